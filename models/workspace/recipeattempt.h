// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/replay.h"

namespace clientele::workspace {

/// A recipe on data, as far as it went.
struct RecipeAttempt
{
    recipe::Recipe recipe;
    table::TablePtr raw;
    recipe::Replay done;                      ///< where a step stopped it: of the steps before that one
    std::optional<recipe::StepError> failure; ///< why it stopped
};

/// A step that fails is no error of the attempt: whoever asked shows it at its place.
/// @errors Cancelled.
[[nodiscard]] Result<RecipeAttempt> attempt(recipe::Replayer &replayer, const recipe::Recipe &recipe,
                                            const table::TablePtr &raw, const Progress &progress = {});

} // namespace clientele::workspace
