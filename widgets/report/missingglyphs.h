// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace clientele::reportdrawing {

/// Those characters that no installed font can draw: a page would show boxes for them.
[[nodiscard]] std::vector<char32_t> withoutGlyph(const std::vector<char32_t> &characters);

/// In words, with what to install. Empty where nothing is missing.
[[nodiscard]] QString missingGlyphsWarning(const std::vector<char32_t> &missing);

} // namespace clientele::reportdrawing
