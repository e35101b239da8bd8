// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/workspace/recentfiles.h"

#include <QFrame>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace clientele::pages {

/// What was opened lately, pinned ones first. A file that is no longer there is marked and can be located or removed.
/// Whether files are there is asked in the background: a network drive may take its time.
class RecentList final : public QFrame
{
    Q_OBJECT

public:
    /// @param recent outlives the list.
    RecentList(workspace::RecentFiles *recent, QWidget *parent);

    /// Looks again for the files.
    void refresh();

Q_SIGNALS:
    void openRequested(const QString &path);
    void locateRequested(const QString &path);

private:
    void fill();
    QWidget *makeRow(const workspace::RecentFile &file);
    void addMissingActions(QBoxLayout *layout, const QString &path, QWidget *row);
    void showMenu(const workspace::RecentFile &file, QWidget *row, const QPoint &globalPosition);
    static void offer(QWidget *row, const workspace::RecentFile &file, bool isMissing);

    workspace::RecentFiles *m_recent;
    QVBoxLayout *m_rows;
    QSet<QString> m_missing;
    bool m_showsAll = false;
    LatestTask<QSet<QString>> m_looking{this};
};

/// "Today 14:02", "Yesterday", "18 January", "18 January 2025".
[[nodiscard]] QString whenText(const QDateTime &time, const QDateTime &now);

} // namespace clientele::pages
