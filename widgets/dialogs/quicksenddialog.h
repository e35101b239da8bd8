// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/account.h"
#include "models/mail/message.h"

#include <QDialog>

#include <optional>

class QVBoxLayout;

namespace clientele::dialogs {

/// The one question before a report goes out as the last one did: who receives it, what, and how large it is.
class QuickSendDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param privacy in words; may be empty. @param outside domains that need a yes of their own here.
    QuickSendDialog(const mail::MailMessage &message, const std::optional<mail::Account> &account,
                    const QString &privacy, const QStringList &outside, QWidget *parent);

Q_SIGNALS:
    void confirmed();
    void changeWanted();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFact(QVBoxLayout &layout, const QString &label, const QString &text);
};

} // namespace clientele::dialogs
