// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/celltext.h"

#include <QAbstractTableModel>

namespace clientele::items {

/// A table, or some of its rows in some order, for Qt's views. Nothing is made a row: a million rows are there at once.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        SortRole = Qt::UserRole, ///< the raw value: qint64, double, QString, bool, QDateTime (UTC, as written); invalid
                                 ///< when missing
        KeyRole,                 ///< the value as filters name it (Column::plainText)
        MissingRole,             ///< bool
        NegativeRole,            ///< bool: a number below zero
        PersonalRole,            ///< bool: names, addresses, numbers and ids of people; in headerData too
    };

    explicit TableModel(QObject *parent = nullptr);

    /// Takes a table and shows all its rows in the order of the file.
    void setTable(table::TablePtr table, const Format &format = Format());
    /// The same rows and columns with other roles: nothing moves.
    void setRoles(table::TablePtr table);
    /// @param order rows of the table; null: all. Current and selected cells stay on their rows where those are still
    /// shown.
    void setOrder(RowOrder order);

    [[nodiscard]] const CellText &cells() const { return m_cells; }
    [[nodiscard]] const table::TablePtr &table() const { return m_cells.table(); }
    [[nodiscard]] const RowOrder &order() const { return m_order; }
    /// The table's row that is shown at this place.
    [[nodiscard]] std::size_t tableRow(int place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant rawValue(std::size_t row, std::size_t column) const;
    [[nodiscard]] QString headerSummary(std::size_t column) const;
    void moveIndexes(const RowOrder &before, const RowOrder &after);

    CellText m_cells;
    RowOrder m_order;
};

/// "integer", "real number", "text", "date", "yes or no": a type for people, translated.
[[nodiscard]] QString displayName(table::Type type);

} // namespace clientele::items
