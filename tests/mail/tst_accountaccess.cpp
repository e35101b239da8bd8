// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way: a saved account, its secret, the identity server of the test,
// a mail server that says what a script says, the token renewed once, the
// message sent; and nowhere a password or a token in a file or a log.

#include "models/mail/accountaccess.h"
#include "models/mail/accountstore.h"
#include "models/mail/mailsender.h"
#include "models/mail/outboxrunner.h"
#include "tests/mail/localserver.h"
#include "tests/mail/mailserver.h"
#include "tests/mail/proxyserver.h"
#include "tests/mail/scriptedserver.h"
#include "tests/mail/signin.h"
#include "tests/mail/takenlog.h"
#include "tests/requirement.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

const QString hello = "S: 220 ready\nC: EHLO *\nS: 250-localhost\nS: 250 AUTH XOAUTH2 PLAIN\n";
// The first line of a login to the last, as a server speaks that refuses a token: a challenge with the reason, then
// 535.
QString refusedToken(const QString &login = "AUTH XOAUTH2 *")
{
    const QString challenge = QByteArray(R"({"status":"401","schemes":"bearer","scope":"mail"})").toBase64();
    return "TLS\n" + hello + "C: " + login + "\nS: 334 " + challenge +
           "\nC: *\nS: 535 5.7.8 expired\nC: QUIT\nS: 221 bye\nCLOSE\n";
}
const QString rest = "C: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: DATA\nS: "
                     "354 go\nBODY\nS: 250 kept\nC: QUIT\nS: 221 bye\n";
const QString takenToken = "TLS\n" + hello + "C: AUTH XOAUTH2 *\nS: 235 in\n" + rest;

MailMessage message()
{
    MailMessage message;
    message.from = {{}, "anna@example.org"};
    message.to = {{{}, "ben@example.org"}};
    message.subject = "Figures";
    message.body = "Hello";
    return message;
}

/// A keyring that takes its time to write, as real ones do.
class SlowKeyring final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Read answer) override { m_kept.read(key, context, answer); }
    void write(const QString &key, const QString &secret, QObject *context, Done answer) override
    {
        QTimer::singleShot(50, &m_kept, [=, this] { m_kept.write(key, secret, context, answer); });
    }
    void remove(const QString &key, QObject *context, Done answer) override { m_kept.remove(key, context, answer); }
    [[nodiscard]] QString secret(const QString &key) const { return m_kept.secrets().value(key); }

private:
    MemorySecretStore m_kept;
};

} // namespace

class TestAccountAccess : public QObject
{
    Q_OBJECT

private:
    Certificates m_certificates;
    IdentityServer m_identity;
    Browser m_browser;
    MailServer m_relay;
    std::unique_ptr<LocalServer> m_dovecot;
    QString m_missing, m_noDovecot;

    /// @returns empty, or why a test cannot run.
    QString startDovecot()
    {
        if (m_dovecot)
            return m_noDovecot;
        m_dovecot = std::make_unique<LocalServer>();
        m_noDovecot = m_relay.start(m_certificates, {"--security", "none"});
        if (m_noDovecot.isEmpty())
            m_noDovecot =
                m_dovecot->startDovecot(m_certificates, m_relay.port(), "good", m_identity.introspectionUrl());
        return m_noDovecot;
    }

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

    /// As every sender does it: log in, send, and renew a token that the server
    /// refuses, once.
    struct Sending
    {
        MailSender sender;
        std::optional<SendResult> result;
        std::optional<AccountLogin> needed;
        bool renewed = false;

        Sending(AccountAccess &access, const Account &account)
        {
            QObject::connect(&sender, &MailSender::finished, &sender, [&](const SendResult &given) {
                if (!given.tokenRefused || std::exchange(renewed, true))
                    result = given;
                else
                    logIn(access, account, AccountAccess::Renewed);
            });
            logIn(access, account, AccountAccess::AsHeld);
            (void)QTest::qWaitFor([this] { return result || needed; }, 15'000);
        }

        void logIn(AccountAccess &access, const Account &account, AccountAccess::Freshness freshness)
        {
            access.login(
                account, &sender,
                [this](const AccountLogin &login) {
                    if (login.outcome == AccountLogin::Outcome::Ready)
                        sender.send(login.settings, message());
                    else
                        needed = login;
                },
                freshness);
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
        QStandardPaths::setTestModeEnabled(true); // the outbox finds accounts by their names
        m_missing = m_certificates.make();
        if (m_missing.isEmpty())
            m_missing = m_identity.start();
    }

    void init()
    {
        CLIENTELE_NEEDS(m_missing);
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
        Sending first(access, from);
        QVERIFY(first.needed && first.needed->outcome == AccountLogin::Outcome::PasswordNeeded && !first.needed->error);
        QCOMPARE(server.connections(), 0);
        bool kept = false;
        access.usePassword(from, "pass word", this, [&](const auto &done) { kept = done.has_value(); });
        QTRY_VERIFY(kept);
        QCOMPARE(keyring->secrets().value(passwordKey(from)), QString("pass word"));
        const Sending second(access, from);
        QVERIFY(second.result);
        QCOMPARE(second.result->outcome, SendResult::Outcome::Sent);
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join('\n')));
        access.forget(from, this, {});
        QTRY_VERIFY(keyring->secrets().isEmpty());
    }

