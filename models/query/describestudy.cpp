// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/describestudy.h"

#include "models/query/ageregion.h"
#include "models/query/statsinput.h"
#include "models/stats/density.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <numeric>

namespace clientele::query {

namespace {

using table::Role;

constexpr std::size_t columnBins = 30;
constexpr std::size_t demographicBins = 12;
constexpr double quantileShares[] = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};
constexpr Role demographicRoles[] = {Role::Age,           Role::BirthYear, Role::Gender, Role::Education,
                                     Role::MaritalStatus, Role::Income,    Role::Region, Role::Country};

struct Counted
{
    std::vector<ValueCount> values;
    std::vector<std::uint32_t> placeOf; ///< of a group's place among all; values.size() where it is not shown
    std::size_t n = 0;
    std::size_t otherValues = 0;
    std::size_t otherRows = 0;
};

// The most frequent values of a column, ties by their order.
Counted countValues(const GroupLabels &groups, std::size_t most)
{
    std::vector<std::size_t> counts(groups.labels.size() + 1);
    for (const std::uint32_t code : groups.codes)
        ++counts[code];
    Counted result;
    result.n = groups.codes.size() - counts.back();
    counts.pop_back();
    std::vector<std::uint32_t> order(counts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
    const std::size_t shown = std::min(most, order.size());
    result.placeOf.assign(groups.labels.size() + 1, std::uint32_t(shown));
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i >= shown) {
            ++result.otherValues;
            result.otherRows += counts[order[i]];
            continue;
        }
        result.placeOf[order[i]] = std::uint32_t(i);
        result.values.push_back(
            {groups.labels[order[i]], counts[order[i]], double(counts[order[i]]) / double(result.n)});
    }
    return result;
}

void takeCounts(Demographic &to, const Counted &counted)
{
    to.values = counted.values;
    to.n = counted.n;
    to.otherValues = counted.otherValues;
    to.otherRows = counted.otherRows;
}

std::optional<Demographic> demographicOf(const table::Table &table, Role role, const RowMaskPtr &mask, std::size_t rows)
{
    const table::Column *column = table.find(role);
    if (column == nullptr)
        return std::nullopt;
    Demographic result;
    result.column = column->name();
    result.role = role;
    if (column->isNumeric() && role != Role::Gender) {
        if (role == Role::BirthYear) {
            result.year = table.find(Role::Age) == nullptr ? lastYear(table) : std::nullopt;
            if (!result.year)
                return std::nullopt;
        }
        const auto numbers = NumberColumn::make(table, result.column, mask);
        if (!numbers)
            return std::nullopt;
        std::vector<double> values = numbers->present();
        if (result.year)
            std::transform(values.begin(), values.end(), values.begin(),
                           [&](double birth) { return double(*result.year) - birth; });
        result.missing = rows - values.size();
        if (role != Role::Income)
            result.impossible = std::erase_if(values, [](double age) { return age < 0 || age > oldestAge; });
        stats::sortValues(values);
        result.n = values.size();
        result.numbers = stats::describeSorted(values);
        result.histogram = stats::histogramWithinFences(values, demographicBins);
        return result;
    }
    const auto groups = groupsOf(table, result.column, mask);
    if (!groups) // a thousand regions are no glance
        return std::nullopt;
    takeCounts(result, countValues(*groups, mostDemographicValues));
    result.missing = rows - result.n;
    return result;
}

void describeNumbers(ColumnStudy &study, const table::Table &table, const RowMaskPtr &mask)
{
    const auto numbers = NumberColumn::make(table, study.profile.name, mask);
    if (!numbers)
        return;
    std::vector<double> values = numbers->present();
    stats::sortValues(values);
    if (values.empty())
        return;
    study.histogram = stats::histogramWithinFences(values, columnBins);
    const bool isDiscrete = study.profile.distinct <= columnBins / 2;
    const std::vector<double> &edges = study.histogram.bins.edges;
    if (!isDiscrete && edges.size() > 2)
        study.density = stats::kernelDensity(values, edges.front(), edges.back());
    for (const double p : quantileShares)
        study.quantiles.emplace_back(p, stats::quantileOfSorted(values, p));
}

