// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command as a person or a timer calls it: its output, its exit status, and what arrives at aiosmtpd 1.4.3.

#include "app/commands/commands.h"
#include "tests/mail/commandrun.h"
#include "tests/mail/mailserver.h"
#include "tests/mail/scriptedserver.h"
#include "tests/requirement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace clientele;
using namespace clientele::mailtest;

namespace {

/// Lets the command read these bytes as its standard input.
class TypedInput final
{
public:
    explicit TypedInput(const QByteArray &bytes)
    {
        m_opened =
            ::pipe(m_ends) == 0 && ::write(m_ends[1], bytes.constData(), std::size_t(bytes.size())) == bytes.size();
        ::close(m_ends[1]);
        m_saved = ::dup(STDIN_FILENO);
        ::dup2(m_ends[0], STDIN_FILENO);
        std::clearerr(stdin); // an earlier end of input is not the end of this one
    }
    ~TypedInput()
    {
        ::dup2(m_saved, STDIN_FILENO);
        ::close(m_saved);
        ::close(m_ends[0]);
    }
    Q_DISABLE_COPY(TypedInput)

    [[nodiscard]] bool isOpen() const { return m_opened; }

private:
    int m_ends[2] = {-1, -1};
    int m_saved = -1;
    bool m_opened = false;
};

} // namespace

