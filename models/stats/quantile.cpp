// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/quantile.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

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

// Whole numbers of a small range, such as ages, are counted. @returns false where they are not.
bool sortSmallWholeNumbers(std::vector<double> &values)
{
    constexpr double largestRange = 65'535;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const double low = *least;
    if (!(*most - low <= largestRange) || low != std::floor(low))
        return false;
    std::vector<std::size_t> counts(std::size_t(*most - low) + 1);
    for (const double value : values) {
        const auto step = std::size_t(value - low);
        if (low + double(step) != value)
            return false;
        ++counts[step];
    }
    auto next = values.begin();
    for (std::size_t step = 0; step < counts.size(); ++step)
        next = std::fill_n(next, counts[step], low + double(step));
    return true;
}

constexpr int digits = 8;
using DigitCounts = std::array<std::array<std::size_t, 256>, digits>;

std::size_t digitOf(std::uint64_t key, int digit)
{
    return (key >> (8 * digit)) & 255;
}

DigitCounts countDigits(std::span<const std::uint64_t> keys)
{
    DigitCounts counts{};
    for (const std::uint64_t key : keys) {
        for (int digit = 0; digit < digits; ++digit)
            ++counts[std::size_t(digit)][digitOf(key, digit)];
    }
    return counts;
}

// Calls scatter(digit, places) for each digit in which keys differ, the least first; places are where each digit's keys
// go.
template <class Scatter>
void eachDigit(std::span<const std::uint64_t> keys, Scatter scatter)
{
    DigitCounts counts = countDigits(keys);
    const std::uint64_t anyKey = keys.front();
    for (int digit = 0; digit < digits; ++digit) {
        auto &places = counts[std::size_t(digit)];
        if (places[digitOf(anyKey, digit)] == keys.size())
            continue;
        std::size_t next = 0;
        for (std::size_t &place : places)
            next += std::exchange(place, next);
        scatter(digit, places);
    }
}

void sortByRadix(std::vector<double> &values)
{
    std::vector<std::uint64_t> keys(values.size());
    std::vector<std::uint64_t> sorted(values.size());
    std::transform(values.begin(), values.end(), keys.begin(), keyOf);
    eachDigit(keys, [&](int digit, std::array<std::size_t, 256> &places) {
        for (const std::uint64_t key : keys)
            sorted[places[digitOf(key, digit)]++] = key;
        keys.swap(sorted);
    });
    std::transform(keys.begin(), keys.end(), values.begin(), valueOf);
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
    if (!sortSmallWholeNumbers(values))
        sortByRadix(values);
}

std::vector<std::uint32_t> ascendingOrder(std::span<const double> values)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    if (values.size() < 2048) {
        std::stable_sort(order.begin(), order.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
        return order;
    }
    std::vector<std::uint64_t> keys(values.size());
    std::transform(values.begin(), values.end(), keys.begin(), keyOf);
    std::vector<std::uint32_t> next(values.size());
    eachDigit(keys, [&](int digit, std::array<std::size_t, 256> &places) {
        for (const std::uint32_t place : order)
            next[places[digitOf(keys[place], digit)]++] = place;
        order.swap(next);
    });
    return order;
}

} // namespace clientele::stats
