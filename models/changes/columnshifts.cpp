// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changes/columnshifts.h"

#include "models/core/parallel.h"
#include "models/stats/description.h"
#include "models/stats/quantile.h"
#include "models/stats/twosamples.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <unordered_map>

namespace clientele::changes {

namespace {

using table::Role;
using table::Type;

enum class Spread { Numbers, Categories, Dates };

bool isCode(Role role)
{
    return role == Role::Customer || role == Role::Order || role == Role::Product || role == Role::Session ||
           role == Role::Phone;
}

Spread spreadOf(const table::Column &column, Role role)
{
    if (column.type() == Type::Date)
        return Spread::Dates;
    return column.isNumeric() && !isCode(role) ? Spread::Numbers : Spread::Categories;
}

/// The values that are there, ascending; dates in microseconds.
std::vector<double> sortedValues(const table::Column &column)
{
    std::vector<double> values;
    values.reserve(column.size() - column.missing());
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (const auto value = column.number(row); value && std::isfinite(*value))
            values.push_back(*value);
    }
    stats::sortValues(values);
    return values;
}

std::optional<NumberSummary> summaryOf(std::span<const double> sorted, stats::Sample &sample)
{
    if (sorted.empty())
        return std::nullopt;
    const stats::Moments moments =
        sorted.front() == sorted.back() ? stats::Moments{sorted.front(), 0, 0, 0} : stats::moments(sorted);
    NumberSummary summary{moments.mean, stats::quantileOfSorted(sorted, 0.5), std::nullopt, sorted.front(),
                          sorted.back()};
    sample = {sorted.size(), moments.mean, 0};
    if (sorted.size() > 1) {
        sample.variance = moments.squares / double(sorted.size() - 1);
        summary.standardDeviation = std::sqrt(sample.variance);
    }
    return summary;
}

double numbersShift(const table::Column &before, const table::Column &after, ColumnShift &shift)
{
    const std::vector<double> first = sortedValues(before);
    const std::vector<double> second = sortedValues(after);
    NumberShift numbers;
    stats::Sample earlier;
    stats::Sample later;
    numbers.before = summaryOf(first, earlier);
    numbers.after = summaryOf(second, later);
    numbers.cohensD = stats::cohensD(later, earlier);
    numbers.ks = stats::kolmogorovSmirnov(first, second);
    shift.spread = numbers;
    return numbers.ks.value_or(0);
}

double datesShift(const table::Column &before, const table::Column &after, ColumnShift &shift)
{
    const auto rangeOf = [](const table::Column &column) -> std::optional<DateShift::Range> {
        std::optional<DateShift::Range> range;
        const auto dates = column.dates();
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (!column.isValid(row))
                continue;
            if (!range)
                range = {dates[row], dates[row], column.isDateOnly()};
            range->earliest = std::min(range->earliest, dates[row]);
            range->latest = std::max(range->latest, dates[row]);
        }
        return range;
    };
    DateShift dates{rangeOf(before), rangeOf(after), {}};
    dates.ks = stats::kolmogorovSmirnov(sortedValues(before), sortedValues(after));
    const double distance = dates.ks.value_or(0);
    shift.spread = dates;
    return distance;
}

/// How often each value of two columns occurs, by its plain text.
class ValueCounts final
{
public:
    void count(const table::Column &column, bool isLater)
    {
        const std::vector<std::size_t> counts = countsOfCodes(column);
        for (std::uint32_t code = 0; code < counts.size(); ++code) {
            if (counts[code] > 0)
                (isLater ? m_after : m_before)[indexOf(column, code)] += counts[code];
        }
    }

    [[nodiscard]] const std::vector<std::size_t> &before() const { return m_before; }
    [[nodiscard]] const std::vector<std::size_t> &after() const { return m_after; }

    /// The most frequent of those that fit, ties by value.
    template <class Fits>
    [[nodiscard]] std::vector<CategoryShift::Value> mostFrequent(Fits fits, std::size_t ofBefore, std::size_t ofAfter,
                                                                 std::size_t *all = nullptr) const
    {
        std::vector<std::size_t> places;
        for (std::size_t place = 0; place < m_values.size(); ++place) {
            if (fits(m_before[place], m_after[place]))
                places.push_back(place);
        }
        if (all)
            *all = places.size();
        const auto shares = [&](std::size_t place) {
            return CategoryShift::Value{{},
                                        ofBefore == 0 ? 0 : double(m_before[place]) / double(ofBefore),
                                        ofAfter == 0 ? 0 : double(m_after[place]) / double(ofAfter)};
        };
        const std::size_t most = std::min(places.size(), mostTopValues);
        std::partial_sort(places.begin(), places.begin() + std::ptrdiff_t(most), places.end(),
                          [&](std::size_t a, std::size_t b) {
                              const CategoryShift::Value ofA = shares(a);
                              const CategoryShift::Value ofB = shares(b);
                              const double sumA = ofA.before + ofA.after;
                              const double sumB = ofB.before + ofB.after;
                              return sumA != sumB ? sumA > sumB : m_values[a] < m_values[b];
                          });
        std::vector<CategoryShift::Value> values;
        for (std::size_t i = 0; i < most; ++i) {
            values.push_back(shares(places[i]));
            values.back().value = QString::fromUtf8(m_values[places[i]].data(), qsizetype(m_values[places[i]].size()));
        }
        return values;
    }

private:
    /// Of text by its dictionary, of others by dense codes.
    std::vector<std::size_t> countsOfCodes(const table::Column &column)
    {
        m_dense = {};
        std::span<const std::uint32_t> codes;
        std::vector<std::size_t> counts;
        if (column.type() == Type::Text) {
            codes = column.codes();
            counts.resize(column.dictionary().size());
        } else {
            m_dense = table::makeDenseCodes(column);
            codes = m_dense.codes;
            counts.resize(m_dense.count());
        }
        for (std::size_t row = 0; row < codes.size(); ++row) {
            if (column.isValid(row))
                ++counts[codes[row]];
        }
        return counts;
    }

