// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"

namespace clientele::sources {

class SqliteDatabase;

/// The tables and views of an SQLite file, in name order, tables first; SQLite's own left out. @errors Io, Parse.
[[nodiscard]] Result<QStringList> sqliteTables(const QString &path);

/// The table that is asked for, in the file's own spelling; the only one where none is. @errors Input: no such table,
/// several.
[[nodiscard]] Result<QString> chooseSqliteTable(const SqliteDatabase &database, const QString &path,
                                                const QString &asked);
/// Of the file itself: a log beside it is not part of it, and figures are proved only where there is none.
[[nodiscard]] Result<QByteArray> hashOfSqlite(const QString &path, const Progress &progress);

/// Reads a table or view. Columns have the type that their values have in the file: integers, reals, texts; texts that
/// are all ISO dates are dates, 0 and 1 in a column declared BOOLEAN are booleans. Values of several types in one
/// column stand as text. Binary values are left out, with a warning. Roles are not found here.
/// @param table empty: the only one. @errors Io, Parse; Input: no such table, several; Cancelled.
[[nodiscard]] Result<Source> readSqlite(const QString &path, const QString &table, const ReadOptions &options,
                                        const Progress &progress);

} // namespace clientele::sources
