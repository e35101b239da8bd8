// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/recipe/columnmatch.h"

namespace clientele::items {

/// A column as the answer to "which one is it?".
struct ColumnChoice
{
    QString name;
    QString meaning; ///< its role in words; empty: none
    QString values;  ///< the first different ones: "13085, 13078, 15362"
    bool likely = false;
};

/// What stands for a missing column in words: "the column “Customer ID”", "a column with the role “Customer”".
[[nodiscard]] QString inWords(const recipe::ColumnRef &missing);

/// Every column of the table, the best match first. @param was see recipe::columnMatches().
[[nodiscard]] std::vector<ColumnChoice> columnChoices(const recipe::ColumnRef &missing, const table::TablePtr &table,
                                                      const table::Column *was, const Format &format);

} // namespace clientele::items
