// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joins/joinaccount.h"

namespace clientele::joins {

/// "“lines” and “items” were joined by “item_id” = “id” (98 % of …)", what did not match, and what was nearly a match.
[[nodiscard]] QStringList warningsOf(const std::vector<AppliedLink> &links);

/// "all keys match", or what does not: "12 rows of “orders” have no match in “customers”"; for a tooltip or a warning.
[[nodiscard]] QStringList sentencesOf(const Link &link, const LinkFigures &figures);

/// "store and day", "item_id = id"; the quoted form is for sentences.
[[nodiscard]] QString keyInWords(const std::vector<KeyPair> &keys);
[[nodiscard]] QString quotedKey(const std::vector<KeyPair> &keys);

} // namespace clientele::joins
