// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/replay.h"
#include "models/sources/source.h"

namespace clientele::workspace {

/// A recipe on data, as far as it went.
struct RecipeAttempt
{
    recipe::Recipe recipe;
    table::TablePtr raw;
    recipe::Replay done;                      ///< where a step stopped it: of the steps before that one
    std::optional<recipe::StepError> failure; ///< why it stopped
    std::optional<sources::Source> source;    ///< data that was read for it
};

/// A step that fails is no error of the attempt: whoever asked shows it at its place.
/// @errors Cancelled.
[[nodiscard]] Result<RecipeAttempt> attempt(recipe::Replayer &replayer, const recipe::Recipe &recipe,
                                            const table::TablePtr &raw, const Progress &progress = {});

/// Reads a table of a database through the leading steps that it can do itself; the others are done in memory.
/// @errors as sources::open; Cancelled.
[[nodiscard]] Result<RecipeAttempt> attemptInDatabase(recipe::Replayer &replayer, const recipe::Recipe &recipe,
                                                      const QStringList &inputs, const sources::ReadOptions &read,
                                                      const Progress &progress = {});
/// Reads all of the data, and does every step in memory. @errors as sources::open; Cancelled.
[[nodiscard]] Result<RecipeAttempt> attemptInMemory(recipe::Replayer &replayer, const recipe::Recipe &recipe,
                                                    const QStringList &inputs, const sources::ReadOptions &read,
                                                    const Progress &progress = {});

} // namespace clientele::workspace
