// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/recentfiles.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace clientele::pages {

class RecentList;

/// The next step is always one click: open a file or a folder, drop it, take up a recent one, or try a sample.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// @param recent outlives the page.
    explicit WelcomePage(workspace::RecentFiles *recent, QWidget *parent = nullptr);

Q_SIGNALS:
    void openFileRequested();
    void openFolderRequested();
    void openDatabaseRequested();
    /// Recent, located or dropped: files or folders.
    void openRequested(const QStringList &inputs);
    void openSampleRequested(const QString &id);
    /// "Show me": the way from a file to a report, step by step.
    void guideRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QBoxLayout *makeStart(QWidget *parent);
    QBoxLayout *makeSamples(QWidget *parent);
    QWidget *makeSteps(QWidget *parent);
    QWidget *makeDropZone(QWidget *parent);
    void locate(const QString &path);
    void arrange();

    workspace::RecentFiles *m_recent;
    RecentList *m_list = nullptr;
    QBoxLayout *m_cards = nullptr;   ///< open a file, open a folder
    QBoxLayout *m_columns = nullptr; ///< start and samples: one below the other where it is narrow
    QBoxLayout *m_steps = nullptr;
    QList<QWidget *> m_dashes; ///< between the steps
};

} // namespace clientele::pages
