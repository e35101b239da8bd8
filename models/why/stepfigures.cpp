// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/why/stepfigures.h"

#include "models/why/chosenrows.h"
#include "models/why/words.h"

#include <algorithm>

namespace clientele::why {

namespace {

using recipe::StepResult;
using table::Column;
using table::TablePtr;

/// A step that was done again.
struct Done
{
    std::size_t entry = 0; ///< its place in the recipe
    recipe::Step step;     ///< with the names of its columns
    TablePtr before;
    StepResult result;

    [[nodiscard]] bool rowsWent() const { return result.kept != nullptr; }
};

/// The steps that are switched on, up to a place of the recipe and with it.
Result<std::vector<Done>> doAgain(const Setting &setting, std::size_t last, const Progress &progress)
{
    std::vector<Done> all;
    TablePtr table = setting.state.raw;
    const auto &entries = setting.state.recipe.entries;
    for (std::size_t place = 0; place < std::min(last + 1, entries.size()); ++place) {
        if (!entries[place].enabled || recipe::isDoneByDatabase(entries[place])) // the rows came over with it
            continue;
        if (progress.cancelled())
            return cancelled();
        progress.report(double(place) / double(entries.size()), recipe::title(entries[place].step));
        const recipe::Step named = recipe::withNames(entries[place].step, *table);
        auto result = recipe::applyStep(entries[place].step, table, progress);
        if (!result)
            return tl::make_unexpected(result.error().error);
        all.push_back({place, named, table, std::move(*result)});
        table = all.back().result.table;
    }
    return all;
}

template <class Kind>
bool is(const recipe::Step &step)
{
    return std::holds_alternative<Kind>(step);
}

bool differs(const recipe::Step &step, const Column &before, const Column &after, std::size_t row)
{
    if (is<recipe::SetType>(step)) // what fits is the same value in another type
        return before.isValid(row) && !after.isValid(row);
    if (before.isValid(row) != after.isValid(row))
        return true;
    return after.isValid(row) && before.plainText(row) != after.plainText(row);
}

struct Changes
{
    std::size_t cells = 0;
    RowNumbers rows; ///< with a cell that changed, of the table after; of the table before they are the same
};

/// Cells that are other ones after a step which let all rows stay; those of new columns count.
Changes changesOf(const recipe::Step &step, const table::Table &before, const table::Table &after)
{
    Changes changes;
    std::vector<bool> touched(after.rows());
    for (const table::ColumnPtr &column : after.columns()) {
        const Column *old = before.find(column->name());
        if (old == column.get() || (!old && is<recipe::RenameColumn>(step)))
            continue;
        for (std::size_t row = 0; row < after.rows(); ++row) {
            const bool isChanged = old                            ? differs(step, *old, *column, row)
                                   : is<recipe::ExpandJson>(step) ? column->isValid(row)
                                                                  : true;
            changes.cells += isChanged ? 1 : 0;
            if (isChanged)
                touched[row] = true;
        }
    }
    for (std::size_t row = 0; row < touched.size(); ++row) {
        if (touched[row])
            changes.rows.push_back(std::uint32_t(row));
    }
    return changes;
}

RowNumbers goneRows(const std::vector<std::uint8_t> &kept)
{
    RowNumbers rows;
    for (std::size_t row = 0; row < kept.size(); ++row) {
        if (kept[row] == 0)
            rows.push_back(std::uint32_t(row));
    }
    return rows;
}

QString counted(std::size_t n, const Format &format)
{
    return format.integer(qint64(n));
}

QString shownValue(const Column &column, std::size_t row)
{
    return column.isValid(row) ? QStringLiteral("“%1”").arg(QString::fromStdString(column.plainText(row)))
                               : Words::tr("missing");
}

/// The rows that a step takes away or changes, and how many they are.
struct Affected
{
    std::size_t count = 0;
    RowNumbers rows;
};

Affected affectedBy(const recipe::Step &step, const table::Table &before, const StepResult &result)
{
    if (result.kept) {
        RowNumbers rows = goneRows(*result.kept);
        return {rows.size(), rows};
    }
    const table::Table &after = *result.table;
    if (after.columnCount() < before.columnCount())
        return {before.columnCount() - after.columnCount(), {}};
    if (is<recipe::ExpandJson>(step)) { // the column that holds the objects is read in every row that has one
        const auto *expand = std::get_if<recipe::ExpandJson>(&step);
        const Column *column = before.find(expand->column.name);
        Affected affected;
        for (std::size_t row = 0; column && row < column->size(); ++row) {
            if (column->isValid(row))
                affected.rows.push_back(std::uint32_t(row));
        }
        affected.count = affected.rows.size();
        return affected;
    }
    const bool marks = after.columnCount() == before.columnCount() + 1 &&
                       after.column(before.columnCount()).type() == table::Type::Boolean;
    if (marks) {
        const Column &column = after.column(before.columnCount());
        Affected affected;
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (column.isValid(row) && column.booleans()[row] != 0)
                affected.rows.push_back(std::uint32_t(row));
        }
        affected.count = affected.rows.size();
        return affected;
    }
    Changes changes = changesOf(step, before, after);
    return {changes.cells, std::move(changes.rows)};
}

// A step that a database did: its rows before and after stayed there.
Result<Explanation> explainDatabaseStep(const query::StepFigure &figure, const recipe::DatabaseDone &done,
                                        const Format &format)
{
    using Part = query::StepFigure::Part;
    const recipe::StepAccount &account = done.account;
    Explanation explanation;
    explanation.formula = Words::tr("Step %1, %2", "number and title of a step")
                              .arg(counted(figure.place + 1, format), recipe::title(done.named));
    if (!account.why.isEmpty())
        explanation.notes << account.why;
    explanation.notes << Words::tr("The database did this step: its rows did not come over");
    if (figure.part == Part::CellsChanged) {
        explanation.number = double(account.cellsChanged);
        return explanation;
    }
    explanation.number = double(figure.part == Part::RowsIn ? account.rowsIn : account.rowsOut);
    explanation.lines << Words::tr("%1 rows before − %2 rows that went = %3 rows after")
                             .arg(counted(account.rowsIn, format), counted(account.rowsIn - account.rowsOut, format),
                                  counted(account.rowsOut, format));
    return explanation;
}

/// All but the formula.
Explanation explainDone(const Done &step, query::StepFigure::Part part, const Format &format)
{
    const std::size_t before = step.before->rows();
    const std::size_t after = step.result.table->rows();
    Explanation explanation;
    if (!step.result.account.why.isEmpty())
        explanation.notes << step.result.account.why;
    using Part = query::StepFigure::Part;
    if (part == Part::CellsChanged) {
        Changes changes;
        if (!step.rowsWent())
            changes = changesOf(step.step, *step.before, *step.result.table);
        explanation.number = double(changes.cells);
        explanation.lines << Words::tr("%1 cell(s) in %2 row(s) are other ones after the step", nullptr,
                                       int(changes.cells))
                                 .arg(counted(changes.cells, format), counted(changes.rows.size(), format));
        explanation.rowSets = {rowSet(Words::tr("Changed rows after the step"), step.result.table, changes.rows),
                               rowSet(Words::tr("The same rows before it"), step.before, changes.rows)};
        return explanation;
    }
    explanation.number = double(part == Part::RowsIn ? before : after);
    explanation.lines << Words::tr("%1 rows before − %2 rows that went = %3 rows after")
                             .arg(counted(before, format), counted(before - after, format), counted(after, format));
    RowSet in{Words::tr("Rows before the step"), step.before, nullptr, {}};
    RowSet out{Words::tr("Rows after the step"), step.result.table, nullptr, {}};
    explanation.rowSets = {part == Part::RowsIn ? in : out};
    if (step.rowsWent())
        explanation.rowSets.push_back(rowSet(Words::tr("Rows that went"), step.before, goneRows(*step.result.kept)));
    explanation.rowSets.push_back(part == Part::RowsIn ? out : in);
    return explanation;
}

} // namespace

