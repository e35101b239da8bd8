// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/mail/certificates.h"

#include <QByteArray>
#include <QStringList>
#include <QTcpServer>
#include <QTimer>

#include <memory>

class QSslSocket;

namespace clientele::mailtest {

/// A mail server that does exactly what a script says, byte for byte, on a free port of loopback. One step a line:
///
///     S: 220 ready        says that and CRLF
///     RAW: a\r\nb         says that and nothing more; \r, \n, \0 and \\ are the only escapes
///     C: EHLO *           waits for that line; a * at the end stands for anything
///     TLS                 answers the client's TLS handshake
///     BODY                takes lines up to the lone dot into body(), dots still doubled
///     CHUNK               takes "BDAT n" and its n bytes into body(); the command is in heard()
///     NEXT                waits for the next connection, with which all that follows goes on
///     STALL               reads nothing any more
///     WAIT 50             milliseconds
///     DRIP                says all that follows byte by byte
///     CLOSE / DROP        closes, politely or at once
///
/// Where the script ends, the server is silent. A line of the client that does not fit is in problems().
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// @param certificates needed for TLS.
    explicit ScriptedServer(const QString &script, const Certificates *certificates = nullptr,
                            QString certificateName = QStringLiteral("good"),
                            const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));

    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] bool isDone() const { return m_steps.isEmpty(); }
    [[nodiscard]] int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void advance();
    bool takeStep(const QString &step);
    bool takeLine(const QString &expected);
    bool takeBody();
    bool takeChunk();
    void say(const QByteArray &bytes);
    void drip();

    QStringList m_steps;
    QStringList m_problems;
    QStringList m_heard;
    QByteArray m_unread;
    QByteArray m_body;
    QByteArray m_toDrip;
    QTimer m_pause;
    QTimer m_drip;
    const Certificates *m_certificates;
    QString m_certificateName;
    QSslSocket *m_socket = nullptr;
    int m_connections = 0;
    int m_taken = 1; ///< connections that the script has come to
    bool m_dripping = false;
    bool m_stalled = false;
    bool m_handshaking = false;
};

} // namespace clientele::mailtest
