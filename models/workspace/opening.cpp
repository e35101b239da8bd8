// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/opening.h"

#include "models/core/format.h"
#include "models/sources/inputnames.h"
#include "models/workspace/recipeattempt.h"
#include "models/workspace/restoring.h"
#include "models/workspace/words.h"

namespace clientele::workspace {

namespace {

void replay(const recipe::Recipe &wanted, Restored &restored, const Progress &progress)
{
    recipe::Replayer replayer;
    State &state = restored.state;
    state.recipe = wanted;
    auto done = attempt(replayer, state.recipe, state.raw, progress);
    if (done && done->failure) {
        restored.dropped += Words::tr("the steps from %1 on, which are switched off (%2)")
                                .arg(done->failure->step + 1)
                                .arg(done->failure->error.sentence());
        for (std::size_t i = done->failure->step; i < state.recipe.entries.size(); ++i)
            state.recipe.entries[i].enabled = false;
        done = attempt(replayer, state.recipe, state.raw, progress);
    }
    if (!done || done->failure) {
        state.recipe = {};
        state.table = state.raw;
        return;
    }
    state.table = std::move(done->done.table);
    if (!done->done.steps.empty())
        state.steps = std::make_shared<const std::vector<recipe::AppliedStep>>(std::move(done->done.steps));
}

void keepFilters(const query::FilterSet &filters, Restored &restored)
{
    for (const query::Filter &filter : filters.filters()) {
        if (restored.state.table->find(filter.column))
            restored.state.filters.set(filter);
        else
            restored.dropped +=
                Words::tr("the filter %1 (there is no such column any more)").arg(query::inWords(filter, Format()));
    }
}

} // namespace

Result<Restored> restore(Workspace workspace, const Progress &progress)
{
    Restored restored;
    if (workspace.data) {
        restored.source = std::move(*workspace.data);
    } else if (recipe::anyDoneByDatabase(workspace.recipe)) {
        recipe::Replayer replayer;
        auto made = attemptInDatabase(replayer, workspace.recipe, workspace.inputs, workspace.read, progress);
        if (!made)
            return tl::make_unexpected(made.error());
        restored.source = std::move(*made->source);
        workspace.recipe = std::move(made->recipe);
        restored.changed = changedFiles(workspace.files, restored.source.account.files);
    } else {
        workspace.read.joins = workspace.recipe.joins;
        auto read = sources::open(workspace.inputs, workspace.read, progress);
        if (!read)
            return tl::make_unexpected(read.error());
        restored.source = std::move(*read);
        restored.source.table = withRoles(restored.source.table, workspace.roles);
        restored.changed = changedFiles(workspace.files, restored.source.account.files);
    }
    State &state = restored.state;
    state.raw = restored.source.table;
    replay(workspace.recipe, restored, progress);
    if (progress.cancelled())
        return cancelled();
    keepFilters(workspace.filters, restored);
    state.bands = std::move(workspace.bands);
    state.splitByRegion = workspace.view.splitByRegion;
    state.report = std::move(workspace.report);
    state.dismissedFindings = std::move(workspace.dismissedFindings);
    state.keptProposals = std::move(workspace.keptProposals);
    return restored;
}

Workspace workspaceOf(const Document &document, const sources::ReadOptions &read, const ViewState &view, bool withData)
{
    const State &state = document.state();
    Workspace workspace;
    workspace.name = document.name();
    for (const QString &input : document.account().inputs)
        workspace.inputs += sources::absoluteInput(input);
    workspace.read = read;
    workspace.files = document.account().files;
    workspace.roles = rolesOf(*state.raw);
    workspace.recipe = state.recipe;
    if (!workspace.recipe.joins)
        workspace.recipe.joins = read.joins;
    workspace.filters = state.filters;
    workspace.bands = state.bands;
    workspace.report = state.report;
    workspace.dismissedFindings = state.dismissedFindings;
    workspace.keptProposals = state.keptProposals;
    workspace.view = view;
    workspace.view.splitByRegion = state.splitByRegion;
    if (withData)
        workspace.data = sources::Source{state.raw, document.account()};
    return workspace;
}

} // namespace clientele::workspace
