// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way: a saved account, its secret, the identity server of the test,
// a mail server that says what a script says, the token renewed once, the
// message sent; and nowhere a password or a token in a file or a log.

#include "models/mail/accountaccess.h"
#include "models/mail/accountstore.h"
#include "models/mail/mailsender.h"
#include "models/mail/oauthclient.h"
#include "tests/mail/certificates.h"
#include "tests/mail/identityserver.h"
#include "tests/mail/scriptedserver.h"
#include "tests/requirement.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

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
const QString rest = "C: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: DATA\nS: "
                     "354 go\nBODY\nS: 250 kept\nC: QUIT\nS: 221 bye\n";

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
        const OAuthTokens tokens = signIn();
        QVERIFY(!tokens.refreshToken.isEmpty());
        AccountAccess access{std::make_unique<MemorySecretStore>()};
        // The first access token is refused as real servers do: a challenge with
        // the reason, then 535.
        const QString challenge = QByteArray(R"({"status":"401","schemes":"bearer","scope":"mail"})").toBase64();
        ScriptedServer server("TLS\n" + hello + "C: AUTH XOAUTH2 " + bearer(tokens.accessToken) + "\nS: 334 " +
                                  challenge + "\nC: *\nS: 535 5.7.8 expired\nC: QUIT\nS: 221 bye\nCLOSE\n",
                              &m_certificates);
        ScriptedServer again("TLS\n" + hello + "C: AUTH XOAUTH2 *\nS: 235 in\n" + rest, &m_certificates);
        Account from = account(server.serverPort(), SignIn::OAuth2);
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        (void)m_identity.requests();
        // The second connection goes to the second server: the first one listens no
        // more.
        const quint16 port = server.serverPort();
        QTimer handOver;
        connect(&handOver, &QTimer::timeout, this, [&] {
            if (server.connections() == 1 && server.isListening()) {
                server.close();
                again.close();
                QVERIFY(again.listen(QHostAddress(QHostAddress::LocalHost), port));
            }
        });
        handOver.start(1);
        const Sending sending(access, from);
        QVERIFY(sending.result);
        QVERIFY2(sending.result->outcome == SendResult::Outcome::Sent,
                 qPrintable(sending.result->error ? sending.result->error->sentence() : QString()));
        QVERIFY2((server.problems() + again.problems()).isEmpty(),
                 qPrintable(server.problems().join('\n') + again.problems().join('\n')));
        const auto asked = m_identity.requests();
        QCOMPARE(asked.size(), 1); // one refresh
        QCOMPARE(asked.first()["grant"].toString(), QString("refresh_token"));
        const QString second = again.heard().filter("AUTH XOAUTH2").value(0).section(' ', 2);
        QVERIFY(!second.isEmpty() && second != bearer(tokens.accessToken));
        QVERIFY(again.body().contains("Message-I"));
    }

    void aTokenRefusedTwiceIsNotRenewedAgain()
    {
        const OAuthTokens tokens = signIn();
        AccountAccess access{std::make_unique<MemorySecretStore>()};
        const QString challenge = QByteArray(R"({"status":"401"})").toBase64();
        const QString refusal = "TLS\n" + hello + "C: AUTH XOAUTH2 *\nS: 334 " + challenge +
                                "\nC: *\nS: 535 5.7.8 expired\nC: QUIT\nS: 221 bye\nCLOSE\n";
        ScriptedServer server(refusal, &m_certificates);
        ScriptedServer again(refusal, &m_certificates);
        const quint16 port = server.serverPort();
        const Account from = account(port, SignIn::OAuth2);
        access.useTokens(from, tokens, IdentityServer::clientSecret(), this, {});
        QTimer handOver;
        connect(&handOver, &QTimer::timeout, this, [&] {
            if (server.connections() == 1 && server.isListening()) {
                server.close();
                again.close();
                QVERIFY(again.listen(QHostAddress(QHostAddress::LocalHost), port));
            }
        });
        handOver.start(1);
        (void)m_identity.requests();
        const Sending sending(access, from);
        QVERIFY(sending.result);
        QCOMPARE(sending.result->outcome, SendResult::Outcome::Refused);
        QVERIFY(sending.result->tokenRefused);
        QCOMPARE(again.connections(), 1);
        QCOMPARE(m_identity.requests().size(), 1);
    }

    void anExpiredTokenIsRenewedBeforeItIsUsedAndForAllWhoWait()
    {
        OAuthTokens tokens = signIn();
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
        const Sending sending(access, from);
        access.usePassword(from, "pa55word", this, {});
        QTest::qWait(20);
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(saved && sending.result && sending.result->delivered());
        QVERIFY2(server.problems().isEmpty(), qPrintable(server.problems().join('\n')));
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

QTEST_GUILESS_MAIN(TestAccountAccess)
#include "tst_accountaccess.moc"
