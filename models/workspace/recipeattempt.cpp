// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/recipeattempt.h"

#include "models/recipe/relation.h"

namespace clientele::workspace {

Result<RecipeAttempt> attempt(recipe::Replayer &replayer, const recipe::Recipe &recipe, const table::TablePtr &raw,
                              const Progress &progress)
{
    RecipeAttempt made{recipe, raw, {}, {}, {}};
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

namespace {

Result<RecipeAttempt> attemptOn(sources::Source source, recipe::Replayer &replayer, const recipe::Recipe &recipe,
                                const Progress &progress)
{
    auto made = attempt(replayer, recipe, source.table, progress);
    if (made)
        made->source = std::move(source);
    return made;
}

} // namespace

Result<RecipeAttempt> attemptInDatabase(recipe::Replayer &replayer, const recipe::Recipe &recipe,
                                        const QStringList &inputs, const sources::ReadOptions &read,
                                        const Progress &progress)
{
    const auto relation = recipe::Relation::open(inputs, read, progress);
    if (!relation)
        return tl::make_unexpected(relation.error());
    const recipe::Recipe plain = recipe::withoutDatabase(recipe);
    auto replay = recipe::replayInDatabase(plain, *relation, plain.entries.size(), progress);
    if (!replay && replay.error().error.code != Error::Code::Input)
        return tl::make_unexpected(replay.error().error);
    if (!replay) // a step that is wrong: memory tells of it at its place
        replay = recipe::replayInDatabase(plain, *relation, replay.error().step, progress);
    if (!replay)
        return tl::make_unexpected(replay.error().error);
    auto source = replay->relation.bringOver(progress);
    if (!source)
        return tl::make_unexpected(source.error());
    return attemptOn(std::move(*source), replayer, recipe::withDatabaseSteps(plain, *replay), progress);
}

Result<RecipeAttempt> attemptInMemory(recipe::Replayer &replayer, const recipe::Recipe &recipe,
                                      const QStringList &inputs, const sources::ReadOptions &read,
                                      const Progress &progress)
{
    auto source = sources::open(inputs, read, progress);
    if (!source)
        return tl::make_unexpected(source.error());
    return attemptOn(std::move(*source), replayer, recipe::withoutDatabase(recipe), progress);
}

} // namespace clientele::workspace
