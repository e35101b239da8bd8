// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an answer of the server makes of a message: who still waits, until when, and who decides.

#include "models/mail/deliveryrecord.h"
#include "models/mail/outboxmessage.h"
#include "models/mail/outboxschedule.h"
#include "tests/mail/outboxfixture.h"

#include <QTest>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

const QDateTime monday(QDate(2026, 11, 16), QTime(8, 0), Qt::UTC);

OutboxMessage toThree()
{
    OutboxMessage message;
    message.created = monday;
    message.state = OutboxState::Sending;
    for (const QString address : {"ann@example.org", "bob@example.org", "carl@example.org"})
        message.recipients.push_back({address, OutboxRecipient::State::Waiting, {}, {}});
    return message;
}

} // namespace

class TestOutboxOutcome : public QObject
{
    Q_OBJECT

private:
    using Outcome = SendResult::Outcome;

private Q_SLOTS:
    void aTokenThatRanOutWhileItWaitedLeavesItWaiting()
    {
        SendResult refused = answer(Outcome::Refused, {}, {}, "535 5.7.8 expired");
        OutboxMessage message = toThree();
        refused.tokenRefused = true;
        QCOMPARE(afterSending(message, refused, monday).state, OutboxState::Refused); // the person is there and is told
        message.before = OutboxState::Waiting;
        const OutboxMessage after = afterSending(message, refused, monday);
        QCOMPARE(after.state, OutboxState::Waiting);
        QCOMPARE(after.nextTry, monday.addSecs(300));
        QCOMPARE(after.waitingRecipients().size(), 3);
        message.recipients[0].state = OutboxRecipient::State::Accepted;
        QCOMPARE(afterSending(message, refused, monday).waitingRecipients().size(), 2);
        refused.tokenRefused = false; // a password that is wrong stays wrong
        message.recipients[0].state = OutboxRecipient::State::Waiting;
        QCOMPARE(afterSending(message, refused, monday).state, OutboxState::Refused);
    }

    void whenItIsTriedAgainIsSaidInTheWayOfThePersonsCountry()
    {
        SendResult later = answer(Outcome::TryLater, {});
        const Format english(QLocale("en_US")), german(QLocale("de_DE"));
        QCOMPARE(nextTryText(later, english, monday), QString());
        later.nextTry = monday.addSecs(300); // 08:05 UTC
        const QDateTime local = later.nextTry.toLocalTime();
        QVERIFY(nextTryText(later, german, monday).contains("until " + local.time().toString("HH:mm") + ", then"));
        QVERIFY(nextTryText(later, english, monday).contains(local.time().toString("h:mm AP")));
        later.nextTry = monday.addDays(1); // not without its day
        QVERIFY(nextTryText(later, german, monday).contains("17.11.26"));
        Error error{Error::Code::Network, "The server is busy", {}, "Try again later"};
        QCOMPARE(withNextTry(error, later, german).remedy, "Try again later. " + nextTryText(later, german, monday));
        error.remedy.clear();
        QCOMPARE(withNextTry(error, later, german).remedy, nextTryText(later, german, monday));
        later.outcome = Outcome::Partial;
        QVERIFY(nextTryText(later, german, monday).startsWith("Those whom the server put off"));
    }

    void delaysGrowAndEnd()
    {
        const auto minutes = [](int tries, const QDateTime &now) {
            const auto next = nextTry(tries, monday, now);
            return next ? int(now.secsTo(*next) / 60) : -1;
        };
        QCOMPARE(minutes(1, monday), 5);
        QCOMPARE(minutes(2, monday), 15);
        QCOMPARE(minutes(3, monday), 60);
        QCOMPARE(minutes(4, monday), 240);
        QCOMPARE(minutes(5, monday), 1440);
        QCOMPARE(minutes(90, monday), 1440);
        QCOMPARE(minutes(0, monday), 5);
        QCOMPARE(minutes(8, monday.addDays(5).addSecs(-600)), 10);
        QCOMPARE(minutes(8, monday.addDays(5)), -1);
    }

