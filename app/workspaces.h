// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/autosave.h"
#include "app/session.h"
#include "models/workspace/opening.h"
#include "models/workspace/workspace.h"
#include "widgets/dialogs/saveworkspacedialog.h"
#include "widgets/shell/questionstrip.h"

namespace clientele::app {

/// Opens and saves workspaces, with the questions that this asks: to connect, where a file is, whether to save.
class Workspaces final : public QObject
{
    Q_OBJECT

public:
    Workspaces(Session &session, shell::QuestionStrip &questions, QWidget *window);

    /// @param view gives what is in sight, to be kept.
    void setView(const std::function<workspace::ViewState()> &view)
    {
        m_view = view;
        m_autosave.setView(view);
    }
    /// Reads the file, and its sources where no server is among them. Nothing changes before all is there.
    void open(const QString &path);
    /// To the file that it came from; asks where to, at first.
    void save();
    void saveAs();
    /// Goes on once the changes are saved or given up; not at all where the person would rather stay.
    void whenSettled(std::function<void()> then);
    /// Asks about work that was left when the program ended unexpectedly.
    void offerRecovery();
    /// The window's title: "november.clientele[*] · Clientele".
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void working(const QString &what);
    void progressed(double fraction, const QString &stage);
    void workDone();
    void notice(const QString &text);
    void warned(const QString &text);
    void failed(const clientele::Error &error);
    void opened(const QString &path);
    /// What was in sight when it was saved, or kept, is to be seen again.
    void viewRestored(const clientele::workspace::ViewState &view);
    void saved(const QString &path);

private:
    struct Opening
    {
        QString path;
        bool isRecovery = false;
        workspace::Workspace workspace;
    };

    void read(const QString &path, bool isRecovery);
    void settleSources(const Opening &opening);
    void askToConnect(const Opening &opening);
    void askWhere(const Opening &opening, const QString &missing);
    void restore(const Opening &opening);
    void take(const Opening &opening, workspace::Restored restored);
    void write(const QString &path, bool withData);
    [[nodiscard]] QString sourceInWords() const;

    Session &m_session;
    shell::QuestionStrip &m_questions;
    QWidget *m_window;
    Autosave m_autosave;
    std::function<workspace::ViewState()> m_view = [] { return workspace::ViewState(); };
    std::function<void()> m_afterSave;
    LatestTask<workspace::Workspace> m_read;
    LatestTask<workspace::Restored> m_restore;
    LatestTask<QString> m_write;
    bool m_withData = false; ///< of the open workspace
};

} // namespace clientele::app
