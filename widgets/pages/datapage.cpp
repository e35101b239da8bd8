// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/datapage.h"

#include "models/items/tablesort.h"
#include "widgets/pages/choosers.h"
#include "widgets/pages/columninspector.h"
#include "widgets/pages/datanotes.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/findbar.h"
#include "widgets/pages/issuelist.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/sidepanel.h"
#include "widgets/pages/stepspanel.h"
#include "widgets/pages/tablemenus.h"
#include "widgets/pages/tablework.h"

#include <QInputDialog>
#include <QShortcut>

namespace clientele::pages {

using style::px;

DataPage::DataPage(QWidget *parent)
    : QWidget(parent), m_model(new items::TableModel(this)), m_columns(new items::ColumnListModel(this)),
      m_inspector(new ColumnInspector), m_steps(new StepsPanel), m_side(new SidePanel(m_inspector, m_steps)),
      m_layout(new QVBoxLayout(this)), m_chips(new QVBoxLayout)
{
    m_layout->setContentsMargins(px(16), px(8), px(16), px(8));
    m_layout->setSpacing(px(8));
    makeHead();
    m_layout->addLayout(m_chips);
    makeBody();
    makeActions();
    offerFigures();
    connect(m_inspector, &ColumnInspector::roleChanged, this, &DataPage::roleChanged);
    connect(m_inspector, &ColumnInspector::personalWanted, this, &DataPage::markPersonal);
    setContent(nullptr, {});
}

DataPage::~DataPage()
{
    if (m_side && !m_side->parent()) // nobody has placed it
        delete m_side;
}

QWidget *DataPage::inspector() const
{
    return m_side;
}

void DataPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(pageTitle(tr("Data"), this));
    m_rows = textLabel({}, this, QStringLiteral("2"));
    head->addSpacing(px(8));
    head->addWidget(m_rows);
    m_unsort = linkButton(tr("Original order"), this);
    m_unsort->hide();
    connect(m_unsort, &QPushButton::clicked, this, &DataPage::showOriginalOrder);
    head->addWidget(m_unsort);
    head->addStretch();
    m_find = new FindBar(this);
    head->addWidget(m_find);
    m_columnsButton = new QPushButton(this);
    m_columnsButton->setToolTip(tr("Choose which columns are shown"));
    m_chooser = new ColumnChooser(m_columns, this);
    connect(m_columnsButton, &QPushButton::clicked, this, [this] { m_chooser->popUpUnder(m_columnsButton); });
    head->addWidget(m_columnsButton);
    makeStepsButton();
    head->addWidget(m_stepsButton);
    m_layout->addLayout(head);
}

void DataPage::makeBody()
{
    m_view = new DataTableView(m_model, this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_work = new TableWork(
        m_model, m_view, m_find, [this] { return m_view->shownColumns(); }, this);
    m_notes = new DataNotes(this);
    m_issueList = m_notes->issues();
    setFocusProxy(m_view);
    m_layout->addWidget(m_view, 1);
    m_layout->addWidget(m_notes);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DataPage::inspectCurrent);
    connect(m_view, &DataTableView::sortRequested, this, &DataPage::sortByHeader);
    connect(m_view, &DataTableView::roleClicked, this, &DataPage::chooseRole);
    connect(m_issueList, &IssueList::rowsRequested, this, &DataPage::filterRequested);
    connect(m_issueList, &IssueList::columnRequested, this, &DataPage::showColumn);
    connect(m_issueList, &IssueList::saveRejectedRequested, this, &DataPage::saveRejectedRequested);
    connect(m_issueList, &IssueList::importRequested, this, &DataPage::importRequested);
    connect(m_columns, &items::ColumnListModel::shownChanged, this, &DataPage::updateColumns);
    connect(m_chooser->freezeBox(), &QCheckBox::toggled, m_view, &DataTableView::setFirstColumnFrozen);
    m_chooser->freezeBox()->setChecked(m_view->isFirstColumnFrozen());
}

void DataPage::makeActions()
{
    auto *copy = new QAction(style::icon(QStringLiteral("copy")), tr("Copy with headers"), this);
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &DataPage::copySelection);
    m_view->addAction(copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    makeMenus(copy);

    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *one = new QShortcut(keys, this);
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_G), &DataPage::askForRow);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), [this] { sortByCurrent(Qt::AscendingOrder); });
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { sortByCurrent(Qt::DescendingOrder); });
}

