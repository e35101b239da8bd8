// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/probability.h"

#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace clientele::query {

namespace {

constexpr double quantileShares[] = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};

bool isYesNo(const stats::Tally &values)
{
    return values.values.front() >= 0 && values.values.back() <= 1 && values.isWhole;
}

void answerFrom(ProbabilityAnswer &answer, const stats::Event &event)
{
    const stats::Distribution &distribution = *answer.distribution;
    answer.probability = stats::probability(distribution, event);
    answer.expectedValue = distribution.mean();
    answer.variance = distribution.variance();
    for (const double p : quantileShares)
        answer.quantiles.emplace_back(p, distribution.quantile(p));
}

// "Of 100 mails, at least 20": the rate is that of the column, one trial a row or as many as were given.
ProbabilityResult binomialAnswer(const stats::Event &event, const stats::Tally &values, double trials)
{
    const double each = isYesNo(values) ? 1 : trials;
    if (!values.isWhole || values.values.front() < 0 || values.values.back() > each)
        return tl::make_unexpected(ProbabilityFailure{ProbabilityFailure::Kind::NotCounts, {}});
    ProbabilityAnswer answer;
    answer.interval = stats::wilsonInterval(std::round(values.mean * values.n), values.n * each);
    answer.intervalIsOfRate = true;
    answer.distribution = stats::Distribution::make(stats::Family::Binomial, {trials, values.mean / each});
    if (!answer.distribution)
        return tl::make_unexpected(ProbabilityFailure{ProbabilityFailure::Kind::NotCounts, {}});
    answerFrom(answer, event);
    return answer;
}

// The best by AIC, where any applies.
std::optional<stats::Distribution> bestOf(const stats::Tally &values)
{
    std::optional<stats::Distribution> best;
    double least = std::numeric_limits<double>::infinity();
    for (const stats::Family family : stats::families) {
        const auto fit = stats::fit(family, values);
        if (fit && stats::competes(family, values) && fit->aic < least) {
            least = fit->aic;
            best = fit->distribution;
        }
    }
    return best;
}

} // namespace

std::size_t countIn(const stats::Event &event, std::span<const double> sorted)
{
    auto from = sorted.begin();
    auto to = sorted.end();
    if (event.lower)
        from = event.lowerClosed ? std::lower_bound(sorted.begin(), sorted.end(), *event.lower)
                                 : std::upper_bound(sorted.begin(), sorted.end(), *event.lower);
    if (event.upper)
        to = event.upperClosed ? std::upper_bound(sorted.begin(), sorted.end(), *event.upper)
                               : std::lower_bound(sorted.begin(), sorted.end(), *event.upper);
    return from < to ? std::size_t(to - from) : 0;
}

double quantileFrom(const std::optional<stats::Distribution> &distribution, double p, std::span<const double> sorted)
{
    return distribution ? distribution->quantile(p) : stats::quantileOfSorted(sorted, p);
}

ProbabilityAnswer probabilityFrom(const std::optional<stats::Distribution> &distribution, const stats::Event &event,
                                  std::span<const double> sorted, const stats::Tally &tally)
{
    ProbabilityAnswer answer;
    answer.distribution = distribution;
    const auto hits = double(countIn(event, sorted));
    answer.interval = stats::wilsonInterval(hits, tally.n);
    if (distribution) {
        answerFrom(answer, event);
        return answer;
    }
    answer.probability = hits / tally.n;
    answer.expectedValue = tally.mean;
    if (tally.n >= 2)
        answer.variance = tally.variance * tally.n / (tally.n - 1);
    for (const double p : quantileShares)
        answer.quantiles.emplace_back(p, stats::quantileOfSorted(sorted, p));
    return answer;
}

ProbabilityResult answerProbability(const stats::Event &event, const ProbabilityBasis &basis,
                                    std::span<const double> sorted, const stats::Tally &tally)
{
    if (sorted.empty())
        return tl::make_unexpected(ProbabilityFailure{});
    if (basis.trials)
        return binomialAnswer(event, tally, *basis.trials);
    if (basis.fromData)
        return probabilityFrom(std::nullopt, event, sorted, tally);
    if (!basis.family)
        return probabilityFrom(bestOf(tally), event, sorted, tally);
    const auto fit = stats::fit(*basis.family, tally);
    if (!fit)
        return tl::make_unexpected(ProbabilityFailure{ProbabilityFailure::Kind::FamilyDoesNot, fit.error()});
    return probabilityFrom(fit->distribution, event, sorted, tally);
}

} // namespace clientele::query