    std::size_t indexOf(const table::Column &column, std::uint32_t code)
    {
        const std::string text = column.type() == Type::Text ? std::string(column.dictionary().at(code))
                                                             : column.plainText(m_dense.firstRow[code]);
        const auto [found, isNew] = m_places.try_emplace(text, m_values.size());
        if (isNew) {
            m_values.push_back(found->first); // keys of the map do not move
            m_before.push_back(0);
            m_after.push_back(0);
        }
        return found->second;
    }

    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<std::string_view> m_values;
    std::vector<std::size_t> m_before;
    std::vector<std::size_t> m_after;
    table::DenseCodes m_dense;
};

double categoriesShift(const table::Column &before, const table::Column &after, ColumnShift &shift)
{
    ValueCounts counts;
    counts.count(before, false);
    counts.count(after, true);
    CategoryShift categories;
    categories.totalVariation = stats::totalVariation(counts.before(), counts.after());
    const auto distinct = [](const std::vector<std::size_t> &some) {
        return some.size() - std::size_t(std::count(some.begin(), some.end(), std::size_t(0)));
    };
    categories.distinctBefore = distinct(counts.before());
    categories.distinctAfter = distinct(counts.after());
    const std::size_t b = shift.countBefore;
    const std::size_t a = shift.countAfter;
    categories.top = counts.mostFrequent([](std::size_t, std::size_t) { return true; }, b, a);
    categories.came =
        counts.mostFrequent([](std::size_t was, std::size_t) { return was == 0; }, b, a, &categories.cameCount);
    categories.went =
        counts.mostFrequent([](std::size_t, std::size_t is) { return is == 0; }, b, a, &categories.wentCount);
    shift.spread = std::move(categories);
    return std::get<CategoryShift>(shift.spread).totalVariation.value_or(0);
}

ColumnShift shiftOf(const table::Table &before, std::size_t then, const table::Table &after, std::size_t now)
{
    const table::Column &was = before.column(then);
    const table::Column &is = after.column(now);
    ColumnShift shift;
    shift.column = is.name();
    shift.role = after.role(now);
    shift.personal = before.isPersonal(then) || after.isPersonal(now);
    shift.countBefore = was.size() - was.missing();
    shift.countAfter = is.size() - is.missing();
    shift.missingBefore = was.missingShare();
    shift.missingAfter = is.missingShare();
    switch (spreadOf(is, shift.role)) {
    case Spread::Numbers:
        shift.distance = numbersShift(was, is, shift);
        break;
    case Spread::Dates:
        shift.distance = datesShift(was, is, shift);
        break;
    case Spread::Categories:
        shift.distance = categoriesShift(was, is, shift);
        break;
    }
    const bool onlyOneHasValues = (shift.countBefore == 0) != (shift.countAfter == 0);
    shift.distance =
        onlyOneHasValues ? 1 : std::max(shift.distance, std::abs(shift.missingAfter - shift.missingBefore));
    return shift;
}

} // namespace

std::vector<ColumnChange> compareColumns(const table::Table &before, const table::Table &after)
{
    using Kind = ColumnChange::Kind;
    std::vector<ColumnChange> changes;
    for (std::size_t now = 0; now < after.columnCount(); ++now) {
        const table::Column &column = after.column(now);
        const auto then = before.indexOf(column.name());
        ColumnChange change{Kind::Came, column.name(), column.type(), column.type(), Role::None, after.role(now)};
        if (!then) {
            changes.push_back(change);
            continue;
        }
        change.typeBefore = before.column(*then).type();
        change.roleBefore = before.role(*then);
        if (change.typeBefore != change.typeAfter) {
            change.kind = Kind::OtherType;
            changes.push_back(change);
        }
        if (change.roleBefore != change.roleAfter) {
            change.kind = Kind::OtherRole;
            changes.push_back(change);
        }
    }
    for (std::size_t then = 0; then < before.columnCount(); ++then) {
        const table::Column &column = before.column(then);
        if (!after.indexOf(column.name()))
            changes.push_back({Kind::Went, column.name(), column.type(), column.type(), before.role(then), Role::None});
    }
    return changes;
}

Result<std::vector<ColumnShift>> compareSpreads(const table::Table &before, const table::Table &after,
                                                const Progress &progress)
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    for (std::size_t now = 0; now < after.columnCount(); ++now) {
        const auto then = before.indexOf(after.column(now).name());
        if (then && spreadOf(before.column(*then), after.role(now)) == spreadOf(after.column(now), after.role(now)))
            places.emplace_back(*then, now);
    }
    std::vector<ColumnShift> shifts(places.size());
    parallelFor(places.size(), [&](std::size_t i) {
        if (!progress.cancelled())
            shifts[i] = shiftOf(before, places[i].first, after, places[i].second);
    });
    if (progress.cancelled())
        return cancelled();
    std::stable_sort(shifts.begin(), shifts.end(),
                     [](const ColumnShift &a, const ColumnShift &b) { return a.distance > b.distance; });
    return shifts;
}

} // namespace clientele::changes