void DataPage::makeMenus(QAction *copy)
{
    m_menus = new TableMenus(m_view, copy);
    connect(m_view, &DataTableView::headerMenuRequested, m_menus, &TableMenus::popUpOnHead);
    connect(m_view, &QWidget::customContextMenuRequested, m_menus, &TableMenus::popUpOnCell);
    connect(m_menus, &TableMenus::sortRequested, this, &DataPage::sortBy);
    connect(m_menus, &TableMenus::originalOrderRequested, this, &DataPage::showOriginalOrder);
    connect(m_menus, &TableMenus::roleRequested, this, &DataPage::chooseRole);
    connect(m_menus, &TableMenus::personalWanted, this, &DataPage::markPersonal);
    connect(m_menus, &TableMenus::hideRequested, this, [this](int column) {
        m_columns->setData(m_columns->index(column), int(Qt::Unchecked), Qt::CheckStateRole);
    });
    connect(m_menus, &TableMenus::filterRequested, this, &DataPage::filterRequested);
    connect(m_menus, &TableMenus::goToRowRequested, this, &DataPage::askForRow);
}

void DataPage::setFilterBar(QWidget *bar)
{
    clear(m_chips);
    m_chips->addWidget(bar);
}

// ---------------------------------------------------------------------------------------------- content

void DataPage::setContent(const table::TablePtr &table, const sources::ImportAccount &account,
                          const std::shared_ptr<const Profiles> &profiles, const Format &format)
{
    const bool sameColumns = table && m_model->table() && m_model->table()->columns() == table->columns();
    m_format = format;
    m_account = account;
    m_givenProfiles = profiles;
    if (sameColumns) {
        m_model->setRoles(table);
        makeIssues();
        if (profiles)
            makePictures();
        updateInspector();
        return;
    }
    const workspace::DataView before = m_raw && m_raw == m_rawShown ? arranged() : workspace::DataView();
    const bool keepsPlace = m_raw && m_raw == m_rawShown;
    m_rawShown = m_raw;
    m_work->cancel();
    m_foundRoles = table ? table->roles() : std::vector<table::Role>();
    m_filters = {};
    m_sorted = -1;
    m_rowWanted = -1;
    m_inspected = -1;
    m_pictures = {};
    m_view->setSorted(-1, Qt::AscendingOrder);
    m_menus->setSorted(false);
    m_view->setProfiles(nullptr, nullptr);
    m_model->setTable(table, format);
    m_columns->setColumns(table, std::vector<bool>(table ? table->columnCount() : 0, true));
    updateColumns();
    m_view->scrollToTop();
    makePictures();
    makeIssues();
    if (keepsPlace)
        arrangeAs(before);
    updateInspector();
    updateRowsText();
}

void DataPage::setProfiles(const std::shared_ptr<const Profiles> &profiles)
{
    m_givenProfiles = profiles;
    makePictures();
}

void DataPage::setFilters(const query::FilterSet &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    arrangeRows();
    makePictures();
}

void DataPage::makePictures()
{
    const table::TablePtr table = m_model->table();
    if (!table) {
        m_picturing.cancel();
        return;
    }
    // Profiles that were handed in are of all rows.
    const auto given = m_filters.isEmpty() && m_givenProfiles && m_givenProfiles->size() == table->columnCount()
                           ? m_givenProfiles
                           : nullptr;
    m_picturing.start([table, given, filters = m_filters](
                          const Progress &progress) { return items::columnPictures(*table, filters, given, progress); },
                      [this](Result<items::ColumnPictures> made) {
                          if (!made)
                              return;
                          m_pictures = std::move(*made);
                          m_view->setProfiles(m_pictures.profiles, m_pictures.shapes);
                          updateInspector();
                      });
}

void DataPage::makeIssues()
{
    const table::TablePtr table = m_model->table();
    m_issues.clear();
    m_notes->setVisible(table != nullptr);
    if (!table) {
        m_checking.cancel();
        return;
    }
    m_issueList->showWaiting();
    m_checking.start(
        [table, rejected = m_account.rejected, warnings = m_account.warnings, format = m_format](
            const Progress &progress) { return query::dataIssues(*table, rejected, warnings, format, progress); },
        [this](Result<std::vector<query::DataIssue>> issues) {
            if (!issues)
                return;
            m_issues = std::move(*issues);
            m_issueList->setIssues(m_issues, m_account.rejected, m_format);
            updateInspector();
        });
}

void DataPage::arrangeRows()
{
    const table::TablePtr table = m_model->table();
    if (!table)
        return;
    m_work->arrange(
        m_sorted,
        [table, filters = m_filters, sorted = m_sorted, order = m_order](const Progress &progress) {
            return items::arrangedRows(*table, filters, sorted, order, progress);
        },
        [this] { takeArranged(); });
}

void DataPage::takeArranged()
{
    m_view->setSorted(m_sorted, m_order);
    m_menus->setSorted(m_sorted >= 0);
    m_unsort->setVisible(m_sorted >= 0);
    if (m_rowWanted >= 0)
        placeRow();
    else if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
    updateRowsText();
}

