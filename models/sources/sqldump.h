// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/bytestream.h"
#include "models/sources/joinsources.h"

namespace clientele::sources {

/// Reads a table of an SQL dump as sqlite3's .dump, pg_dump and mysqldump write it (CREATE TABLE, INSERT, COPY … FROM
/// stdin), plain or as .gz. Its statements are read as data and never run: what is no value but an expression is an
/// error, but for the replace(…, char(…)) with which sqlite3 writes line ends. Columns have their declared types. Rows
/// with too few or too many values are rejected, with their line. Roles are not found here.
/// @param table "schema.table" or "table"; empty: the only one with rows.
/// @errors Io; Parse, with the line; Input: no such table, several; Cancelled.
[[nodiscard]] Result<Source> readSqlDump(const QString &path, const QString &table, const ReadOptions &options,
                                         const Progress &progress);

/// All tables that have rows, read in one pass. @errors as readSqlDump().
[[nodiscard]] Result<std::vector<TableSource>> readSqlDumpTables(const QString &path, const ReadOptions &options,
                                                                 const Progress &progress);

/// One table from a stream. @param name stands for the file in errors. @param bytes of the file, for the progress.
[[nodiscard]] Result<Source> readSqlDump(ByteStream &stream, const QString &name, const QString &table,
                                         const ReadOptions &options, const Progress &progress, qint64 bytes = 0);

} // namespace clientele::sources
