// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/studytable.h"

#include "models/report/chartfigures.h"

namespace clientele::report {

std::optional<query::Figure> cellFigure(const StudyTable &table, std::size_t row, std::size_t column,
                                        const Format &format)
{
    if (row >= table.table.rows.size() || column >= table.table.columns.size() ||
        column >= table.table.rows[row].size())
        return std::nullopt;
    const DataTable::Column &shown = table.table.columns[column];
    const QVariant &cell = table.table.rows[row][column];
    if (!shown.origin || !cell.isValid())
        return std::nullopt;
    const QString name = table.table.rows[row].front().toString();
    if (shown.origin->rule.isEmpty()) {
        ChartBase base;
        base.valueName = table.title;
        base.table = table.table;
        base.everybody = table.everybody;
        base.valueColumn = 1;
        return cellFigure(base, row, column, format);
    }
    query::RowChoice rows = table.everybody;
    if (row < table.table.conditions.size())
        rows.own = table.table.conditions[row];
    if (!rows.own.empty())
        rows.name = name;
    QString rule = shown.origin->rule;
    if (row < table.rowRules.size() && !table.rowRules[row].isEmpty())
        rule += QStringLiteral(". ") + table.rowRules[row];
    return query::Figure{QStringLiteral("%1, %2").arg(shown.heading, name), cellText(cell, shown, format), std::nullopt,
                         query::StatedFigure{rule, rows}};
}

Block blockOf(const StudyTable &table)
{
    TableBlock block;
    block.title = table.title;
    block.subtitle = table.subtitle;
    block.table = table.table;
    return block;
}

Block blockOf(Chart chart)
{
    ChartBlock block;
    block.title = base(chart).title;
    block.chart = std::move(chart);
    return block;
}

QString readablePValue(double p, const Format &format)
{
    QString text = format.pValue(p);
    text.remove(QStringLiteral("p = "));
    return text.remove(QStringLiteral("p "));
}

} // namespace clientele::report
