// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/profile.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace clientele::items {

/// The shape of a column of numbers or dates as a few bars. A handful of extreme values must not press all others into
/// one bar: what lies further than three quartile ranges from the box is counted in the first or last bar.
struct ColumnShape
{
    std::vector<std::size_t> counts; ///< empty: no shape (text, no values)
    double lower = 0;                ///< where the first bar begins and the last one ends, in the unit of the values
    double upper = 0;
    bool openBelow = false; ///< the first bar also holds all values below lower
    bool openAbove = false;
};

/// @param profile of this column; rows without a value do not count.
/// @param mask    one byte a row, 0 leaves it out; empty: all rows.
[[nodiscard]] ColumnShape columnShape(const table::Column &column, const query::ColumnProfile &profile,
                                      const std::vector<std::uint8_t> &mask = {});

/// What the heads of a table's columns show, one entry a column.
struct ColumnPictures
{
    std::shared_ptr<const std::vector<query::ColumnProfile>> profiles;
    std::shared_ptr<const std::vector<ColumnShape>> shapes;
};

/// Of the rows that pass the filters.
/// @param profiles of these rows, where somebody has made them already; null: made here.
/// @errors as query::profile.
[[nodiscard]] Result<ColumnPictures> columnPictures(const table::Table &table, const query::FilterSet &filters,
                                                    std::shared_ptr<const std::vector<query::ColumnProfile>> profiles,
                                                    const Progress &progress = {});

} // namespace clientele::items
