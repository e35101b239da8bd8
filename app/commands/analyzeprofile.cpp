// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "models/query/profile.h"
#include "models/query/rowmask.h"

namespace clientele::app {

namespace {

const QStringList &figureNames()
{
    static const QStringList names{QStringLiteral("mean"),
                                   QStringLiteral("median"),
                                   QStringLiteral("mode"),
                                   QStringLiteral("variance"),
                                   QStringLiteral("standardDeviation"),
                                   QStringLiteral("min"),
                                   QStringLiteral("q1"),
                                   QStringLiteral("q3"),
                                   QStringLiteral("max"),
                                   QStringLiteral("iqr"),
                                   QStringLiteral("skewness"),
                                   QStringLiteral("kurtosis"),
                                   QStringLiteral("lowerFence"),
                                   QStringLiteral("upperFence")};
    return names;
}

// In the order of figureNames().
std::vector<std::optional<double>> figures(const query::ColumnProfile &column)
{
    if (!column.numbers)
        return std::vector<std::optional<double>>(std::size_t(figureNames().size()));
    const stats::Description &n = *column.numbers;
    return {n.mean, n.median, n.mode, n.variance, n.standardDeviation, n.min,        n.q1,
            n.q3,   n.max,    n.iqr,  n.skewness, n.kurtosis,          n.lowerFence, n.upperFence};
}

std::optional<QString> isoDate(const query::ColumnProfile &column, const std::optional<table::Microseconds> &time)
{
    return time ? std::optional(QString::fromStdString(table::toIso(*time, column.dateOnly))) : std::nullopt;
}

std::optional<QString> roleToken(const query::ColumnProfile &column)
{
    return column.role == table::Role::None ? std::nullopt : std::optional(table::token(column.role));
}

Json columnJson(const query::ColumnProfile &column)
{
    Json json = Json::object();
    json.set(QStringLiteral("name"), column.name)
        .set(QStringLiteral("type"), table::toString(column.type))
        .set(QStringLiteral("role"), roleToken(column))
        .set(QStringLiteral("personal"), column.personal)
        .set(QStringLiteral("count"), column.count)
        .set(QStringLiteral("missing"), column.missing)
        .set(QStringLiteral("distinct"), column.distinct);
    if (column.type == table::Type::Text) {
        Json top = Json::array();
        for (const query::ValueCount &value : column.top)
            top.add(Json::object()
                        .set(QStringLiteral("value"), value.value)
                        .set(QStringLiteral("count"), value.count)
                        .set(QStringLiteral("share"), value.share));
        return json.set(QStringLiteral("top"), std::move(top));
    }
    if (column.type == table::Type::Date)
        return json.set(QStringLiteral("min"), isoDate(column, column.earliest))
            .set(QStringLiteral("max"), isoDate(column, column.latest));
    const auto values = figures(column);
    for (std::size_t i = 0; i < values.size(); ++i)
        json.set(figureNames()[qsizetype(i)], values[i]);
    return json.set(QStringLiteral("outliers"), column.numbers ? Json(column.numbers->outliers) : Json());
}

Json columnsJson(const std::vector<query::ColumnProfile> &columns)
{
    Json json = Json::array();
    for (const query::ColumnProfile &column : columns)
        json.add(columnJson(column));
    return json;
}

QVariant orMissing(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant textOf(const std::optional<QString> &value)
{
    return value ? QVariant(*value) : QVariant();
}

const QStringList &csvColumns()
{
    static const QStringList columns =
        QStringList{QStringLiteral("name"),     QStringLiteral("type"),  QStringLiteral("role"),
                    QStringLiteral("personal"), QStringLiteral("count"), QStringLiteral("missing"),
                    QStringLiteral("distinct")} +
        figureNames() + QStringList{QStringLiteral("outliers"), QStringLiteral("top"), QStringLiteral("topCount")};
    return columns;
}

QVariantList csvRow(const query::ColumnProfile &column)
{
    QVariantList row{column.name,
                     table::toString(column.type),
                     textOf(roleToken(column)),
                     column.personal,
                     qlonglong(column.count),
                     qlonglong(column.missing),
                     qlonglong(column.distinct)};
    const auto values = figures(column);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QString &name = figureNames()[qsizetype(i)];
        if (column.type == table::Type::Date && name == QLatin1String("min"))
            row << textOf(isoDate(column, column.earliest));
        else if (column.type == table::Type::Date && name == QLatin1String("max"))
            row << textOf(isoDate(column, column.latest));
        else
            row << orMissing(values[i]);
    }
    row << (column.numbers ? QVariant(qlonglong(column.numbers->outliers)) : QVariant());
    row << (column.top.empty() ? QVariant() : QVariant(column.top.front().value));
    row << (column.top.empty() ? QVariant() : QVariant(qlonglong(column.top.front().count)));
    return row;
}

// Each kind of column has figures of its own: a table each.
void addTables(AnalysisOutput &output, const std::vector<query::ColumnProfile> &columns, const QString &title)
{
    const QStringList common{Analyze::tr("Column"), Analyze::tr("Type"),    Analyze::tr("Personal"),
                             Analyze::tr("Count"),  Analyze::tr("Missing"), Analyze::tr("Distinct")};
    PrintedTable numbers{title,
                         common + QStringList{Analyze::tr("Mean"), Analyze::tr("Std. dev."), Analyze::tr("Min"),
                                              Analyze::tr("Q1"), Analyze::tr("Median"), Analyze::tr("Q3"),
                                              Analyze::tr("Max"), Analyze::tr("Outliers")},
                         {}};
    PrintedTable others{{}, common + QStringList{Analyze::tr("Values")}, {}};
    for (const query::ColumnProfile &column : columns) {
        const QVariantList start{column.name,
                                 table::toString(column.type),
                                 column.personal ? Analyze::tr("yes") : QString(),
                                 qlonglong(column.count),
                                 qlonglong(column.missing),
                                 qlonglong(column.distinct)};
        if (column.numbers) {
            const stats::Description &n = *column.numbers;
            numbers.rows.push_back(start + QVariantList{n.mean, orMissing(n.standardDeviation), n.min, n.q1, n.median,
                                                        n.q3, n.max, qlonglong(n.outliers)});
            continue;
        }
        QStringList values;
        for (const query::ValueCount &value : column.top)
            values << QStringLiteral("%1 (%2)").arg(value.value).arg(value.count);
        if (column.earliest)
            values << *isoDate(column, column.earliest) + QStringLiteral(" \u2013 ") + *isoDate(column, column.latest);
        QString text = values.mid(0, 4).join(QStringLiteral(", "));
        if (column.distinct > 4 && !column.top.empty())
            text += QStringLiteral(", …");
        others.rows.push_back(start + QVariantList{text});
    }
    if (numbers.rows.empty())
        others.title = title;
    output.tables.push_back(std::move(numbers));
    output.tables.push_back(std::move(others));
}

// A key of numbers is a number.
Json groupKey(const query::GroupProfile &group, table::Type type)
{
    if (group.isMissing)
        return {};
    if (type == table::Type::Integer)
        return std::int64_t(group.group.toLongLong());
    if (type == table::Type::Real)
        return group.group.toDouble();
    if (type == table::Type::Boolean)
        return group.group == QLatin1String("true");
    return group.group;
}

Result<std::size_t> rowsPassing(const Loaded &loaded)
{
    const auto mask = query::maskOf(*loaded.source.table, loaded.filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    return *mask ? query::countRows(**mask) : loaded.source.table->rows();
}

} // namespace

Result<AnalysisOutput> analyzeProfile(const Loaded &loaded, const AnalysisOptions &)
{
    const auto columns = query::profile(*loaded.source.table, loaded.filters);
    if (!columns)
        return tl::make_unexpected(columns.error());
    const auto rows = rowsPassing(loaded);
    if (!rows)
        return tl::make_unexpected(rows.error());
    AnalysisOutput output;
    output.rowsUsed = *rows;
    output.parameters.set(QStringLiteral("quantileType"), 7).set(QStringLiteral("fenceReach"), 1.5);
    output.result.set(QStringLiteral("columns"), columnsJson(*columns));
    output.csv.columns = csvColumns();
    for (const query::ColumnProfile &column : *columns)
        output.csv.rows.push_back(csvRow(column));
    addTables(output, *columns, {});
    return output;
}

Result<AnalysisOutput> analyzeDescribe(const Loaded &loaded, const AnalysisOptions &options)
{
    if (options.by.isEmpty()) {
        auto output = analyzeProfile(loaded, options);
        if (output)
            output->parameters.set(QStringLiteral("by"), Json());
        return output;
    }
    const auto groups = query::describeBy(*loaded.source.table, options.by, loaded.filters);
    if (!groups)
        return tl::make_unexpected(groups.error());
    const auto rows = rowsPassing(loaded);
    if (!rows)
        return tl::make_unexpected(rows.error());
    AnalysisOutput output;
    output.rowsUsed = *rows;
    output.parameters.set(QStringLiteral("quantileType"), 7)
        .set(QStringLiteral("fenceReach"), 1.5)
        .set(QStringLiteral("by"), options.by);
    output.csv.columns = QStringList{QStringLiteral("group")} + csvColumns();
    const table::Type type = loaded.source.table->find(options.by)->type();
    Json list = Json::array();
    for (const query::GroupProfile &group : *groups) {
        list.add(Json::object()
                     .set(QStringLiteral("group"), groupKey(group, type))
                     .set(QStringLiteral("columns"), columnsJson(group.columns)));
        for (const query::ColumnProfile &column : group.columns)
            output.csv.rows.push_back(QVariantList{group.isMissing ? QVariant() : QVariant(group.group)} +
                                      csvRow(column));
        addTables(output, group.columns,
                  options.by + QStringLiteral(": ") + (group.isMissing ? Analyze::tr("missing") : group.group));
    }
    output.result.set(QStringLiteral("groups"), std::move(list));
    return output;
}

} // namespace clientele::app
