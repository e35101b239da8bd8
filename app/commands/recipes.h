// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/json.h"
#include "app/commands/options.h"
#include "models/recipe/replay.h"

namespace clientele::app {

/// The names of the recipes that come with the program: "online-retail".
[[nodiscard]] QStringList bundledRecipes();

/// --recipe FILE.json, or the name of a bundled recipe such as online-retail.
/// @errors Input: neither a file nor a bundled recipe; as recipe::readRecipe.
[[nodiscard]] Result<recipe::Recipe> findRecipe(const QString &nameOrPath);

/// Applies a recipe to what was read: the table becomes that after its steps, their warnings are added.
/// @errors as recipe::Replayer::replay.
[[nodiscard]] Result<void> applyRecipe(const recipe::Recipe &recipe, Loaded &loaded);

/// {"step": "join", the link, its counts in rows of the two tables, "rowsIn": …, "rowsOut": …}.
[[nodiscard]] Json joinJson(const joins::AppliedLink &applied);
/// {"step": …, its parameters, "rowsIn": …, "rowsOut": …, "cellsChanged": …}.
[[nodiscard]] Json stepJson(const recipe::AppliedStep &step);

} // namespace clientele::app
