// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Values that become other values, as SQL.

#include "models/recipe/sqlsteps.h"

#include "models/core/format.h"
#include "models/recipe/parsing.h"
#include "models/recipe/stepsupport.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace clientele::recipe {

using table::Column;
using table::Type;

namespace {

QString cellsChanged(std::size_t cells)
{
    return Words::tr("%Ln cell(s) changed", nullptr, int(cells));
}

QString outside(std::size_t count, double lower, double upper)
{
    return Words::tr("%Ln value(s) lie outside %1", nullptr, int(count)).arg(Format().range(lower, upper));
}

// The condition that a real lies in [lower, upper]; empty: every one does.
QString within(const SqlText &sql, const QString &real, double lower, double upper)
{
    QStringList conditions;
    if (std::isfinite(lower))
        conditions << QStringLiteral("%1 >= %2").arg(real, sql.real(lower));
    if (std::isfinite(upper))
        conditions << QStringLiteral("%1 <= %2").arg(real, sql.real(upper));
    return conditions.join(QStringLiteral(" AND "));
}

} // namespace

// @param values of which the type becomes the column's; its first row gives the literal.
SqlOutcome SqlSteps::filledWith(std::size_t index, const QString &literal, const table::ColumnPtr &schema,
                                std::size_t missing) const
{
    const QString own = schema->type() == column(index).type() ? name(index) : m_sql.cast(name(index), schema->type());
    return replaced(index, QStringLiteral("coalesce(%1, %2)").arg(own, literal),
                    withColumn(*m_table.schema, index, schema), name(index) + QStringLiteral(" IS NULL"),
                    [missing](std::size_t) { return Words::tr("%Ln cell(s) filled", nullptr, int(missing)); });
}

