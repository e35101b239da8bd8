// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/table.h"

#include <QAbstractListModel>

namespace clientele::items {

/// The columns of a table with a box to tick: which are shown.
class ColumnListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ColumnListModel(QObject *parent = nullptr);

    /// @param shown one a column.
    void setColumns(table::TablePtr table, std::vector<bool> shown);
    [[nodiscard]] const std::vector<bool> &shown() const { return m_shown; }
    void showAll();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The last shown column cannot be taken away.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void shownChanged();

private:
    table::TablePtr m_table;
    std::vector<bool> m_shown;
};

} // namespace clientele::items
