// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/whatchangeddialog.h"

#include "models/changes/changetables.h"
#include "models/items/changeaccount.h"
#include "models/items/changefigures.h"
#include "widgets/charts/datatableview.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/dialogs/changedrowsview.h"
#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

namespace clientele::dialogs {

using style::px;

namespace {

QLabel *textLabel(QWidget *parent, const QString &tone = {})
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

items::RowOrder orderOf(const std::vector<std::uint32_t> &rows)
{
    return std::make_shared<const std::vector<std::uint32_t>>(rows);
}

QString counted(const QString &name, std::size_t count)
{
    return count == 0 ? name : QStringLiteral("%1 (%2)").arg(name, Format().integer(qint64(count)));
}

/// Sentences get the room and wrap; figures stand beside them.
void giveRoom(charts::DataTableView *table, std::initializer_list<int> sentences)
{
    QHeaderView *header = table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : sentences)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace

WhatChangedDialog::WhatChangedDialog(const Subject &subject, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_subject(subject), m_versions(textLabel(this, QStringLiteral("2"))), m_summary(textLabel(this)),
      m_dropped(textLabel(this, QStringLiteral("warning"))), m_key(textLabel(this, QStringLiteral("2"))),
      m_edits(textLabel(this, QStringLiteral("2"))), m_keyButton(new QPushButton(tr("Match rows &by…"), this)),
      m_keyMenu(new QMenu(this)), m_tabs(new QTabWidget(this)), m_rows(new ChangedRowsView(this)),
      m_customers(new ChangedRowsView(this)), m_columnTable(new charts::DataTableView(this)),
      m_noColumns(textLabel(this, QStringLiteral("2"))), m_shiftTable(new charts::DataTableView(this)),
      m_shiftDetails(new charts::DataTableView(this)), m_shiftName(textLabel(this)),
      m_shiftWords(textLabel(this, QStringLiteral("2"))), m_figureTable(new charts::DataTableView(this)),
      m_findingTable(new charts::DataTableView(this)), m_noFindings(textLabel(this, QStringLiteral("2"))),
      m_status(textLabel(this, QStringLiteral("2")))
{
    setWindowTitle(tr("What changed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    layout->addWidget(makeHead());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTable(m_figureTable, tr("Headline figures"), nullptr), {});
    m_tabs->addTab(makeTable(m_findingTable, tr("Findings"), m_noFindings), {});
    m_tabs->addTab(makeRows(), {});
    auto *customers = new QWidget(m_tabs);
    auto *inside = new QVBoxLayout(customers);
    inside->setContentsMargins(0, px(8), 0, 0);
    inside->addWidget(m_customers);
    m_tabs->addTab(customers, {});
    m_tabs->addTab(makeTable(m_columnTable, tr("Columns"), m_noColumns), {});
    m_tabs->addTab(makeShifts(), {});
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeFoot(purpose));
    for (ChangedRowsView *view : {m_rows, m_customers})
        connect(view, &ChangedRowsView::told, this, &WhatChangedDialog::tell);
    const QRect screen = (parent ? parent->screen() : QGuiApplication::primaryScreen())->availableGeometry();
    resize(std::min(px(1040), screen.width() - px(16)), std::min(px(660), screen.height() - px(48)));
    setChanges(subject.changes);
    charts::answerIn(this);
}

QWidget *WhatChangedDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    auto *title = new QLabel(tr("What changed"), head);
    title->setFont(style::pageFont());
    layout->addWidget(title);
    layout->addWidget(m_versions);
    layout->addSpacing(px(4));
    layout->addWidget(m_summary);
    layout->addWidget(m_dropped);
    m_summary->setAccessibleName(tr("Summary"));
    return head;
}

QWidget *WhatChangedDialog::makeTable(charts::DataTableView *table, const QString &name, QLabel *empty)
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, px(8), 0, 0);
    table->setAccessibleName(name);
    layout->addWidget(table, 1);
    if (empty)
        layout->addWidget(empty);
    return page;
}

QWidget *WhatChangedDialog::makeRows()
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, px(8), 0, 0);
    layout->setSpacing(px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_key, 1);
    row->addWidget(m_keyButton, 0, Qt::AlignTop);
    m_keyButton->setMenu(m_keyMenu);
    m_keyButton->setProperty("opens", QStringLiteral("menu"));
    m_keyButton->setAutoDefault(false);
    m_keyButton->setToolTip(tr("The columns that tell which row of the older data is which of the newer one"));
    layout->addLayout(row);
    layout->addWidget(m_edits);
    layout->addWidget(m_rows, 1);
    return page;
}