SqlOutcome SqlSteps::make(const FillMissing &step)
{
    const auto index = columnIndex(*m_table.schema, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const Column &own = column(*index);
    const auto present = figure(QStringLiteral("count(%1)").arg(name(*index)));
    if (!present)
        return tl::make_unexpected(present.error());
    const std::size_t missing = m_table.rows - std::size_t(*present);
    if (missing == 0)
        return unchanged(Words::tr("%Ln cell(s) filled", nullptr, 0));
    // What memory makes of a row in which all is missing: the errors, and what a constant becomes.
    const bool isTold =
        step.with == FillWith::Constant || *present == 0 || (!own.isNumeric() && step.with != FillWith::Mode);
    const auto probe = isTold ? applyStep(step, missingRow(), m_progress) : Outcome();
    if (!probe)
        return tl::make_unexpected(probe.error());
    if (isTold) {
        const Column &filled = probe->table->column(*index);
        if (filled.missing() > 0) // groups without a value
            return unchanged(Words::tr("%Ln cell(s) filled", nullptr, 0));
        if (step.constant.contains(QChar::Null))
            return notSql(Words::tr("A text with a zero byte cannot stand in a database"));
        const Keep none(1, 0);
        const auto empty = keepRows(probe->table, none, m_progress);
        if (!empty)
            return tl::make_unexpected(StepError(empty.error()));
        return filledWith(*index, literal(filled, 0), (*empty)->columnPtr(*index), missing);
    }
    if (step.with == FillWith::Mode) {
        const QString order =
            QStringLiteral("GROUP BY %1 ORDER BY count(*) DESC, %1%2 LIMIT 1").arg(name(*index), byBytes(own.type()));
        const auto mode =
            ask({name(*index)}, {own.type()}, QStringLiteral("WHERE %1 IS NOT NULL ").arg(name(*index)) + order);
        if (!mode)
            return tl::make_unexpected(mode.error());
        return filledWith(*index, literal((*mode)->column(0), 0), m_table.schema->columnPtr(*index), missing);
    }
    if (step.with == FillWith::Mean)
        return notSql(Words::tr("The last digits of a mean depend on the order in which a database adds"));
    if (step.with == FillWith::GroupMedian)
        return notSql(Words::tr("The median of each group is worked out in memory only"));
    const auto median = quantile(real(*index), std::size_t(*present), 0.5);
    if (!median)
        return tl::make_unexpected(median.error());
    const bool isWhole = *median == std::floor(*median) && std::abs(*median) < 0x1p63;
    if (own.type() == Type::Integer && isWhole)
        return filledWith(*index, m_sql.integer(std::int64_t(*median)), m_table.schema->columnPtr(*index), missing);
    return filledWith(*index, m_sql.real(*median), Column::reals(own.name(), {}), missing);
}

SqlOutcome SqlSteps::make(const SetType &step)
{
    const auto onSchema = applyStep(step, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    const std::size_t index = *columnIndex(*m_table.schema, step.column);
    const Type from = column(index).type();
    const QString &own = name(index);
    const Why why = [](std::size_t misfits) {
        return misfits == 0 ? Words::tr("Every value fits")
                            : Words::tr("%Ln cell(s) do not fit and are missing now", nullptr, int(misfits));
    };
    if (from == step.type)
        return unchanged(why(0));
    QString sql;
    if (step.type == Type::Text) {
        const auto text = plainText(index);
        if (!text)
            return notSql(Words::tr("Databases write real numbers as texts in other ways"));
        sql = *text;
    } else if (from == Type::Text) {
        return notSql(Words::tr("Databases read texts as numbers and dates in other ways"));
    } else if (from == Type::Date || step.type == Type::Date) {
        return notSql(Words::tr("Databases turn dates into other types in other ways"));
    } else if (step.type == Type::Boolean) {
        sql = QStringLiteral("CASE WHEN %1 = 0 THEN %2 WHEN %1 = 1 THEN %3 END")
                  .arg(real(index), m_sql.truth(false), m_sql.truth(true));
    } else if (from == Type::Boolean) {
        const SqlText &t = m_sql;
        const bool isReal = step.type == Type::Real;
        sql = QStringLiteral("CASE WHEN %1 THEN %2 WHEN NOT %1 THEN %3 END")
                  .arg(own, isReal ? t.real(1) : t.integer(1), isReal ? t.real(0) : t.integer(0));
    } else if (step.type == Type::Real) {
        sql = m_sql.cast(own, Type::Real);
    } else {
        // Beyond 2^52 there are no fractions, and SQLite's whole numbers end at 2^63.
        const QString whole = m_isSqlite
                                  ? QStringLiteral("abs(%1) >= 4503599627370496.0 OR CAST(CAST(%1 AS INTEGER) AS "
                                                   "REAL) = %1")
                                  : QStringLiteral("floor(%1) = %1");
        sql = QStringLiteral("CASE WHEN abs(%1) < 9223372036854775808.0 AND (") + whole +
              QStringLiteral(") THEN CAST(%1 AS ") + m_sql.typeName(Type::Integer) + QStringLiteral(") END");
        sql = QString(sql).replace(QStringLiteral("%1"), own);
    }
    return replaced(index, sql, onSchema->table, QStringLiteral("%1 IS NOT NULL AND (%2) IS NULL").arg(own, sql), why);
}

SqlOutcome SqlSteps::make(const TrimText &step)
{
    const auto onSchema = applyStep(step, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    SqlStep made{m_table, {}};
    made.account.rowsIn = made.account.rowsOut = m_table.rows;
    const auto indexes = columnIndexes(*m_table.schema, step.columns);
    for (const std::size_t index : *indexes) {
        QString sql = name(index);
        if (m_isSqlite) {
            for (const int blank : {9, 10, 11, 12, 13, 160})
                sql = QStringLiteral("replace(%1, char(%2), ' ')").arg(sql, QString::number(blank));
            // Runs of any length that SQLite's texts can have end as one blank after these.
            for (const int run : {32, 32, 32, 32, 32, 32, 8, 4, 3, 2, 2})
                sql = QStringLiteral("replace(%1, '%2', ' ')").arg(sql, QString(run, QLatin1Char(' ')));
            sql = QStringLiteral("nullif(trim(%1, ' '), '')").arg(sql);
        } else {
            sql =
                QStringLiteral("nullif(btrim(regexp_replace(%1, E'[ \\t\\n\\x0b\\f\\r\\u00a0]+', ' ', 'g'), ' '), '')")
                    .arg(sql);
        }
        SqlSteps now(made.table, m_progress);
        auto next = now.replaced(index, sql, onSchema->table, m_sql.differ(name(index), sql), cellsChanged);
        if (!next)
            return next;
        made.table = std::move(next->table);
        made.account.cellsChanged += next->account.cellsChanged;
    }
    made.account.why = cellsChanged(made.account.cellsChanged);
    return made;
}

SqlOutcome SqlSteps::make(const ChangeCase &step)
{
    if (const auto checked = applyStep(step, m_table.schema, m_progress); !checked)
        return tl::make_unexpected(checked.error());
    return notSql(Words::tr("Databases know small and capital letters of fewer scripts"));
}

SqlOutcome SqlSteps::make(const MergeSpellings &step)
{
    if (const auto checked = applyStep(step, m_table.schema, m_progress); !checked)
        return tl::make_unexpected(checked.error());
    return notSql(Words::tr("Databases know small and capital letters of fewer scripts"));
}

SqlOutcome SqlSteps::make(const ExpandJson &step)
{
    if (const auto index = columnIndex(*m_table.schema, step.column); !index)
        return tl::make_unexpected(index.error());
    return notSql(Words::tr("Which columns the objects make is known only once all of them were read"));
}

SqlOutcome SqlSteps::make(const Recode &step)
{
    constexpr std::size_t mostValues = 500;
    const auto index = columnIndex(*m_table.schema, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const auto plain = plainText(*index);
    if (!plain)
        return notSql(Words::tr("Databases write real numbers as texts in other ways"));
    if (step.values.size() > mostValues)
        return notSql(Words::tr("More than %Ln value(s) become others", nullptr, int(mostValues)));
    QStringList keys;
    for (const auto &[from, to] : step.values) {
        if (from.contains(QChar::Null) || (to && to->contains(QChar::Null)))
            return notSql(Words::tr("A text with a zero byte cannot stand in a database"));
        keys << m_sql.text(from);
    }
    if (keys.isEmpty())
        return unchanged(cellsChanged(0));
    // The type stays where all new values that occur fit it.
    const Type own = column(*index).type();
    Type type = own;
    if (own != Type::Text) {
        const auto met = askDistinct(*plain, Type::Text,
                                     QStringLiteral("WHERE %1 IN (%2)").arg(*plain, keys.join(QStringLiteral(", "))));
        if (!met)
            return tl::make_unexpected(met.error());
        for (std::size_t row = 0; row < (*met)->rows(); ++row) {
            const auto &to = step.values.at(QString::fromStdString((*met)->column(0).plainText(row)));
            if (to && parseColumn(*Column::text({}, {to->toStdString()}), own, {}).misfits > 0)
                type = Type::Text;
        }
    }
    QString sql = QStringLiteral("CASE");
    QString asText = sql;
    for (const auto &[from, to] : step.values) {
        const QString when = QStringLiteral(" WHEN %1 = %2 THEN ").arg(*plain, m_sql.text(from));
        const Parsed value = parseColumn(*Column::text({}, {to ? std::optional(to->toStdString()) : std::nullopt}),
                                         type == Type::Text ? own : type, {});
        sql += when +
               (type == Type::Text ? (to ? m_sql.text(*to) : m_sql.missing(Type::Text)) : literal(*value.column, 0));
        asText += when + (to ? m_sql.text(*to) : m_sql.missing(Type::Text));
    }
    sql += QStringLiteral(" ELSE %1 END").arg(type == own ? name(*index) : *plain);
    asText += QStringLiteral(" ELSE %1 END").arg(*plain);
    table::ColumnPtr schema = m_table.schema->columnPtr(*index);
    if (type != own)
        schema = Column::text(column(*index).name(), std::vector<std::optional<std::string>>());
    return replaced(*index, sql, withColumn(*m_table.schema, *index, schema),
                    type == own ? m_sql.differ(name(*index), sql) : m_sql.differ(*plain, asText), cellsChanged);
}

SqlOutcome SqlSteps::make(const ImpossibleValues &step)
{
    const auto onSchema = applyStep(step, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    const std::size_t index = *columnIndex(*m_table.schema, step.column);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double lower = step.least.value_or(-infinity);
    const double upper = step.most.value_or(infinity);
    const QString inside = within(m_sql, real(index), lower, upper);
    const Why why = [=](std::size_t count) { return outside(count, lower, upper); };
    if (inside.isEmpty())
        return unchanged(why(0));
    if (step.action == ImpossibleAction::Drop)
        return kept(QStringLiteral("(%1) IS NOT FALSE").arg(inside), why);
    return replaced(index, QStringLiteral("CASE WHEN %1 THEN %2 END").arg(inside, name(index)), m_table.schema,
                    QStringLiteral("(%1) IS FALSE").arg(inside), why);
}

SqlOutcome SqlSteps::make(const TreatOutliers &step)
{
    if (const auto onSchema = applyStep(step, m_table.schema, m_progress); !onSchema)
        return tl::make_unexpected(onSchema.error());
    const std::size_t index = *columnIndex(*m_table.schema, step.column);
    if (step.method == OutlierMethod::ZScore)
        return notSql(Words::tr("The last digits of a mean depend on the order in which a database adds"));
    const auto present = figure(QStringLiteral("count(%1)").arg(name(index)));
    if (!present)
        return tl::make_unexpected(present.error());
    const double reach = step.reach.value_or(stats::usualReach(ruleOf(step.method)));
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (*present == 0)
        return withFences(step, index, -infinity, infinity);
    const auto count = std::size_t(*present);
    const QString value = real(index);
    if (step.method == OutlierMethod::Iqr) {
        const auto q1 = quantile(value, count, 0.25);
        const auto q3 = q1 ? quantile(value, count, 0.75) : q1;
        if (!q3)
            return tl::make_unexpected(q3.error());
        return withFences(step, index, *q1 - reach * (*q3 - *q1), *q3 + reach * (*q3 - *q1));
    }
    const auto median = quantile(value, count, 0.5);
    if (!median)
        return tl::make_unexpected(median.error());
    const auto deviation = quantile(QStringLiteral("abs(%1 - %2)").arg(value, m_sql.real(*median)), count, 0.5);
    if (!deviation)
        return tl::make_unexpected(deviation.error());
    const double distance = reach * stats::madToSigma * *deviation;
    return withFences(step, index, *median - distance, *median + distance);
}

SqlOutcome SqlSteps::withFences(const TreatOutliers &step, std::size_t index, double lower, double upper)
{
    const QString value = real(index);
    const QString inside = within(m_sql, value, lower, upper);
    const Why why = [=](std::size_t count) { return outside(count, lower, upper); };
    const QString isOutside = inside.isEmpty() ? QStringLiteral("(%1 <> %1)").arg(value) // nothing is, missing stays
                                               : QStringLiteral("NOT (%1)").arg(inside);
    if (step.action == OutlierAction::Remove)
        return kept(QStringLiteral("(%1) IS NOT TRUE").arg(isOutside), why);
    if (step.action == OutlierAction::Cap) {
        if (inside.isEmpty())
            return unchanged(why(0));
        const bool isWhole = column(index).type() == Type::Integer;
        const auto bound = [&](double fence, bool isLower) {
            return isWhole ? m_sql.integer(std::int64_t(isLower ? std::ceil(fence) : std::floor(fence)))
                           : m_sql.real(fence);
        };
        const QString sql =
            QStringLiteral("CASE WHEN %1 < %2 THEN %3 WHEN %1 > %4 THEN %5 ELSE %6 END")
                .arg(value, m_sql.real(lower), bound(lower, true), m_sql.real(upper), bound(upper, false), name(index));
        return replaced(index, sql, m_table.schema, m_sql.differ(name(index), sql), why);
    }
    const auto onSchema = applyStep(step, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    const auto count = figure(QStringLiteral("count(*)"), QStringLiteral("WHERE ") + isOutside);
    if (!count)
        return tl::make_unexpected(count.error());
    return appended(isOutside, onSchema->table, why(std::size_t(*count)));
}

} // namespace clientele::recipe
