// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outboxmessage.h"
#include "models/mail/outboxschedule.h"

#include <QCoreApplication>

#include <algorithm>

// What an answer means for a message: pure, so that every case is a test.

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

using Outcome = SendResult::Outcome;
using Recipient = OutboxRecipient::State;

bool isTemporary(const QString &reply)
{
    return reply.startsWith(QLatin1Char('4'));
}

void takeAnswers(OutboxMessage &message, const SendResult &result, const QDateTime &now)
{
    for (OutboxRecipient &recipient : message.recipients) {
        if (recipient.state != Recipient::Waiting)
            continue;
        const auto refused =
            std::find_if(result.refused.begin(), result.refused.end(),
                         [&](const RefusedRecipient &one) { return one.address == recipient.address; });
        if (refused != result.refused.end()) {
            recipient.reply = refused->reply;
            recipient.answered = now;
            if (!isTemporary(refused->reply))
                recipient.state = Recipient::Refused;
        } else if (result.delivered() && result.accepted.contains(recipient.address)) {
            recipient.reply = result.reply;
            recipient.answered = now;
            recipient.state = Recipient::Accepted;
        }
    }
}

bool anybody(const OutboxMessage &message, Recipient state)
{
    return std::any_of(message.recipients.begin(), message.recipients.end(),
                       [state](const OutboxRecipient &recipient) { return recipient.state == state; });
}

/// Nobody waits any more.
OutboxState settled(const OutboxMessage &message)
{
    if (!anybody(message, Recipient::Accepted))
        return OutboxState::Refused;
    const bool all = std::all_of(message.recipients.begin(), message.recipients.end(),
                                 [](const OutboxRecipient &one) { return one.state == Recipient::Accepted; });
    return all ? OutboxState::Sent : OutboxState::Partial;
}

void waitOrGiveUp(OutboxMessage &message, const QDateTime &now)
{
    const auto next = nextTry(message.tries, message.created, now);
    message.nextTry = next.value_or(QDateTime());
    if (next) {
        message.state = OutboxState::Waiting;
        return;
    }
    message.state = anybody(message, Recipient::Accepted) ? OutboxState::Partial : OutboxState::GivenUp;
    message.error = Error{Error::Code::Network, Text::tr("The message was tried for five days and is given up"),
                          message.waitingRecipients().join(QStringLiteral(", ")),
                          Text::tr("Look at the server's answer, then send it again from the outbox")};
    for (OutboxRecipient &recipient : message.recipients) {
        if (message.state == OutboxState::Partial && recipient.state == Recipient::Waiting)
            recipient.state = Recipient::Refused;
    }
}

} // namespace

OutboxMessage afterSending(OutboxMessage message, const SendResult &result, const QDateTime &now)
{
    const auto before = message.before;
    message.before.reset();
    message.maybeAccepted = false;
    message.updated = now;
    if (result.outcome == Outcome::Cancelled) {
        message.state = before.value_or(OutboxState::Cancelled);
        message.maybeAccepted = message.state == OutboxState::Unknown;
        return message;
    }
    ++message.tries;
    message.lastTry = now;
    message.nextTry = {};
    message.reply = result.reply;
    message.error = result.error;
    takeAnswers(message, result, now);
    // Refused before or beside its recipients (login, certificate, the text itself): no later try mends that.
    const bool refusedAsWhole = result.outcome == Outcome::Refused &&
                                std::none_of(result.refused.begin(), result.refused.end(),
                                             [](const RefusedRecipient &one) { return isTemporary(one.reply); });
    // A token that ran out while the message waited says nothing about the message: a new one, or a new sign-in, mends
    // it.
    const bool onlyToken = refusedAsWhole && result.tokenRefused && before == OutboxState::Waiting;
    if (result.outcome == Outcome::Unknown) {
        message.state = OutboxState::Unknown;
        message.maybeAccepted = true;
    } else if (refusedAsWhole && !onlyToken) {
        message.state = anybody(message, Recipient::Accepted) ? OutboxState::Partial : OutboxState::Refused;
    } else if (anybody(message, Recipient::Waiting)) {
        waitOrGiveUp(message, now);
    } else {
        message.state = settled(message);
    }
    return message;
}

OutboxState afterAbandoning(const OutboxMessage &message)
{
    if (message.maybeAccepted)
        return OutboxState::Unknown;
    return message.before.value_or(OutboxState::Waiting);
}

} // namespace clientele::mail
