// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sign-in in the browser against an identity server that the test runs (identityserver.py, with Python's hashlib as
// oracle of the code challenge). The browser is a network manager that follows redirects.

#include "models/mail/oauthclient.h"
#include "models/mail/oauthreceiver.h"
#include "tests/mail/signin.h"
#include "tests/mail/takenlog.h"
#include "tests/requirement.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

class TestOAuth : public QObject
{
    Q_OBJECT

private:
    IdentityServer m_server;
    Browser m_browser;
    QString m_missing;

private Q_SLOTS:
    void initTestCase() { m_missing = m_server.start(); }

    void init()
    {
        CLIENTELE_NEEDS(m_missing);
        (void)m_server.requests();
    }

    void theChallengeIsThatOfTheStandard()
    {
        // RFC 7636, appendix B.
        QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
                 QString("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
        const QString one = makeCodeVerifier();
        QVERIFY(QRegularExpression("^[A-Za-z0-9_-]{43}$").match(one).hasMatch());
        QVERIFY(one != makeCodeVerifier());
    }

    void aSignInGivesTokens()
    {
        OAuthClient client;
        SignInAnswers answers(client);
        m_browser.serve(client);
        QVERIFY(!client.isBusy());
        client.signIn(m_server.settings(), IdentityServer::clientSecret(), "ann@example.org");
        QVERIFY(client.isBusy());
        QVERIFY(answers.opened.isEmpty()); // from the event loop
        QTRY_COMPARE(answers.all.size(), 1);
        QVERIFY(!client.isBusy());
        QVERIFY2(answers.all.first(), qPrintable(answers.all.first() ? QString() : answers.error().sentence()));
        const OAuthTokens tokens = *answers.all.first();
        QVERIFY(tokens.accessToken.startsWith("access-"));
        QVERIFY(tokens.refreshToken.endsWith("+/=&%41 ~"));
        QVERIFY(tokens.isFresh());
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(tokens.expires) - 3600) < 30);

