// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/histogram.h"

#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace clientele::stats {

namespace {

bool allWhole(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [](double x) { return x == std::floor(x) && std::abs(x) < 1e15; });
}

std::size_t wantedBins(std::span<const double> sorted, std::size_t minBins, std::size_t maxBins)
{
    const double iqr = quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25);
    const double width = 2 * iqr / std::cbrt(double(sorted.size()));
    const double range = sorted.back() - sorted.front();
    if (!(width > 0) || !std::isfinite(range))
        return maxBins;
    return std::size_t(std::clamp(std::ceil(range / width), double(minBins), double(maxBins)));
}

} // namespace

Histogram histogram(std::span<const double> sorted, std::size_t minBins, std::size_t maxBins)
{
    if (sorted.empty())
        return {};
    double low = sorted.front();
    double high = sorted.back();
    if (low == high)
        return {{low, high}, {sorted.size()}};
    std::size_t bins = wantedBins(sorted, minBins, maxBins);
    if (allWhole(sorted)) {
        // Bins that hold three and then four whole numbers would show stripes that are not in the data.
        const double width = std::max(1.0, std::ceil((high - low + 1) / double(bins)));
        bins = std::size_t(std::ceil((high - low + 1) / width));
        high = low + width * double(bins);
    }
    Histogram result;
    result.counts.resize(bins);
    result.edges.resize(bins + 1);
    for (std::size_t i = 0; i <= bins; ++i) {
        const double share = double(i) / double(bins);
        result.edges[i] = i == bins ? high : low * (1 - share) + high * share;
    }
    auto from = sorted.begin();
    for (std::size_t i = 0; i < bins; ++i) {
        const auto to = i + 1 == bins ? sorted.end() : std::lower_bound(from, sorted.end(), result.edges[i + 1]);
        result.counts[i] = std::size_t(to - from);
        from = to;
    }
    return result;
}

} // namespace clientele::stats
