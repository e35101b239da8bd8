// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/query/filter.h"
#include "models/stats/description.h"
#include "models/stats/histogram.h"
#include "models/table/table.h"

#include <optional>
#include <vector>

namespace clientele::query {

/// A value of a text column and how often it occurs.
struct ValueCount
{
    QString value;
    std::size_t count = 0;
    double share = 0; ///< of the rows that have a value, a fraction
};

/// What one column holds, of the rows that pass the filters.
struct ColumnProfile
{
    QString name;
    table::Type type = table::Type::Text;
    table::Role role = table::Role::None;
    bool personal = false;
    std::size_t count = 0; ///< rows with a value
    std::size_t missing = 0;
    std::size_t distinct = 0; ///< different values, missing not counted

    std::optional<stats::Description> numbers;   ///< of integer, real and boolean (0, 1) columns with a value
    std::vector<ValueCount> top;                 ///< of text: the most frequent first, ties by value; ten at most
    std::optional<table::Microseconds> earliest; ///< of dates
    std::optional<table::Microseconds> latest;
    bool dateOnly = false;

    /// Of numbers in their unit, of dates in microseconds; 20 bins at most. Empty for text and for columns without a
    /// value.
    stats::Histogram histogram;
};

/// Every column of the table, in its order; the columns are worked on in parallel.
/// @errors Input: a filter names a column that the table has not; Cancelled.
[[nodiscard]] Result<std::vector<ColumnProfile>> profile(const table::Table &table, const FilterSet &filters = {},
                                                         const Progress &progress = {});

/// One column of it. @param index of the column. @errors as profile().
[[nodiscard]] Result<ColumnProfile> profileOf(const table::Table &table, std::size_t index,
                                              const FilterSet &filters = {});

/// One value of the grouping column and what the columns hold there.
struct GroupProfile
{
    QString group; ///< plain text key; empty with isMissing
    bool isMissing = false;
    std::vector<ColumnProfile> columns; ///< all but the grouping one
};

/// The same by the values of one column: numbers and dates ascending, text by its characters; rows without a value
/// last.
/// @errors Input: no such column; more than 1000 groups; as profile.
[[nodiscard]] Result<std::vector<GroupProfile>>
describeBy(const table::Table &table, QStringView by, const FilterSet &filters = {}, const Progress &progress = {});

} // namespace clientele::query
