// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/correlation.h"

#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>

namespace clientele::stats {

namespace {

bool isConstant(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); });
}

// Pairs of equal values, and what the variance of tau needs of them.
struct Ties
{
    double pairs = 0;
    double cubes = 0;    ///< Σ t (t − 1) (t − 2)
    double weighted = 0; ///< Σ t (t − 1) (2 t + 5)

    void add(double t)
    {
        pairs += t * (t - 1) / 2;
        cubes += t * (t - 1) * (t - 2);
        weighted += t * (t - 1) * (2 * t + 5);
    }
};

template <class Equal>
Ties countTies(std::size_t n, Equal equalToNext)
{
    Ties ties;
    double run = 1;
    for (std::size_t i = 0; i < n; ++i) {
        if (i + 1 < n && equalToNext(i)) {
            ++run;
        } else {
            ties.add(run);
            run = 1;
        }
    }
    return ties;
}

// Pairs out of order, by merging; the values end up ascending.
double countInversions(std::vector<double> &values)
{
    std::vector<double> other(values.size());
    double inversions = 0;
    for (std::size_t width = 1; width < values.size(); width *= 2) {
        for (std::size_t begin = 0; begin < values.size(); begin += 2 * width) {
            const std::size_t middle = std::min(begin + width, values.size());
            const std::size_t end = std::min(begin + 2 * width, values.size());
            std::size_t left = begin;
            std::size_t right = middle;
            for (std::size_t out = begin; out < end; ++out) {
                if (right == end || (left < middle && values[left] <= values[right])) {
                    other[out] = values[left++];
                } else {
                    other[out] = values[right++];
                    inversions += double(middle - left);
                }
            }
        }
        values.swap(other);
    }
    return inversions;
}

// P of a tau at least so far from 0, from the number of orders with so many inversions.
double exactKendallP(std::size_t n, double inversions)
{
    const double all = double(n) * double(n - 1) / 2;
    const double few = std::min(inversions, all - inversions);
    if (2 * few == all)
        return 1;
    const auto last = std::size_t(few);
    if (last == 0)
        return 2 / std::tgamma(double(n) + 1);
    if (last == 1)
        return 2 / std::tgamma(double(n));
    std::vector<double> orders(last + 1);
    orders[0] = orders[1] = 1;
    for (std::size_t j = 3; j <= n; ++j) {
        for (std::size_t k = 1; k <= last; ++k) // running sums
            orders[k] += orders[k - 1];
        for (std::size_t k = last + 1; k-- > j;)
            orders[k] -= orders[k - j];
    }
    double sum = 0;
    for (const double count : orders)
        sum += count;
    return 2 * sum / std::tgamma(double(n) + 1);
}

double kendallPValue(std::size_t n, double surplus, double inversions, const Ties &x, const Ties &y)
{
    constexpr std::size_t exactUpTo = 33;
    const double size = double(n);
    const double all = size * (size - 1) / 2;
    if (x.pairs == 0 && y.pairs == 0 && (n <= exactUpTo || std::min(inversions, all - inversions) <= 1))
        return exactKendallP(n, inversions);
    const double m = size * (size - 1);
    double variance = (m * (2 * size + 5) - x.weighted - y.weighted) / 18 + 2 * x.pairs * y.pairs / m;
    if (n > 2)
        variance += x.cubes * y.cubes / (9 * m * (size - 2));
    return variance > 0 ? std::erfc(std::abs(surplus) / std::sqrt(2 * variance)) : 1;
}

} // namespace

std::optional<double> correlationPValue(double coefficient, std::size_t n)
{
    if (n < 2)
        return std::nullopt;
    if (n == 2)
        return 1; // always ±1
    const double rest = (1 - coefficient) * (1 + coefficient);
    return rest <= 0 ? 0 : boost::math::ibeta((double(n) - 2) / 2, 0.5, std::min(1.0, rest));
}

