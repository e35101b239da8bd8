// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/joinsources.h"

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

/// All tables that have rows; one where there is no other, nor a view. @errors as readSqlite(): several, where fewer
/// than two of them have rows, or more than anybody would join.
[[nodiscard]] Result<std::vector<TableSource>> readSqliteTables(const QString &path, const ReadOptions &options,
                                                                const Progress &progress);

} // namespace clientele::sources
