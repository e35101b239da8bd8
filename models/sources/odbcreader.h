// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"

namespace clientele::sources {

/// "odbc:…", by whatever name or connection string.
[[nodiscard]] bool isOdbcAddress(const QString &input);

/// Reads a table or a query through an ODBC driver of the system: odbc:DSN?table=NAME or odbc:DSN?query=SELECT …, with
/// &user=NAME where needed; instead of a DSN, a connection string such as DRIVER=…;SERVER=…. The password comes from
/// the keyring. The session is asked to be read-only, and undone at the end. Roles are not found here.
/// @errors Network: no connection; Input: no such table, a query that is no SELECT; Cancelled.
[[nodiscard]] Result<Source> readOdbc(const QString &address, const ReadOptions &options, const Progress &progress);

} // namespace clientele::sources
