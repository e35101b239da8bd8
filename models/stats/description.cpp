// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/description.h"

#include "models/stats/fivenumber.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <array>
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

// Sums of N terms of each value. In lanes within blocks, and the blocks with what rounding loses (Neumaier 1974):
// fifteen digits of any number of values, and the same on every machine.
template <std::size_t N, class Terms>
std::array<double, N> summed(std::span<const double> values, Terms terms)
{
    constexpr std::size_t block = 1024;
    constexpr std::size_t lanes = 8;
    std::array<double, N> sums{};
    std::array<double, N> lost{};
    for (std::size_t begin = 0; begin < values.size(); begin += block) {
        const std::size_t end = std::min(values.size(), begin + block);
        double parts[N][lanes] = {};
        for (std::size_t i = begin; i < end; i += lanes) {
            for (std::size_t lane = 0; lane < std::min(lanes, end - i); ++lane) {
                const std::array<double, N> one = terms(values[i + lane]);
                for (std::size_t k = 0; k < N; ++k)
                    parts[k][lane] += one[k];
            }
        }
        for (std::size_t k = 0; k < N; ++k) {
            const double *p = parts[k];
            const double part = ((p[0] + p[4]) + (p[1] + p[5])) + ((p[2] + p[6]) + (p[3] + p[7]));
            const double sum = sums[k] + part;
            lost[k] += std::abs(sums[k]) >= std::abs(part) ? (sums[k] - sum) + part : (part - sum) + sums[k];
            sums[k] = sum;
        }
    }
    for (std::size_t k = 0; k < N; ++k)
        sums[k] += std::isfinite(lost[k]) ? lost[k] : 0;
    return sums;
}

} // namespace

Moments moments(std::span<const double> values)
{
    const auto n = double(values.size());
    const double pivot = values[values.size() / 2];
    Moments about;
    about.mean = pivot + summed<1>(values, [pivot](double value) { return std::array{value - pivot}; })[0] / n;
    const auto [lost, squares, cubes, fourths] = summed<4>(values, [mean = about.mean](double value) {
        const double distance = value - mean;
        const double square = distance * distance;
        return std::array{distance, square, square * distance, square * square};
    });
    // The mean is rounded to a double; what that loses is taken out of the sum of squares again (Chan et al. 1983).
    about.squares = squares - lost * lost / n;
    about.cubes = cubes;
    about.fourths = fourths;
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