Correlation pearson(std::span<const double> x, std::span<const double> y)
{
    Correlation result;
    result.pairs = x.size();
    if (x.size() < 2 || isConstant(x) || isConstant(y))
        return result;
    const double meanX = moments(x).mean;
    const double meanY = moments(y).mean;
    constexpr std::size_t block = 1024;
    double sums[5] = {};
    for (std::size_t begin = 0; begin < x.size(); begin += block) {
        double part[5] = {};
        for (std::size_t i = begin; i < std::min(begin + block, x.size()); ++i) {
            const double dx = x[i] - meanX;
            const double dy = y[i] - meanY;
            part[0] += dx;
            part[1] += dy;
            part[2] += dx * dx;
            part[3] += dy * dy;
            part[4] += dx * dy;
        }
        for (int k = 0; k < 5; ++k)
            sums[k] += part[k];
    }
    const double n = double(x.size());
    const double squaresX = sums[2] - sums[0] * sums[0] / n; // what the rounded mean loses (Chan et al. 1983)
    const double squaresY = sums[3] - sums[1] * sums[1] / n;
    const double products = sums[4] - sums[0] * sums[1] / n;
    const double coefficient = products / (std::sqrt(squaresX) * std::sqrt(squaresY));
    if (!std::isfinite(coefficient)) // a spread beyond what a double can square
        return result;
    result.coefficient = std::clamp(coefficient, -1.0, 1.0);
    result.pValue = correlationPValue(*result.coefficient, x.size());
    return result;
}

Correlation spearman(std::span<const double> x, std::span<const double> y)
{
    return pearson(rank(x).ranks, rank(y).ranks);
}

Correlation kendall(std::span<const double> x, std::span<const double> y, std::span<const std::uint32_t> xOrder)
{
    const std::size_t n = x.size();
    Correlation result;
    result.pairs = n;
    if (n < 2)
        return result;
    // By x, equal ones by y; then a pair is out of order where y is.
    std::vector<double> inOrder(n);
    for (std::size_t i = 0; i < n; ++i)
        inOrder[i] = y[xOrder[i]];
    const auto sameX = [&](std::size_t i) { return x[xOrder[i]] == x[xOrder[i + 1]]; };
    for (std::size_t begin = 0; begin < n;) {
        std::size_t end = begin + 1;
        while (end < n && sameX(end - 1))
            ++end;
        std::sort(inOrder.begin() + std::ptrdiff_t(begin), inOrder.begin() + std::ptrdiff_t(end));
        begin = end;
    }
    const Ties tiesX = countTies(n, sameX);
    const Ties both = countTies(n, [&](std::size_t i) { return sameX(i) && inOrder[i] == inOrder[i + 1]; });
    const double inversions = countInversions(inOrder);
    const Ties tiesY = countTies(n, [&](std::size_t i) { return inOrder[i] == inOrder[i + 1]; });
    const double all = double(n) * double(n - 1) / 2;
    if (tiesX.pairs == all || tiesY.pairs == all)
        return result;
    const double surplus = all - tiesX.pairs - tiesY.pairs + both.pairs - 2 * inversions;
    result.coefficient = std::clamp(surplus / std::sqrt(all - tiesX.pairs) / std::sqrt(all - tiesY.pairs), -1.0, 1.0);
    result.pValue = kendallPValue(n, surplus, inversions, tiesX, tiesY);
    return result;
}

Correlation kendall(std::span<const double> x, std::span<const double> y)
{
    return kendall(x, y, ascendingOrder(x));
}

Correlation correlate(CorrelationMethod method, std::span<const double> x, std::span<const double> y)
{
    switch (method) {
    case CorrelationMethod::Pearson:
        return pearson(x, y);
    case CorrelationMethod::Spearman:
        return spearman(x, y);
    case CorrelationMethod::Kendall:
        break;
    }
    return kendall(x, y);
}

} // namespace clientele::stats
