// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/tablemenus.h"

#include "widgets/charts/figureoffer.h"
#include "widgets/pages/parts.h"

namespace clientele::pages {

TableMenus::TableMenus(DataTableView *view, QAction *copy) : QObject(view), m_view(view), m_copy(copy) {}

QMenu *TableMenus::makeMenu()
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void TableMenus::addSorting(QMenu *menu, int column)
{
    QAction *up = menu->addAction(style::icon(QStringLiteral("up")), tr("Sort ascending"), this,
                                  [this, column] { Q_EMIT sortRequested(column, Qt::AscendingOrder); });
    up->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
    QAction *down = menu->addAction(style::icon(QStringLiteral("down")), tr("Sort descending"), this,
                                    [this, column] { Q_EMIT sortRequested(column, Qt::DescendingOrder); });
    down->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
    if (m_sorted)
        menu->addAction(tr("Original order"), this, &TableMenus::originalOrderRequested);
}

void TableMenus::addPersonal(QMenu *menu, int column)
{
    const table::Table &table = *m_view->tableModel()->table();
    const bool personal = table.isPersonal(std::size_t(column));
    const QString text = !personal                                            ? tr("Mark as personal")
                         : table::isPersonal(table.role(std::size_t(column))) ? tr("Mark as not personal…")
                                                                              : tr("Mark as not personal");
    menu->addAction(style::icon(QStringLiteral("lock")), text, this,
                    [this, column, personal] { Q_EMIT personalWanted(column, !personal); });
}

void TableMenus::popUpOnHead(int column, const QPoint &globalPosition)
{
    QMenu *menu = makeMenu();
    if (m_headFigures) {
        charts::FigureOffer::addTo(menu, m_view, m_headFigures(column));
        menu->addSeparator();
    }
    addSorting(menu, column);
    menu->addSeparator();
    menu->addAction(tr("Change role…"), this,
                    [this, column, globalPosition] { Q_EMIT roleRequested(column, globalPosition); });
    addPersonal(menu, column);
    QAction *hide = menu->addAction(tr("Hide column"), this, [this, column] { Q_EMIT hideRequested(column); });
    hide->setEnabled(m_view->shownColumns().size() > 1);
    menu->popup(globalPosition);
}

void TableMenus::addFilter(QMenu *menu, const QModelIndex &cell)
{
    query::Filter filter;
    filter.column = m_view->tableModel()->table()->column(std::size_t(cell.column())).name();
    filter.missing = cell.data(items::TableModel::MissingRole).toBool();
    if (!filter.missing)
        filter.values = {cell.data(items::TableModel::KeyRole).toString()};
    const QString value = cell.data().toString().left(40).replace(QLatin1Char('&'), QStringLiteral("&&"));
    menu->addAction(style::icon(QStringLiteral("filter")),
                    filter.missing ? tr("Show only rows without a value here")
                                   : tr("Show only rows with “%1”").arg(value),
                    this, [this, filter] { Q_EMIT filterRequested(filter); });
}

void TableMenus::popUpOnCell(const QPoint &position)
{
    const QModelIndex cell = m_view->indexAt(position);
    if (!cell.isValid())
        return;
    QMenu *menu = makeMenu();
    addFilter(menu, cell);
    if (m_cellFigures)
        charts::FigureOffer::addTo(menu, m_view, m_cellFigures(cell));
    menu->addSeparator();
    addSorting(menu, cell.column());
    menu->addSeparator();
    menu->addAction(m_copy);
    QAction *go = menu->addAction(tr("Go to row…"), this, &TableMenus::goToRowRequested);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace clientele::pages
