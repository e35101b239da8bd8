// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace clientele::sources {

/// A field read as a number with one of the two decimal signs.
///
/// A number is an optional minus, digits with an optional thousands sign (the other of "," and ".", a blank, a no-break
/// space or an apostrophe, before every third digit), an optional decimal part, an optional exponent. Not a number,
/// because it is more often a code and would be changed: leading zeros ("007"), a leading plus ("+49…"), an exponent
/// with neither a sign nor a decimal part ("12E5"), integers that 64 bits cannot hold, and words such as "nan" or
/// "inf".
struct NumberReading
{
    bool ok = false;
    bool integral = false; ///< written as an integer, or with the fraction "0" ("13085.0"), and within 64 bits
    bool signs = false;    ///< a decimal or thousands sign was there: the other decimal sign would read it differently
    bool wide = false;     ///< written as an integer that a double cannot hold exactly
    std::int64_t integer = 0; ///< where integral
    double real = 0;          ///< correctly rounded
};

/// @param text without blanks around it. @param decimal '.' or ','.
[[nodiscard]] NumberReading readNumber(std::string_view text, char decimal);

/// Blanks and tabs around a value carry no meaning in numbers, dates and yes/no words.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// mantissa / 10^fractionDigits, correctly rounded where mantissa <= 2^53 and fractionDigits <= 22.
/// @source Clinger 1990, "How to read floating point numbers accurately": both operands are exact, so one division
/// rounds once.
[[nodiscard]] inline double shortDecimal(std::uint64_t mantissa, unsigned fractionDigits)
{
    constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    return double(mantissa) / powers[fractionDigits];
}

inline constexpr std::uint64_t largestExactInteger = std::uint64_t(1) << 53;

} // namespace clientele::sources
