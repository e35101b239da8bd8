// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/distribution.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/exponential.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/geometric.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/distributions/weibull.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace clientele::stats {

namespace {

namespace policies = boost::math::policies;
// What overflows is infinite; nothing throws.
using Quiet =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>,
                     policies::rounding_error<policies::ignore_error>, policies::promote_double<false>,
                     policies::discrete_quantile<policies::integer_round_up>>;

constexpr double infinity = std::numeric_limits<double>::infinity();

template <class Work>
double with(Family family, const std::vector<double> &p, Work work)
{
    namespace math = boost::math;
    switch (family) {
    case Family::Normal:
        return work(math::normal_distribution<double, Quiet>(p[0], p[1]));
    case Family::Lognormal:
        return work(math::lognormal_distribution<double, Quiet>(p[0], p[1]));
    case Family::Exponential:
        return work(math::exponential_distribution<double, Quiet>(p[0]));
    case Family::Gamma:
        return work(math::gamma_distribution<double, Quiet>(p[0], 1 / p[1]));
    case Family::Weibull:
        return work(math::weibull_distribution<double, Quiet>(p[0], p[1]));
    case Family::Poisson:
        return work(math::poisson_distribution<double, Quiet>(p[0]));
    case Family::Binomial:
        return work(math::binomial_distribution<double, Quiet>(p[0], p[1]));
    case Family::Geometric:
        return work(math::geometric_distribution<double, Quiet>(p[0]));
    case Family::NegativeBinomial:
        break;
    }
    return work(math::negative_binomial_distribution<double, Quiet>(p[0], p[1]));
}

double logGamma(double x)
{
    return boost::math::lgamma(x, Quiet());
}

double logChoose(double n, double k)
{
    return k == 0 || k == n ? 0 : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

// k · ln p, 0 where k is 0.
double powerLog(double k, double p)
{
    return k == 0 ? 0 : k * std::log(p);
}

double powerLogOfRest(double k, double p)
{
    return k == 0 ? 0 : k * std::log1p(-p);
}

bool isShare(double p)
{
    return p >= 0 && p <= 1;
}

bool isPositive(double x)
{
    return x > 0 && std::isfinite(x);
}

bool isMember(Family family, const std::vector<double> &p)
{
    switch (family) {
    case Family::Normal:
    case Family::Lognormal:
        return std::isfinite(p[0]) && isPositive(p[1]);
    case Family::Exponential:
    case Family::Poisson:
        return isPositive(p[0]);
    case Family::Gamma:
    case Family::Weibull:
        return isPositive(p[0]) && isPositive(p[1]);
    case Family::Binomial:
        return p[0] >= 0 && std::isfinite(p[0]) && p[0] == std::floor(p[0]) && isShare(p[1]);
    case Family::Geometric:
        return p[0] > 0 && p[0] <= 1;
    case Family::NegativeBinomial:
        break;
    }
    return isPositive(p[0]) && p[1] > 0 && p[1] <= 1;
}

} // namespace

std::string_view token(Family family)
{
    static constexpr std::array<std::string_view, families.size()> tokens{"normal",   "lognormal", "exponential",
                                                                          "gamma",    "weibull",   "poisson",
                                                                          "binomial", "geometric", "negativeBinomial"};
    return tokens[std::size_t(family)];
}

std::optional<Family> familyFromToken(std::string_view text)
{
    const auto *found = std::find_if(families.begin(), families.end(), [&](Family f) { return token(f) == text; });
    return found == families.end() ? std::nullopt : std::optional(*found);
}

std::vector<std::string_view> parameterNames(Family family)
{
    switch (family) {
    case Family::Normal:
        return {"mean", "sd"};
    case Family::Lognormal:
        return {"meanLog", "sdLog"};
    case Family::Exponential:
        return {"rate"};
    case Family::Gamma:
        return {"shape", "rate"};
    case Family::Weibull:
        return {"shape", "scale"};
    case Family::Poisson:
        return {"mean"};
    case Family::Binomial:
        return {"trials", "probability"};
    case Family::Geometric:
        return {"probability"};
    case Family::NegativeBinomial:
        break;
    }
    return {"size", "probability"};
}

bool isDiscrete(Family family)
{
    return family >= Family::Poisson;
}

Distribution::Distribution(Family family, std::vector<double> parameters)
    : m_family(family), m_parameters(std::move(parameters))
{
}

std::optional<Distribution> Distribution::make(Family family, std::vector<double> parameters)
{
    if (parameters.size() != parameterNames(family).size() || !isMember(family, parameters))
        return std::nullopt;
    return Distribution(family, std::move(parameters));
}

// Written out: Boost's densities underflow where their logarithms are needed.
double Distribution::logDensity(double x) const
{
    const std::vector<double> &p = m_parameters;
    const double logTwoPi = std::log(2 * M_PI);
    if (isDiscrete(m_family) && (x < 0 || x != std::floor(x)))
        return -infinity;
    if ((m_family == Family::Lognormal && x <= 0) || (m_family != Family::Normal && x < 0))
        return -infinity;
    switch (m_family) {
    case Family::Normal: {
        const double z = (x - p[0]) / p[1];
        return -0.5 * (z * z + logTwoPi) - std::log(p[1]);
    }
    case Family::Lognormal: {
        const double z = (std::log(x) - p[0]) / p[1];
        return -0.5 * (z * z + logTwoPi) - std::log(p[1]) - std::log(x);
    }
    case Family::Exponential:
        return std::log(p[0]) - p[0] * x;
    case Family::Gamma:
        return p[0] * std::log(p[1]) - logGamma(p[0]) + (p[0] == 1 ? 0 : (p[0] - 1) * std::log(x)) - p[1] * x;
    case Family::Weibull: {
        const double ratio = x / p[1];
        return std::log(p[0] / p[1]) + (p[0] == 1 ? 0 : (p[0] - 1) * std::log(ratio)) - std::pow(ratio, p[0]);
    }
    case Family::Poisson:
        return powerLog(x, p[0]) - p[0] - logGamma(x + 1);
    case Family::Binomial:
        return x > p[0] ? -infinity : logChoose(p[0], x) + powerLog(x, p[1]) + powerLogOfRest(p[0] - x, p[1]);
    case Family::Geometric:
        return std::log(p[0]) + powerLogOfRest(x, p[0]);
    case Family::NegativeBinomial:
        break;
    }
    return (x == 0 ? 0 : logGamma(x + p[0]) - logGamma(p[0]) - logGamma(x + 1)) + powerLog(p[0], p[1]) +
           powerLogOfRest(x, p[1]);
}

double Distribution::density(double x) const
{
    return std::exp(logDensity(x));
}

double Distribution::cumulative(double x) const
{
    if (std::isinf(x))
        return x < 0 ? 0 : 1;
    if (m_family != Family::Normal && x < 0)
        return 0;
    if (isDiscrete(m_family))
        x = std::floor(x);
    if (m_family == Family::Binomial && x >= m_parameters[0])
        return 1;
    return with(m_family, m_parameters, [x](const auto &d) { return boost::math::cdf(d, x); });
}

double Distribution::upperTail(double x) const
{
    if (std::isinf(x))
        return x < 0 ? 1 : 0;
    if (m_family != Family::Normal && x < 0)
        return 1;
    if (isDiscrete(m_family))
        x = std::floor(x);
    if (m_family == Family::Binomial && x >= m_parameters[0])
        return 0;
    return with(m_family, m_parameters, [x](const auto &d) { return boost::math::cdf(boost::math::complement(d, x)); });
}

double Distribution::quantile(double p) const
{
    if (p <= 0)
        return m_family == Family::Normal ? -infinity : 0;
    if (p >= 1)
        return m_family == Family::Binomial ? m_parameters[0] : infinity;
    double x = with(m_family, m_parameters, [p](const auto &d) { return double(boost::math::quantile(d, p)); });
    if (!isDiscrete(m_family))
        return x;
    x = std::max(0.0, std::ceil(x));
    // Boost's rounding may be one off where P(X <= x) is p itself.
    while (x > 0 && cumulative(x - 1) >= p)
        --x;
    while (cumulative(x) < p)
        ++x;
    return x;
}

double Distribution::mean() const
{
    return with(m_family, m_parameters, [](const auto &d) { return boost::math::mean(d); });
}

double Distribution::variance() const
{
    return with(m_family, m_parameters, [](const auto &d) { return boost::math::variance(d); });
}

double probability(const Distribution &distribution, const Event &event)
{
    double lower = event.lower.value_or(-infinity);
    double upper = event.upper.value_or(infinity);
    if (isDiscrete(distribution.family())) { // (lower, upper] of whole numbers
        if (std::isfinite(lower))
            lower = event.lowerClosed ? std::ceil(lower) - 1 : std::floor(lower);
        if (std::isfinite(upper))
            upper = event.upperClosed ? std::floor(upper) : std::ceil(upper) - 1;
    }
    if (!(lower < upper))
        return 0;
    // From the tail that is nearer: a small probability keeps its digits.
    const double below = distribution.cumulative(lower);
    const double inside = below > 0.5 ? distribution.upperTail(lower) - distribution.upperTail(upper)
                                      : distribution.cumulative(upper) - below;
    return std::clamp(inside, 0.0, 1.0);
}

std::vector<CurvePoint> densityCurve(const Distribution &distribution, double lower, double upper, std::size_t most)
{
    std::vector<CurvePoint> points;
    if (isDiscrete(distribution.family())) {
        lower = std::max(0.0, std::ceil(lower));
        const double step = std::max(1.0, std::ceil((std::floor(upper) - lower + 1) / double(most)));
        for (double x = lower; x <= upper && points.size() < most; x += step)
            points.push_back({x, distribution.density(x)});
        return points;
    }
    for (std::size_t i = 0; i < most; ++i) {
        const double x = lower + (upper - lower) * double(i) / double(most - 1);
        points.push_back({x, distribution.density(x)});
    }
    return points;
}

ShareInterval wilsonInterval(double successes, double n, double level)
{
    if (!(n > 0))
        return {};
    const double z = boost::math::quantile(boost::math::complement(boost::math::normal(), (1 - level) / 2));
    const double share = successes / n;
    const double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double reach = z / (1 + z * z / n) * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {share, successes <= 0 ? 0 : std::max(0.0, middle - reach),
            successes >= n ? 1 : std::min(1.0, middle + reach)};
}

ShareDifference newcombeInterval(double firstSuccesses, double firstN, double secondSuccesses, double secondN,
                                 double level)
{
    const ShareInterval first = wilsonInterval(firstSuccesses, firstN, level);
    const ShareInterval second = wilsonInterval(secondSuccesses, secondN, level);
    const double difference = first.share - second.share;
    return {difference, difference - std::hypot(first.share - first.low, second.high - second.share),
            difference + std::hypot(first.high - first.share, second.share - second.low)};
}

} // namespace clientele::stats
