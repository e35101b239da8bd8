// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joins/findkeys.h"
#include "models/joins/joinaccount.h"

namespace clientele::joins {

/// The best guess at how tables belong together.
struct FoundPlan
{
    Plan plan;
    QStringList reasons;                  ///< one for each link
    std::vector<TableAccount> leftOut;    ///< tables that are not joined, and why
    std::vector<KeyCandidate> candidates; ///< all keys that were found, best first
};

/// The main table is the finest one: that from which most of the others are reached by keys that are unique there
/// (orders from lines, customers from orders), of several the longest. Every other table is reached by its best key. A
/// table whose join would repeat rows is left out and told with its figure.
/// @param main chosen by a person; empty: found.
/// @errors Input: no such table; no key joins the main table with another, with the columns of all; Cancelled.
[[nodiscard]] Result<FoundPlan> findPlan(const std::vector<NamedTable> &tables, const QString &main = {},
                                         const Progress &progress = {});

/// The table that findPlan() takes as the main one.
[[nodiscard]] std::size_t finestTable(const std::vector<NamedTable> &tables,
                                      const std::vector<KeyCandidate> &candidates);
/// The plan around this main table; it may have no links.
[[nodiscard]] FoundPlan planAround(const std::vector<NamedTable> &tables, std::vector<KeyCandidate> candidates,
                                   std::size_t main);

/// How often the rows of the left table would be counted if a link repeated them: "each row of “orders” would be
/// counted 3.4 times: 1,234 become 4,195". Empty: not more than once.
[[nodiscard]] QString fanOutSentence(const QString &table, const LinkFigures &figures);

} // namespace clientele::joins
