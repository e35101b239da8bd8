// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/description.h"

#include "models/stats/fivenumber.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace clientele::stats {

namespace {

void setShape(Description &result, const Moments &about)
{
    const auto n = double(result.count);
    if (about.squares <= 0)
        return;
    if (result.count >= 3)
        result.skewness = n * std::sqrt(n - 1) / (n - 2) * about.cubes / (about.squares * std::sqrt(about.squares));
    if (result.count >= 4) {
        const double below = (n - 2) * (n - 3);
        result.kurtosis = n * (n + 1) * (n - 1) * about.fourths / (below * about.squares * about.squares) -
                          3 * (n - 1) * (n - 1) / below;
    }
}

void setRuns(Description &result, std::span<const double> sorted)
{
    std::size_t longest = 0;
    for (std::size_t begin = 0; begin < sorted.size();) {
        std::size_t end = begin + 1;
        while (end < sorted.size() && sorted[end] == sorted[begin])
            ++end;
        ++result.distinct;
        if (end - begin > longest) {
            longest = end - begin;
            result.mode = sorted[begin];
        }
        begin = end;
    }
}

} // namespace

Moments moments(std::span<const double> values)
{
    constexpr std::size_t block = 1024; // sums in blocks, added in order: little error, and the same on every machine
    const auto n = double(values.size());
    const double pivot = values[values.size() / 2];
    Moments about;
    double offset = 0;
    for (std::size_t begin = 0; begin < values.size(); begin += block) {
        double sum = 0;
        for (const double value : values.subspan(begin, std::min(block, values.size() - begin)))
            sum += value - pivot;
        offset += sum;
    }
    about.mean = pivot + offset / n;
    double lost = 0;
    for (std::size_t begin = 0; begin < values.size(); begin += block) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (const double value : values.subspan(begin, std::min(block, values.size() - begin))) {
            const double distance = value - about.mean;
            const double square = distance * distance;
            first += distance;
            second += square;
            third += square * distance;
            fourth += square * square;
        }
        lost += first;
        about.squares += second;
        about.cubes += third;
        about.fourths += fourth;
    }
    // The mean is rounded to a double; what that loses is taken out of the sum of squares again (Chan et al. 1983).
    about.squares -= lost * lost / n;
    return about;
}

std::optional<Description> describeSorted(std::span<const double> sorted)
{
    if (sorted.empty())
        return std::nullopt;
    Description result;
    result.count = sorted.size();
    result.min = sorted.front();
    result.max = sorted.back();
    result.q1 = quantileOfSorted(sorted, 0.25);
    result.median = quantileOfSorted(sorted, 0.5);
    result.q3 = quantileOfSorted(sorted, 0.75);
    result.iqr = result.q3 - result.q1;
    result.lowerFence = result.q1 - tukeyReach * result.iqr;
    result.upperFence = result.q3 + tukeyReach * result.iqr;
    const auto below = std::lower_bound(sorted.begin(), sorted.end(), result.lowerFence) - sorted.begin();
    const auto above = sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), result.upperFence);
    result.outliers = std::size_t(below + above);
    setRuns(result, sorted);

    const Moments about = result.min == result.max ? Moments{result.min, 0, 0, 0} : moments(sorted);
    result.mean = about.mean;
    if (result.count >= 2) {
        result.variance = about.squares / double(result.count - 1);
        result.standardDeviation = std::sqrt(*result.variance);
    }
    setShape(result, about);
    return result;
}

std::optional<Description> describe(std::vector<double> values)
{
    sortValues(values);
    return describeSorted(values);
}

} // namespace clientele::stats
