// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/statsinput.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clientele::query {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StatsInput)
};

constexpr std::size_t mostGroups = 1000;

template <class Work>
void eachRow(std::size_t rows, const RowMaskPtr &mask, Work work)
{
    for (std::size_t row = 0; row < rows; ++row) {
        if (!mask || (*mask)[row] != 0)
            work(row);
    }
}

template <class Value>
std::vector<double> gather(std::span<const Value> values, const RowMaskPtr &mask)
{
    std::vector<double> gathered;
    gathered.reserve(values.size());
    eachRow(values.size(), mask, [&](std::size_t row) { gathered.push_back(double(values[row])); });
    return gathered;
}

} // namespace

Result<NumberColumn> NumberColumn::make(const table::Table &table, const QString &name, const RowMaskPtr &mask)
{
    const auto index = table.indexOf(name);
    if (!index)
        return noSuchColumn(name);
    NumberColumn result;
    result.m_name = name;
    result.m_column = table.columnPtr(*index);
    const table::Column &column = *result.m_column;
    if (column.type() == table::Type::Real && !mask)
        result.m_span = column.reals();
    else if (column.type() == table::Type::Real)
        result.m_own = gather(column.reals(), mask);
    else if (column.type() == table::Type::Integer)
        result.m_own = gather(column.integers(), mask);
    else if (column.type() == table::Type::Boolean)
        result.m_own = gather(column.booleans(), mask);
    else
        return fail(Error::Code::Input, Text::tr("The column holds no numbers"), name,
                    Text::tr("Choose a column of numbers, or of yes and no"));
    if (result.m_span.data() == nullptr)
        result.m_span = result.m_own;
    const bool allValid = column.validity().allValid();
    const bool allFinite =
        std::all_of(result.m_span.begin(), result.m_span.end(), [](double value) { return std::isfinite(value); });
    if (allValid && allFinite)
        return result;
    result.m_valid.assign((result.m_span.size() + 63) / 64, 0);
    std::size_t place = 0;
    eachRow(column.size(), mask, [&](std::size_t row) {
        const bool isThere = allValid || column.isValid(row);
        const bool isFinite = std::isfinite(result.m_span[place]);
        result.m_infinite += std::size_t(isThere && !isFinite);
        if (isThere && isFinite)
            result.m_valid[place / 64] |= std::uint64_t(1) << (place % 64);
        else
            ++result.m_missing;
        ++place;
    });
    if (!allFinite) { // what is not finite must not meet a sum, not even times 0
        result.m_own.assign(result.m_span.begin(), result.m_span.end());
        std::replace_if(
            result.m_own.begin(), result.m_own.end(), [](double value) { return !std::isfinite(value); }, 0.0);
        result.m_span = result.m_own;
    }
    if (result.m_missing == 0)
        result.m_valid.clear();
    return result;
}

std::vector<double> NumberColumn::present() const
{
    std::vector<double> values;
    values.reserve(m_span.size() - m_missing);
    for (std::size_t row = 0; row < m_span.size(); ++row) {
        if (isValid(row))
            values.push_back(m_span[row]);
    }
    return values;
}

QString NumberColumn::warning() const
{
    return m_infinite == 0 ? QString() : infiniteWarning(m_name, m_infinite);
}

QString infiniteWarning(const QString &column, std::size_t infinite)
{
    return Text::tr("%Ln infinite value(s) of “%1” were left out", nullptr, int(infinite)).arg(column);
}

Result<GroupLabels> groupsOf(const table::Table &table, const QString &by, const RowMaskPtr &mask)
{
    const table::Column *column = table.find(by);
    if (column == nullptr)
        return noSuchColumn(by);
    const table::DenseCodes &dense = column->denseCodes();
    std::vector<std::uint8_t> isUsed(dense.count(), 0);
    eachRow(column->size(), mask, [&](std::size_t row) {
        if (dense.codes[row] < dense.count())
            isUsed[dense.codes[row]] = 1;
    });
    std::vector<std::uint32_t> order;
    for (std::uint32_t code = 0; code < dense.count(); ++code) {
        if (isUsed[code] != 0)
            order.push_back(code);
    }
    if (order.size() > mostGroups)
        return fail(Error::Code::Input,
                    Text::tr("The column has %1 different values, too many for groups").arg(order.size()), by,
                    Text::tr("Choose a column with 1000 values at most"));
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const std::size_t first = dense.firstRow[a];
        const std::size_t second = dense.firstRow[b];
        return column->type() == table::Type::Text ? column->plainText(first) < column->plainText(second)
                                                   : *column->number(first) < *column->number(second);
    });
    GroupLabels groups;
    std::vector<std::uint32_t> placeOf(std::size_t(dense.count()) + 1, std::uint32_t(order.size()));
    for (std::size_t i = 0; i < order.size(); ++i) {
        placeOf[order[i]] = std::uint32_t(i);
        groups.labels.push_back(QString::fromStdString(column->plainText(dense.firstRow[order[i]])));
    }
    eachRow(column->size(), mask,
            [&](std::size_t row) { groups.codes.push_back(placeOf[std::min(dense.codes[row], dense.count())]); });
    return groups;
}

std::vector<std::vector<double>> byGroup(const NumberColumn &values, const GroupLabels &groups)
{
    std::vector<std::vector<double>> result(groups.labels.size());
    for (std::size_t row = 0; row < values.rows(); ++row) {
        if (groups.codes[row] < result.size() && values.isValid(row))
            result[groups.codes[row]].push_back(values.value(row));
    }
    return result;
}

stats::Contingency countsOf(const GroupLabels &groups, const GroupLabels &categories)
{
    stats::Contingency table{groups.labels.size(), categories.labels.size(), {}};
    table.counts.resize(table.rows * table.columns);
    for (std::size_t row = 0; row < groups.codes.size(); ++row) {
        if (groups.codes[row] < table.rows && categories.codes[row] < table.columns)
            ++table.counts[groups.codes[row] * table.columns + categories.codes[row]];
    }
    return table;
}

} // namespace clientele::query
