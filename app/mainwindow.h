// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions.h"
#include "app/session.h"
#include "app/settings.h"
#include "widgets/shell/guidestrip.h"

#include <QMainWindow>
#include <QStackedWidget>

namespace clientele::shell {
class MessageStrip;
class QuestionStrip;
class NavigationRail;
class WorkIndicator;
} // namespace clientele::shell

namespace clientele::app {

class Importing;
class Joining;
class Pages;
class Replacing;
class Sharing;
class StatusBar;
class TopBar;
class Why;
class Workspaces;

/// The window: rail, pages, strips, status bar and menus. It owns none of the data and computes nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    enum Page { Welcome, Data, Explore, Statistics, Correlation, Insights, Report };
    static constexpr std::size_t pageCount = 7;

    MainWindow(Settings &settings, Session &session);
    ~MainWindow() override;

    void openInputs(const QStringList &inputs);
    void openSample(const QString &id);
    [[nodiscard]] Importing &importing() { return *m_importing; }
    [[nodiscard]] Replacing &replacing() { return *m_replacing; }
    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;
    void startGuide();

Q_SIGNALS:
    /// Language or locale changed: the window must be made anew.
    void rebuildRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFrame();
    void connectActions();
    void connectSession();
    void connectGuide();
    void connectWorkspaces(); // windowworkspaces.cpp
    void connectSteps();
    void connectReplacing(); // windowreplacing.cpp
    void followSteps();
    void tellReloaded(const QStringList &dropped);

    void askForFile();
    void askForImport();
    void connectImporting();
    void askForFolder();
    void askForDatabase();
    void exportData();
    void saveRejected();
    void showPreferences();
    void showCommandPalette();
    void showAbout();
    void updateEnabled();
    void updateStatus();
    void showNotice(const QString &text);
    void guideNext(shell::GuideStrip::Step from);
    [[nodiscard]] QString rolesInWords() const;

    Settings &m_settings;
    Session &m_session;
    Actions *m_actions;
    Joining *m_joining;
    Why *m_why;
    shell::NavigationRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    shell::MessageStrip *m_message = nullptr;
    shell::QuestionStrip *m_questions = nullptr;
    shell::GuideStrip *m_guide = nullptr;
    StatusBar *m_status = nullptr;
    shell::WorkIndicator *m_work = nullptr;
    TopBar *m_topBar = nullptr;
    Pages *m_pages = nullptr;
    Sharing *m_sharing = nullptr;
    Importing *m_importing = nullptr;
    Replacing *m_replacing = nullptr;
    Workspaces *m_workspaces = nullptr;
    bool m_isSettled = false; ///< changes are saved or given up: the window may close
    LatestTask<QString> m_export;
};

} // namespace clientele::app
