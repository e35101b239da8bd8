// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/tablecopy.h"
#include "models/items/tablemodel.h"
#include "widgets/pages/profileheader.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace clientele::pages {

/// One line a cell, negative numbers in red with their sign, a soft band over the inspected column.
class TableCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setInspected(int column) { m_inspected = column; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_inspected = -1;
};

/// A table of any length under ProfileHeaders, whose first column can stay while the others scroll sideways: a second
/// view over the first one, on the same model and the same selection.
class DataTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit DataTableView(items::TableModel *model, QWidget *parent);

    [[nodiscard]] items::TableModel *tableModel() const { return m_model; }
    [[nodiscard]] ProfileHeader *profileHeader() const { return m_header; }
    void setProfiles(std::shared_ptr<const std::vector<query::ColumnProfile>> profiles,
                     std::shared_ptr<const std::vector<items::ColumnShape>> shapes);
    void setInspected(int column);
    void setSorted(int column, Qt::SortOrder order);

    void setFirstColumnFrozen(bool frozen);
    [[nodiscard]] bool isFirstColumnFrozen() const { return m_frozen; }
    /// Widths by heads and first rows; what is left over goes to all columns.
    void fitColumns();
    /// All columns from the left, by their names; empty: nobody moved one.
    [[nodiscard]] QStringList movedColumns() const;
    void moveColumns(const QStringList &names);
    /// The widths of all columns by their names; empty: nobody chose one.
    [[nodiscard]] QMap<QString, int> chosenWidths() const;
    void chooseWidths(const QMap<QString, int> &widths);
    /// The columns that are shown, from the left.
    [[nodiscard]] std::vector<std::size_t> shownColumns() const;
    /// Of them, the selected ones; and the selected rows as ranges, from the top.
    [[nodiscard]] std::vector<std::size_t> selectedColumns() const;
    [[nodiscard]] std::vector<items::RowRange> selectedRows() const;

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void roleClicked(int column, const QPoint &globalPosition);
    void sortRequested(int column);
    void headerMenuRequested(int column, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectHeader(ProfileHeader *header);
    void updateFrozen();
    [[nodiscard]] int firstColumn() const;
    [[nodiscard]] int contentWidth(int column) const;
    /// Takes what is too much from the columns of texts, which are cut anyhow.
    void shrinkTexts(const std::vector<std::size_t> &columns, std::vector<int> &widths, int excess) const;

    items::TableModel *m_model;
    ProfileHeader *m_header;
    TableCellDelegate *m_delegate;
    QTableView *m_frozenView;
    ProfileHeader *m_frozenHeader;
    bool m_frozen = true;
    bool m_widthsByHand = false;
    bool m_fitting = false;
};

} // namespace clientele::pages
