// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data page's part in the steps: the button that shows them, and the menus that add one.

#include "widgets/pages/columninspector.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/sidepanel.h"
#include "widgets/pages/stepspanel.h"

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
    m_stepsButton->setText(stopped ? tr("Steps (%1, one stopped)").arg(m_format.integer(count))
                                   : tr("Steps (%1)").arg(m_format.integer(count)));
}

DataPage::Arranged DataPage::arranged() const
{
    Arranged now;
    const table::TablePtr table = m_model->table();
    if (!table)
        return now;
    now.inspected = inspectedColumn();
    if (m_sorted >= 0)
        now.sorted = table->column(std::size_t(m_sorted)).name();
    for (std::size_t c = 0; c < m_columns->shown().size(); ++c) {
        if (!m_columns->shown()[c])
            now.hidden << table->column(c).name();
    }
    now.row = std::max(0, m_view->rowAt(0));
    return now;
}

void DataPage::arrangeAs(const Arranged &arranged)
{
    const table::TablePtr table = m_model->table();
    if (!table)
        return;
    for (const QString &name : arranged.hidden) {
        if (const auto column = table->indexOf(name))
            m_columns->setData(m_columns->index(int(*column)), int(Qt::Unchecked), Qt::CheckStateRole);
    }
    const auto inspected = table->indexOf(arranged.inspected);
    if (inspected && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(std::min(arranged.row, m_model->rowCount() - 1), int(*inspected)));
        m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtTop);
    }
    if (const auto sorted = table->indexOf(arranged.sorted))
        sortBy(int(*sorted), m_order);
}

table::Role DataPage::foundRole(std::size_t column) const
{
    const auto read = m_raw ? m_raw->indexOf(m_model->table()->column(column).name()) : std::nullopt;
    return read ? m_raw->role(*read) : m_foundRoles[column];
}

} // namespace clientele::pages
