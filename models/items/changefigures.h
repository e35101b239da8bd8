// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/workspace/datachanges.h"

namespace clientele::items {

/// What the numbers of an account of changes mean, each of the older table, the newer one, or both.
class ChangeFigures final
{
public:
    ChangeFigures(std::shared_ptr<const workspace::DataChanges> changes, table::TablePtr before, table::TablePtr after,
                  const Format &format);

    /// Rows read and after the steps, of both.
    [[nodiscard]] std::vector<query::Figure> versions() const;
    /// Rows added, removed, edited; customers new, gone, stayed; findings.
    [[nodiscard]] std::vector<query::Figure> summary() const;
    /// Of how rows were told apart: rows that repeat a key or have none.
    [[nodiscard]] std::vector<query::Figure> key() const;
    /// Cells edited in each column.
    [[nodiscard]] std::vector<query::Figure> edits() const;

    // Of a cell of the tables in changeaccount.h; no number: none.
    [[nodiscard]] std::vector<query::Figure> figure(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::vector<query::Figure> finding(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::vector<query::Figure> shift(std::size_t row, std::size_t column) const;
    /// @param place of the shift. @param row of shiftDetails().
    [[nodiscard]] std::vector<query::Figure> shiftDetail(std::size_t place, std::size_t row, std::size_t column) const;
    /// How far apart a column is in both.
    [[nodiscard]] std::vector<query::Figure> distances(std::size_t place) const;

private:
    using Rows = std::vector<std::uint32_t>;
    [[nodiscard]] query::Figure calculated(bool isLater, const QString &name, double value, const QString &shown,
                                           query::Calculation calculation, const QString &rule = {}) const;
    [[nodiscard]] query::Figure rows(bool isLater, const QString &name, const Rows &chosen, const QString &rule) const;
    [[nodiscard]] query::Figure stated(const QString &name, const QString &shown, const QString &rule,
                                       bool isLater = true) const;
    [[nodiscard]] std::vector<query::Figure> spread(const changes::ColumnShift &shift, bool isLater) const;
    [[nodiscard]] query::Figure missing(const changes::ColumnShift &shift, bool isLater) const;
    [[nodiscard]] QString count(std::size_t value) const { return m_format.integer(qint64(value)); }
    /// "Mean, older data".
    [[nodiscard]] static QString named(const QString &name, bool isLater);

    std::shared_ptr<const workspace::DataChanges> m_changes;
    table::TablePtr m_before;
    table::TablePtr m_after;
    Format m_format;
};

} // namespace clientele::items
