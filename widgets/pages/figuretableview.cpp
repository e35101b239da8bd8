// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/figuretableview.h"

#include "widgets/charts/figureoffer.h"
#include "widgets/style/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace clientele::pages {

FigureTableView::FigureTableView(const QString &name, QWidget *parent)
    : QWidget(parent), m_view(new charts::DataTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setAccessibleName(name);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_isFilling && index.isValid())
            Q_EMIT rowChosen(index.data(charts::DataTableModel::CategoryRole).toInt());
    });
    const auto figures = [this](const std::optional<QPoint> &at) {
        std::vector<query::Figure> found;
        const QModelIndex index = at ? m_view->indexAt(m_view->viewport()->mapFrom(this, *at)) : m_view->currentIndex();
        if (!index.isValid() || !m_table.figure)
            return found;
        const int row = index.data(charts::DataTableModel::CategoryRole).toInt();
        const auto add = [&](int column) {
            if (auto figure = m_table.figure(std::size_t(row), std::size_t(column)))
                found.push_back(std::move(*figure));
        };
        add(index.column());
        for (int column = 0; column < int(m_table.table.columns.size()); ++column) { // the others of its row
            if (column != index.column())
                add(column);
        }
        return found;
    };
    new charts::FigureOffer(this, figures);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &FigureTableView::fitHeight);
}

void FigureTableView::setTable(const report::FigureTable &table, const Format &format)
{
    m_isFilling = true;
    m_table = table;
    m_view->setTable(table.table, format);
    m_isFilling = false;
    fitHeight();
}

void FigureTableView::setChosenRow(int row)
{
    m_view->setChosenRows(row < 0 ? QSet<int>() : QSet<int>{row});
}

void FigureTableView::setVisibleRows(int most)
{
    m_mostRows = most;
    fitHeight();
}

void FigureTableView::fitHeight()
{
    if (m_mostRows == 0)
        return;
    const int rows = std::clamp(int(m_table.table.rows.size()), 1, m_mostRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() +
                           m_view->horizontalScrollBar()->sizeHint().height() + 2);
}

} // namespace clientele::pages
