// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/databaseplan.h"

#include "models/recipe/sqlsteps.h"
#include "models/recipe/stepsupport.h"
#include "models/sources/databasesurvey.h"

#include <algorithm>

namespace clientele::recipe {

namespace {

// A table of a database that nobody asks.
SqlTable imagined(table::TablePtr schema, SqlDialect dialect)
{
    SqlTable table;
    table.dialect = dialect;
    table.rows = SqlSteps::imaginedRows;
    table.stages << QStringLiteral("s0 AS (SELECT)");
    for (std::size_t i = 0; i < schema->columnCount(); ++i) {
        table.columns << QStringLiteral("c%1").arg(++table.namesGiven);
        table.weights.push_back(1);
    }
    table.schema = std::move(schema);
    return table;
}

// What fills cells leaves a database nothing to do where none is missing.
bool isNeedless(const Step &step, std::size_t entry, const std::vector<AppliedStep> &done)
{
    const auto found =
        std::find_if(done.begin(), done.end(), [entry](const AppliedStep &applied) { return applied.entry == entry; });
    return std::holds_alternative<FillMissing>(step) && found != done.end() && found->account.cellsChanged == 0;
}

// Follows the columns from step to step, as far as they can be known.
class Planner final
{
public:
    Planner(const table::TablePtr &rows, SqlDialect dialect, const sources::ReadOptions &read)
        : m_dialect(dialect), m_whyNone(sources::whyNotAsked(read))
    {
        if (const auto empty = keepRows(rows, Keep(rows->rows(), 0), {}); empty && m_whyNone.isEmpty())
            m_table = imagined(*empty, dialect);
    }

    [[nodiscard]] PlannedStep next(const Step &step, std::size_t place, bool isNeedless)
    {
        using Who = PlannedStep::Who;
        const auto [canSql, whyNot] = tried(step);
        const bool cannot = !whyNot.isEmpty() && !isNeedless && (m_whyNone.isEmpty() || !m_first);
        PlannedStep planned;
        if (cannot)
            planned = {Who::Memory, whyNot, 0};
        else if (m_first)
            planned = {Who::MemoryAfter, {}, *m_first};
        else if (canSql || isNeedless)
            planned.who = Who::Database;
        if (cannot && !m_first)
            m_first = place;
        return planned;
    }

private:
    struct Tried
    {
        bool canSql = false;
        QString whyNot;
    };
    Tried tried(const Step &step)
    {
        if (!m_table)
            return {false, m_whyNone};
        auto made = SqlSteps(*m_table, {}).apply(step);
        if (made) {
            m_table = std::move(made->table);
            m_table->rows = SqlSteps::imaginedRows;
            return {true, {}};
        }
        const Tried answer{false, made.error().needsMemory ? made.error().error.what : QString()};
        const auto after = applyStep(step, m_table->schema);
        if (after && made.error().needsMemory)
            m_table = imagined(after->table, m_dialect);
        else
            m_table.reset(); // which columns there are now only the data can tell
        return answer;
    }

    SqlDialect m_dialect;
    QString m_whyNone;
    std::optional<SqlTable> m_table;
    std::optional<std::size_t> m_first; // that is done in memory
};

} // namespace

std::vector<PlannedStep> planForDatabase(const Recipe &recipe, const table::TablePtr &rows, SqlDialect dialect,
                                         const sources::ReadOptions &read, const std::vector<AppliedStep> &done)
{
    Planner planner(rows, dialect, read);
    std::vector<PlannedStep> plan;
    for (std::size_t i = 0; i < recipe.entries.size(); ++i) {
        const Entry &entry = recipe.entries[i];
        plan.push_back(entry.enabled ? planner.next(entry.step, i, isNeedless(entry.step, i, done)) : PlannedStep());
    }
    return plan;
}

} // namespace clientele::recipe
