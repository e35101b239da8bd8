// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"

namespace clientele::sources {

/// The tables and views of an SQLite file, in name order, tables first; SQLite's own left out. @errors Io, Parse.
[[nodiscard]] Result<QStringList> sqliteTables(const QString &path);

/// Reads a table or view. Columns have the type that their values have in the file: integers, reals, texts; texts that
/// are all ISO dates are dates, 0 and 1 in a column declared BOOLEAN are booleans. Values of several types in one
/// column stand as text. Binary values are left out, with a warning. Roles are not found here.
/// @param table empty: the only one. @errors Io, Parse; Input: no such table, several; Cancelled.
[[nodiscard]] Result<Source> readSqlite(const QString &path, const QString &table, const ReadOptions &options,
                                        const Progress &progress);

} // namespace clientele::sources
