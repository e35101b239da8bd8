// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/fivenumber.h"

#include "models/stats/quantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace clientele::stats {

namespace {

struct Fences
{
    double lower;
    double upper;
};

Fences fencesOf(const FiveNumber &box)
{
    const double reach = tukeyReach * (box.q3 - box.q1);
    return {box.q1 - reach, box.q3 + reach};
}

constexpr std::size_t fewValues = 512;

using Places = std::array<QuantilePlace, 3>;
using Quartiles = std::array<double, 3>;

double between(double low, double high, double fraction)
{
    return low == high ? low : low * (1 - fraction) + high * fraction;
}

// Four at a time: one comparison need not wait for the last.
std::pair<double, double> leastAndMost(std::span<const double> values)
{
    std::array<double, 4> least;
    std::array<double, 4> most;
    least.fill(values.front());
    most.fill(values.front());
    std::size_t i = 0;
    for (; i + 4 <= values.size(); i += 4) {
        for (std::size_t lane = 0; lane < 4; ++lane) {
            least[lane] = std::min(least[lane], values[i + lane]);
            most[lane] = std::max(most[lane], values[i + lane]);
        }
    }
    for (; i < values.size(); ++i) {
        least[0] = std::min(least[0], values[i]);
        most[0] = std::max(most[0], values[i]);
    }
    return {*std::min_element(least.begin(), least.end()), *std::max_element(most.begin(), most.end())};
}

// Each selection leaves the values below it on its left: the next one has less to look at.
Quartiles selectAmongAll(std::span<double> values, const Places &places)
{
    Quartiles quartiles{};
    std::size_t from = 0;
    for (std::size_t q = 0; q < places.size(); ++q) {
        const auto middle = values.begin() + std::ptrdiff_t(places[q].below);
        std::nth_element(values.begin() + std::ptrdiff_t(from), middle, values.end());
        quartiles[q] = *middle;
        if (places[q].fraction != 0)
            quartiles[q] = between(*middle, *std::min_element(middle + 1, values.end()), places[q].fraction);
        from = places[q].below;
    }
    return quartiles;
}

// Counts the values in buckets of equal width, then sorts only the buckets in which a quartile lies: three passes
// without a branch that depends on the values, where selection has to guess at every comparison.
Quartiles selectInBuckets(std::span<double> values, const Places &places, double least, double most)
{
    constexpr std::size_t buckets = 1024;
    const double scale = most > least ? double(buckets - 1) / (most - least) : 0;
    if (!std::isfinite(scale))
        return selectAmongAll(values, places);
    const auto bucketOf = [&](double value) { return std::size_t((value - least) * scale); };
    std::array<std::uint32_t, buckets> counts{};
    for (const double value : values)
        ++counts[bucketOf(value)];

    std::array<std::uint8_t, buckets> isWanted{};
    std::array<std::size_t, buckets + 1> before{}; // how many values lie in earlier buckets
    std::partial_sum(counts.begin(), counts.end(), before.begin() + 1);
    const auto holding = [&](std::size_t place) {
        return std::size_t(std::upper_bound(before.begin(), before.end(), place) - before.begin()) - 1;
    };
    for (const QuantilePlace &place : places) {
        isWanted[holding(place.below)] = 1;
        isWanted[holding(std::min(place.below + 1, values.size() - 1))] = 1;
    }
    std::vector<double> wanted;
    for (const double value : values) {
        if (isWanted[bucketOf(value)] != 0)
            wanted.push_back(value);
    }
    if (wanted.size() > values.size() / 8) // so uneven that the buckets tell little
        return selectAmongAll(values, places);
    std::sort(wanted.begin(), wanted.end());
    // A place among all, less the values of buckets that were left out before it.
    const auto valueAt = [&](std::size_t place) {
        const std::size_t bucket = holding(place);
        std::size_t skipped = 0;
        for (std::size_t b = 0; b < bucket; ++b)
            skipped += isWanted[b] != 0 ? 0 : counts[b];
        return wanted[place - skipped];
    };
    Quartiles quartiles{};
    for (std::size_t q = 0; q < places.size(); ++q) {
        quartiles[q] = valueAt(places[q].below);
        if (places[q].fraction != 0)
            quartiles[q] = between(quartiles[q], valueAt(places[q].below + 1), places[q].fraction);
    }
    return quartiles;
}

} // namespace

FiveNumber fiveNumber(std::span<double> values)
{
    FiveNumber box;
    const auto [least, most] = leastAndMost(values);
    box.min = least;
    box.max = most;
    const std::array<QuantilePlace, 3> places{quantilePlace(values.size(), 0.25), quantilePlace(values.size(), 0.5),
                                              quantilePlace(values.size(), 0.75)};
    const auto quartiles = values.size() < fewValues || !std::isfinite(most - least)
                               ? selectAmongAll(values, places)
                               : selectInBuckets(values, places, least, most);
    box.q1 = quartiles[0];
    box.median = quartiles[1];
    box.q3 = quartiles[2];
    const Fences fences = fencesOf(box);
    box.lowerWhisker = box.min;
    box.upperWhisker = box.max;
    if (fences.lower <= box.min && fences.upper >= box.max)
        return box;
    box.lowerWhisker = box.max;
    box.upperWhisker = box.min;
    for (const double value : values) {
        if (value < fences.lower || value > fences.upper) {
            box.outliers.push_back(value);
            continue;
        }
        box.lowerWhisker = std::min(box.lowerWhisker, value);
        box.upperWhisker = std::max(box.upperWhisker, value);
    }
    std::sort(box.outliers.begin(), box.outliers.end());
    return box;
}

FiveNumber fiveNumber(std::span<const double> values, std::span<const std::uint32_t> counts)
{
    FiveNumber box;
    box.min = quantile(values, counts, 0);
    box.q1 = quantile(values, counts, 0.25);
    box.median = quantile(values, counts, 0.5);
    box.q3 = quantile(values, counts, 0.75);
    box.max = quantile(values, counts, 1);
    const Fences fences = fencesOf(box);
    box.lowerWhisker = box.max;
    box.upperWhisker = box.min;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (counts[i] == 0)
            continue;
        if (values[i] < fences.lower || values[i] > fences.upper) {
            box.outliers.insert(box.outliers.end(), counts[i], values[i]);
            continue;
        }
        box.lowerWhisker = std::min(box.lowerWhisker, values[i]);
        box.upperWhisker = std::max(box.upperWhisker, values[i]);
    }
    return box;
}

} // namespace clientele::stats
