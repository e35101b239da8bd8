// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace clientele::stats {

/// What a column of numbers looks like. Everything is in the unit of the values, the variance in its square; skewness
/// and kurtosis have none. What so few, or so equal, values do not have is std::nullopt.
struct Description
{
    std::size_t count = 0;
    std::size_t distinct = 0;
    double mean = 0;
    double median = 0;
    double mode = 0;                ///< the smallest of the most frequent values
    std::optional<double> variance; ///< divisor n − 1
    std::optional<double> standardDeviation;
    double min = 0;
    double q1 = 0; ///< quantiles are of type 7
    double q3 = 0;
    double max = 0;
    double iqr = 0;
    std::optional<double> skewness; ///< G1 of Joanes & Gill 1998 (as pandas, Excel); none for a constant column
    std::optional<double> kurtosis; ///< excess, G2 of Joanes & Gill 1998; none for a constant column
    double lowerFence = 0;          ///< q1 − 1.5 IQR
    double upperFence = 0;
    std::size_t outliers = 0; ///< values beyond the fences

    /// Of all values, a fraction.
    [[nodiscard]] double outlierShare() const { return count == 0 ? 0 : double(outliers) / double(count); }
};

/// First moments about the data's own mean, so that 10^12 + small loses no digits.
struct Moments
{
    double mean = 0;
    double squares = 0; ///< Σ (x − mean)²
    double cubes = 0;
    double fourths = 0;
};
/// @param values n >= 1, finite.
[[nodiscard]] Moments moments(std::span<const double> values);

/// @param sorted  finite, ascending (as sortValues leaves them); none: std::nullopt.
[[nodiscard]] std::optional<Description> describeSorted(std::span<const double> sorted);

/// @param values finite, in any order.
[[nodiscard]] std::optional<Description> describe(std::vector<double> values);

} // namespace clientele::stats
