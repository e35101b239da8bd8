// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/autosave.h"

#include "models/workspace/opening.h"
#include "models/workspace/restoring.h"
#include "models/workspace/workspacefile.h"

namespace clientele::app {

Autosave::Autosave(Session &session, QObject *parent) : QObject(parent), m_session(session), m_keep(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(afterMs);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
    connect(&m_session.document(), &workspace::Document::changed, this, &Autosave::follow);
    connect(&m_session.document(), &workspace::Document::savedChanged, this, &Autosave::follow);
    follow();
}

Autosave::~Autosave()
{
    m_keep.cancel();
    const std::lock_guard lock(*m_writing);
    m_recovery.clear();
}

void Autosave::follow()
{
    if (m_session.document().isModified()) {
        if (!m_timer.isActive() || m_timer.interval() != afterMs)
            m_timer.start(afterMs);
        return;
    }
    m_timer.stop();
    m_keep.cancel();
    const std::lock_guard lock(*m_writing);
    m_recovery.clear();
    m_kept = {};
    m_keptView = {};
}

void Autosave::keep()
{
    const workspace::Document &document = m_session.document();
    if (!document.isModified())
        return;
    m_timer.start(lookAgainMs);
    const workspace::ViewState view = m_view();
    if (document.state() == m_kept && view == m_keptView)
        return;
    m_kept = document.state();
    m_keptView = view;
    const bool withData = !workspace::canBeReadAgain(document.account().inputs);
    auto work = std::make_shared<workspace::Workspace>(
        workspace::workspaceOf(document, m_session.readOptions(), view, withData));
    work->recovers = document.path();
    // Where nothing can be kept the work goes on: nobody is disturbed by it at each change.
    const auto place = m_recovery.place();
    if (!place)
        return;
    m_keep.start(
        [work, path = *place, writing = m_writing](const Progress &progress) -> Result<bool> {
            const std::lock_guard lock(*writing);
            if (progress.cancelled())
                return cancelled();
            const auto written = workspace::writeWorkspace(path, *work, progress);
            return written.has_value();
        },
        [](const Result<bool> &) {});
}

} // namespace clientele::app
