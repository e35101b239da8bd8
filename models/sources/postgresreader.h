// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/databaseaddress.h"
#include "models/sources/source.h"

namespace clientele::sources {

/// Reads a table, a view or the answer of a query, row by row as the server sends it, in a transaction that can only
/// read. Integers stay integers; numeric, float and money are reals; date and timestamp are dates, as written; those
/// with time zone are in UTC; json, arrays and all else are texts. Infinity and NaN count as missing. bytea is left
/// out. Each of these is told in a warning. Roles are not found here.
/// @param address with a table or a query; else the only table of the database.
/// @errors Network, Input; Cancelled: the server's query is stopped too.
[[nodiscard]] Result<Source> readPostgres(const DatabaseAddress &address, const ReadOptions &options,
                                          const Progress &progress);

} // namespace clientele::sources
