// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QMenuBar>

namespace clientele::app {

/// Every command of the window as a QAction in a menu: what a button does, a menu entry does too.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    void fill(QMenuBar *bar);
    /// All of them, for the command search and the list of shortcuts.
    [[nodiscard]] QList<QAction *> all() const;

    // File
    QAction *openFile;
    QAction *openFolder;
    QAction *openSample;
    QAction *reload;
    QAction *closeData;
    QAction *exportData;
    QAction *saveRejected;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    QAction *clearFilters;
    QAction *find;
    QAction *preferences;
    // View
    QList<QAction *> pages; ///< Welcome, Data, Explore, Insights, Report
    QAction *inspector;
    QAction *fullScreen;
    QAction *commandSearch;
    // Report
    QAction *exportPdf;
    QAction *saveReadme;
    QAction *share;
    QAction *accounts;
    QAction *sendReport; ///< as last time; only where an account is saved
    QAction *outbox;
    // Help
    QAction *help;
    QAction *firstSteps;
    QAction *about;

    QMenu *historyMenu = nullptr; ///< filled by the window before it shows
    QMenu *recentMenu = nullptr;

private:
    QAction *make(const QString &text, const QKeySequence &keys = {}, const QString &icon = {});

    QWidget *m_window;
};

} // namespace clientele::app
