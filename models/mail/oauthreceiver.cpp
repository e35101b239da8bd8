// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/oauthreceiver.h"

#include "models/mail/smtpreply.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimer>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OAuth)
};

const int pageTimeMs = 5'000;
const qint64 largestRequest = 32 * 1024;
const qint64 largestReply = 1024 * 1024;

tl::unexpected<Error> serverFault(const QString &what, const QString &where, const QString &remedy)
{
    return fail(Error::Code::Network, what, where, remedy);
}

} // namespace

Error oauthError(const QString &code, const QString &description)
{
    const QString where = description.isEmpty() ? code : QStringLiteral("%1: %2").arg(code, description);
    const auto error = [&](const QString &what, const QString &remedy, Error::Code kind = Error::Code::Network) {
        return Error{kind, what, where, remedy};
    };
    if (code == QLatin1String("access_denied"))
        return error(Text::tr("The sign-in was refused in the browser"), Text::tr("Sign in again and allow it"));
    if (code == QLatin1String("invalid_grant") || code == QLatin1String("interaction_required"))
        return error(Text::tr("The sign-in has expired or was withdrawn"), Text::tr("Sign in with the browser again"),
                     Error::Code::Input);
    if (code == QLatin1String("invalid_client") || code == QLatin1String("unauthorized_client"))
        return error(Text::tr("The identity server does not accept the client ID or its secret"),
                     Text::tr("Compare both with what the provider shows, or ask your administrator"));
    if (code == QLatin1String("invalid_scope"))
        return error(Text::tr("The identity server does not allow this client to send mail"),
                     Text::tr("Check the scope, or ask your administrator to allow it"));
    if (code == QLatin1String("server_error") || code == QLatin1String("temporarily_unavailable"))
        return error(Text::tr("The identity server cannot do it now"), Text::tr("Try again later"));
    return error(Text::tr("The identity server refused the sign-in"),
                 Text::tr("Sign in again; if that does not help, ask your administrator"));
}

OAuthReceiver::OAuthReceiver(QObject *parent) : QAbstractOAuthReplyHandler(parent), m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &OAuthReceiver::onConnection);
}

Result<void> OAuthReceiver::listen(const QString &host, const QString &state)
{
    m_host = host;
    m_state = state;
    hide(state);
    // A QHostAddress, for the enumerator alone would be taken for a port.
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        return fail(Error::Code::Network, tr("The browser's answer cannot be received: %1").arg(m_server.errorString()),
                    QHostAddress(QHostAddress::LocalHost).toString(),
                    tr("Check whether a firewall keeps programs from opening ports"));
    return {};
}

QString OAuthReceiver::callback() const
{
    return QStringLiteral("http://%1:%2").arg(m_host).arg(m_server.serverPort());
}

void OAuthReceiver::hide(const QString &secret)
{
    if (!secret.isEmpty())
        m_secrets << secret;
}

QString OAuthReceiver::withoutSecrets(QString text) const
{
    for (const QString &secret : m_secrets)
        text.replace(secret, QStringLiteral("***"));
    return readableText(text.toUtf8(), 300);
}

void OAuthReceiver::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onRequest(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void OAuthReceiver::onRequest(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(largestRequest);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() >= largestRequest)
            socket->abort();
        return; // the rest is on its way
    }
    socket->readAll();
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    const QByteArray host = QStringLiteral("%1:%2").arg(m_host).arg(m_server.serverPort()).toLatin1();
    const QUrl url = QUrl::fromEncoded(words.value(1));
    const QUrlQuery query(url);
    const bool isAnswer = words.size() == 3 && words[0] == "GET" && url.isRelative() && url.host().isEmpty() &&
                          (url.path() == QLatin1String("/") || url.path().isEmpty()) &&
                          (query.hasQueryItem(QStringLiteral("code")) || query.hasQueryItem(QStringLiteral("error")));
    // A page of the web that has this address under another name must not answer.
    const bool ownHost = request.toLower().contains("\r\nhost: " + host.toLower() + "\r\n");
    if (isAnswer && ownHost)
        return takeAnswer(socket, query);
    show(socket, "404 Not Found", tr("Nothing is here"), tr("This address only takes the answer to a sign-in."));
}