QWidget *WhatChangedDialog::makeShifts()
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, px(8), 0, 0);
    auto *splitter = new QSplitter(Qt::Vertical, page);
    m_shiftTable->setAccessibleName(tr("Shift of each column"));
    m_shiftTable->setSelectionMode(QAbstractItemView::SingleSelection);
    splitter->addWidget(m_shiftTable);
    auto *details = new QWidget(splitter);
    auto *inside = new QVBoxLayout(details);
    inside->setContentsMargins(0, px(8), 0, 0);
    inside->setSpacing(px(4));
    m_shiftName->setFont(style::titleFont());
    m_shiftDetails->setAccessibleName(tr("The chosen column before and after"));
    inside->addWidget(m_shiftName);
    inside->addWidget(m_shiftWords);
    inside->addWidget(m_shiftDetails, 1);
    splitter->addWidget(details);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter);
    connect(m_shiftTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                showShift(current.isValid() ? current.data(charts::DataTableModel::CategoryRole).toInt() : -1);
            });
    return page;
}

QWidget *WhatChangedDialog::makeFoot(Purpose purpose)
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(m_status, 1);
    auto *keep = new QPushButton(purpose == Purpose::Decide ? tr("&Keep what is open") : tr("Close"), foot);
    keep->setAutoDefault(false);
    row->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    if (purpose == Purpose::Decide) {
        auto *take = new QPushButton(tr("&Take the newer data"), foot);
        take->setObjectName(QStringLiteral("take"));
        take->setProperty("main", true);
        take->setDefault(true);
        row->addWidget(take);
        connect(take, &QPushButton::clicked, this, [this] {
            Q_EMIT taken();
            accept();
        });
    }
    return foot;
}

void WhatChangedDialog::setChanges(const std::shared_ptr<const workspace::DataChanges> &changes)
{
    m_subject.changes = changes;
    const Format format;
    const auto count = [&](std::size_t value) { return format.integer(qint64(value)); };
    const auto version = [&](const workspace::DataVersion &one) {
        return one.rowsRead == one.rows
                   ? tr("%1: %2 rows").arg(one.name, count(one.rows))
                   : tr("%1: %2 rows read, %3 after the steps").arg(one.name, count(one.rowsRead), count(one.rows));
    };
    m_versions->setText(QStringLiteral("%1  \u2192  %2").arg(version(changes->before), version(changes->after)));
    m_summary->setText(workspace::summary(*changes, format));
    m_dropped->setText(
        tr("Does not fit the newer data and is dropped with it: %1.").arg(changes->dropped.join(QStringLiteral("; "))));
    m_dropped->setVisible(!changes->dropped.isEmpty());
    fillRows();
    fillTables();
    fillKeyMenu();
    offerFigures();
    tell({}, false);
}

void WhatChangedDialog::offerFigures()
{
    const auto meant =
        std::make_shared<const items::ChangeFigures>(m_subject.changes, m_subject.before, m_subject.after, Format());
    charts::offerFigures(m_versions, meant->versions());
    charts::offerFigures(m_summary, meant->summary());
    charts::offerFigures(m_tabs->tabBar(), meant->summary());
    charts::offerFigures(m_key, meant->key());
    charts::offerFigures(m_edits, meant->edits());
    m_rows->setSources(m_subject.changes->before.name, m_subject.changes->after.name, m_subject.before);
    m_customers->setSources(m_subject.changes->before.name, m_subject.changes->after.name, m_subject.before);
    m_figureTable->setFigures([meant](std::size_t row, std::size_t column) { return meant->figure(row, column); });
    m_findingTable->setFigures([meant](std::size_t row, std::size_t column) { return meant->finding(row, column); });
    m_shiftTable->setFigures([meant](std::size_t row, std::size_t column) { return meant->shift(row, column); });
    m_shiftDetails->setFigures([this, meant](std::size_t row, std::size_t column) {
        return m_shift < 0 ? std::vector<query::Figure>() : meant->shiftDetail(std::size_t(m_shift), row, column);
    });
    new charts::FigureOffer(m_shiftWords, [this, meant](const std::optional<QPoint> &) {
        return m_shift < 0 ? std::vector<query::Figure>() : meant->distances(std::size_t(m_shift));
    });
}

void WhatChangedDialog::fillRows()
{
    const auto &changes = m_subject.changes;
    const changes::RowChanges &rows = changes->tables.rows;
    const Format format;
    m_key->setText(workspace::keyInWords(rows, format));
    QStringList edits;
    for (const changes::ColumnEdits &one : rows.edits) {
        if (edits.size() < 6)
            edits << QStringLiteral("%1 %2").arg(one.column, format.integer(qint64(one.cells)));
    }
    m_edits->setText(tr("Cells edited: %1").arg(edits.join(QStringLiteral(" · "))));
    m_edits->setVisible(!edits.isEmpty());
    std::vector<ChangedRowsView::List> lists;
    lists.push_back({tr("Added"), tr("added rows"), rows.added.size(), m_subject.after, orderOf(rows.added), {}});
    lists.push_back(
        {tr("Removed"), tr("removed rows"), rows.removed.size(), m_subject.before, orderOf(rows.removed), {}});
    if (!rows.key.columns.isEmpty()) {
        lists.push_back({tr("Edited"), tr("edited cells"), rows.edited.size(), nullptr, nullptr,
                         [changes, before = m_subject.before, after = m_subject.after] {
                             return changes::editedCells(*before, *after, changes->tables.rows);
                         }});
    }
    m_rows->setLists(std::move(lists));
    const auto &customers = changes->tables.customers;
    m_tabs->setTabVisible(Customers, customers.has_value());
    if (customers) {
        m_customers->setLists({{tr("New", "customers"),
                                tr("new customers"),
                                customers->added.size(),
                                m_subject.after,
                                orderOf(customers->added),
                                {}},
                               {tr("Gone", "customers"),
                                tr("customers gone"),
                                customers->removed.size(),
                                m_subject.before,
                                orderOf(customers->removed),
                                {}}});
        m_tabs->setTabText(Customers, counted(tr("Customers"), customers->added.size() + customers->removed.size()));
    }
    m_tabs->setTabText(Rows, counted(tr("Rows"), rows.added.size() + rows.removed.size() + rows.edited.size()));
}

