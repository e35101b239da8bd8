// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in replacing the data by a newer file.

#include "app/mainwindow.h"
#include "app/pages.h"
#include "app/replacing.h"
#include "app/sharing.h"
#include "widgets/shell/messagestrip.h"
#include "widgets/shell/workindicator.h"

namespace clientele::app {

void MainWindow::connectReplacing()
{
    m_replacing = new Replacing(m_session, *m_questions, this);
    m_sharing->setOlder([this] { return m_replacing->olderData(); });
    connect(m_actions->replaceData, &QAction::triggered, m_replacing, &Replacing::ask);
    connect(m_actions->whatChanged, &QAction::triggered, m_replacing, &Replacing::showLast);
    connect(m_replacing, &Replacing::lastChanged, this, &MainWindow::updateEnabled);
    connect(m_replacing, &Replacing::working, m_work, &shell::WorkIndicator::start);
    connect(m_replacing, &Replacing::progressed, m_work, &shell::WorkIndicator::setProgress);
    connect(m_replacing, &Replacing::workDone, m_work, &shell::WorkIndicator::finish);
    connect(m_work, &shell::WorkIndicator::cancelRequested, m_replacing, &Replacing::cancel);
    connect(m_replacing, &Replacing::failed, this, [this](const Error &error) {
        if (error.code != Error::Code::Cancelled)
            m_message->showError(error);
    });
    connect(m_replacing, &Replacing::replaced, this, [this](const QStringList &dropped) {
        m_pages->remember(m_session.document());
        const QString rows = tr("The newer data is open: %Ln row(s). Undo brings the older data back.", nullptr,
                                int(m_session.document().state().table->rows()));
        if (dropped.isEmpty())
            showNotice(rows);
        else
            m_message->showMessage(
                shell::MessageStrip::Tone::Warning,
                tr("%1 Dropped, because it does not fit any more: %2.").arg(rows, dropped.join(QStringLiteral("; "))));
    });
}

} // namespace clientele::app
