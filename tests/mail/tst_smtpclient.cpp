// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpclient.h"
#include "tests/mail/conversation.h"
#include "tests/mail/takenlog.h"
#include "tests/requirement.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <optional>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

using Outcome = SendResult::Outcome;

class TestSmtpClient : public QObject, protected Conversation
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_missing = m_certificates.make(); }

    void aMessageInClearIsSent()
    {
        ScriptedServer server(helloInClear + toBody + "BODY\n" + ending);
        const auto result = send(inClear(server), ".first\r\n..\r\nlast");
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Sent);
        QVERIFY(!result.error);
        QCOMPARE(result.accepted, QStringList{"bob@example.org"});
        QCOMPARE(result.reply, QString("250 2.0.0 stored as 7"));
        QCOMPARE(server.body(), QByteArray("..first\r\n...\r\nlast\r\n"));
        QVERIFY(server.isDone());
    }

    void repliesMayComeByteByByteAndWithBareLf()
    {
        ScriptedServer server(
            "DRIP\nRAW: 220-ready\\n220 now\\n\nC: EHLO *\nRAW: 250-here\\r\\n250-\\r\\n250 AUTH=LOGIN PLAIN\\r\\n\n"
            "C: MAIL *\nRAW: 250\\r\\n\nC: RCPT *\nRAW: 251 \\n\nC: DATA\nRAW: 354\\n\nBODY\nRAW: 250-a\\n250 b\\n\n"
            "C: QUIT\nRAW: 221\\n\n");
        const auto result = send(inClear(server));
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Sent);
        QCOMPARE(result.reply, QString("250 a b"));
    }

    void anOldServerIsGreetedWithHelo()
    {
        ScriptedServer server("S: 220 old\nC: EHLO *\nS: 502 what\nC: HELO [127.0.0.1]\nS: 250 old\n" + toBody +
                              "BODY\n" + ending);
        QCOMPARE(send(inClear(server)).outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
    }

    void heloIsNoWayAroundTls()
    {
        ScriptedServer server("S: 220 old\nC: EHLO *\nS: 502 what\nC: QUIT\nS: 221 bye\n");
        SmtpSettings settings = inClear(server);
        settings.security = Security::StartTls;
        QCOMPARE(send(settings).outcome, Outcome::Refused);
        QCOMPARE(server.problems(), QStringList());
    }

    void capabilitiesAreAskedAgainUnderTls()
    {
        CLIENTELE_NEEDS(m_missing);
        // What was said in clear about login and size counts for nothing.
        ScriptedServer server(
            "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250-SIZE 5\nS: 250-AUTH CRAM-MD5\nS: 250 STARTTLS\nC: STARTTLS\n"
            "S: 220 go\nTLS\nC: EHLO *\nS: 250-here\nS: 250-SIZE\nS: 250 AUTH PLAIN\nC: AUTH PLAIN AGFubgBzZWNyZXQ=\n"
            "S: 235 welcome\nC: MAIL FROM:<anna@example.org> SIZE=21\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: DATA\nS: 354 "
            "go\n"
            "BODY\n" +
                ending,
            &m_certificates);
        const auto result = send(withLogin(underTls(server)));
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Sent);
    }

    void textBehindStartTlsIsAnAttack_data()
    {
        QTest::addColumn<QString>("injected");
        QTest::newRow("whole reply") << "250 INJECTED\\r\\n";
        QTest::newRow("half a line") << "250 INJ";
        QTest::newRow("one byte") << "2";
    }
    void textBehindStartTlsIsAnAttack()
    {
        CLIENTELE_NEEDS(m_missing);
        QFETCH(QString, injected);
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nRAW: 220 go\\r\\n" +
                                  injected + "\nTLS\nC: *\n",
                              &m_certificates);
        const auto result = send(withLogin(underTls(server)));
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("before it was encrypted"), qPrintable(result.error->sentence()));
        QCOMPARE(server.heard().last(), QString("STARTTLS"));
    }

    void textThatComesLateBehindStartTlsBreaksTheHandshake()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(
            "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nWAIT 200\nS: 250 INJECTED\n"
            "WAIT 200\nTLS\nC: *\n",
            &m_certificates);
        const auto result = send(withLogin(underTls(server)));
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("could not be encrypted"), qPrintable(result.error->sentence()));
        QCOMPARE(server.heard().last(), QString("STARTTLS"));
    }

    void strippedStartTlsEndsIt()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 AUTH PLAIN\nC: QUIT\nS: 221 bye\n");
        SmtpSettings settings = withLogin(inClear(server));
        settings.security = Security::StartTls;
        const auto result = send(settings);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY(result.error->what.contains("does not offer STARTTLS"));
    }

    void refusedStartTlsEndsIt()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nS: 454 not now\nC: "
                              "QUIT\nS: 221 bye\n");
        SmtpSettings settings = withLogin(inClear(server));
        settings.security = Security::StartTls;
        QCOMPARE(send(settings).outcome, Outcome::TryLater);
        QCOMPARE(server.problems(), QStringList());
    }

    void certificatesAreChecked_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("what");
        QTest::newRow("other name") << "other"
                                    << "is for other.example";
        QTest::newRow("expired") << "expired"
                                 << "expired on";
        QTest::newRow("signed by itself") << "self"
                                          << "signed only by itself";
    }
    void certificatesAreChecked()
    {
        CLIENTELE_NEEDS(m_missing);
        QFETCH(QString, certificate);
        QFETCH(QString, what);
        for (const Security security : {Security::StartTls, Security::Tls}) {
            ScriptedServer server((security == Security::Tls
                                       ? QString()
                                       : helloInClear.chopped(9) + "STARTTLS\nC: STARTTLS\nS: 220 go\n") +
                                      "TLS\nC: *\n",
                                  &m_certificates, certificate);
            SmtpSettings settings = withLogin(underTls(server));
            settings.security = security;
            const auto result = send(settings);
            QCOMPARE(result.outcome, Outcome::Refused);
            QVERIFY2(result.error->what.contains(what), qPrintable(result.error->sentence()));
            QVERIFY2(result.error->where.contains("SHA-256"), qPrintable(result.error->sentence()));
            QVERIFY(!server.heard().join("").contains("AUTH"));
        }
    }

    void anUnknownAuthorityIsNamed()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server("TLS\nC: *\n", &m_certificates);
        SmtpSettings settings = underTls(server);
        settings.security = Security::Tls;
        settings.caFile.clear();
        const auto result = send(settings);
        QVERIFY2(result.error->what.contains("does not know who issued"), qPrintable(result.error->sentence()));
        QVERIFY2(result.error->where.contains("test CA"), qPrintable(result.error->sentence()));
    }

    void implicitTlsSends()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server("TLS\nS: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\n" + toBody + "BODY\n" +
                                  ending,
                              &m_certificates);
        SmtpSettings settings = underTls(server);
        settings.security = Security::Tls;
        QCOMPARE(send(settings).outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
    }

    void aFileWithoutCertificatesIsRefused()
    {
        ScriptedServer server("");
        SmtpSettings settings = underTls(server);
        settings.caFile = CLIENTELE_SOURCE_DIR "/CMakeLists.txt";
        const auto result = send(settings);
        QVERIFY(result.error->what.contains("no certificate"));
        QVERIFY(server.heard().isEmpty());
    }

    void theWrongKindOfEncryptionIsSuggested()
    {
        ScriptedServer plain("S: 220 ready\n");
        SmtpSettings settings = inClear(plain);
        settings.security = Security::Tls;
        const auto onPlain = send(settings);
        QVERIFY2(onPlain.error->remedy.contains("STARTTLS"), qPrintable(onPlain.error->sentence()));

        ScriptedServer silent("");
        settings = inClear(silent);
        settings.security = Security::StartTls;
        settings.timers.greeting = 100;
        const auto onSilent = send(settings);
        QCOMPARE(onSilent.outcome, Outcome::TryLater);
        QVERIFY2(onSilent.error->remedy.contains("choose TLS"), qPrintable(onSilent.error->sentence()));

        ScriptedServer web("RAW: HTTP/1.1 400 Bad Request\\r\\n\n");
        const auto onWeb = send(inClear(web));
        QCOMPARE(onWeb.outcome, Outcome::Refused);
        QVERIFY2(onWeb.error->what.contains("not a mail server"), qPrintable(onWeb.error->sentence()));
    }

    void oneMechanismsRefusalLeadsToTheNext()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(
            helloUnderTls +
                "S: 250-here\nS: 250 AUTH LOGIN PLAIN\nC: AUTH PLAIN *\nS: 504 5.5.4 not this\nC: AUTH LOGIN\n"
                "S: 334 VXNlcm5hbWU6\nC: YW5u\nS: 334 UGFzc3dvcmQ6\nC: c2VjcmV0\nS: 235 welcome\n" +
                toBody + "BODY\n" + ending,
            &m_certificates);
        QCOMPARE(send(withLogin(underTls(server))).outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
    }

    void aWrongPasswordIsTriedOnce()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(helloUnderTls + "S: 250-here\nS: 250 AUTH LOGIN PLAIN CRAM-MD5\nC: AUTH PLAIN *\n"
                                              "S: 535-5.7.8 Username and Password not accepted.\nS: 535 5.7.8 See "
                                              "AGFubgBzZWNyZXQ= here\nC: QUIT\nS: 221 bye\n",
                              &m_certificates);
        const auto result = send(withLogin(underTls(server)));
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.reply, QString("535 5.7.8 Username and Password not accepted. See *** here"));
        QVERIFY2(result.error->where.contains("not accepted"), qPrintable(result.error->sentence()));
        QVERIFY(result.error->remedy.contains("app password"));
    }

    void aDigestIsSentForItsChallenge()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(
            helloUnderTls +
                "S: 250-here\nS: 250 AUTH CRAM-MD5\nC: AUTH CRAM-MD5\nS: 334 PDFAaGVyZT4=\nC: YW5uI*\nS: 235 ok\n" +
                toBody + "BODY\n" + ending,
            &m_certificates);
        QCOMPARE(send(withLogin(underTls(server))).outcome, Outcome::Sent);
        const QString digest = QByteArray::fromBase64(server.heard()[4].toLatin1());
        QCOMPARE(digest.size(), 4 + 32); // "ann " and 32 hexadecimal digits
    }

    void endlessQuestionsEndTheLogin()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(
            helloUnderTls +
                "S: 250-here\nS: 250 AUTH PLAIN\nC: AUTH PLAIN *\nS: 334 \nC: AGFubgBzZWNyZXQ=\nS: 334 \nC: *\n"
                "S: 334 \n",
            &m_certificates);
        const auto result = send(withLogin(underTls(server)));
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Refused);
    }

    void aServerWithoutLoginsIsRefused()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(helloUnderTls + "S: 250-here\nS: 250 AUTH GSSAPI XOAUTH2\nC: QUIT\nS: 221 bye\n",
                              &m_certificates);
        const auto result = send(withLogin(underTls(server)));
        QCOMPARE(server.problems(), QStringList());
        QVERIFY2(result.error->where.contains("GSSAPI, XOAUTH2"), qPrintable(result.error->sentence()));
    }

    void aPasswordNeverGoesInClear()
    {
        ScriptedServer server("S: 220 ready\n");
        const auto result = send(withLogin(inClear(server)));
        QVERIFY(!result.reachedServer);
        QVERIFY(result.error->what.contains("never sent without encryption"));
        QCOMPARE(server.connections(), 0);
    }

    void neitherLogNorErrorHoldsThePassword()
    {
        CLIENTELE_NEEDS(m_missing);
        auto log = std::make_unique<TakenLog>("clientele.mail.debug=true");
        ScriptedServer server(
            helloUnderTls +
                "S: 250-here\nS: 250 AUTH LOGIN PLAIN\nC: AUTH PLAIN *\nS: 504 no AGFubgBzZWNyZXQ=\nC: AUTH LOGIN\n"
                "S: 334 VXNlcm5hbWU6\nC: *\nS: 334 UGFzc3dvcmQ6\nC: *\nS: 535 no c2VjcmV0\nC: QUIT\n",
            &m_certificates);
        SmtpSettings settings = withLogin(underTls(server));
        settings.timers.quit = 100;
        const auto result = send(settings);
        log.reset();
        const QByteArray logged = TakenLog::lines().join('\n').toUtf8();
        QVERIFY(logged.contains("C: AUTH ***"));
        const QByteArray all = logged + result.error->sentence().toUtf8() + result.reply.toUtf8();
        for (const QByteArray secret : {"secret", "c2VjcmV0", "AGFubgBzZWNyZXQ=", "example.org", "hello"})
            QVERIFY2(!all.contains(secret), all.constData());
    }

    void tooLargeIsSaidBeforeSending()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 SIZE 1000\nC: QUIT\nS: 221 bye\n");
        const auto result = send(inClear(server), QByteArray(1001, 'x'));
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("at most 1"), qPrintable(result.error->sentence()));
    }

    void someRecipientsMayBeRefused()
    {
        const QString both = "C: RCPT TO:<bob@example.org>\nS: 250 ok\nC: RCPT TO:<bad@example.org>\nS: 550-5.1.1 "
                             "No\nS: 550 5.1.1 such user\n"
                             "C: RCPT TO:<grey@example.org>\nS: 451 4.7.1 later\n";
        ScriptedServer server(helloInClear + "C: MAIL *\nS: 250 ok\n" + both + "C: DATA\nS: 354 go\nBODY\n" + ending);
        const auto result = send(inClear(server), "a\r\n", {"bob@example.org", "bad@example.org", "grey@example.org"});
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Partial);
        QCOMPARE(result.accepted, QStringList{"bob@example.org"});
        QCOMPARE(result.refused.size(), std::size_t(2));
        QCOMPARE(result.refused[0], (RefusedRecipient{"bad@example.org", "550 5.1.1 No such user"}));
        QCOMPARE(result.refused[1].reply, QString("451 4.7.1 later"));
        QVERIFY(result.error->where.contains("bad@example.org"));
    }

    void noRecipientMeansNoData_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<SendResult::Outcome>("outcome");
        QTest::newRow("both for good") << "550 no"
                                       << "553 no" << Outcome::Refused;
        QTest::newRow("both for now") << "450 no"
                                      << "452 no" << Outcome::TryLater;
        QTest::newRow("one of each") << "450 no"
                                     << "550 no" << Outcome::Refused;
    }
    void noRecipientMeansNoData()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        ScriptedServer server(helloInClear + "C: MAIL *\nS: 250 ok\nC: RCPT *\nS: " + first +
                              "\nC: RCPT *\nS: " + second + "\nC: QUIT\nS: 221 bye\n");
        const auto result = send(inClear(server), "a\r\n", {"a@example.org", "b@example.org"});
        QCOMPARE(server.problems(), QStringList());
        QTEST(result.outcome, "outcome");
        QCOMPARE(result.refused.size(), std::size_t(2));
        QVERIFY(result.accepted.isEmpty());
    }

    void noAddressCanAddACommand_data()
    {
        QTest::addColumn<QString>("mailbox");
        QTest::newRow("CR LF") << "a@example.org>\r\nRCPT TO:<b@example.org";
        QTest::newRow("LF") << "a@example.org\nDATA";
        QTest::newRow("bracket") << "a@example.org> SIZE=1";
        QTest::newRow("C1 control") << QString("a\u0085@example.org");
        QTest::newRow("line separator") << QString("a\u2028@example.org");
        QTest::newRow("no character") << QString(QChar(0xd800)) + "@example.org";
        QTest::newRow("empty") << "";
    }
    void noAddressCanAddACommand()
    {
        QFETCH(QString, mailbox);
        ScriptedServer server("S: 220 ready\n");
        const auto result = send(inClear(server), "a", {mailbox});
        QVERIFY(result.error);
        QVERIFY(!hasControls(result.error->sentence()));
        QCOMPARE(server.connections(), 0);
    }

    void whatCannotBeReachedSaysSo()
    {
        ScriptedServer server("");
        SmtpSettings settings = inClear(server);
        server.close();
        const auto refused = send(settings);
        QVERIFY(!refused.reachedServer);
        QVERIFY2(refused.error->what.contains("No mail server answers"), qPrintable(refused.error->sentence()));
        settings.host = "no-such-host.invalid";
        settings.security = Security::StartTls;
        const auto unknown = send(settings);
        QVERIFY(!unknown.reachedServer);
        QVERIFY(unknown.error);
    }

    void oneClientSendsTwice()
    {
        SmtpClient client;
        QSignalSpy finished(&client, &SmtpClient::finished);
        for (int i = 0; i < 2; ++i) {
            ScriptedServer server(helloInClear + toBody + "BODY\n" + ending);
            auto message = std::make_unique<QBuffer>();
            message->setData("hello\r\n");
            message->open(QIODevice::ReadOnly);
            client.send(inClear(server), {"anna@example.org", {"bob@example.org"}, 7, false}, std::move(message));
            QVERIFY(finished.wait());
            QCOMPARE(finished.takeFirst()[0].value<SendResult>().outcome, Outcome::Sent);
        }
    }

    void aClientMayGoWhileItSends()
    {
        ScriptedServer server("S: 220 ready\n");
        auto client = std::make_unique<SmtpClient>();
        client->send(inClear(server), {"anna@example.org", {"bob@example.org"}, 0, false}, std::make_unique<QBuffer>());
        QTRY_COMPARE(client->phase(), SmtpPhase::Ehlo);
        client.reset();
        QTest::qWait(20);
    }

private:
    static bool hasControls(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    }
};

QTEST_GUILESS_MAIN(TestSmtpClient)
#include "tst_smtpclient.moc"
