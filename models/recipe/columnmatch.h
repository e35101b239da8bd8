// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/step.h"
#include "models/table/table.h"

namespace clientele::recipe {

/// A column that may stand for one that is missing.
struct ColumnMatch
{
    std::size_t column = 0; ///< its place in the table
    double score = 0;       ///< 0 to 100

    /// Good enough to be offered as the answer.
    [[nodiscard]] bool isLikely() const { return score >= 50; }
};

/// All columns of the table, the one most like the missing one first, equal ones in their order. Names count by their
/// letters, by what they stand for in five languages, and by the pairs of letters that they share (Dice 1945); roles
/// and types count where they are known.
/// @param was the column as it was in the data that the steps were made on; nullptr: not known.
[[nodiscard]] std::vector<ColumnMatch> columnMatches(const ColumnRef &missing, const table::Table &table,
                                                     const table::Column *was = nullptr);

} // namespace clientele::recipe
