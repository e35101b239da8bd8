// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnlistmodel.h"

#include <algorithm>

namespace clientele::items {

ColumnListModel::ColumnListModel(QObject *parent) : QAbstractListModel(parent) {}

void ColumnListModel::setColumns(table::TablePtr table, std::vector<bool> shown)
{
    Q_ASSERT((table ? table->columnCount() : 0) == shown.size());
    beginResetModel();
    m_table = std::move(table);
    m_shown = std::move(shown);
    endResetModel();
}

void ColumnListModel::showAll()
{
    if (m_shown.empty() || std::find(m_shown.begin(), m_shown.end(), false) == m_shown.end())
        return;
    m_shown.assign(m_shown.size(), true);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT shownChanged();
}

int ColumnListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ColumnListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_table->column(column).name();
    case Qt::CheckStateRole:
        return int(m_shown[column] ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

bool ColumnListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto column = std::size_t(index.row());
    const bool show = value.toInt() == Qt::Checked;
    if (m_shown[column] == show)
        return true;
    if (!show && std::count(m_shown.begin(), m_shown.end(), true) == 1)
        return false;
    m_shown[column] = show;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT shownChanged();
    return true;
}

Qt::ItemFlags ColumnListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace clientele::items
