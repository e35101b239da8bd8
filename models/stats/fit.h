// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/distribution.h"

#include <tl/expected.hpp>

#include <span>

namespace clientele::stats {

/// Different values in ascending order and how often each occurs.
struct Tally
{
    std::vector<double> values;
    std::vector<double> counts;
    double n = 0;
    double mean = 0;
    double variance = 0; ///< divisor n
    bool isWhole = true; ///< all are whole numbers below 2^53
};
/// @param sorted finite, ascending.
[[nodiscard]] Tally tally(std::span<const double> sorted);

/// Why a family does not apply.
enum class FitProblem {
    NoValues,
    AllEqual,         ///< one value has no spread to fit
    NotPositive,      ///< a value is 0 or below
    Negative,         ///< a value is below 0
    NotWhole,         ///< a value is no whole number
    BeyondTrials,     ///< a value is larger than the trials given
    NotOverdispersed, ///< variance <= mean: the likelihood grows towards the Poisson distribution
    NotUnderdispersed ///< variance >= mean: the same, for the binomial
};

/// The member of a family under which the values are likeliest.
struct Fit
{
    Distribution distribution;
    double logLikelihood = 0;
    int freeParameters = 0; ///< those that were found from the values
    double aic = 0;         ///< 2 k − 2 ln L (Akaike 1974)
    double bic = 0;         ///< k ln n − 2 ln L (Schwarz 1978)
};

/// Maximum likelihood: a fitted normal's sd has the divisor n. The trials of a binomial are found as well (the whole
/// number of the highest profile likelihood, Levin & Reeds 1977), unless they are given.
[[nodiscard]] tl::expected<Fit, FitProblem> fit(Family family, const Tally &values,
                                                std::optional<double> trials = std::nullopt);

/// Whether the likelihood of a family can be held against that of others. Densities are no chances: of whole numbers
/// from 0 that lie close together (a standard deviation below 3) only the discrete families compete.
[[nodiscard]] bool competes(Family family, const Tally &values);

[[nodiscard]] double logLikelihood(const Distribution &distribution, const Tally &values);

/// An observed value against what the distribution expects in its place, for a Q–Q plot.
struct QuantilePoint
{
    double expected = 0; ///< quantile at (rank − 0.5) / n
    double observed = 0;
};
/// Ascending; of more than @p most values evenly chosen ones, the smallest and the largest among them.
[[nodiscard]] std::vector<QuantilePoint> quantilePoints(const Distribution &distribution,
                                                        std::span<const double> sorted, std::size_t most = 500);

} // namespace clientele::stats