Result<Explanation> explainStep(const query::StepFigure &figure, const Setting &setting, const Format &format,
                                const Progress &progress)
{
    const auto &entries = setting.state.recipe.entries;
    if (figure.place < entries.size() && recipe::isDoneByDatabase(entries[figure.place]))
        return explainDatabaseStep(figure, *entries[figure.place].byDatabase, format);
    const auto steps = doAgain(setting, figure.place, progress);
    if (!steps)
        return tl::make_unexpected(steps.error());
    if (steps->empty() || steps->back().entry != figure.place)
        return fail(Error::Code::Input, Words::tr("This step is not applied any more"), {},
                    Words::tr("Ask again for a step that is applied"));
    const Done &step = steps->back();
    Explanation explanation = explainDone(step, figure.part, format);
    explanation.formula = Words::tr("Step %1, %2", "number and title of a step")
                              .arg(counted(figure.place + 1, format), recipe::title(step.step));
    return explanation;
}

Result<Explanation> explainTried(const recipe::Step &step, const TablePtr &table, PreviewPart part,
                                 const Format &format, const Progress &progress)
{
    using Part = query::StepFigure::Part;
    auto result = recipe::applyStep(step, table, progress);
    if (!result)
        return tl::make_unexpected(result.error().error);
    const Done done{0, recipe::withNames(step, *table), table, std::move(*result)};
    Explanation explanation = explainDone(done,
                                          part == PreviewPart::RowsIn         ? Part::RowsIn
                                          : part == PreviewPart::CellsChanged ? Part::CellsChanged
                                                                              : Part::RowsOut,
                                          format);
    explanation.formula = Words::tr("What “%1” would do").arg(recipe::title(done.step));
    if (part == PreviewPart::RowsGone) {
        explanation.number = double(table->rows() - done.result.table->rows());
        if (explanation.rowSets.size() > 1)
            std::swap(explanation.rowSets[0], explanation.rowSets[1]);
    } else if (part == PreviewPart::ColumnsOut) {
        explanation.number = double(done.result.table->columnCount());
        QStringList names;
        for (const table::ColumnPtr &column : done.result.table->columns())
            names << column->name();
        explanation.lines = QStringList{names.join(QStringLiteral(", "))};
    }
    return explanation;
}

