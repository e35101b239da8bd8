// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/rowsview.h"

#include "models/items/tablecopy.h"
#include "models/items/tablesort.h"
#include "widgets/pages/busystrip.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/findbar.h"
#include "widgets/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

namespace clientele::pages {

using style::px;

RowsView::RowsView(QWidget *parent)
    : QWidget(parent), m_model(new items::TableModel(this)), m_view(new QTableView(this)), m_find(new FindBar(this)),
      m_busy(nullptr)
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
    m_busy = new BusyStrip(m_view);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RowsView::sortBy);
    connect(m_busy, &BusyStrip::cancelled, this, [this] {
        m_sorting.cancel();
        m_finding.cancel();
        m_copying.cancel();
        m_busy->finish();
    });
    connectFinding();
}

void RowsView::connectFinding()
{
    connect(m_find, &FindBar::findRequested, this, &RowsView::find);
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *one = new QShortcut(keys, this);
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence::Find, [this] { focusFind(); });
    shortcut(QKeySequence::Copy, [this] { copy(); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { find(false, false); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(true, false); });
}

void RowsView::setRows(const table::TablePtr &table, const items::RowOrder &rows, const Format &format)
{
    m_sorting.cancel();
    m_finding.cancel();
    m_busy->finish();
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
        m_sorting.cancel();
        m_busy->finish();
        m_model->setOrder(m_rows);
        return;
    }
    m_busy->start(tr("Sorting by %1…").arg(table->column(std::size_t(column)).name()));
    m_sorting.start(
        [table, rows = m_rows, column, order](const Progress &progress) -> Result<items::RowOrder> {
            auto sorted = items::sortPermutation(*table, std::size_t(column), order, progress, rows.get());
            if (!sorted)
                return tl::make_unexpected(sorted.error());
            return std::make_shared<const std::vector<std::uint32_t>>(std::move(*sorted));
        },
        [this](const Result<items::RowOrder> &sorted) {
            m_busy->finish();
            if (!sorted)
                return;
            m_view->selectionModel()->clearSelection();
            m_model->setOrder(*sorted);
        });
}

void RowsView::focusFind()
{
    m_find->focusText();
}

void RowsView::find(bool backwards, bool typing)
{
    m_find->setNotFound(false);
    if (m_find->text().isEmpty() || !m_model->table()) {
        m_finding.cancel();
        return;
    }
    items::Search search{m_find->text(), columns(), {}, true, backwards};
    if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
        search.from = {std::size_t(current.row()), std::size_t(current.column())};
        search.includeFrom = typing;
    }
    m_busy->start(tr("Looking for “%1”…").arg(search.text));
    m_finding.start([cells = m_model->cells(), order = m_model->order(),
                     search](const Progress &progress) { return items::findNext(cells, order, search, progress); },
                    [this](const Result<std::optional<items::CellPlace>> &found) {
                        m_busy->finish();
                        if (!found)
                            return;
                        m_find->setNotFound(!found->has_value());
                        if (!found->has_value())
                            return;
                        const QModelIndex cell = m_model->index(int((*found)->row), int((*found)->column));
                        m_view->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
                        m_view->scrollTo(cell);
                    });
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
    m_busy->start(tr("Copying…"));
    m_copying.start([cells = m_model->cells(), order = m_model->order(), rows, some](
                        const Progress &progress) { return items::tabSeparated(cells, order, rows, some, progress); },
                    [this](const Result<QString> &text) {
                        m_busy->finish();
                        if (text)
                            QGuiApplication::clipboard()->setText(*text);
                    });
}

} // namespace clientele::pages
