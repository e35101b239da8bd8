// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in choosing how data is read.

#include "app/importing.h"
#include "app/joining.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "widgets/shell/messagestrip.h"
#include "widgets/shell/workindicator.h"

#include <QFileDialog>

namespace clientele::app {

void MainWindow::connectImporting()
{
    m_importing = new Importing(m_session, this);
    connect(m_actions->importOptions, &QAction::triggered, this, &MainWindow::askForImport);
    connect(m_actions->changeImport, &QAction::triggered, m_importing, &Importing::change);
    connect(m_pages, &Pages::importRequested, this, [this] {
        // Of joined tables the joins are what was guessed.
        m_joining->isPossible() ? m_joining->ask() : m_importing->change();
    });
    connect(m_actions->paste, &QAction::triggered, m_importing, &Importing::paste);
    connect(m_importing, &Importing::notice, this, &MainWindow::showNotice);
    connect(m_importing, &Importing::failed, m_message, &shell::MessageStrip::showError);
    connect(&m_session, &Session::openJudged, m_work, &shell::WorkIndicator::finish);
}

void MainWindow::askForImport()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import a file with options"), {},
        tr("Data files (%1);;All files (*)").arg(sources::readablePatterns().join(QLatin1Char(' '))));
    if (!path.isEmpty())
        m_importing->openWithOptions({path});
}

} // namespace clientele::app
