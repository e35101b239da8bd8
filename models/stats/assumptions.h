// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace clientele::stats {

/// A test of normality (Shapiro & Wilk 1965, as Royston 1995 extends it, AS R94).
struct ShapiroWilk
{
    double statistic = 1; ///< W, in (0, 1]
    double pValue = 1;
};
/// @param sorted ascending. @returns std::nullopt below 3 and above 5000 values, and where all are equal.
[[nodiscard]] std::optional<ShapiroWilk> shapiroWilk(std::span<const double> sorted);

/// An F test and its degrees of freedom.
struct FTest
{
    double statistic = 0;
    double first = 0;
    double second = 0;
    double pValue = 1;
};

/// One-way analysis of variance (Fisher 1925). Groups without values do not count.
/// @returns std::nullopt with fewer than two groups, no more values than groups, or no variance within groups.
[[nodiscard]] std::optional<FTest> anova(std::span<const std::vector<double>> groups);
/// The same without assuming equal variances (Welch 1951). Groups of fewer than two values do not count.
/// @returns std::nullopt with fewer than two groups, or where a group has no variance.
[[nodiscard]] std::optional<FTest> welchAnova(std::span<const std::vector<double>> groups);
/// Equal variances: an analysis of variance of distances from the group's median (Brown & Forsythe 1974).
[[nodiscard]] std::optional<FTest> brownForsythe(std::span<const std::vector<double>> groups);

/// Whether the mean of a group may be treated as normal.
struct NormalityCheck
{
    std::optional<double> skewness;
    std::optional<ShapiroWilk> test;
    /// Normal by the test (p >= 0.05), or so many values for their skewness that their mean is: n >= 25 G1² (Cochran
    /// 1977), and 15 at least.
    bool meanIsNormal = false;
};
[[nodiscard]] NormalityCheck checkNormality(std::span<const double> sorted);

} // namespace clientele::stats
