// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/table/table.h"

#include <QString>

namespace clientele::sources {

enum class OutputKind { Csv, Xlsx, Sqlite, Postgres };

/// Where a table is written to.
struct OutputAddress
{
    OutputKind kind = OutputKind::Csv;
    QString path; ///< of a file; or a database's URL
    QString part; ///< the table in an SQLite file; empty: named as the file
};

/// OUT.csv, OUT.xlsx, OUT.sqlite#table (.sqlite, .sqlite3, .db), postgresql://…?table=schema.table.
/// @errors Input: another kind, no table named, a password in the address.
[[nodiscard]] Result<OutputAddress> parseOutput(const QString &output);

/// Writes a table whole or not at all. A file is replaced; a table of a database is made, and refused where it exists.
/// @param rows the rows to write in this order; nullptr: all.
[[nodiscard]] Result<void> writeTable(const table::Table &table, const OutputAddress &output,
                                      const Progress &progress = {}, const std::vector<std::uint32_t> *rows = nullptr);

} // namespace clientele::sources
