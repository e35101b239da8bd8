// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/effectsize.h"

#include "models/stats/twosamples.h"

#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/distributions/non_central_f.hpp>
#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace clientele::stats {

namespace {

namespace policies = boost::math::policies;
using Quiet =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>, policies::promote_double<false>>;

double normalQuantile(double p)
{
    return boost::math::quantile(boost::math::normal(), p);
}

// Where a falling function of the noncentrality is p, between two ends.
template <class Cumulative>
double solve(Cumulative cumulative, double p, double low, double high)
{
    std::uintmax_t rounds = 200;
    const auto miss = [&](double x) { return cumulative(x) - p; };
    const double atLow = miss(low);
    const double atHigh = miss(high);
    if (!(atLow > 0))
        return low;
    if (!(atHigh < 0))
        return high;
    const auto ends = boost::math::tools::toms748_solve(miss, low, high, atLow, atHigh,
                                                        boost::math::tools::eps_tolerance<double>(46), rounds);
    return (ends.first + ends.second) / 2;
}

// From 0 on; the end is doubled until it holds the answer.
template <class Cumulative>
Noncentrality fromZero(Cumulative cumulative, double start, double level)
{
    const auto at = [&](double p) {
        if (!(cumulative(0.0) > p))
            return 0.0;
        double high = std::max(1.0, start);
        for (int round = 0; round < 60 && cumulative(high) > p; ++round)
            high *= 2;
        return solve(cumulative, p, 0, high);
    };
    return {at((1 + level) / 2), at((1 - level) / 2)};
}

} // namespace

std::string_view token(EffectKind kind)
{
    static constexpr std::array<std::string_view, 7> tokens{
        "cohens-d", "hedges-g", "eta-squared", "epsilon-squared", "cramers-v", "rank-biserial", "odds-ratio"};
    return tokens[std::size_t(kind)];
}

std::string_view token(IntervalMethod method)
{
    static constexpr std::array<std::string_view, 5> tokens{"noncentral-t", "noncentral-f", "noncentral-chi-squared",
                                                            "fisher-z", "woolf"};
    return tokens[std::size_t(method)];
}

Noncentrality noncentralT(double t, double degreesOfFreedom, double level)
{
    const double reach = normalQuantile((1 + level) / 2) * std::sqrt(1 + t * t / (2 * degreesOfFreedom));
    // Beyond this the series of the distribution is slow and the normal approximation exact to four digits.
    if (degreesOfFreedom > 1e6 || std::abs(t) > 500)
        return {t - reach, t + reach};
    const auto cumulative = [&](double noncentrality) {
        return boost::math::cdf(boost::math::non_central_t_distribution<double, Quiet>(degreesOfFreedom, noncentrality),
                                t);
    };
    const double far = 4 * reach + 2;
    return {solve(cumulative, (1 + level) / 2, t - far, t + far), solve(cumulative, (1 - level) / 2, t - far, t + far)};
}

Noncentrality noncentralF(double f, double first, double second, double level)
{
    return fromZero(
        [&](double noncentrality) {
            return boost::math::cdf(
                boost::math::non_central_f_distribution<double, Quiet>(first, second, noncentrality), f);
        },
        f * first, level);
}

Noncentrality noncentralChiSquared(double statistic, double degreesOfFreedom, double level)
{
    return fromZero(
        [&](double noncentrality) {
            return boost::math::cdf(
                boost::math::non_central_chi_squared_distribution<double, Quiet>(degreesOfFreedom, noncentrality),
                statistic);
        },
        statistic, level);
}

std::optional<EffectSize> cohensDEffect(const Sample &a, const Sample &b)
{
    const auto value = cohensD(a, b);
    if (!value || !std::isfinite(*value))
        return std::nullopt;
    EffectSize effect{EffectKind::CohensD, *value, {}, {}, IntervalMethod::NoncentralT};
    const double unit = std::sqrt(1 / double(a.n) + 1 / double(b.n));
    const Noncentrality ends = noncentralT(*value / unit, double(a.n + b.n) - 2);
    effect.low = ends.low * unit;
    effect.high = ends.high * unit;
    return effect;
}

std::optional<EffectSize> hedgesGEffect(const Sample &a, const Sample &b)
{
    auto effect = cohensDEffect(a, b);
    if (!effect)
        return effect;
    const double freedom = double(a.n + b.n) - 2;
    const double factor =
        std::exp(boost::math::lgamma(freedom / 2) - boost::math::lgamma((freedom - 1) / 2)) / std::sqrt(freedom / 2);
    effect->kind = EffectKind::HedgesG;
    effect->value *= factor;
    effect->low = *effect->low * factor;
    effect->high = *effect->high * factor;
    return effect;
}

EffectSize etaSquared(double f, double first, double second)
{
    const Noncentrality ends = noncentralF(f, first, second);
    const double n = first + second + 1;
    return {EffectKind::EtaSquared, first * f / (first * f + second), ends.low / (ends.low + n),
            ends.high / (ends.high + n), IntervalMethod::NoncentralF};
}

EffectSize epsilonSquared(double h, double degreesOfFreedom, std::size_t n)
{
    const Noncentrality ends = noncentralChiSquared(h, degreesOfFreedom);
    const double most = double(n) - 1;
    return {EffectKind::EpsilonSquared, h / most, std::min(1.0, ends.low / most), std::min(1.0, ends.high / most),
            IntervalMethod::NoncentralChiSquared};
}

EffectSize cramersV(double chiSquare, double degreesOfFreedom, double n, std::size_t smallerSide)
{
    const Noncentrality ends = noncentralChiSquared(chiSquare, degreesOfFreedom);
    const double most = n * double(smallerSide - 1);
    return {EffectKind::CramersV, std::min(1.0, std::sqrt(chiSquare / most)), std::min(1.0, std::sqrt(ends.low / most)),
            std::min(1.0, std::sqrt(ends.high / most)), IntervalMethod::NoncentralChiSquared};
}

EffectSize rankBiserialEffect(double value, std::size_t n1, std::size_t n2)
{
    EffectSize effect{EffectKind::RankBiserial, value, value, value, IntervalMethod::FisherZ};
    if (std::abs(value) >= 1)
        return effect;
    const double error = std::sqrt(double(n1 + n2 + 1) / (3 * double(n1) * double(n2)));
    const double reach = normalQuantile((1 + effectLevel) / 2) * error;
    effect.low = std::tanh(std::atanh(value) - reach);
    effect.high = std::tanh(std::atanh(value) + reach);
    return effect;
}

std::optional<EffectSize> oddsRatio(double a, double b, double c, double d)
{
    if (!(a * d > 0) || !(b * c > 0))
        return std::nullopt;
    const double log = std::log(a * d / (b * c));
    const double reach = normalQuantile((1 + effectLevel) / 2) * std::sqrt(1 / a + 1 / b + 1 / c + 1 / d);
    return EffectSize{EffectKind::OddsRatio, std::exp(log), std::exp(log - reach), std::exp(log + reach),
                      IntervalMethod::Woolf};
}

} // namespace clientele::stats
