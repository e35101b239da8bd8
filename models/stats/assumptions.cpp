// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/assumptions.h"

#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace clientele::stats {

namespace {

constexpr double significance = 0.05;

template <std::size_t N>
double polynomial(const std::array<double, N> &coefficients, double x)
{
    double value = 0;
    for (std::size_t i = N; i-- > 0;)
        value = value * x + coefficients[i];
    return value;
}

double normalQuantile(double p)
{
    return boost::math::quantile(boost::math::normal(), p);
}

// Weights of the upper half, the largest value's first.
std::vector<double> shapiroWeights(std::size_t n)
{
    const std::size_t half = n / 2;
    if (n == 3)
        return {M_SQRT1_2};
    std::vector<double> scores(half); // expected normal order statistics (Blom)
    double squares = 0;
    for (std::size_t i = 0; i < half; ++i) {
        scores[i] = -normalQuantile((double(i) + 1 - 0.375) / (double(n) + 0.25));
        squares += 2 * scores[i] * scores[i];
    }
    const double length = std::sqrt(squares);
    const double root = 1 / std::sqrt(double(n));
    std::vector<double> weights(half);
    weights[0] =
        scores[0] / length + polynomial(std::array{0.0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056}, root);
    std::size_t from = 1;
    double left = squares - 2 * scores[0] * scores[0];
    double rest = 1 - 2 * weights[0] * weights[0];
    if (n > 5) {
        weights[1] =
            scores[1] / length + polynomial(std::array{0.0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633}, root);
        left -= 2 * scores[1] * scores[1];
        rest -= 2 * weights[1] * weights[1];
        from = 2;
    }
    const double factor = std::sqrt(left / rest);
    for (std::size_t i = from; i < half; ++i)
        weights[i] = scores[i] / factor;
    return weights;
}

double shapiroPValue(double statistic, std::size_t n)
{
    if (n == 3) {
        constexpr double sixOverPi = 1.90985931710274;
        return std::clamp(sixOverPi * (std::asin(std::sqrt(statistic)) - std::asin(std::sqrt(0.75))), 0.0, 1.0);
    }
    double y = std::log1p(-statistic);
    const double size = double(n);
    double mean = 0;
    double sd = 1;
    if (n <= 11) {
        const double gamma = polynomial(std::array{-2.273, 0.459}, size);
        if (y >= gamma)
            return 1e-99;
        y = -std::log(gamma - y);
        mean = polynomial(std::array{0.544, -0.39978, 0.025054, -6.714e-4}, size);
        sd = std::exp(polynomial(std::array{1.3822, -0.77857, 0.062767, -0.0020322}, size));
    } else {
        const double log = std::log(size);
        mean = polynomial(std::array{-1.5861, -0.31082, -0.083751, 0.0038915}, log);
        sd = std::exp(polynomial(std::array{-0.4803, -0.082676, 0.0030302}, log));
    }
    return std::erfc((y - mean) / sd * M_SQRT1_2) / 2;
}

struct GroupMoments
{
    double n = 0;
    double mean = 0; ///< less the pivot
    double squares = 0;
};

// About one pivot for all, so that groups of 10^15 + small keep their differences.
std::vector<GroupMoments> momentsOf(std::span<const std::vector<double>> groups, std::size_t fewest)
{
    double pivot = 0;
    for (const auto &group : groups) {
        if (!group.empty()) {
            pivot = group[group.size() / 2];
            break;
        }
    }
    std::vector<GroupMoments> result;
    std::vector<double> shifted;
    for (const auto &group : groups) {
        if (group.size() < fewest)
            continue;
        shifted.resize(group.size());
        std::transform(group.begin(), group.end(), shifted.begin(), [pivot](double value) { return value - pivot; });
        const Moments about = moments(shifted);
        result.push_back({double(group.size()), about.mean, std::max(0.0, about.squares)});
    }
    return result;
}

FTest fTest(double statistic, double first, double second)
{
    const boost::math::fisher_f distribution(first, second);
    return {statistic, first, second, boost::math::cdf(boost::math::complement(distribution, statistic))};
}

bool isUseful(double variance, double mean)
{
    return std::isfinite(variance) && std::isfinite(mean);
}

} // namespace

