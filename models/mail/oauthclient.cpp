// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/oauthclient.h"

#include "models/mail/oauthreceiver.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

namespace clientele::mail {

namespace {

using Stage = QAbstractOAuth::Stage;
using Parameters = QMultiMap<QString, QVariant>;

const QByteArray::Base64Options urlBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Qt puts values into the query as they are, and a bare + or & in one would be read as something else.
void set(Parameters &parameters, const char *name, const QString &value)
{
    const QString key = QString::fromLatin1(name);
    parameters.remove(key);
    if (!value.isEmpty())
        parameters.insert(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

QString makeCodeVerifier()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64(urlBase64));
}

QString codeChallenge(const QString &verifier)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256).toBase64(urlBase64));
}

OAuthClient::OAuthClient(QObject *parent) : QObject(parent), m_manager(this), m_timer(this)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // secrets go where the settings say
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finish(fail(Error::Code::Network, tr("The browser did not come back in time"),
                    m_settings.authorizationUrl.host(),
                    tr("Sign in again and finish the page of the provider; your browser must be on this computer")));
    });
}

OAuthClient::~OAuthClient() = default;

void OAuthClient::setProxy(const SmtpProxy &proxy)
{
    if (proxy.kind == SmtpProxy::Kind::None)
        return m_manager.setProxy(QNetworkProxy::DefaultProxy);
    m_manager.setProxy({proxy.kind == SmtpProxy::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
                        proxy.host, proxy.port, proxy.user, proxy.password});
}

void OAuthClient::setTimeLimits(int browser, int server)
{
    m_browserLimitMs = browser;
    m_serverLimitMs = server;
}

void OAuthClient::prepare(const OAuthSettings &settings, const QString &clientSecret)
{
    Q_ASSERT(!isBusy());
    m_settings = settings;
    m_refreshToken.clear();
    m_manager.setTransferTimeout(m_serverLimitMs);
    m_receiver = new OAuthReceiver(this);
    m_receiver->hide(clientSecret);
    m_flow = new QOAuth2AuthorizationCodeFlow(&m_manager, m_receiver);
    m_flow->setAuthorizationUrl(settings.authorizationUrl);
    m_flow->setAccessTokenUrl(settings.tokenUrl);
    m_flow->setClientIdentifier(settings.clientId);
    m_flow->setReplyHandler(m_receiver);
    connect(m_receiver, &OAuthReceiver::finished, this, &OAuthClient::finish);
}

void OAuthClient::signIn(const OAuthSettings &settings, const QString &clientSecret, const QString &user)
{
    prepare(settings, clientSecret);
    const QString state = makeCodeVerifier();
    const QString verifier = makeCodeVerifier();
    m_receiver->hide(verifier);
    if (const auto open = m_receiver->listen(settings.redirectHost, state); !open)
        return finish(tl::make_unexpected(open.error()));
    const QString redirect = m_receiver->callback(); // the port is closed by the time the tokens are asked for
    m_flow->setState(state);
    m_flow->setModifyParametersFunction(
        [settings, clientSecret, user, state, verifier, redirect, receiver = m_receiver](Stage stage, Parameters *all) {
            set(*all, "client_id", settings.clientId);
            set(*all, "redirect_uri", redirect);
            if (stage == Stage::RequestingAuthorization) {
                for (const auto &[key, value] : QUrlQuery(settings.authorizationUrl).queryItems(QUrl::FullyDecoded))
                    set(*all, key.toLatin1().constData(), value);
                set(*all, "scope", settings.scope);
                set(*all, "state", state);
                set(*all, "login_hint", user);
                set(*all, "code_challenge", codeChallenge(verifier));
                set(*all, "code_challenge_method", QStringLiteral("S256"));
            } else {
                set(*all, "code", receiver->code());
                set(*all, "code_verifier", verifier);
                set(*all, "client_secret", clientSecret);
            }
        });
    connect(m_flow, &QAbstractOAuth::authorizeWithBrowser, this, &OAuthClient::browserWanted, Qt::QueuedConnection);
    connect(m_receiver, &OAuthReceiver::codeReceived, this, [this] {
        m_timer.stop();
        Q_EMIT stageChanged(tr("Fetching the permission to send…"));
    });
    m_timer.start(m_browserLimitMs);
    Q_EMIT stageChanged(tr("Waiting for the browser…"));
    m_flow->grant();
}

void OAuthClient::refresh(const OAuthSettings &settings, const QString &clientSecret, const QString &refreshToken)
{
    prepare(settings, clientSecret);
    m_refreshToken = refreshToken;
    m_receiver->hide(refreshToken);
    if (refreshToken.isEmpty())
        return finish(tl::make_unexpected(oauthError(QStringLiteral("invalid_grant"), {})));
    m_flow->setRefreshToken(refreshToken);
    m_flow->setModifyParametersFunction([settings, clientSecret, refreshToken](Stage, Parameters *all) {
        all->remove(QStringLiteral("redirect_uri"));
        set(*all, "client_id", settings.clientId);
        set(*all, "client_secret", clientSecret);
        set(*all, "refresh_token", refreshToken);
    });
    Q_EMIT stageChanged(tr("Fetching the permission to send…"));
    m_flow->refreshAccessToken();
}

void OAuthClient::cancel()
{
    if (isBusy())
        finish(fail(Error::Code::Cancelled, tr("The sign-in was cancelled"), {}, {}));
}

void OAuthClient::finish(Result<OAuthTokens> tokens)
{
    if (!isBusy())
        return;
    m_timer.stop();
    m_receiver->disconnect(this);
    m_receiver->close();
    m_receiver->deleteLater(); // and the flow with it
    const auto underWay = m_manager.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : underWay) {
        reply->disconnect(m_receiver);
        reply->deleteLater();
    }
    m_receiver = nullptr;
    m_flow = nullptr;
    if (tokens && tokens->refreshToken.isEmpty())
        tokens->refreshToken = m_refreshToken;
    m_refreshToken.clear();
    // Queued, so that a listener may delete this object or start again.
    QMetaObject::invokeMethod(
        this, [this, tokens = std::move(tokens)] { Q_EMIT finished(tokens); }, Qt::QueuedConnection);
}

} // namespace clientele::mail
