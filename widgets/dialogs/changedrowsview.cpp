// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/changedrowsview.h"

#include "models/sources/outputs.h"
#include "models/why/outsidefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace clientele::dialogs {

using style::px;

ChangedRowsView::ChangedRowsView(QWidget *parent)
    : QWidget(parent), m_choices(new QHBoxLayout), m_view(new QTableView(this)), m_model(new items::TableModel(this)),
      m_empty(new QLabel(tr("There are no such rows."), this)), m_copy(new QPushButton(tr("&Copy"), this)),
      m_save(new QPushButton(tr("&Save as…"), this))
{
    m_copy->setIcon(style::icon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("The selected rows with their headings; all, where none is selected"));
    m_save->setIcon(style::icon(QStringLiteral("export")));
    m_save->setToolTip(tr("All rows of this list as CSV or XLSX, personal columns too"));
    for (QPushButton *button : {m_copy, m_save})
        button->setAutoDefault(false);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Rows"));
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMaximumSectionSize(px(240));
    m_view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setDefaultSectionSize(px(24));
    auto *keys = new QAction(tr("Copy"), m_view);
    keys->setShortcut(QKeySequence::Copy);
    keys->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(keys);
    connect(keys, &QAction::triggered, this, &ChangedRowsView::copy);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("tone", QStringLiteral("2"));
    charts::offerCells(m_view, [this](const QModelIndex &cell) {
        const table::TablePtr &table = m_model->table();
        return std::vector{why::cellFigure(table, m_model->tableRow(cell.row()),
                                           table->column(std::size_t(cell.column())).name(), cell.data().toString(),
                                           m_lists[m_shown].make ? m_lists[m_shown].name
                                           : table == m_before   ? m_older
                                                                 : m_newer)};
    });
    auto *bar = new QHBoxLayout;
    bar->setSpacing(px(8));
    m_choices->setSpacing(0);
    bar->addLayout(m_choices);
    bar->addStretch();
    bar->addWidget(m_copy);
    bar->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(m_copy, &QPushButton::clicked, this, &ChangedRowsView::copy);
    connect(m_save, &QPushButton::clicked, this, &ChangedRowsView::askWhereToSave);
}

void ChangedRowsView::setSources(const QString &older, const QString &newer, const table::TablePtr &before)
{
    m_older = older;
    m_newer = newer;
    m_before = before;
}

void ChangedRowsView::setLists(std::vector<List> lists)
{
    m_lists = std::move(lists);
    makeButtons();
    std::size_t first = 0;
    while (first + 1 < m_lists.size() && m_lists[first].count == 0)
        ++first;
    showList(!m_lists.empty() && m_lists[first].count == 0 ? 0 : first);
}

void ChangedRowsView::makeButtons()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        auto *button = new QPushButton(
            QStringLiteral("%1  %2").arg(m_lists[i].name, Format().integer(qint64(m_lists[i].count))), this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAutoExclusive(true);
        button->setProperty("segment", i == 0                   ? QStringLiteral("first")
                                       : i + 1 < m_lists.size() ? QStringLiteral("middle")
                                                                : QStringLiteral("last"));
        connect(button, &QPushButton::clicked, this, [this, i] { showList(i); });
        m_choices->addWidget(button);
        m_buttons << button;
    }
}

void ChangedRowsView::showList(std::size_t place)
{
    if (place >= m_lists.size())
        return;
    m_shown = place;
    m_buttons[qsizetype(place)]->setChecked(true);
    List &list = m_lists[place];
    m_empty->setText(list.count == 0 ? tr("There are no such rows.") : tr("Listing the rows…"));
    const bool isThere = list.table && list.count > 0;
    if (isThere)
        present(list.table, list.order);
    m_view->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_copy->setEnabled(isThere);
    m_save->setEnabled(isThere);
    if (isThere || list.count == 0)
        return;
    m_making.start([make = list.make](const Progress &) -> Result<table::TablePtr> { return make(); },
                   [this, place](Result<table::TablePtr> made) {
                       if (!made) {
                           Q_EMIT told(made.error().sentence(), true);
                           return;
                       }
                       m_lists[place].table = std::move(*made);
                       if (m_shown == place)
                           showList(place);
                   });
}

void ChangedRowsView::present(const table::TablePtr &table, const items::RowOrder &order)
{
    m_model->setTable(table);
    m_model->setOrder(order);
    m_view->resizeColumnsToContents();
}

void ChangedRowsView::askWhereToSave()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the rows"), m_lists[m_shown].fileName + QStringLiteral(".csv"),
                                     tr("CSV files (*.csv);;Excel files (*.xlsx)"));
    if (!path.isEmpty())
        save(path);
}

void ChangedRowsView::save(const QString &path)
{
    const auto output = sources::parseOutput(path);
    if (!output) {
        Q_EMIT told(output.error().sentence(), true);
        return;
    }
    m_saving.start(
        [output = *output, path, table = m_lists[m_shown].table,
         order = m_lists[m_shown].order](const Progress &progress) -> Result<QString> {
            if (const auto written = sources::writeTable(*table, output, progress, order.get()); !written)
                return tl::make_unexpected(written.error());
            return path;
        },
        [this](const Result<QString> &written) {
            Q_EMIT told(written ? tr("Saved %1").arg(*written) : written.error().sentence(), !written);
        });
}

void ChangedRowsView::copy()
{
    std::vector<items::RowRange> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        rows.push_back({std::size_t(range.top()), std::size_t(range.bottom())});
    std::sort(rows.begin(), rows.end(),
              [](const items::RowRange &a, const items::RowRange &b) { return a.first < b.first; });
    if (rows.empty() && m_model->rowCount() > 0)
        rows.push_back({0, std::size_t(m_model->rowCount() - 1)});
    std::vector<std::size_t> columns(std::size_t(m_model->columnCount()));
    for (std::size_t column = 0; column < columns.size(); ++column)
        columns[column] = column;
    m_copying.start(
        [cells = m_model->cells(), order = m_model->order(), rows, columns](const Progress &progress) {
            return items::tabSeparated(cells, order, rows, columns, progress);
        },
        [this](const Result<QString> &text) {
            if (text)
                QGuiApplication::clipboard()->setText(*text);
            Q_EMIT told(text ? tr("Copied") : text.error().sentence(), !text);
        });
}

} // namespace clientele::dialogs
