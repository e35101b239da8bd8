// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/changes/columnshifts.h"
#include "models/changes/rowchanges.h"

namespace clientele::changes {

/// Which customers came and went: the distinct values of the column with that role.
struct CustomerChanges
{
    QString columnBefore;
    QString columnAfter;
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t stayed = 0;
    std::vector<std::uint32_t> added;   ///< the first row of each in the later table, ascending
    std::vector<std::uint32_t> removed; ///< likewise in the earlier one
};

/// What differs between two tables.
struct TableChanges
{
    RowChanges rows;
    std::optional<CustomerChanges> customers; ///< none: a table has no column of that role
    std::vector<ColumnChange> columns;
    std::vector<ColumnShift> shifts; ///< the largest distance first, the columns of the key last

    /// Same rows, same columns.
    [[nodiscard]] bool isNone() const { return rows.isNone() && columns.empty(); }
};

struct CompareOptions
{
    /// The columns by which rows are told apart; empty list: rows as a whole; none: found (rowkey.h).
    std::optional<QStringList> key;
};

/// Both tables stay as they are; a million rows of eight columns take about a second.
/// @errors Input: a column of the key that a table has not; Cancelled.
[[nodiscard]] Result<TableChanges> compareTables(const table::Table &before, const table::Table &after,
                                                 const CompareOptions &options = {}, const Progress &progress = {});

/// The distinct values of two columns. @errors Cancelled.
[[nodiscard]] Result<CustomerChanges> compareCustomers(const table::Column &before, const table::Column &after,
                                                       const Progress &progress = {});

} // namespace clientele::changes
