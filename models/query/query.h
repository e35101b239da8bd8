// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/bands.h"
#include "models/query/filter.h"
#include "models/stats/fivenumber.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace clientele::query {

/// A number made of a column: scale · column + offset. An age is −1 · birth year + reference year.
struct Operand
{
    QString column;
    double scale = 1;
    double offset = 0;

    friend bool operator==(const Operand &, const Operand &) = default;
};

/// One group a value: numbers and dates ascending, text by its characters.
struct CategoryGroup
{
    QString column;
    bool withMissing = false; ///< rows without a value are a group of their own, the last; else they are in none

    friend bool operator==(const CategoryGroup &, const CategoryGroup &) = default;
};

/// Bands of a number, without a gap from the first to the last.
struct BandGroup
{
    Operand of;
    BandOptions bands;
    bool withMissing = false;

    friend bool operator==(const BandGroup &, const BandGroup &) = default;
};

enum class DatePart { Year, Quarter, Month, Week, Day, MonthOfYear, Weekday, Hour };

/// A part of a date. Year to Day run without a gap from the first to the last; the others have all their values.
/// Keys: "2011", "2011-Q4", "2011-12", "2011-12-05" (a week by its Monday), "12", weekdays "1" (Monday) … "7", hours
/// "0" … "23".
struct DateGroup
{
    QString column;
    DatePart part = DatePart::Month;
    bool withMissing = false;

    friend bool operator==(const DateGroup &, const DateGroup &) = default;
};

using Group = std::variant<CategoryGroup, BandGroup, DateGroup>;

enum class MeasureKind { Count, Distinct, Sum, Mean, Quantile, StandardDeviation, FiveNumber };

/// A figure of each cell. Rows where its column is missing are left out of it, never taken for 0.
struct Measure
{
    MeasureKind kind = MeasureKind::Count;
    QString column; ///< Count alone may go without: it counts rows
    double p = 0.5; ///< of Quantile, type 7

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// How pages get figures by group.
struct Query
{
    FilterSet filters;
    std::vector<Group> groups; ///< none: all rows are one cell
    std::vector<Measure> measures;

    friend bool operator==(const Query &, const Query &) = default;
};

/// One value of a group.
struct Member
{
    QString key;      ///< plain text; of a band its label; empty with isMissing
    double lower = 0; ///< bands only
    double upper = 0;
    bool isMissing = false;
};

/// Figures of every combination of members: cell = (i · size of second + j) · size of third + k …
/// Counts, distinct and sums of nobody are 0; every other figure of nobody is std::nullopt, and so is a standard
/// deviation of one.
struct Answer
{
    std::vector<std::vector<Member>> groups;
    std::vector<std::vector<std::optional<double>>> values;           ///< [measure][cell]; none for FiveNumber
    std::vector<std::vector<std::optional<stats::FiveNumber>>> boxes; ///< [measure][cell]; FiveNumber only
    std::size_t rows = 0;                                             ///< of the table
    std::size_t rowsPassing = 0;                                      ///< that pass the filters
    std::size_t rowsUsed = 0;                                         ///< of those, in a cell

    [[nodiscard]] double value(std::size_t measure, std::size_t cell) const
    {
        return values[measure][cell].value_or(0);
    }
};

using AnswerPtr = std::shared_ptr<const Answer>;

} // namespace clientele::query
