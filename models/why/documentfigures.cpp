// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/why/documentfigures.h"

#include "models/query/agefigures.h"
#include "models/why/words.h"

namespace clientele::why {

namespace {

using query::Figure;
using query::RowChoice;
using query::Statistic;

Figure rows(const QString &name, std::size_t count, RowChoice choice, const Format &format)
{
    return {name, format.integer(qint64(count)), double(count), query::calculation(Statistic::Rows, std::move(choice))};
}

} // namespace

std::vector<Figure> statusFigures(const workspace::State &state, std::size_t rejected,
                                  const query::AgeRegionStudy *selection, const Format &format)
{
    if (!state.table)
        return {};
    std::vector<Figure> figures;
    if (selection) {
        RowChoice used = query::AgeFigures(*selection, state.filters).everybody();
        used.name = Words::tr("Rows that count");
        figures.push_back(rows(Words::tr("Rows that count"), selection->rowsUsed, std::move(used), format));
    }
    figures.push_back(rows(Words::tr("All rows after the steps"), state.table->rows(), {}, format));
    QStringList words;
    for (const query::Filter &filter : state.filters.filters())
        words << query::inWords(filter, format, state.table->find(filter.column)).simplified();
    RowChoice passing;
    passing.filters = state.filters;
    const auto filters = qint64(words.size());
    figures.push_back(
        {Words::tr("Filters"), format.integer(filters), std::nullopt,
         query::StatedFigure{words.isEmpty()
                                 ? Words::tr("No filter is set: all rows pass")
                                 : Words::tr("Filters that are set: %1").arg(words.join(QStringLiteral("; "))),
                             passing}});
    const auto first = std::find_if(state.recipe.entries.begin(), state.recipe.entries.end(), recipe::isDoneByDatabase);
    const std::size_t read = first != state.recipe.entries.end() ? first->byDatabase->account.rowsIn
                             : state.raw                         ? state.raw->rows()
                                                                 : state.table->rows();
    figures.push_back({Words::tr("Rows read"), format.integer(qint64(read)), double(read), query::ImportFigure{}});
    if (rejected > 0)
        figures.push_back({Words::tr("Rows rejected"), format.integer(qint64(rejected)), double(rejected),
                           query::ImportFigure{query::ImportFigure::Part::Rejected}});
    return figures;
}

std::vector<Figure> rowFigures(const table::Table &table, const query::FilterSet &filters, std::size_t shown,
                               const Format &format)
{
    std::vector<Figure> figures;
    if (!filters.isEmpty()) {
        RowChoice passing;
        passing.filters = filters;
        passing.name = Words::tr("Rows shown");
        figures.push_back(rows(Words::tr("Rows shown"), shown, std::move(passing), format));
    }
    figures.push_back(rows(Words::tr("All rows after the steps"), table.rows(), {}, format));
    return figures;
}

} // namespace clientele::why
