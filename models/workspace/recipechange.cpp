// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/recipechange.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::workspace {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecipeChange)
};

} // namespace

RecipeChange withStepAdded(recipe::Recipe recipe, recipe::Step step)
{
    const QString name = Text::tr("Add a step: %1").arg(title(step));
    recipe.entries.push_back({std::move(step), true});
    return {std::move(recipe), name};
}

RecipeChange withStepEdited(recipe::Recipe recipe, std::size_t place, recipe::Step step)
{
    if (place >= recipe.entries.size())
        return {std::move(recipe), {}};
    const QString name = Text::tr("Change a step: %1").arg(title(step));
    recipe.entries[place].step = std::move(step);
    return {std::move(recipe), name};
}

RecipeChange withStepRemoved(recipe::Recipe recipe, std::size_t place)
{
    if (place >= recipe.entries.size())
        return {std::move(recipe), {}};
    const QString name = Text::tr("Remove a step: %1").arg(title(recipe.entries[place].step));
    recipe.entries.erase(recipe.entries.begin() + std::ptrdiff_t(place));
    return {std::move(recipe), name};
}

RecipeChange withStepEnabled(recipe::Recipe recipe, std::size_t place, bool enabled)
{
    if (place >= recipe.entries.size())
        return {std::move(recipe), {}};
    const QString step = title(recipe.entries[place].step);
    recipe.entries[place].enabled = enabled;
    return {std::move(recipe), enabled ? Text::tr("Switch on: %1").arg(step) : Text::tr("Switch off: %1").arg(step)};
}

RecipeChange withStepMoved(recipe::Recipe recipe, std::size_t from, std::size_t to)
{
    std::vector<recipe::Entry> &entries = recipe.entries;
    if (from >= entries.size() || to >= entries.size())
        return {std::move(recipe), {}};
    const QString name = Text::tr("Move a step: %1").arg(title(entries[from].step));
    const auto at = [&entries](std::size_t place) { return entries.begin() + std::ptrdiff_t(place); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    return {std::move(recipe), name};
}

RecipeChange withColumnChosen(recipe::Recipe recipe, std::size_t place, const recipe::ColumnRef &missing,
                              const QString &column)
{
    if (place >= recipe.entries.size())
        return {std::move(recipe), {}};
    const recipe::Step stopped = recipe.entries[place].step;
    recipe.renameColumn(missing, column);
    if (recipe.entries[place].step == stopped && missing.name.isEmpty())
        recipe.entries.insert(recipe.entries.begin() + std::ptrdiff_t(place),
                              {recipe::SetRole{recipe::ColumnRef(column), missing.role}, true});
    const QString was = missing.name.isEmpty() ? table::displayName(missing.role) : missing.name;
    return {std::move(recipe), Text::tr("Use the column %1 as %2").arg(column, was)};
}

} // namespace clientele::workspace
