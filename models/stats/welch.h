// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>

namespace clientele::stats {

/// What a comparison of means needs of a sample.
struct Sample
{
    std::size_t n = 0;
    double mean = 0;
    double variance = 0; ///< divisor n − 1
};

/// A difference of two means with its confidence interval, in the unit of the values.
struct MeanDifference
{
    double difference = 0; ///< first less second
    double low = 0;
    double high = 0;
    double degreesOfFreedom =
        0; ///< Satterthwaite 1946; 0 where both samples are constant: then low = high = difference
};

/// Welch 1947, variances not assumed equal. @param level in (0, 1).
/// @returns std::nullopt when a sample has fewer than two values.
[[nodiscard]] std::optional<MeanDifference> welchInterval(const Sample &a, const Sample &b, double level = 0.95);

} // namespace clientele::stats
