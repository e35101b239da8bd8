// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/recipeattempt.h"

namespace clientele::workspace {

Result<RecipeAttempt> attempt(recipe::Replayer &replayer, const recipe::Recipe &recipe, const table::TablePtr &raw,
                              const Progress &progress)
{
    RecipeAttempt made{recipe, raw, {}, {}};
    auto whole = replayer.replay(recipe, raw, progress);
    if (whole) {
        made.done = std::move(*whole);
        return made;
    }
    if (whole.error().error.code == Error::Code::Cancelled)
        return tl::make_unexpected(whole.error().error);
    made.failure = std::move(whole.error());
    recipe::Recipe before = recipe;
    before.entries.resize(made.failure->step);
    auto part = replayer.replay(before, raw, progress); // known from a moment ago
    if (!part)
        return tl::make_unexpected(part.error().error);
    made.done = std::move(*part);
    return made;
}

} // namespace clientele::workspace