void OAuthReceiver::takeAnswer(QTcpSocket *socket, const QUrlQuery &query)
{
    const auto value = [&](const char *name) {
        // A form writes a space as +, which QUrlQuery leaves.
        QString text = query.queryItemValue(QString::fromLatin1(name), QUrl::FullyEncoded);
        return QUrl::fromPercentEncoding(text.replace(QLatin1Char('+'), QLatin1Char(' ')).toLatin1());
    };
    m_server.close();
    if (value("state") != m_state) {
        show(socket, "400 Bad Request", tr("This is not the answer that was expected"),
             tr("You can close this window and sign in again."));
        Q_EMIT finished(fail(Error::Code::Network, tr("The browser came back with the answer to another sign-in"), {},
                             tr("Sign in again; if it happens again, do not trust this network")));
        return;
    }
    if (const QString error = value("error"); !error.isEmpty()) {
        show(socket, "200 OK", tr("The sign-in did not work"), tr("You can close this window; the program tells why."));
        Q_EMIT finished(
            tl::make_unexpected(oauthError(withoutSecrets(error), withoutSecrets(value("error_description")))));
        return;
    }
    m_code = value("code");
    hide(m_code);
    show(socket, "200 OK", tr("The browser's part is done"),
         tr("You can close this window and go back to the program."));
    Q_EMIT codeReceived();
    Q_EMIT callbackReceived({{QStringLiteral("code"), m_code}, {QStringLiteral("state"), m_state}});
}

void OAuthReceiver::show(QTcpSocket *socket, const char *status, const QString &title, const QString &text)
{
    const QByteArray page =
        QStringLiteral("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title>"
                       "<style>body{font-family:sans-serif;max-width:32em;margin:15vh auto;padding:0 1em}</style>"
                       "</head><body><h1>%1</h1><p>%2</p></body></html>")
            .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
            .toUtf8();
    socket->write(QByteArray("HTTP/1.1 ") + status +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                  "Referrer-Policy: no-referrer\r\nConnection: close\r\nContent-Length: " +
                  QByteArray::number(page.size()) + "\r\n\r\n" + page);
    // The page outlives the sign-in, which may end at once.
    socket->setParent(nullptr);
    QTimer::singleShot(pageTimeMs, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
}

void OAuthReceiver::networkReplyFinished(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        const bool tooSlow = reply->error() == QNetworkReply::OperationCanceledError;
        const bool badCertificate = reply->error() == QNetworkReply::SslHandshakeFailedError;
        Q_EMIT finished(
            serverFault(tooSlow ? tr("The identity server does not answer")
                        : badCertificate
                            ? tr("The identity server's certificate cannot be trusted")
                            : tr("The identity server cannot be reached: %1").arg(withoutSecrets(reply->errorString())),
                        reply->url().host(), tr("Check the network and try again")));
        return;
    }
    Q_EMIT finished(readTokens(status, reply->read(largestReply)).map_error([&](Error error) {
        if (error.where.isEmpty())
            error.where = reply->url().host();
        return error;
    }));
}

Result<OAuthTokens> OAuthReceiver::readTokens(int status, const QByteArray &body) const
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    if (const QString error = json[QLatin1String("error")].toString(); !error.isEmpty())
        return tl::make_unexpected(
            oauthError(withoutSecrets(error), withoutSecrets(json[QLatin1String("error_description")].toString())));
    if (status >= 500)
        return serverFault(tr("The identity server has a fault (HTTP %1)").arg(status), {}, tr("Try again later"));
    const QString type = json[QLatin1String("token_type")].toString();
    OAuthTokens tokens;
    tokens.accessToken = json[QLatin1String("access_token")].toString();
    tokens.refreshToken = json[QLatin1String("refresh_token")].toString();
    const bool bearer = type.isEmpty() || type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0;
    if (status != 200 || tokens.accessToken.isEmpty() || !bearer)
        return serverFault(tr("The identity server's answer cannot be read (HTTP %1)").arg(status), {},
                           tr("Check its address in the account, or ask your administrator"));
    // Some servers write the number as text.
    const qint64 seconds = json[QLatin1String("expires_in")].toVariant().toLongLong();
    if (seconds > 0)
        tokens.expires = QDateTime::currentDateTimeUtc().addSecs(std::min<qint64>(seconds, 10LL * 365 * 86400));
    return tokens;
}

} // namespace clientele::mail
