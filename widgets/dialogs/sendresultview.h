// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpsettings.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientele::dialogs {

/// What became of a sending: one sentence, the server's own words, and a line for each recipient.
class SendResultView final : public QWidget
{
    Q_OBJECT

public:
    explicit SendResultView(QWidget *parent);

    void present(const mail::SendResult &result);
    [[nodiscard]] QString headline() const { return m_headline->text(); }
    /// "bad@example.org: There is no such mailbox. 550 5.1.1 No such user", one a recipient.
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    void addLine(const QString &icon, const QString &tone, const QString &address, const QString &words,
                 const QString &reply);

    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_detail;
    QWidget *m_rows;
    QVBoxLayout *m_rowsLayout;
    QStringList m_lines;
};

} // namespace clientele::dialogs
