// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Logins, proxies, certificates and the ways to a server, against a peer that says exactly what is written.

#include "tests/mail/conversation.h"
#include "tests/mail/proxyserver.h"
#include "tests/requirement.h"

#include <QSslCertificate>
#include <QTest>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

using Outcome = SendResult::Outcome;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

class TestSmtpConnection : public QObject, protected Conversation
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_missing = m_certificates.make(); }

    void aMechanismThatIsRefusedLeadsToTheNextButNeverToASecondPassword()
    {
        CLIENTELE_NEEDS(m_missing);
        // The binding is not known to the server: nothing of the password was said, so plain SCRAM may follow.
        ScriptedServer server(anyHelloUnderTls +
                                  "S: 250-here\nS: 250 AUTH PLAIN SCRAM-SHA-256 SCRAM-SHA-256-PLUS\nC: AUTH "
                                  "SCRAM-SHA-256-PLUS *\nS: 535 5.7.8 binding type unknown\nC: AUTH SCRAM-SHA-256 "
                                  "*\nS: 535 5.7.8 no such user\nC: QUIT\nS: 221 bye\n",
                              &m_certificates);
        const auto result = sendNow(signingIn(server), envelopeTo({"a@example.org"}), shortText);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Refused);
        QCOMPARE(result.reply, QString("535 5.7.8 no such user"));
    }

    void scram_aWelcomeWithoutProofIsNotBelieved()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(anyHelloUnderTls +
                                  "S: 250-here\nS: 250 AUTH SCRAM-SHA-256\nC: AUTH SCRAM-SHA-256 *\nS: 235 "
                                  "welcome\nC: *\n",
                              &m_certificates);
        const auto result = sendNow(signingIn(server), envelopeTo({"a@example.org"}), shortText);
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("did not prove"), qPrintable(result.error->sentence()));
        QVERIFY(server.heard().last().startsWith("AUTH "));
    }

    void scram_aQuestionThatWouldTakeHoursIsCancelled()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(anyHelloUnderTls +
                                  "S: 250-here\nS: 250 AUTH SCRAM-SHA-256 LOGIN\nC: AUTH SCRAM-SHA-256 *\nS: 334 " +
                                  base64("r=x,s=QSXCR+Q6sek8bf92,i=2000000000") +
                                  "\nC: *\nS: 501 cancelled\nC: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: YW5u\nS: 334 "
                                  "UGFzc3dvcmQ6\nC: c2VjcmV0\nS: 235 ok\n" +
                                  anyMessage + ending,
                              &m_certificates);
        QCOMPARE(sendNow(signingIn(server), envelopeTo({"a@example.org"}), shortText).outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
    }

    void xoauth2_aRefusedTokenIsToldWithAnEmptyLine_data()
    {
        QTest::addColumn<AuthMethod>("method");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("answer");
        QTest::newRow("XOAUTH2") << AuthMethod::XOAuth2 << "XOAUTH2"
                                 << "";
        QTest::newRow("OAUTHBEARER") << AuthMethod::OAuthBearer << "OAUTHBEARER"
                                     << "AQ==";
    }
    void xoauth2_aRefusedTokenIsToldWithAnEmptyLine()
    {
        CLIENTELE_NEEDS(m_missing);
        QFETCH(AuthMethod, method);
        QFETCH(QString, name);
        QFETCH(QString, answer);
        ScriptedServer server(anyHelloUnderTls + "S: 250-here\nS: 250 AUTH PLAIN XOAUTH2 OAUTHBEARER\nC: AUTH " + name +
                                  " *\nS: 334 " + base64(R"({"status":"401","schemes":"bearer"})") +
                                  "\nC: *\nS: 535 5.7.8 bad t0ken-t0ken\nC: QUIT\nS: 221 bye\n",
                              &m_certificates);
        SmtpSettings settings = signingIn(server, method);
        settings.accessToken = "t0ken-t0ken";
        const auto result = sendNow(settings, envelopeTo({"a@example.org"}), shortText);
        QCOMPARE(server.heard().value(4).trimmed(), answer);
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY(result.tokenRefused);
        QVERIFY2(result.error->what.contains("access token"), qPrintable(result.error->sentence()));
        QVERIFY(!result.error->sentence().contains("t0ken"));
        QCOMPARE(server.heard().last(), QString("QUIT"));
    }

    void xoauth2_withoutAQuestionItIsTheTokenAsWell()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(anyHelloUnderTls + "S: 250-here\nS: 250 AUTH XOAUTH2\nC: AUTH XOAUTH2 *\nS: 535 5.7.3 "
                                                 "Authentication unsuccessful\nC: QUIT\nS: 221 bye\n",
                              &m_certificates);
        SmtpSettings settings = signingIn(server);
        settings.accessToken = "t0ken-t0ken";
        QVERIFY(sendNow(settings, envelopeTo({"a@example.org"}), shortText).tokenRefused);
        QCOMPARE(server.problems(), QStringList());
    }

    void aTestSignsInAndSendsNothing()
    {
        CLIENTELE_NEEDS(m_missing);
        ScriptedServer server(anyHelloUnderTls +
                                  "S: 250-here\nS: 250-SIZE 1000\nS: 250 AUTH PLAIN\nC: AUTH PLAIN *\nS: 235 "
                                  "ok\nC: QUIT\nS: 221 bye\n",
                              &m_certificates);
        const auto result = testNow(signingIn(server));
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::Sent);
        QCOMPARE(result.sizeLimit.value_or(0), 1000);
        QVERIFY(result.accepted.isEmpty());
    }

    void ipv6_theLiteralIsInEhlo()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO [IPv6:::1]\nS: 250 here\n" + anyMessage + ending, nullptr, "good",
                              QHostAddress(QHostAddress::LocalHostIPv6));
        if (!server.isListening())
            QSKIP("this computer has no IPv6 loopback"); // as in many containers; nothing to install
        SmtpSettings settings = inClear(server);
        settings.host = "::1";
        QCOMPARE(sendNow(settings, envelopeTo({"a@example.org"}), shortText).outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
    }

    void proxies_carryTheWholeConversation_data()
    {
        QTest::addColumn<SmtpProxy::Kind>("kind");
        QTest::addColumn<QByteArray>("login");
        QTest::newRow("SOCKS 5") << SmtpProxy::Kind::Socks5 << QByteArray();
        QTest::newRow("SOCKS 5 with login") << SmtpProxy::Kind::Socks5 << QByteArray("joe:pass");
        QTest::newRow("HTTP") << SmtpProxy::Kind::Http << QByteArray();
        QTest::newRow("HTTP with login") << SmtpProxy::Kind::Http << QByteArray("joe:pass");
    }
    void proxies_carryTheWholeConversation()
    {
        CLIENTELE_NEEDS(m_missing);
        QFETCH(SmtpProxy::Kind, kind);
        QFETCH(QByteArray, login);
        ProxyServer proxy(login);
        ScriptedServer server(anyHelloUnderTls + "S: 250-here\nS: 250 AUTH PLAIN\nC: AUTH PLAIN *\nS: 235 ok\n" +
                                  anyMessage + ending,
                              &m_certificates);
        SmtpSettings settings = signingIn(server);
        settings.host = "localhost"; // looked up by the proxy; the certificate is checked for this name
        settings.proxy = {kind, "127.0.0.1", proxy.serverPort(), QString::fromLatin1(login).section(':', 0, 0),
                          QString::fromLatin1(login).section(':', 1)};
        const auto result = sendNow(settings, envelopeTo({"a@example.org"}), shortText);
        QVERIFY2(result.outcome == Outcome::Sent, qPrintable(result.error ? result.error->sentence() : QString()));
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(proxy.targets(), QStringList{QString("localhost:%1").arg(server.serverPort())});

        if (login.isEmpty())
            return;
        settings.proxy.password = "wrong";
        const auto refused = testNow(settings);
        QVERIFY(!refused.reachedServer);
        QVERIFY2(refused.error->what.contains("proxy refused"), qPrintable(refused.error->sentence()));
    }

    void proxies_thatCannotBeReachedAreNamed()
    {
        ProxyServer proxy;
        ScriptedServer server("");
        SmtpSettings settings = inClear(server);
        settings.security = Security::StartTls;
        settings.proxy = {SmtpProxy::Kind::Socks5, "127.0.0.1", proxy.serverPort(), "", ""};
        proxy.close();
        const auto result = testNow(settings);
        QVERIFY2(result.error->what.contains("proxy cannot be reached"), qPrintable(result.error->sentence()));
        QCOMPARE(server.connections(), 0);
    }

    void a421BeforeTheLoginIsFollowedByOneNewConnection()
    {
        ScriptedServer server("S: 421 4.3.2 restarting\nCLOSE\nNEXT\n" +
                              QString("S: 220 ready\nC: EHLO *\nS: 250 here\n") + anyMessage + ending);
        QCOMPARE(sendNow(inClear(server), envelopeTo({"a@example.org"}), shortText).outcome, Outcome::Sent);
        QCOMPARE(server.connections(), 2);
        ScriptedServer busy("S: 421 busy\nCLOSE\nNEXT\nS: 421 still busy\nCLOSE\n");
        const auto result = sendNow(inClear(busy), envelopeTo({"a@example.org"}), shortText);
        QCOMPARE(result.outcome, Outcome::TryLater);
        QCOMPARE(result.reply, QString("421 still busy"));
        QCOMPARE(busy.connections(), 2);
        // A cancel in the pause is heard.
        ScriptedServer again("S: 421 busy\nCLOSE\n");
        SmtpSettings settings = inClear(again);
        settings.timers.reconnect = 20'000;
        SmtpClient client;
        QSignalSpy finished(&client, &SmtpClient::finished);
        client.test(settings);
        QTRY_COMPARE(again.connections(), 1);
        QTest::qWait(50);
        client.cancel();
        QVERIFY(finished.wait(2000));
        QCOMPARE(finished[0][0].value<SendResult>().outcome, Outcome::Cancelled);
    }

    void aTrustedCertificateNeedsNoAuthority()
    {
        CLIENTELE_NEEDS(m_missing);
        for (const QString &name : {QString("self"), QString("other"), QString("expired")}) {
            ScriptedServer server(anyHelloUnderTls + "S: 250 here\nC: QUIT\nS: 221 bye\n", &m_certificates, name);
            SmtpSettings settings = signingIn(server);
            settings.user.clear();
            settings.caFile.clear();
            settings.pinnedCertificate = QSslCertificate::fromPath(m_certificates.certificate(name))[0]
                                             .digest(QCryptographicHash::Sha256)
                                             .toHex();
            const auto result = testNow(settings);
            QVERIFY2(result.outcome == Outcome::Sent, qPrintable(result.error ? result.error->sentence() : QString()));
        }
    }

    void theSystemsAuthoritiesStandBesideTheFile()
    {
        CLIENTELE_NEEDS(m_missing);
        // The file has not the issuer: once more with what the system trusts, before it is said that nobody knows it.
        const QString hello = "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go\nTLS\n";
        for (const bool implicit : {false, true}) {
            const QString start = implicit ? QString("TLS\n") : hello;
            ScriptedServer server(start + "NEXT\n" + start + "C: *\n", &m_certificates);
            SmtpSettings settings = signingIn(server);
            settings.security = implicit ? Security::Tls : Security::StartTls;
            settings.caFile = m_certificates.certificate("self");
            const auto result = testNow(settings);
            QCOMPARE(result.outcome, Outcome::Refused);
            QVERIFY2(result.error->what.contains("does not know who issued"), qPrintable(result.error->sentence()));
            QCOMPARE(server.connections(), 2);
            QVERIFY(result.refusedCertificate);
        }
    }

    void silenceInTheLoginEnds_data()
    {
        QTest::addColumn<QString>("script");
        const QString hello = "S: 220 ready\nC: EHLO *\nS: 250-here\nS: 250 STARTTLS\nC: STARTTLS\n";
        QTest::newRow("STARTTLS") << hello;
        QTest::newRow("EHLO under TLS") << anyHelloUnderTls;
        QTest::newRow("AUTH") << anyHelloUnderTls + "S: 250-here\nS: 250 AUTH LOGIN\nC: AUTH *\n";
        QTest::newRow("password") << anyHelloUnderTls +
                                         "S: 250-here\nS: 250 AUTH LOGIN\nC: AUTH *\nS: 334 x\nC: YW5u\nS: 334 "
                                         "x\nC: *\n";
    }
    void silenceInTheLoginEnds()
    {
        CLIENTELE_NEEDS(m_missing);
        QFETCH(QString, script);
        ScriptedServer server(script, &m_certificates);
        SmtpSettings settings = signingIn(server);
        settings.timers.startTls = settings.timers.auth = 300;
        if (script == anyHelloUnderTls)
            settings.timers.command = 1000;
        const auto result = testNow(settings);
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(result.outcome, Outcome::TryLater);
        QVERIFY2(result.error->what.contains("did not answer"), qPrintable(result.error->sentence()));
    }

    void lineBreaksInAnyFieldNeverReachTheWire()
    {
        CLIENTELE_NEEDS(m_missing);
        const QString evil = "x\r\nRCPT TO:<evil@example.org>";
        ScriptedServer none("S: 220 ready\n");
        for (QString SmtpSettings::*field : {&SmtpSettings::host, &SmtpSettings::user, &SmtpSettings::accessToken}) {
            SmtpSettings settings = signingIn(none);
            settings.*field = evil;
            QCOMPARE(sendNow(settings, envelopeTo({"a@example.org"}), shortText).outcome, Outcome::Refused);
        }
        SmtpEnvelope envelope = envelopeTo({"a@example.org"});
        envelope.from = evil + "@example.org";
        QCOMPARE(sendNow(signingIn(none), envelope, shortText).outcome, Outcome::Refused);
        QCOMPARE(none.connections(), 0);

        // A password is in base64, and what a notice returns is escaped.
        ScriptedServer server(
            anyHelloUnderTls +
                "S: 250-here\nS: 250-DSN\nS: 250 AUTH PLAIN\nC: AUTH PLAIN *\nS: 235 ok\nC: MAIL "
                "FROM:<anna@example.org> RET=HDRS "
                "ENVID=x+0D+0ARCPT+20TO:<evil@example.org>\nS: 250 ok\nC: RCPT TO:<a@example.org> *\nS: "
                "250 ok\nC: DATA\nS: 354 go\nBODY\n" +
                ending,
            &m_certificates);
        SmtpSettings settings = signingIn(server);
        settings.password = evil;
        settings.notices.failure = true;
        envelope = envelopeTo({"a@example.org"});
        envelope.id = evil;
        QCOMPARE(sendNow(settings, envelope, shortText).outcome, Outcome::Sent);
        QCOMPARE(server.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSmtpConnection)
#include "tst_smtpconnection.moc"
