// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/joins/joinplan.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace clientele::joins {

/// For each row of the joined table the row of one of its tables, or that it has none there.
struct RowMap
{
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::uint32_t> rows;
    bool isIdentity = false; ///< the table's own rows as they stand; rows is empty then

    [[nodiscard]] std::uint32_t at(std::size_t row) const { return isIdentity ? std::uint32_t(row) : rows[row]; }
};

/// Runs work(begin, end) over blocks of rows, in parallel; blocks begin at multiples of 64.
void overRows(std::size_t rows, const Progress &progress, const std::function<void(std::size_t, std::size_t)> &work);

/// The values of a column where the rows of the joined table have theirs.
/// @param rows how many the joined table has.
[[nodiscard]] table::ColumnPtr gathered(const table::ColumnPtr &column, const RowMap &map, std::size_t rows,
                                        const QString &name);
/// The same, with those of another column where the first one's table has no row.
[[nodiscard]] table::ColumnPtr coalesced(const table::ColumnPtr &first, const RowMap &firstMap,
                                         const table::ColumnPtr &second, const RowMap &secondMap, std::size_t rows,
                                         const QString &name);
/// The rows that are the first ones of their row in the table: the others become missing.
[[nodiscard]] RowMap firstOnly(const RowMap &map, std::size_t rows, std::size_t tableRows);

/// Whether the sum of a column means something: quantities and money, not prices or ages.
[[nodiscard]] bool isAdditive(const table::Column &column, table::Role role);

/// One row for each key: the columns of the key, how many rows have it, and the sums of the other numbers.
/// @param keyOfRow the key of each row, or RowMap::none. @param keys how many there are.
[[nodiscard]] table::TablePtr summed(const NamedTable &named, const std::vector<std::size_t> &keyColumns,
                                     const std::vector<std::uint32_t> &keyOfRow, std::size_t keys);

} // namespace clientele::joins
