// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace clientele::stats {

/// Tukey's box: quartiles are Hyndman–Fan type 7; whiskers reach the last value within 1.5 IQR of the box.
/// All in the unit of the values.
struct FiveNumber
{
    double min = 0;
    double q1 = 0;
    double median = 0;
    double q3 = 0;
    double max = 0;
    double lowerWhisker = 0;
    double upperWhisker = 0;
    std::vector<double> outliers; ///< every value beyond the whiskers, ascending, repeats included
};

/// How far a whisker may reach from the box: Tukey 1977.
inline constexpr double tukeyReach = 1.5;

/// @param values n >= 1, finite; their order is changed. Linear in n, but for the outliers, which are sorted.
[[nodiscard]] FiveNumber fiveNumber(std::span<double> values);

/// The same of values of which each occurs some times: values ascending, counts one a value, not all zero.
[[nodiscard]] FiveNumber fiveNumber(std::span<const double> values, std::span<const std::uint32_t> counts);

} // namespace clientele::stats