std::optional<ShapiroWilk> shapiroWilk(std::span<const double> sorted)
{
    constexpr std::size_t fewest = 3;
    constexpr std::size_t most = 5000;
    const std::size_t n = sorted.size();
    if (n < fewest || n > most || sorted.front() == sorted.back())
        return std::nullopt;
    const std::vector<double> weights = shapiroWeights(n);
    double contrast = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        contrast += weights[i] * (sorted[n - 1 - i] - sorted[i]);
    const double squares = moments(sorted).squares;
    if (!(squares > 0) || !std::isfinite(squares))
        return std::nullopt;
    const double statistic = std::min(1.0, contrast * contrast / squares);
    return ShapiroWilk{statistic, shapiroPValue(statistic, n)};
}

std::optional<FTest> anova(std::span<const std::vector<double>> groups)
{
    const auto all = momentsOf(groups, 1);
    double n = 0;
    double sum = 0;
    double within = 0;
    for (const GroupMoments &group : all) {
        n += group.n;
        sum += group.n * group.mean;
        within += group.squares;
    }
    const double first = double(all.size()) - 1;
    const double second = n - double(all.size());
    if (first < 1 || second < 1 || !(within > 0) || !isUseful(within, sum))
        return std::nullopt;
    const double mean = sum / n;
    double between = 0;
    for (const GroupMoments &group : all)
        between += group.n * (group.mean - mean) * (group.mean - mean);
    return fTest(between / first / (within / second), first, second);
}

std::optional<FTest> welchAnova(std::span<const std::vector<double>> groups)
{
    const auto all = momentsOf(groups, 2);
    const double k = double(all.size());
    if (all.size() < 2)
        return std::nullopt;
    double weights = 0;
    double sum = 0;
    for (const GroupMoments &group : all) {
        const double weight = group.n * (group.n - 1) / group.squares;
        if (!std::isfinite(weight) || !isUseful(group.squares, group.mean))
            return std::nullopt;
        weights += weight;
        sum += weight * group.mean;
    }
    const double mean = sum / weights;
    double between = 0;
    double uncertainty = 0;
    for (const GroupMoments &group : all) {
        const double weight = group.n * (group.n - 1) / group.squares;
        between += weight * (group.mean - mean) * (group.mean - mean);
        uncertainty += (1 - weight / weights) * (1 - weight / weights) / (group.n - 1);
    }
    uncertainty /= k * k - 1;
    return fTest(between / (k - 1) / (1 + 2 * (k - 2) * uncertainty), k - 1, 1 / (3 * uncertainty));
}

std::optional<FTest> brownForsythe(std::span<const std::vector<double>> groups)
{
    std::vector<std::vector<double>> distances(groups.begin(), groups.end());
    for (auto &group : distances) {
        if (group.empty())
            continue;
        std::vector<double> copy = group;
        const double median = quantile(copy, 0.5);
        for (double &value : group)
            value = std::abs(value - median);
    }
    return anova(distances);
}

NormalityCheck checkNormality(std::span<const double> sorted)
{
    constexpr double fewest = 15;
    NormalityCheck check;
    const auto n = double(sorted.size());
    if (const auto description = describeSorted(sorted))
        check.skewness = description->skewness;
    check.test = shapiroWilk(sorted);
    const bool isNormal = check.test && check.test->pValue >= significance;
    const bool isLarge = check.skewness && n >= std::max(fewest, 25 * *check.skewness * *check.skewness);
    check.meanIsNormal = isNormal || isLarge;
    return check;
}

} // namespace clientele::stats