    void everybodyAcceptedIsSent()
    {
        const auto after = afterSending(
            toThree(), answer(Outcome::Sent, {"ann@example.org", "bob@example.org", "carl@example.org"}), monday);
        QCOMPARE(after.state, OutboxState::Sent);
        QCOMPARE(after.waitingRecipients(), QStringList());
        QCOMPARE(after.recipients[1].reply, QString("250 ok"));
        QCOMPARE(after.tries, 1);
        QVERIFY(!after.nextTry.isValid());
    }

    void onlyThoseWhoWerePutOffWait()
    {
        const auto after =
            afterSending(toThree(),
                         answer(Outcome::Partial, {"ann@example.org"},
                                {{"bob@example.org", "451 4.7.1 later"}, {"carl@example.org", "550 no"}}),
                         monday);
        QCOMPARE(after.state, OutboxState::Waiting);
        QCOMPARE(after.waitingRecipients(), QStringList{"bob@example.org"});
        QCOMPARE(after.nextTry, monday.addSecs(300));
        QCOMPARE(after.recipients[1].reply, QString("451 4.7.1 later"));
        const auto second = afterSending(after, answer(Outcome::Sent, {"bob@example.org"}), monday.addSecs(300));
        QCOMPARE(second.state, OutboxState::Partial); // carl never gets it
        QCOMPARE(second.waitingRecipients(), QStringList());
    }

    void aMixOfRefusalsForNobodyWaitsForThoseWhoWerePutOff()
    {
        const auto after = afterSending(
            toThree(),
            answer(Outcome::Refused, {},
                   {{"ann@example.org", "550 no"}, {"bob@example.org", "452 later"}, {"carl@example.org", "550 no"}},
                   "550 no"),
            monday);
        QCOMPARE(after.state, OutboxState::Waiting);
        QCOMPARE(after.waitingRecipients(), QStringList{"bob@example.org"});
    }

    void aRefusalOfTheWholeIsNotTriedAgain()
    {
        const auto login = afterSending(toThree(), answer(Outcome::Refused, {}, {}, "535 5.7.8 wrong"), monday);
        QCOMPARE(login.state, OutboxState::Refused);
        QCOMPARE(login.waitingRecipients().size(), 3); // for a person who mends the password
        std::vector<RefusedRecipient> all;
        for (const OutboxRecipient &recipient : toThree().recipients)
            all.push_back({recipient.address, "554 spam"});
        const auto text = afterSending(toThree(), answer(Outcome::Refused, {}, all, "554 spam"), monday);
        QCOMPARE(text.state, OutboxState::Refused);
        QCOMPARE(text.waitingRecipients(), QStringList());
    }

    void tryLaterWaitsForAllWhoWereNotRefused()
    {
        const auto after =
            afterSending(toThree(), answer(Outcome::TryLater, {}, {{"ann@example.org", "550 no"}}, "421 busy"), monday);
        QCOMPARE(after.state, OutboxState::Waiting);
        QCOMPARE(after.waitingRecipients().size(), 2);
        OutboxMessage old = toThree();
        old.tries = 9;
        const auto end = afterSending(old, answer(Outcome::TryLater, {}, {}, "421 busy"), monday.addDays(5));
        QCOMPARE(end.state, OutboxState::GivenUp);
        QVERIFY(end.error && end.error->what.contains("five days"));
    }

    void unknownWaitsForThePerson()
    {
        const auto after = afterSending(toThree(), answer(Outcome::Unknown, {"ann@example.org"}, {}, {}), monday);
        QCOMPARE(after.state, OutboxState::Unknown);
        QVERIFY(!after.nextTry.isValid());
        QCOMPARE(after.waitingRecipients().size(), 3);
        QVERIFY(after.maybeAccepted);
    }

    void aCancelledMessageIsAsItWasBefore()
    {
        OutboxMessage message = toThree();
        QCOMPARE(afterSending(message, answer(Outcome::Cancelled, {}), monday).state, OutboxState::Cancelled);
        message.before = OutboxState::Waiting;
        QCOMPARE(afterSending(message, answer(Outcome::Cancelled, {}), monday).state, OutboxState::Waiting);
        message.before = OutboxState::Unknown;
        const auto after = afterSending(message, answer(Outcome::Cancelled, {}), monday);
        QCOMPARE(after.state, OutboxState::Unknown);
        QVERIFY(after.maybeAccepted);
    }
};

QTEST_GUILESS_MAIN(TestOutboxOutcome)
#include "tst_outboxoutcome.moc"
