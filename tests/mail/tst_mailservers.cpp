// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Against exim4 4.96 and dovecot-submissiond 2.3.19, each started here on loopback.

#include "tests/mail/badcertificates.h"
#include "tests/mail/conversation.h"
#include "tests/mail/localserver.h"
#include "tests/mail/mailserver.h"
#include "tests/requirement.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

using Outcome = SendResult::Outcome;

namespace {

const QByteArray text =
    "From: anna@example.org\r\nTo: bob@example.org\r\nSubject: figures\r\n\r\n.first\r\n..second\r\n";

/// A token as an identity provider makes them, signed with the key that the server checks it with.
QString accessToken(int validSeconds)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray signedPart = part(R"({"alg":"HS256","typ":"JWT"})") + '.' +
                                  part("{\"sub\":\"ann\",\"iat\":" + QByteArray::number(now - 3600) +
                                       ",\"exp\":" + QByteArray::number(now + validSeconds) + "}");
    const QByteArray signature =
        QMessageAuthenticationCode::hash(signedPart, "secret-signing-key", QCryptographicHash::Sha256);
    return QString::fromLatin1(signedPart + '.' + part(signature));
}

} // namespace

class TestMailServers : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    LocalServer m_exim, m_dovecot;
    MailServer m_relay;
    QString m_noExim, m_noDovecot;

    SmtpSettings settingsFor(const LocalServer &server, Security security = Security::StartTls)
    {
        SmtpSettings settings;
        settings.host = "localhost";
        settings.security = security;
        settings.port = security == Security::Tls ? server.tlsPort() : server.startTlsPort();
        settings.caFile = m_certificates.authority();
        settings.timers = settings.timers.boundedBy(30);
        settings.user = "ann";
        settings.password = "secret";
        return settings;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString missing = m_certificates.make();
        m_noExim = missing.isEmpty() ? m_exim.startExim(m_certificates) : missing;
        if (missing.isEmpty())
            missing = m_relay.start(m_certificates, {"--security", "none"});
        m_noDovecot = missing.isEmpty() ? m_dovecot.startDovecot(m_certificates, m_relay.port()) : missing;
    }

    void eximTakesEveryLogin_data()
    {
        QTest::addColumn<AuthMethod>("method");
        QTest::addColumn<Security>("security");
        QTest::newRow("PLAIN") << AuthMethod::Plain << Security::StartTls;
        QTest::newRow("LOGIN") << AuthMethod::Login << Security::StartTls;
        QTest::newRow("CRAM-MD5") << AuthMethod::CramMd5 << Security::StartTls;
        QTest::newRow("automatic, TLS") << AuthMethod::Automatic << Security::Tls;
    }
    void eximTakesEveryLogin()
    {
        CLIENTELE_NEEDS(m_noExim);
        QFETCH(AuthMethod, method);
        QFETCH(Security, security);
        SmtpSettings settings = settingsFor(m_exim, security);
        settings.authMethod = method;
        const QString subject = QString("login %1").arg(int(method));
        const auto result =
            sendNow(settings, envelopeTo({"bob@example.org"}), QByteArray(text).replace("figures", subject.toLatin1()));
        QVERIFY2(result.outcome == Outcome::Sent, qPrintable(result.error ? result.error->sentence() : QString()));
        QTRY_VERIFY(m_exim.mailbox().contains("Subject: " + subject.toLatin1()));
        QVERIFY(m_exim.mailbox().contains("\n.first\n..second\n"));
        settings.password = "wrong";
        const auto wrong = testNow(settings);
        QCOMPARE(wrong.outcome, Outcome::Refused);
        QVERIFY2(wrong.reply.startsWith("535"), qPrintable(wrong.reply));
    }

    void eximTakesThePipelinedEnvelopeOfManyRecipients()
    {
        CLIENTELE_NEEDS(m_noExim);
        QStringList recipients{"bad1@example.org", "grey1@example.org"};
        for (int i = 0; i < 150; ++i)
            recipients += QString("person%1@example.org").arg(i);
        recipients += "bad2@example.org";
        const auto result = sendNow(settingsFor(m_exim), envelopeTo(recipients), text);
        QCOMPARE(result.outcome, Outcome::Partial);
        QCOMPARE(result.accepted, recipients.mid(2, 150));
        QCOMPARE(result.refused.size(), std::size_t(3));
        QVERIFY2(result.refused[0].reply.contains("5.1.1 No such user"), qPrintable(result.refused[0].reply));
        QVERIFY2(result.refused[1].reply.startsWith("451"), qPrintable(result.refused[1].reply));
        QCOMPARE(result.refused[2].address, QString("bad2@example.org"));
    }

    void eximGetsTheSameByChunksAsByData()
    {
        CLIENTELE_NEEDS(m_noExim);
        QByteArray large = text;
        while (large.size() < 3'000'000)
            large += ".a line of " + QByteArray::number(large.size()) + "\r\n";
        for (const bool chunks : {false, true}) {
            SmtpSettings settings = settingsFor(m_exim);
            settings.preferChunks = chunks;
            const QByteArray subject = chunks ? "by chunks" : "by data";
            const auto result =
                sendNow(settings, envelopeTo({"bob@example.org"}), QByteArray(large).replace("figures", subject));
            QVERIFY2(result.outcome == Outcome::Sent, qPrintable(result.error ? result.error->sentence() : QString()));
            QTRY_VERIFY(m_exim.mailbox().contains("Subject: " + subject));
            QCOMPARE(result.reply.contains("byte chunk"), chunks); // exim tells what it counted
            QByteArray body = large.mid(large.indexOf("\r\n\r\n"));
            body.replace("\r\n", "\n");
            QTRY_VERIFY(m_exim.mailbox().contains("Subject: " + subject + body));
        }
    }

    void eximReportsTheDeliveryThatWasAskedFor()
    {
        CLIENTELE_NEEDS(m_noExim);
        SmtpSettings settings = settingsFor(m_exim);
        settings.notices = {true, true, true, false};
        const auto result = sendNow(settings, envelopeTo({"report@example.org"}, "figures.1@example.org"), text);
        QVERIFY2(result.outcome == Outcome::Sent, qPrintable(result.error ? result.error->sentence() : QString()));
        QTRY_VERIFY_WITH_TIMEOUT(m_exim.mailbox().contains("report-type=delivery-status"), 20'000);
        const QByteArray mailbox = m_exim.mailbox();
        const QByteArray report = mailbox.mid(mailbox.indexOf("report-type=delivery-status"));
        QVERIFY2(report.toLower().contains("original-envelope-id: figures.1@example.org"),
                 report.left(3000).constData());
        QVERIFY2(report.toLower().contains("action: delivered"), report.left(3000).constData());
    }

    void eximTakesAddressesOutsideAscii()
    {
        CLIENTELE_NEEDS(m_noExim);
        const auto result = sendNow(settingsFor(m_exim), envelopeTo({"übung@example.org"}),
                                    QByteArray(text).replace("figures", "utf8"));
        QVERIFY2(result.outcome == Outcome::Sent, qPrintable(result.error ? result.error->sentence() : QString()));
        QTRY_VERIFY(m_exim.mailbox().contains("Subject: utf8"));
    }

    void theSizeThatAServerTellsIsKept()
    {
        CLIENTELE_NEEDS(m_noExim);
        SmtpEnvelope envelope = envelopeTo({"bob@example.org"});
        envelope.size = 53'000'000;
        const auto result = sendNow(settingsFor(m_exim), envelope, text);
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("the server takes at most"), qPrintable(result.error->sentence()));
        QCOMPARE(result.sizeLimit.value_or(0), 50 * 1024 * 1024);
    }

    void dovecotTakesEveryLogin_data()
    {
        QTest::addColumn<AuthMethod>("method");
        QTest::addColumn<Security>("security");
        QTest::newRow("SCRAM-SHA-256") << AuthMethod::ScramSha256 << Security::StartTls;
        QTest::newRow("PLAIN") << AuthMethod::Plain << Security::Tls;
        QTest::newRow("LOGIN") << AuthMethod::Login << Security::Tls;
        QTest::newRow("CRAM-MD5") << AuthMethod::CramMd5 << Security::Tls;
        QTest::newRow("automatic") << AuthMethod::Automatic << Security::StartTls;
        QTest::newRow("XOAUTH2") << AuthMethod::XOAuth2 << Security::StartTls;
        QTest::newRow("OAUTHBEARER") << AuthMethod::OAuthBearer << Security::Tls;
    }
    void dovecotTakesEveryLogin()
    {
        CLIENTELE_NEEDS(m_noDovecot);
        QFETCH(AuthMethod, method);
        QFETCH(Security, security);
        const bool byToken = method == AuthMethod::XOAuth2 || method == AuthMethod::OAuthBearer;
        SmtpSettings settings = settingsFor(m_dovecot, security);
        settings.authMethod = method;
        if (byToken)
            settings.accessToken = accessToken(600);
        const int before = m_relay.stored();
        const auto result = sendNow(settings, envelopeTo({"bob@example.org", "bad@example.org"}), text);
        QVERIFY2(result.outcome == Outcome::Partial, qPrintable(result.error ? result.error->sentence() : QString()));
        QCOMPARE(m_relay.stored(), before + 1);
        QVERIFY(m_relay.message(before + 1).endsWith("\r\n\r\n.first\r\n..second\r\n"));
        if (method == AuthMethod::Automatic) {
            QVERIFY2(m_dovecot.log().contains("method=SCRAM-SHA-256"), qPrintable(m_dovecot.log().right(2000)));
        }
        (byToken ? settings.accessToken : settings.password) = byToken ? accessToken(-60) : QString("wrong");
        const auto wrong = testNow(settings);
        QCOMPARE(wrong.outcome, Outcome::Refused);
        QVERIFY2(wrong.reply.startsWith("535"), qPrintable(wrong.reply));
        QCOMPARE(wrong.tokenRefused, byToken);
    }

    void certificatesAreChecked_data() { addBadCertificates(); }
    void certificatesAreChecked()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, what);
        LocalServer exim, dovecot;
        const QString noExim = m_noExim.isEmpty() ? exim.startExim(m_certificates, certificate) : m_noExim;
        const QString noDovecot =
            m_noDovecot.isEmpty() ? dovecot.startDovecot(m_certificates, m_relay.port(), certificate) : m_noDovecot;
        CLIENTELE_NEEDS(noExim + noDovecot);
        for (const auto &[server, missing] : {std::pair(&exim, noExim), std::pair(&dovecot, noDovecot)}) {
            if (!missing.isEmpty())
                continue;
            for (const Security security : {Security::StartTls, Security::Tls}) {
                SmtpSettings settings = settingsFor(*server, security);
                const auto refused = sendNow(settings, envelopeTo({"bob@example.org"}), text);
                QCOMPARE(refused.outcome, Outcome::Refused);
                QVERIFY2(refused.error->what.contains(what), qPrintable(refused.error->sentence()));
                QVERIFY(refused.refusedCertificate);
                // "Trust this certificate": exactly this one.
                settings.pinnedCertificate = refused.refusedCertificate->fingerprint;
                const auto trusted = testNow(settings);
                QVERIFY2(trusted.outcome == Outcome::Sent,
                         qPrintable(trusted.error ? trusted.error->sentence() : QString()));
            }
        }
        QVERIFY(!m_relay.stored() || !m_relay.message(m_relay.stored()).contains("certificate"));
    }

    void anotherCertificateThanTheTrustedOneIsRefused()
    {
        CLIENTELE_NEEDS(m_noExim);
        SmtpSettings settings = settingsFor(m_exim); // whose certificate has a known authority and the right name
        settings.pinnedCertificate = QString("0123456789abcdef").repeated(4);
        const auto result = testNow(settings);
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("another certificate"), qPrintable(result.error->sentence()));
        settings.pinnedCertificate = result.refusedCertificate->fingerprint;
        settings.caFile.clear(); // the fingerprint is enough
        QCOMPARE(testNow(settings).outcome, Outcome::Sent);
    }
};

QTEST_GUILESS_MAIN(TestMailServers)
#include "tst_mailservers.moc"
