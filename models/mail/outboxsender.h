// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/message.h"
#include "models/mail/outbox.h"
#include "models/mail/smtpclient.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace clientele::mail {

/// Sends by way of the outbox: composes in a worker, stores, hands the message to an SmtpClient, writes down the
/// answer. Waits for the disk: it lives in a thread of its own where a person would notice (see MailSender).
class OutboxSender final : public QObject
{
    Q_OBJECT

public:
    /// @param folder of the outbox; opened with the first message.
    explicit OutboxSender(QString folder, QObject *parent = nullptr);
    /// A message on its way is cancelled; unknown, where the server may have it.
    ~OutboxSender() override;

    /// finished() comes exactly once. Must not be called while busy. A message that waits in the outbox for the same
    /// Message-ID or job is replaced, not sent beside this one.
    void send(const SmtpSettings &settings, const MailMessage &message, const SendOrder &order);
    /// Sends a message that waits in the outbox. @param settings how to reach its server now, with the password.
    void sendStored(qint64 id, const SmtpSettings &settings);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A phrase for people: "Signing in…".
    void stageChanged(const QString &stage);
    /// Bytes of the message that the network has taken, of all; a few times a second.
    void progressed(qint64 sent, qint64 total);
    /// The message is in the outbox; nothing has left yet.
    void stored(const QString &messageId);
    /// Before finished(), where the message is in the outbox: how it stands there now.
    void recorded(const clientele::mail::OutboxMessage &message);
    /// Before finished(): the answer could not be written down.
    void recordFailed(const clientele::Error &error);
    void finished(const clientele::mail::SendResult &result);

private:
    struct Draft;
    [[nodiscard]] SmtpClient &client();
    void onComposed(quint64 number, const Result<std::shared_ptr<Draft>> &draft);
    void start(qint64 id, const QString &path, const SmtpEnvelope &envelope);
    void tellProgress(qint64 sent, qint64 total);
    void onAnswer(SendResult result);
    void failBefore(const Error &error, SendResult::Outcome outcome = SendResult::Outcome::Refused);
    void finish(SendResult result);
    [[nodiscard]] Result<void> openOutbox();

    QString m_folder;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<SmtpClient> m_client; ///< made in the thread where it works
    SmtpSettings m_settings;
    SendOrder m_order;
    SmtpEnvelope m_envelope;
    QString m_subject;
    QString m_messageId;
    std::optional<qint64> m_id;                       ///< of the message that is on its way
    std::shared_ptr<std::optional<Error>> m_withheld; ///< why its end was not handed out
    QTimer m_tell{this};                              ///< until progress is told again
    qint64 m_sent = 0;
    qint64 m_total = 0;
    quint64 m_number = 0; ///< of the current sending: a draft that comes late is dropped
    bool m_busy = false;
    bool m_composing = false;
};

} // namespace clientele::mail

Q_DECLARE_METATYPE(clientele::mail::OutboxMessage)
