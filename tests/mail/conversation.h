// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/mail/certificates.h"
#include "tests/mail/scriptedserver.h"
#include "tests/mail/sendnow.h"

namespace clientele::mailtest {

// Parts of what a server says and hears, for ScriptedServer.
inline const QString helloInClear = QStringLiteral("S: 220 ready\nC: EHLO [127.0.0.1]\nS: 250-here\nS: 250 8BITMIME\n");
inline const QString helloUnderTls =
    QStringLiteral("S: 220 ready\nC: EHLO [127.0.0.1]\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nTLS\n"
                   "C: EHLO [127.0.0.1]\n");
/// The same by whatever name, for a client behind a proxy.
inline const QString anyHelloUnderTls =
    QStringLiteral("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nTLS\nC: EHLO *\n");
inline const QString toBody = QStringLiteral(
    "C: MAIL FROM:<anna@example.org>*\nS: 250 ok\nC: RCPT TO:<bob@example.org>\nS: 250 ok\nC: DATA\nS: 354 go on\n");
inline const QString anyMessage =
    QStringLiteral("C: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: DATA\nS: 354 go\nBODY\n");
inline const QString ending = QStringLiteral("S: 250 2.0.0 stored as 7\nC: QUIT\nS: 221 bye\nCLOSE\n");

inline const QByteArray shortText = QByteArrayLiteral("Subject: x\r\n\r\nhello\r\n"); // 21 bytes

inline QString greeting(const QString &capability)
{
    return QStringLiteral("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 ") + capability + QLatin1Char('\n');
}

inline mail::SmtpEnvelope envelopeTo(const QStringList &recipients, const QString &id = {})
{
    mail::SmtpEnvelope envelope;
    envelope.from = QStringLiteral("anna@example.org");
    envelope.recipients = recipients;
    envelope.id = id;
    return envelope;
}

/// What a test of the client has beside its slots.
class Conversation
{
protected:
    Certificates m_certificates;
    QString m_missing; ///< why certificates could not be made

    static mail::SmtpSettings inClear(const ScriptedServer &server)
    {
        mail::SmtpSettings settings;
        settings.host = QStringLiteral("127.0.0.1");
        settings.port = server.serverPort();
        settings.security = mail::Security::None;
        settings.timers.reconnect = 10;
        return settings;
    }

    [[nodiscard]] mail::SmtpSettings underTls(const ScriptedServer &server) const
    {
        mail::SmtpSettings settings = inClear(server);
        settings.security = mail::Security::StartTls;
        settings.caFile = m_certificates.authority();
        return settings;
    }

    static mail::SmtpSettings withLogin(mail::SmtpSettings settings)
    {
        settings.user = QStringLiteral("ann");
        settings.password = QStringLiteral("secret");
        return settings;
    }

    [[nodiscard]] mail::SmtpSettings signingIn(const ScriptedServer &server,
                                               mail::AuthMethod method = mail::AuthMethod::Automatic) const
    {
        mail::SmtpSettings settings = withLogin(underTls(server));
        settings.authMethod = method;
        return settings;
    }

    static mail::SendResult send(const mail::SmtpSettings &settings, const QByteArray &text = shortText,
                                 const QStringList &recipients = {QStringLiteral("bob@example.org")})
    {
        return sendNow(settings, envelopeTo(recipients), text, 20'000);
    }
};

} // namespace clientele::mailtest
