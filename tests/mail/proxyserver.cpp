// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/mail/proxyserver.h"

#include <QTcpSocket>

#include <memory>

namespace clientele::mailtest {

ProxyServer::ProxyServer(QByteArray login) : m_login(std::move(login))
{
    listen(QHostAddress::LocalHost, 0);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            serve(client);
    });
}

void ProxyServer::serve(QTcpSocket *client)
{
    auto unread = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, unread] {
        if (client->property("connected").toBool())
            return;
        *unread += client->readAll();
        while (!unread->isEmpty() && (unread->at(0) < 6 ? serveSocks(client, *unread) : serveHttp(client, *unread)))
            continue;
    });
}

/// @returns false where more bytes are needed.
bool ProxyServer::serveSocks(QTcpSocket *client, QByteArray &unread)
{
    const int stage = client->property("stage").toInt();
    if (stage == 0) { // methods
        if (unread.size() < 2 || unread.size() < 2 + unread[1])
            return false;
        unread.remove(0, 2 + unread[1]);
        client->setProperty("stage", m_login.isEmpty() ? 2 : 1);
        client->write(m_login.isEmpty() ? QByteArray("\5\0", 2) : QByteArray("\5\2", 2));
        return true;
    }
    if (stage == 1) { // user name and password
        const int user = unread.size() > 1 ? unread[1] : 0;
        if (unread.size() < 3 + user || unread.size() < 3 + user + unread[2 + user])
            return false;
        const int password = unread[2 + user];
        const bool fits = unread.mid(2, user) + ':' + unread.mid(3 + user, password) == m_login;
        unread.remove(0, 3 + user + password);
        client->setProperty("stage", 2);
        client->write(fits ? QByteArray("\1\0", 2) : QByteArray("\1\1", 2));
        if (!fits)
            client->disconnectFromHost();
        return fits;
    }
    if (unread.size() < 7)
        return false;
    const bool byName = unread[3] == 3;
    const int length = byName ? 1 + unread[4] : 4;
    if (unread.size() < 6 + length)
        return false;
    const QString host = byName ? QString::fromLatin1(unread.mid(5, unread[4])) : QStringLiteral("127.0.0.1");
    const auto port = quint16((quint8(unread[4 + length]) << 8) | quint8(unread[5 + length]));
    unread.clear();
    connectThrough(client, host, port, QByteArray("\5\0\0\1\x7f\0\0\1\0\1", 10));
    return false;
}

bool ProxyServer::serveHttp(QTcpSocket *client, QByteArray &unread)
{
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = unread.left(end);
    unread.remove(0, end + 4);
    const bool fits = m_login.isEmpty() || head.contains("Basic " + m_login.toBase64());
    if (!fits) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"mail\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return true;
    }
    const QByteArray target = head.split(' ').value(1);
    const qsizetype colon = target.lastIndexOf(':');
    connectThrough(client, QString::fromLatin1(target.left(colon)), target.mid(colon + 1).toUShort(),
                   "HTTP/1.1 200 Connection established\r\n\r\n");
    return false;
}

void ProxyServer::connectThrough(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &agreed)
{
    m_targets += host + QLatin1Char(':') + QString::number(port);
    client->setProperty("connected", true);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, agreed] { client->write(agreed); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace clientele::mailtest
