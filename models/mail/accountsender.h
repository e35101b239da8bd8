// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/accountaccess.h"
#include "models/mail/mailsender.h"

namespace clientele::mail {

/// Sends from a saved account: fetches what signs in, sends, and renews an access token that the server refuses, once.
class AccountSender final : public QObject
{
    Q_OBJECT

public:
    /// @param access outlives this.
    explicit AccountSender(AccountAccess &access, QObject *parent = nullptr);

    /// Exactly one of finished() and loginNeeded() comes, after send() has returned. Must not be called while busy.
    void send(const Account &account, const MailMessage &message);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void stageChanged(const QString &stage);
    void progressed(qint64 sent, qint64 total);
    /// Nothing was sent: the password is to be asked for, or a sign-in in the browser is due.
    void loginNeeded(const clientele::mail::AccountLogin &login);
    void finished(const clientele::mail::SendResult &result);

private:
    void logIn(AccountAccess::Freshness freshness);
    void onLogin(const AccountLogin &login);
    void onFinished(const SendResult &result);
    void finish(const SendResult &result);

    AccountAccess &m_access;
    MailSender m_sender;
    Account m_account;
    MailMessage m_message;
    quint64 m_number = 0; ///< of the current sending: a login that comes late for an older one is dropped
    bool m_renewed = false;
    bool m_busy = false;
};

} // namespace clientele::mail
