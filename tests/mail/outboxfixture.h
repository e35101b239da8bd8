// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/message.h"
#include "models/mail/smtpsettings.h"

#include <csignal>
#include <sys/resource.h>

namespace clientele::mailtest {

/// What a server said about a message.
inline mail::SendResult answer(mail::SendResult::Outcome outcome, const QStringList &accepted,
                               const std::vector<mail::RefusedRecipient> &refused = {},
                               const QString &reply = QStringLiteral("250 ok"))
{
    mail::SendResult result;
    result.outcome = outcome;
    result.accepted = accepted;
    result.refused = refused;
    result.reply = reply;
    return result;
}

/// A server of this computer that speaks in clear.
inline mail::SmtpSettings serverAt(quint16 port)
{
    mail::SmtpSettings server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = port;
    server.security = mail::Security::None;
    server.timers = server.timers.boundedBy(20);
    return server;
}

/// @param bytes of its one attachment.
inline mail::MailMessage figuresOfTheWeek(qsizetype bytes = 20'000)
{
    mail::MailMessage message;
    message.from = {{}, QStringLiteral("anna@example.org")};
    message.to = {{{}, QStringLiteral("bob@example.org")}};
    message.subject = QStringLiteral("Figures of the week");
    message.body = QStringLiteral("Hello\n");
    mail::Attachment table;
    table.name = QStringLiteral("table.csv");
    table.bytes = QByteArray(bytes, 'x');
    message.attachments = {table};
    return message;
}

/// Only this process's writes fail while it lives, as on a full disk.
class FullDisk final
{
public:
    FullDisk()
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace clientele::mailtest
