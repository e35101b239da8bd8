// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/sqlsteps.h"

#include "models/recipe/stepsupport.h"
#include "models/stats/quantile.h"

namespace clientele::recipe {

using table::Column;
using table::Type;

tl::unexpected<StepError> notSql(const QString &why)
{
    StepError error(Error{Error::Code::Input, why, {}, Words::tr("Bring the data over, and do the step in memory")});
    error.needsMemory = true;
    return tl::make_unexpected(std::move(error));
}

namespace {

// Of a table that is only imagined: ones.
table::TablePtr imaginedAnswer(const std::vector<sources::AnswerColumn> &asked, std::size_t rows)
{
    std::vector<table::ColumnPtr> columns;
    for (const sources::AnswerColumn &one : asked) {
        if (one.type == Type::Integer)
            columns.push_back(Column::integers(one.name, std::vector<std::int64_t>(rows, 1)));
        else if (one.type == Type::Real)
            columns.push_back(Column::reals(one.name, std::vector<double>(rows, 1)));
        else if (one.type == Type::Date)
            columns.push_back(Column::dates(one.name, std::vector<table::Microseconds>(rows, 1)));
        else if (one.type == Type::Boolean)
            columns.push_back(Column::booleans(one.name, std::vector<std::uint8_t>(rows, 1)));
        else
            columns.push_back(Column::text(one.name, std::vector<std::optional<std::string>>(rows, "1")));
    }
    return *table::Table::make(std::move(columns));
}

} // namespace

SqlSteps::SqlSteps(const SqlTable &table, const Progress &progress)
    : m_table(table), m_sql(table.dialect), m_isSqlite(table.dialect == SqlDialect::Sqlite), m_progress(progress)
{
}

SqlOutcome SqlSteps::apply(const Step &step)
{
    return std::visit([this](const auto &one) { return make(one); }, step);
}

QString SqlSteps::real(std::size_t index) const
{
    return column(index).type() == Type::Real ? name(index) : m_sql.cast(name(index), Type::Real);
}

std::optional<QString> SqlSteps::plainText(std::size_t index) const
{
    const QString &own = name(index);
    switch (column(index).type()) {
    case Type::Text:
        return own;
    case Type::Integer:
        return m_sql.cast(own, Type::Text);
    case Type::Boolean:
        return QStringLiteral("CASE WHEN %1 THEN 'true' WHEN NOT %1 THEN 'false' END").arg(own);
    case Type::Date: {
        // A fraction is written with six digits, and only where there is one.
        const bool dateOnly = column(index).isDateOnly();
        if (m_isSqlite)
            return (dateOnly
                        ? QStringLiteral("substr(%1, 1, 10)")
                        : QStringLiteral("replace(substr(%1, 1, 19), ' ', 'T') || CASE WHEN substr(%1, 20) = '.000' "
                                         "THEN '' ELSE substr(%1, 20) || '000' END"))
                .arg(own);
        return (dateOnly ? QStringLiteral("to_char(%1, 'YYYY-MM-DD')")
                         : QStringLiteral("to_char(%1, 'YYYY-MM-DD\"T\"HH24:MI:SS') || CASE WHEN to_char(%1, 'US') = "
                                          "'000000' THEN '' ELSE to_char(%1, '.US') END"))
            .arg(own);
    }
    case Type::Real:
        break;
    }
    return std::nullopt;
}

QString SqlSteps::literal(const Column &values, std::size_t row) const
{
    if (!values.isValid(row))
        return m_sql.missing(values.type());
    switch (values.type()) {
    case Type::Integer:
        return m_sql.integer(values.integers()[row]);
    case Type::Real:
        return m_sql.real(values.reals()[row]);
    case Type::Boolean:
        return m_sql.truth(values.booleans()[row] != 0);
    case Type::Date:
        return m_sql.date(values.dates()[row]);
    case Type::Text:
        break;
    }
    return m_sql.text(QString::fromStdString(values.plainText(row)));
}

QString SqlSteps::byBytes(Type type) const
{
    if (type != Type::Text)
        return {};
    return m_isSqlite ? QStringLiteral(" COLLATE BINARY") : QStringLiteral(" COLLATE \"C\"");
}

QString SqlSteps::floorOf(const QString &real) const
{
    return (m_isSqlite ? QStringLiteral("(CAST(%1 AS INTEGER) - (CAST(%1 AS INTEGER) > %1))")
                       : QStringLiteral("floor(%1)::bigint"))
        .arg(real);
}

StepOutcome<table::TablePtr> SqlSteps::ask(const QStringList &sql, const std::vector<Type> &types,
                                           const QString &tail) const
{
    std::vector<sources::AnswerColumn> columns;
    QStringList list;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        columns.push_back({QString::number(i), types.size() == 1 ? types.front() : types[std::size_t(i)]});
        list << sql[i];
    }
    if (!m_table.session)
        return imaginedAnswer(columns, 1);
    auto answer = m_table.session->fetch(m_table.select(list.join(QStringLiteral(", ")), tail), columns, 0, m_progress);
    if (answer)
        return *answer;
    if (answer.error().code != Error::Code::Input)
        return tl::make_unexpected(StepError(answer.error()));
    // SQLite says it in the first part, a server in the second.
    return notSql(
        Words::tr("The database refuses it: %1").arg(m_isSqlite ? answer.error().what : answer.error().where));
}

