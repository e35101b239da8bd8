// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/ranktest.h"

#include <optional>
#include <span>

namespace clientele::stats {

enum class CorrelationMethod { Pearson, Spearman, Kendall };

/// How two columns go together, over the rows where both have a value.
struct Correlation
{
    std::size_t pairs = 0;             ///< rows used
    std::optional<double> coefficient; ///< in [−1, 1]; none: fewer than two rows, or a column is constant in them
    std::optional<double> pValue;      ///< two-sided, of no correlation

    friend bool operator==(const Correlation &, const Correlation &) = default;
};

/// Product-moment (Pearson 1895); of a column of 0 and 1 with numbers it is the point-biserial correlation. p from the
/// t distribution, n − 2 degrees of freedom. @param x, y finite, of one length.
[[nodiscard]] Correlation pearson(std::span<const double> x, std::span<const double> y);
/// Pearson of the ranks, equal values at the mean of theirs; p as Pearson's.
[[nodiscard]] Correlation spearman(std::span<const double> x, std::span<const double> y);
/// Tau-b in n log n steps (Knight 1966). p exact where no two values are equal and n <= 33 (or all but one pair agree),
/// else from the normal approximation with ties (Kendall 1970).
[[nodiscard]] Correlation kendall(std::span<const double> x, std::span<const double> y);
/// The same where the orders are known. @param xOrder places of x in ascending order.
[[nodiscard]] Correlation kendall(std::span<const double> x, std::span<const double> y,
                                  std::span<const std::uint32_t> xOrder);

[[nodiscard]] Correlation correlate(CorrelationMethod method, std::span<const double> x, std::span<const double> y);

/// Of Pearson's and Spearman's coefficient of n rows: the t distribution. None below three rows.
[[nodiscard]] std::optional<double> correlationPValue(double coefficient, std::size_t n);

} // namespace clientele::stats
