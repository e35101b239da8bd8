// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"

namespace clientele::pages {
class FitView;
}

namespace clientele::app {

/// The figures of the FitView. @see ViewDesk
class FitDesk final : public ViewDesk
{
    Q_OBJECT

public:
    FitDesk(Session &session, pages::FitView &view, QObject *parent);

    void show(const query::StudyRequest &request) override;

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    pages::FitView &m_view;
};

} // namespace clientele::app