// The largest groups, in the order of all.
std::vector<std::uint32_t> shownGroups(const GroupLabels &groups)
{
    std::vector<std::size_t> counts(groups.labels.size() + 1);
    for (const std::uint32_t code : groups.codes)
        ++counts[code];
    std::vector<std::uint32_t> order(groups.labels.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
    order.resize(std::min(order.size(), mostColumnGroups));
    std::sort(order.begin(), order.end());
    return order;
}

void takeNumberGroups(ColumnStudy &study, const NumberColumn &numbers, const GroupLabels &groups)
{
    std::vector<std::vector<double>> samples = byGroup(numbers, groups);
    const std::vector<std::uint32_t> shown = shownGroups(groups);
    study.otherGroups = groups.labels.size() - shown.size();
    for (const std::uint32_t code : shown) {
        ColumnStudy::Group group{groups.labels[code], false, samples[code].size(), {}, {}};
        if (!samples[code].empty())
            group.box = stats::fiveNumber(samples[code]);
        study.groups.push_back(std::move(group));
    }
}

void takeCategoryGroups(ColumnStudy &study, const GroupLabels &values, const Counted &counted,
                        const GroupLabels &groups)
{
    const std::vector<std::uint32_t> shown = shownGroups(groups);
    study.otherGroups = groups.labels.size() - shown.size();
    std::vector<std::size_t> placeOf(groups.labels.size() + 1, shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        placeOf[shown[i]] = i;
        study.groups.push_back(
            {groups.labels[shown[i]], false, 0, {}, std::vector<std::size_t>(counted.values.size())});
    }
    for (std::size_t row = 0; row < values.codes.size(); ++row) {
        const std::size_t place = placeOf[groups.codes[row]];
        if (place >= shown.size() || values.codes[row] >= values.labels.size())
            continue;
        ++study.groups[place].n;
        if (const std::uint32_t value = counted.placeOf[values.codes[row]]; value < counted.values.size())
            ++study.groups[place].counts[value];
    }
}

/// One group of all rows.
GroupLabels allRows(std::size_t rows)
{
    return {{QString()}, std::vector<std::uint32_t>(rows, 0)};
}

Result<void> describeGroups(ColumnStudy &study, const table::Table &table, const RowMaskPtr &mask, std::size_t rows)
{
    GroupLabels groups = allRows(rows);
    if (!study.by.isEmpty()) {
        auto found = groupsOf(table, study.by, mask);
        if (!found)
            return tl::make_unexpected(found.error());
        groups = std::move(*found);
    }
    const table::Type type = study.profile.type;
    if (type == table::Type::Text || type == table::Type::Boolean) {
        const auto values = groupsOf(table, study.profile.name, mask);
        if (!values)
            return {}; // too many different ones for bars: names, addresses
        const Counted counted = countValues(*values, mostColumnValues);
        study.values = counted.values;
        study.otherValues = counted.otherValues;
        study.otherRows = counted.otherRows;
        takeCategoryGroups(study, *values, counted, groups);
        return {};
    }
    if (const auto numbers = NumberColumn::make(table, study.profile.name, mask))
        takeNumberGroups(study, *numbers, groups);
    return {};
}

} // namespace

Result<DescribeStudy> describeTable(const table::Table &table, const FilterSet &filters, const QString &by,
                                    const Progress &progress)
{
    const auto mask = maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    DescribeStudy study;
    study.filters = filters;
    study.by = by;
    study.rows = *mask ? countRows(**mask) : table.rows();
    if (by.isEmpty()) {
        auto columns = profile(table, filters, progress);
        if (!columns)
            return tl::make_unexpected(columns.error());
        study.groups.push_back({QString(), false, std::move(*columns)});
    } else {
        auto groups = describeBy(table, by, filters, progress);
        if (!groups)
            return tl::make_unexpected(groups.error());
        study.groups = std::move(*groups);
    }
    for (const Role role : demographicRoles) {
        if (progress.cancelled())
            return cancelled();
        const table::Column *column = table.find(role);
        if (column == nullptr)
            continue;
        // A chart that filters never filters itself.
        const auto own = maskOf(table, filters.without(column->name()));
        if (!own)
            return tl::make_unexpected(own.error());
        if (auto one = demographicOf(table, role, *own, *own ? countRows(**own) : table.rows()); one && one->n > 0)
            study.demographics.push_back(std::move(*one));
    }
    return study;
}

QStringList groupColumns(const table::Table &table)
{
    QStringList names;
    for (const table::ColumnPtr &column : table.columns()) {
        const table::Type type = column->type();
        if (type != table::Type::Text && type != table::Type::Boolean && type != table::Type::Integer)
            continue;
        const std::uint32_t values = column->denseCodes().count();
        if (values >= 2 && values <= mostGroupValues)
            names += column->name();
    }
    return names;
}

QStringList numberColumns(const table::Table &table)
{
    QStringList names;
    for (const table::ColumnPtr &column : table.columns()) {
        if (column->isNumeric())
            names += column->name();
    }
    return names;
}

QString firstColumn(const table::Table &table)
{
    for (const Role role : {Role::Income, Role::Amount, Role::Monetary, Role::Age, Role::PurchaseFrequency}) {
        const table::Column *column = table.find(role);
        if (column != nullptr && column->isNumeric())
            return column->name();
    }
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Role role = table.role(i);
        if (table.column(i).isNumeric() && role != Role::Customer && role != Role::Order && role != Role::Product)
            return table.column(i).name();
    }
    return table.columnCount() > 0 ? table.column(0).name() : QString();
}

Result<ColumnStudy> describeColumn(const table::Table &table, const FilterSet &filters, const QString &column,
                                   const QString &by, const Progress &progress)
{
    const auto index = table.indexOf(column);
    if (!index)
        return noSuchColumn(column);
    const auto mask = maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    const auto profiled = profileOf(table, *index, filters);
    if (!profiled)
        return tl::make_unexpected(profiled.error());
    ColumnStudy study;
    study.filters = filters;
    study.by = by == column ? QString() : by;
    study.profile = *profiled;
    if (table.column(*index).isNumeric())
        describeNumbers(study, table, *mask);
    if (progress.cancelled())
        return cancelled();
    if (auto done = describeGroups(study, table, *mask, *mask ? countRows(**mask) : table.rows()); !done)
        return tl::make_unexpected(done.error());
    return study;
}

} // namespace clientele::query
