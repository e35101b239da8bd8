// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/profile.h"
#include "models/stats/distribution.h"
#include "models/stats/fivenumber.h"

namespace clientele::query {

/// Who the customers are, by one column that has such a role.
struct Demographic
{
    QString column;
    table::Role role = table::Role::None;
    std::optional<int> year; ///< birth years are told as ages in this year, that of the data's last date
    std::size_t n = 0;       ///< rows with a value
    std::size_t missing = 0;
    std::size_t impossible = 0; ///< ages below 0 or above oldestAge, left out

    std::optional<stats::Description> numbers; ///< of ages and incomes
    stats::FencedHistogram histogram;          ///< of the same

    std::vector<ValueCount> values; ///< of categories, the most frequent first; at most mostDemographicValues
    std::size_t otherValues = 0;    ///< values that are not among them
    std::size_t otherRows = 0;
};
inline constexpr std::size_t mostDemographicValues = 6;

/// What every column holds, whole or by the groups of one.
struct DescribeStudy
{
    FilterSet filters;
    QString by;
    std::size_t rows = 0;             ///< that pass the filters
    std::vector<GroupProfile> groups; ///< one without a name where `by` is empty
    std::vector<Demographic> demographics;
};

/// @param by a column; empty: whole. @errors Input: no such column, more than 1000 groups; Cancelled.
[[nodiscard]] Result<DescribeStudy> describeTable(const table::Table &table, const FilterSet &filters,
                                                  const QString &by = {}, const Progress &progress = {});

/// Columns that make groups to compare: of text, yes and no or whole numbers, with 2 to mostGroupValues values.
[[nodiscard]] QStringList groupColumns(const table::Table &table);
inline constexpr std::uint32_t mostGroupValues = 50;

/// The columns of numbers.
[[nodiscard]] QStringList numberColumns(const table::Table &table);
/// The column that a page of figures begins with: incomes, amounts, ages, else the first of numbers that is no key.
[[nodiscard]] QString firstColumn(const table::Table &table);

/// One column looked at closely.
struct ColumnStudy
{
    struct Group
    {
        QString name; ///< plain text key; empty: the rows without a value there, or all rows
        bool isMissing = false;
        std::size_t n = 0; ///< rows with a value of the column
        std::optional<stats::FiveNumber> box;
        std::vector<std::size_t> counts; ///< of categories: one a value of ColumnStudy::values
    };
    FilterSet filters;
    QString by;
    ColumnProfile profile;
    stats::FencedHistogram histogram;                 ///< of numbers
    std::vector<stats::CurvePoint> density;           ///< smooth, of numbers; may be empty
    std::vector<std::pair<double, double>> quantiles; ///< p and the type-7 value, of numbers
    std::vector<ValueCount> values; ///< of categories: the most frequent first, at most mostColumnValues
    std::size_t otherValues = 0;
    std::size_t otherRows = 0;
    std::vector<Group> groups; ///< at most mostColumnGroups, the largest ones in their order; one where by is empty
    std::size_t otherGroups = 0;
};
inline constexpr std::size_t mostColumnValues = 12;
inline constexpr std::size_t mostColumnGroups = 12;

/// @errors Input: no such columns; Cancelled.
[[nodiscard]] Result<ColumnStudy> describeColumn(const table::Table &table, const FilterSet &filters,
                                                 const QString &column, const QString &by = {},
                                                 const Progress &progress = {});

} // namespace clientele::query
