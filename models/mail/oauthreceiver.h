// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/mail/oauthtokens.h"

#include <QAbstractOAuthReplyHandler>
#include <QTcpServer>
#include <QUrlQuery>

class QTcpSocket;

namespace clientele::mail {

/// Takes both answers of a sign-in: the browser's, on a port of this computer that nobody outside can reach, and the
/// identity server's to a request for tokens. Qt's own handler writes what goes wrong into the log only.
class OAuthReceiver final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    explicit OAuthReceiver(QObject *parent);

    /// Waits for the browser on a free port. @param host how the redirect address names this computer: "127.0.0.1" or
    /// "localhost". @param state what the answer must carry; another one is no answer to this sign-in.
    /// @errors Network: no port can be opened.
    [[nodiscard]] Result<void> listen(const QString &host, const QString &state);
    void close() { m_server.close(); }
    /// "http://127.0.0.1:41234": without a slash at the end, for some providers compare it letter by letter.
    [[nodiscard]] QString callback() const override;
    /// What came with the answer and must appear nowhere, in errors neither.
    void hide(const QString &secret);
    [[nodiscard]] const QString &code() const { return m_code; }

public Q_SLOTS:
    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    /// The browser has come back with a code; the tokens are asked for now.
    void codeReceived();
    void finished(const clientele::Result<clientele::mail::OAuthTokens> &tokens);

private:
    void onConnection();
    void onRequest(QTcpSocket *socket);
    void takeAnswer(QTcpSocket *socket, const QUrlQuery &query);
    void show(QTcpSocket *socket, const char *status, const QString &title, const QString &text);
    [[nodiscard]] Result<OAuthTokens> readTokens(int status, const QByteArray &body) const;
    [[nodiscard]] QString withoutSecrets(QString text) const;

    QTcpServer m_server;
    QString m_host;
    QString m_state;
    QString m_code;
    QStringList m_secrets;
};

/// What an error code of RFC 6749 means, in plain words: Input where only a new sign-in helps, else Network.
/// @param description the server's own, as it may be shown.
[[nodiscard]] Error oauthError(const QString &code, const QString &description);

} // namespace clientele::mail
