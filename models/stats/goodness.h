// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/fit.h"

#include <cstdint>

namespace clientele::stats {

enum class GoodnessTest {
    KolmogorovSmirnov, ///< D, the largest distance of the distribution functions; continuous families
    AndersonDarling,   ///< A², which looks at the tails; continuous families
    ChiSquare          ///< Pearson's, cells of an expected count below 5 pooled
};

/// How the p-value was found.
enum class PValueMethod {
    DallalWilkinson, ///< formula of 1986 for Lilliefors' test of a normal distribution, by Stephens 1974 above 0.1
    Stephens,        ///< formulas of 1986 for A² of a normal distribution with both parameters fitted
    MonteCarlo,      ///< samples drawn from the fit and fitted again
    ChiSquared       ///< the chi-square distribution, one degree of freedom less for every fitted parameter
};

struct Goodness
{
    GoodnessTest test = GoodnessTest::KolmogorovSmirnov;
    double statistic = 0;
    std::optional<double> degreesOfFreedom; ///< ChiSquare
    double pValue = 1;
    PValueMethod method = PValueMethod::MonteCarlo;
};

/// A sample drawn from a fit has at most so many values; its statistic is put on the scale of n values
/// (D (√n + 0.12 + 0.11/√n); A² as it stands).
inline constexpr std::size_t simulatedValues = 500;
inline constexpr std::size_t simulatedSamples = 999;

/// Whether values look as a fitted distribution says. The parameters were found from the same values: Kolmogorov's own
/// p-values would be far too large, so that D and A² are judged as Lilliefors (1967) does, by formula for normal and
/// lognormal, else by simulatedSamples samples from the seed.
/// @returns the tests that can be made, in the order of GoodnessTest: D and A² need 5 values, chi-square more cells
/// than parameters.
[[nodiscard]] std::vector<Goodness> goodnessOfFit(const Fit &fit, const Tally &values, std::uint64_t seed = 1);

/// D = sup |F_n − F|, of a continuous distribution.
[[nodiscard]] double kolmogorovDistance(const Distribution &distribution, const Tally &values);
/// A² (Anderson & Darling 1954), of a continuous distribution.
[[nodiscard]] double andersonDarling(const Distribution &distribution, const Tally &values);
/// The p-value of Lilliefors' test that values are normal. @param n >= 5.
[[nodiscard]] double lillieforsNormalPValue(double distance, double n);

} // namespace clientele::stats
