// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace clientele::recipe {

/// As the rules say, so that it is the same in SQL: not std::round, which differs just below one half. Without branches
/// and integers, so that several are rounded at once.
inline double roundedHalfAway(double x)
{
    constexpr double whole = 0x1p52; // from here on there are no fractions
    const double size = std::abs(x);
    const double shifted = size + 0.5;
    const double nearest = (shifted + whole) - whole; // to the nearest whole number, which may be the one above
    const double floored = nearest - (nearest > shifted ? 1.0 : 0.0);
    return size < whole ? std::copysign(floored, x) : x;
}

/// Whether a value is infinite or no number: its exponent then is all ones.
inline bool isAnyNotFinite(const double *values, std::size_t count)
{
    constexpr std::uint64_t exponent = 0x7ff0'0000'0000'0000ULL;
    constexpr std::uint64_t one = 0x0010'0000'0000'0000ULL;
    std::uint64_t any = 0;
    for (std::size_t i = 0; i < count; ++i)
        any |= (std::bit_cast<std::uint64_t>(values[i]) & exponent) + one;
    return (any >> 63U) != 0;
}

} // namespace clientele::recipe
