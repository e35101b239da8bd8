// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/mail/identityserver.h"

#include <QJsonDocument>

namespace clientele::mailtest {

IdentityServer::~IdentityServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString IdentityServer::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"),
                    {QStringLiteral(CLIENTELE_SOURCE_DIR "/tests/mail/identityserver.py")});
    if (!m_process.waitForStarted())
        return QStringLiteral("Python 3 is not installed: %1").arg(m_process.errorString());
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(20'000))
            return QStringLiteral("the identity server does not start");
    }
    m_port = quint16(m_process.readLine().trimmed().mid(5).toUInt());
    return m_port == 0 ? QStringLiteral("the identity server has no port") : QString();
}

mail::OAuthSettings IdentityServer::settings(const QString &atAuthorize, const QString &atToken) const
{
    const QString base = QStringLiteral("http://127.0.0.1:%1/%2/%3").arg(m_port);
    mail::OAuthSettings settings;
    settings.authorizationUrl = QUrl(base.arg(atAuthorize, QStringLiteral("authorize?prompt=consent")));
    settings.tokenUrl = QUrl(base.arg(atToken, QStringLiteral("token")));
    settings.scope = QStringLiteral("mail.send offline");
    settings.clientId = QStringLiteral("client id+1");
    settings.hasClientSecret = true;
    return settings;
}

QList<QJsonObject> IdentityServer::requests()
{
    m_process.waitForReadyRead(50);
    QList<QJsonObject> all;
    while (m_process.canReadLine())
        all << QJsonDocument::fromJson(m_process.readLine()).object();
    return all;
}

} // namespace clientele::mailtest
