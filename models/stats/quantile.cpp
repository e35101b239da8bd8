// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/quantile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace clientele::stats {

namespace {

double between(double low, double high, double fraction)
{
    // Written so that equal neighbours, and ends far apart, neither drift nor overflow.
    return fraction == 0 || low == high ? low : low * (1 - fraction) + high * fraction;
}

constexpr std::uint64_t signBit = std::uint64_t(1) << 63;

// Doubles as integers of the same order.
std::uint64_t keyOf(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value);
    return (bits & signBit) != 0 ? ~bits : bits | signBit;
}

double valueOf(std::uint64_t key)
{
    return std::bit_cast<double>((key & signBit) != 0 ? key & ~signBit : ~key);
}

} // namespace

QuantilePlace quantilePlace(std::size_t n, double p)
{
    const double place = double(n - 1) * std::clamp(p, 0.0, 1.0);
    const auto below = std::min(std::size_t(place), n - 1);
    return {below, below + 1 < n ? place - double(below) : 0.0};
}

double quantileOfSorted(std::span<const double> sorted, double p)
{
    const QuantilePlace place = quantilePlace(sorted.size(), p);
    return place.fraction == 0 ? sorted[place.below]
                               : between(sorted[place.below], sorted[place.below + 1], place.fraction);
}

double quantile(std::span<double> values, double p)
{
    const QuantilePlace place = quantilePlace(values.size(), p);
    const auto middle = values.begin() + std::ptrdiff_t(place.below);
    std::nth_element(values.begin(), middle, values.end());
    if (place.fraction == 0)
        return *middle;
    return between(*middle, *std::min_element(middle + 1, values.end()), place.fraction);
}

double quantile(std::span<const double> values, std::span<const std::uint32_t> counts, double p)
{
    const QuantilePlace place = quantilePlace(std::accumulate(counts.begin(), counts.end(), std::size_t(0)), p);
    std::size_t i = 0;
    std::size_t passed = counts[0];
    while (passed <= place.below)
        passed += counts[++i];
    const double low = values[i];
    if (place.fraction == 0 || passed > place.below + 1)
        return low;
    do
        ++i;
    while (counts[i] == 0);
    return between(low, values[i], place.fraction);
}

void sortValues(std::vector<double> &values)
{
    if (values.size() < 2048) {
        for (double &value : values)
            value += 0.0;
        std::sort(values.begin(), values.end());
        return;
    }
    constexpr int digits = 8;
    std::vector<std::uint64_t> keys(values.size());
    std::vector<std::uint64_t> sorted(values.size());
    std::array<std::array<std::size_t, 256>, digits> counts{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        keys[i] = keyOf(values[i]);
        for (int digit = 0; digit < digits; ++digit)
            ++counts[std::size_t(digit)][(keys[i] >> (8 * digit)) & 255];
    }
    for (int digit = 0; digit < digits; ++digit) {
        auto &count = counts[std::size_t(digit)];
        if (count[(keys[0] >> (8 * digit)) & 255] == keys.size())
            continue; // all alike in this digit
        std::size_t next = 0;
        for (std::size_t &place : count) {
            const std::size_t here = place;
            place = next;
            next += here;
        }
        for (const std::uint64_t key : keys)
            sorted[count[(key >> (8 * digit)) & 255]++] = key;
        keys.swap(sorted);
    }
    std::transform(keys.begin(), keys.end(), values.begin(), valueOf);
}

} // namespace clientele::stats
