// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/report.h"

namespace clientele::report {

/// Every character that the report's own words hold, once each, by code point, without spaces and control characters:
/// what fonts are asked for before a page is drawn.
[[nodiscard]] std::vector<char32_t> usedCharacters(const Report &report);

} // namespace clientele::report