class TestSend : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    MailServer m_server;
    QTemporaryDir m_folder;
    QString m_missing;

    static CommandRun run(const QStringList &arguments)
    {
        return runCommand([&] { return app::runSend(arguments); });
    }

    QString file(const QString &name, const QByteArray &content)
    {
        QFile written(m_folder.filePath(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(content);
        return written.fileName();
    }

    QStringList valid(const QStringList &more = {})
    {
        return QStringList{"--server",
                           QString("localhost:%1").arg(m_server.port()),
                           "--security",
                           "starttls",
                           "--ca-file",
                           m_certificates.authority(),
                           "--user",
                           "ann",
                           "--password-file",
                           file("password", "secret\n"),
                           "--from",
                           "Anna <anna@example.org>",
                           "--timeout-seconds",
                           "20"} +
               more;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_missing = m_certificates.make();
        if (m_missing.isEmpty())
            m_missing = m_server.start(m_certificates, {"--auth"});
    }

    void filesAreMailed()
    {
        CLIENTELE_NEEDS(m_missing);
        const int before = m_server.stored();
        const QByteArray pdf = QByteArray("%PDF-1.4\n\0\xff.\n.\n", 16);
        const auto outcome =
            run(valid({"--to", "Bob <bob@example.org>,carl@example.org", "--cc", "dora@example.org", "--bcc",
                       "hid@example.org", "--subject", "Prüfbericht", "--body-file", file("body.txt", "Grüße\n"),
                       "--attach", file("Übersicht.pdf", pdf), file("README.md", "# a\n")}));
        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = outcome.json();
        QCOMPARE(json.keys(), QStringList({"accepted", "bytes", "messageId", "outcome", "refused", "reply"}));
        QCOMPARE(json["outcome"].toString(), QString("sent"));
        QCOMPARE(json["accepted"].toArray().size(), 4);
        QVERIFY(json["refused"].toArray().isEmpty());
        QVERIFY(json["reply"].toString().startsWith("250 "));
        QCOMPARE(m_server.stored(), before + 1);
        QCOMPARE(m_server.message(before + 1).size(), json["bytes"].toInteger());
        const QJsonObject read = readWithPython(m_server.messagePath(before + 1));
        QCOMPARE(read["messageId"].toString(), json["messageId"].toString());
        QCOMPARE(read["subject"].toString(), QString("Prüfbericht"));
        QCOMPARE(read["body"].toString(), QString("Grüße\n"));
        QCOMPARE(read["attachments"].toArray().size(), 2);
        QCOMPARE(read["attachments"][0]["name"].toString(), QString("Übersicht.pdf"));
        QCOMPARE(QByteArray::fromBase64(read["attachments"][0]["bytes"].toString().toLatin1()), pdf);
    }

    void aPartialSuccessNamesWhoWasRefused()
    {
        CLIENTELE_NEEDS(m_missing);
        const auto outcome = run(valid({"--to", "bob@example.org,bad@example.org", "--subject", "x"}));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json()["outcome"].toString(), QString("partial"));
        QCOMPARE(outcome.json()["refused"].toArray(),
                 QJsonArray({QJsonObject{{"address", "bad@example.org"}, {"reply", "550 5.1.1 No such user"}}}));
        QVERIFY2(outcome.errors.contains("bad@example.org"), outcome.errors.constData());
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void aFailureThatReachedTheServerHasItsJsonToo()
    {
        CLIENTELE_NEEDS(m_missing);
        const auto later = run(valid({"--to", "grey@example.org", "--subject", "x"}));
        QCOMPARE(later.status, 1);
        QCOMPARE(later.json()["outcome"].toString(), QString("tryLater"));
        QVERIFY(later.errors.startsWith("clientele: "));

        QStringList wrong = valid({"--to", "bob@example.org", "--subject", "x"});
        wrong[wrong.indexOf("--password-file") + 1] = file("wrong", "no\r\nsecond line");
        const auto refused = run(wrong);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.json()["outcome"].toString(), QString("refused"));
        QVERIFY(refused.json()["reply"].toString().startsWith("535"));
    }

    void thePasswordIsReadFromStandardInput()
    {
        CLIENTELE_NEEDS(m_missing);
        QStringList arguments = valid({"--to", "bob@example.org", "--subject", "x"});
        arguments[arguments.indexOf("--password-file") + 1] = "-";
        {
            const TypedInput input("secret\r\nmore that is no password\n");
            QVERIFY(input.isOpen());
            const auto outcome = run(arguments);
            QCOMPARE(outcome.errors, QByteArray());
            QCOMPARE(outcome.status, 0);
            QCOMPARE(outcome.json()["outcome"].toString(), QString("sent"));
        }
        const TypedInput wrong("Secret\n");
        QVERIFY(wrong.isOpen());
        QCOMPARE(run(arguments).json()["outcome"].toString(), QString("refused"));
    }

    void anEmptyStandardInputIsNoPassword()
    {
        const TypedInput nothing("");
        QVERIFY(nothing.isOpen());
        const auto outcome = run({"--server", "localhost:25", "--from", "a@example.org", "--to", "b@example.org",
                                  "--user", "a", "--password-file", "-"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains("empty"), outcome.errors.constData());
        QCOMPARE(outcome.output, QByteArray());
    }

    void silenceAfterTheDotIsUnknown()
    {
        ScriptedServer server("S: 220 ready\nC: EHLO *\nS: 250 here\nC: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: "
                              "DATA\nS: 354 go\nBODY\n");
        const auto outcome = run({"--server", QString("127.0.0.1:%1").arg(server.serverPort()), "--security", "none",
                                  "--from", "a@example.org", "--to", "b@example.org", "--timeout-seconds", "1"});
        QCOMPARE(server.problems(), QStringList());
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.json()["outcome"].toString(), QString("unknown"));
    }

    void aServerThatIsNotThereIsAFailure()
    {
        ScriptedServer server("");
        const QString name = QString("127.0.0.1:%1").arg(server.serverPort());
        server.close();
        const auto outcome = run({"--server", name, "--from", "a@example.org", "--to", "b@example.org"});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.errors.startsWith("clientele: No mail server answers at this port (127.0.0.1:"),
                 outcome.errors.constData());
    }

    void aWrongCommandHasStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("what");
        const QStringList base{"--server", "localhost:25", "--from", "a@example.org", "--to", "b@example.org"};
        QTest::newRow("nothing") << QStringList() << QByteArray("sender is missing");
        QTest::newRow("no server") << base.mid(2) << QByteArray("server is missing");
        QTest::newRow("no recipient") << base.mid(0, 4) << QByteArray("Nobody");
        QTest::newRow("unknown option") << base + QStringList{"--sever", "x"} << QByteArray("sever");
        QTest::newRow("file without --attach") << base + QStringList{"a.pdf"} << QByteArray("a.pdf");
        QTest::newRow("bad address") << base + QStringList{"--cc", "x@"} << QByteArray("x@");
        QTest::newRow("line break in an address")
            << base + QStringList{"--cc", "x@y.org\r\nBcc: z@y.org"} << QByteArray("line break");
        QTest::newRow("line break in the subject")
            << base + QStringList{"--subject", "a\r\nBcc: z@y.org"} << QByteArray("line break");
        QTest::newRow("bad server") << QStringList{"--server", "a:b"} + base.mid(2) << QByteArray("not a mail server");
        QTest::newRow("bad security") << base + QStringList{"--security", "ssl"} << QByteArray("ssl");
        QTest::newRow("bad timeout") << base + QStringList{"--timeout-seconds", "0"} << QByteArray("seconds");
        QTest::newRow("user without password")
            << base + QStringList{"--user", "ann"} << QByteArray("password is missing");
        QTest::newRow("clear text elsewhere")
            << QStringList{"--server", "smtp.example.org:25", "--security", "none"} + base.mid(2)
            << QByteArray("only sent to this computer");
        QTest::newRow("password in clear")
            << base + QStringList{"--security", "none", "--user", "a", "--password-file", "-"}
            << QByteArray("never sent without encryption");
        QTest::newRow("password in clear, allowed elsewhere")
            << QStringList{"--server", "smtp.example.org:25", "--security", "none", "--allow-plaintext", "--user",
                           "a",        "--password-file",     "-"} +
                   base.mid(2)
            << QByteArray("never sent without encryption");
        QTest::newRow("no such login") << base + QStringList{"--auth", "ntlm"} << QByteArray("ntlm");
        QTest::newRow("account") << QStringList{"--account", "work", "--from", "a@example.org", "--to", "b@example.org"}
                                 << QByteArray("no such mail account");
    }
    void aWrongCommandHasStatusTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, what);
        const auto outcome = run(arguments);
        QVERIFY2(outcome.errors.contains(what), outcome.errors.constData());
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.errors.startsWith("clientele: "));
        QCOMPARE(outcome.errors.count('\n'), 1);
        QCOMPARE(outcome.output, QByteArray());
    }

    void filesThatCannotBeReadAreAFailure()
    {
        const QStringList base{"--server", "localhost:25", "--from", "a@example.org", "--to", "b@example.org"};
        for (const QStringList &more :
             {QStringList{"--attach", "/no/such.pdf"}, QStringList{"--body-file", "/no/such.txt"},
              QStringList{"--user", "a", "--password-file", "/no/such"},
              QStringList{"--user", "a", "--password-file", file("empty", "\n")}}) {
            const auto outcome = run(base + more);
            QCOMPARE(outcome.status, 1);
            QCOMPARE(outcome.errors.count('\n'), 1);
        }
    }

    void helpIsPrinted()
    {
        const auto outcome = run({"--help"});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.contains("--password-file"));
    }
};

QTEST_GUILESS_MAIN(TestSend)
#include "tst_send.moc"
