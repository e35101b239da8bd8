// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"

namespace clientele::pages {
class DescribeView;
}

namespace clientele::app {

/// The figures of the DescribeView. @see ViewDesk
class DescribeDesk final : public ViewDesk
{
    Q_OBJECT

public:
    DescribeDesk(Session &session, pages::DescribeView &view, QObject *parent);

    void show(const query::StudyRequest &request) override;

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    pages::DescribeView &m_view;
};

} // namespace clientele::app
