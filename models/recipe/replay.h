// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/recipe/recipe.h"
#include "models/table/table.h"

#include <optional>
#include <vector>

namespace clientele::recipe {

/// One cell, or for a row that went the cell that decided it, before and after; missing is empty.
struct Example
{
    std::size_t row = 0; ///< of the table before the step, from 0
    QString column;
    QString before;
    QString after; ///< empty as well where the row went
    bool rowWent = false;

    friend bool operator==(const Example &, const Example &) = default;
};

inline constexpr std::size_t mostExamples = 5;

/// What a step did.
struct StepAccount
{
    std::size_t rowsIn = 0;
    std::size_t rowsOut = 0;
    std::size_t cellsChanged = 0; ///< in the rows that stay; those of new columns count
    QString why;                  ///< one translated sentence with its figures, without a stop
    std::vector<Example> examples;
    QStringList warnings; ///< what a person should look at
};

struct StepResult
{
    table::TablePtr table; ///< unchanged columns are those of the table before
    StepAccount account;
    /// One byte a row of the table before, 0: it went. nullptr: all stayed, in their order; a Replayer keeps none.
    std::shared_ptr<const std::vector<std::uint8_t>> kept{};
};

/// What stopped a step.
struct StepError
{
    Error error;
    std::size_t step = 0;             ///< its place in the recipe, from 0; of applyStep() always 0
    std::optional<ColumnRef> missing; ///< the column that the table lacks: another may be named instead
    bool needsMemory = false;         ///< of a table in a database: the step cannot be SQL, and error.what says why

    StepError() = default;
    StepError(Error what) : error(std::move(what)) {}
};

template <class T>
using StepOutcome = tl::expected<T, StepError>;

/// @errors Input: a column that is missing or of the wrong type, a parameter or an expression that is wrong; Cancelled.
[[nodiscard]] StepOutcome<StepResult> applyStep(const Step &step, const table::TablePtr &table,
                                                const Progress &progress = {});

/// The step with the names of the columns that its roles find in the table; as it is where they find none.
[[nodiscard]] Step withNames(const Step &step, const table::Table &table);

/// A step as a database met it: it is done in the data that came over, or why it is not.
struct DatabaseDone
{
    Step step;
    Step named; ///< with the names of its columns
    StepAccount account;
    QString whyNot; ///< one sentence without a stop; empty: it is done
};
/// True where the data that came over has the step as it stands.
[[nodiscard]] bool isDoneByDatabase(const Entry &entry);
[[nodiscard]] bool anyDoneByDatabase(const Recipe &recipe);
/// Whether data that a database prepared for one recipe is what the other one begins with, too.
[[nodiscard]] bool keepsDatabaseSteps(const Recipe &now, const Recipe &wanted);
/// The recipe for data as it stands in the database.
[[nodiscard]] Recipe withoutDatabase(Recipe recipe);

/// One step of a recipe as it was applied.
struct AppliedStep
{
    std::size_t entry = 0; ///< its place in the recipe, from 0
    Step step;             ///< with the names of its columns
    StepAccount account;
};

/// "Step 2, Drop exact duplicates: …": what a person should look at.
[[nodiscard]] QStringList warningsOf(const std::vector<AppliedStep> &steps);

struct Replay
{
    table::TablePtr table;
    std::vector<AppliedStep> steps; ///< those that are switched on
};

/// Applies recipes to data, which has what a database did of them, again and again while they are edited: steps whose
/// input and parameters are as they were are not done again, so that undo is instant and editing step k costs the steps
/// from k on. For one thread at a time.
class Replayer final
{
public:
    /// @param budget bytes that the tables between the steps may hold beyond what the first and the last one share;
    /// where that is not enough the earliest are forgotten.
    explicit Replayer(std::size_t budget = std::size_t(512) << 20) : m_budget(budget) {}

    /// @errors as applyStep, with the step's number in words ("Step 3, new column: …") and in StepError::step.
    [[nodiscard]] StepOutcome<Replay> replay(const Recipe &recipe, const table::TablePtr &table,
                                             const Progress &progress = {});

    /// How many steps the last replay had to do.
    [[nodiscard]] std::size_t stepsDone() const { return m_stepsDone; }

private:
    struct Known
    {
        table::TablePtr before;
        Step step;
        StepResult result; ///< its table is empty where it was forgotten
    };

    [[nodiscard]] const Known *find(const Step &step, const table::TablePtr &before) const;
    void forget();

    std::size_t m_budget;
    std::vector<Known> m_known; // the oldest first
    std::size_t m_stepsDone = 0;
};

/// The same once.
[[nodiscard]] StepOutcome<Replay> replay(const Recipe &recipe, const table::TablePtr &table,
                                         const Progress &progress = {});

} // namespace clientele::recipe
