// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/expression.h"
#include "models/recipe/replay.h"
#include "models/sources/source.h"

namespace clientele::recipe {

/// Who would do a step.
struct PlannedStep
{
    enum class Who {
        Unknown, ///< it is switched off, or only the data can tell
        Database,
        Memory,      ///< the database cannot: see whyNot
        MemoryAfter, ///< the database could, but one before it is done in memory
    };
    Who who = Who::Unknown;
    QString whyNot;        ///< one sentence without a stop
    std::size_t after = 0; ///< of MemoryAfter: the place of that one

    friend bool operator==(const PlannedStep &, const PlannedStep &) = default;
};

/// What a database would do of a recipe, as far as that can be told without asking it: what depends on the values, such
/// as more bands than a database takes, is known only once it runs.
/// @param rows the table as memory read it.
/// @param done what the steps did in memory; may be empty.
/// @returns one an entry.
[[nodiscard]] std::vector<PlannedStep> planForDatabase(const Recipe &recipe, const table::TablePtr &rows,
                                                       SqlDialect dialect, const sources::ReadOptions &read,
                                                       const std::vector<AppliedStep> &done = {});

} // namespace clientele::recipe