    void aProxyThatWantsALoginIsGivenIt_data()
    {
        QTest::addColumn<SmtpProxy::Kind>("kind");
        QTest::addColumn<SignIn>("signsIn");
        QTest::newRow("SOCKS 5") << SmtpProxy::Kind::Socks5 << SignIn::Password;
        QTest::newRow("HTTP") << SmtpProxy::Kind::Http << SignIn::Password;
        QTest::newRow("SOCKS 5, for the token as well") << SmtpProxy::Kind::Socks5 << SignIn::OAuth2;
    }
    void aProxyThatWantsALoginIsGivenIt()
    {
        QFETCH(SmtpProxy::Kind, kind);
        QFETCH(SignIn, signsIn);
        const QTemporaryDir folder;
        ProxyServer proxy("joe:pa ss:word");
        const bool byToken = signsIn == SignIn::OAuth2;
        ScriptedServer server(byToken ? takenToken
                                      : "TLS\n" + QString(hello).replace("XOAUTH2 ", "") +
                                            "C: AUTH PLAIN *\nS: 235 in\n" + rest,
                              &m_certificates);
        Account from = account(server.serverPort(), signsIn);
        from.proxy = {kind, "127.0.0.1", proxy.serverPort(), "joe", {}};
        from.secretPlace = SecretPlace::AskEachTime; // which is about the account, not about the network
        auto *keyring = new MemorySecretStore;
        AccountAccess access{std::unique_ptr<SecretStore>(keyring)};
        access.usePassword(from, "pass word", this, {});
        OAuthTokens old = m_browser.signIn(m_identity);
        old.expires = QDateTime::currentDateTimeUtc(); // a new one is fetched through the proxy
        access.useTokens(from, old, IdentityServer::clientSecret(), this, {});
        const Sending without(access, from);
        QVERIFY(without.needed && without.needed->outcome == AccountLogin::Outcome::Failed);
        QVERIFY2(without.needed->error->sentence().contains("joe at 127.0.0.1"),
                 qPrintable(without.needed->error->sentence()));
        QCOMPARE(server.connections(), 0);
        const AccountStore store(folder.filePath("accounts.json"));
        QVERIFY(store.save(from));
        bool kept = false;
        access.useProxyPassword(from, "pa ss:word", this, [&](const auto &done) { kept = done.has_value(); });
        QTRY_VERIFY(kept);
        QCOMPARE(keyring->secrets(), (QHash<QString, QString>{{proxyPasswordKey(from), "pa ss:word"}}));
        const Account saved = *store.find("Work");
        const Sending with(access, saved);
        QVERIFY(with.result);
        QVERIFY2(with.result->outcome == SendResult::Outcome::Sent,
                 qPrintable(with.result->error ? with.result->error->sentence() : QString()));
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join('\n')));
        QStringList through{QString("localhost:%1").arg(server.serverPort())};
        if (byToken)
            through.prepend(QString("127.0.0.1:%1").arg(m_identity.port()));
        QCOMPARE(proxy.targets(), through);
        access.forget(saved, this, {});
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
        // What was typed is good until the program ends, although it could not be
        // kept.
        std::optional<Result<void>> kept;
        access.usePassword(from, "pw", this, [&](const auto &done) { kept = done; });
        QTRY_VERIFY(kept);
        QVERIFY(!*kept);
        login.reset();
        access.login(from, this, [&](const auto &given) { login = given; });
        QTRY_VERIFY(login);
        QCOMPARE(login->outcome, AccountLogin::Outcome::Ready);
    }

    void aTokenThatTheServerRefusesIsRenewedOnceAndTheMessageSent()
    {
        const OAuthTokens tokens = m_browser.signIn(m_identity);
        QVERIFY(!tokens.refreshToken.isEmpty());
        AccountAccess access{std::make_unique<MemorySecretStore>()};
        ScriptedServer server(refusedToken("AUTH XOAUTH2 " + bearer(tokens.accessToken)) + "NEXT\n" + takenToken,
                              &m_certificates);
        const Account from = account(server.serverPort(), SignIn::OAuth2);
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        (void)m_identity.requests();
        const Sending sending(access, from);
        QVERIFY(sending.result);
        QVERIFY2(sending.result->outcome == SendResult::Outcome::Sent,
                 qPrintable(sending.result->error ? sending.result->error->sentence() : QString()));
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join('\n')));
        const auto asked = m_identity.requests();
        QCOMPARE(asked.size(), 1); // one refresh
        QCOMPARE(asked.first()["grant"].toString(), QString("refresh_token"));
        const QString second = server.heard().filter("AUTH XOAUTH2").value(1).section(' ', 2);
        QVERIFY(!second.isEmpty() && second != bearer(tokens.accessToken));
        QVERIFY(server.body().contains("Message-I"));
    }

    void aTokenRefusedTwiceIsNotRenewedAgain()
    {
        const OAuthTokens tokens = m_browser.signIn(m_identity);
        AccountAccess access{std::make_unique<MemorySecretStore>()};
        ScriptedServer server(refusedToken() + "NEXT\n" + refusedToken() + "NEXT\n", &m_certificates);
        const Account from = account(server.serverPort(), SignIn::OAuth2);
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        (void)m_identity.requests();
        const Sending sending(access, from);
        QVERIFY(sending.result);
        QCOMPARE(sending.result->outcome, SendResult::Outcome::Refused);
        QVERIFY(sending.result->tokenRefused);
        QCOMPARE(server.connections(), 2);
        QCOMPARE(m_identity.requests().size(), 1);
    }

    void theOutboxRenewsATokenThatRanOutOnce_data()
    {
        QTest::addColumn<bool>("newOneIsTaken");
        QTest::newRow("the new one is taken") << true;
        QTest::newRow("the new one is refused as well") << false;
    }
    void theOutboxRenewsATokenThatRanOutOnce()
    {
        QFETCH(bool, newOneIsTaken);
        const QTemporaryDir folder;
        const OAuthTokens tokens = m_browser.signIn(m_identity);
        AccountAccess access{std::make_unique<MemorySecretStore>()};
        ScriptedServer server("TLS\n" + hello +
                                  "C: AUTH XOAUTH2 *\nS: 235 in\nC: MAIL *\nS: 250 ok\nC: RCPT *\nS: 451 later\n" +
                                  "C: QUIT\nS: 221 bye\nCLOSE\nNEXT\n" + refusedToken() + "NEXT\n" +
                                  (newOneIsTaken ? takenToken : refusedToken() + "NEXT\n"),
                              &m_certificates);
        const Account from = account(server.serverPort(), SignIn::OAuth2);
        QVERIFY(AccountStore().save(from));
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        {
            MailSender sender(folder.path());
            QSignalSpy finished(&sender, &MailSender::finished);
            sender.send(settingsFor(from, tokens.accessToken), message(), {from.name, {}, {}});
            QVERIFY(finished.wait());
            QVERIFY(sender.last() && sender.last()->state == OutboxState::Waiting);
        }
        QVERIFY((*OutboxDatabase::open(folder.path()))->run("UPDATE message SET nextTry = 0"));
        (void)m_identity.requests();
        OutboxRunner runner(access, folder.path());
        QSignalSpy idle(&runner, &OutboxRunner::idle);
        QSignalSpy tried(&runner, &OutboxRunner::tried);
        runner.look();
        QVERIFY(idle.wait(15'000));
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join('\n')));
        QCOMPARE(server.connections(), 3);
        QCOMPARE(m_identity.requests().size(), 1); // one refresh
        QCOMPARE(tried.count(), 1);
        const auto after = tried[0][0].value<OutboxMessage>();
        QCOMPARE(after.state, newOneIsTaken ? OutboxState::Sent : OutboxState::Waiting);
        QCOMPARE(server.body().contains(after.messageId.toLatin1()), newOneIsTaken);
        QCOMPARE((*(*Outbox::open(folder.path()))->messages()).size(), std::size_t(1));
        QVERIFY(AccountStore().remove(from.id));
    }

    /// Nothing here is played: the browser's sign-in, the tokens of the identity server, a dovecot that asks that
    /// server about each token, and what it hands on.
    void dovecotTakesTheTokensOfTheIdentityServer_data()
    {
        QTest::addColumn<AuthMethod>("method");
        QTest::addColumn<Security>("security");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("XOAUTH2") << AuthMethod::XOAuth2 << Security::StartTls << QByteArray("XOAUTH2");
        QTest::newRow("OAUTHBEARER") << AuthMethod::OAuthBearer << Security::Tls << QByteArray("OAUTHBEARER");
        QTest::newRow("automatic") << AuthMethod::Automatic << Security::StartTls << QByteArray();
    }
    void dovecotTakesTheTokensOfTheIdentityServer()
    {
        CLIENTELE_NEEDS(startDovecot());
        QFETCH(AuthMethod, method);
        QFETCH(Security, security);
        QFETCH(QByteArray, name);
        const OAuthTokens tokens = m_browser.signIn(m_identity);
        AccountAccess access{std::make_unique<MemorySecretStore>()};
        Account from =
            account(security == Security::Tls ? m_dovecot->tlsPort() : m_dovecot->startTlsPort(), SignIn::OAuth2);
        from.security = security;
        from.authMethod = method;
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        const int before = m_relay.stored();
        const Sending first(access, from);
        QVERIFY(first.result);
        QVERIFY2(first.result->outcome == SendResult::Outcome::Sent,
                 qPrintable(first.result->error ? first.result->error->sentence() + m_dovecot->log() : QString()));
        QVERIFY(!first.renewed);
        QCOMPARE(m_relay.stored(), before + 1);
        QVERIFY2(m_dovecot->log().contains("user=<ann>, method=" + name), qPrintable(m_dovecot->log()));
        // The identity server takes the token back: dovecot refuses it, and the next one is made and taken.
        m_browser.withdraw(m_identity, tokens.accessToken);
        (void)m_identity.requests();
        const Sending second(access, from);
        QVERIFY(second.result && second.renewed);
        QCOMPARE(second.result->outcome, SendResult::Outcome::Sent);
        QCOMPARE(m_identity.requests().size(), 1);
        QCOMPARE(m_relay.stored(), before + 2);
    }

    void anExpiredTokenIsRenewedBeforeItIsUsedAndForAllWhoWait()
    {
        OAuthTokens tokens = m_browser.signIn(m_identity);
        auto *keyring = new SlowKeyring;
        AccountAccess access{std::unique_ptr<SecretStore>(keyring)};
        Account from = account(1, SignIn::OAuth2);
        from.oauth = m_identity.settings("ok", "rotate"); // each refresh token is good once
        tokens.expires = QDateTime::currentDateTimeUtc().addSecs(30);
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        QTRY_COMPARE(keyring->secret(refreshTokenKey(from)), tokens.refreshToken);
        (void)m_identity.requests();
        QStringList seen;
        {
            QObject gone;
            access.login(from, &gone, [&](const auto &) { seen << "never"; });
        }
        QString kept;
        for (int i = 0; i < 3; ++i) {
            access.login(from, this, [&](const auto &login) {
                kept = keyring->secret(refreshTokenKey(from));
                seen << login.settings.accessToken;
            });
        }
        QTRY_COMPARE(seen.size(), 3);
        QVERIFY(seen[0].startsWith("access-") && seen[0] != tokens.accessToken);
        QCOMPARE(seen.count(seen[0]), 3);
        // The old one is good no more: the new one is kept before anybody goes on.
        QVERIFY(kept.startsWith("refresh-") && kept != tokens.refreshToken);
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
        const Sending nothingKept(access, from);
        QVERIFY(nothingKept.needed && nothingKept.needed->outcome == AccountLogin::Outcome::SignInNeeded);
        QVERIFY(!nothingKept.needed->error);
        access.useTokens(from, {{}, "refresh", {}}, "s", this, {});
        const Sending withdrawn(access, from);
        QVERIFY(withdrawn.needed && withdrawn.needed->outcome == AccountLogin::Outcome::SignInNeeded);
        QVERIFY(withdrawn.needed->error->what.contains("expired or was withdrawn"));
        from.oauth = m_identity.settings("ok", "500");
        const Sending fault(access, from);
        QVERIFY(fault.needed && fault.needed->outcome == AccountLogin::Outcome::Failed);
        QVERIFY(fault.needed->error->what.contains("HTTP 500"));
    }

    void noSecretIsInAnyFileOrLog()
    {
        auto log = std::make_unique<TakenLog>();
        const QTemporaryDir folder;
        const OAuthTokens tokens = m_browser.signIn(m_identity);
        const AccountStore store(folder.filePath("config/accounts.json"));
        ScriptedServer server("TLS\n" + hello + "C: AUTH XOAUTH2 *\nS: 235 in\n" + rest, &m_certificates);
        const Account from = account(server.serverPort(), SignIn::OAuth2);
        const bool saved = store.save(from).has_value();
        auto *keyring = new MemorySecretStore;
        AccountAccess access{std::unique_ptr<SecretStore>(keyring)};
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        const Sending sending(access, from);
        access.usePassword(from, "pa55word", this, {});
        QTest::qWait(20);
        log.reset();
        QVERIFY(saved && sending.result && sending.result->delivered());
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join('\n')));
        QCOMPARE(keyring->secrets().size(), 3);
        QByteArray written = TakenLog::lines().join('\n').toUtf8();
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

QTEST_GUILESS_MAIN(TestAccountAccess)
#include "tst_accountaccess.moc"
