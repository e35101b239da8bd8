// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace clientele::app {

/// From now on passwords of databases are looked for in the system's keyring where a server wants one that is not
/// known yet. Call once there is an application; reading waits for the keyring, on whatever thread it happens.
void useKeyringForDatabases();

} // namespace clientele::app
