// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/insights/customercolumns.h"
#include "models/insights/finding.h"
#include "models/query/rowmask.h"

#include <functional>
#include <span>

namespace clientele::insights {

/// A column, or the sum of several, over the rows that pass the filters.
struct CustomerMeasure
{
    CustomerColumn what;
    QStringList of;             ///< the columns added up; empty: it is a column of the table
    std::vector<double> values; ///< one a passing row; NaN where the row has no value

    [[nodiscard]] bool isSum() const { return !of.isEmpty(); }
    /// The columns that it is made of.
    [[nodiscard]] QStringList columns() const { return isSum() ? of : QStringList{what.column}; }
};

/// The rows of a customer table that pass the filters, and what is measured of them.
class CustomerData
{
    Q_DECLARE_TR_FUNCTIONS(CustomerFindings)

public:
    /// @errors Input: a filter names a column that the table has not.
    [[nodiscard]] static Result<CustomerData> make(const table::Table &table, const query::FilterSet &filters);

    [[nodiscard]] const table::Table &table() const { return *m_table; }
    [[nodiscard]] const CustomerColumns &columns() const { return m_columns; }
    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] const std::vector<std::uint32_t> &rowNumbers() const { return m_rows; }

    [[nodiscard]] CustomerMeasure measure(const CustomerColumn &column) const;
    /// The table's own total, or the sum of the products or channels; none: there is neither.
    [[nodiscard]] const std::optional<CustomerMeasure> &totalSpend() const { return m_totalSpend; }
    [[nodiscard]] const std::optional<CustomerMeasure> &totalOrders() const { return m_totalOrders; }
    [[nodiscard]] const std::optional<CustomerMeasure> &children() const { return m_children; }

    /// Passing rows that have a value in all of these columns.
    [[nodiscard]] query::RowChoice having(const QStringList &columns, const QString &name = {}) const;
    /// Those of them for which a column is more than 0 in at least one of `anyOf`.
    [[nodiscard]] query::RowChoice havingSome(const QStringList &columns, const QStringList &anyOf,
                                              const QString &name) const;
    /// How the mean of a measure is made: a calculation, or a rule in words for a sum of columns.
    [[nodiscard]] query::Figure::Subject meanOf(const CustomerMeasure &measure, const query::RowChoice &rows) const;
    [[nodiscard]] static QString sumRule(const CustomerMeasure &measure);

private:
    CustomerData(const table::Table &table, query::FilterSet filters) : m_table(&table), m_filters(std::move(filters))
    {
    }
    [[nodiscard]] std::optional<CustomerMeasure> total(const std::optional<CustomerColumn> &own,
                                                       const std::vector<CustomerColumn> &parts,
                                                       const CustomerColumn &what) const;

    const table::Table *m_table;
    query::FilterSet m_filters;
    std::vector<std::uint32_t> m_rows;
    CustomerColumns m_columns;
    std::optional<CustomerMeasure> m_totalSpend;
    std::optional<CustomerMeasure> m_totalOrders;
    std::optional<CustomerMeasure> m_children;
};

/// What may become a finding once the p-values of the whole run are adjusted together.
struct Candidate
{
    std::vector<double> pValues; ///< of its tests; none: it is described
    /// @param adjusted one a test. @returns none: it does not stand out.
    std::function<std::optional<Finding>(std::span<const double> adjusted)> finish;
    QString topic;        ///< candidates of one topic compete for its places
    double weight = 0;    ///< the larger come first
    std::size_t most = 1; ///< places of the topic
};

/// A sample with missing values left out.
[[nodiscard]] std::vector<double> present(const std::vector<double> &values);
/// "a", "a and b", "a, b and c".
[[nodiscard]] QString listed(const QStringList &names);
/// With a capital letter.
[[nodiscard]] QString capitalised(QString text);
/// "608", "23.5", "4.25": as many digits as a person says.
[[nodiscard]] QString spoken(double value, const Format &format);

} // namespace clientele::insights
