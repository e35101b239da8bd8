// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/dependent.h"

#include "models/stats/distribution.h"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace clientele::stats {

namespace {

constexpr double normal975 = 1.959963984540054; // 97.5 % quantile of the standard normal distribution

} // namespace

std::optional<Interval95> spearmanInterval(double r, std::size_t n)
{
    if (n < 4 || !(std::abs(r) < 1))
        return std::nullopt;
    const double z = std::atanh(r);
    const double reach = normal975 * std::sqrt((1 + r * r / 2) / (double(n) - 3));
    return Interval95{std::tanh(z - reach), std::tanh(z + reach)};
}

std::optional<DependentCorrelations> compareDependent(double first, double second, double between, std::size_t n)
{
    const auto a = spearmanInterval(first, n);
    const auto b = spearmanInterval(second, n);
    if (!a || !b || !(std::abs(between) < 1))
        return std::nullopt;
    const double count = double(n);
    const double determinant = 1 - first * first - second * second - between * between + 2 * first * second * between;
    const double mean = (first + second) / 2;
    const double spread = 2 * (count - 1) / (count - 3) * determinant + mean * mean * std::pow(1 - between, 3);
    DependentCorrelations result;
    result.difference = first - second;
    if (!(spread > 0))
        return std::nullopt;
    result.statistic = result.difference * std::sqrt((count - 1) * (1 + between) / spread);
    const boost::math::students_t distribution(count - 3);
    result.pValue = 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(result.statistic)));
    const double shared = ((between - first * second / 2) * (1 - first * first - second * second - between * between) +
                           between * between * between) /
                          ((1 - first * first) * (1 - second * second));
    const auto reach = [&](double x, double y) { return std::sqrt(std::max(0.0, x * x + y * y - 2 * shared * x * y)); };
    result.interval = {result.difference - reach(first - a->low, b->high - second),
                       result.difference + reach(a->high - first, second - b->low)};
    return result;
}

Interval95 shareDifferenceInterval(double a, double n, double b, double m)
{
    const ShareInterval first = wilsonInterval(a, n);
    const ShareInterval second = wilsonInterval(b, m);
    const double p = a / n;
    const double q = b / m;
    return {p - q - std::hypot(p - first.low, second.high - q), p - q + std::hypot(first.high - p, q - second.low)};
}

} // namespace clientele::stats