Result<Explanation> explainExample(const query::ExampleFigure &figure, const Setting &setting, const Format &format,
                                   const Progress &progress)
{
    const auto steps = doAgain(setting, figure.place, progress);
    if (!steps)
        return tl::make_unexpected(steps.error());
    if (steps->empty() || steps->back().entry != figure.place || figure.row >= steps->back().before->rows())
        return fail(Error::Code::Input, Words::tr("This step is not applied any more"), {},
                    Words::tr("Ask again for a step that is applied"));
    const Done &step = steps->back();
    Explanation explanation;
    explanation.number = double(figure.row + 1);
    explanation.formula = Words::tr("The place of the row in the table as it came to step %1, %2, counted from 1",
                                    "number and title of a step")
                              .arg(counted(figure.place + 1, format), recipe::title(step.step));
    explanation.rowSets = {rowSet(Words::tr("The row before the step"), step.before, {std::uint32_t(figure.row)})};
    std::size_t after = figure.row;
    if (step.rowsWent()) {
        const auto &kept = *step.result.kept;
        after = std::size_t(std::count_if(kept.begin(), kept.begin() + std::ptrdiff_t(figure.row),
                                          [](std::uint8_t one) { return one != 0; }));
        if (kept[figure.row] == 0)
            return explanation; // it went
    }
    explanation.rowSets.push_back(
        rowSet(Words::tr("The row after the step"), step.result.table, {std::uint32_t(after)}));
    return explanation;
}

