// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace clientele::mailtest {

/// A proxy on a free port of loopback, SOCKS 5 (RFC 1928, RFC 1929) and HTTP CONNECT in one: it tells them apart by the
/// first byte. Every name leads to loopback.
class ProxyServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// @param login "user:password"; anybody may use it when empty.
    explicit ProxyServer(QByteArray login = {});

    /// "localhost:587" as the clients asked for them.
    [[nodiscard]] const QStringList &targets() const { return m_targets; }

private:
    void serve(QTcpSocket *client);
    bool serveSocks(QTcpSocket *client, QByteArray &unread);
    bool serveHttp(QTcpSocket *client, QByteArray &unread);
    void connectThrough(QTcpSocket *client, const QString &host, quint16 port, const QByteArray &agreed);

    QByteArray m_login;
    QStringList m_targets;
};

} // namespace clientele::mailtest
