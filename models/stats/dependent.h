// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>

namespace clientele::stats {

struct Interval95
{
    double low = 0;
    double high = 0;
};

/// Of Spearman's coefficient: Fisher's z with the standard error of Bonett and Wright 2000, √((1 + r² / 2) / (n − 3)).
/// @returns std::nullopt below four rows, or where |r| = 1.
[[nodiscard]] std::optional<Interval95> spearmanInterval(double r, std::size_t n);

/// Whether two columns go with a third one equally well, all over the same rows.
struct DependentCorrelations
{
    double difference = 0; ///< first less second
    double statistic = 0;  ///< t, n − 3 degrees of freedom
    double pValue = 1;     ///< two-sided
    Interval95 interval;   ///< of the difference, at 95 %
};
/// Williams 1959 (as Steiger 1980 recommends it); the interval as Zou 2007 makes it from the intervals of both.
/// @param first, second coefficients with the third column. @param between the two.
/// @returns std::nullopt below four rows, or where a coefficient is ±1.
[[nodiscard]] std::optional<DependentCorrelations> compareDependent(double first, double second, double between,
                                                                    std::size_t n);

/// Of the difference of two shares, a / n less b / m: Newcombe 1998, his method 10 (from Wilson's intervals).
/// @param n, m > 0.
[[nodiscard]] Interval95 shareDifferenceInterval(double a, double n, double b, double m);

} // namespace clientele::stats
