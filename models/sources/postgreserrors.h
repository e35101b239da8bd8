// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/sources/databaseaddress.h"

struct pg_conn;
struct pg_result;

namespace clientele::sources {

/// Why no connection came about, in plain words with what to do. libpq's own sentence stands where it helps.
[[nodiscard]] Error connectionError(const pg_conn *connection, const DatabaseAddress &address);
/// Why the server refused a statement.
[[nodiscard]] Error statementError(const pg_result *result, const DatabaseAddress &address);

} // namespace clientele::sources
