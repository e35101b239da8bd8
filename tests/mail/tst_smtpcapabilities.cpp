// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One test for each thing that a mail client can be asked to know, against a peer that says exactly what is written.

#include "tests/mail/conversation.h"
#include "tests/requirement.h"

#include <QTest>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

using Outcome = SendResult::Outcome;

class TestSmtpCapabilities : public QObject, protected Conversation
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_missing = m_certificates.make(); }

    void pipelining_sendsTheEnvelopeAtOnceAndNotTheMessage()
    {
        // Every command is there before the first is answered; DATA waits until somebody may receive the message.
        ScriptedServer server(
            greeting("PIPELINING") +
            "C: MAIL *\nC: RCPT TO:<a@example.org>\nC: RCPT TO:<b@example.org>\nC: RCPT "
            "TO:<c@example.org>\nWAIT 50\nRAW: 250 ok\\r\\n550 5.1.1 no\\r\\n250 ok\\r\\n\nDRIP\nS: 451 "
            "4.7.1 later\nC: DATA\nS: 354 go\nBODY\n" +
            ending);
        const auto result =
            sendNow(inClear(server), envelopeTo({"a@example.org", "b@example.org", "c@example.org"}), shortText);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Partial);
        QCOMPARE(result.accepted, QStringList{"b@example.org"});
        QCOMPARE(result.refused[0], (RefusedRecipient{"a@example.org", "550 5.1.1 no"}));
        QCOMPARE(result.refused[1], (RefusedRecipient{"c@example.org", "451 4.7.1 later"}));
    }

    void pipelining_isNotUsedWhereItIsNotOffered()
    {
        ScriptedServer server(greeting("SIZE") +
                              "C: MAIL *\nWAIT 50\nS: 250 ok\nC: RCPT *\nWAIT 50\nS: 250 ok\nC: RCPT "
                              "*\nS: 250 ok\nC: DATA\nS: 354 go\nBODY\n" +
                              ending);
        QCOMPARE(sendNow(inClear(server), envelopeTo({"a@example.org", "b@example.org"}), shortText).outcome,
                 Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
    }

    void pipelining_aRefusedSenderEndsItAfterEveryReply()
    {
        ScriptedServer server(greeting("PIPELINING") +
                              "C: MAIL *\nC: RCPT *\nC: RCPT *\nS: 553 5.1.8 not you\nS: 503 5.5.1 MAIL first\nS: 503 "
                              "5.5.1 MAIL first\nC: QUIT\nS: 221 bye\n");
        const auto result = sendNow(inClear(server), envelopeTo({"a@example.org", "b@example.org"}), shortText);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.reply, QString("553 5.1.8 not you"));
        QVERIFY2(result.error->what.contains("refused the sender"), qPrintable(result.error->sentence()));
        QVERIFY(result.refused.empty()); // the 503 are no word about the recipients
    }

    void pipelining_oneReplyTooManyEndsIt()
    {
        ScriptedServer server(greeting("PIPELINING") +
                              "C: MAIL *\nC: RCPT *\nRAW: 250 ok\\r\\n250 ok\\r\\n354 go on\\r\\n250 stored\\r\\n\n");
        const auto result = sendNow(inClear(server), envelopeTo({"a@example.org"}), shortText);
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("before it was asked"), qPrintable(result.error->sentence()));
    }

    void size_isToldAndKept()
    {
        ScriptedServer server(greeting("SIZE=1") + "C: MAIL FROM:<anna@example.org>\nS: 250 ok\n"); // no such keyword
        SmtpSettings settings = inClear(server);
        settings.timers.command = 200;
        QCOMPARE(sendNow(settings, envelopeTo({"a@example.org"}), shortText).outcome, Outcome::TryLater);
        QCOMPARE(server.problems(), QStringList());

        ScriptedServer wide("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 SIZE 21\nC: MAIL FROM:<anna@example.org> "
                            "SIZE=21\nS: 552 5.3.4 too big after all\nC: QUIT\nS: 221 bye\n");
        const auto refused = sendNow(inClear(wide), envelopeTo({"a@example.org"}), shortText);
        QCOMPARE(wide.problems(), QStringList());
        QCOMPARE(refused.sizeLimit.value_or(0), 21);
        QVERIFY2(refused.error->remedy.contains("smaller"), qPrintable(refused.error->sentence()));
    }

    void aServerThatTakesNothingLargerThanItSaid()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 SIZE 20\nC: QUIT\nS: 221 bye\n");
        const auto result = sendNow(inClear(server), envelopeTo({"a@example.org"}), shortText);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("at most"), qPrintable(result.error->sentence()));

        ScriptedServer after("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 SIZE\n" + anyMessage +
                             "S: 552 5.2.3 exceeds the limit\nC: QUIT\nS: 221 bye\n");
        QCOMPARE(sendNow(inClear(after), envelopeTo({"a@example.org"}), shortText).outcome, Outcome::Refused);
        QCOMPARE(after.problems(), QStringList());
    }

    void eightBitMime_isDeclaredAndNeeded()
    {
        SmtpEnvelope envelope = envelopeTo({"a@example.org"});
        envelope.eightBit = true;
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 8BITMIME\nC: MAIL FROM:<anna@example.org> "
                              "BODY=8BITMIME\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: DATA\nS: 354 go\nBODY\n" +
                              ending);
        QCOMPARE(sendNow(inClear(server), envelope, "\xc3\xa4\r\n").outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(server.body(), QByteArray("\xc3\xa4\r\n"));
        ScriptedServer narrow("S: 220 ready\nC: EHLO *\nS: 250 here\nC: QUIT\nS: 221 bye\n");
        QVERIFY(sendNow(inClear(narrow), envelope, "\xc3\xa4\r\n").error->what.contains("seven-bit"));
    }

    void smtpUtf8_isAskedForOnlyWhereAnAddressNeedsIt()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250-8BITMIME\nS: 250 SMTPUTF8\nC: MAIL "
                              "FROM:<anna@example.org> SMTPUTF8\nS: 250 ok\nC: RCPT TO:<übung@example.org>\nS: 250 "
                              "ok\nC: DATA\nS: 354 go\nBODY\n" +
                              ending);
        QCOMPARE(sendNow(inClear(server), envelopeTo({"übung@example.org"}), shortText).outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
        ScriptedServer ascii(
            "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 SMTPUTF8\nC: MAIL FROM:<anna@example.org>\n");
        SmtpSettings settings = inClear(ascii);
        settings.timers.command = 200;
        QCOMPARE(sendNow(settings, envelopeTo({"a@example.org"}), shortText).outcome, Outcome::TryLater);
        QCOMPARE(ascii.problems(), QStringList());
        ScriptedServer old("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 8BITMIME\nC: QUIT\nS: 221 bye\n");
        const auto refused = sendNow(inClear(old), envelopeTo({"übung@example.org"}), shortText);
        QCOMPARE(old.problems(), QStringList());
        QVERIFY2(refused.error->what.contains("outside ASCII"), qPrintable(refused.error->sentence()));
    }

    void chunking_isUsedOnWishAndByteForByte()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 CHUNKING\nC: MAIL *\nS: 250 ok\nC: RCPT "
                              "*\nS: 250 ok\nCHUNK\nWAIT 30\nS: 250 got it\nCHUNK\nS: 250 got it\nCHUNK\n" +
                              ending);
        SmtpSettings settings = inClear(server);
        settings.preferChunks = true;
        const QByteArray large =
            QByteArray(".\r\n\n.\r").repeated(250'000); // dots are not doubled, nor line ends changed
        const auto result = sendNow(settings, envelopeTo({"a@example.org"}), large);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Sent);
        QVERIFY(server.body() == large);
        QCOMPARE(server.heard().filter("BDAT").size(), 3);
        QCOMPARE(server.heard().filter("BDAT").last(), QString("BDAT 0 LAST"));
    }

    void chunking_isNotUsedUnasked()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 CHUNKING\n" + anyMessage + ending);
        QCOMPARE(sendNow(inClear(server), envelopeTo({"a@example.org"}), shortText).outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
    }

    void chunking_carriesWhatDataCannot()
    {
        SmtpEnvelope envelope = envelopeTo({"a@example.org"});
        envelope.binary = true;
        const QByteArray binary("a\0b\n", 4);
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250-CHUNKING\nS: 250 BINARYMIME\nC: MAIL "
                              "FROM:<anna@example.org> BODY=BINARYMIME\nS: 250 ok\nC: RCPT *\nS: 250 ok\nCHUNK\nS: 250 "
                              "ok\nCHUNK\n" +
                              ending);
        QCOMPARE(sendNow(inClear(server), envelope, binary).outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(server.body(), binary);
        ScriptedServer narrow("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 CHUNKING\nC: QUIT\nS: 221 bye\n");
        QCOMPARE(sendNow(inClear(narrow), envelope, binary).outcome, Outcome::Refused);
    }

    void chunking_aRefusedChunkEndsIt()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 CHUNKING\nC: MAIL *\nS: 250 ok\nC: RCPT "
                              "*\nS: 250 ok\nCHUNK\nS: 452 4.3.1 disk full\nC: QUIT\nS: 221 bye\n");
        SmtpSettings settings = inClear(server);
        settings.preferChunks = true;
        const auto result = sendNow(settings, envelopeTo({"a@example.org"}), QByteArray(3'000'000, 'x'));
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::TryLater);
        QCOMPARE(result.reply, QString("452 4.3.1 disk full"));
    }

    void rset_takesBackATransactionThatBdatCannotEnd()
    {
        for (const QString &answer : {QString("250 flushed"), QString("500 what?")}) { // whatever it says to RSET
            ScriptedServer server(
                "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 CHUNKING\nC: MAIL *\nS: 250 ok\nC: RCPT "
                "*\nS: 250 ok\nCHUNK\nS: 500 5.5.1 unknown command\nC: RSET\nS: " +
                answer + "\n" + anyMessage + ending);
            SmtpSettings settings = inClear(server);
            settings.preferChunks = true;
            const auto result = sendNow(settings, envelopeTo({"a@example.org"}), shortText);
            QCOMPARE(server.problems(), QStringList());
            QCOMPARE(result.outcome, Outcome::Sent);
            QCOMPARE(result.accepted, QStringList{"a@example.org"});
        }
    }

    void chunking_silenceAfterTheLastChunkIsUnknown()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 CHUNKING\nC: MAIL *\nS: 250 ok\nC: RCPT "
                              "*\nS: 250 ok\nCHUNK\nS: 250 ok\nCHUNK\n");
        SmtpSettings settings = inClear(server);
        settings.preferChunks = true;
        settings.timers.finalDot = 100;
        QCOMPARE(sendNow(settings, envelopeTo({"a@example.org"}), shortText).outcome, Outcome::Unknown);
    }

    void dsn_isAskedForAsTheStandardWritesIt()
    {
        ScriptedServer server(
            "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 DSN\nC: MAIL FROM:<anna@example.org> RET=HDRS "
            "ENVID=a+2Bb+3D1@example.org\nS: 250 ok\nC: RCPT TO:<a+b@example.org> NOTIFY=SUCCESS,FAILURE,DELAY "
            "ORCPT=rfc822;a+2Bb@example.org\nS: 250 ok\nC: DATA\nS: 354 go\nBODY\n" +
            ending);
        SmtpSettings settings = inClear(server);
        settings.notices = {true, true, true, false};
        QCOMPARE(sendNow(settings, envelopeTo({"a+b@example.org"}, "a+b=1@example.org"), shortText).outcome,
                 Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
        ScriptedServer without(
            "S: 220 ready\nC: EHLO *\nS: 250 here\nC: MAIL FROM:<anna@example.org>\nS: 250 ok\nC: RCPT "
            "TO:<a+b@example.org>\nS: 250 ok\nC: DATA\nS: 354 go\nBODY\n" +
            ending);
        settings.port = without.serverPort();
        QCOMPARE(sendNow(settings, envelopeTo({"a+b@example.org"}, "a+b=1@example.org"), shortText).outcome,
                 Outcome::Sent);
        QCOMPARE(without.problems(), QStringList());
    }

    void enhancedStatusCodes_areUnderstood()
    {
        QCOMPARE(recipientReason("550 5.1.1 x"), QString("There is no such mailbox"));
        QCOMPARE(recipientReason("552 5.2.2 x"), QString("The mailbox is full"));
        QCOMPARE(recipientReason("450 4.2.1 x"), QString("The mailbox is closed"));
        QCOMPARE(recipientReason("550 5.7.1 x"), QString("The server does not allow it"));
        QCOMPARE(recipientReason("451 4.7.1 x"), QString("Not taken now; try again in some minutes"));
    }

    void everyOther4xxAnd5xxIsHeardInEveryPhase_data()
    {
        QTest::addColumn<QString>("script");
        const QString hello = "S: 220 ready\nC: EHLO *\nS: 250 here\n";
        const QString tls = "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\n";
        const QString login = anyHelloUnderTls + "S: 250-here\nS: 250 AUTH PLAIN\nC: AUTH PLAIN *\n";
        const std::pair<const char *, QString> phases[] = {
            {"greeting", ""},
            {"EHLO", "S: 220 ready\nC: EHLO *\n"},
            {"HELO", "S: 220 ready\nC: EHLO *\nS: 502 what\nC: HELO *\n"},
            {"STARTTLS", tls},
            {"AUTH", login},
            {"MAIL", hello + "C: MAIL *\n"},
            {"RCPT", hello + "C: MAIL *\nS: 250 ok\nC: RCPT *\n"},
            {"DATA", hello + "C: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: DATA\n"},
            {"final dot", hello + anyMessage}};
        for (const auto &[name, script] : phases)
            QTest::newRow(name) << script;
    }
    void everyOther4xxAnd5xxIsHeardInEveryPhase()
    {
        CLIENTELE_NEEDS(m_missing);
        QFETCH(QString, script);
        const bool hello = script.endsWith("EHLO *\n") && !script.contains("TLS");
        const bool encrypted = script.contains("STARTTLS");
        for (const int code : {400, 421, 432, 450, 451, 452, 454, 455, 499, 500, 501, 502, 503, 504, 521,
                               523, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556, 571, 599}) {
            if (hello && (code == 500 || code == 502))
                continue; // that is what leads to HELO
            const QString verdict = script + QString("S: %1 9.9.9 reason\n").arg(code);
            const bool twice = code == 421 && !script.contains("MAIL") && !script.contains("AUTH");
            ScriptedServer server(code == 421
                                      ? verdict + "CLOSE\n" + (twice ? "NEXT\n" + verdict + "CLOSE\n" : QString())
                                      : verdict + "C: QUIT\nS: 221 bye\n",
                                  &m_certificates);
            SmtpSettings settings = encrypted ? signingIn(server) : inClear(server);
            const auto result = sendNow(settings, envelopeTo({"a@example.org"}), shortText);
            QVERIFY2(server.problems().isEmpty(), qPrintable(QString::number(code) + server.problems().join(' ')));
            QVERIFY2(result.outcome == (code < 500 ? Outcome::TryLater : Outcome::Refused),
                     qPrintable(QString::number(code)));
            QVERIFY(result.accepted.isEmpty());
            QCOMPARE(result.reply, QString("%1 9.9.9 reason").arg(code));
            QVERIFY(!result.error->remedy.isEmpty());
        }
    }

    void aConnectionLostInEveryPhaseDeliversNothing_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("STARTTLS") << "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\n";
        QTest::newRow("before the handshake")
            << "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nS: "
               "220 go\n";
        QTest::newRow("EHLO under TLS") << anyHelloUnderTls;
        QTest::newRow("AUTH") << anyHelloUnderTls + "S: 250-here\nS: 250 AUTH PLAIN\nC: AUTH *\n";
        QTest::newRow("middle of the login")
            << anyHelloUnderTls + "S: 250-here\nS: 250 AUTH LOGIN\nC: AUTH *\nS: 334 x\nC: *\n";
        QTest::newRow("MAIL after a login")
            << anyHelloUnderTls + "S: 250-here\nS: 250 AUTH PLAIN\nC: AUTH *\nS: 235 ok\nC: MAIL *\n";
    }
    void aConnectionLostInEveryPhaseDeliversNothing()
    {
        CLIENTELE_NEEDS(m_missing);
        QFETCH(QString, script);
        for (const QString &end : {QString("CLOSE\n"), QString("DROP\n")}) {
            ScriptedServer server(script + end, &m_certificates);
            const auto result = sendNow(signingIn(server), envelopeTo({"a@example.org"}), shortText);
            QVERIFY(result.outcome == Outcome::TryLater || result.outcome == Outcome::Refused);
            QVERIFY(!result.delivered());
            QVERIFY(result.accepted.isEmpty());
            QVERIFY(result.error);
        }
    }

    void injectedTextBeforeStartTlsCountsForNothing()
    {
        CLIENTELE_NEEDS(m_missing);
        // Before the answer to STARTTLS: two answers to one command.
        ScriptedServer server("S: 220 ready\nC: EHLO *\nRAW: 250-here\\r\\n250 STARTTLS\\r\\n220 go\\r\\n\nC: *\n",
                              &m_certificates);
        const auto result = sendNow(signingIn(server), envelopeTo({"a@example.org"}), shortText);
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("before it was asked"), qPrintable(result.error->sentence()));
    }
};

QTEST_GUILESS_MAIN(TestSmtpCapabilities)
#include "tst_smtpcapabilities.moc"
