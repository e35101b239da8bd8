// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/filter.h"

#include "models/core/format.h"
#include "models/table/column.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace clientele::query {

namespace {

bool choosesNothing(const Filter &filter)
{
    return filter.values.isEmpty() && filter.intervals.empty() && !filter.missing;
}

bool contains(const Filter &filter, const Interval &interval)
{
    return std::find(filter.intervals.begin(), filter.intervals.end(), interval) != filter.intervals.end();
}

bool containsAll(const Filter &filter, const Filter &part)
{
    return std::all_of(part.values.begin(), part.values.end(),
                       [&](const QString &v) { return filter.values.contains(v); }) &&
           std::all_of(part.intervals.begin(), part.intervals.end(),
                       [&](const Interval &i) { return contains(filter, i); }) &&
           (filter.missing || !part.missing);
}

// "Age group: 50–55" keeps its name and lists what the filter holds now.
void relabel(Filter &filter)
{
    const qsizetype end = filter.label.indexOf(QLatin1String(": "));
    if (end < 0)
        filter.label.clear();
    else
        filter.label = filter.label.left(end + 2) + chosenInWords(filter, Format());
}

QString boundInWords(double bound, const Format &format, const table::Column *column)
{
    if (column != nullptr && column->type() == table::Type::Date) {
        const table::CivilTime time = table::toCivil(table::Microseconds(bound));
        return format.locale().toString(QDate(time.year, time.month, time.day), QLocale::ShortFormat);
    }
    return format.number(bound);
}

QString intervalInWords(const Interval &interval, const Format &format, const table::Column *column)
{
    const QString lower = boundInWords(interval.lower, format, column);
    const QString upper = boundInWords(interval.upper, format, column);
    const bool below = std::isfinite(interval.lower);
    const bool above = std::isfinite(interval.upper);
    if (below && above && interval.lower == interval.upper)
        return lower;
    if (below && above)
        return lower + QChar(0x2013) + upper;
    if (below)
        return (interval.lowerClosed ? QStringLiteral("≥ ") : QStringLiteral("> ")) + lower;
    if (above)
        return (interval.upperClosed ? QStringLiteral("≤ ") : QStringLiteral("< ")) + upper;
    return QCoreApplication::translate("Filter", "any value");
}

} // namespace

QString chosenInWords(const Filter &filter, const Format &format, const table::Column *column)
{
    std::vector<Interval> intervals = filter.intervals;
    std::stable_sort(intervals.begin(), intervals.end(),
                     [](const auto &a, const auto &b) { return a.lower < b.lower; });
    QStringList parts = filter.values;
    for (const Interval &interval : intervals)
        parts.append(intervalInWords(interval, format, column));
    if (filter.missing)
        parts.append(QCoreApplication::translate("Filter", "missing"));
    return parts.join(QLatin1String(", "));
}

QString inWords(const Filter &filter, const Format &format, const table::Column *column)
{
    if (!filter.label.isEmpty())
        return filter.label;
    //: A filter's chip: column, then what it lets pass
    return QCoreApplication::translate("Filter", "%1: %2").arg(filter.column, chosenInWords(filter, format, column));
}

const Filter *FilterSet::find(QStringView column) const
{
    const auto place =
        std::find_if(m_filters.begin(), m_filters.end(), [&](const Filter &f) { return f.column == column; });
    return place == m_filters.end() ? nullptr : &*place;
}

void FilterSet::set(Filter filter)
{
    if (choosesNothing(filter)) {
        remove(filter.column);
        return;
    }
    const auto place =
        std::find_if(m_filters.begin(), m_filters.end(), [&](const Filter &f) { return f.column == filter.column; });
    if (place == m_filters.end())
        m_filters.push_back(std::move(filter));
    else
        *place = std::move(filter);
}

void FilterSet::add(const Filter &filter)
{
    const Filter *known = find(filter.column);
    if (known == nullptr) {
        set(filter);
        return;
    }
    if (containsAll(*known, filter))
        return;
    Filter wider = *known;
    for (const QString &value : filter.values) {
        if (!wider.values.contains(value))
            wider.values.append(value);
    }
    for (const Interval &interval : filter.intervals) {
        if (!contains(wider, interval))
            wider.intervals.push_back(interval);
    }
    wider.missing = wider.missing || filter.missing;
    if (wider.label.isEmpty())
        wider.label = filter.label;
    relabel(wider);
    set(std::move(wider));
}

void FilterSet::toggle(const Filter &filter, bool extend)
{
    const Filter *known = find(filter.column);
    if (!extend || known == nullptr) {
        if (known != nullptr && *known == filter)
            remove(filter.column);
        else
            set(filter);
        return;
    }
    if (!containsAll(*known, filter)) {
        add(filter);
        return;
    }
    Filter narrower = *known;
    for (const QString &value : filter.values)
        narrower.values.removeAll(value);
    std::erase_if(narrower.intervals, [&](const Interval &interval) { return contains(filter, interval); });
    narrower.missing = narrower.missing && !filter.missing;
    relabel(narrower);
    set(std::move(narrower));
}

void FilterSet::remove(QStringView column)
{
    std::erase_if(m_filters, [&](const Filter &filter) { return filter.column == column; });
}

FilterSet FilterSet::without(QStringView column) const
{
    FilterSet others = *this;
    others.remove(column);
    return others;
}

} // namespace clientele::query
