// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/document.h"

#include <QAction>
#include <QMenuBar>

#include <functional>

namespace clientele::app {

/// Every command of the window as a QAction in a menu: what a button does, a menu entry does too.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    void fill(QMenuBar *bar);
    /// What can be done to this document now, and what undo and redo would do.
    /// @param studied whether there are figures on age groups.
    void follow(const workspace::Document &document, bool studied);
    /// The steps, the newest first. @param goTo is given the place chosen.
    void fillHistory(const workspace::Document &document, const std::function<void(std::size_t)> &goTo);
    void fillRecent(const QStringList &paths, const std::function<void(const QString &)> &open);
    /// All of them, for the command search and the list of shortcuts.
    [[nodiscard]] QList<QAction *> all() const;

    // File
    QAction *openFile;
    QAction *openFolder;
    QAction *importOptions; ///< asks for a file, then how it is read
    QAction *changeImport;  ///< how the open data is read
    QAction *openDatabase;
    QAction *openSample;
    QAction *reload;
    QAction *replaceData; ///< by a newer file, after a look at what changed
    QAction *whatChanged; ///< by the last replacement or reading again
    QAction *closeData;
    QAction *save;
    QAction *saveAs;
    QAction *exportData;
    QAction *saveRejected;
    QAction *quit;
    // Edit
    QAction *undo;
    QAction *redo;
    QAction *paste; ///< a table from the clipboard
    QAction *clearFilters;
    QAction *find;
    QAction *preferences;
    // View
    QList<QAction *> pages; ///< in the order of MainWindow::Page
    QAction *inspector;
    QAction *fullScreen;
    QAction *commandSearch;
    QAction *why; ///< the figure that has the keyboard
    // Data
    QAction *steps;
    QAction *joinTables;
    QAction *openRecipe;
    QAction *saveRecipe;
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
