// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/sqltable.h"

#include <QRegularExpression>

namespace clientele::recipe {

namespace {

// The names of this stage's columns in a piece of SQL, each with its weight.
double weightOf(const QString &sql, const SqlTable &table)
{
    static const QRegularExpression name(QStringLiteral("\\bc\\d+\\b"));
    double weight = 1;
    for (auto found = name.globalMatch(sql); found.hasNext();) {
        const qsizetype place = table.columns.indexOf(found.next().captured());
        weight += place < 0 ? 0 : table.weights[std::size_t(place)];
    }
    return weight;
}

} // namespace

QString SqlTable::select(const QString &list, const QString &tail) const
{
    return QStringLiteral("WITH ") + stages.join(QStringLiteral(",\n")) + QStringLiteral("\nSELECT ") + list +
           QStringLiteral(" FROM s%1 ").arg(stages.size() - 1) + tail;
}

QString SqlTable::selectAll() const
{
    return select(columns.join(QStringLiteral(", ")));
}

std::vector<sources::AnswerColumn> SqlTable::answerColumns() const
{
    std::vector<sources::AnswerColumn> answer;
    for (const table::ColumnPtr &column : schema->columns())
        answer.push_back({column->name(), column->type(), column->isDateOnly()});
    return answer;
}

QString SqlTable::selectSample() const
{
    constexpr std::size_t mostLookedAt = 20'000;
    const std::size_t step = std::max<std::size_t>(1, rows / mostLookedAt);
    if (step == 1)
        return selectAll();
    const QString list = columns.join(QStringLiteral(", "));
    SqlTable numbered = *this;
    numbered.stages << QStringLiteral("s%1 AS (SELECT %2, row_number() OVER () AS place FROM s%3)")
                           .arg(QString::number(stages.size()), list, QString::number(stages.size() - 1));
    return numbered.select(list, QStringLiteral("WHERE (place - 1) % %1 = 0").arg(step));
}

SqlTable SqlTable::next(table::TablePtr newSchema, const QStringList &sql, const QString &condition,
                        bool distinct) const
{
    // Beyond these what is worked out anew each time costs more than keeping a stage's rows.
    constexpr double heaviest = 100;
    constexpr int mostStages = 30;
    SqlTable made = *this;
    made.schema = std::move(newSchema);
    made.columns.clear();
    made.weights.clear();
    QStringList list;
    for (const QString &one : sql) {
        const qsizetype known = columns.indexOf(one);
        made.columns << (known >= 0 ? one : QStringLiteral("c%1").arg(++made.namesGiven));
        made.weights.push_back(known >= 0 ? weights[std::size_t(known)] : weightOf(one, *this));
        list << (known >= 0 ? one : QStringLiteral("%1 AS %2").arg(one, made.columns.back()));
    }
    const bool isProjection = condition.isEmpty() && !distinct && made.namesGiven == namesGiven;
    if (isProjection)
        return made;
    const bool isHeavy = std::any_of(made.weights.begin(), made.weights.end(), [](double w) { return w > heaviest; });
    const bool isFence = isHeavy || ++made.stagesSinceFence >= mostStages;
    if (isFence) {
        made.stagesSinceFence = 0;
        made.weights.assign(made.weights.size(), 1);
    }
    QString stage = QStringLiteral("s%1 AS %2(SELECT %3")
                        .arg(QString::number(stages.size()), isFence ? QStringLiteral("MATERIALIZED ") : QString(),
                             distinct ? QStringLiteral("DISTINCT ") : QString());
    stage += list.join(QStringLiteral(", ")) + QStringLiteral(" FROM s%1").arg(stages.size() - 1);
    if (!condition.isEmpty())
        stage += QStringLiteral(" WHERE ") + condition;
    made.stages << stage + QLatin1Char(')');
    return made;
}

} // namespace clientele::recipe