std::vector<RowSet> rejectedRows(const sources::ImportAccount &account)
{
    std::vector<std::int64_t> lines;
    std::vector<std::optional<std::string>> reasons;
    std::vector<std::optional<std::string>> texts;
    for (const sources::RejectedRow &row : account.rejectedRows) {
        lines.push_back(row.line);
        reasons.emplace_back(row.reason.toStdString());
        texts.emplace_back(row.text.toStdString());
    }
    auto table =
        table::Table::make({Column::integers(Words::tr("Line"), std::move(lines)),
                            Column::text(Words::tr("Reason"), reasons), Column::text(Words::tr("Text"), texts)});
    if (!table)
        return {};
    return {{Words::tr("Rejected rows"), *table, nullptr, {}}};
}

Result<Explanation> explainImport(const query::ImportFigure &figure, const Setting &setting, const Format &format)
{
    using Part = query::ImportFigure::Part;
    Explanation explanation;
    const TablePtr &raw = setting.state.raw ? setting.state.raw : setting.state.table;
    const std::size_t rejected = setting.import ? setting.import->rejectedRows.size() : 0;
    if (figure.part == Part::Columns) {
        explanation.formula = Words::tr("The columns of %1", "a file").arg(setting.source);
        explanation.number = double(raw->columnCount());
        for (const table::ColumnPtr &column : raw->columns())
            explanation.lines << column->name();
        explanation.rowSets = {{Words::tr("Rows as they were read"), raw, nullptr, {}}};
        return explanation;
    }
    const bool isPrepared = setting.import && recipe::anyDoneByDatabase(setting.state.recipe);
    if (isPrepared && figure.part == Part::Rows) {
        explanation.formula = Words::tr("The rows of %1, before any step", "a file").arg(setting.source);
        explanation.number = double(setting.import->rows);
        explanation.lines << Words::tr("The database counted %1 rows; %2 came over after the steps that it did")
                                 .arg(counted(setting.import->rows, format), counted(raw->rows(), format));
        explanation.rowSets = {{Words::tr("Rows that came over"), raw, nullptr, {}}};
        return explanation;
    }
    explanation.lines << Words::tr("%1 rows were read, %2 did not fit and were rejected")
                             .arg(counted(raw->rows(), format), counted(rejected, format));
    if (setting.import) {
        for (const sources::ReadFile &file : setting.import->files) {
            if (setting.import->files.size() > 1 && explanation.lines.size() < 12)
                explanation.lines << QStringLiteral("%1: %2").arg(file.path, counted(file.rows, format));
        }
        explanation.notes = setting.import->warnings;
    }
    if (figure.part == Part::Rows) {
        explanation.formula = Words::tr("The rows of %1, before any step", "a file").arg(setting.source);
        explanation.number = double(raw->rows());
        explanation.rowSets = {{Words::tr("Rows as they were read"), raw, nullptr, {}}};
        return explanation;
    }
    explanation.formula = Words::tr("Rows of %1 that do not fit its columns", "a file").arg(setting.source);
    explanation.number = double(rejected);
    if (setting.import)
        explanation.rowSets = rejectedRows(*setting.import);
    return explanation;
}

