// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparedesk.h"

#include "widgets/pages/compareview.h"

namespace clientele::app {

CompareDesk::CompareDesk(Session &session, pages::CompareView &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view)
{
}

void CompareDesk::show(const query::StudyRequest &request)
{
    Q_UNUSED(request);
}

void CompareDesk::ask(const workspace::State &state)
{
    Q_UNUSED(state);
}

void CompareDesk::clear() {}

} // namespace clientele::app
