// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/newstepmenu.h"

#include "models/recipe/stepkinds.h"
#include "widgets/dialogs/stepdialog.h"

namespace clientele::dialogs {

NewStepMenu::NewStepMenu(QWidget *parent) : QMenu(tr("New step"), parent)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &NewStepMenu::fill);
    fill();
}

void NewStepMenu::setTable(const table::TablePtr &before, const QString &column)
{
    m_table = before;
    m_column = column;
}

// Made anew each time that it opens: what can be chosen depends on the table.
void NewStepMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    std::vector<QMenu *> groups;
    for (int group = 0; group < recipe::stepGroupCount; ++group) {
        groups.push_back(addMenu(recipe::displayName(recipe::StepGroup(group))));
        groups.back()->setToolTipsVisible(true);
    }
    for (const recipe::StepKind &kind : recipe::stepKinds()) {
        QAction *action = groups[std::size_t(kind.group)]->addAction(kind.name + QChar(0x2026));
        action->setObjectName(kind.kind);
        const bool canBe = m_table && recipe::suggestedStep(kind.kind, *m_table, m_column);
        action->setEnabled(canBe);
        action->setToolTip(canBe ? kind.about : tr("This data has no column for it. %1").arg(kind.about));
        connect(action, &QAction::triggered, this, [this, word = kind.kind] { openDialog(word); });
    }
}

void NewStepMenu::openDialog(const QString &kind)
{
    const auto step = m_table ? recipe::suggestedStep(kind, *m_table, m_column) : std::nullopt;
    if (!step)
        return;
    StepDialog *dialog = openStepDialog(*step, m_table, StepDialog::Purpose::Add, parentWidget());
    connect(dialog, &StepDialog::chosen, this, &NewStepMenu::chosen);
}

} // namespace clientele::dialogs
