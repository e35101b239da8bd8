// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/trend.h"

#include <cmath>
#include <cstddef>

namespace clientele::stats {

namespace {

// About the first value, so that a large offset costs no digits.
double meanOf(std::span<const double> values)
{
    long double sum = 0;
    for (const double value : values)
        sum += static_cast<long double>(value) - values.front();
    return double(values.front() + sum / static_cast<long double>(values.size()));
}

} // namespace

std::optional<Line> leastSquares(std::span<const double> x, std::span<const double> y)
{
    if (x.size() < 2)
        return std::nullopt;
    const double meanX = meanOf(x);
    const double meanY = meanOf(y);
    long double squares = 0;
    long double products = 0;
    bool isConstant = true;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const long double dx = static_cast<long double>(x[i]) - meanX;
        squares += dx * dx;
        products += dx * (static_cast<long double>(y[i]) - meanY);
        isConstant = isConstant && x[i] == x.front();
    }
    const double slope = double(products / squares);
    const double intercept = meanY - slope * meanX;
    if (isConstant || !std::isfinite(slope) || !std::isfinite(intercept))
        return std::nullopt;
    return Line{slope, intercept};
}

} // namespace clientele::stats
