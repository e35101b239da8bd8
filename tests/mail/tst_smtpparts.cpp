// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/dotstuffer.h"
#include "models/mail/smtpauthentication.h"
#include "models/mail/smtpcapabilities.h"
#include "models/mail/smtpreply.h"
#include "models/mail/smtpsettings.h"

#include <QTest>

using namespace clientele;
using namespace clientele::mail;

namespace {

QByteArray stuffed(const QByteArray &text, qsizetype portion)
{
    DotStuffer stuffer;
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); at += portion)
        out += stuffer.encode(QByteArrayView(text).sliced(at, std::min(portion, text.size() - at)));
    return out + stuffer.finish();
}

SmtpSettings withLogin(AuthMethod method)
{
    SmtpSettings settings;
    settings.host = "smtp.example.org";
    settings.user = "tim";
    settings.password = "tanstaaftanstaaf";
    settings.authMethod = method;
    return settings;
}

} // namespace

class TestSmtpParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesAreReadByteByByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << QByteArray("250 OK\r\n") << 250 << "250 OK";
        QTest::newRow("bare LF") << QByteArray("250 OK\n") << 250 << "250 OK";
        QTest::newRow("several lines") << QByteArray("250-a\r\n250-b\n250 c\r\n") << 250 << "250 a b c";
        QTest::newRow("no text") << QByteArray("250\r\n") << 250 << "250";
        QTest::newRow("no text, with space") << QByteArray("354 \r\n") << 354 << "354";
        QTest::newRow("empty middle line") << QByteArray("250-\r\n250 c\r\n") << 250 << "250 c";
        QTest::newRow("differing codes") << QByteArray("250-a\r\n550 b\r\n") << 550 << "550 a b";
        QTest::newRow("repeated status") << QByteArray("535-5.7.8 Not accepted.\r\n535 5.7.8  See help\r\n") << 535
                                         << "535 5.7.8 Not accepted. See help";
        QTest::newRow("Latin-1") << QByteArray("550 Empf\xe4nger\r\n") << 550 << "550 Empfänger";
        QTest::newRow("escape sequence") << QByteArray("550 \x1b[31mred\x07\r\n") << 550 << "550 [31mred";
    }
    void repliesAreReadByteByByte()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, text);
        for (const qsizetype portion : {qsizetype(1), qsizetype(2), qsizetype(3), bytes.size()}) {
            SmtpReplyParser parser;
            std::optional<SmtpReply> reply;
            for (qsizetype at = 0; at < bytes.size(); at += portion) {
                QVERIFY(!reply);
                parser.feed(QByteArrayView(bytes).sliced(at, std::min(portion, bytes.size() - at)));
                reply = parser.next();
            }
            QVERIFY(reply);
            QCOMPARE(reply->code, code);
            QCOMPARE(reply->text(), text);
            QVERIFY(!parser.hasPending());
        }
    }

    void twoRepliesInOnePortionAreTwo()
    {
        SmtpReplyParser parser;
        parser.feed("220 go\r\n250 INJ");
        QCOMPARE(parser.next()->code, 220);
        QVERIFY(parser.hasPending());
        QVERIFY(!parser.next());
        parser.feed("ECTED\r\n");
        QCOMPARE(parser.next()->text(), QString("250 INJECTED"));
        QVERIFY(!parser.hasPending());
    }

    void whatIsNotSmtpIsAFault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
        QTest::newRow("IMAP") << QByteArray("* OK ready\r\n");
        QTest::newRow("two digits") << QByteArray("25 OK\r\n");
        QTest::newRow("no separator") << QByteArray("2500 OK\r\n");
        QTest::newRow("code too high") << QByteArray("650 OK\r\n");
        QTest::newRow("empty line") << QByteArray("\r\n");
    }
    void whatIsNotSmtpIsAFault()
    {
        QFETCH(QByteArray, bytes);
        SmtpReplyParser parser;
        parser.feed(bytes);
        QVERIFY(!parser.next());
        QCOMPARE(parser.fault(), SmtpReplyParser::Fault::NotSmtp);
        parser.feed("250 OK\r\n");
        QVERIFY(!parser.next());
    }

    void endlessRepliesAreCut()
    {
        SmtpReplyParser line;
        line.feed("250 " + QByteArray(SmtpReplyParser::longestLine, 'x'));
        QVERIFY(!line.next());
        QCOMPARE(line.fault(), SmtpReplyParser::Fault::LineTooLong);
        QVERIFY(!line.hasPending());

        SmtpReplyParser longest;
        longest.feed("250 " + QByteArray(SmtpReplyParser::longestLine - 5, 'x') + "\r\n");
        QVERIFY(longest.next());

        SmtpReplyParser lines;
        for (int i = 0; i < SmtpReplyParser::mostLines; ++i)
            lines.feed("250-x\r\n");
        QVERIFY(!lines.next());
        QCOMPARE(lines.fault(), SmtpReplyParser::Fault::None);
        lines.feed("250 x\r\n");
        QVERIFY(!lines.next());
        QCOMPARE(lines.fault(), SmtpReplyParser::Fault::TooManyLines);
    }

    void capabilitiesAreReadAsServersWriteThem()
    {
        SmtpReply reply;
        reply.lines = {"smtp.example.org STARTTLS",
                       "size 26214400",
                       "AUTH PLAIN login",
                       "AUTH=LOGIN XOAUTH2",
                       "8bitmime",
                       "StartTLS",
                       "PIPELINING",
                       "chunking",
                       "BINARYMIME",
                       "SMTPUTF8",
                       "DSN",
                       "ENHANCEDSTATUSCODES",
                       ""};
        const auto capabilities = SmtpCapabilities::fromReply(reply);
        QVERIFY(capabilities.startTls);
        QVERIFY(capabilities.eightBitMime);
        QVERIFY(capabilities.pipelining && capabilities.chunking && capabilities.binaryMime);
        QVERIFY(capabilities.smtpUtf8 && capabilities.deliveryNotices && capabilities.enhancedStatusCodes);
        QVERIFY(capabilities.size);
        QCOMPARE(capabilities.sizeLimit.value_or(0), 26214400);
        QCOMPARE(capabilities.authMechanisms, QStringList({"PLAIN", "LOGIN", "XOAUTH2"}));

        reply.lines = {"STARTTLS AUTH PLAIN", "SIZE", "SIZE 0"};
        const auto few = SmtpCapabilities::fromReply(reply);
        QVERIFY(!few.startTls); // the server's name is no capability
        QVERIFY(few.size);
        QVERIFY(!few.sizeLimit);
        QVERIFY(few.authMechanisms.isEmpty());
    }

    void dotsAreDoubledAcrossPortions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("first character") << QByteArray(".a\r\n") << QByteArray("..a\r\n");
        QTest::newRow("lone dot") << QByteArray("a\r\n.\r\nb\r\n") << QByteArray("a\r\n..\r\nb\r\n");
        QTest::newRow("dot inside") << QByteArray("a.b\r\n") << QByteArray("a.b\r\n");
        QTest::newRow("two dots") << QByteArray("\r\n..\r\n") << QByteArray("\r\n...\r\n");
        QTest::newRow("no final line end") << QByteArray("a") << QByteArray("a\r\n");
        QTest::newRow("ends in CR") << QByteArray("a\r") << QByteArray("a\r\n");
        QTest::newRow("ends in dot") << QByteArray("a\r\n.") << QByteArray("a\r\n..\r\n");
        QTest::newRow("bare LF") << QByteArray("a\n.\nb\n") << QByteArray("a\r\n..\r\nb\r\n");
        QTest::newRow("bare CR") << QByteArray("a\r.\rb") << QByteArray("a\r\n..\r\nb\r\n");
        QTest::newRow("smuggled end") << QByteArray("a\n.\r\nMAIL") << QByteArray("a\r\n..\r\nMAIL\r\n");
        QTest::newRow("CR CR LF") << QByteArray("a\r\r\nb\r\n") << QByteArray("a\r\n\r\nb\r\n");
        QTest::newRow("eight bit") << QByteArray("\xff.\r\n") << QByteArray("\xff.\r\n");
    }
    void dotsAreDoubledAcrossPortions()
    {
        QFETCH(QByteArray, text);
        for (const qsizetype portion : {1, 2, 3, 5, 1000})
            QTEST(stuffed(text, portion), "sent");
    }

    void loginsFollowTheirStandards()
    {
        // GNU SASL speaks; the lines are those of RFC 4616, the LOGIN draft and RFC 2195, section 2.
        SmtpAuthentication plain(withLogin(AuthMethod::Automatic), {"CRAM-MD5", "LOGIN", "PLAIN"});
        QCOMPARE(*plain.firstLine(), "AUTH PLAIN " + QByteArray("\0tim\0tanstaaftanstaaf", 21).toBase64());
        QCOMPARE(*plain.repeatedResponse(), QByteArray("\0tim\0tanstaaftanstaaf", 21).toBase64());
        QVERIFY(!plain.repeatedResponse());
        plain.dropMechanism();
        QCOMPARE(plain.mechanism(), QString("LOGIN"));
        QCOMPARE(*plain.firstLine(), QByteArray("AUTH LOGIN"));
        QVERIFY(!plain.repeatedResponse());
        QCOMPARE(*plain.current()->answer("Username:"), QByteArray("tim"));
        QCOMPARE(*plain.current()->answer("password:"), QByteArray("tanstaaftanstaaf"));
        QVERIFY(!plain.current()->answer("again"));
        plain.dropMechanism();
        QCOMPARE(*plain.firstLine(), QByteArray("AUTH CRAM-MD5"));
        QCOMPARE(*plain.current()->answer("<1896.697170952@postoffice.reston.mci.net>"),
                 QByteArray("tim b913a602c7eda7a495b4e6e7334d3890"));
        plain.dropMechanism();
        QVERIFY(!plain.hasMechanism());

        SmtpAuthentication wanted(withLogin(AuthMethod::Login), {"PLAIN"});
        QVERIFY(!wanted.hasMechanism());
    }

    void theStrongestMechanismComesFirst()
    {
        const QStringList all{"LOGIN",   "PLAIN",      "CRAM-MD5", "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS",
                              "XOAUTH2", "OAUTHBEARER"};
        const auto order = [&](const SmtpSettings &settings, const std::optional<QByteArray> &endPoint) {
            QStringList names;
            SmtpAuthentication login(settings, all, endPoint);
            for (; login.hasMechanism(); login.dropMechanism())
                names += login.mechanism();
            return names;
        };
        SmtpSettings settings = withLogin(AuthMethod::Automatic);
        QCOMPARE(order(settings, QByteArray("hash")),
                 QStringList({"SCRAM-SHA-256-PLUS", "SCRAM-SHA-256", "PLAIN", "LOGIN", "CRAM-MD5"}));
        QCOMPARE(order(settings, {}).first(), QString("SCRAM-SHA-256")); // nothing to bind to
        settings.accessToken = "token";                                  // a password is not tried beside it
        QCOMPARE(order(settings, {}), QStringList({"OAUTHBEARER", "XOAUTH2"}));
    }

    void googlesAppPasswordsLoseTheirSpaces()
    {
        SmtpSettings settings = withLogin(AuthMethod::Automatic);
        settings.password = "abcd efgh ijkl mnop";
        QCOMPARE(passwordForServer(settings), settings.password);
        settings.host = "smtp.gmail.com";
        QCOMPARE(passwordForServer(settings), QString("abcdefghijklmnop"));
        settings.password = "my own pass phrase";
        QCOMPARE(passwordForServer(settings), settings.password);
    }

    void serversAreReadWithTheirPorts()
    {
        QCOMPARE(parseServer("smtp.example.org:587")->host, QString("smtp.example.org"));
        QCOMPARE(parseServer("smtp.example.org:587")->port, quint16(587));
        QCOMPARE(parseServer("smtp.example.org")->port, quint16(0));
        QCOMPARE(parseServer("[::1]:2525")->host, QString("::1"));
        QCOMPARE(parseServer("127.0.0.1:25")->host, QString("127.0.0.1"));
        for (const QString wrong :
             {"", ":587", "a:0", "a:65536", "a:x", "a b:5", "http://a", "::1", "a\r\n:5", "a@b:5"})
            QVERIFY2(!parseServer(wrong), qPrintable(wrong));
    }

    void clearTextStaysOnThisComputer()
    {
        SmtpSettings settings;
        settings.security = Security::None;
        for (const QString host : {"localhost", "127.0.0.1", "127.3.2.1", "::1", "LOCALHOST", "mail.localhost"}) {
            settings.host = host;
            QVERIFY2(checkSettings(settings), qPrintable(host));
        }
        for (const QString host :
             {"smtp.example.org", "192.168.1.1", "0.0.0.0", "localhost.example.org", "128.0.0.1"}) {
            settings.host = host;
            QVERIFY2(!checkSettings(settings), qPrintable(host));
        }
        settings.allowPlaintext = true;
        QVERIFY(checkSettings(settings));
        settings.user = "ann";
        QVERIFY(checkSettings(settings).error().what.contains("never sent without encryption"));
        settings.host = "localhost";
        QVERIFY(!checkSettings(settings));
    }

    void loopbackBehindAProxyIsAnotherComputer()
    {
        SmtpSettings settings;
        settings.security = Security::None;
        settings.host = "localhost";
        QVERIFY(checkSettings(settings));
        settings.proxy = {SmtpProxy::Kind::Socks5, "proxy.example.org", 1080, "", ""};
        QVERIFY(!checkSettings(settings));
        settings.security = Security::StartTls;
        QVERIFY(checkSettings(settings));
        settings.proxy.port = 0;
        QVERIFY(!checkSettings(settings));
    }

    void fingerprintsAreReadInEveryForm()
    {
        const QString bare = QString("0123456789abcdef").repeated(4);
        const QString normal = normalFingerprint(bare);
        QCOMPARE(normal.size(), 64 + 31);
        QVERIFY(normal.startsWith("01:23:45:67:89:AB:CD:EF:01"));
        QCOMPARE(normalFingerprint(normal), normal);
        QCOMPARE(normalFingerprint(normal.toLower().replace(':', ' ')), normal);
        for (const QString &wrong : {QString(), bare.chopped(1), bare + "0", QString(bare).replace('f', 'g')})
            QVERIFY2(normalFingerprint(wrong).isEmpty(), qPrintable(wrong));
        SmtpSettings settings;
        settings.host = "smtp.example.org";
        settings.pinnedCertificate = "12:34";
        QVERIFY(!checkSettings(settings)); // never taken for no pin
    }

    void timersAreBounded()
    {
        const SmtpTimers standard;
        QCOMPARE(standard.finalDot, 600'000);
        QCOMPARE(standard.greeting, 300'000);
        const SmtpTimers bounded = standard.boundedBy(7);
        for (const int timer : {bounded.connect, bounded.handshake, bounded.greeting, bounded.command, bounded.startTls,
                                bounded.auth, bounded.data, bounded.block, bounded.finalDot})
            QCOMPARE(timer, 7000);
        QCOMPARE(bounded.quit, 5000);
        QCOMPARE(standard.boundedBy(0).data, standard.data);
        QCOMPARE(standard.boundedBy(2'000'000'000).data, standard.data);
    }
};

QTEST_GUILESS_MAIN(TestSmtpParts)
#include "tst_smtpparts.moc"
