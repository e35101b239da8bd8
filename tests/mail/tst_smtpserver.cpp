// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Against aiosmtpd 1.4.3, a server that is not ours; what it stores is read by Python's email package (3.11).

#include "models/mail/mailsender.h"
#include "tests/mail/badcertificates.h"
#include "tests/mail/mailserver.h"
#include "tests/requirement.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

using Outcome = SendResult::Outcome;

namespace {

QByteArray pdfLike(qsizetype count)
{
    QByteArray bytes("%PDF-1.4\n");
    quint32 state = 1;
    while (bytes.size() < count) {
        state = state * 1664525u + 1013904223u;
        bytes += char(state >> 24);
    }
    return bytes;
}

MailMessage reportTo(const QStringList &recipients)
{
    MailMessage message;
    message.from = {"Anna Groß", "anna@example.org"};
    for (const QString &recipient : recipients)
        message.to.push_back({"", recipient});
    message.subject = "50–55 gibt 608 pro Kauf aus";
    message.body = ".\n..Liebe Alle,\nder Bericht liegt bei.\n.\n";
    message.attachments = {{"Käufe nach Alter.pdf", "", pdfLike(200'000), "application/pdf", ""},
                           {"README.md", "", QByteArray("# Wie\n\n.\n\n..Zahlen entstehen: ä\n"), "text/markdown", ""}};
    return message;
}

} // namespace

class TestSmtpServer : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    QString m_missing;

    SmtpSettings settingsFor(const MailServer &server, Security security, bool login)
    {
        SmtpSettings settings;
        settings.host = "localhost";
        settings.port = server.port();
        settings.security = security;
        settings.caFile = m_certificates.authority();
        settings.timers = settings.timers.boundedBy(20);
        if (login) {
            settings.user = "ann";
            settings.password = "secret";
        }
        return settings;
    }

    static SendResult send(const SmtpSettings &settings, const MailMessage &message)
    {
        MailSender sender;
        QSignalSpy finished(&sender, &MailSender::finished);
        sender.send(settings, message);
        if (!finished.wait(60'000))
            qFatal("no end");
        return finished[0][0].value<SendResult>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_missing = m_certificates.make();
        MailServer probe;
        if (m_missing.isEmpty())
            m_missing = probe.start(m_certificates, {});
    }

    void init() { CLIENTELE_NEEDS(m_missing); }

    void whatArrivesIsWhatWasSent_data()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<QString>("name");
        QTest::addColumn<AuthMethod>("method");
        QTest::newRow("STARTTLS, PLAIN") << Security::StartTls << "starttls" << AuthMethod::Plain;
        QTest::newRow("STARTTLS, LOGIN") << Security::StartTls << "starttls" << AuthMethod::Login;
        QTest::newRow("TLS, automatic") << Security::Tls << "tls" << AuthMethod::Automatic;
    }
    void whatArrivesIsWhatWasSent()
    {
        QFETCH(Security, security);
        QFETCH(QString, name);
        QFETCH(AuthMethod, method);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--security", name, "--auth"}), QString());
        SmtpSettings settings = settingsFor(server, security, true);
        settings.authMethod = method;
        MailMessage message = reportTo({"bob@example.org"});
        message.bcc = {{"", "hidden@example.org"}};
        const auto result = send(settings, message);
        QVERIFY2(result.outcome == Outcome::Sent, qPrintable(result.error ? result.error->sentence() : QString()));
        QCOMPARE(result.reply, QString("250 2.0.0 Stored as 1"));
        QCOMPARE(result.accepted, QStringList({"bob@example.org", "hidden@example.org"}));
        QCOMPARE(server.stored(), 1);

        const QJsonObject envelope = server.envelope(1);
        QCOMPARE(envelope["from"].toString(), QString("anna@example.org"));
        QCOMPARE(envelope["to"].toArray(), QJsonArray({"bob@example.org", "hidden@example.org"}));
        QVERIFY(envelope["tls"].toBool());
        QVERIFY(envelope["authenticated"].toBool());
        QCOMPARE(envelope["hello"].toString(), QString("[127.0.0.1]"));
        QVERIFY(envelope["options"].toArray().contains(QString("SIZE=%1").arg(result.bytes)));
        QCOMPARE(server.message(1).size(), result.bytes);
        QVERIFY(!server.message(1).contains("hidden"));

        const QJsonObject read = readWithPython(server.messagePath(1));
        QVERIFY2(!read.contains("failure"), qPrintable(read["failure"].toString()));
        QCOMPARE(read["subject"].toString(), message.subject);
        QCOMPARE(read["from"][0][0].toString(), QString("Anna Groß"));
        QCOMPARE(read["body"].toString(), message.body);
        QCOMPARE(read["messageId"].toString(), '<' + result.messageId + '>');
        QVERIFY(read["bcc"].isNull());
        for (int i = 0; i < 2; ++i) {
            const auto &sent = message.attachments[std::size_t(i)];
            QCOMPARE(QByteArray::fromBase64(read["attachments"][i]["bytes"].toString().toLatin1()), sent.bytes);
            QCOMPARE(read["attachments"][i]["name"].toString(), sent.name);
        }
        QVERIFY(read["defects"].toArray().isEmpty());
    }

    void aSavedMessageIsWhatWouldBeSent()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--security", "none"}), QString());
        MailMessage message = reportTo({"bob@example.org"});
        message.messageId = "fixed@example.org";
        message.date = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::OffsetFromUTC, 3600);
        QCOMPARE(send(settingsFor(server, Security::None, false), message).outcome, Outcome::Sent);
        QTemporaryDir folder;
        const QString path = folder.filePath("saved.eml");
        QVERIFY(saveMessage(message, path));
        const QJsonObject saved = readWithPython(path);
        QVERIFY(!saved.contains("failure"));
        QCOMPARE(saved, readWithPython(server.messagePath(1)));
    }

