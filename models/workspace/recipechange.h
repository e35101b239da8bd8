// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/recipe.h"

namespace clientele::workspace {

/// A recipe after one change, and what the history calls that.
struct RecipeChange
{
    recipe::Recipe recipe;
    QString name; ///< "Switch off: Drop exact duplicates"
};

// Places count from 0; a place that is not there changes nothing.

/// After all others.
[[nodiscard]] RecipeChange withStepAdded(recipe::Recipe recipe, recipe::Step step);
[[nodiscard]] RecipeChange withStepEdited(recipe::Recipe recipe, std::size_t place, recipe::Step step);
[[nodiscard]] RecipeChange withStepRemoved(recipe::Recipe recipe, std::size_t place);
[[nodiscard]] RecipeChange withStepEnabled(recipe::Recipe recipe, std::size_t place, bool enabled);
/// @param to its place afterwards; what lies between moves by one.
[[nodiscard]] RecipeChange withStepMoved(recipe::Recipe recipe, std::size_t from, std::size_t to);
/// Another column in place of the one that stopped a step: every step that names that one names the other. Where the
/// step itself names none, because it asks for a role, the column gets the role in a step before.
/// @param place of the step that stopped.
[[nodiscard]] RecipeChange withColumnChosen(recipe::Recipe recipe, std::size_t place, const recipe::ColumnRef &missing,
                                            const QString &column);

} // namespace clientele::workspace
