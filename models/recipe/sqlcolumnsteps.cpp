// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// New columns as SQL.

#include "models/recipe/sqlsteps.h"

#include "models/core/format.h"
#include "models/recipe/evaluation.h"
#include "models/recipe/parsing.h"
#include "models/recipe/stepsupport.h"
#include "models/table/rolenames.h"

#include <algorithm>
#include <cmath>

namespace clientele::recipe {

using table::Column;
using table::Role;
using table::Type;

namespace {

// Columns whose name and type say nothing need not be looked at.
bool mayHaveRole(const Column &column)
{
    const QString compact = table::compactName(column.name());
    return column.type() == Type::Text || !table::rolesByName(column.name()).empty() || table::isBareId(compact) ||
           table::isBareName(compact);
}

// A date column shows times where one of its values has any.
table::TablePtr withTimes(const table::Table &schema, std::size_t index)
{
    return withColumn(schema, index, Column::dates(schema.column(index).name(), {}));
}

QString timeOfDay(const QString &date, bool isSqlite)
{
    return isSqlite ? QStringLiteral("substr(%1, 12) <> '00:00:00.000'").arg(date)
                    : QStringLiteral("(%1)::time <> '00:00'").arg(date);
}

} // namespace

SqlOutcome SqlSteps::make(const NewColumn &step)
{
    NewColumn plain = step;
    if (!plain.role && !m_table.schema->indexOf(step.name))
        plain.role = Role::None; // what role its values stand for is asked below
    const auto onSchema = applyStep(plain, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    const auto parsed = parseExpression(step.expression.text, schemaOf(*m_table.schema));
    const auto sql = toSql(*parsed, m_table.columns, m_table.dialect);
    if (!sql)
        return notSql(sql.error().what);
    table::TablePtr schema = onSchema->table;
    const std::size_t index = *schema->indexOf(step.name);
    if (parsed->type() == Type::Date) {
        const auto times = figure(QStringLiteral("count(*)"), QStringLiteral("WHERE ") + timeOfDay(*sql, m_isSqlite));
        if (!times)
            return tl::make_unexpected(times.error());
        if (*times > 0)
            schema = withTimes(*schema, index);
    }
    if (const auto existing = m_table.schema->indexOf(step.name)) {
        const Why why = [](std::size_t cells) { return Words::tr("%Ln cell(s) changed", nullptr, int(cells)); };
        const bool isSame = column(*existing).type() == parsed->type();
        const bool areNumbers = column(*existing).isNumeric() && schema->column(index).isNumeric();
        const QString changed = isSame ? m_sql.differ(name(*existing), *sql)
                                : areNumbers
                                    ? m_sql.differ(real(*existing), m_sql.cast(*sql, Type::Real))
                                    : QStringLiteral("%1 IS NOT NULL OR (%2) IS NOT NULL").arg(name(*existing), *sql);
        return replaced(*existing, *sql, schema, changed, why);
    }
    auto made = appended(*sql, schema, step.expression.text);
    if (!made || step.role || !mayHaveRole(schema->column(index)) || !m_table.session)
        return made;
    const auto sample = m_table.session->fetch(made->table.selectSample(), made->table.answerColumns(),
                                               double(m_table.rows), m_progress);
    if (!sample)
        return tl::make_unexpected(StepError(sample.error()));
    const Role role = table::findRoles({(*sample)->columnPtr(index)}).front();
    if (role != Role::None && !m_table.schema->indexOf(role))
        made->table.schema = schema->withRole(index, role);
    return made;
}

SqlOutcome SqlSteps::make(const LineAmount &step)
{
    const auto onSchema = applyStep(step, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    const QString a = column(*columnIndex(*m_table.schema, step.quantity)).name();
    const QString b = column(*columnIndex(*m_table.schema, step.unitPrice)).name();
    const auto product =
        parseExpression(QStringLiteral("real(%1) * real(%2)").arg(columnInExpression(a), columnInExpression(b)),
                        schemaOf(*m_table.schema));
    const auto sql = toSql(*product, m_table.columns, m_table.dialect);
    return sql ? appended(*sql, onSchema->table, onSchema->account.why) : notSql(sql.error().what);
}

SqlOutcome SqlSteps::make(const AgeFromBirthYear &step)
{
    AgeFromBirthYear known = step;
    if (!step.inYear) {
        std::vector<std::size_t> dates;
        if (!step.date.isEmpty()) {
            const auto index = columnIndex(*m_table.schema, step.date);
            if (!index)
                return tl::make_unexpected(index.error());
            if (column(*index).type() != Type::Date)
                return wrongType(column(*index), Words::tr("a column of dates"));
            dates = {*index};
        } else if (const auto orders = m_table.schema->indexOf(Role::OrderDate);
                   orders && column(*orders).type() == Type::Date) {
            dates = {*orders};
        } else {
            for (std::size_t i = 0; i < m_table.schema->columnCount(); ++i) {
                if (column(i).type() == Type::Date)
                    dates.push_back(i);
            }
        }
        std::optional<table::Microseconds> last;
        for (const std::size_t date : dates) {
            const auto answer = ask({QStringLiteral("max(%1)").arg(name(date))}, {Type::Date});
            if (!answer)
                return tl::make_unexpected(answer.error());
            const Column &own = (*answer)->column(0);
            if (own.isValid(0))
                last = std::max(last.value_or(own.dates()[0]), own.dates()[0]);
        }
        if (last)
            known.inYear = table::toCivil(*last).year;
    }
    const auto onSchema = applyStep(known, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    const std::size_t index = *columnIndex(*m_table.schema, step.column);
    const QString birth = column(index).type() == Type::Integer ? name(index) : floorOf(name(index));
    const QString sql = QStringLiteral("CASE WHEN abs(%1) < 1e9 THEN %2 - %3 END")
                            .arg(real(index), m_sql.integer(*known.inYear), birth);
    return appended(sql, onSchema->table, onSchema->account.why);
}

SqlOutcome SqlSteps::make(const DatePart &step)
{
    const auto onSchema = applyStep(step, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    const QString date = name(*columnIndex(*m_table.schema, step.column));
    const auto part = [&](const char *format, const char *field) {
        return (m_isSqlite ? QStringLiteral("CAST(strftime('") + QLatin1String(format) + QStringLiteral("', ") + date +
                                 QStringLiteral(") AS INTEGER)")
                           : QStringLiteral("extract(") + QLatin1String(field) + QStringLiteral(" from ") + date +
                                 QStringLiteral(")::bigint"));
    };
    QString sql;
    switch (step.part) {
    case DatePartKind::Year:
        sql = part("%Y", "year");
        break;
    case DatePartKind::Quarter:
        sql = QStringLiteral("((") + part("%m", "month") + QStringLiteral(" + 2) / 3)");
        break;
    case DatePartKind::Month:
        sql = part("%m", "month");
        break;
    case DatePartKind::Week: // of its Thursday
        sql = m_isSqlite ? QStringLiteral("((CAST(strftime('%j', date(") + date +
                               QStringLiteral(", '-3 days', 'weekday 4')) AS INTEGER) - 1) / 7 + 1)")
                         : part("", "week");
        break;
    case DatePartKind::Weekday:
        sql =
            m_isSqlite ? QStringLiteral("((") + part("%w", "") + QStringLiteral(" + 6) % 7 + 1)") : part("", "isodow");
        break;
    case DatePartKind::Day:
        sql = part("%d", "day");
        break;
    case DatePartKind::Hour:
        sql = part("%H", "hour");
        break;
    case DatePartKind::YearMonth:
        sql = m_isSqlite ? QStringLiteral("substr(%1, 1, 7)").arg(date)
                         : QStringLiteral("to_char(%1, 'YYYY-MM')").arg(date);
        break;
    case DatePartKind::Date:
        sql = m_isSqlite ? QStringLiteral("substr(%1, 1, 11) || '00:00:00.000'").arg(date)
                         : QStringLiteral("date_trunc('day', %1)").arg(date);
        break;
    }
    return appended(sql, onSchema->table, onSchema->account.why);
}

SqlOutcome SqlSteps::make(const Bands &step)
{
    constexpr int mostBands = 500;
    const auto onSchema = applyStep(step, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    const std::size_t index = *columnIndex(*m_table.schema, step.column);
    const QString value = real(index);
    const Format plain(QLocale::c());
    const bool isLeft = step.closed == BandClosed::Left;
    QString sql = QStringLiteral("CASE");
    std::size_t bands = 0;
    if (!step.edges.empty()) {
        if (step.edges.size() > mostBands)
            return notSql(Words::tr("There are more than %Ln band(s)", nullptr, mostBands));
        for (std::size_t i = 0; i + 1 < step.edges.size(); ++i)
            sql += QStringLiteral(" WHEN %1 %2 %3 AND %1 %4 %5 THEN %6")
                       .arg(value, isLeft ? QStringLiteral(">=") : QStringLiteral(">"), m_sql.real(step.edges[i]),
                            isLeft ? QStringLiteral("<") : QStringLiteral("<="), m_sql.real(step.edges[i + 1]),
                            m_sql.text(plain.range(step.edges[i], step.edges[i + 1])));
        bands = step.edges.size() - 1;
    } else {
        // What lies further out is in no band, and could be too large to divide.
        const QString ratio = QStringLiteral("(%1 / %2)").arg(value, m_sql.real(*step.width));
        const QString left = floorOf(ratio);
        const QString right = m_isSqlite
                                  ? QStringLiteral("(CAST(%1 AS INTEGER) + (CAST(%1 AS INTEGER) < %1) - 1)").arg(ratio)
                                  : QStringLiteral("(ceil(%1)::bigint - 1)").arg(ratio);
        const QString place = QStringLiteral("CASE WHEN abs(%1) < %2 THEN %3 END")
                                  .arg(value, m_sql.real(std::min(*step.width * 2e9, 1e300)), isLeft ? left : right);
        const auto places =
            askDistinct(place, Type::Integer,
                        QStringLiteral("WHERE %1 IS NOT NULL LIMIT %2").arg(value, QString::number(mostBands + 2)));
        if (!places)
            return tl::make_unexpected(places.error());
        if ((*places)->rows() > mostBands)
            return notSql(Words::tr("There are more than %Ln band(s)", nullptr, mostBands));
        sql += QLatin1Char(' ') + place;
        std::vector<std::int64_t> known;
        for (std::size_t row = 0; row < (*places)->rows(); ++row) {
            if ((*places)->column(0).isValid(row) && std::abs((*places)->column(0).integers()[row]) < 1'000'000'000)
                known.push_back((*places)->column(0).integers()[row]);
        }
        std::sort(known.begin(), known.end());
        for (const std::int64_t band : known)
            sql += QStringLiteral(" WHEN %1 THEN %2")
                       .arg(m_sql.integer(band),
                            m_sql.text(plain.range(double(band) * *step.width, double(band + 1) * *step.width)));
        bands = known.size();
        if (known.empty())
            sql = QStringLiteral("CASE WHEN 1 = 0 THEN ''");
    }
    sql += QStringLiteral(" ELSE %1 END").arg(m_sql.missing(Type::Text));
    auto made =
        appended(sql, onSchema->table, Words::tr("%Ln band(s) of %1", nullptr, int(bands)).arg(column(index).name()));
    if (!made)
        return made;
    const auto outside =
        SqlSteps(made->table, m_progress)
            .figure(QStringLiteral("count(%1) - count(%2)").arg(name(index), made->table.columns.back()));
    if (!outside)
        return tl::make_unexpected(outside.error());
    if (*outside > 0)
        made->account.warnings << Words::tr("%Ln value(s) lie outside the edges", nullptr, int(*outside));
    return made;
}

SqlOutcome SqlSteps::make(const MarkCancelled &step)
{
    constexpr std::size_t mostStatuses = 500;
    const auto onSchema = applyStep(step, m_table.schema, m_progress);
    if (!onSchema)
        return tl::make_unexpected(onSchema.error());
    const auto textOf = [this](Role role) {
        const auto index = m_table.schema->indexOf(role);
        return index && column(*index).type() == Type::Text ? index : std::nullopt;
    };
    const auto order = textOf(Role::Order);
    const auto status = textOf(Role::Status);
    const auto quantity = m_table.schema->indexOf(Role::Quantity);
    QStringList marks;
    if (order) {
        const QString isCode =
            (m_isSqlite ? QStringLiteral("(%1 GLOB '[Cc][0-9]*' AND substr(%1, 2) NOT GLOB '*[^0-9]*')")
                        : QStringLiteral("(%1 ~ '^[Cc][0-9]+$')"))
                .arg(name(*order));
        const auto count = figure(QStringLiteral("count(*)"), QStringLiteral("WHERE ") + isCode);
        if (!count)
            return tl::make_unexpected(count.error());
        if (*count > 0)
            marks << isCode;
    }
    const bool byCode = !marks.isEmpty();
    if (status) {
        const auto words = askDistinct(
            name(*status), Type::Text,
            QStringLiteral("WHERE %1 IS NOT NULL LIMIT %2").arg(name(*status), QString::number(mostStatuses + 1)));
        if (!words)
            return tl::make_unexpected(words.error());
        if ((*words)->rows() > mostStatuses)
            return notSql(Words::tr("The status has more than %Ln different value(s)", nullptr, int(mostStatuses)));
        QStringList cancelled;
        for (std::size_t row = 0; row < (*words)->rows(); ++row) {
            const std::string word = (*words)->column(0).plainText(row);
            if (isCancelledStatus(word))
                cancelled << m_sql.text(QString::fromStdString(word));
        }
        cancelled.sort();
        if (!cancelled.isEmpty())
            marks << QStringLiteral("%1 IN (%2)").arg(name(*status), cancelled.join(QStringLiteral(", ")));
    } else if (!byCode && quantity && column(*quantity).isNumeric()) {
        marks << name(*quantity) + QStringLiteral(" < 0");
    }
    // A missing order must not hide a status that tells, nor make the mark missing.
    for (QString &mark : marks)
        mark = QStringLiteral("coalesce(%1, %2)").arg(mark, m_sql.truth(false));
    const QString whole =
        marks.isEmpty() ? m_sql.truth(false) : QLatin1Char('(') + marks.join(QStringLiteral(" OR ")) + QLatin1Char(')');
    const auto count = figure(QStringLiteral("count(*)"), QStringLiteral("WHERE ") + whole);
    if (!count)
        return tl::make_unexpected(count.error());
    const QString why = byCode && status  ? Words::tr("Order codes of C and digits, or a status that says so")
                        : byCode          ? Words::tr("Order codes of C and digits")
                        : status          ? Words::tr("The status says so")
                        : marks.isEmpty() ? Words::tr("No order code starts with C")
                                          : Words::tr("The quantity is negative");
    return appended(whole, onSchema->table,
                    Words::tr("%Ln row(s) of cancelled orders: %1", nullptr, int(*count)).arg(why));
}

} // namespace clientele::recipe
