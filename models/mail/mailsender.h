// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/message.h"
#include "models/mail/smtpclient.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QTemporaryFile;

namespace clientele::mail {

/// From what a person wrote to what the server said: composes the message in a worker, then hands it to an SmtpClient.
class MailSender final : public QObject
{
    Q_OBJECT

public:
    explicit MailSender(QObject *parent = nullptr);

    /// finished() comes exactly once, after send() has returned. Must not be called while busy.
    /// For a second try after Unknown put the first result's messageId into the message.
    void send(const SmtpSettings &settings, const MailMessage &message);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// A phrase for people: "Signing in…".
    void stageChanged(const QString &stage);
    /// Bytes of the message that the network has taken, of all.
    void progressed(qint64 sent, qint64 total);
    void finished(const clientele::mail::SendResult &result);

private:
    struct Draft
    {
        std::shared_ptr<QTemporaryFile> file;
        ComposedMessage composed;
    };

    void onComposed(quint64 number, Result<Draft> draft);
    void onFinished(SendResult result);

    SmtpClient m_client;
    SmtpSettings m_settings;
    SmtpEnvelope m_envelope;
    QString m_messageId;
    quint64 m_number = 0; ///< of the current sending: a draft that comes late for an older one is dropped
    bool m_busy = false;
    bool m_composing = false;
};

} // namespace clientele::mail
