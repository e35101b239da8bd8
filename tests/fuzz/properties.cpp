// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/properties.h"

#include "models/mail/address.h"
#include "models/mail/smtpcapabilities.h"
#include "models/mail/smtpreply.h"

#include <algorithm>

namespace clientele::fuzz {

namespace {

struct Outcome
{
    QList<mail::SmtpReply> replies;
    mail::SmtpReplyParser::Fault fault;
};

Outcome parsed(const QByteArray &bytes, qsizetype portion)
{
    mail::SmtpReplyParser parser;
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size(); at += portion) {
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(portion, bytes.size() - at)));
        while (auto reply = parser.next())
            outcome.replies += *reply;
    }
    outcome.fault = parser.fault();
    return outcome;
}

bool fitsScreen(const QString &text, qsizetype most)
{
    return text.size() <= most && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
           });
}

QString wrongWithReply(const mail::SmtpReply &reply)
{
    if (reply.code < 200 || reply.code > 599)
        return QStringLiteral("code out of range");
    if (reply.lines.isEmpty() || reply.lines.size() > mail::SmtpReplyParser::mostLines)
        return QStringLiteral("number of lines");
    for (const QByteArray &line : reply.lines) {
        if (line.size() > mail::SmtpReplyParser::longestLine || line.contains('\n'))
            return QStringLiteral("line");
    }
    if (!fitsScreen(reply.text(), 1000))
        return QStringLiteral("text not fit for a screen");
    const auto capabilities = mail::SmtpCapabilities::fromReply(reply);
    if (capabilities.sizeLimit && *capabilities.sizeLimit <= 0)
        return QStringLiteral("limit");
    return {};
}

QString wrongWithAddress(const mail::Address &address)
{
    if (mail::hasControlCharacters(address.mailbox) || mail::hasControlCharacters(address.name))
        return QStringLiteral("control characters");
    if (!address.mailbox.contains(QLatin1Char('@')) || address.mailbox.contains(QLatin1Char('<')) ||
        address.mailbox.contains(QLatin1Char('>')))
        return QStringLiteral("mailbox cannot stand in a command");
    const QString shown = mail::displayText(address);
    const auto again = mail::parseAddress(shown);
    if (!again)
        return QStringLiteral("not read back: ") + shown + QStringLiteral(": ") + again.error().what;
    if (again->mailbox != address.mailbox || again->name != address.name)
        return QStringLiteral("read back differently: ") + shown;
    return {};
}

} // namespace

QString wrongWithReplies(const QByteArray &bytes)
{
    const Outcome whole = parsed(bytes, std::max<qsizetype>(1, bytes.size()));
    for (const qsizetype portion : {1, 2, 7}) {
        const Outcome cut = parsed(bytes, portion);
        const bool same =
            cut.fault == whole.fault && cut.replies.size() == whole.replies.size() &&
            std::equal(cut.replies.begin(), cut.replies.end(), whole.replies.begin(),
                       [](const auto &a, const auto &b) { return a.code == b.code && a.lines == b.lines; });
        if (!same)
            return QStringLiteral("cut at %1 it is read differently").arg(portion);
    }
    for (const mail::SmtpReply &reply : whole.replies) {
        if (const QString wrong = wrongWithReply(reply); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString wrongWithAddresses(const QByteArray &bytes)
{
    const auto addresses = mail::parseAddressList(QString::fromUtf8(bytes));
    if (!addresses)
        return fitsScreen(addresses.error().where, 200) ? QString() : QStringLiteral("error not fit for a screen");
    for (const mail::Address &address : *addresses) {
        if (const QString wrong = wrongWithAddress(address); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace clientele::fuzz