StepOutcome<table::TablePtr> SqlSteps::askDistinct(const QString &sql, Type type, const QString &tail) const
{
    if (!m_table.session)
        return imaginedAnswer({{QString(), type}}, 0);
    return ask({QStringLiteral("DISTINCT ") + sql}, {type}, tail);
}

StepOutcome<std::int64_t> SqlSteps::figure(const QString &sql, const QString &tail) const
{
    const auto answer = ask({sql}, {Type::Integer}, tail);
    if (!answer)
        return tl::make_unexpected(answer.error());
    return (*answer)->column(0).integers()[0];
}

StepOutcome<double> SqlSteps::quantile(const QString &real, std::size_t count, double p) const
{
    const stats::QuantilePlace place = stats::quantilePlace(count, p);
    const auto answer = ask({real + QStringLiteral(" AS value")}, {Type::Real},
                            QStringLiteral("WHERE %1 IS NOT NULL ORDER BY value LIMIT 2 OFFSET %2")
                                .arg(real, QString::number(place.below)));
    if (!answer)
        return tl::make_unexpected(answer.error());
    const auto values = (*answer)->column(0).reals();
    return place.fraction == 0 ? values[0] : stats::quantileOfSorted(values, place.fraction);
}

table::TablePtr SqlSteps::missingRow() const
{
    const table::Validity none(std::vector<std::uint64_t>(1), 1);
    std::vector<table::ColumnPtr> columns;
    for (const table::ColumnPtr &column : m_table.schema->columns()) {
        switch (column->type()) {
        case Type::Integer:
            columns.push_back(Column::integers(column->name(), {0}, none));
            break;
        case Type::Real:
            columns.push_back(Column::reals(column->name(), {0.0}, none));
            break;
        case Type::Boolean:
            columns.push_back(Column::booleans(column->name(), {0}, none));
            break;
        case Type::Date:
            columns.push_back(Column::dates(column->name(), {0}, none, column->isDateOnly()));
            break;
        case Type::Text:
            columns.push_back(Column::text(column->name(), {std::optional<std::string>()}));
            break;
        }
    }
    return *table::Table::make(std::move(columns), m_table.schema->roles(), m_table.schema->marks());
}

SqlOutcome SqlSteps::unchanged(const QString &why) const
{
    SqlStep made{m_table, {}};
    made.account.rowsIn = made.account.rowsOut = m_table.rows;
    made.account.why = why;
    return made;
}

// Only names, roles and which columns there are: what is left keeps its SQL.
SqlOutcome SqlSteps::projected(const StepResult &onSchema) const
{
    QStringList sql;
    for (const table::ColumnPtr &column : onSchema.table->columns()) {
        const auto index = m_table.schema->indexOf(column->name());
        sql << name(*index);
    }
    SqlStep made{m_table.next(onSchema.table, sql), {}};
    made.account.rowsIn = made.account.rowsOut = m_table.rows;
    made.account.why = onSchema.account.why;
    return made;
}

SqlOutcome SqlSteps::kept(const QString &condition, const Why &why) const
{
    SqlStep made{m_table.next(m_table.schema, m_table.columns, condition), {}};
    const auto left = SqlSteps(made.table, m_progress).figure(QStringLiteral("count(*)"));
    if (!left)
        return tl::make_unexpected(left.error());
    made.account.rowsIn = m_table.rows;
    made.account.rowsOut = made.table.rows = std::size_t(*left);
    made.account.why = why(m_table.rows - made.table.rows);
    return made;
}

// @param changed the condition of the cells that count as changed.
SqlOutcome SqlSteps::replaced(std::size_t index, const QString &sql, const table::TablePtr &schema,
                              const QString &changed, const Why &why) const
{
    const auto cells = figure(QStringLiteral("count(*)"), QStringLiteral("WHERE ") + changed);
    if (!cells)
        return tl::make_unexpected(cells.error());
    QStringList all = m_table.columns;
    all[qsizetype(index)] = sql;
    SqlStep made{m_table.next(schema, all), {}};
    made.account.rowsIn = made.account.rowsOut = m_table.rows;
    made.account.cellsChanged = std::size_t(*cells);
    made.account.why = why(made.account.cellsChanged);
    return made;
}

SqlOutcome SqlSteps::appended(const QString &sql, const table::TablePtr &schema, const QString &why) const
{
    SqlStep made{m_table.next(schema, m_table.columns + QStringList{sql}), {}};
    made.account.rowsIn = made.account.rowsOut = m_table.rows;
    made.account.cellsChanged = m_table.rows;
    made.account.why = why;
    // Nothing was asked so far: what the database cannot do is to be known now.
    const auto tried =
        SqlSteps(made.table, m_progress).figure(QStringLiteral("count(%1)").arg(made.table.columns.back()));
    if (!tried)
        return tl::make_unexpected(tried.error());
    return made;
}

} // namespace clientele::recipe
