// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in cleaning the data.

#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/stepsdesk.h"
#include "widgets/shell/workindicator.h"

namespace clientele::app {

void MainWindow::connectSteps()
{
    const Actions &a = *m_actions;
    connect(a.steps, &QAction::triggered, this, [this] {
        showPage(Data);
        m_pages->steps().show();
    });
    connect(a.openRecipe, &QAction::triggered, this, [this] {
        showPage(Data);
        m_pages->steps().openRecipe();
    });
    connect(a.saveRecipe, &QAction::triggered, this, [this] { m_pages->steps().saveRecipe(); });
    connect(&m_session.cleaning(), &Cleaning::replaying, this, [this] { m_work->start(tr("Applying the steps")); });
    connect(&m_session.cleaning(), &Cleaning::progressed, m_work, &shell::WorkIndicator::setProgress);
    connect(&m_session.cleaning(), &Cleaning::replayed, this, &MainWindow::followSteps);
}

void MainWindow::followSteps()
{
    if (!m_session.isExploring())
        m_work->finish();
    if (!m_session.cleaning().stopped())
        return;
    showPage(Data);
    m_pages->steps().show();
}

} // namespace clientele::app
