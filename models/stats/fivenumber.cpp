// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/fivenumber.h"

#include "models/stats/quantile.h"

#include <algorithm>

namespace clientele::stats {

namespace {

struct Fences {
    double lower;
    double upper;
};

Fences fencesOf(const FiveNumber &box)
{
    const double reach = tukeyReach * (box.q3 - box.q1);
    return {box.q1 - reach, box.q3 + reach};
}

} // namespace

FiveNumber fiveNumber(std::span<double> values)
{
    FiveNumber box;
    // Each selection leaves the values below it on its left: the next one has less to look at.
    const auto select = [&](double p, std::size_t from) {
        const QuantilePlace place = quantilePlace(values.size(), p);
        const auto middle = values.begin() + std::ptrdiff_t(place.below);
        std::nth_element(values.begin() + std::ptrdiff_t(from), middle, values.end());
        if (place.fraction == 0)
            return *middle;
        const auto above = std::min_element(middle + 1, values.end());
        return *middle == *above ? *middle : *middle * (1 - place.fraction) + *above * place.fraction;
    };
    box.q1 = select(0.25, 0);
    box.median = select(0.5, quantilePlace(values.size(), 0.25).below);
    box.q3 = select(0.75, quantilePlace(values.size(), 0.5).below);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    box.min = *least;
    box.max = *most;
    const Fences fences = fencesOf(box);
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
