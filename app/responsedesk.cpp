// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/responsedesk.h"

#include "widgets/pages/responseview.h"

namespace clientele::app {

ResponseDesk::ResponseDesk(Session &session, pages::ResponseView &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view)
{
}

void ResponseDesk::show(const query::StudyRequest &request)
{
    Q_UNUSED(request);
}

void ResponseDesk::ask(const workspace::State &state)
{
    Q_UNUSED(state);
}

void ResponseDesk::clear() {}

} // namespace clientele::app
