// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/profile.h"

#include "models/core/parallel.h"
#include "models/query/rowmask.h"
#include "models/stats/quantile.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>

namespace clientele::query {

namespace {

constexpr std::size_t topValues = 10;
constexpr std::uint32_t mostGroups = 1000;

// The rows to look at: all of them, or a list.
struct Rows
{
    std::size_t all = 0;
    const std::vector<std::uint32_t> *some = nullptr;

    [[nodiscard]] std::size_t count() const { return some != nullptr ? some->size() : all; }
};

template <class Work>
void eachValid(const table::Column &column, const Rows &rows, Work work)
{
    const bool allValid = column.validity().allValid();
    if (rows.some == nullptr) {
        for (std::size_t row = 0; row < rows.all; ++row) {
            if (allValid || column.isValid(row))
                work(row);
        }
        return;
    }
    for (const std::uint32_t row : *rows.some) {
        if (allValid || column.isValid(row))
            work(row);
    }
}

template <class Value>
std::vector<double> gather(const table::Column &column, std::span<const Value> values, const Rows &rows)
{
    std::vector<double> gathered;
    gathered.reserve(rows.count());
    eachValid(column, rows, [&](std::size_t row) { gathered.push_back(double(values[row])); });
    return gathered;
}

constexpr double exactIntegers = 9'007'199'254'740'992.0; // 2^53

// Beyond 2^53 two whole numbers may be one double.
std::size_t distinctIntegers(const table::Column &column, std::span<const std::int64_t> values, const Rows &rows)
{
    std::vector<std::int64_t> gathered;
    gathered.reserve(rows.count());
    eachValid(column, rows, [&](std::size_t row) { gathered.push_back(values[row]); });
    std::sort(gathered.begin(), gathered.end());
    return std::size_t(std::unique(gathered.begin(), gathered.end()) - gathered.begin());
}

void profileNumbers(ColumnProfile &result, const table::Column &column, const Rows &rows)
{
    std::vector<double> values;
    if (column.type() == table::Type::Integer)
        values = gather(column, column.integers(), rows);
    else if (column.type() == table::Type::Real)
        values = gather(column, column.reals(), rows);
    else
        values = gather(column, column.booleans(), rows);
    result.count = values.size();
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    stats::sortValues(values);
    result.numbers = stats::describeSorted(values);
    if (!result.numbers)
        return;
    result.distinct = result.numbers->distinct;
    if (column.type() == table::Type::Integer &&
        std::max(std::abs(result.numbers->min), std::abs(result.numbers->max)) >= exactIntegers)
        result.distinct = result.numbers->distinct = distinctIntegers(column, column.integers(), rows);
    result.histogram = stats::histogram(values);
}

void profileText(ColumnProfile &result, const table::Column &column, const Rows &rows)
{
    const table::Dictionary &dictionary = column.dictionary();
    const auto codes = column.codes();
    std::vector<std::size_t> counts(dictionary.size());
    eachValid(column, rows, [&](std::size_t row) { ++counts[codes[row]]; });
    std::vector<std::uint32_t> used;
    for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
        result.count += counts[code];
        if (counts[code] > 0)
            used.push_back(code);
    }
    result.distinct = used.size();
    const auto top = used.begin() + std::ptrdiff_t(std::min(topValues, used.size()));
    std::partial_sort(used.begin(), top, used.end(), [&](std::uint32_t a, std::uint32_t b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : dictionary.at(a) < dictionary.at(b);
    });
    for (auto code = used.begin(); code != top; ++code) {
        const std::string_view text = dictionary.at(*code);
        result.top.push_back({QString::fromUtf8(text.data(), qsizetype(text.size())), counts[*code],
                              double(counts[*code]) / double(result.count)});
    }
}

void profileDates(ColumnProfile &result, const table::Column &column, const Rows &rows)
{
    const auto dates = column.dates();
    std::vector<double> values = gather(column, dates, rows);
    result.count = values.size();
    result.dateOnly = column.isDateOnly();
    if (values.empty())
        return;
    stats::sortValues(values);
    result.histogram = stats::histogram(values);
    result.distinct = std::size_t(std::unique(values.begin(), values.end()) - values.begin());
    eachValid(column, rows, [&](std::size_t row) {
        result.earliest = std::min(result.earliest.value_or(dates[row]), dates[row]);
        result.latest = std::max(result.latest.value_or(dates[row]), dates[row]);
    });
}

ColumnProfile profileColumn(const table::Table &table, std::size_t index, const Rows &rows)
{
    const table::Column &column = table.column(index);
    ColumnProfile result;
    result.name = column.name();
    result.type = column.type();
    result.role = table.role(index);
    result.personal = table.isPersonal(index);
    if (column.type() == table::Type::Text)
        profileText(result, column, rows);
    else if (column.type() == table::Type::Date)
        profileDates(result, column, rows);
    else
        profileNumbers(result, column, rows);
    result.missing = rows.count() - result.count;
    return result;
}

std::vector<std::uint32_t> rowsOf(const RowMask &mask)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(countRows(mask));
    for (std::size_t row = 0; row < mask.size(); ++row) {
        if (mask[row] != 0)
            rows.push_back(std::uint32_t(row));
    }
    return rows;
}

