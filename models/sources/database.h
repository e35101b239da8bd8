// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/databaseaddress.h"
#include "models/sources/inputs.h"
#include "models/sources/joinsources.h"

namespace clientele::sources {

/// Reads one table of a database file, a dump or a server: typed columns without roles, and an account whose files
/// hold one entry.
/// @errors Io, Input: it cannot be opened; Input: no such table, or several to choose from.
[[nodiscard]] Result<Source> readDatabase(const InputAddress &address, const ReadOptions &options,
                                          const Progress &progress = {});

/// postgresql://… or postgres://…
[[nodiscard]] bool isPostgresUrl(const QString &path);
/// What a URL names; what follows "#" is its table, or belongs to a query that holds one.
[[nodiscard]] Result<DatabaseAddress> postgresAddress(const InputAddress &input);
/// Whether the address is a file's that may hold several tables, and none is named.
[[nodiscard]] bool isWholeDatabase(const InputAddress &address);
/// All its tables that have rows, where isWholeDatabase(). @errors as readDatabase().
[[nodiscard]] Result<std::vector<TableSource>>
readDatabaseTables(const InputAddress &address, const ReadOptions &options, const Progress &progress = {});

} // namespace clientele::sources
