// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/correlationdesk.h"

#include "widgets/pages/correlationpage.h"

namespace clientele::app {

CorrelationDesk::CorrelationDesk(Session &session, pages::CorrelationPage &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view)
{
}

void CorrelationDesk::show(const query::StudyRequest &request)
{
    Q_UNUSED(request);
}

void CorrelationDesk::ask(const workspace::State &state)
{
    Q_UNUSED(state);
}

void CorrelationDesk::clear() {}

} // namespace clientele::app
