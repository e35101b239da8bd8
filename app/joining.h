// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/joins/planeditor.h"

namespace clientele::app {

/// Asks how several tables that were opened belong together, and opens them as the person says. Until then they are
/// joined by the best guess.
class Joining final : public QObject
{
    Q_OBJECT

public:
    Joining(Session &session, QWidget *window);

    /// Whether the open data is of several tables.
    [[nodiscard]] bool isPossible() const;
    /// Shows the diagram of the open data's tables.
    void ask();

Q_SIGNALS:
    void failed(const clientele::Error &error);

private:
    void askAbout(const QStringList &inputs, const sources::ReadOptions &options, bool tellFailure);

    Session &m_session;
    QWidget *m_window;
    LatestTask<joins::PlanEditor> m_task;
};

} // namespace clientele::app
