// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/fit.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace clientele::query {

/// What a probability is taken from.
struct ProbabilityBasis
{
    std::optional<stats::Family> family; ///< none: the best by AIC that applies, else the data
    bool fromData = false;               ///< the values themselves
    std::optional<double> trials;        ///< of a binomial whose rate is the column's: "of 100 mails"
};

/// What is answered, and with what.
struct ProbabilityAnswer
{
    std::optional<stats::Distribution> distribution; ///< none: the data
    double probability = 0;
    double expectedValue = 0;
    std::optional<double> variance;
    std::vector<std::pair<double, double>> quantiles; ///< p and the value
    stats::ShareInterval interval;                    ///< Wilson, 95 %
    bool intervalIsOfRate = false; ///< of success in one trial; else of the share of rows in the event
};

/// Why there is no answer.
struct ProbabilityFailure
{
    enum class Kind {
        NoValues,
        NotCounts,     ///< the column does not count successes of so many trials
        FamilyDoesNot, ///< the family does not apply
    };
    Kind kind = Kind::NoValues;
    stats::FitProblem problem = stats::FitProblem::NoValues;
};

using ProbabilityResult = tl::expected<ProbabilityAnswer, ProbabilityFailure>;

/// @param sorted the column's values, finite, ascending; tally of the same.
[[nodiscard]] ProbabilityResult answerProbability(const stats::Event &event, const ProbabilityBasis &basis,
                                                  std::span<const double> sorted, const stats::Tally &tally);

/// From a distribution that is known already; std::nullopt: from the values themselves, of which there is one at least.
[[nodiscard]] ProbabilityAnswer probabilityFrom(const std::optional<stats::Distribution> &distribution,
                                                const stats::Event &event, std::span<const double> sorted,
                                                const stats::Tally &tally);

/// How many of the values are in the event.
[[nodiscard]] std::size_t countIn(const stats::Event &event, std::span<const double> sorted);
/// The smallest a with P(X <= a) >= p: of the data type 7. @param p in [0, 1].
[[nodiscard]] double quantileFrom(const std::optional<stats::Distribution> &distribution, double p,
                                  std::span<const double> sorted);

} // namespace clientele::query
