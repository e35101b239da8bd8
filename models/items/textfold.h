// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace clientele::items {

/// UTF-8 without case and accents ("Österreich" and "OSTERREICH" are "osterreich"): how people look things up and
/// expect them in order. The same on every machine.
[[nodiscard]] std::string fold(std::string_view utf8);

} // namespace clientele::items
