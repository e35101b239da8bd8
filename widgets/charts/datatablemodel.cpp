// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/datatablemodel.h"

#include <QFont>

namespace clientele::charts {

namespace {

bool isNumber(const QVariant &cell)
{
    return cell.typeId() == QMetaType::Double || cell.typeId() == QMetaType::LongLong ||
           cell.typeId() == QMetaType::Int;
}

} // namespace

void DataTableModel::setTable(const report::DataTable &table, const Format &format)
{
    beginResetModel();
    m_table = table;
    m_format = format;
    endResetModel();
}

int DataTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}
int DataTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

bool DataTableModel::isTotal(int row) const
{
    return m_table.lastRowIsTotal && row + 1 == int(m_table.rows.size());
}

QVariant DataTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::vector<QVariant> &row = m_table.rows[std::size_t(index.row())];
    const QVariant cell = std::size_t(index.column()) < row.size() ? row[std::size_t(index.column())] : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        if (cell.typeId() == QMetaType::QString) // a name with line breaks stays on its row
            return cell.toString().simplified();
        return cellText(cell, m_table.columns[std::size_t(index.column())], m_format);
    case Qt::TextAlignmentRole: // a column is text or numbers as a whole: its first column holds the names
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return cell;
    case IsTotalRole:
        return isTotal(index.row());
    case CategoryRole:
        return index.row();
    default:
        return {};
    }
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[std::size_t(section)].heading;
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

DataTableProxy::DataTableProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(DataTableModel::SortRole);
}

bool DataTableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftTotal = left.data(DataTableModel::IsTotalRole).toBool();
    const bool rightTotal = right.data(DataTableModel::IsTotalRole).toBool();
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (leftTotal != rightTotal)
        return leftTotal != ascending;
    const QVariant a = left.data(DataTableModel::SortRole);
    const QVariant b = right.data(DataTableModel::SortRole);
    if (a.isValid() != b.isValid())
        return a.isValid() == ascending;
    if (isNumber(a) && isNumber(b))
        return a.toDouble() < b.toDouble();
    if (left.column() == 0) // names of bands are in their own order, which is not that of the alphabet
        return left.data(DataTableModel::CategoryRole).toInt() < right.data(DataTableModel::CategoryRole).toInt();
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

QString copiedRows(const QAbstractItemModel &model, const QList<int> &rows)
{
    const auto clean = [](const QVariant &cell) { return cell.toString().simplified(); };
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.push_back(clean(model.headerData(column, Qt::Horizontal)));
    lines.push_back(cells.join(QLatin1Char('\t')));
    const auto add = [&](int row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.push_back(clean(model.index(row, column).data()));
        lines.push_back(cells.join(QLatin1Char('\t')));
    };
    if (rows.isEmpty()) {
        for (int row = 0; row < model.rowCount(); ++row)
            add(row);
    } else {
        for (const int row : rows)
            add(row);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace clientele::charts
