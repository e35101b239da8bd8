// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnshape.h"

#include "models/query/rowmask.h"
#include "models/stats/bins.h"

#include <cmath>

namespace clientele::items {

namespace {

constexpr std::size_t mostBars = 24;

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
    const stats::Bins bins = stats::binsWithinFences({numbers.min, numbers.q1, numbers.q3, numbers.max},
                                                     column.type() != table::Type::Real, mostBars);
    if (!bins.openBelow && !bins.openAbove)
        return ofHistogram(profile.histogram);
    ColumnShape shape;
    shape.openBelow = bins.openBelow;
    shape.openAbove = bins.openAbove;
    shape.lower = bins.lower;
    shape.upper = bins.upper();
    shape.counts.assign(bins.count, 0);
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!mask.empty() && mask[row] == 0)
            continue;
        const auto value = column.number(row);
        if (value && !std::isnan(*value))
            ++shape.counts[bins.binOf(*value)];
    }
    return shape;
}

Result<ColumnPictures> columnPictures(const table::Table &table, const query::FilterSet &filters,
                                      std::shared_ptr<const std::vector<query::ColumnProfile>> profiles,
                                      const Progress &progress)
{
    ColumnPictures pictures{std::move(profiles), {}};
    if (!pictures.profiles) {
        auto made = query::profile(table, filters, progress);
        if (!made)
            return tl::make_unexpected(made.error());
        pictures.profiles = std::make_shared<const std::vector<query::ColumnProfile>>(std::move(*made));
    }
    const auto mask = query::maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    std::vector<ColumnShape> shapes;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (progress.cancelled())
            return cancelled();
        shapes.push_back(
            columnShape(table.column(column), (*pictures.profiles)[column], *mask ? **mask : query::RowMask()));
    }
    pictures.shapes = std::make_shared<const std::vector<ColumnShape>>(std::move(shapes));
    return pictures;
}

} // namespace clientele::items
