// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tablemodel.h"

#include <QCoreApplication>
#include <QDateTime>

#include <limits>

namespace clientele::items {

namespace {

constexpr std::uint32_t notShown = std::numeric_limits<std::uint32_t>::max();

} // namespace

QString displayName(table::Type type)
{
    switch (type) {
    case table::Type::Integer:
        return QCoreApplication::translate("ColumnType", "integer");
    case table::Type::Real:
        return QCoreApplication::translate("ColumnType", "real number");
    case table::Type::Text:
        return QCoreApplication::translate("ColumnType", "text");
    case table::Type::Date:
        return QCoreApplication::translate("ColumnType", "date");
    case table::Type::Boolean:
        return QCoreApplication::translate("ColumnType", "yes or no");
    }
    return {};
}

TableModel::TableModel(QObject *parent) : QAbstractTableModel(parent) {}

void TableModel::setTable(table::TablePtr table, const Format &format)
{
    beginResetModel();
    m_cells = CellText(std::move(table), format);
    m_order.reset();
    endResetModel();
}

void TableModel::setRoles(table::TablePtr table)
{
    Q_ASSERT(m_cells.table() && table && table->columnCount() == m_cells.table()->columnCount());
    m_cells = CellText(std::move(table), m_cells.format());
    const int columns = columnCount();
    if (columns == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0) // ids lose their separators, so cells may read differently
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void TableModel::setOrder(RowOrder order)
{
    const std::size_t rows = m_cells.table() ? m_cells.table()->rows() : 0;
    const std::size_t before = m_order ? m_order->size() : rows;
    const std::size_t after = order ? order->size() : rows;
    if (before != after) {
        beginResetModel();
        m_order = std::move(order);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const RowOrder old = std::exchange(m_order, std::move(order));
    moveIndexes(old, m_order);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TableModel::moveIndexes(const RowOrder &before, const RowOrder &after)
{
    const QModelIndexList kept = persistentIndexList();
    if (kept.isEmpty())
        return;
    std::vector<std::uint32_t> placeOf;
    if (after) {
        placeOf.assign(m_cells.table()->rows(), notShown);
        for (std::size_t place = 0; place < after->size(); ++place)
            placeOf[(*after)[place]] = std::uint32_t(place);
    }
    QModelIndexList moved;
    moved.reserve(kept.size());
    for (const QModelIndex &old : kept) {
        const std::uint32_t row = before ? (*before)[std::size_t(old.row())] : std::uint32_t(old.row());
        const std::uint32_t place = after ? placeOf[row] : row;
        moved.append(place == notShown ? QModelIndex() : index(int(place), old.column()));
    }
    changePersistentIndexList(kept, moved);
}

std::size_t TableModel::tableRow(int place) const
{
    return m_order ? (*m_order)[std::size_t(place)] : std::size_t(place);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_cells.table())
        return 0;
    const std::size_t rows = m_order ? m_order->size() : m_cells.table()->rows();
    return int(std::min<std::size_t>(rows, std::numeric_limits<int>::max()));
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_cells.table() ? 0 : int(m_cells.table()->columnCount());
}

QVariant TableModel::rawValue(std::size_t row, std::size_t column) const
{
    const table::Column &values = m_cells.table()->column(column);
    if (!values.isValid(row))
        return {};
    switch (values.type()) {
    case table::Type::Integer:
        return qint64(values.integers()[row]);
    case table::Type::Real:
        return values.reals()[row];
    case table::Type::Text:
        return m_cells.display(row, column);
    case table::Type::Date:
        return QDateTime::fromMSecsSinceEpoch(values.dates()[row] / 1000, Qt::UTC);
    case table::Type::Boolean:
        return values.booleans()[row] != 0;
    }
    return {};
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = tableRow(index.row());
    const auto column = std::size_t(index.column());
    const table::Column &values = m_cells.table()->column(column);
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.display(row, column);
    case Qt::TextAlignmentRole:
        return int((values.isNumeric() && !m_cells.isIdentifier(column) ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (!values.isValid(row))
            return tr("missing", "tooltip of an empty cell");
        // Rich text on purpose: it wraps, and no text of the data is taken for markup.
        return values.type() == table::Type::Text
                   ? QVariant(QStringLiteral("<span>") + m_cells.display(row, column).toHtmlEscaped() +
                              QStringLiteral("</span>"))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return values.isValid(row) ? m_cells.display(row, column) : tr("missing", "tooltip of an empty cell");
    case SortRole:
        return rawValue(row, column);
    case KeyRole:
        return QString::fromStdString(values.plainText(row));
    case MissingRole:
        return !values.isValid(row);
    case NegativeRole:
        return values.isNumeric() && values.number(row).value_or(0) < 0;
    case PersonalRole:
        return m_cells.table()->isPersonal(column);
    default:
        return {};
    }
}

QString TableModel::headerSummary(std::size_t column) const
{
    const table::Column &values = m_cells.table()->column(column);
    const table::Role role = m_cells.table()->role(column);
    QString text = values.name() + QStringLiteral(", ") + displayName(values.type());
    text += QStringLiteral(", ") +
            (role == table::Role::None ? tr("no role") : tr("role %1").arg(table::displayName(role)));
    text += QStringLiteral(", ") +
            (values.missing() == 0 ? tr("complete") : tr("%Ln missing", "values of a column", int(values.missing())));
    if (m_cells.table()->isPersonal(column))
        text += QStringLiteral(", ") + tr("personal");
    return text;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_cells.table() || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(m_cells.format().integer(section + 1))
                                                               : QVariant();
    if (section >= columnCount())
        return {};
    const auto column = std::size_t(section);
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.table()->column(column).name();
    case Qt::AccessibleTextRole:
        return headerSummary(column);
    case PersonalRole:
        return m_cells.table()->isPersonal(column);
    default:
        return {};
    }
}

} // namespace clientele::items
