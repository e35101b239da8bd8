// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/stepitems.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace clientele::items {

namespace {

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepItems)

public:
    explicit StepWords(const Format &format) : m_format(format) {}

    [[nodiscard]] StepItem import(const StepSources &sources) const;
    [[nodiscard]] StepItem step(const StepSources &sources, std::size_t place) const;

private:
    [[nodiscard]] QString count(std::size_t n) const { return m_format.integer(qint64(n)); }
    // Which plural a figure takes; the figure itself is written by count().
    static int plural(std::size_t n) { return int(std::min<std::size_t>(n, INT_MAX)); }
    [[nodiscard]] QString rows(const recipe::StepAccount &account) const;
    [[nodiscard]] StepItem::Example example(const recipe::Example &example, std::size_t place) const;
    void describe(StepItem &item, const recipe::AppliedStep &applied) const;
    void describeDatabase(StepItem &item, const StepSources &sources) const;
    [[nodiscard]] QString planned(const recipe::PlannedStep &step) const;

    const Format &m_format;
};

QString quoted(const QString &value, const QString &missing)
{
    return value.isEmpty() ? missing : QStringLiteral("“%1”").arg(value);
}

QString StepWords::rows(const recipe::StepAccount &account) const
{
    if (account.rowsIn == account.rowsOut)
        return tr("%1 row(s), all kept", nullptr, plural(account.rowsOut)).arg(count(account.rowsOut));
    return tr("%1 → %2 row(s)", "rows before and after a step", plural(account.rowsOut))
        .arg(count(account.rowsIn), count(account.rowsOut));
}

StepItem::Example StepWords::example(const recipe::Example &example, std::size_t place) const
{
    const QString missing = tr("missing");
    StepItem::Example item;
    item.where = example.column.isEmpty() ? tr("Row %1").arg(count(example.row + 1))
                                          //: a row's number and the name of a column
                                          : tr("Row %1 · %2").arg(count(example.row + 1), example.column);
    item.figures = {{tr("Row of an example of step %1").arg(count(place + 1)), count(example.row + 1),
                     double(example.row + 1), query::ExampleFigure{place, example.row}}};
    item.what = example.rowWent
                    ? tr("%1: the row went", "a value, and what became of its row").arg(quoted(example.before, missing))
                    : tr("%1 → %2", "a value before and after")
                          .arg(quoted(example.before, missing), quoted(example.after, missing));
    return item;
}

StepItem StepWords::import(const StepSources &sources) const
{
    StepItem item;
    // A database did steps on the rows before they came over.
    const auto first =
        std::find_if(sources.recipe.entries.begin(), sources.recipe.entries.end(), recipe::isDoneByDatabase);
    const bool isPrepared = first != sources.recipe.entries.end();
    const std::size_t rowsRead = isPrepared ? first->byDatabase->account.rowsIn : sources.raw->rows();
    const std::size_t columns = sources.raw->columnCount();
    item.state = StepItem::State::Import;
    item.title = tr("Import %1", "a file").arg(sources.input);
    item.rows = tr("%1 row(s)", nullptr, plural(rowsRead)).arg(count(rowsRead));
    item.why = sources.howRead;
    item.figures = {{tr("Rows read"), count(rowsRead), double(rowsRead), query::ImportFigure{}}};
    if (!isPrepared) { // else its steps may have made or removed some
        item.rows = tr("%1 with %2", "rows, columns")
                        .arg(item.rows, tr("%1 column(s)", nullptr, plural(columns)).arg(count(columns)));
        item.figures.push_back({tr("Columns read"), count(columns), double(columns),
                                query::ImportFigure{query::ImportFigure::Part::Columns}});
    }
    if (sources.rejected > 0)
        item.figures.push_back({tr("Rows rejected"), count(sources.rejected), double(sources.rejected),
                                query::ImportFigure{query::ImportFigure::Part::Rejected}});
    if (sources.rejected > 0)
        item.warnings << tr("%1 row(s) did not fit and were rejected", nullptr, plural(sources.rejected))
                             .arg(count(sources.rejected));
    item.warnings += sources.guesses;
    return item;
}

