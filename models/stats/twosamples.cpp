// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/twosamples.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clientele::stats {

std::optional<double> cohensD(const Sample &first, const Sample &second)
{
    if (first.n < 2 || second.n < 2)
        return std::nullopt;
    const double pooled = (double(first.n - 1) * first.variance + double(second.n - 1) * second.variance) /
                          double(first.n + second.n - 2);
    if (!(pooled > 0))
        return std::nullopt;
    return (first.mean - second.mean) / std::sqrt(pooled);
}

std::optional<double> kolmogorovSmirnov(std::span<const double> first, std::span<const double> second)
{
    if (first.empty() || second.empty())
        return std::nullopt;
    double largest = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    // Past the end of either, the distance only shrinks.
    while (i < first.size() && j < second.size()) {
        const double value = std::min(first[i], second[j]);
        while (i < first.size() && first[i] == value)
            ++i;
        while (j < second.size() && second[j] == value)
            ++j;
        largest = std::max(largest, std::abs(double(i) / double(first.size()) - double(j) / double(second.size())));
    }
    return largest;
}

std::optional<double> totalVariation(std::span<const std::size_t> first, std::span<const std::size_t> second)
{
    const auto all = double(std::accumulate(first.begin(), first.end(), std::size_t(0)));
    const auto others = double(std::accumulate(second.begin(), second.end(), std::size_t(0)));
    if (all == 0 || others == 0)
        return std::nullopt;
    double sum = 0;
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i)
        sum += std::abs(double(first[i]) / all - double(second[i]) / others);
    return std::min(1.0, sum / 2);
}

} // namespace clientele::stats
