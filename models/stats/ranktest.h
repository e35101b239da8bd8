// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace clientele::stats {

/// Ranks from 1, equal values at the mean of their ranks.
struct Ranks
{
    std::vector<double> ranks;            ///< in the order of the values
    double tieTerm = 0;                   ///< Σ (t³ − t) over groups of t equal values; 0: no two are equal
    std::vector<std::uint32_t> ascending; ///< places of the values in ascending order
};
/// @param values finite.
[[nodiscard]] Ranks rank(std::span<const double> values);

/// Two samples compared by ranks (Mann & Whitney 1947).
struct RankTest
{
    double u = 0;      ///< of the first sample: pairs in which its value is larger, ties count one half
    double pValue = 1; ///< two-sided
    double rankBiserial =
        0; ///< 2U / (n1 n2) − 1, in [−1, 1]: the first sample's chance to be larger less that to be smaller
    bool isExact = false;
};

/// The p-value is exact where no two values are equal and both samples are smaller than 50 (as in R); else it is that
/// of the normal approximation with tie correction and continuity correction. All values equal: p = 1.
/// @param rankSum of the first sample among both. @param tieTerm of both together. n1, n2 >= 1.
[[nodiscard]] RankTest mannWhitney(double rankSum, std::size_t n1, std::size_t n2, double tieTerm);
/// @returns std::nullopt when a sample is empty.
[[nodiscard]] std::optional<RankTest> mannWhitney(std::span<const double> a, std::span<const double> b);

/// Holm 1979: p-values adjusted so that, over all of them together, a false one below alpha is no likelier than alpha.
/// @returns in the order given.
[[nodiscard]] std::vector<double> holm(std::span<const double> pValues);

} // namespace clientele::stats
