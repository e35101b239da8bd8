// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/why/explanation.h"

#include "models/why/words.h"

namespace clientele::why {

QString countText(const RowSet &set, const Format &format)
{
    const std::size_t all = set.table ? set.table->rows() : 0;
    if (set.count() == all)
        return Words::tr("%1 row(s), all of the table", nullptr, int(all)).arg(format.integer(qint64(all)));
    return Words::tr("%1 of %2 row(s)", nullptr, int(all))
        .arg(format.integer(qint64(set.count())), format.integer(qint64(all)));
}

QString asText(const Explanation &explanation, const Format &format)
{
    QStringList lines{QStringLiteral("%1: %2").arg(explanation.title, explanation.value), explanation.formula};
    lines += explanation.lines;
    lines += explanation.notes;
    QStringList conditions;
    for (const Condition &condition : explanation.conditions)
        conditions << condition.words;
    if (!explanation.rowSets.empty())
        lines << Words::tr("Rows: %1").arg(countText(explanation.rowSets.front(), format));
    if (!conditions.isEmpty())
        lines << Words::tr("Filters: %1").arg(conditions.join(QStringLiteral("; ")));
    for (const StepLine &step : explanation.steps)
        lines << QStringLiteral("%1: %2").arg(step.title, step.rows);
    if (!explanation.source.isEmpty())
        lines << Words::tr("Source: %1").arg(explanation.source);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString personalColumns(const table::Table &table)
{
    QStringList names;
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        if (table.isPersonal(column))
            names << table.column(column).name();
    }
    if (names.isEmpty())
        return {};
    return Words::tr("Personal columns are in it: %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace clientele::why
