// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/mail/accountaccess.h"
#include "models/mail/mailsender.h"

#include <QTimer>

namespace clientele::mail {

/// Sends what waits in the outbox when its time has come, one message after the other, as long as it lives. An access
/// token that a server refuses is renewed once a message. Messages whose password is neither in the keyring nor needed
/// are left for the person.
class OutboxRunner final : public QObject
{
    Q_OBJECT

public:
    /// @param access outlives this.
    explicit OutboxRunner(AccountAccess &access, QString folder = Outbox::defaultFolder(), QObject *parent = nullptr);

    /// Looks now and then every minute.
    void start();
    void look();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A message that waited has been tried.
    void tried(const clientele::mail::OutboxMessage &message);
    /// All that was due has been tried.
    void idle();

private:
    void next();
    void logInAndSend(AccountAccess::Freshness freshness);
    void onFinished(const SendResult &result);
    void conclude();

    AccountAccess &m_access;
    QString m_folder;
    MailSender m_sender;
    QTimer m_timer;
    LatestTask<std::vector<OutboxMessage>> m_task;
    std::vector<OutboxMessage> m_due; ///< the last is next
    OutboxMessage m_current;
    bool m_renewed = false; ///< the access token, for the current message
    bool m_busy = false;
};

} // namespace clientele::mail
