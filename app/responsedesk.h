// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/viewdesk.h"

namespace clientele::pages {
class ResponseView;
}

namespace clientele::app {

/// The figures of the ResponseView. @see ViewDesk
class ResponseDesk final : public ViewDesk
{
    Q_OBJECT

public:
    ResponseDesk(Session &session, pages::ResponseView &view, QObject *parent);

    void show(const query::StudyRequest &request) override;

protected:
    void ask(const workspace::State &state) override;
    void clear() override;

private:
    pages::ResponseView &m_view;
};

} // namespace clientele::app
