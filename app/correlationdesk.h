// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"

namespace clientele::pages {
class CorrelationPage;
}

namespace clientele::app {

/// The figures of the CorrelationPage. @see ViewDesk
class CorrelationDesk final : public ViewDesk
{
    Q_OBJECT

public:
    CorrelationDesk(Session &session, pages::CorrelationPage &view, QObject *parent);

    void show(const query::StudyRequest &request) override;

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    pages::CorrelationPage &m_view;
};

} // namespace clientele::app
