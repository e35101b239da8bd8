// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace clientele::stats {

enum class OutlierRule {
    Iqr,   ///< quartiles of type 7 ± reach · IQR (Tukey 1977)
    Mad,   ///< median ± reach · 1.4826 · median absolute deviation (Iglewicz & Hoaglin 1993)
    ZScore ///< mean ± reach · standard deviation, divisor n − 1
};
inline constexpr std::array outlierRules{OutlierRule::Iqr, OutlierRule::Mad, OutlierRule::ZScore};

inline constexpr double madToSigma = 1.4826; ///< of a normal distribution

/// 1.5, 3.5 and 3.
[[nodiscard]] double usualReach(OutlierRule rule);

/// What lies outside is an outlier; both ends belong to the inside. In the unit of the values.
struct OutlierLimits
{
    double lower = 0;
    double upper = 0;
};
/// The rule's formula alone: where the values do not spread both limits are the same.
/// @param values finite. @returns infinite limits where there are no values, or for ZScore a single one.
[[nodiscard]] OutlierLimits limitsByFormula(std::span<const double> values, OutlierRule rule, double reach);
/// @param values finite. @returns std::nullopt: the rule has nothing to measure with (no values; one value; more than
/// half of the values, or all, are equal, so that every other would be an outlier).
[[nodiscard]] std::optional<OutlierLimits> outlierLimits(std::span<const double> values, OutlierRule rule,
                                                         double reach);

/// What a rule would remove, before anybody decides.
struct OutlierEffect
{
    OutlierRule rule = OutlierRule::Iqr;
    double reach = 0;
    std::optional<OutlierLimits> limits; ///< none: the rule cannot be used here, and removes nothing
    std::size_t below = 0;               ///< values that would be removed
    std::size_t above = 0;
    std::optional<double> mean;              ///< of what would stay
    std::optional<double> standardDeviation; ///< divisor n − 1
    std::optional<double> correlation;       ///< Pearson with the second column, of what would stay

    [[nodiscard]] std::size_t removed() const { return below + above; }
};

/// The rules side by side.
struct OutlierComparison
{
    std::size_t n = 0;
    std::optional<double> mean; ///< of all values
    std::optional<double> standardDeviation;
    std::optional<double> correlation; ///< with the second column; none where either is constant
    std::array<OutlierEffect, 3> rules;
};

/// @param values    finite.
/// @param other     a second column of the same rows, finite where it has a value; or empty.
/// @param hasOther  one a row: not 0 where the second column has a value; or empty: it has everywhere.
[[nodiscard]] OutlierComparison compareOutlierRules(std::span<const double> values, std::span<const double> other = {},
                                                    std::span<const std::uint8_t> hasOther = {});

} // namespace clientele::stats
