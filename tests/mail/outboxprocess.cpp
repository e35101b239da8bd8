// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests start in order to kill it: outboxprocess FOLDER PORT send MESSAGE-ID, or outboxprocess FOLDER PORT flush.
// Says READY before it begins, STORED when the outbox has the message, DONE OUTCOME at each end.

#include "models/mail/mailsender.h"
#include "tests/mail/outboxfixture.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>

using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

void say(const char *word, const QString &more = {})
{
    std::printf("%s %s\n", word, more.toUtf8().constData());
    std::fflush(stdout);
}

SendResult waitFor(MailSender &sender)
{
    SendResult result;
    QEventLoop loop;
    QObject::connect(&sender, &MailSender::finished, &loop, [&](const SendResult &finished) {
        result = finished;
        loop.quit();
    });
    loop.exec();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString folder = arguments[0];
    const SmtpSettings server = serverAt(arguments[1].toUShort());
    MailSender sender(folder);
    QObject::connect(&sender, &MailSender::stored, [](const QString &messageId) { say("STORED", messageId); });
    say("READY");
    if (arguments[2] == "send") {
        MailMessage message = figuresOfTheWeek(60'000);
        message.messageId = arguments[3];
        sender.send(server, message);
        const SendResult result = waitFor(sender);
        say("DONE", outcomeToken(result.outcome));
        return result.delivered() ? 0 : 1;
    }
    const auto outbox = Outbox::open(folder);
    if (!outbox) {
        say("FAILED", outbox.error().sentence());
        return 1;
    }
    const auto waiting = (*outbox)->due(QDateTime::currentDateTimeUtc(), true);
    for (const OutboxMessage &message : *waiting) {
        sender.sendStored(message.id, server);
        say("DONE", outcomeToken(waitFor(sender).outcome));
    }
    return 0;
}
