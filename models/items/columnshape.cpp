// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnshape.h"

#include <algorithm>
#include <cmath>

namespace clientele::items {

namespace {

constexpr int mostBars = 24;
constexpr double farOut = 3; // quartile ranges: Tukey's outer fences

ColumnShape ofHistogram(const stats::Histogram &histogram)
{
    if (histogram.counts.empty())
        return {};
    return {histogram.counts, histogram.edges.front(), histogram.edges.back(), false, false};
}

} // namespace

ColumnShape columnShape(const table::Column &column, const query::ColumnProfile &profile,
                        const std::vector<std::uint8_t> &mask)
{
    if (!profile.numbers)
        return ofHistogram(profile.histogram);
    const stats::Description &numbers = *profile.numbers;
    const double low = numbers.q1 - farOut * numbers.iqr;
    const double high = numbers.q3 + farOut * numbers.iqr;
    if (numbers.iqr <= 0 || (numbers.min >= low && numbers.max <= high))
        return ofHistogram(profile.histogram);

    ColumnShape shape;
    shape.openBelow = numbers.min < low;
    shape.openAbove = numbers.max > high;
    shape.lower = shape.openBelow ? low : numbers.min;
    shape.upper = shape.openAbove ? high : numbers.max;
    double width = (shape.upper - shape.lower) / mostBars;
    if (column.type() != table::Type::Real) { // whole bars, so that none stays empty for want of whole numbers
        width = std::max(1.0, std::ceil(width));
        shape.lower = std::floor(shape.lower);
        shape.upper = shape.lower + width * std::max(1.0, std::ceil((shape.upper - shape.lower + 1) / width));
    }
    const auto bars = std::size_t(std::clamp(std::lround((shape.upper - shape.lower) / width), 1L, 2L * mostBars));
    shape.counts.assign(bars, 0);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!mask.empty() && mask[row] == 0)
            continue;
        const auto value = column.number(row);
        if (!value || std::isnan(*value))
            continue;
        const double bar = std::clamp(std::floor((*value - shape.lower) / width), 0.0, double(bars - 1));
        ++shape.counts[std::size_t(bar)];
    }
    return shape;
}

} // namespace clientele::items
