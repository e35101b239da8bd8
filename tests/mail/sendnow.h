// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpclient.h"

#include <QBuffer>
#include <QSignalSpy>

namespace clientele::mailtest {

/// Hands the text over and waits for the outcome. The envelope's size is that of the text where it has none.
inline mail::SendResult sendNow(const mail::SmtpSettings &settings, mail::SmtpEnvelope envelope, const QByteArray &text,
                                int waitMs = 60'000)
{
    auto message = std::make_unique<QBuffer>();
    message->setData(text);
    message->open(QIODevice::ReadOnly);
    if (envelope.size == 0)
        envelope.size = text.size();
    mail::SmtpClient client;
    QSignalSpy finished(&client, &mail::SmtpClient::finished);
    client.send(settings, envelope, std::move(message));
    if (finished.isEmpty() && !finished.wait(waitMs))
        qFatal("no end in %s", qPrintable(mail::phaseText(client.phase(), QStringLiteral("server"))));
    return finished[0][0].value<mail::SendResult>();
}

/// Signs in without sending anything.
inline mail::SendResult testNow(const mail::SmtpSettings &settings, int waitMs = 60'000)
{
    mail::SmtpClient client;
    QSignalSpy finished(&client, &mail::SmtpClient::finished);
    client.test(settings);
    if (finished.isEmpty() && !finished.wait(waitMs))
        qFatal("no end in %s", qPrintable(mail::phaseText(client.phase(), QStringLiteral("server"))));
    return finished[0][0].value<mail::SendResult>();
}

} // namespace clientele::mailtest
