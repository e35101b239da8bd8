// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"

namespace clientele::pages {
class CompareView;
}

namespace clientele::app {

/// The figures of the CompareView. @see ViewDesk
class CompareDesk final : public ViewDesk
{
    Q_OBJECT

public:
    CompareDesk(Session &session, pages::CompareView &view, QObject *parent);

    void show(const query::StudyRequest &request) override;

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    pages::CompareView &m_view;
};

} // namespace clientele::app
