// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpcapabilities.h"
#include "models/mail/smtpsettings.h"

#include <QByteArrayList>

namespace clientele::mail {

/// MAIL and one RCPT for each recipient, and what the server says to each. Knows nothing of sockets.
///
/// A server with PIPELINING gets them all at once, any other one after the other. The message itself never goes along:
/// it is only offered when somebody may receive it.
class SmtpEnvelopeExchange final
{
public:
    SmtpEnvelopeExchange() = default;
    SmtpEnvelopeExchange(const SmtpEnvelope &envelope, const DeliveryNotices &notices,
                         const SmtpCapabilities &capabilities);

    /// What the server said about itself that rules this message out, before anything is tried.
    [[nodiscard]] static std::optional<Error>
    obstacle(const SmtpEnvelope &envelope, const SmtpCapabilities &capabilities, const SmtpSettings &settings);

    /// Commands to send now, without line ends; none while replies are due or when all are said.
    [[nodiscard]] QByteArrayList takeCommands();
    void take(const SmtpReply &reply, const QString &shown);

    [[nodiscard]] bool isSenderAnswered() const { return m_replies > 0; }
    /// Every command has its reply, or the sender was refused and nothing more is due.
    [[nodiscard]] bool isComplete() const;
    /// Why nobody receives the message: the sender's refusal, else that of the recipients, a permanent one before a
    /// temporary one. Nothing while somebody may.
    [[nodiscard]] std::optional<SmtpReply> refusal() const;
    [[nodiscard]] const QStringList &accepted() const { return m_accepted; }
    [[nodiscard]] const std::vector<RefusedRecipient> &refused() const { return m_refused; }

private:
    [[nodiscard]] QByteArray senderCommand() const;
    [[nodiscard]] QByteArray recipientCommand(const QString &recipient) const;

    SmtpEnvelope m_envelope;
    DeliveryNotices m_notices;
    SmtpCapabilities m_capabilities;
    qsizetype m_commands = 0; ///< said; the first is MAIL
    qsizetype m_replies = 0;
    bool m_senderRefused = false;
    QStringList m_accepted;
    std::vector<RefusedRecipient> m_refused;
    std::optional<SmtpReply> m_refusal;
};

} // namespace clientele::mail
