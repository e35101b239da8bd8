// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/viewdesk.h"

#include <QEvent>

namespace clientele::app {

ViewDesk::ViewDesk(Session &session, QWidget *view, QObject *parent) : QObject(parent), m_session(session), m_view(view)
{
    view->installEventFilter(this);
    connect(&session.document(), &workspace::Document::changed, this, &ViewDesk::follow);
}

void ViewDesk::follow()
{
    const workspace::State &state = m_session.document().state();
    if (!state.table) {
        m_table.reset();
        m_filters = {};
        m_isOld = true;
        clear();
        return;
    }
    if (state.table == m_table && state.filters == m_filters)
        return;
    m_table = state.table;
    m_filters = state.filters;
    askAgain();
}

void ViewDesk::askAgain()
{
    m_isOld = true;
    askIfSeen();
}

void ViewDesk::askIfSeen()
{
    if (!m_isOld || !m_view || !m_view->isVisible() || !m_session.document().isOpen())
        return;
    m_isOld = false;
    const workspace::State &state = m_session.document().state();
    m_table = state.table;
    m_filters = state.filters;
    ask(state);
}

bool ViewDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Show)
        QMetaObject::invokeMethod(
            this, [this] { askIfSeen(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace clientele::app
