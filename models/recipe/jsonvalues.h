// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace clientele::recipe {

/// One value of a JSON object. Valid until the visitor returns.
struct JsonValue
{
    enum class Kind : std::uint8_t { Null, Boolean, Integer, Real, Text, Array };

    Kind kind = Kind::Null;
    bool boolean = false;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text; ///< Text: without its quotes and escapes; Array, and numbers too large: as it is written
};

inline constexpr int deepestJson = 64; ///< objects and arrays within one another

/// Every value of a JSON object (RFC 8259) in its order, those of nested objects under dotted names: {"a": {"b": 1}} is
/// 1 at "a.b". Arrays are handed on whole. Integers of up to 64 bits are exact; larger ones are Text.
/// @returns false where the text is no JSON object; what was visited before does not count then.
[[nodiscard]] bool visitJsonObject(std::string_view text,
                                   const std::function<void(const std::string &name, const JsonValue &value)> &visit);

} // namespace clientele::recipe