Result<Explanation> explainCell(const query::CellFigure &figure, const Setting &setting, const Format &format,
                                const Progress &progress)
{
    const TablePtr &table = setting.state.table;
    const Column *column = table->find(figure.column);
    if (!column || figure.row >= table->rows())
        return fail(Error::Code::Input, Words::tr("This cell is not there any more"), figure.column,
                    Words::tr("Ask again for a cell that is shown now"));
    const auto steps = doAgain(setting, setting.state.recipe.entries.size(), progress);
    if (!steps)
        return tl::make_unexpected(steps.error());

    Explanation explanation;
    explanation.number = column->type() == table::Type::Date ? std::nullopt : column->number(figure.row);
    QString name = figure.column;
    std::size_t row = figure.row;
    bool isMade = false; // by a step, of other columns
    QStringList lines;   // from the last step to the first
    for (auto step = steps->rbegin(); step != steps->rend(); ++step) {
        const Column *after = step->result.table->find(name);
        const std::size_t rowAfter = row;
        if (step->rowsWent()) {
            std::size_t stayed = 0;
            for (row = 0; stayed + std::size_t((*step->result.kept)[row] != 0) <= rowAfter; ++row)
                stayed += (*step->result.kept)[row] != 0 ? 1 : 0;
        }
        if (isMade || !after)
            continue;
        if (const auto *rename = std::get_if<recipe::RenameColumn>(&step->step); rename && rename->name == name) {
            lines << Words::tr("Step %1, %2").arg(counted(step->entry + 1, format), recipe::title(step->step));
            name = rename->column.name;
        }
        const Column *before = step->before->find(name);
        const QString which = Words::tr("Step %1, %2").arg(counted(step->entry + 1, format), recipe::title(step->step));
        if (!before) {
            isMade = true;
            lines << QStringLiteral("%1: %2").arg(which, shownValue(*after, rowAfter));
            explanation.formula =
                Words::tr("Made by step %1: %2")
                    .arg(counted(step->entry + 1, format),
                         step->result.account.why.isEmpty() ? recipe::title(step->step) : step->result.account.why);
        } else if (before != after && !step->rowsWent() &&
                   (before->isValid(row) != after->isValid(rowAfter) ||
                    before->plainText(row) != after->plainText(rowAfter))) {
            lines << Words::tr("%1: %2 → %3", "a step, and a value before and after it")
                         .arg(which, shownValue(*before, row), shownValue(*after, rowAfter));
        }
    }
    const Column *read = isMade ? nullptr : setting.state.raw->find(name);
    if (read)
        lines << Words::tr("As it was read: %1").arg(shownValue(*read, row));
    std::reverse(lines.begin(), lines.end());
    explanation.lines = lines;
    if (explanation.formula.isEmpty())
        explanation.formula = lines.size() > 1
                                  ? Words::tr("Row %1 of %2, and what the steps made of it", "a row's number, a file")
                                        .arg(counted(row + 1, format), setting.source)
                                  : Words::tr("Row %1 of %2, as it was read", "a row's number, a file")
                                        .arg(counted(row + 1, format), setting.source);
    explanation.rowSets = {rowSet(Words::tr("The row now"), table, {std::uint32_t(figure.row)}),
                           rowSet(Words::tr("The row as it was read"), setting.state.raw, {std::uint32_t(row)})};
    return explanation;
}

Result<Explanation> explainProposal(const query::ProposalFigure &figure, const Setting &setting, const Format &format,
                                    const Progress &progress)
{
    const auto steps = recipe::fromJson(figure.steps);
    if (!steps || steps->isEmpty())
        return fail(Error::Code::Input, Words::tr("This is no step"), {}, {});
    const TablePtr &table = setting.state.table;
    std::optional<Explanation> first;
    for (const recipe::Entry &entry : steps->entries) {
        const auto result = recipe::applyStep(entry.step, table, progress);
        if (!result)
            return tl::make_unexpected(result.error().error);
        const Affected affected = affectedBy(recipe::withNames(entry.step, *table), *table, *result);
        Explanation explanation;
        explanation.formula = Words::tr("What “%1” would be about").arg(recipe::title(entry.step));
        explanation.number = double(affected.count);
        explanation.lines = QStringList{
            result->kept
                ? Words::tr("%1 row(s) would go", nullptr, int(affected.count)).arg(counted(affected.count, format))
                : Words::tr("%1 value(s) or column(s)", nullptr, int(affected.count))
                      .arg(counted(affected.count, format))};
        if (!result->account.why.isEmpty())
            explanation.notes = QStringList{result->account.why};
        explanation.rowSets = {affected.rows.empty()
                                   ? RowSet{Words::tr("All rows"), table, nullptr, {}}
                                   : rowSet(Words::tr("Rows that it is about"), table, affected.rows)};
        if (figure.isShare) {
            explanation.number = double(affected.count) / double(std::max<std::size_t>(1, table->rows()));
            explanation.lines << Words::tr("%1 ÷ %2 = %3")
                                     .arg(counted(affected.count, format), counted(table->rows(), format),
                                          format.percent(*explanation.number, 2));
        }
        if (affected.count == figure.count)
            return explanation;
        if (!first)
            first = std::move(explanation);
    }
    return *first;
}

} // namespace clientele::why
