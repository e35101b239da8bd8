// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/figure.h"
#include "models/recipe/databaseplan.h"

namespace clientele::items {

/// One step as a person reads it: the import first, then those of the recipe.
struct StepItem
{
    enum class State {
        Import,
        Done,
        Off,     ///< switched off
        Failed,  ///< it stopped the others
        Waiting, ///< not done: one before it failed, or they are being done; figures are of the time before
    };
    struct Example
    {
        QString where;                        ///< "Row 1,445 · Country"
        QString what;                         ///< "“germany ” → “Germany”", "“POSTAGE”: the row went"
        std::vector<query::Figure> figures{}; ///< the row's number

        friend bool operator==(const Example &, const Example &) = default;
    };

    State state = State::Waiting;
    int place = -1; ///< in the recipe, from 0; the import: -1
    QString number; ///< "2"; the import: empty
    QString title;
    QString rows;  ///< "1,067,371 → 824,364 rows"
    QString cells; ///< "243,007 cells changed"; empty: none
    QString why;
    QStringList warnings;
    std::vector<Example> examples;
    QString error;                        ///< what stopped it, and what to do
    bool lacksColumn = false;             ///< another column may be named
    std::vector<query::Figure> figures{}; ///< what its numbers mean; of a step that is not done: none

    friend bool operator==(const StepItem &, const StepItem &) = default;
};

/// What the items are made of.
struct StepSources
{
    QString input;       ///< for people: "customers.csv"
    QString howRead;     ///< "UTF-8 · comma"; may be empty
    QStringList guesses; ///< of the import, that a person should know of
    table::TablePtr raw; ///< as read; nullptr: nothing is open
    std::size_t rejected = 0;
    recipe::Recipe recipe;
    recipe::Recipe doneOf; ///< the recipe that the next two are about: another one while its change is being done
    std::vector<recipe::AppliedStep> done;
    std::optional<recipe::StepError> failure;
    std::vector<recipe::PlannedStep> plan; ///< what the database could do, one an entry; empty: there is none to ask
};

/// Nothing where nothing is open.
[[nodiscard]] std::vector<StepItem> stepItems(const StepSources &sources, const Format &format);

} // namespace clientele::items
