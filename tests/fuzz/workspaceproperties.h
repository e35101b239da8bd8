// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace clientele::fuzz {

/// What must hold for any bytes at all. Returns the first thing that does not, or nothing.
///
/// Bytes that begin as SQLite files do are read as a workspace; all others as parts ("NAME\tCONTENT", separated by zero
/// bytes) of an otherwise sound one, and as the packed blocks of a column. Each is refused with a reason, or gives a
/// workspace that is written and read back as it is.
[[nodiscard]] QString wrongWithWorkspaces(const QByteArray &bytes);

} // namespace clientele::fuzz