// Codes of the grouping column in the order in which its groups are shown.
std::vector<std::uint32_t> orderedCodes(const table::Column &by, const table::DenseCodes &dense)
{
    std::vector<std::uint32_t> order(dense.count());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const std::size_t first = dense.firstRow[a];
        const std::size_t second = dense.firstRow[b];
        return by.type() == table::Type::Text ? by.plainText(first) < by.plainText(second)
                                              : *by.number(first) < *by.number(second);
    });
    return order;
}

} // namespace

Result<std::vector<ColumnProfile>> profile(const table::Table &table, const FilterSet &filters,
                                           const Progress &progress)
{
    const auto mask = maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    std::vector<std::uint32_t> chosen;
    Rows rows{table.rows()};
    if (*mask) {
        chosen = rowsOf(**mask);
        rows.some = &chosen;
    }
    std::vector<ColumnProfile> result(table.columnCount());
    std::atomic<std::size_t> done = 0;
    parallelFor(result.size(), [&](std::size_t index) {
        if (progress.cancelled())
            return;
        result[index] = profileColumn(table, index, rows);
        progress.report(double(++done) / double(result.size()));
    });
    if (progress.cancelled())
        return cancelled();
    return result;
}

Result<ColumnProfile> profileOf(const table::Table &table, std::size_t index, const FilterSet &filters)
{
    const auto mask = maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    const std::vector<std::uint32_t> chosen = *mask ? rowsOf(**mask) : std::vector<std::uint32_t>();
    return profileColumn(table, index, {table.rows(), *mask ? &chosen : nullptr});
}

Result<std::vector<GroupProfile>> describeBy(const table::Table &table, QStringView by, const FilterSet &filters,
                                             const Progress &progress)
{
    const auto byIndex = table.indexOf(by);
    if (!byIndex)
        return noSuchColumn(by.toString());
    const auto mask = maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    const table::Column &column = table.column(*byIndex);
    const table::DenseCodes &dense = column.denseCodes();
    std::vector<std::vector<std::uint32_t>> rows(std::size_t(dense.count()) + 1); // the last: without a value
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (!*mask || (**mask)[row] != 0)
            rows[std::min(dense.codes[row], dense.count())].push_back(std::uint32_t(row));
    }
    const auto used = std::count_if(rows.begin(), rows.end(), [](const auto &group) { return !group.empty(); });
    if (used > mostGroups)
        return fail(
            Error::Code::Input,
            QCoreApplication::translate("Query", "The column has %1 different values, too many to describe each")
                .arg(used),
            column.name(), QCoreApplication::translate("Query", "Choose a column with 1000 values at most"));
    std::vector<std::uint32_t> order = orderedCodes(column, dense);
    order.push_back(dense.count());
    std::erase_if(order, [&](std::uint32_t code) { return rows[code].empty(); });

    std::vector<GroupProfile> groups(order.size());
    parallelFor(groups.size(), [&](std::size_t i) {
        if (progress.cancelled())
            return;
        GroupProfile &group = groups[i];
        group.isMissing = order[i] == dense.count();
        if (!group.isMissing)
            group.group = QString::fromStdString(column.plainText(dense.firstRow[order[i]]));
        for (std::size_t index = 0; index < table.columnCount(); ++index) {
            if (index != *byIndex)
                group.columns.push_back(profileColumn(table, index, {table.rows(), &rows[order[i]]}));
        }
    });
    if (progress.cancelled())
        return cancelled();
    return groups;
}

} // namespace clientele::query
