// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/rowsview.h"

#include "models/items/tablesort.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/findbar.h"
#include "widgets/pages/tablework.h"
#include "widgets/style/theme.h"

#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

namespace clientele::pages {

using style::px;

RowsView::RowsView(QWidget *parent)
    : QWidget(parent), m_model(new items::TableModel(this)), m_view(new QTableView(this)), m_find(new FindBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_find, 0, Qt::AlignLeft);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TableCellDelegate(m_view));
    m_view->setAccessibleName(tr("Rows behind the figure"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(px(22));
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_work = new TableWork(
        m_model, m_view, m_find, [this] { return columns(); }, this);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RowsView::sortBy);
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *one = new QShortcut(keys, this);
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Find, [this] { focusFind(); });
    shortcut(QKeySequence::Copy, [this] { copy(); });
}

void RowsView::setRows(const table::TablePtr &table, const items::RowOrder &rows, const Format &format)
{
    m_work->cancel();
    m_rows = rows;
    {
        const QSignalBlocker blocker(m_view->horizontalHeader());
        m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_model->setTable(table, format);
    m_model->setOrder(rows);
    m_view->scrollToTop();
    fitColumns();
}

void RowsView::fitColumns()
{
    constexpr int rowsMeasured = 40;
    const QFontMetrics metrics(style::bodyFont());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = m_view->horizontalHeader()->sectionSizeHint(column) + px(12);
        for (int row = 0; row < std::min(rowsMeasured, m_model->rowCount()); ++row) {
            const QString text = m_model->index(row, column).data().toString().left(60);
            widest = std::max(widest, metrics.horizontalAdvance(text) + 2 * px(8) + px(2));
        }
        m_view->setColumnWidth(column, std::min(widest, px(220)));
    }
}

std::vector<std::size_t> RowsView::columns() const
{
    std::vector<std::size_t> all;
    for (int visual = 0; visual < m_model->columnCount(); ++visual)
        all.push_back(std::size_t(m_view->horizontalHeader()->logicalIndex(visual)));
    return all;
}

void RowsView::sortBy(int column, Qt::SortOrder order)
{
    const table::TablePtr table = m_model->table();
    if (!table)
        return;
    if (column < 0) {
        m_work->cancel();
        m_model->setOrder(m_rows);
        return;
    }
    m_work->arrange(column, [table, rows = m_rows, column, order](const Progress &progress) -> Result<items::RowOrder> {
        auto sorted = items::sortPermutation(*table, std::size_t(column), order, progress, rows.get());
        if (!sorted)
            return tl::make_unexpected(sorted.error());
        return std::make_shared<const std::vector<std::uint32_t>>(std::move(*sorted));
    });
}

void RowsView::focusFind()
{
    m_find->focusText();
}

void RowsView::copy()
{
    if (!m_model->table() || m_model->rowCount() == 0)
        return;
    std::vector<items::RowRange> rows;
    std::vector<bool> chosen(std::size_t(m_model->columnCount()));
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        rows.push_back({std::size_t(range.top()), std::size_t(range.bottom())});
        for (int column = range.left(); column <= range.right(); ++column)
            chosen[std::size_t(column)] = true;
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::size_t> some = columns();
    if (rows.empty())
        rows = {{0, std::size_t(m_model->rowCount()) - 1}};
    else
        std::erase_if(some, [&](std::size_t column) { return !chosen[column]; });
    m_work->copy(rows, some);
}

} // namespace clientele::pages
