// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way: a saved account, its secret, the identity server of the test, a mail server that says what a script
// says, the token renewed once, the message sent; and nowhere a password or a token in a file or a log.

#include "models/mail/accountsender.h"
#include "models/mail/accountstore.h"
#include "models/mail/oauthclient.h"
#include "tests/mail/certificates.h"
#include "tests/mail/identityserver.h"
#include "tests/mail/scriptedserver.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QTest>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

QStringList logged;

void takeLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

const QString hello = "S: 220 ready\nC: EHLO *\nS: 250-localhost\nS: 250 AUTH XOAUTH2 PLAIN\n";
const QString rest =
    "C: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: DATA\nS: 354 go\nBODY\nS: 250 kept\nC: QUIT\nS: 221 bye\n";

MailMessage message()
{
    MailMessage message;
    message.from = {{}, "anna@example.org"};
    message.to = {{{}, "ben@example.org"}};
    message.subject = "Figures";
    message.body = "Hello";
    return message;
}

} // namespace

class TestAccountSender : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    IdentityServer m_identity;
    QNetworkAccessManager m_browser;
    QString m_missing;

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
        account.oauth = m_identity.settings();
        return account;
    }

    OAuthTokens signIn()
    {
        OAuthClient client;
        std::optional<Result<OAuthTokens>> tokens;
        connect(&client, &OAuthClient::finished, &client, [&](const auto &given) { tokens = given; });
        connect(&client, &OAuthClient::browserWanted, &m_browser,
                [this](const QUrl &url) { m_browser.get(QNetworkRequest(url)); });
        client.signIn(m_identity.settings(), IdentityServer::clientSecret(), "ann");
        return QTest::qWaitFor([&] { return tokens.has_value(); }) && *tokens ? **tokens : OAuthTokens();
    }

    struct Sending
    {
        std::optional<SendResult> result;
        std::optional<AccountLogin> needed;

        Sending(AccountSender &sender, const Account &account)
        {
            QObject::connect(&sender, &AccountSender::finished, &sender, [this](const auto &given) { result = given; });
            QObject::connect(&sender, &AccountSender::loginNeeded, &sender,
                             [this](const auto &given) { needed = given; });
            sender.send(account, message());
            (void)QTest::qWaitFor([this] { return result || needed; }, 15'000);
        }
    };

    static QString bearer(const QString &token)
    {
        return QString::fromLatin1(("user=ann\x01"
                                    "auth=Bearer " +
                                    token.toLatin1() + "\x01\x01")
                                       .toBase64());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_missing = m_certificates.make();
        if (m_missing.isEmpty())
            m_missing = m_identity.start();
    }

    void init()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing)); // no openssl or no Python
        (void)m_identity.requests();
    }

    void aPasswordIsAskedKeptAndUsed()
    {
        auto *keyring = new MemorySecretStore;
        AccountAccess access{std::unique_ptr<SecretStore>(keyring)};
        const QString plain = QByteArray("\0ann\0pass word", 14).toBase64();
        ScriptedServer server("TLS\n" + QString(hello).replace("XOAUTH2 ", "") + "C: AUTH PLAIN " + plain +
                                  "\nS: 235 in\n" + rest,
                              &m_certificates);
        const Account from = account(server.serverPort(), SignIn::Password);
        AccountSender sender(access);
        Sending first(sender, from);
        QVERIFY(first.needed && first.needed->outcome == AccountLogin::Outcome::PasswordNeeded && !first.needed->error);
        QCOMPARE(server.connections(), 0);
        bool kept = false;
        access.usePassword(from, "pass word", this, [&](const auto &done) { kept = done.has_value(); });
        QTRY_VERIFY(kept);
        QCOMPARE(keyring->secrets().value(passwordKey(from)), QString("pass word"));
        const Sending second(sender, from);
        QVERIFY(second.result);
        QCOMPARE(second.result->outcome, SendResult::Outcome::Sent);
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join('\n')));
        access.forget(from, this, {});
        QTRY_VERIFY(keyring->secrets().isEmpty());
    }

    void whatIsAskedEachTimeIsInNoKeyring()
    {
        auto *keyring = new MemorySecretStore;
        AccountAccess access{std::unique_ptr<SecretStore>(keyring)};
        Account from = account(1, SignIn::Password);
        from.secretPlace = SecretPlace::AskEachTime;
        access.usePassword(from, "pw", this, {});
        std::optional<AccountLogin> login;
        access.login(from, this, [&](const auto &given) { login = given; });
        QVERIFY(!login);
        QTRY_VERIFY(login);
        QCOMPARE(login->outcome, AccountLogin::Outcome::Ready);
        QCOMPARE(login->settings.password, QString("pw"));
        QVERIFY(keyring->secrets().isEmpty());
    }

    void withoutAKeyringAPersonIsAskedAndToldWhy()
    {
        auto *keyring = new MemorySecretStore;
        keyring->failWith(Error{Error::Code::Io, "This computer has no keyring", {}, "Choose to be asked each time"});
        AccountAccess access{std::unique_ptr<SecretStore>(keyring)};
        const Account from = account(1, SignIn::Password);
        std::optional<AccountLogin> login;
        access.login(from, this, [&](const auto &given) { login = given; });
        QTRY_VERIFY(login);
        QCOMPARE(login->outcome, AccountLogin::Outcome::PasswordNeeded);
        QCOMPARE(login->error->what, QString("This computer has no keyring"));
        // What was typed is good until the program ends, although it could not be kept.
        std::optional<Result<void>> kept;
        access.usePassword(from, "pw", this, [&](const auto &done) { kept = done; });
        QTRY_VERIFY(kept);
        QVERIFY(!*kept);
        login.reset();
        access.login(from, this, [&](const auto &given) { login = given; });
        QTRY_VERIFY(login);
        QCOMPARE(login->outcome, AccountLogin::Outcome::Ready);
    }

    void anExpiredTokenIsRenewedBeforeItIsUsedAndForAllWhoWait()
    {
        OAuthTokens tokens = signIn();
        AccountAccess access{std::make_unique<MemorySecretStore>()};
        Account from = account(1, SignIn::OAuth2);
        from.oauth = m_identity.settings("ok", "rotate"); // each refresh token is good once
        tokens.expires = QDateTime::currentDateTimeUtc().addSecs(30);
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        (void)m_identity.requests();
        QStringList seen;
        {
            QObject gone;
            access.login(from, &gone, [&](const auto &) { seen << "never"; });
        }
        for (int i = 0; i < 3; ++i)
            access.login(from, this, [&](const auto &login) { seen << login.settings.accessToken; });
        QTRY_COMPARE(seen.size(), 3);
        QVERIFY(seen[0].startsWith("access-") && seen[0] != tokens.accessToken);
        QCOMPARE(seen.count(seen[0]), 3);
        QCOMPARE(m_identity.requests().size(), 1);
        access.login(from, this, [&](const auto &login) { seen << login.settings.accessToken; });
        QTRY_COMPARE(seen.size(), 4);
        QCOMPARE(seen[3], seen[0]);
        // The new refresh token is the one that is kept.
        access.login(
            from, this, [&](const auto &login) { seen << login.settings.accessToken; }, AccountAccess::Renewed);
        QTRY_COMPARE(seen.size(), 5);
        QVERIFY(seen[4].startsWith("access-") && seen[4] != seen[0]);
    }

    void aSignInThatIsWithdrawnIsDueAgain()
    {
        AccountAccess access{std::make_unique<MemorySecretStore>()};
        Account from = account(1, SignIn::OAuth2);
        from.oauth = m_identity.settings("ok", "expired");
        AccountSender sender(access);
        const Sending nothingKept(sender, from);
        QVERIFY(nothingKept.needed && nothingKept.needed->outcome == AccountLogin::Outcome::SignInNeeded);
        QVERIFY(!nothingKept.needed->error);
        access.useTokens(from, {{}, "refresh", {}}, "s", this, {});
        const Sending withdrawn(sender, from);
        QVERIFY(withdrawn.needed && withdrawn.needed->outcome == AccountLogin::Outcome::SignInNeeded);
        QVERIFY(withdrawn.needed->error->what.contains("expired or was withdrawn"));
        from.oauth = m_identity.settings("ok", "500");
        const Sending fault(sender, from);
        QVERIFY(fault.result);
        QCOMPARE(fault.result->outcome, SendResult::Outcome::TryLater);
    }

    void aSendingIsCancelledWhileTheIdentityServerThinks()
    {
        AccountAccess access{std::make_unique<MemorySecretStore>()};
        Account from = account(1, SignIn::OAuth2);
        from.oauth = m_identity.settings("ok", "slow");
        access.useTokens(from, {{}, "refresh", {}}, "s", this, {});
        AccountSender sender(access);
        std::optional<SendResult> result;
        connect(&sender, &AccountSender::finished, this, [&](const auto &given) { result = given; });
        sender.send(from, message());
        QTest::qWait(100);
        QVERIFY(sender.isBusy());
        sender.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(result, 1000);
        QCOMPARE(result->outcome, SendResult::Outcome::Cancelled);
        QVERIFY(!sender.isBusy());
    }

    void noSecretIsInAnyFileOrLog()
    {
        logged.clear();
        QLoggingCategory::setFilterRules("*=true");
        const auto before = qInstallMessageHandler(takeLog);
        const QTemporaryDir folder;
        const OAuthTokens tokens = signIn();
        const AccountStore store(folder.filePath("config/accounts.json"));
        ScriptedServer server("TLS\n" + hello + "C: AUTH XOAUTH2 *\nS: 235 in\n" + rest, &m_certificates);
        const Account from = account(server.serverPort(), SignIn::OAuth2);
        const bool saved = store.save(from).has_value();
        auto *keyring = new MemorySecretStore;
        AccountAccess access{std::unique_ptr<SecretStore>(keyring)};
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        AccountSender sender(access);
        const Sending sending(sender, from);
        access.usePassword(from, "pa55word", this, {});
        QTest::qWait(20);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(saved && sending.result && sending.result->delivered());
        QCOMPARE(keyring->secrets().size(), 3);
        QByteArray written = logged.join('\n').toUtf8();
        QVERIFY(!written.isEmpty());
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            written += file.readAll();
            ++count;
        }
        QCOMPARE(count, 1);
        for (const QString &secret : {tokens.accessToken, tokens.refreshToken, IdentityServer::clientSecret(),
                                      QString("pa55word"), bearer(tokens.accessToken)}) {
            QVERIFY(!written.contains(secret.toUtf8()));
            QVERIFY(!written.contains(secret.toUtf8().toBase64()));
            QVERIFY(!written.contains(QUrl::toPercentEncoding(secret)));
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountSender)
#include "tst_accountsender.moc"
