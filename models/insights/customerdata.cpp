// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/customerdata.h"

#include <cmath>
#include <limits>

namespace clientele::insights {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

query::Filter valued(const QString &column)
{
    return {column, {}, {query::Interval{}}, false, {}};
}

QStringList namesOf(const std::vector<CustomerColumn> &columns)
{
    QStringList names;
    for (const CustomerColumn &one : columns)
        names += one.column;
    return names;
}

} // namespace

Result<CustomerData> CustomerData::make(const table::Table &table, const query::FilterSet &filters)
{
    const auto mask = query::maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    CustomerData data(table, filters);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (!*mask || (**mask)[row] != 0)
            data.m_rows.push_back(std::uint32_t(row));
    }
    data.m_columns = recognise(table);
    const CustomerColumns &columns = data.m_columns;
    const auto &moneyParts = columns.products.empty() ? columns.channelMoney : columns.products;
    data.m_totalSpend = data.total(columns.totalSpend, moneyParts, {{}, tr("total spend"), {}});
    data.m_totalOrders = data.total(columns.totalOrders, columns.channels, {{}, tr("total orders"), {}, true});
    data.m_children = data.total(std::nullopt, columns.children, {{}, tr("children at home"), {}, true});
    return data;
}

CustomerMeasure CustomerData::measure(const CustomerColumn &column) const
{
    CustomerMeasure measure{column, {}, {}};
    const table::Column *values = m_table->find(column.column);
    measure.values.reserve(m_rows.size());
    for (const std::uint32_t row : m_rows) {
        const auto value = values->number(row);
        measure.values.push_back(value && std::isfinite(*value) ? *value : none);
    }
    return measure;
}

std::optional<CustomerMeasure> CustomerData::total(const std::optional<CustomerColumn> &own,
                                                   const std::vector<CustomerColumn> &parts,
                                                   const CustomerColumn &what) const
{
    if (own)
        return measure(*own);
    if (parts.empty())
        return std::nullopt;
    if (parts.size() == 1)
        return measure(parts.front());
    CustomerMeasure sum{what, namesOf(parts), std::vector<double>(m_rows.size(), 0)};
    for (const CustomerColumn &part : parts) {
        const CustomerMeasure one = measure(part);
        for (std::size_t i = 0; i < sum.values.size(); ++i)
            sum.values[i] += one.values[i]; // missing in one is missing in the sum
    }
    return sum;
}

query::RowChoice CustomerData::having(const QStringList &columns, const QString &name) const
{
    query::RowChoice rows;
    rows.filters = m_filters;
    for (const QString &column : columns)
        rows.frame.push_back(valued(column));
    rows.name = name;
    return rows;
}

query::RowChoice CustomerData::havingSome(const QStringList &columns, const QStringList &anyOf,
                                          const QString &name) const
{
    query::RowChoice rows = having(columns, name);
    for (const QString &column : anyOf)
        rows.own.push_back({column, {}, {{-std::numeric_limits<double>::infinity(), 0, true, true}}, false, {}});
    rows.others = true; // those of whom not all are 0
    return rows;
}

QString CustomerData::sumRule(const CustomerMeasure &measure)
{
    return tr("%1 is the sum of %2; customers without a value in one of them are left out")
        .arg(capitalised(measure.what.measure), listed(measure.of));
}

query::Figure::Subject CustomerData::meanOf(const CustomerMeasure &measure, const query::RowChoice &rows) const
{
    if (!measure.isSum())
        return query::calculation(query::Statistic::Mean, rows, measure.what.column);
    return query::StatedFigure{tr("the mean of these customers; %1").arg(sumRule(measure)), rows};
}

std::vector<double> present(const std::vector<double> &values)
{
    std::vector<double> there;
    there.reserve(values.size());
    for (const double value : values) {
        if (!std::isnan(value))
            there.push_back(value);
    }
    return there;
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    return QCoreApplication::translate("CustomerFindings", "%1 and %2", "the last of a list")
        .arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString spoken(double value, const Format &format)
{
    const double size = std::abs(value);
    return format.number(value, size >= 100 || value == std::floor(value) ? 0 : size >= 10 ? 1 : 2);
}

} // namespace clientele::insights
