// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/joins/joinplan.h"

namespace clientele::joins {

/// Columns of two tables that seem to hold the same key.
struct KeyCandidate
{
    std::size_t left = 0; ///< places of the tables
    std::size_t right = 0;
    QString leftKey;
    QString rightKey;
    double confidence = 0;   ///< in [0, 1]
    QString reason;          ///< a phrase: "the same name; 98 % of its values are among the other's"
    bool leftUnique = false; ///< nearly every row has a key of its own
    bool rightUnique = false;

    /// The same seen from the other table.
    [[nodiscard]] KeyCandidate turned() const
    {
        return {right, left, rightKey, leftKey, confidence, reason, rightUnique, leftUnique};
    }
};

/// Keys by the names of the columns and by their content, for every two tables, best first. Whole numbers, texts and
/// whole real numbers can be keys; quantities, money, ages and dates are none.
/// @errors Cancelled.
[[nodiscard]] Result<std::vector<KeyCandidate>> findKeys(const std::vector<NamedTable> &tables,
                                                         const Progress &progress = {});

} // namespace clientele::joins
