// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"
#include "widgets/pages/datatableview.h"

#include <QAction>
#include <QMenu>

namespace clientele::pages {

/// The menus on a column's head and on a cell: what can be asked of them.
class TableMenus final : public QObject
{
    Q_OBJECT

public:
    /// @param copy the action that copies the selection; shown with the cells.
    TableMenus(DataTableView *view, QAction *copy);

    /// @param sorted the table has another order than the file's.
    void setSorted(bool sorted) { m_sorted = sorted; }
    /// What the numbers of a head and of a cell mean.
    void setFigures(std::function<std::vector<query::Figure>(int column)> ofHead,
                    std::function<std::vector<query::Figure>(const QModelIndex &cell)> ofCell)
    {
        m_headFigures = std::move(ofHead);
        m_cellFigures = std::move(ofCell);
    }
    void popUpOnHead(int column, const QPoint &globalPosition);
    /// @param position in the view.
    void popUpOnCell(const QPoint &position);

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);
    void originalOrderRequested();
    void roleRequested(int column, const QPoint &globalPosition);
    void personalWanted(int column, bool personal);
    void hideRequested(int column);
    void filterRequested(const clientele::query::Filter &filter);
    void goToRowRequested();

private:
    [[nodiscard]] QMenu *makeMenu();
    void addSorting(QMenu *menu, int column);
    void addPersonal(QMenu *menu, int column);
    void addFilter(QMenu *menu, const QModelIndex &cell);

    DataTableView *m_view;
    QAction *m_copy;
    bool m_sorted = false;
    std::function<std::vector<query::Figure>(int)> m_headFigures;
    std::function<std::vector<query::Figure>(const QModelIndex &)> m_cellFigures;
};

} // namespace clientele::pages
