// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/changes/rowkey.h"

namespace clientele::changes {

/// A row of the earlier table and the one of the later table that it became.
struct RowPair
{
    std::uint32_t before = 0;
    std::uint32_t after = 0;

    friend auto operator<=>(const RowPair &, const RowPair &) = default;
};

struct ColumnEdits
{
    QString column;
    std::size_t cells = 0; ///< that differ in rows that are the same by their key
};

/// Which rows came, went or were edited. same + edited + removed are the rows before, same + edited + added those
/// after.
struct RowChanges
{
    /// A key that tells too little, in one of the tables.
    struct Doubt
    {
        std::size_t repeated = 0; ///< rows beyond the first of each key
        std::size_t without = 0;  ///< rows in which the key is missing: they are compared as a whole
    };

    RowKey key;
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t same = 0;
    std::vector<std::uint32_t> added;   ///< rows of the later table, ascending
    std::vector<std::uint32_t> removed; ///< rows of the earlier one, ascending
    std::vector<RowPair> edited;        ///< in the order of the earlier table; never without a key
    std::vector<ColumnEdits> edits;     ///< the columns in which they differ, the most cells first
    Doubt doubtBefore;
    Doubt doubtAfter;

    [[nodiscard]] bool isNone() const { return added.empty() && removed.empty() && edited.empty(); }
};

/// Rows are the same where all columns that both tables have are. Rows of one key are told apart so: equal ones belong
/// together, of the others the first to the first and so on; what is left came or went. Without a key a row that
/// changed is one that went and one that came.
/// @param key its columns are in both tables, or there are none.
/// @errors Input: a column of the key that a table has not; Cancelled.
[[nodiscard]] Result<RowChanges> compareRows(const table::Table &before, const table::Table &after, const RowKey &key,
                                             const Progress &progress = {});

} // namespace clientele::changes
