// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace clientele {
class Format;
}
namespace clientele::table {
class Column;
}

namespace clientele::query {

/// A range of numbers, or of dates in microseconds. Unbounded ends are infinite.
struct Interval
{
    double lower = -std::numeric_limits<double>::infinity();
    double upper = std::numeric_limits<double>::infinity();
    bool lowerClosed = true;
    bool upperClosed = false;

    [[nodiscard]] bool contains(double value) const
    {
        return (lowerClosed ? value >= lower : value > lower) && (upperClosed ? value <= upper : value < upper);
    }
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// The rows of which one column has one of some values, or lies in one of some ranges. Missing never matches, unless
/// asked. On an entity's key ("customers in segment X") it carries over to every table that has a column of that name.
struct Filter
{
    QString column;
    QStringList values;              ///< plain text keys as Column::plainText gives them
    std::vector<Interval> intervals; ///< any of them
    bool missing = false;            ///< also the rows without a value
    QString label;                   ///< in words, for the chip: "Age group: 50–55"; made from the rest when empty

    friend bool operator==(const Filter &a, const Filter &b)
    {
        return a.column == b.column && a.values == b.values && a.intervals == b.intervals && a.missing == b.missing;
    }
};

/// What a filter lets pass, in words: "50–55, 60–65". @param column tells dates from numbers; may be missing.
[[nodiscard]] QString chosenInWords(const Filter &filter, const Format &format, const table::Column *column = nullptr);
/// The chip's text: the filter's label, or its column and what it lets pass.
[[nodiscard]] QString inWords(const Filter &filter, const Format &format, const table::Column *column = nullptr);

/// All must hold. At most one filter a column; adding another to the same column replaces it.
class FilterSet final
{
public:
    [[nodiscard]] const std::vector<Filter> &filters() const { return m_filters; }
    [[nodiscard]] bool isEmpty() const { return m_filters.empty(); }
    [[nodiscard]] const Filter *find(QStringView column) const;

    void set(Filter filter); ///< replaces what stood on that column; one without values, ranges and missing removes it
    void add(const Filter &filter); ///< widens the filter on that column by these values and ranges
    /// A click on a mark: takes its values and ranges away where all are in, adds them otherwise.
    /// @param extend false: the mark becomes the only choice on its column (or none, if it was that already).
    void toggle(const Filter &filter, bool extend);
    void remove(QStringView column);
    void clear() { m_filters.clear(); }

    /// What a chart over this column asks with: it never filters itself.
    [[nodiscard]] FilterSet without(QStringView column) const;

    friend bool operator==(const FilterSet &, const FilterSet &) = default;

private:
    std::vector<Filter> m_filters; // in the order they were made
};

} // namespace clientele::query
