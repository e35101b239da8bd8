// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/histogram.h"

#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

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

namespace {

constexpr double farOut = 3; // quartile ranges: Tukey 1977
constexpr double fewestBins = 5;

/// The smallest of 1, 2, 5 times a power of ten that is not below.
double niceWidth(double width)
{
    const double power = std::pow(10.0, std::floor(std::log10(width)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= width * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

/// Where the bins begin, and their width.
std::pair<double, double> placeBins(std::span<const double> sorted, double low, double high, double iqr,
                                    std::size_t most)
{
    const double range = high - low;
    if (!(range > 0) || !std::isfinite(range)) { // all equal, or further apart than a number can say
        const double width = std::max(1.0, std::abs(low) * 1e-6);
        return {low - width / 2, std::isfinite(range) ? width : range};
    }
    const double least = range / double(most);
    const double wanted = 2 * iqr / std::cbrt(double(sorted.size()));
    double width = niceWidth(std::clamp(wanted, least, std::max(least, range / fewestBins)));
    if (allWhole(sorted))
        width = std::max(1.0, width);
    const double lower = std::floor(low / width) * width;
    if (!(lower + width > lower)) // far from zero and close together
        return {low, least};
    return {lower, width};
}

} // namespace

FencedHistogram histogramWithinFences(std::span<const double> sorted, std::size_t most)
{
    FencedHistogram result;
    if (sorted.empty())
        return result;
    const double q1 = quantileOfSorted(sorted, 0.25);
    const double q3 = quantileOfSorted(sorted, 0.75);
    const double reach = q3 > q1 ? farOut * (q3 - q1) : std::numeric_limits<double>::infinity();
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), q1 - reach);
    const auto last = std::upper_bound(first, sorted.end(), q3 + reach);
    if (first == last)
        return result;
    const double low = *first;
    const double high = *(last - 1);
    const auto [lower, width] = placeBins(sorted, low, high, q3 - q1, most);
    Histogram &bins = result.bins;
    if (!std::isfinite(width) || !(width > 0) || !(lower + width > lower)) {
        bins = {{low, high}, {std::size_t(last - first)}};
    } else {
        const auto count = std::size_t(std::clamp(std::floor((high - lower) / width) + 1, 1.0, 2.0 * double(most) + 2));
        for (std::size_t i = 0; i <= count; ++i)
            bins.edges.push_back(lower + width * double(i));
        bins.edges.back() = std::max(bins.edges.back(), high);
        auto from = first;
        for (std::size_t i = 0; i < count; ++i) {
            const auto to = i + 1 == count ? last : std::lower_bound(from, last, bins.edges[i + 1]);
            bins.counts.push_back(std::size_t(to - from));
            from = to;
        }
    }
    result.below = std::size_t(first - sorted.begin());
    result.above = std::size_t(sorted.end() - last);
    return result;
}

} // namespace clientele::stats
