// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/report/chartfigures.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace clientele::charts {

using report::cellText;

/// The table twin of a chart. Text at the left, numbers at the right; the total row is bold and stays last.
class DataTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, IsTotalRole, CategoryRole };

    explicit DataTableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(const report::DataTable &table, const Format &format);
    [[nodiscard]] const report::DataTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isTotal(int row) const;

    report::DataTable m_table;
    Format m_format;
};

/// Sorts by the raw numbers: missing values after all others, the total row last, both ways.
class DataTableProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DataTableProxy(QObject *parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

/// Rows as tab-separated lines under their headings, for a spreadsheet. @param rows of the model; empty: all.
[[nodiscard]] QString copiedRows(const QAbstractItemModel &model, const QList<int> &rows = {});

} // namespace clientele::charts
