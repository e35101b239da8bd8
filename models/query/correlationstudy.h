// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/studyrequest.h"
#include "models/query/rowmask.h"
#include "models/stats/association.h"

namespace clientele::query {

/// What is asked about the columns of a table that go together.
struct CorrelationChoice
{
    stats::CorrelationMethod method = stats::CorrelationMethod::Pearson;
    stats::Adjustment adjustment = stats::Adjustment::Holm;
    QStringList columns; ///< empty: all of measuredColumns()
    bool mixed = false;  ///< texts take part as categories: point-biserial, correlation ratio, Cramér's V

    friend bool operator==(const CorrelationChoice &, const CorrelationChoice &) = default;
};

/// Every column against every other, over the rows where both have a value.
struct CorrelationStudy
{
    CorrelationChoice choice;
    QStringList names;
    std::vector<bool> categories;              ///< one a column: it takes part by its categories
    std::vector<std::size_t> missing;          ///< one a column: rows without a (finite) value
    std::size_t rows = 0;                      ///< that pass the filters
    stats::CorrelationMatrix matrix;           ///< cells with a category are in [0, 1]
    std::vector<stats::AssociationKind> kinds; ///< size x size
    std::vector<std::size_t> order;            ///< as a heatmap shows them, similar ones together; those without any
                                               ///< coefficient last
    QStringList warnings;                      ///< infinite values that were left out

    [[nodiscard]] std::size_t size() const { return matrix.size; }
    [[nodiscard]] const stats::Correlation &at(std::size_t i, std::size_t j) const { return matrix.at(i, j); }
    [[nodiscard]] double adjustedPValue(std::size_t i, std::size_t j) const
    {
        return matrix.adjustedPValues[i * matrix.size + j];
    }
    [[nodiscard]] stats::AssociationKind kind(std::size_t i, std::size_t j) const { return kinds[i * size() + j]; }
    /// It has one value, or fewer than two rows have any.
    [[nodiscard]] bool isConstant(std::size_t column) const { return !at(column, column).coefficient; }
    /// Fewer than two rows have a value.
    [[nodiscard]] bool isNearlyEmpty(std::size_t column) const { return at(column, column).pairs < 2; }
    /// Adjusted, at 0.05: what lies above may be chance.
    [[nodiscard]] bool isSignificant(std::size_t i, std::size_t j) const
    {
        return at(i, j).pValue && adjustedPValue(i, j) < 0.05;
    }
    /// Pairs that have a p-value, and are adjusted together.
    [[nodiscard]] std::size_t testedPairs() const;
    /// The place of a column; size() where it takes no part.
    [[nodiscard]] std::size_t placeOf(const QString &name) const;
};

/// Columns whose size says something: numbers that name nothing (no ids, no phone numbers, no codes).
[[nodiscard]] QStringList measuredColumns(const table::Table &table);
/// Those, texts with 2 to 30 different values, and yes/no columns.
[[nodiscard]] QStringList mixedColumns(const table::Table &table);

/// @errors Input: a filter or a choice names a column that the table has not, or one that holds no numbers (with mixed:
/// more than 1000 categories). Cancelled.
[[nodiscard]] Result<CorrelationStudy> correlationStudy(const table::Table &table, const FilterSet &filters,
                                                        const CorrelationChoice &choice, const Progress &progress = {});

/// "method", "columns", "adjustment", "mixed" (and what else a page adds): kind "correlation".
[[nodiscard]] StudyRequest requestOf(const CorrelationChoice &choice);
/// What is not known there stays as it comes.
[[nodiscard]] CorrelationChoice correlationChoice(const StudyRequest &request);

} // namespace clientele::query
