// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/density.h"

#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace clientele::stats {

namespace {

constexpr std::size_t gridSize = 1024;
constexpr double farOff = 6; // widths: beyond them a kernel is nothing

} // namespace

double kernelWidth(std::span<const double> sorted)
{
    if (sorted.size() < 2)
        return 0;
    const double deviation = std::sqrt(moments(sorted).squares / double(sorted.size() - 1));
    const double iqr = quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25);
    const double spread = iqr > 0 ? std::min(deviation, iqr / 1.34) : deviation;
    return 0.9 * spread * std::pow(double(sorted.size()), -0.2);
}

std::vector<CurvePoint> kernelDensity(std::span<const double> sorted, double lower, double upper, std::size_t points)
{
    const double width = kernelWidth(sorted);
    if (!(width > 0) || !std::isfinite(width) || !(lower < upper) || points < 2)
        return {};
    // The values that reach into the curve, on a grid a little wider than it.
    const double from = lower - farOff * width;
    const double step = (upper + farOff * width - from) / double(gridSize - 1);
    std::vector<double> weights(gridSize);
    for (auto value = std::lower_bound(sorted.begin(), sorted.end(), from); value != sorted.end(); ++value) {
        const double place = (*value - from) / step;
        if (place > double(gridSize - 1))
            break;
        const auto below = std::min(std::size_t(place), gridSize - 2);
        const double part = place - double(below);
        weights[below] += 1 - part;
        weights[below + 1] += part;
    }
    std::vector<CurvePoint> curve(points);
    const double scale = 1 / (double(sorted.size()) * width * std::sqrt(2 * std::numbers::pi));
    for (std::size_t i = 0; i < points; ++i) {
        const double x = lower + (upper - lower) * double(i) / double(points - 1);
        double sum = 0;
        for (std::size_t cell = 0; cell < gridSize; ++cell) {
            const double distance = (from + step * double(cell) - x) / width;
            if (weights[cell] > 0 && std::abs(distance) <= farOff)
                sum += weights[cell] * std::exp(-distance * distance / 2);
        }
        curve[i] = {x, sum * scale};
    }
    return curve;
}

} // namespace clientele::stats
