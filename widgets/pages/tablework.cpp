// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/tablework.h"

#include "widgets/pages/busystrip.h"
#include "widgets/pages/findbar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>

namespace clientele::pages {

namespace {

constexpr std::size_t cellsCopiedAtOnce = 20'000;

} // namespace

TableWork::TableWork(items::TableModel *model, QTableView *view, FindBar *find, Columns columns, QWidget *keys)
    : QObject(view), m_model(model), m_view(view), m_find(find), m_busy(new BusyStrip(view)),
      m_columns(std::move(columns))
{
    connect(m_busy, &BusyStrip::cancelled, this, &TableWork::cancel);
    connect(m_find, &FindBar::findRequested, this, &TableWork::find);
    for (const bool backwards : {false, true}) {
        auto *next = new QShortcut(backwards ? QKeySequence(Qt::SHIFT | Qt::Key_F3) : QKeySequence(Qt::Key_F3), keys);
        next->setContext(Qt::WidgetWithChildrenShortcut);
        connect(next, &QShortcut::activated, this, [this, backwards] { TableWork::find(backwards, false); });
    }
}

void TableWork::cancel()
{
    m_arranging.cancel();
    m_finding.cancel();
    m_copying.cancel();
    m_busy->finish();
}

void TableWork::find(bool backwards, bool typing)
{
    m_find->setNotFound(false);
    if (m_find->text().isEmpty() || !m_model->table()) {
        m_finding.cancel();
        return;
    }
    items::Search search{m_find->text(), m_columns(), {}, true, backwards};
    if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
        search.from = {std::size_t(current.row()), std::size_t(current.column())};
        search.includeFrom = typing;
    }
    m_busy->start(tr("Looking for “%1”…").arg(search.text));
    m_finding.start([cells = m_model->cells(), order = m_model->order(),
                     search](const Progress &progress) { return items::findNext(cells, order, search, progress); },
                    [this](const Result<std::optional<items::CellPlace>> &found) { showFound(found); });
}

void TableWork::showFound(const Result<std::optional<items::CellPlace>> &found)
{
    m_busy->finish();
    if (!found)
        return;
    m_find->setNotFound(!found->has_value());
    if (!found->has_value())
        return;
    const QModelIndex cell = m_model->index(int((*found)->row), int((*found)->column));
    m_view->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(cell);
}

void TableWork::arrange(int column, Arranging work, std::function<void()> done)
{
    m_finding.cancel();
    m_busy->start(column < 0 ? tr("Choosing rows…")
                             : tr("Sorting by %1…").arg(m_model->table()->column(std::size_t(column)).name()));
    m_arranging.start(std::move(work), [this, done = std::move(done)](const Result<items::RowOrder> &order) {
        m_busy->finish();
        if (!order)
            return;
        // A selection of thousands of ranges would follow its rows one by one; the current cell alone does.
        m_view->selectionModel()->clearSelection();
        m_model->setOrder(*order);
        if (done)
            done();
    });
}

void TableWork::copy(const std::vector<items::RowRange> &rows, const std::vector<std::size_t> &columns)
{
    if (rows.empty() || columns.empty())
        return;
    std::size_t count = 0;
    for (const items::RowRange &range : rows)
        count += (range.last - range.first + 1) * columns.size();
    const auto work = [cells = m_model->cells(), order = m_model->order(), rows, columns](const Progress &progress) {
        return items::tabSeparated(cells, order, rows, columns, progress);
    };
    const auto done = [this](const Result<QString> &text) {
        m_busy->finish();
        if (text)
            QGuiApplication::clipboard()->setText(*text);
    };
    if (count <= cellsCopiedAtOnce) {
        done(work({}));
        return;
    }
    m_busy->start(tr("Copying…"));
    m_copying.start(work, done);
}

} // namespace clientele::pages
