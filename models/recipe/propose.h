// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/recipe/step.h"
#include "models/table/table.h"

#include <vector>

namespace clientele::recipe {

/// A problem of the data, and what would solve it.
struct Proposal
{
    enum class Weight {
        Note,    ///< may well be right
        Doubt,   ///< may be an error
        Problem, ///< gets in the way of an analysis
    };

    QString problem;       ///< one translated sentence with its count, without a stop
    std::size_t count = 0; ///< rows, cells or columns that it is about
    Step step;             ///< what most people would do
    std::vector<Step> alternatives;
    Weight weight = Weight::Note;
    QString column; ///< empty: several, or the rows as a whole
};

/// Missing values, numbers and dates that are text, JSON objects, spellings of one category, exact and key duplicates,
/// impossible values, outliers, constant columns, cancelled orders, zero and negative prices, service lines. Problems
/// first. Nothing is changed: each step can be applied as it stands.
/// @errors Cancelled.
[[nodiscard]] Result<std::vector<Proposal>> propose(const table::TablePtr &table, const Progress &progress = {});

/// Names a problem across searches: its kind of step and its column.
[[nodiscard]] QString keyOf(const Proposal &proposal);

} // namespace clientele::recipe
