// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/rowmask.h"
#include "models/stats/contingency.h"
#include "models/stats/correlationmatrix.h"

namespace clientele::query {

/// A column of numbers as models/stats takes it, of the rows that pass the filters. Infinite values count as missing,
/// and are told.
class NumberColumn final
{
public:
    /// Integers, reals and booleans (0, 1). @param mask the rows to take; nullptr: all.
    /// @errors Input: no such column, or it holds no numbers.
    [[nodiscard]] static Result<NumberColumn> make(const table::Table &table, const QString &name,
                                                   const RowMaskPtr &mask);
    NumberColumn(NumberColumn &&) = default;
    NumberColumn &operator=(NumberColumn &&) = default;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] std::size_t rows() const { return m_span.size(); }
    [[nodiscard]] std::size_t missing() const { return m_missing; }   ///< infinite ones included
    [[nodiscard]] std::size_t infinite() const { return m_infinite; } ///< of those
    [[nodiscard]] bool isValid(std::size_t row) const
    {
        return m_valid.empty() || ((m_valid[row / 64] >> (row % 64)) & 1U) != 0;
    }
    [[nodiscard]] double value(std::size_t row) const { return m_span[row]; }
    /// Lives as long as this.
    [[nodiscard]] stats::MaskedColumn masked() const { return {m_span, m_valid}; }
    /// The values that are there, in the order of the rows.
    [[nodiscard]] std::vector<double> present() const;
    /// "3 infinite values of “x” were left out"; empty where there are none.
    [[nodiscard]] QString warning() const;

private:
    NumberColumn() = default;

    QString m_name;
    table::ColumnPtr m_column; // keeps what the span shows
    std::vector<double> m_own;
    std::span<const double> m_span;
    std::vector<std::uint64_t> m_valid;
    std::size_t m_missing = 0;
    std::size_t m_infinite = 0;
};

/// "3 infinite values of “x” were left out"
[[nodiscard]] QString infiniteWarning(const QString &column, std::size_t infinite);

/// The groups of a column, numbers and dates ascending, text by its characters; rows without a group are left out.
struct GroupLabels
{
    std::vector<QString> labels;      ///< plain text keys
    std::vector<std::uint32_t> codes; ///< one a row that passes; labels.size() where the row has no group
};
/// @errors Input: no such column, more than 1000 groups.
[[nodiscard]] Result<GroupLabels> groupsOf(const table::Table &table, const QString &by, const RowMaskPtr &mask);

/// The values of a column by group; empty for a group whose rows have none.
[[nodiscard]] std::vector<std::vector<double>> byGroup(const NumberColumn &values, const GroupLabels &groups);

/// Groups against the categories of another column.
[[nodiscard]] stats::Contingency countsOf(const GroupLabels &groups, const GroupLabels &categories);

} // namespace clientele::query
