// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/table/table.h"

#include <optional>
#include <variant>
#include <vector>

namespace clientele::changes {

/// A column that is in one table only, or means or holds something else in the later one.
struct ColumnChange
{
    enum class Kind { Came, Went, OtherType, OtherRole };

    Kind kind = Kind::Came;
    QString column;
    table::Type typeBefore = table::Type::Text; ///< of one that came: as typeAfter
    table::Type typeAfter = table::Type::Text;  ///< of one that went: as typeBefore
    table::Role roleBefore = table::Role::None;
    table::Role roleAfter = table::Role::None;

    friend bool operator==(const ColumnChange &, const ColumnChange &) = default;
};

/// The column changes in the order of the later table, those that went last. A column may have another type and another
/// role: that is two.
[[nodiscard]] std::vector<ColumnChange> compareColumns(const table::Table &before, const table::Table &after);

/// In the unit of the values.
struct NumberSummary
{
    double mean = 0;
    double median = 0;
    std::optional<double> standardDeviation; ///< divisor n − 1
    double min = 0;
    double max = 0;
};

struct NumberShift
{
    std::optional<NumberSummary> before; ///< none: no value
    std::optional<NumberSummary> after;
    std::optional<double> cohensD; ///< later less earlier mean, in pooled standard deviations
    std::optional<double> ks;      ///< Kolmogorov and Smirnov's distance
};

struct CategoryShift
{
    struct Value
    {
        QString value;
        double before = 0; ///< share of the rows with a value, a fraction
        double after = 0;
    };

    std::size_t distinctBefore = 0;
    std::size_t distinctAfter = 0;
    std::vector<Value> top;    ///< the most frequent of both tables together, mostTopValues at most
    std::vector<Value> came;   ///< the most frequent of the values that only the later table has, likewise
    std::vector<Value> went;   ///< and of those that only the earlier one has
    std::size_t cameCount = 0; ///< all of them
    std::size_t wentCount = 0;
    std::optional<double> totalVariation; ///< none: a table has no value
};
inline constexpr std::size_t mostTopValues = 10;

struct DateShift
{
    struct Range
    {
        table::Microseconds earliest = 0;
        table::Microseconds latest = 0;
        bool dateOnly = false;

        friend bool operator==(const Range &, const Range &) = default;
    };
    std::optional<Range> before; ///< none: no value
    std::optional<Range> after;
    std::optional<double> ks;
};

/// How one column is spread in both tables.
struct ColumnShift
{
    QString column;
    table::Role role = table::Role::None; ///< in the later table
    bool personal = false;                ///< in one of them
    std::size_t countBefore = 0;          ///< rows with a value
    std::size_t countAfter = 0;
    double missingBefore = 0; ///< share of the rows, a fraction
    double missingAfter = 0;
    std::variant<NumberShift, CategoryShift, DateShift> spread;

    /// How far apart both are, 0 … 1: the distance of the spreads (Kolmogorov and Smirnov's, or total variation), or
    /// of the shares of missing values where that is larger. 0: nothing differs.
    double distance = 0;
};

/// Of each column that both tables have and that is of one kind in both, the largest distance first. Ids that are
/// numbers are compared as categories: their mean says nothing.
/// @errors Cancelled.
[[nodiscard]] Result<std::vector<ColumnShift>> compareSpreads(const table::Table &before, const table::Table &after,
                                                              const Progress &progress = {});

} // namespace clientele::changes
