// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/joins/findplan.h"
#include "models/joins/joinaccount.h"

namespace clientele::joins {

struct Joined
{
    table::TablePtr table; ///< with roles
    Account account;
    QStringList repeated; ///< of the account's warnings those about quantities and money that would be counted twice
};

inline constexpr std::size_t mostRows = 100'000'000;

/// Makes one table of several. Rows stand in the order of the main table, those of Multiply in the order of the right
/// one, rows that only the right table has behind all others. A right key's column goes into the left one's. A name
/// that is taken is qualified: "name (products)". Columns that are not repeated are shared, not copied.
/// @errors Input: no such table or column, a link from a table that is not joined yet, more than mostRows rows;
/// Cancelled.
[[nodiscard]] Result<Joined> join(const std::vector<NamedTable> &tables, const Plan &plan,
                                  const Progress &progress = {});

/// Finds a plan, joins by it, and names every guess in the account's warnings.
/// @errors as findPlan() and join().
[[nodiscard]] Result<Joined> joinAsFound(const std::vector<NamedTable> &tables, const Progress &progress = {});

} // namespace clientele::joins
