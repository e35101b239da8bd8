// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/outboxsender.h"

#include <QThread>

namespace clientele::mail {

/// From what a person wrote to what the server said, without a wait for the one who asks: an OutboxSender in a thread
/// of its own. The message is in the outbox before its first byte leaves.
class MailSender final : public QObject
{
    Q_OBJECT

public:
    explicit MailSender(QObject *parent = nullptr);
    /// @param folder of the outbox.
    explicit MailSender(const QString &folder, QObject *parent = nullptr);
    /// Cancels; waits for no server.
    ~MailSender() override;

    /// finished() comes exactly once, after send() has returned. Must not be called while busy.
    /// A message without a Message-ID takes the one of this sender's last message while that was not delivered: the
    /// outbox then replaces that message instead of sending both. Where the last one was delivered to some, those whom
    /// the server put off are left to this one.
    void send(const SmtpSettings &settings, const MailMessage &message, const SendOrder &order = {});
    /// Sends a message that waits in the outbox. @param settings how to reach its server now, with the password.
    void sendStored(qint64 id, const SmtpSettings &settings);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The last message as it stands in the outbox; nothing where it was not stored.
    [[nodiscard]] const std::optional<OutboxMessage> &last() const { return m_last; }

Q_SIGNALS:
    /// A phrase for people: "Signing in…".
    void stageChanged(const QString &stage);
    /// Bytes of the message that the network has taken, of all.
    void progressed(qint64 sent, qint64 total);
    /// The message is in the outbox; nothing has left yet.
    void stored(const QString &messageId);
    /// The server answered, but that could not be written down.
    void recordFailed(const clientele::Error &error);
    void finished(const clientele::mail::SendResult &result);

private:
    void begin();
    void onFinished(const SendResult &result);

    QThread m_thread;
    OutboxSender *m_worker; ///< lives and dies in the thread
    std::optional<OutboxMessage> m_last;
    QString m_messageId; ///< of a message that was not delivered
    bool m_busy = false;
};

} // namespace clientele::mail
