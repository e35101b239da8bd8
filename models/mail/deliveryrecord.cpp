// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/deliveryrecord.h"

#include "models/mail/smtperrors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryRecord)
};

QString recipientText(const OutboxRecipient &recipient, OutboxState state)
{
    if (recipient.state == OutboxRecipient::State::Accepted)
        return Text::tr("accepted");
    if (recipient.state == OutboxRecipient::State::Refused)
        return Text::tr("refused");
    if (recipient.reply.startsWith(QLatin1Char('4')))
        return Text::tr("put off");
    return state == OutboxState::Unknown ? Text::tr("not confirmed") : Text::tr("not yet");
}

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString cell(QString text)
{
    static const QRegularExpression special(QStringLiteral("[\",\r\n]"));
    if (!text.contains(special))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString filesText(const OutboxMessage &message)
{
    QStringList files;
    for (const OutboxAttachment &attachment : message.attachments)
        files += QStringLiteral("%1 sha256:%2").arg(attachment.name, attachment.sha256);
    return files.join(QStringLiteral("; "));
}

} // namespace

QString stateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting:
        return Text::tr("Waiting");
    case OutboxState::Sending:
        return Text::tr("Being sent");
    case OutboxState::Unknown:
        return Text::tr("Not confirmed");
    case OutboxState::Sent:
        return Text::tr("Delivered");
    case OutboxState::Partial:
        return Text::tr("Delivered in part");
    case OutboxState::Arrived:
        return Text::tr("Arrived");
    case OutboxState::Refused:
        return Text::tr("Refused");
    case OutboxState::GivenUp:
        return Text::tr("Given up");
    case OutboxState::Cancelled:
        return Text::tr("Cancelled");
    case OutboxState::Discarded:
        break;
    }
    return Text::tr("Discarded");
}

QString momentText(const QDateTime &time, const Format &format)
{
    return time.isValid() ? format.locale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString nextTryText(const SendResult &result, const Format &format, const QDateTime &now)
{
    if (!result.nextTry.isValid())
        return {};
    const QDateTime local = result.nextTry.toLocalTime();
    const QString when = local.date() == now.toLocalTime().date()
                             ? format.locale().toString(local.time(), QLocale::ShortFormat)
                             : momentText(local, format);
    return result.delivered()
               ? Text::tr("Those whom the server put off wait in the outbox until %1, then they are tried again")
                     .arg(when)
               : Text::tr("The message waits in the outbox until %1, then it is tried again").arg(when);
}

Error withNextTry(Error error, const SendResult &result, const Format &format)
{
    const QString waits = nextTryText(result, format);
    if (error.remedy.isEmpty() || waits.isEmpty())
        error.remedy += waits;
    else
        error.remedy = Text::tr("%1. %2").arg(error.remedy, waits);
    return error;
}

QString explanation(const OutboxMessage &message, const Format &format)
{
    switch (message.state) {
    case OutboxState::Waiting:
        if (message.tries == 0)
            return Text::tr("Nobody has received it yet. It goes out with the next try.");
        return message.anybodyAccepted()
                   ? Text::tr("The server put some recipients off. They are tried again after %1; the others have it.")
                         .arg(momentText(message.nextTry, format))
                   : Text::tr("The server did not take it for now. It is tried again after %1.")
                         .arg(momentText(message.nextTry, format));
    case OutboxState::Sending:
        return Text::tr("It is on its way to the server now.");
    case OutboxState::Unknown:
        return Text::tr("All of it was sent, but the server did not confirm: it may or may not have arrived. Ask a "
                        "recipient, then choose below. Nothing happens by itself.");
    case OutboxState::Sent:
        return Text::tr("The server accepted it for everybody.");
    case OutboxState::Partial:
        return Text::tr("The server accepted it, but not for everybody.");
    case OutboxState::Arrived:
        return Text::tr("The server did not confirm it, but you said that it arrived.");
    case OutboxState::Refused:
        return Text::tr("The server refused it, so nobody has received it. Mend the cause, then send it again.");
    case OutboxState::GivenUp:
        return Text::tr("It was tried for five days without success, so nobody has received it.");
    case OutboxState::Cancelled:
        return Text::tr("You stopped it before anybody received it.");
    case OutboxState::Discarded:
        break;
    }
    return Text::tr("You took it out of the outbox.");
}

QString details(const OutboxMessage &message, const Format &format)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            //: A line of the details of a message: "Subject: Report of the week"
            lines += Text::tr("%1: %2").arg(name, value);
    };
    lines += Text::tr("Recipients:");
    for (const OutboxRecipient &recipient : message.recipients) {
        QString line = QStringLiteral("    %1 – %2").arg(recipient.address, recipientText(recipient, message.state));
        if (recipient.answered.isValid())
            line += QStringLiteral(", ") + momentText(recipient.answered, format);
        if (!recipient.reply.isEmpty())
            line += QStringLiteral("\n        ") + recipient.reply;
        lines += line;
    }
    if (!message.attachments.empty())
        lines += Text::tr("Files:");
    for (const OutboxAttachment &attachment : message.attachments)
        lines += QStringLiteral("    %1, %2\n        SHA-256 %3")
                     .arg(attachment.name, format.bytes(attachment.bytes), attachment.sha256);
    add(Text::tr("Written"), momentText(message.created, format));
    add(Text::tr("Last try"), momentText(message.lastTry, format));
    if (message.tries > 1)
        add(Text::tr("Tries"), format.integer(message.tries));
    add(Text::tr("From"), message.envelope.from);
    add(Text::tr("Server"), serverText(message.server));
    add(Text::tr("Account"), message.account);
    add(Text::tr("Server's answer"), message.reply);
    if (message.error)
        add(Text::tr("Problem"), message.error->sentence());
    add(Text::tr("Message-ID"), message.messageId);
    return lines.join(QLatin1Char('\n'));
}

bool matches(const OutboxMessage &message, const QString &search)
{
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    QStringList parts{message.subject, message.messageId,          message.envelope.from,    message.reply,
                      message.account, serverText(message.server), stateText(message.state), filesText(message)};
    for (const OutboxRecipient &recipient : message.recipients)
        parts << recipient.address << recipient.reply;
    const QString all = parts.join(QLatin1Char('\n'));
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QByteArray deliveriesCsv(const std::vector<OutboxMessage> &messages)
{
    QString csv = QStringLiteral("created,lastTry,state,recipient,recipientState,answered,reply,subject,from,server,"
                                 "account,messageId,bytes,tries,files\r\n");
    for (const OutboxMessage &message : messages) {
        for (const OutboxRecipient &recipient : message.recipients) {
            QStringList cells{iso(message.created),
                              iso(message.lastTry),
                              stateToken(message.state),
                              recipient.address,
                              recipientToken(recipient.state),
                              iso(recipient.answered),
                              recipient.reply,
                              message.subject,
                              message.envelope.from,
                              serverText(message.server),
                              message.account,
                              message.messageId,
                              QString::number(message.envelope.size),
                              QString::number(message.tries),
                              filesText(message)};
            for (QString &one : cells)
                one = cell(one);
            csv += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
        }
    }
    return csv.toUtf8();
}

} // namespace clientele::mail
