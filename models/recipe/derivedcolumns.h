// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/recipe.h"
#include "models/table/table.h"

namespace clientele::recipe {

/// A column that would say more than those it is made of.
struct DerivedColumn
{
    NewColumn step;
    QStringList parts; ///< the columns that are added
};

/// Sums over columns of one kind in tables of one row per customer: total spend of what was spent per category
/// (MntWines, MntMeat, …), total orders of the purchases per channel (NumWebPurchases, NumStorePurchases, …). Columns
/// are of one kind where their names share the first or the last word and it is a word for money or for purchases, in
/// five languages; purchases at a discount are among the others already. None where such a column is there.
[[nodiscard]] std::vector<DerivedColumn> suggestedSums(const table::Table &table);

/// The names of the columns that steps of the recipe make.
[[nodiscard]] QStringList madeColumns(const Recipe &recipe);

} // namespace clientele::recipe
