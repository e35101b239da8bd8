// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/workspace/recovery.h"
#include "models/workspace/workspace.h"

#include <QTimer>

#include <functional>
#include <mutex>

namespace clientele::app {

/// Keeps unsaved work in the state folder, in the background and a moment after each change, until it is saved or given
/// up. What the program leaves when it ends unexpectedly is there at the next start.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    static constexpr int afterMs = 2'000;
    static constexpr int lookAgainMs = 10'000; ///< what is in sight changes without the document

    Autosave(Session &session, QObject *parent);
    /// An orderly end: nothing is left.
    ~Autosave() override;

    [[nodiscard]] workspace::Recovery &recovery() { return m_recovery; }
    /// @param view gives what is in sight, to be kept, too.
    void setView(std::function<workspace::ViewState()> view) { m_view = std::move(view); }

private:
    void follow();
    void keep();

    Session &m_session;
    workspace::Recovery m_recovery;
    QTimer m_timer;
    LatestTask<bool> m_keep;
    /// Of two at work on the same file the later one is the last to write it.
    std::shared_ptr<std::mutex> m_writing = std::make_shared<std::mutex>();
    workspace::State m_kept;
    workspace::ViewState m_keptView;
    std::function<workspace::ViewState()> m_view = [] { return workspace::ViewState(); };
};

} // namespace clientele::app
