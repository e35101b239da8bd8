// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/ranktest.h"

#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clientele::stats {

namespace {

constexpr std::size_t exactBelow = 50;

// P(U <= u) under the null hypothesis, from the number of arrangements with each U.
double exactLowerTail(double u, std::size_t n1, std::size_t n2)
{
    // arrangements[k]: ways to choose from the pairs so far with U = k. Multiplying by the Gaussian binomial's factors
    // (1 − q^(n2+i)) / (1 − q^i) one at a time keeps it to one array.
    std::vector<double> arrangements(n1 * n2 + 1);
    arrangements[0] = 1;
    for (std::size_t i = 1; i <= n1; ++i) {
        for (std::size_t k = arrangements.size(); k-- > n2 + i;)
            arrangements[k] -= arrangements[k - n2 - i];
        for (std::size_t k = i; k < arrangements.size(); ++k)
            arrangements[k] += arrangements[k - i];
    }
    const double all = std::accumulate(arrangements.begin(), arrangements.end(), 0.0);
    const auto last = arrangements.begin() + std::ptrdiff_t(u) + 1;
    return std::accumulate(arrangements.begin(), last, 0.0) / all;
}

} // namespace

Ranks rank(std::span<const double> values)
{
    std::vector<std::uint32_t> order = ascendingOrder(values);
    Ranks result;
    result.ranks.resize(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        const auto ties = double(end - begin);
        for (std::size_t i = begin; i < end; ++i)
            result.ranks[order[i]] = double(begin) + (ties + 1) / 2;
        result.tieTerm += ties * ties * ties - ties;
        begin = end;
    }
    result.ascending = std::move(order);
    return result;
}

RankTest mannWhitney(double rankSum, std::size_t n1, std::size_t n2, double tieTerm)
{
    const auto a = double(n1);
    const auto b = double(n2);
    RankTest test;
    test.u = rankSum - a * (a + 1) / 2;
    test.rankBiserial = 2 * test.u / (a * b) - 1;
    test.isExact = tieTerm == 0 && n1 < exactBelow && n2 < exactBelow;
    if (test.isExact) {
        // Symmetric: both tails are those of the smaller U.
        test.pValue = std::min(1.0, 2 * exactLowerTail(std::min(test.u, a * b - test.u), n1, n2));
        return test;
    }
    const double n = a + b;
    const double variance = a * b / 12 * (n + 1 - tieTerm / (n * (n - 1)));
    const double distance = std::abs(test.u - a * b / 2) - 0.5;
    if (variance > 0 && distance > 0)
        test.pValue = std::erfc(distance / std::sqrt(2 * variance));
    return test;
}

std::optional<RankTest> mannWhitney(std::span<const double> a, std::span<const double> b)
{
    if (a.empty() || b.empty())
        return std::nullopt;
    std::vector<double> both(a.begin(), a.end());
    both.insert(both.end(), b.begin(), b.end());
    const Ranks ranks = rank(both);
    const double sum = std::accumulate(ranks.ranks.begin(), ranks.ranks.begin() + std::ptrdiff_t(a.size()), 0.0);
    return mannWhitney(sum, a.size(), b.size(), ranks.tieTerm);
}

std::vector<double> holm(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    std::vector<double> adjusted(pValues.size());
    double largest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        largest = std::max(largest, std::min(1.0, double(order.size() - i) * pValues[order[i]]));
        adjusted[order[i]] = largest;
    }
    return adjusted;
}

} // namespace clientele::stats
