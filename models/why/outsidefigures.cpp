// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/why/outsidefigures.h"

#include "models/joins/joinsentences.h"
#include "models/joins/keymatch.h"
#include "models/why/chosenrows.h"
#include "models/why/stepfigures.h"
#include "models/why/words.h"

namespace clientele::why {

namespace {

using query::Figure;
using query::OutsideFigure;
using query::Statistic;
using table::TablePtr;

Figure workFigure(const QString &name, std::size_t count, const Format &format, const QString &source,
                  Work::Function work)
{
    OutsideFigure outside{source};
    outside.work = std::make_shared<const Work>(std::move(work));
    return {name, format.integer(qint64(count)), double(count), std::move(outside)};
}

Figure rowsFigure(const QString &name, std::size_t count, const Format &format, const QString &source,
                  const TablePtr &table)
{
    OutsideFigure outside{source, table};
    outside.calculation = query::calculation(Statistic::Rows, {});
    return {name, format.integer(qint64(count)), double(count), std::move(outside)};
}

/// Counts rows and shows them.
Explanation counted(const QString &formula, const QString &setName, const TablePtr &table, RowNumbers rows,
                    const Format &format)
{
    Explanation explanation;
    explanation.formula = formula;
    explanation.number = double(rows.size());
    explanation.lines << Words::tr("%1 of %2 row(s)", nullptr, int(table->rows()))
                             .arg(format.integer(qint64(rows.size())), format.integer(qint64(table->rows())));
    explanation.rowSets = {rowSet(setName, table, std::move(rows))};
    return explanation;
}

// ---------------------------------------------------------------------------------------------- joins

/// What rows of two tables have to do with each other.
struct Pairing
{
    RowNumbers left[2]; ///< rows without a match, with one
    RowNumbers right[2];
    RowNumbers several;      ///< of the right table, whose key it has several times and the left one has, too
    std::size_t keys = 0;    ///< those keys
    std::size_t repeats = 0; ///< rows of the left table once for each match, those without one once
};

Pairing pair(const joins::NamedTable &left, const joins::NamedTable &right, const joins::Link &link)
{
    const joins::RowMatch match(joins::columnsOf(link.keys(), *left.table, *right.table), link.ignoreCase);
    Pairing pairing;
    std::vector<bool> isWanted(match.distinct());
    std::vector<std::size_t> times(match.distinct());
    for (const std::uint32_t key : match.rightKeys()) {
        if (key != joins::KeyMatch::none)
            ++times[key];
    }
    for (std::uint32_t row = 0; row < match.leftKeys().size(); ++row) {
        const std::uint32_t key = match.leftKeys()[row];
        const bool has = key != joins::KeyMatch::none;
        pairing.left[has ? 1 : 0].push_back(row);
        pairing.repeats += has ? times[key] : 1;
        if (has)
            isWanted[key] = true;
    }
    for (std::uint32_t row = 0; row < match.rightKeys().size(); ++row) {
        const std::uint32_t key = match.rightKeys()[row];
        const bool has = key != joins::KeyMatch::none && isWanted[key];
        pairing.right[has ? 1 : 0].push_back(row);
        if (has && times[key] > 1)
            pairing.several.push_back(row);
    }
    for (std::size_t key = 0; key < times.size(); ++key)
        pairing.keys += isWanted[key] && times[key] > 1 ? 1 : 0;
    return pairing;
}

std::vector<Figure> sideFigures(const joins::NamedTable &left, const joins::NamedTable &right, const joins::Link &link,
                                bool isLeft, std::size_t matched, std::size_t all, const Format &format)
{
    const joins::NamedTable &side = isLeft ? left : right;
    const auto matching = [&](bool wanted) {
        return [left, right, link, isLeft, wanted](const Format &numbers, const Progress &) -> Result<Explanation> {
            const joins::NamedTable &own = isLeft ? left : right;
            const QString other = isLeft ? right.name : left.name;
            Pairing pairing = pair(left, right, link);
            RowNumbers &rows = (isLeft ? pairing.left : pairing.right)[wanted ? 1 : 0];
            const QString keys = joins::keyInWords(link.keys());
            return counted(wanted ? Words::tr("Rows of %1 whose key (%2) is in %3").arg(own.name, keys, other)
                                  : Words::tr("Rows of %1 whose key (%2) is not in %3").arg(own.name, keys, other),
                           wanted ? Words::tr("Rows with a match") : Words::tr("Rows without a match"), own.table,
                           std::move(rows), numbers);
        };
    };
    return {workFigure(Words::tr("%1: rows with a match").arg(side.name), matched, format, side.name, matching(true)),
            rowsFigure(Words::tr("%1: all rows").arg(side.name), all, format, side.name, side.table),
            workFigure(Words::tr("%1: rows without a match").arg(side.name), all - matched, format, side.name,
                       matching(false))};
}

// ---------------------------------------------------------------------------------------------- steps

using Previewer = std::shared_ptr<const recipe::Previewer>;

/// What a step does to the rows that the preview looked at.
Figure stepFigure(const QString &name, std::size_t count, const Format &format, const Previewer &previewer,
                  const recipe::Step &step, PreviewPart part)
{
    return workFigure(name, count, format, {},
                      [previewer, step, part](const Format &numbers, const Progress &progress) -> Result<Explanation> {
                          const auto table = previewer->sample(progress);
                          if (!table)
                              return tl::make_unexpected(table.error());
                          return explainTried(step, *table, part, numbers, progress);
                      });
}

} // namespace

Figure ruleFigure(const QString &name, const QString &shown, const QString &rule, const QString &source,
                  const TablePtr &table)
{
    OutsideFigure outside{source, table};
    outside.rule = rule;
    return {name, shown, std::nullopt, std::move(outside)};
}

Figure cellFigure(const TablePtr &table, std::size_t row, const QString &column, const QString &shown,
                  const QString &source)
{
    OutsideFigure outside{source};
    outside.work = std::make_shared<const Work>(
        [table, row, column, source](const Format &format, const Progress &) -> Result<Explanation> {
            const table::Column *values = table->find(column);
            if (!values || row >= table->rows())
                return fail(Error::Code::Input, Words::tr("This cell is not there any more"), column, {});
            Explanation explanation;
            explanation.formula = Words::tr("Row %1 of %2, as it was read", "a row's number, a file")
                                      .arg(format.integer(qint64(row) + 1), source);
            if (values->type() != table::Type::Date)
                explanation.number = values->number(row);
            explanation.rowSets = {rowSet(Words::tr("The row"), table, {std::uint32_t(row)})};
            return explanation;
        });
    return {column, shown, std::nullopt, std::move(outside)};
}

Figure placeFigure(const TablePtr &table, std::size_t row, const QString &name, const QString &shown)
{
    OutsideFigure outside;
    outside.work = std::make_shared<const Work>([table, row](const Format &, const Progress &) -> Result<Explanation> {
        Explanation explanation;
        explanation.formula = Words::tr("The place of the row in the table, counted from 1");
        explanation.number = double(row + 1);
        explanation.rowSets = {rowSet(Words::tr("The row"), table, {std::uint32_t(row)})};
        return explanation;
    });
    return {name, shown, double(row + 1), std::move(outside)};
}

std::vector<Figure> tableFigures(const TablePtr &table, const QString &source, const Format &format)
{
    QStringList names;
    for (const table::ColumnPtr &column : table->columns())
        names << column->name();
    return {rowsFigure(Words::tr("Rows"), table->rows(), format, source, table),
            ruleFigure(Words::tr("Columns"), format.integer(qint64(table->columnCount())),
                       Words::tr("The columns: %1").arg(names.join(QStringLiteral(", "))), source, table)};
}

std::vector<Figure> importFigures(const sources::ImportPreview &preview, const QString &source, const Format &format)
{
    const sources::ImportAccount &account = preview.source->account;
    const TablePtr &table = preview.source->table;
    std::vector<Figure> figures = tableFigures(table, source, format);
    if (account.files.size() > 1) {
        QStringList files;
        for (const sources::ReadFile &file : account.files) {
            if (files.size() < 50)
                files << QStringLiteral("%1: %2").arg(file.path, format.integer(qint64(file.rows)));
        }
        figures.push_back(ruleFigure(
            Words::tr("Parts"), format.integer(qint64(account.files.size())),
            Words::tr("Files or sheets with their rows: %1").arg(files.join(QStringLiteral("; "))), source, table));
    }
    if (account.rejected > 0) {
        const auto kept = std::make_shared<const sources::ImportAccount>(account);
        figures.push_back(workFigure(Words::tr("Rows rejected"), account.rejected, format, source,
                                     [kept, source](const Format &, const Progress &) -> Result<Explanation> {
                                         Explanation explanation;
                                         explanation.formula =
                                             Words::tr("Rows of %1 that do not fit its columns", "a file").arg(source);
                                         explanation.number = double(kept->rejected);
                                         explanation.rowSets = rejectedRows(*kept);
                                         return explanation;
                                     }));
    }
    return figures;
}

std::vector<Figure> columnFigures(const sources::ImportPreview &preview, std::size_t column, const QString &source,
                                  const Format &format)
{
    const sources::ColumnPreview &one = preview.columns[column];
    const TablePtr &table = preview.source->table;
    std::vector<Figure> figures;
    if (one.failing > 0)
        figures.push_back(ruleFigure(
            Words::tr("%1: values that fit").arg(one.name), format.percent(one.confidence, 1),
            Words::tr("The share of its values that can be read as its type; the rows of the others (%1) are left out")
                .arg(format.integer(qint64(one.failing))),
            source, table));
    else
        figures.push_back(ruleFigure(Words::tr("%1: how it is read").arg(one.name),
                                     one.confidence < 1 ? Words::tr("a guess") : Words::tr("every value fits"),
                                     one.why.isEmpty() ? Words::tr("Every value fits its type") : one.why, source,
                                     table));
    if (const table::Column *values = table->find(one.name); values && values->missing() > 0) {
        OutsideFigure outside{source, table};
        outside.calculation = query::calculation(Statistic::Missing, {}, one.name);
        figures.push_back({Words::tr("%1: missing").arg(one.name), format.integer(qint64(values->missing())),
                           double(values->missing()), std::move(outside)});
    }
    return figures;
}

JoinFigures joinFigures(const joins::NamedTable &left, const joins::NamedTable &right, const joins::Link &link,
                        const joins::LinkFigures &figures, const Format &format)
{
    JoinFigures all;
    all.left = sideFigures(left, right, link, true, figures.matched, figures.leftRows, format);
    all.right = sideFigures(left, right, link, false, figures.matchedRight(), figures.rightRows, format);
    if (figures.ambiguous > 0) {
        all.several = {workFigure(
            Words::tr("%1: keys that are there several times").arg(right.name), figures.ambiguous, format, right.name,
            [left, right, link](const Format &numbers, const Progress &) -> Result<Explanation> {
                Pairing pairing = pair(left, right, link);
                Explanation explanation =
                    counted(Words::tr("Keys of %1 that several of its rows have and that are in %2, too")
                                .arg(right.name, left.name),
                            Words::tr("Rows that share a key"), right.table, std::move(pairing.several), numbers);
                explanation.number = double(pairing.keys);
                return explanation;
            })};
    }
    if (figures.rowsMultiplied > figures.leftRows) {
        all.multiply = {workFigure(
            Words::tr("%1: rows if each match repeated them").arg(left.name), figures.rowsMultiplied, format, left.name,
            [left, right, link](const Format &numbers, const Progress &) -> Result<Explanation> {
                const Pairing pairing = pair(left, right, link);
                Explanation explanation =
                    counted(Words::tr("Each row of %1 once for every row of %2 with its key, and once where there is "
                                      "none")
                                .arg(left.name, right.name),
                            Words::tr("Rows that share a key"), right.table, pairing.several, numbers);
                explanation.number = double(pairing.repeats);
                return explanation;
            })};
    }
    if (figures.nearMisses > 0)
        all.near = {ruleFigure(Words::tr("Keys that differ only in case or blanks"),
                               format.integer(qint64(figures.nearMisses)),
                               Words::tr("Keys of %1 that would be keys of %2 if case and blanks did not count, such "
                                         "as “%3” and “%4”")
                                   .arg(left.name, right.name, figures.nearLeft, figures.nearRight),
                               left.name, left.table)};
    return all;
}

std::vector<Figure> previewFigures(const Previewer &previewer, const recipe::Step &step,
                                   const recipe::StepPreview &preview, const Format &format)
{
    const recipe::StepAccount &account = preview.account;
    const auto figure = [&](const QString &name, std::size_t count, PreviewPart part) {
        return stepFigure(name, count, format, previewer, step, part);
    };
    std::vector<Figure> figures{figure(Words::tr("Rows before the step"), account.rowsIn, PreviewPart::RowsIn),
                                figure(Words::tr("Rows after the step"), account.rowsOut, PreviewPart::RowsOut)};
    if (account.rowsOut < account.rowsIn)
        figures.push_back(figure(Words::tr("Rows that go"), account.rowsIn - account.rowsOut, PreviewPart::RowsGone));
    if (account.cellsChanged > 0)
        figures.push_back(figure(Words::tr("Cells that change"), account.cellsChanged, PreviewPart::CellsChanged));
    if (preview.columnsIn != preview.columnsOut)
        figures.push_back(figure(Words::tr("Columns after the step"), preview.columnsOut, PreviewPart::ColumnsOut));
    if (preview.isSample())
        figures.push_back(
            ruleFigure(Words::tr("Rows that were looked at"), format.integer(qint64(preview.looked)),
                       Words::tr("A sample, spread evenly: every so many rows one. The step itself takes all rows."),
                       {}, previewer->table()));
    return figures;
}

} // namespace clientele::why
