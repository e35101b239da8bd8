// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data page's part in the steps: the button that shows them, the menus that add one, and marks on columns.

#include "widgets/pages/choosers.h"
#include "widgets/pages/columninspector.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/findbar.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/sidepanel.h"
#include "widgets/pages/stepspanel.h"
#include "widgets/pages/tablework.h"

#include <QMessageBox>

namespace clientele::pages {

void DataPage::makeStepsButton()
{
    m_stepsButton = iconButton(QStringLiteral("undo"), {}, this);
    m_stepsButton->setCheckable(true);
    m_stepsButton->setToolTip(tr("What was done to the data, step by step"));
    connect(m_stepsButton, &QPushButton::clicked, this, &DataPage::showSteps);
    connect(m_steps, &StepsPanel::closeRequested, this, [this] {
        showSteps(false);
        m_stepsButton->setFocus();
    });
    setStepCount(0, false);
}

void DataPage::showSteps(bool shown)
{
    m_stepsButton->setChecked(shown);
    m_side->showSteps(shown);
    if (!shown)
        return;
    Q_EMIT inspectorWanted();
    m_steps->focusFirst();
}

void DataPage::setColumnStepMenu(QMenu *menu)
{
    m_inspector->setStepMenu(menu);
}

QString DataPage::inspectedColumn() const
{
    return m_inspected < 0 || !m_model->table() ? QString() : m_model->table()->column(std::size_t(m_inspected)).name();
}

void DataPage::setStepCount(int count, bool stopped)
{
    m_stepCount = count;
    m_stepsButton->setText(stopped ? tr("Steps (%1, one stopped)").arg(m_format.integer(count))
                                   : tr("Steps (%1)").arg(m_format.integer(count)));
}

void DataPage::markPersonal(int column, bool personal)
{
    const auto place = std::size_t(column);
    const table::Role role = m_model->table()->role(place);
    if (personal || !table::isPersonal(role)) {
        Q_EMIT personalChanged(column, personal);
        return;
    }
    const QString name = m_model->table()->column(place).name();
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Not personal?"),
                                     tr("“%1” tells who somebody is (%2).").arg(name, table::displayName(role)),
                                     QMessageBox::NoButton, window());
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Marked as not personal, its values may stand in reports, their attachments and "
                                    "mail, for everybody who receives them. Undo takes the mark back."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("Mark as not personal"), QMessageBox::DestructiveRole);
    QPushButton *no = question->addButton(tr("Keep it personal"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QAbstractButton::clicked, this, [this, name] {
        if (const auto now = m_model->table() ? m_model->table()->indexOf(name) : std::nullopt)
            Q_EMIT personalChanged(int(*now), false);
    });
    question->open();
}

workspace::DataView DataPage::arranged() const
{
    workspace::DataView now;
    const table::TablePtr table = m_model->table();
    if (!table)
        return now;
    now.inspected = inspectedColumn();
    if (m_sorted >= 0)
        now.sorted = table->column(std::size_t(m_sorted)).name();
    now.descending = m_sorted >= 0 && m_order == Qt::DescendingOrder;
    for (std::size_t c = 0; c < m_columns->shown().size(); ++c) {
        if (!m_columns->shown()[c])
            now.hidden << table->column(c).name();
    }
    now.order = m_view->movedColumns();
    now.widths = m_view->chosenWidths();
    now.firstColumnStays = m_view->isFirstColumnFrozen();
    now.row = m_rowWanted >= 0 ? m_rowWanted : std::max(0, m_view->rowAt(0));
    now.search = m_find->text();
    now.showsSteps = m_stepsButton->isChecked();
    return now;
}

void DataPage::arrangeAs(const workspace::DataView &view)
{
    const table::TablePtr table = m_model->table();
    if (!table)
        return;
    for (const QString &name : view.hidden) {
        if (const auto column = table->indexOf(name))
            m_columns->setData(m_columns->index(int(*column)), int(Qt::Unchecked), Qt::CheckStateRole);
    }
    m_view->moveColumns(view.order);
    m_view->chooseWidths(view.widths);
    m_chooser->freezeBox()->setChecked(view.firstColumnStays);
    m_find->setText(view.search);
    const auto inspected = table->indexOf(view.inspected);
    m_rowWanted = view.row;
    if (inspected && m_model->rowCount() > 0)
        m_view->setCurrentIndex(
            m_model->index(int(std::min<qint64>(view.row, m_model->rowCount() - 1)), int(*inspected)));
    if (const auto sorted = table->indexOf(view.sorted))
        sortBy(int(*sorted), view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    else if (!m_work->isArranging())
        placeRow();
}

// The row that was the first in sight is it again; the keyboard begins there.
void DataPage::placeRow()
{
    const int row = int(std::min<qint64>(std::exchange(m_rowWanted, -1), m_model->rowCount() - 1));
    if (row < 0)
        return;
    const int column = m_view->currentIndex().isValid() ? m_view->currentIndex().column() : -1;
    if (column >= 0)
        m_view->setCurrentIndex(m_model->index(row, column));
    m_view->scrollTo(m_model->index(row, std::max(0, column)), QAbstractItemView::PositionAtTop);
}

table::Role DataPage::foundRole(std::size_t column) const
{
    const auto read = m_raw ? m_raw->indexOf(m_model->table()->column(column).name()) : std::nullopt;
    return read ? m_raw->role(*read) : m_foundRoles[column];
}

} // namespace clientele::pages
