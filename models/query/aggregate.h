// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/query/groupcodes.h"
#include "models/query/measuredcolumn.h"
#include "models/query/rowmask.h"
#include "models/stats/fivenumber.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace clientele::query {

/// Which cell each row belongs to, for one combination of groups, filters and one measured column. Made block by block
/// in scratch memory, because a block fits the cache and a column does not.
struct CellSource
{
    std::vector<const GroupCodes *> groups;
    const RowMask *passing = nullptr; ///< nullptr: all rows
    const RowMask *valid = nullptr;   ///< nullptr: all rows have a value
    std::size_t rows = 0;
    std::size_t cells = 1;

    /// Cells fit one byte, with one value left for "in none".
    [[nodiscard]] bool isNarrow() const;
};

/// Sums of one column by cell.
struct CellSums
{
    std::vector<std::uint64_t> counts;
    std::vector<double> sums;    ///< of values less the pivot
    std::vector<double> squares; ///< about each cell's mean; only where asked for
};

/// Rows in each cell.
[[nodiscard]] std::vector<std::uint64_t> countCells(const CellSource &source);
/// Block sums reduced in order: the same on any number of threads.
/// @param known the counts, where they are known already; nullptr: they are counted.
[[nodiscard]] CellSums sumCells(const CellSource &source, std::span<const double> values, bool withSquares,
                                const std::vector<std::uint64_t> *known = nullptr);

/// Each cell's distribution, reduced to a result by a function of its values, which it may reorder.
/// For a small range of whole numbers the second function gets counts instead.
struct OrderReducer
{
    std::function<void(std::size_t cell, std::span<double> values)> ofValues;
    std::function<void(std::size_t cell, std::span<const double> values, std::span<const std::uint32_t> counts)>
        ofCounts;
};
/// Calls one of the two once for each cell that has values, from several threads. Values are true values, pivot
/// included.
void reduceOrdered(const CellSource &source, const MeasuredColumn &column, const OrderReducer &reducer);

/// Different values in each cell. @param dense of the column; its missing rows are not counted.
[[nodiscard]] std::vector<std::uint64_t> countDistinct(const CellSource &source, const table::DenseCodes &dense);

} // namespace clientele::query
