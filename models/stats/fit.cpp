// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/fit.h"

#include "models/stats/description.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>

namespace clientele::stats {

namespace {

constexpr double exactIntegers = 9'007'199'254'740'992.0; // 2^53

using Parameters = tl::expected<std::vector<double>, FitProblem>;

template <class Term>
double weightedSum(const Tally &values, Term term)
{
    double sum = 0;
    double lost = 0; // Neumaier 1974: a million terms lose no digits
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        const double one = values.counts[i] * term(values.values[i]);
        const double next = sum + one;
        lost += std::abs(sum) >= std::abs(one) ? (sum - next) + one : (one - next) + sum;
        sum = next;
    }
    return std::isfinite(lost) ? sum + lost : sum;
}

// Where an increasing or decreasing function crosses 0 between two points of different sign.
template <class Function>
double root(Function function, double low, double high)
{
    std::uintmax_t rounds = 200;
    const auto ends =
        boost::math::tools::toms748_solve(function, low, high, boost::math::tools::eps_tolerance<double>(52), rounds);
    return (ends.first + ends.second) / 2;
}

Parameters fitLognormal(const Tally &values)
{
    const double meanLog = weightedSum(values, [](double x) { return std::log(x); }) / values.n;
    const double squares = weightedSum(values, [meanLog](double x) {
        const double distance = std::log(x) - meanLog;
        return distance * distance;
    });
    if (!(squares > 0))
        return tl::make_unexpected(FitProblem::AllEqual);
    return std::vector{meanLog, std::sqrt(squares / values.n)};
}

// ln shape − ψ(shape) = ln mean − mean of ln; the left side falls from ∞ to 0.
Parameters fitGamma(const Tally &values)
{
    const double gap =
        -weightedSum(values, [&](double x) { return std::log1p((x - values.mean) / values.mean); }) / values.n;
    if (!(gap > 1e-14)) // no spread that a double can hold
        return tl::make_unexpected(FitProblem::AllEqual);
    // Newton in 1/shape from Minka's start (2002), which is near everywhere.
    double shape = (3 - gap + std::sqrt((gap - 3) * (gap - 3) + 24 * gap)) / (12 * gap);
    for (int round = 0; round < 100; ++round) {
        const double miss = std::log(shape) - boost::math::digamma(shape) - gap;
        const double inverse = 1 / shape + miss / (shape * shape * (1 / shape - boost::math::trigamma(shape)));
        const double next = inverse > 0 ? 1 / inverse : shape * 2;
        const double moved = std::abs(next - shape);
        shape = next;
        if (moved <= 1e-15 * shape)
            break;
    }
    return std::vector{shape, shape / values.mean};
}

// 1/shape = Σ x^shape ln x / Σ x^shape − mean of ln x; with x as a part of the largest, nothing overflows.
Parameters fitWeibull(const Tally &values)
{
    const double top = std::log(values.values.back());
    const double meanLog = weightedSum(values, [top](double x) { return std::log(x) - top; }) / values.n;
    std::vector<double> logs(values.values.size());
    std::transform(values.values.begin(), values.values.end(), logs.begin(),
                   [top](double x) { return std::log(x) - top; });
    const double squares = weightedSum(values, [&](double x) {
        const double distance = std::log(x) - top - meanLog;
        return distance * distance;
    });
    if (!(squares > 0))
        return tl::make_unexpected(FitProblem::AllEqual);
    const auto powers = [&](double shape) {
        std::array<double, 3> sums{};
        for (std::size_t i = 0; i < logs.size(); ++i) {
            const double power = values.counts[i] * std::exp(shape * logs[i]);
            sums[0] += power;
            sums[1] += power * logs[i];
            sums[2] += power * logs[i] * logs[i];
        }
        return sums;
    };
    double shape = 1.2825498301618641 / std::sqrt(squares / values.n); // π/√6: the sd of ln x is that over the shape
    for (int round = 0; round < 200; ++round) {
        const auto [sum, first, second] = powers(shape);
        const double ratio = first / sum;
        const double miss = ratio - 1 / shape - meanLog;
        const double slope = second / sum - ratio * ratio + 1 / (shape * shape);
        const double next = std::clamp(shape - miss / slope, shape / 4, shape * 4);
        const double moved = std::abs(next - shape);
        shape = next;
        if (moved <= 1e-15 * shape)
            break;
    }
    return std::vector{shape, std::exp(top + std::log(powers(shape)[0] / values.n) / shape)};
}

// Profile of the size; the probability is size / (size + mean).
Parameters fitNegativeBinomial(const Tally &values)
{
    if (!(values.variance > values.mean))
        return tl::make_unexpected(FitProblem::NotOverdispersed);
    const auto score = [&](double logSize) {
        const double size = std::exp(logSize);
        const double start = boost::math::digamma(size);
        const double rises = weightedSum(values, [&](double x) {
            return x == 0 ? 0 : x == 1 ? 1 / size : boost::math::digamma(size + x) - start;
        });
        return rises / values.n - std::log1p(values.mean / size);
    };
    const double byMoments = std::log(values.mean * values.mean / (values.variance - values.mean));
    double low = byMoments - 1;
    double high = byMoments + 1;
    while (score(low) < 0 && low > -60)
        low -= 2;
    while (score(high) > 0 && high < 25)
        high += 1;
    if (score(low) < 0 || score(high) > 0) // beyond 10^10 none can tell it from the Poisson distribution
        return tl::make_unexpected(FitProblem::NotOverdispersed);
    const double size = std::exp(root(score, low, high));
    return std::vector{size, size / (size + values.mean)};
}

Parameters fitBinomial(const Tally &values, std::optional<double> trials)
{
    const double largest = values.values.back();
    if (trials) {
        if (largest > *trials)
            return tl::make_unexpected(FitProblem::BeyondTrials);
        return std::vector{*trials, values.mean / *trials};
    }
    if (!(values.variance < values.mean))
        return tl::make_unexpected(FitProblem::NotUnderdispersed);
    const auto profile = [&](double n) {
        return logLikelihood(*Distribution::make(Family::Binomial, {n, std::min(1.0, values.mean / n)}), values);
    };
    // One hill (Levin & Reeds 1977): double the step until it goes down, then halve the range.
    double low = largest;
    double step = 1;
    while (profile(low + step) > profile(low) && step < 1e9) {
        low += step;
        step *= 2;
    }
    double high = low + step;
    low = std::max(largest, low - step);
    while (high - low > 0.5) {
        const double middle = std::floor((low + high) / 2);
        if (profile(middle + 1) > profile(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return std::vector{low, std::min(1.0, values.mean / low)};
}

std::optional<FitProblem> problemOf(Family family, const Tally &values)
{
    if (values.values.empty())
        return FitProblem::NoValues;
    const double least = values.values.front();
    if (isDiscrete(family) && !values.isWhole)
        return FitProblem::NotWhole;
    if (family == Family::Lognormal || family == Family::Gamma || family == Family::Weibull) {
        if (least <= 0)
            return FitProblem::NotPositive;
    } else if (family != Family::Normal && least < 0) {
        return FitProblem::Negative;
    }
    return values.values.size() == 1 ? std::optional(FitProblem::AllEqual) : std::nullopt;
}

Parameters parametersOf(Family family, const Tally &values, std::optional<double> trials)
{
    switch (family) {
    case Family::Normal:
        return std::vector{values.mean, std::sqrt(values.variance)};
    case Family::Lognormal:
        return fitLognormal(values);
    case Family::Exponential:
        return std::vector{1 / values.mean};
    case Family::Gamma:
        return fitGamma(values);
    case Family::Weibull:
        return fitWeibull(values);
    case Family::Poisson:
        return std::vector{values.mean};
    case Family::Binomial:
        return fitBinomial(values, trials);
    case Family::Geometric:
        return std::vector{1 / (1 + values.mean)};
    case Family::NegativeBinomial:
        break;
    }
    return fitNegativeBinomial(values);
}

} // namespace

Tally tally(std::span<const double> sorted)
{
    Tally result;
    result.n = double(sorted.size());
    for (const double value : sorted) {
        if (!result.values.empty() && result.values.back() == value) {
            ++result.counts.back();
            continue;
        }
        result.values.push_back(value);
        result.counts.push_back(1);
        result.isWhole = result.isWhole && value == std::floor(value) && std::abs(value) < exactIntegers;
    }
    if (sorted.empty())
        return result;
    const Moments about = moments(sorted);
    result.mean = result.values.size() == 1 ? sorted.front() : about.mean;
    result.variance = result.values.size() == 1 ? 0 : std::max(0.0, about.squares) / result.n;
    return result;
}

bool competes(Family family, const Tally &values)
{
    constexpr double closeVariance = 9;
    const bool isClose =
        values.isWhole && !values.values.empty() && values.values.front() >= 0 && values.variance < closeVariance;
    return isDiscrete(family) || !isClose;
}

double logLikelihood(const Distribution &distribution, const Tally &values)
{
    return weightedSum(values, [&](double x) { return distribution.logDensity(x); });
}

tl::expected<Fit, FitProblem> fit(Family family, const Tally &values, std::optional<double> trials)
{
    if (const auto problem = problemOf(family, values))
        return tl::make_unexpected(*problem);
    const Parameters parameters = parametersOf(family, values, trials);
    if (!parameters)
        return tl::make_unexpected(parameters.error());
    auto distribution = Distribution::make(family, *parameters);
    if (!distribution) // a spread too small or too large for a double
        return tl::make_unexpected(FitProblem::AllEqual);
    Fit result{std::move(*distribution)};
    result.logLikelihood = logLikelihood(result.distribution, values);
    result.freeParameters = int(parameters->size()) - int(family == Family::Binomial && trials);
    result.aic = 2 * result.freeParameters - 2 * result.logLikelihood;
    result.bic = result.freeParameters * std::log(values.n) - 2 * result.logLikelihood;
    return result;
}

std::vector<QuantilePoint> quantilePoints(const Distribution &distribution, std::span<const double> sorted,
                                          std::size_t most)
{
    const std::size_t n = sorted.size();
    const std::size_t count = std::min(n, std::max<std::size_t>(most, 2));
    std::vector<QuantilePoint> points;
    points.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t rank = count == n ? i : i * (n - 1) / (count - 1);
        points.push_back({distribution.quantile((double(rank) + 0.5) / double(n)), sorted[rank]});
    }
    return points;
}

} // namespace clientele::stats
