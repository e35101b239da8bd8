// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "models/workspace/importchoices.h"
#include "widgets/dialogs/importwizard.h"

namespace clientele::app {

/// Opens data for a person: directly where nothing is in question, as it was chosen before where it was, else by the
/// import wizard. What is chosen there is remembered.
class Importing final : public QObject
{
    Q_OBJECT

public:
    Importing(Session &session, QWidget *window);

    void open(const QStringList &inputs);
    /// The wizard, whether there is a question or not.
    void openWithOptions(const QStringList &inputs);
    /// How the open data is read: the first step of all.
    void change();
    /// The table on the clipboard.
    void paste();
    /// What open() does with data that was read without choices.
    [[nodiscard]] Session::Judge judge(const QStringList &inputs);

Q_SIGNALS:
    void notice(const QString &text);
    void failed(const clientele::Error &error);

private:
    [[nodiscard]] bool judgeFound(const QStringList &inputs, const Session::PreviewPtr &preview);
    void openAsChosen(const QStringList &inputs, const workspace::ImportChoice &choice);
    /// @param asked what the person wanted to open; the wizard may take some of its sheets.
    void showWizard(const dialogs::ImportSubject &subject, const sources::ReadOptions &options,
                    const Session::PreviewPtr &known, const QStringList &asked, bool replaces);
    void take(const dialogs::ImportSubject &subject, const sources::ReadOptions &options, const sources::Source &source,
              const QStringList &asked, bool replaces);

    Session &m_session;
    QWidget *m_window;
    workspace::ImportChoices m_choices;
    QString m_pasted;           // what the open data was pasted from
    QString m_said;             // once the data is open
    QStringList m_foundColumns; // of what was read without choices
};

} // namespace clientele::app
