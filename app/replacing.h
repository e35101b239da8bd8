// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/items/changereport.h"
#include "models/workspace/datachanges.h"
#include "models/workspace/newerdata.h"
#include "widgets/shell/questionstrip.h"

namespace clientele::dialogs {
class WhatChangedDialog;
}

namespace clientele::app {

/// Puts a newer file in the place of the open data: reads it, does the steps on it, shows what changed, and takes it
/// where the person says so. What changed the last time can be looked at again.
class Replacing final : public QObject
{
    Q_OBJECT

public:
    Replacing(Session &session, shell::QuestionStrip &questions, QWidget *window);

    /// Asks for the file.
    void ask();
    void replaceBy(const QStringList &inputs);
    /// Files that were dropped on the window: where they have the columns of the open data, asks whether they are to
    /// take its place; else they are opened. @param open as new data.
    void offer(const QStringList &inputs, std::function<void()> open);
    /// What the last replacement or reading again changed.
    void showLast();
    [[nodiscard]] bool hasLast() const { return m_last.has_value(); }
    /// What the open data took the place of; none where nothing was replaced, or undo brought the older data back.
    [[nodiscard]] std::optional<items::OlderData> olderData() const;
    [[nodiscard]] bool isWorking() const { return m_read.isRunning() || m_compare.isRunning(); }
    void cancel();

Q_SIGNALS:
    void working(const QString &what);
    void progressed(double fraction, const QString &stage);
    void workDone();
    void failed(const clientele::Error &error);
    /// The newer data is the open one. @param dropped what does not fit it, in words.
    void replaced(const QStringList &dropped);
    /// hasLast() may have changed.
    void lastChanged();

private:
    using ChangesPtr = std::shared_ptr<const workspace::DataChanges>;
    using PreparedPtr = std::shared_ptr<const Cleaning::Prepared>;
    /// Two states of the document with their names.
    struct Pair
    {
        workspace::State before;
        workspace::State after;
        QString nameBefore;
        QString nameAfter;
        QStringList dropped;
    };

    void compare(const Pair &pair, const PreparedPtr &prepared);
    void decide(const PreparedPtr &prepared);
    void show(const Pair &pair, const ChangesPtr &changes, const PreparedPtr &prepared);
    void compareAgain(dialogs::WhatChangedDialog *dialog, const Pair &pair, const QStringList &key);
    void take(const PreparedPtr &prepared);
    void followDocument();
    [[nodiscard]] static LatestTask<workspace::DataChanges>::Work workOf(const Pair &pair,
                                                                         const changes::CompareOptions &options);

    Session &m_session;
    shell::QuestionStrip &m_questions;
    QWidget *m_window;
    LatestTask<workspace::NewerData> m_read;
    LatestTask<workspace::DataChanges> m_compare;
    LatestTask<sources::ImportPreview> m_look;
    std::optional<Pair> m_last; // the last time; its changes are worked out when somebody asks
    workspace::State m_known;   // of the document, to notice that its data is another one
    QString m_knownName;
};

} // namespace clientele::app
