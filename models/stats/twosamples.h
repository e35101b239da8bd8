// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/welch.h"

#include <cstddef>
#include <optional>
#include <span>

namespace clientele::stats {

// How far apart two samples are, each as one figure without a unit.

/// Cohen 1988: the difference of the means, first less second, in pooled standard deviations
/// (√(((n1 − 1) s1² + (n2 − 1) s2²) / (n1 + n2 − 2))).
/// @returns std::nullopt where a sample has fewer than two values, or both are constant.
[[nodiscard]] std::optional<double> cohensD(const Sample &first, const Sample &second);

/// The two-sample statistic of Kolmogorov and Smirnov: the largest distance between the shares of both samples that lie
/// at or below any value, in [0, 1]. @param first, second ascending, finite.
/// @returns std::nullopt where a sample is empty.
[[nodiscard]] std::optional<double> kolmogorovSmirnov(std::span<const double> first, std::span<const double> second);

/// Half the sum of the differences of the shares, in [0, 1]: the part of one sample that would have to change its
/// category to be spread as the other. @param first, second counts, one a category, as many in both.
/// @returns std::nullopt where a sample is empty.
[[nodiscard]] std::optional<double> totalVariation(std::span<const std::size_t> first,
                                                   std::span<const std::size_t> second);

} // namespace clientele::stats
