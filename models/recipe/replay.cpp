// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/replay.h"

#include "models/recipe/stepsupport.h"

#include <algorithm>
#include <unordered_set>

namespace clientele::recipe {

namespace {

// Bytes of a column's values; a dictionary counts once for each column that uses it.
std::size_t bytesOf(const table::Column &column)
{
    std::size_t each = 8;
    if (column.type() == table::Type::Text)
        each = 4;
    else if (column.type() == table::Type::Boolean)
        each = 1;
    return column.size() * each + column.validity().words().size() * 8;
}

// Gives every parameter that asks for a role the name of the column that has it.
class Namer final
{
public:
    explicit Namer(const table::Table &table) : m_table(table) {}

    template <class T>
    void needed(const char *, T &value)
    {
        name(value);
    }
    template <class T>
    void optional(const char *, T &value)
    {
        name(value);
    }

private:
    template <class T>
    void name(T &)
    {
    }
    void name(ColumnRef &column)
    {
        if (!column.name.isEmpty() || column.role == table::Role::None)
            return;
        if (const table::Column *found = m_table.find(column.role))
            column = ColumnRef(found->name());
    }
    void name(ColumnRefs &columns)
    {
        for (ColumnRef &column : columns)
            name(column);
    }

    const table::Table &m_table;
};

} // namespace

StepOutcome<StepResult> applyStep(const Step &step, const table::TablePtr &table, const Progress &progress)
{
    return std::visit([&](const auto &one) { return applyStep(one, table, progress); }, step);
}

Step withNames(const Step &step, const table::Table &table)
{
    Step named = step;
    Namer namer(table);
    std::visit([&namer](auto &one) { one.fields(one, namer); }, named);
    return named;
}

bool isDoneByDatabase(const Entry &entry)
{
    return entry.enabled && entry.byDatabase && entry.byDatabase->whyNot.isEmpty() &&
           entry.byDatabase->step == entry.step;
}

bool anyDoneByDatabase(const Recipe &recipe)
{
    return std::any_of(recipe.entries.begin(), recipe.entries.end(), isDoneByDatabase);
}

bool keepsDatabaseSteps(const Recipe &now, const Recipe &wanted)
{
    std::vector<const DatabaseDone *> before;
    for (const Entry &entry : now.entries) {
        if (isDoneByDatabase(entry))
            before.push_back(entry.byDatabase.get());
    }
    std::size_t kept = 0;
    for (const Entry &entry : wanted.entries) {
        if (!entry.enabled)
            continue;
        const bool isDone = isDoneByDatabase(entry);
        if (isDone ? kept == before.size() || entry.byDatabase.get() != before[kept] : kept < before.size())
            return false;
        kept += isDone ? 1 : 0;
    }
    return kept == before.size();
}

Recipe withoutDatabase(Recipe recipe)
{
    for (Entry &entry : recipe.entries)
        entry.byDatabase.reset();
    return recipe;
}

QStringList warningsOf(const std::vector<AppliedStep> &steps)
{
    QStringList warnings;
    for (const AppliedStep &step : steps) {
        for (const QString &warning : step.account.warnings)
            warnings << Words::tr("Step %1, %2: %3").arg(step.entry + 1).arg(title(step.step), warning);
    }
    return warnings;
}

const Replayer::Known *Replayer::find(const Step &step, const table::TablePtr &before) const
{
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const Known &one) {
        return one.before == before && one.result.table && one.step == step;
    });
    return known == m_known.end() ? nullptr : &*known;
}

// The oldest go first: what was there a moment ago is what undo goes back to.
void Replayer::forget()
{
    constexpr std::size_t mostKnown = 64;
    std::unordered_set<const table::Column *> counted;
    std::size_t bytes = 0;
    std::size_t first = m_known.size();
    while (first > 0 && m_known.size() - first < mostKnown) {
        std::size_t more = 0;
        for (const table::ColumnPtr &column : m_known[first - 1].result.table->columns()) {
            if (counted.insert(column.get()).second)
                more += bytesOf(*column);
        }
        if (bytes + more > m_budget)
            break;
        bytes += more;
        --first;
    }
    m_known.erase(m_known.begin(), m_known.begin() + std::ptrdiff_t(first));
}

StepOutcome<Replay> Replayer::replay(const Recipe &recipe, const table::TablePtr &table, const Progress &progress)
{
    m_stepsDone = 0;
    Replay replay;
    replay.table = table;
    const auto count = double(std::max<std::size_t>(1, recipe.entries.size()));
    for (std::size_t i = 0; i < recipe.entries.size(); ++i) {
        const Entry &entry = recipe.entries[i];
        if (!entry.enabled)
            continue;
        if (isDoneByDatabase(entry)) {
            replay.steps.push_back({i, entry.byDatabase->named, entry.byDatabase->account});
            continue;
        }
        if (progress.cancelled())
            return tl::make_unexpected(StepError(cancelled().value()));
        const Step named = withNames(entry.step, *replay.table);
        progress.report(double(i) / count, title(named));
        const Known *known = find(entry.step, replay.table);
        if (!known) {
            auto result = applyStep(entry.step, replay.table, progress);
            if (!result) {
                StepError error = result.error();
                error.step = i;
                const QString where = Words::tr("step %1, %2").arg(i + 1).arg(title(named));
                error.error.where =
                    error.error.where.isEmpty() ? where : where + QStringLiteral(", ") + error.error.where;
                return tl::make_unexpected(std::move(error));
            }
            ++m_stepsDone;
            result->kept.reset();
            m_known.push_back({replay.table, entry.step, std::move(*result)});
            known = &m_known.back();
        }
        replay.steps.push_back({i, named, known->result.account});
        replay.table = known->result.table;
        forget();
    }
    progress.report(1);
    return replay;
}

StepOutcome<Replay> replay(const Recipe &recipe, const table::TablePtr &table, const Progress &progress)
{
    Replayer once(0);
    return once.replay(recipe, table, progress);
}

} // namespace clientele::recipe
