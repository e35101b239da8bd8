// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in opening and saving workspaces.

#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/statusbar.h"
#include "app/workspaces.h"
#include "widgets/shell/messagestrip.h"
#include "widgets/shell/questionstrip.h"
#include "widgets/shell/workindicator.h"

#include <QTimer>

namespace clientele::app {

namespace {

const QStringList pageNames{QStringLiteral("welcome"), QStringLiteral("data"), QStringLiteral("explore"),
                            QStringLiteral("insights"), QStringLiteral("report")};

} // namespace

void MainWindow::connectWorkspaces()
{
    m_workspaces = new Workspaces(m_session, *m_questions, this);
    m_workspaces->setView([this] {
        workspace::ViewState view = m_pages->view(pageNames);
        view.page = pageNames.value(currentPage());
        return view;
    });
    workspace::Document &document = m_session.document();
    connect(m_actions->save, &QAction::triggered, m_workspaces, &Workspaces::save);
    connect(m_actions->saveAs, &QAction::triggered, m_workspaces, &Workspaces::saveAs);
    connect(m_actions->closeData, &QAction::triggered, this,
            [this, &document] { m_workspaces->whenSettled([&document] { document.close(); }); });
    connect(&document, &workspace::Document::savedChanged, this, &MainWindow::updateStatus);
    connect(m_workspaces, &Workspaces::working, m_work, &shell::WorkIndicator::start);
    connect(m_workspaces, &Workspaces::progressed, m_work, &shell::WorkIndicator::setProgress);
    connect(m_workspaces, &Workspaces::workDone, m_work, &shell::WorkIndicator::finish);
    connect(m_workspaces, &Workspaces::failed, m_message, &shell::MessageStrip::showError);
    connect(m_workspaces, &Workspaces::notice, this, &MainWindow::showNotice);
    connect(m_workspaces, &Workspaces::warned, this,
            [this](const QString &text) { m_message->showMessage(shell::MessageStrip::Tone::Warning, text); });
    const auto remember = [this, &document](const QString &path) {
        m_pages->rememberWorkspace(path, qint64(document.isOpen() ? document.state().table->rows() : 0));
    };
    connect(m_workspaces, &Workspaces::saved, this, remember);
    connect(m_workspaces, &Workspaces::opened, this, remember);
    connect(m_workspaces, &Workspaces::viewRestored, this, [this](const workspace::ViewState &view) {
        m_pages->restoreView(view, pageNames);
        if (const qsizetype place = pageNames.indexOf(view.page); place > Welcome)
            showPage(Page(place));
    });
    // When the window is there.
    QTimer::singleShot(0, m_workspaces, &Workspaces::offerRecovery);
}

} // namespace clientele::app
