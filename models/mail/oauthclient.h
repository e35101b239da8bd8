// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/mail/account.h"
#include "models/mail/oauthtokens.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

class QOAuth2AuthorizationCodeFlow;

namespace clientele::mail {

class OAuthReceiver;

/// Signs in at an identity server: authorization code with PKCE (RFC 7636) in the person's own browser, which comes
/// back to a port of this computer (RFC 8252); later, new access tokens by the refresh token.
class OAuthClient final : public QObject
{
    Q_OBJECT

public:
    explicit OAuthClient(QObject *parent = nullptr);
    ~OAuthClient() override;

    /// finished() comes exactly once, from the event loop. Must not be called while busy.
    /// @param clientSecret empty where the client has none. @param user whom the page of the provider offers first.
    void signIn(const OAuthSettings &settings, const QString &clientSecret, const QString &user);
    /// Asks for a new access token. Where the server gives no new refresh token, the old one is in the answer.
    void refresh(const OAuthSettings &settings, const QString &clientSecret, const QString &refreshToken);
    /// Ends it with a Cancelled error; the browser's window stays.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_receiver != nullptr; }

    void setProxy(const SmtpProxy &proxy);
    /// How long the browser (5 minutes) and the identity server (30 seconds) may take, in milliseconds.
    void setTimeLimits(int browser, int server);

Q_SIGNALS:
    /// To be opened in the browser, or shown so that the person can open it there.
    void browserWanted(const QUrl &url);
    /// A phrase for people: "Waiting for the browser…".
    void stageChanged(const QString &stage);
    /// @errors Input: only a new sign-in helps. Network: everything else that went wrong. Cancelled.
    void finished(const clientele::Result<clientele::mail::OAuthTokens> &tokens);

private:
    void prepare(const OAuthSettings &settings, const QString &clientSecret);
    void finish(Result<OAuthTokens> tokens);

    QNetworkAccessManager m_manager;
    QTimer m_timer;
    OAuthSettings m_settings;
    QString m_refreshToken;
    OAuthReceiver *m_receiver = nullptr;
    QOAuth2AuthorizationCodeFlow *m_flow = nullptr;
    int m_browserLimitMs = 300'000;
    int m_serverLimitMs = 30'000;
};

/// 43 to 128 characters that may stand in a URL: 32 random bytes. @source RFC 7636, 4.1.
[[nodiscard]] QString makeCodeVerifier();
/// BASE64URL(SHA256(verifier)), without padding. @source RFC 7636, 4.2; its appendix B is the test.
[[nodiscard]] QString codeChallenge(const QString &verifier);

} // namespace clientele::mail
