// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace clientele::fuzz {

// What must hold for any bytes at all. Each returns the first thing that does not, or nothing.

/// An expression is refused at a place within its text, or gives a column of its type on any table, and the same values
/// after a column that it reads is renamed.
[[nodiscard]] QString wrongWithExpressions(const QByteArray &bytes);
/// A recipe is refused with a reason, or is written and read back as it is, and each of its steps ends in a table or in
/// an error.
[[nodiscard]] QString wrongWithRecipes(const QByteArray &bytes);

} // namespace clientele::fuzz