void StepWords::describe(StepItem &item, const recipe::AppliedStep &applied) const
{
    const recipe::StepAccount &account = applied.account;
    item.title = title(applied.step); // with the names that its roles found
    item.rows = rows(account);
    if (account.cellsChanged > 0)
        item.cells = tr("%1 cell(s) changed", nullptr, plural(account.cellsChanged)).arg(count(account.cellsChanged));
    item.why = account.why;
    item.warnings = account.warnings;
    for (const recipe::Example &one : account.examples)
        item.examples.push_back(example(one, applied.entry));
    using Part = query::StepFigure::Part;
    const auto figure = [&](const QString &name, std::size_t value, Part part) {
        item.figures.push_back({name, count(value), double(value), query::StepFigure{applied.entry, part}});
    };
    figure(tr("Rows after step %1").arg(count(applied.entry + 1)), account.rowsOut, Part::RowsOut);
    figure(tr("Rows before step %1").arg(count(applied.entry + 1)), account.rowsIn, Part::RowsIn);
    if (account.cellsChanged > 0)
        figure(tr("Cells changed by step %1").arg(count(applied.entry + 1)), account.cellsChanged, Part::CellsChanged);
}

// Who would do the step if the database were asked.
QString StepWords::planned(const recipe::PlannedStep &step) const
{
    using Who = recipe::PlannedStep::Who;
    switch (step.who) {
    case Who::Database:
        return tr("the database can do it", "a step");
    case Who::Memory:
        return tr("the database cannot do it: %1", "a step, why").arg(step.whyNot);
    case Who::MemoryAfter:
        return tr("done here in any case, as it follows step %1", "a step").arg(count(step.after + 1));
    case Who::Unknown:
        break;
    }
    return {};
}

// Where the step was done, or would be; why not by the database.
void StepWords::describeDatabase(StepItem &item, const StepSources &sources) const
{
    const recipe::Recipe &recipe = sources.recipe;
    const recipe::Entry &entry = recipe.entries[std::size_t(item.place)];
    const auto stopped = std::find_if(recipe.entries.begin(), recipe.entries.end(), [](const recipe::Entry &one) {
        return one.enabled && one.byDatabase && !one.byDatabase->whyNot.isEmpty();
    });
    QString where;
    if (recipe::isDoneByDatabase(entry))
        where = tr("done by the database", "a step");
    else if (stopped != recipe.entries.end() && &*stopped == &entry && entry.byDatabase->step == entry.step)
        where = tr("done here: %1", "a step, why the database could not").arg(entry.byDatabase->whyNot);
    else if (recipe::anyDoneByDatabase(recipe))
        where = tr("done here, after what the database did", "a step");
    else if (std::size_t(item.place) < sources.plan.size())
        where = planned(sources.plan[std::size_t(item.place)]);
    if (!item.why.isEmpty() && !where.isEmpty())
        item.why += QStringLiteral(" · ");
    item.why += where;
}

StepItem StepWords::step(const StepSources &sources, std::size_t place) const
{
    const recipe::Entry &entry = sources.recipe.entries[place];
    StepItem item;
    item.place = int(place);
    item.number = count(place + 1);
    item.title = title(entry.step);
    if (!entry.enabled) {
        item.state = StepItem::State::Off;
        return item;
    }
    const bool isCurrent = sources.doneOf == sources.recipe;
    const auto applied = std::find_if(sources.done.begin(), sources.done.end(), [&](const recipe::AppliedStep &one) {
        return isCurrent
                   ? one.entry == place
                   : one.entry < sources.doneOf.entries.size() && sources.doneOf.entries[one.entry].step == entry.step;
    });
    if (applied != sources.done.end()) {
        describe(item, *applied);
        describeDatabase(item, sources);
        item.state = isCurrent ? StepItem::State::Done : StepItem::State::Waiting;
        if (!isCurrent || sources.failure) { // of a recipe that is not the document's
            item.figures.clear();
            for (StepItem::Example &one : item.examples)
                one.figures.clear();
        }
    } else if (isCurrent && sources.failure && sources.failure->step == place) {
        const Error &error = sources.failure->error;
        item.state = StepItem::State::Failed;
        item.error = error.remedy.isEmpty() ? error.what : tr("%1. %2.").arg(error.what, error.remedy);
        item.lacksColumn = sources.failure->missing.has_value();
    }
    return item;
}

} // namespace

std::vector<StepItem> stepItems(const StepSources &sources, const Format &format)
{
    if (!sources.raw)
        return {};
    const StepWords words(format);
    std::vector<StepItem> items{words.import(sources)};
    for (std::size_t place = 0; place < sources.recipe.entries.size(); ++place)
        items.push_back(words.step(sources, place));
    return items;
}

} // namespace clientele::items
