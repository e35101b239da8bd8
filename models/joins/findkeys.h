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
    std::vector<KeyPair> more; ///< as Link's

    /// The same seen from the other table.
    [[nodiscard]] KeyCandidate turned() const;
    /// All parts of the key.
    [[nodiscard]] std::vector<KeyPair> keys() const;
};

/// Keys by the names of the columns and by their content, for every two tables, best first. Whole numbers, texts and
/// whole real numbers can be keys; quantities, money, ages and dates are none. Where no column of two tables tells the
/// rows of either apart, two or three columns of equal names may do so together (store and day): dates, too, then.
/// @errors Cancelled.
[[nodiscard]] Result<std::vector<KeyCandidate>> findKeys(const std::vector<NamedTable> &tables,
                                                         const Progress &progress = {});

} // namespace clientele::joins
