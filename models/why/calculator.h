// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/why/chosenrows.h"

namespace clientele::why {

/// Makes calculations again, straight from the values of their rows, and says step by step how.
class Calculator final
{
public:
    /// @param table the rows are of it. Both are kept by the caller.
    Calculator(table::TablePtr table, const Format &format, const Progress &progress)
        : m_table(std::move(table)), m_format(format), m_progress(progress)
    {
    }

    /// None: nobody has such a figure. @errors Input: no such column, or not one of numbers; Cancelled.
    [[nodiscard]] Result<std::optional<double>> run(const query::Calculation &calculation);

    /// The formula of the last calculation in words: "sum ÷ number of values of “amount”".
    [[nodiscard]] static QString formula(const query::Calculation &calculation);
    /// With its numbers filled in, of everything that was run.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    /// Rows that were left out because they have no value.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    /// The rows that were asked, each set once.
    [[nodiscard]] const std::vector<RowSet> &rowSets() const { return m_rowSets; }

private:
    using Value = std::optional<double>;
    struct Sample;

    Result<Value> statistic(const query::Calculation &calculation);
    Result<Value> counted(const query::Calculation &calculation, const RowNumbers &rows);
    Result<Value> measured(const query::Calculation &calculation, const RowNumbers &rows);
    Result<Value> compared(const query::Calculation &calculation, const RowNumbers &rows);
    Result<Value> dated(const query::Calculation &calculation, const table::Column &column, const RowNumbers &rows);
    Value quantile(const query::Calculation &calculation, const Sample &sample);
    Value whisker(const query::Calculation &calculation, const Sample &sample);
    Value outliers(const query::Calculation &calculation, const Sample &sample);
    [[nodiscard]] Result<Sample> sampleOf(const query::RowChoice &choice, const QString &column,
                                          const RowNumbers &rows);
    [[nodiscard]] Result<Value> combined(const query::Calculation &calculation);

    void tell(const query::Calculation &calculation, const QString &how);
    void keep(const query::RowChoice &choice, const RowNumbers &rows, const std::optional<query::Filter> &more = {});
    [[nodiscard]] QString number(double value) const;
    [[nodiscard]] QString count(std::size_t n) const { return m_format.integer(qint64(n)); }

    table::TablePtr m_table;
    const Format &m_format;
    const Progress &m_progress;
    QStringList m_lines;
    QStringList m_notes;
    std::vector<RowSet> m_rowSets;
};

} // namespace clientele::why
