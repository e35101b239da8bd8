// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace clientele::stats {

/// Quantile of type 7 (Hyndman & Fan 1996; the default of R, NumPy and Excel) of values that are sorted.
/// @param sorted  n >= 1, ascending, finite.
/// @param p       in [0, 1].
[[nodiscard]] double quantileOfSorted(std::span<const double> sorted, double p);

/// The same of values in any order, in linear time. @param values n >= 1, finite; their order is changed.
[[nodiscard]] double quantile(std::span<double> values, double p);

/// The same of values of which each occurs some times: values ascending, counts one a value, not all zero.
[[nodiscard]] double quantile(std::span<const double> values, std::span<const std::uint32_t> counts, double p);

/// Ascending, by radix: several times faster than comparing from a few thousand values on. −0 and +0 become +0.
void sortValues(std::vector<double> &values);

/// The places of the values in ascending order, equal ones as they stand; by radix. @param values finite, fewer than
/// 2^32.
[[nodiscard]] std::vector<std::uint32_t> ascendingOrder(std::span<const double> values);

/// Where type 7 looks: value = x[below] + fraction · (x[below + 1] − x[below]), x sorted and counted from 0.
struct QuantilePlace
{
    std::size_t below = 0;
    double fraction = 0;
};
[[nodiscard]] QuantilePlace quantilePlace(std::size_t n, double p);

} // namespace clientele::stats
