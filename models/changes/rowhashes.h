// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/table/table.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace clientele::changes {

/// A column in both tables. Values of one type are compared as they are; of two types, as plain text: the number 12 is
/// the text "12".
struct ColumnPair
{
    const table::Column *before = nullptr;
    const table::Column *after = nullptr;

    [[nodiscard]] bool isOfOneType() const { return before->type() == after->type(); }
};

/// The columns of one name in both tables, in the order of the later one.
[[nodiscard]] std::vector<ColumnPair> commonColumns(const table::Table &before, const table::Table &after);

/// Some cells of a row as 128 bits: among 100 million rows, the chance that two different ones have the same is below
/// 10^-22.
struct RowHash
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;

    friend auto operator<=>(const RowHash &, const RowHash &) = default;
};

/// One a row, and whether a cell among them is missing.
struct RowHashes
{
    std::vector<RowHash> hashes;
    std::vector<std::uint8_t> hasMissing; ///< 0 or 1
};

struct HashedPair
{
    RowHashes before;
    RowHashes after;
};

/// Of the columns given, in their order. A missing cell is a value of its own. @errors Cancelled.
[[nodiscard]] Result<HashedPair> hashRows(const std::vector<ColumnPair> &columns, std::size_t rowsBefore,
                                          std::size_t rowsAfter, const Progress &progress);

/// Whether both cells are missing or hold the same value.
[[nodiscard]] bool isSameCell(const ColumnPair &columns, std::size_t before, std::size_t after);

/// Rows of the same hash have the same number, in order of first appearance; those of the later table go on after those
/// of the earlier one.
struct RowGroups
{
    std::vector<std::uint32_t> before;
    std::vector<std::uint32_t> after;
    std::uint32_t count = 0;
};
[[nodiscard]] RowGroups groupRows(const std::vector<RowHash> &before, const std::vector<RowHash> &after);

} // namespace clientele::changes