    void refusedRecipientsDoNotKeepTheOthersFromReceiving()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {}), QString());
        const auto settings = settingsFor(server, Security::StartTls, false);
        const auto some = send(settings, reportTo({"bad1@example.org", "bob@example.org", "grey1@example.org"}));
        QCOMPARE(some.outcome, Outcome::Partial);
        QCOMPARE(some.accepted, QStringList{"bob@example.org"});
        QCOMPARE(some.refused,
                 (std::vector<RefusedRecipient>{{"bad1@example.org", "550 5.1.1 No such user"},
                                                {"grey1@example.org", "451 4.7.1 Greylisted, try again later"}}));
        const auto none = send(settings, reportTo({"bad1@example.org", "bad2@example.org"}));
        QCOMPARE(none.outcome, Outcome::Refused);
        const auto later = send(settings, reportTo({"grey1@example.org"}));
        QCOMPARE(later.outcome, Outcome::TryLater);
        QCOMPARE(server.stored(), 1);
    }

    void aWrongPasswordIsRefusedPlainly()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}), QString());
        SmtpSettings settings = settingsFor(server, Security::StartTls, true);
        settings.password = "wrong";
        const auto result = send(settings, reportTo({"bob@example.org"}));
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("refused user name or password"), qPrintable(result.error->sentence()));
        QVERIFY2(result.reply.startsWith("535 "), qPrintable(result.reply));
        QCOMPARE(server.stored(), 0);
    }

    void aMissingLoginIsAskedFor()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}), QString());
        const auto result = send(settingsFor(server, Security::StartTls, false), reportTo({"bob@example.org"}));
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->remedy.contains("user name and password"), qPrintable(result.error->sentence()));
    }

    void aLoginThatTheServerLeavesOutIsNotTried()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth", "--exclude", "PLAIN"}), QString());
        QCOMPARE(send(settingsFor(server, Security::StartTls, true), reportTo({"bob@example.org"})).outcome,
                 Outcome::Sent);
    }

    /// The other side is mailserver.py: Python's ssl, hashlib and hmac under aiosmtpd, nothing of this program.
    void scramPlusBindsTheLoginToTheCertificateThatPythonShows_data()
    {
        QTest::addColumn<QString>("boundTo");
        QTest::addColumn<bool>("isThatOfTheServer");
        QTest::newRow("its own") << "good" << true;
        QTest::newRow("another one, as with somebody in between") << "other" << false;
    }
    void scramPlusBindsTheLoginToTheCertificateThatPythonShows()
    {
        QFETCH(QString, boundTo);
        QFETCH(bool, isThatOfTheServer);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth", "--exclude", "PLAIN,LOGIN", "--scram-plus",
                                               m_certificates.certificate(boundTo)}),
                 QString());
        SmtpSettings settings = settingsFor(server, Security::StartTls, true);
        const auto result = send(settings, reportTo({"bob@example.org"}));
        QVERIFY2((result.outcome == Outcome::Sent) == isThatOfTheServer,
                 qPrintable(result.error ? result.error->sentence() : QString()));
        QCOMPARE(server.stored(), int(isThatOfTheServer));
        if (!isThatOfTheServer) {
            QVERIFY2(result.reply.startsWith("535"), qPrintable(result.reply));
            return;
        }
        QVERIFY(server.envelope(1)["authenticated"].toBool());
        settings.password = "wrong";
        QVERIFY(send(settings, reportTo({"bob@example.org"})).reply.startsWith("535"));
    }

    void certificatesAreChecked_data() { addBadCertificates(); }
    void certificatesAreChecked()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, what);
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--auth"}, certificate), QString());
        const auto result = send(settingsFor(server, Security::StartTls, true), reportTo({"bob@example.org"}));
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains(what), qPrintable(result.error->sentence()));
        QCOMPARE(server.stored(), 0);
    }

    void theServersLimitIsKept()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {"--size-limit", "100000"}), QString());
        const auto result = send(settingsFor(server, Security::StartTls, false), reportTo({"bob@example.org"}));
        QCOMPARE(result.outcome, Outcome::Refused);
        QVERIFY2(result.error->what.contains("100 kB"), qPrintable(result.error->sentence()));
    }

    void anAddressOutsideAsciiArrives()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {}), QString());
        const auto result = send(settingsFor(server, Security::StartTls, false), reportTo({"übung@example.org"}));
        QVERIFY2(result.outcome == Outcome::Sent, qPrintable(result.error ? result.error->sentence() : QString()));
        QCOMPARE(server.envelope(1)["to"].toArray()[0].toString(), QString("übung@example.org"));
        QVERIFY(server.envelope(1)["options"].toArray().contains("SMTPUTF8"));
        QVERIFY(server.message(1).contains("übung@example.org")); // in UTF-8, as RFC 6532 wants it
    }

    void aLargeMessageArrivesWhole()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {}), QString());
        QTemporaryDir folder;
        QFile file(folder.filePath("large.bin"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = pdfLike(18'000'000);
        file.write(bytes);
        file.close();
        MailMessage message = reportTo({"bob@example.org"});
        message.attachments = {{"", file.fileName(), {}, "", ""}};
        MailSender sender;
        QSignalSpy finished(&sender, &MailSender::finished);
        QSignalSpy progressed(&sender, &MailSender::progressed);
        sender.send(settingsFor(server, Security::StartTls, false), message);
        QVERIFY(finished.wait(60'000));
        const auto result = finished[0][0].value<SendResult>();
        QCOMPARE(result.outcome, Outcome::Sent);
        QCOMPARE(server.message(1).size(), result.bytes);
        QVERIFY(progressed.size() > 2);
        QCOMPARE(progressed.last()[0].toLongLong(), result.bytes);
        const QJsonObject read = readWithPython(server.messagePath(1));
        QVERIFY(QByteArray::fromBase64(read["attachments"][0]["bytes"].toString().toLatin1()) == bytes);
    }

    void cancelWhileTheMessageIsPutTogether()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {}), QString());
        MailSender sender;
        QSignalSpy finished(&sender, &MailSender::finished);
        sender.send(settingsFor(server, Security::StartTls, false), reportTo({"bob@example.org"}));
        sender.cancel();
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].value<SendResult>().outcome, Outcome::Cancelled);
        QTest::qWait(300);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(server.stored(), 0);
        sender.send(settingsFor(server, Security::StartTls, false), reportTo({"bob@example.org"}));
        QVERIFY(finished.wait());
        QCOMPARE(finished[1][0].value<SendResult>().outcome, Outcome::Sent);
    }

    void anUnreadableAttachmentReachesNoServer()
    {
        MailServer server;
        QCOMPARE(server.start(m_certificates, {}), QString());
        MailMessage message = reportTo({"bob@example.org"});
        message.attachments = {{"", "/no/such/file.pdf", {}, "", ""}};
        const auto result = send(settingsFor(server, Security::StartTls, false), message);
        QVERIFY(!result.reachedServer);
        QCOMPARE(result.error->where, QString("/no/such/file.pdf"));
    }
};

QTEST_GUILESS_MAIN(TestSmtpServer)
#include "tst_smtpserver.moc"