        const QUrlQuery asked(answers.opened.value(0));
        QCOMPARE(asked.queryItemValue("login_hint", QUrl::FullyDecoded), QString("ann@example.org"));
        QCOMPARE(asked.queryItemValue("access_type"), QString()); // nothing of another provider
        const auto requests = m_server.requests();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[1]["names"].toVariant().toStringList(),
                 QStringList({"client_id", "client_secret", "code", "code_verifier", "grant_type", "redirect_uri"}));
        // The address that asks for a permission holds neither the verifier nor the secret.
        QVERIFY(!answers.opened.first().toEncoded().contains(QUrl::toPercentEncoding(IdentityServer::clientSecret())));
    }

    void theProviderMayNameThisComputerLocalhost()
    {
        OAuthClient client;
        SignInAnswers answers(client);
        m_browser.serve(client);
        OAuthSettings settings = m_server.settings();
        settings.redirectHost = "localhost";
        client.signIn(settings, IdentityServer::clientSecret(), {});
        QTRY_COMPARE(answers.all.size(), 1);
        QVERIFY(answers.all.first());
        const QString redirect = QUrlQuery(answers.opened.first()).queryItemValue("redirect_uri", QUrl::FullyDecoded);
        QVERIFY2(QRegularExpression("^http://localhost:[0-9]+$").match(redirect).hasMatch(), qPrintable(redirect));
    }

    void aRefreshGivesANewAccessToken_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("rotates");
        QTest::newRow("the refresh token stays") << "ok" << false;
        QTest::newRow("the refresh token changes") << "rotate" << true;
        QTest::newRow("seconds as text") << "text" << false;
    }
    void aRefreshGivesANewAccessToken()
    {
        QFETCH(QString, mode);
        QFETCH(bool, rotates);
        const OAuthTokens first = m_browser.signIn(m_server);
        QVERIFY(!first.refreshToken.isEmpty());
        (void)m_server.requests();
        OAuthClient client;
        SignInAnswers answers(client);
        client.refresh(m_server.settings("ok", mode), IdentityServer::clientSecret(), first.refreshToken);
        QTRY_COMPARE(answers.all.size(), 1);
        QVERIFY2(answers.all.first(), qPrintable(answers.all.first() ? QString() : answers.error().sentence()));
        QVERIFY(answers.all.first()->accessToken != first.accessToken);
        QCOMPARE(answers.all.first()->refreshToken != first.refreshToken, rotates);
        QVERIFY(!answers.all.first()->refreshToken.isEmpty());
        QVERIFY(answers.all.first()->isFresh());
        QCOMPARE(m_server.requests().value(0)["names"].toVariant().toStringList(),
                 QStringList({"client_id", "client_secret", "grant_type", "refresh_token"}));
        QVERIFY(answers.opened.isEmpty());
    }

    void aTokenAboutToExpireIsNotFresh()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(!OAuthTokens().isFresh());
        QVERIFY((OAuthTokens{"a", {}, {}}).isFresh());
        QVERIFY((OAuthTokens{"a", {}, now.addSecs(120)}).isFresh(now));
        QVERIFY(!(OAuthTokens{"a", {}, now.addSecs(59)}).isFresh(now));
        QVERIFY(!(OAuthTokens{"a", {}, now.addSecs(-1)}).isFresh(now));
    }

    void whatGoesWrongIsToldInPlainWords_data()
    {
        QTest::addColumn<QString>("atAuthorize");
        QTest::addColumn<QString>("atToken");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("needsPerson");
        QTest::newRow("refused by the person") << "denied"
                                               << "ok"
                                               << "refused in the browser" << false;
        QTest::newRow("another state") << "wrongstate"
                                       << "ok"
                                       << "answer to another sign-in" << false;
        QTest::newRow("server fault") << "ok"
                                      << "500"
                                      << "has a fault (HTTP 500)" << false;
        QTest::newRow("a page instead of tokens") << "ok"
                                                  << "html"
                                                  << "cannot be read (HTTP 200)" << false;
        QTest::newRow("moved elsewhere") << "ok"
                                         << "moved"
                                         << "cannot be read (HTTP 307)" << false;
        QTest::newRow("unknown client") << "ok"
                                        << "noclient"
                                        << "does not accept the client ID" << false;
        QTest::newRow("withdrawn") << "ok"
                                   << "expired"
                                   << "expired or was withdrawn" << true;
        QTest::newRow("too slow") << "ok"
                                  << "slow"
                                  << "does not answer" << false;
        QTest::newRow("never back") << "silent"
                                    << "ok"
                                    << "did not come back in time" << false;
    }
    void whatGoesWrongIsToldInPlainWords()
    {
        QFETCH(QString, atAuthorize);
        QFETCH(QString, atToken);
        QFETCH(QString, what);
        QFETCH(bool, needsPerson);
        OAuthClient client;
        client.setTimeLimits(1500, 1500);
        SignInAnswers answers(client);
        m_browser.serve(client);
        client.signIn(m_server.settings(atAuthorize, atToken), IdentityServer::clientSecret(), "ann");
        QTRY_COMPARE(answers.all.size(), 1);
        QVERIFY(!answers.all.first());
        QVERIFY2(answers.error().what.contains(what), qPrintable(answers.error().sentence()));
        QVERIFY(!answers.error().remedy.isEmpty());
        QCOMPARE(answers.error().code, needsPerson ? Error::Code::Input : Error::Code::Network);
        QTest::qWait(20);
        QCOMPARE(answers.all.size(), 1);
        QVERIFY(!client.isBusy());
    }

    void aServerThatIsNotThereIsNamed()
    {
        OAuthClient client;
        SignInAnswers answers(client);
        OAuthSettings settings = m_server.settings();
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        settings.tokenUrl.setPort(closed.serverPort());
        closed.close();
        client.refresh(settings, {}, "refresh-secret");
        QTRY_COMPARE(answers.all.size(), 1);
        QVERIFY2(answers.error().what.contains("cannot be reached"), qPrintable(answers.error().sentence()));
        QCOMPARE(answers.error().where, QString("127.0.0.1"));
        QVERIFY(!answers.error().sentence().contains("refresh-secret"));
    }

    void withoutARefreshTokenAPersonMustSignIn()
    {
        OAuthClient client;
        SignInAnswers answers(client);
        client.refresh(m_server.settings(), {}, {});
        QVERIFY(answers.all.isEmpty());
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.error().code, Error::Code::Input);
        QVERIFY(m_server.requests().isEmpty());
    }

    void aSignInCanBeCancelledAndStartedAgain()
    {
        OAuthClient client;
        SignInAnswers answers(client);
        m_browser.serve(client);
        client.cancel(); // nothing to cancel
        client.signIn(m_server.settings("silent"), IdentityServer::clientSecret(), {});
        QTRY_COMPARE(answers.opened.size(), 1);
        client.cancel();
        QTRY_COMPARE(answers.all.size(), 1);
        QCOMPARE(answers.error().code, Error::Code::Cancelled);
        client.signIn(m_server.settings("ok", "slow"), IdentityServer::clientSecret(), {});
        qsizetype asked = 0;
        QVERIFY(
            QTest::qWaitFor([&] { return (asked += m_server.requests().size()) > 2; })); // two pages, one for tokens
        client.cancel();
        QTRY_COMPARE(answers.all.size(), 2);
        client.signIn(m_server.settings(), IdentityServer::clientSecret(), {});
        QTRY_COMPARE(answers.all.size(), 3);
        QVERIFY(answers.all.last());
    }

    void onlyTheBrowsersAnswerEndsTheWait_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("an icon") << QByteArray("GET /favicon.ico HTTP/1.1\r\nHost: HOST\r\n\r\n");
        QTest::newRow("nothing asked") << QByteArray("GET / HTTP/1.1\r\nHost: HOST\r\n\r\n");
        QTest::newRow("another path") << QByteArray("GET /x?code=1&state=2 HTTP/1.1\r\nHost: HOST\r\n\r\n");
        QTest::newRow("another name") << QByteArray("GET /?code=1&state=2 HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        QTest::newRow("a form") << QByteArray("POST /?code=1&state=2 HTTP/1.1\r\nHost: HOST\r\n\r\n");
        QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\r\n\r\n");
    }
    void onlyTheBrowsersAnswerEndsTheWait()
    {
        QFETCH(QByteArray, request);
        OAuthReceiver receiver(nullptr);
        QVERIFY(receiver.listen("127.0.0.1", "the-state"));
        QSignalSpy finished(&receiver, &OAuthReceiver::finished);
        QSignalSpy code(&receiver, &OAuthReceiver::codeReceived);
        const QUrl address(receiver.callback());
        const auto ask = [&](QByteArray bytes) {
            QTcpSocket socket;
            socket.connectToHost("127.0.0.1", quint16(address.port()));
            socket.write(bytes.replace("HOST", address.authority().toLatin1()));
            return QTest::qWaitFor(
                       [&] { return socket.state() == QAbstractSocket::UnconnectedState && socket.error() != -1; })
                       ? socket.readAll()
                       : QByteArray();
        };
        const QByteArray page = ask(request);
        QVERIFY2(page.startsWith("HTTP/1.1 404"), page.constData());
        QVERIFY(finished.isEmpty() && code.isEmpty());
        // Split in pieces by the network, the right one is still understood.
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", quint16(address.port()));
        QVERIFY(socket.waitForConnected());
        const QByteArray right =
            "GET /?code=c%2Bd+e&state=the-state HTTP/1.1\r\nhost: " + address.authority().toLatin1() + "\r\n\r\n";
        for (const char byte : right) {
            socket.write(&byte, 1);
            socket.flush();
            QTest::qWait(1);
        }
        QTRY_COMPARE(code.size(), 1);
        QCOMPARE(receiver.code(), QString("c+d e"));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().contains("200 OK"));
    }

    void noSecretIsLoggedOrShown()
    {
        auto log = std::make_unique<TakenLog>();
        const OAuthTokens tokens = m_browser.signIn(m_server);
        QStringList shown;
        for (const char *mode : {"echo", "expired", "500", "ok"}) {
            OAuthClient client;
            SignInAnswers answers(client);
            client.refresh(m_server.settings("ok", mode), IdentityServer::clientSecret(), tokens.refreshToken);
            (void)QTest::qWaitFor([&] { return !answers.all.isEmpty(); });
            shown << (answers.all.first() ? QString() : answers.error().sentence());
        }
        log.reset();
        QVERIFY(!tokens.accessToken.isEmpty());
        QVERIFY2(shown.first().contains("bad "),
                 qPrintable(shown.first())); // the server's own words, without the secret
        for (const QString &secret : {tokens.refreshToken, tokens.accessToken, IdentityServer::clientSecret()}) {
            QVERIFY(!shown.join('\n').contains(secret));
            for (const QString &line : std::as_const(TakenLog::lines()))
                QVERIFY2(!line.contains(secret) && !line.contains(QUrl::toPercentEncoding(secret)), qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