void DataPage::updateRowsText()
{
    if (!m_model->table()) {
        m_rows->clear();
        return;
    }
    const auto all = qint64(m_model->table()->rows());
    const int shown = m_model->rowCount();
    m_rows->setText(shown == all
                        ? tr("%1 row(s)", nullptr, shown).arg(m_format.integer(all))
                        : tr("%1 of %2 row(s)", nullptr, int(all)).arg(m_format.integer(shown), m_format.integer(all)));
}

void DataPage::updateColumns()
{
    const std::vector<bool> &shown = m_columns->shown();
    for (std::size_t c = 0; c < shown.size(); ++c)
        m_view->setColumnHidden(int(c), !shown[c]);
    const auto count = std::count(shown.begin(), shown.end(), true);
    m_columnsButton->setText(
        tr("%1 of %2 columns").arg(m_format.integer(count), m_format.integer(qint64(shown.size()))));
    m_columnsButton->setEnabled(!shown.empty());
    m_view->fitColumns();
}

// ---------------------------------------------------------------------------------------------- inspector

void DataPage::inspectCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const int column = current.isValid() ? current.column() : -1;
    if (column == m_inspected)
        return;
    m_inspected = column;
    updateInspector();
}

void DataPage::updateInspector()
{
    m_view->setInspected(m_inspected);
    Q_EMIT columnInspected(inspectedColumn());
    if (m_inspected < 0 || !m_model->table()) {
        m_inspector->explainPage();
        return;
    }
    const auto column = std::size_t(m_inspected);
    ColumnInspector::Subject subject;
    subject.column = m_inspected;
    if (m_pictures.profiles && m_pictures.shapes && m_pictures.shapes->size() > column) {
        subject.profile = &(*m_pictures.profiles)[column];
        subject.shape = &(*m_pictures.shapes)[column];
    }
    subject.foundRole = foundRole(column);
    subject.filters = m_filters;
    const QString &name = m_model->table()->column(column).name();
    std::copy_if(m_issues.begin(), m_issues.end(), std::back_inserter(subject.issues),
                 [&name](const query::DataIssue &issue) { return issue.column == name; });
    m_inspector->present(*m_model, subject);
}

void DataPage::showColumn(const QString &name)
{
    const auto column = m_model->table()->indexOf(name);
    if (!column || m_model->rowCount() == 0)
        return;
    const int row = std::max(0, m_view->rowAt(0));
    m_view->setCurrentIndex(m_model->index(row, int(*column)));
    m_view->scrollTo(m_view->currentIndex());
}

void DataPage::chooseRole(int column, const QPoint &globalPosition)
{
    auto *chooser = new RoleChooser(m_model->table()->role(std::size_t(column)), this);
    connect(chooser, &RoleChooser::chosen, this,
            [this, column](table::Role role) { Q_EMIT roleChanged(column, role); });
    chooser->move(globalPosition);
    chooser->show();
    chooser->setFocus();
}

// ---------------------------------------------------------------------------------------------- find and order

void DataPage::focusFind()
{
    m_find->focusText();
}

void DataPage::findNext()
{
    m_work->find(false, false);
}

void DataPage::findPrevious()
{
    m_work->find(true, false);
}

void DataPage::sortBy(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    arrangeRows();
}

void DataPage::showOriginalOrder()
{
    sortBy(-1, Qt::AscendingOrder);
}

void DataPage::sortByHeader(int column)
{
    sortBy(column, column == m_sorted && m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DataPage::sortByCurrent(Qt::SortOrder order)
{
    if (m_view->currentIndex().isValid())
        sortBy(m_view->currentIndex().column(), order);
}

void DataPage::goToRow(int row)
{
    if (m_model->rowCount() == 0)
        return;
    const int column = std::max(0, m_view->currentIndex().column());
    const QModelIndex cell = m_model->index(std::clamp(row, 1, m_model->rowCount()) - 1, column);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void DataPage::askForRow()
{
    if (m_model->rowCount() == 0)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to row"));
    dialog->setLabelText(tr("Row, from 1 to %1:").arg(m_format.integer(m_model->rowCount())));
    dialog->setOkButtonText(tr("Go"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, m_model->rowCount());
    dialog->setIntValue(std::max(0, m_view->currentIndex().row()) + 1);
    connect(dialog, &QInputDialog::intValueSelected, this, &DataPage::goToRow);
    dialog->open();
}

void DataPage::copySelection()
{
    m_work->copy(m_view->selectedRows(), m_view->selectedColumns());
}

} // namespace clientele::pages
