// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace clientele::fuzz {

/// Any bytes give a table whose columns agree, or an error that says what and where; the same each time.
/// @returns the first thing that does not hold, or nothing.
[[nodiscard]] QString wrongWithSqlDumps(const QByteArray &bytes);

} // namespace clientele::fuzz
