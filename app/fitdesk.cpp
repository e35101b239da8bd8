// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fitdesk.h"

#include "widgets/pages/fitview.h"

namespace clientele::app {

FitDesk::FitDesk(Session &session, pages::FitView &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view)
{
}

void FitDesk::show(const query::StudyRequest &request)
{
    Q_UNUSED(request);
}

void FitDesk::ask(const workspace::State &state)
{
    Q_UNUSED(state);
}

void FitDesk::clear() {}

} // namespace clientele::app
