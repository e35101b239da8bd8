// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/oauthclient.h"
#include "tests/mail/identityserver.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTest>

namespace clientele::mailtest {

/// What a client answered, and which addresses it wanted opened.
struct SignInAnswers
{
    QList<Result<mail::OAuthTokens>> all;
    QList<QUrl> opened;

    explicit SignInAnswers(mail::OAuthClient &client)
    {
        QObject::connect(&client, &mail::OAuthClient::finished, &client, [this](const auto &tokens) { all << tokens; });
        QObject::connect(&client, &mail::OAuthClient::browserWanted, &client,
                         [this](const QUrl &url) { opened << url; });
    }
    [[nodiscard]] const Error &error() const { return all.first().error(); }
};

/// Stands for the person's browser, which follows every redirect.
class Browser final : public QNetworkAccessManager
{
public:
    Browser() { setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy); }

    void serve(mail::OAuthClient &client)
    {
        connect(&client, &mail::OAuthClient::browserWanted, this, [this](const QUrl &url) {
            QNetworkReply *reply = get(QNetworkRequest(url));
            connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        });
    }

    /// The whole sign-in. @returns empty tokens where it failed.
    mail::OAuthTokens signIn(const IdentityServer &server)
    {
        mail::OAuthClient client;
        const SignInAnswers answers(client);
        serve(client);
        client.signIn(server.settings(), IdentityServer::clientSecret(), QStringLiteral("ann@example.org"));
        const bool answered = QTest::qWaitFor([&] { return !answers.all.isEmpty(); });
        return answered && answers.all.first() ? *answers.all.first() : mail::OAuthTokens();
    }

    /// From now on the identity server knows this token no more.
    void withdraw(const IdentityServer &server, const QString &accessToken)
    {
        QNetworkReply *reply = get(QNetworkRequest(QUrl(server.withdrawalUrl() + accessToken)));
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
        QVERIFY(QTest::qWaitFor([gone = QPointer(reply)] { return gone.isNull(); }));
    }
};

} // namespace clientele::mailtest
