// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The command with a saved account, as a timer calls it: its secrets come from a real keyring, where no window is open.

#include "app/commands/commands.h"
#include "models/mail/accountaccess.h"
#include "models/mail/accountstore.h"
#include "tests/mail/keyringsession.h"
#include "tests/mail/scriptedserver.h"
#include "tests/mail/signin.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

const QString hello = "S: 220 ready\nC: EHLO *\nS: 250-localhost\nS: 250 AUTH XOAUTH2 PLAIN\n";
const QString rest = "C: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: DATA\nS: 354 go\nBODY\nS: 250 kept\nC: QUIT\nS: "
                     "221 bye\n";
const QString refused = "TLS\n" + hello + "C: AUTH XOAUTH2 *\nS: 334 " +
                        QByteArray(R"({"status":"401","schemes":"bearer","scope":"mail"})").toBase64() +
                        "\nC: *\nS: 535 5.7.8 expired\nC: QUIT\nS: 221 bye\nCLOSE\n";

/// inside ACCOUNTS.json KEY SECRET… -- OPTIONS: puts the secrets into the keyring, sends, and prints the first secret
/// as it is then.
int inside(int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(2);
    QDir().mkpath(QFileInfo(AccountStore::defaultPath()).path());
    QFile::copy(arguments.takeFirst(), AccountStore::defaultPath());
    KeyringSecretStore keyring;
    keyring.setTimeLimit(10'000);
    const QString first = arguments.first();
    while (arguments.first() != "--") {
        const QString key = arguments.takeFirst();
        if (const auto kept = writeSecret(keyring, key, arguments.takeFirst()); !kept)
            std::puts(qPrintable(kept.error().sentence()));
    }
    const int status = app::runSend(arguments.mid(1));
    std::puts(qPrintable(readSecret(keyring, first).value_or("nothing")));
    return status;
}

} // namespace

class TestKeyringSend : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    IdentityServer m_identity;
    QString m_missing = KeyringSession::missing();

    Account account(quint16 port, SignIn signIn)
    {
        Account account;
        account.id = makeAccountId();
        account.name = "Work";
        account.sender = {{}, "anna@example.org"};
        account.host = "localhost";
        account.port = port;
        account.security = Security::Tls;
        account.caFile = m_certificates.authority();
        account.signIn = signIn;
        account.user = "ann";
        if (signIn == SignIn::OAuth2) {
            account.oauth = m_identity.settings();
            account.oauth.hasClientSecret = true;
        }
        return account;
    }

    /// Runs the command. The servers of the test answer meanwhile.
    struct Run
    {
        QProcess process;
        QStringList lines; ///< of standard output
        QByteArray errors;

        Run(const Account &from, const QStringList &secrets)
        {
            const QTemporaryDir home;
            const AccountStore accounts(home.filePath("saved.json"));
            if (!accounts.save(from))
                qFatal("the account is not whole");
            KeyringSession(home.path())
                .start(process,
                       QStringList{accounts.path()} + secrets +
                           QStringList{"--", "--account", "work", "--to", "ben@example.org", "--subject", "Figures"});
            (void)QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 60'000);
            lines = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split('\n');
            for (const QByteArray &line : process.readAllStandardError().split('\n')) {
                if (!line.isEmpty() && !line.startsWith("dbus-daemon")) // which says what it may not do here
                    errors += line + '\n';
            }
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        if (m_missing.isEmpty())
            m_missing = m_certificates.make();
        if (m_missing.isEmpty())
            m_missing = m_identity.start();
    }
    void init() { CLIENTELE_NEEDS(m_missing); }

    void thePasswordComesFromTheKeyring()
    {
        const QString plain = QByteArray("\0ann\0pass word", 14).toBase64();
        ScriptedServer server("TLS\nS: 220 ready\nC: EHLO *\nS: 250-localhost\nS: 250 AUTH PLAIN\nC: AUTH PLAIN " +
                                  plain + "\nS: 235 in\n" + rest,
                              &m_certificates);
        const Account from = account(server.serverPort(), SignIn::Password);
        const Run run(from, {passwordKey(from), "pass word"});
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.process.exitCode(), 0);
        QCOMPARE(QJsonDocument::fromJson(run.lines.first().toUtf8())["outcome"].toString(), QString("sent"));
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join('\n')));
    }

    void aTokenThatTheServerRefusesIsRenewedOnce_data()
    {
        QTest::addColumn<bool>("newOneIsTaken");
        QTest::newRow("the new one is taken") << true;
        QTest::newRow("the new one is refused as well") << false;
    }
    void aTokenThatTheServerRefusesIsRenewedOnce()
    {
        QFETCH(bool, newOneIsTaken);
        Browser browser;
        const OAuthTokens tokens = browser.signIn(m_identity);
        (void)m_identity.requests();
        ScriptedServer server(
            refused + "NEXT\n" +
                (newOneIsTaken ? "TLS\n" + hello + "C: AUTH XOAUTH2 *\nS: 235 in\n" + rest : refused + "NEXT\n"),
            &m_certificates);
        const Account from = account(server.serverPort(), SignIn::OAuth2);
        const Run run(
            from, {refreshTokenKey(from), tokens.refreshToken, clientSecretKey(from), IdentityServer::clientSecret()});
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join('\n')));
        QCOMPARE(server.connections(), 2);
        QCOMPARE(run.process.exitCode(), newOneIsTaken ? 0 : 1);
        QCOMPARE(QJsonDocument::fromJson(run.lines.first().toUtf8())["outcome"].toString(),
                 QString(newOneIsTaken ? "sent" : "refused"));
        // Each login made a token of its own, and the last refresh token that was given is the one that is kept.
        const auto asked = m_identity.requests();
        QCOMPARE(asked.size(), 2);
        for (const QJsonObject &request : asked)
            QCOMPARE(request["grant"].toString(), QString("refresh_token"));
        const QStringList logins = server.heard().filter("AUTH XOAUTH2");
        QCOMPARE(logins.size(), 2);
        QVERIFY(logins[0] != logins[1]);
        QVERIFY(!run.lines.last().isEmpty() && run.lines.last() != "nothing");
        QVERIFY2(!run.errors.contains(tokens.refreshToken.toUtf8()), run.errors);
        QVERIFY(!run.lines.first().contains(tokens.refreshToken));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "inside") == 0)
        return inside(argc, argv);
    QCoreApplication application(argc, argv);
    TestKeyringSend test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyringsend.moc"
