// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/sources/databaseaddress.h"
#include "models/table/table.h"

namespace clientele::sources {

/// Writes a table into an SQLite file, as a new table: INTEGER, REAL, TEXT, DATE or DATETIME as ISO text, BOOLEAN as 0
/// and 1. A new file is made beside its place and moved there at the end; in one that exists everything happens in one
/// transaction: a failure leaves what was there.
/// @param name empty: the file's own name. @param rows the rows to write in this order; nullptr: all.
/// @errors Input: the table exists; Io; Parse: the file is no SQLite file; Cancelled.
[[nodiscard]] Result<void> writeSqlite(const table::Table &table, const QString &path, const QString &name,
                                       const Progress &progress = {}, const std::vector<std::uint32_t> *rows = nullptr);

/// Writes a table into PostgreSQL, as a new table: bigint, double precision, text, date or timestamp, boolean; in one
/// transaction. @param address with the table's name. @errors Input: the table exists, no name; Network; Cancelled.
[[nodiscard]] Result<void> writePostgres(const table::Table &table, const DatabaseAddress &address,
                                         const Progress &progress = {},
                                         const std::vector<std::uint32_t> *rows = nullptr);

} // namespace clientele::sources
