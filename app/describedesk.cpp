// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/describedesk.h"

#include "widgets/pages/describeview.h"

namespace clientele::app {

DescribeDesk::DescribeDesk(Session &session, pages::DescribeView &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view)
{
}

void DescribeDesk::show(const query::StudyRequest &request)
{
    Q_UNUSED(request);
}

void DescribeDesk::ask(const workspace::State &state)
{
    Q_UNUSED(state);
}

void DescribeDesk::clear() {}

} // namespace clientele::app