void WhatChangedDialog::fillTables()
{
    const workspace::DataChanges &changes = *m_subject.changes;
    const Format format;
    m_figureTable->setTable(items::figuresTable(changes, format), format);
    m_findingTable->setTable(items::findingsTable(changes), format);
    m_columnTable->setTable(items::columnsTable(changes), format);
    m_shiftTable->setTable(items::shiftsTable(changes, format, true), format);
    giveRoom(m_findingTable, {0, 1});
    giveRoom(m_shiftTable, {1, 2});
    m_noColumns->setText(tr("The columns are the same."));
    m_columnTable->setVisible(!changes.tables.columns.empty());
    m_noColumns->setVisible(changes.tables.columns.empty());
    m_findingTable->setVisible(!changes.findings.empty());
    m_noFindings->setVisible(changes.findings.empty());
    m_noFindings->setText(changes.withoutFindings.isEmpty() ? tr("Nothing stands out in either.")
                                                            : changes.withoutFindings);
    for (QLabel *empty : {m_noColumns, m_noFindings})
        empty->setAlignment(Qt::AlignCenter);
    const auto moved = std::size_t(std::count_if(changes.tables.shifts.begin(), changes.tables.shifts.end(),
                                                 [](const changes::ColumnShift &one) { return one.distance > 0; }));
    m_tabs->setTabText(Figures, tr("Figures"));
    m_tabs->setTabText(Findings, counted(tr("Findings"), changes.findings.size()));
    m_tabs->setTabText(Columns, counted(tr("Columns"), changes.tables.columns.size()));
    m_tabs->setTabText(Shifts, counted(tr("Shifts"), moved));
    if (m_shiftTable->model()->rowCount() > 0)
        m_shiftTable->selectRow(0);
    showShift(changes.tables.shifts.empty() ? -1 : 0);
}

void WhatChangedDialog::showShift(int row)
{
    const std::vector<changes::ColumnShift> &shifts = m_subject.changes->tables.shifts;
    const bool isThere = row >= 0 && std::size_t(row) < shifts.size();
    const Format format;
    m_shift = isThere ? row : -1;
    m_shiftName->setText(isThere ? shifts[std::size_t(row)].column : tr("No column is in both."));
    m_shiftWords->setText(isThere ? items::distanceInWords(shifts[std::size_t(row)], format) : QString());
    m_shiftDetails->setTable(isThere ? items::shiftDetails(shifts[std::size_t(row)], format) : report::DataTable(),
                             format);
}

void WhatChangedDialog::fillKeyMenu()
{
    m_keyMenu->clear();
    m_keyMenu->addSection(tr("Columns that tell rows apart"));
    const QStringList &key = m_subject.changes->tables.rows.key.columns;
    for (const QString &name : changes::keyChoices(*m_subject.before, *m_subject.after)) {
        QAction *column = m_keyMenu->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        column->setCheckable(true);
        column->setChecked(key.contains(name));
        column->setData(name);
        connect(column, &QAction::triggered, this, &WhatChangedDialog::chooseKey);
    }
    m_keyMenu->addSeparator();
    QAction *whole = m_keyMenu->addAction(tr("None: compare rows as a whole"));
    whole->setEnabled(!key.isEmpty());
    connect(whole, &QAction::triggered, this, [this] { Q_EMIT keyChosen({}); });
}

void WhatChangedDialog::chooseKey()
{
    QStringList columns;
    for (const QAction *action : m_keyMenu->actions()) {
        if (action->isChecked())
            columns << action->data().toString();
    }
    Q_EMIT keyChosen(columns);
}

void WhatChangedDialog::showComparing()
{
    m_keyButton->setEnabled(false);
    m_status->setText(tr("Comparing…"));
}

void WhatChangedDialog::showFailure(const Error &error)
{
    tell(error.sentence(), true);
}

void WhatChangedDialog::tell(const QString &sentence, bool isFailure)
{
    m_keyButton->setEnabled(true);
    m_status->setText(sentence);
    m_status->setProperty("tone", isFailure ? QStringLiteral("danger") : QStringLiteral("2"));
    m_status->style()->polish(m_status);
}

} // namespace clientele::dialogs
