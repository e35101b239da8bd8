// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/mail/scriptedserver.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>

namespace clientele::mailtest {

namespace {

QByteArray unescaped(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('\\') || i + 1 == text.size()) {
            bytes += QString(text[i]).toUtf8();
            continue;
        }
        const QChar next = text[++i];
        bytes += next == QLatin1Char('r')   ? '\r'
                 : next == QLatin1Char('n') ? '\n'
                 : next == QLatin1Char('0') ? '\0'
                                            : '\\';
    }
    return bytes;
}

} // namespace

ScriptedServer::ScriptedServer(const QString &script, const Certificates *certificates, QString certificateName,
                               const QHostAddress &address)
    : m_certificates(certificates), m_certificateName(std::move(certificateName))
{
    for (const QString &line : script.split(QLatin1Char('\n'))) {
        const QString step = line.trimmed();
        if (!step.isEmpty())
            m_steps += step;
    }
    m_pause.setSingleShot(true);
    m_drip.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &ScriptedServer::advance);
    connect(&m_drip, &QTimer::timeout, this, &ScriptedServer::drip);
    if (!listen(address, 0))
        m_problems += errorString();
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    m_unread.clear();
    m_handshaking = false;
    m_socket = new QSslSocket(this);
    m_socket->setSocketDescriptor(descriptor);
    if (m_certificates) {
        QFile key(m_certificates->key(m_certificateName));
        if (key.open(QIODevice::ReadOnly))
            m_socket->setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_socket->setLocalCertificate(m_certificates->certificate(m_certificateName));
    }
    m_socket->setReadBufferSize(65536); // what the script does not read must stay with the sender
    connect(m_socket, &QSslSocket::readyRead, this, [this] {
        if (!m_handshaking)
            advance();
    });
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        m_handshaking = false;
        advance();
    });
    advance();
}

void ScriptedServer::advance()
{
    if (m_pause.isActive() || m_handshaking || m_stalled || !m_toDrip.isEmpty())
        return;
    while (m_socket && !m_steps.isEmpty() && takeStep(m_steps.first())) {
        m_steps.removeFirst();
        if (m_pause.isActive() || m_handshaking || m_stalled || !m_toDrip.isEmpty())
            return;
    }
}

bool ScriptedServer::takeStep(const QString &step)
{
    if (step.startsWith(QLatin1String("S: ")))
        say(step.mid(3).toUtf8() + "\r\n");
    else if (step.startsWith(QLatin1String("RAW: ")))
        say(unescaped(step.mid(5)));
    else if (step.startsWith(QLatin1String("C: ")))
        return takeLine(step.mid(3));
    else if (step == QLatin1String("TLS")) {
        m_handshaking = true;
        m_unread.clear();
        m_socket->startServerEncryption();
    } else if (step == QLatin1String("BODY"))
        return takeBody();
    else if (step == QLatin1String("CHUNK"))
        return takeChunk();
    else if (step == QLatin1String("NEXT")) {
        if (m_connections <= m_taken)
            return false;
        ++m_taken;
    } else if (step == QLatin1String("STALL"))
        m_stalled = true;
    else if (step.startsWith(QLatin1String("WAIT ")))
        m_pause.start(step.mid(5).toInt());
    else if (step == QLatin1String("DRIP"))
        m_dripping = true;
    else if (step == QLatin1String("CLOSE"))
        m_socket->disconnectFromHost();
    else if (step == QLatin1String("DROP"))
        m_socket->abort();
    else
        m_problems += QStringLiteral("no such step: ") + step;
    return true;
}

bool ScriptedServer::takeLine(const QString &expected)
{
    m_unread += m_socket->readAll();
    const qsizetype end = m_unread.indexOf("\r\n");
    if (end < 0)
        return false;
    const QString line = QString::fromUtf8(m_unread.left(end));
    m_unread.remove(0, end + 2);
    m_heard += line;
    const bool fits = expected.endsWith(QLatin1Char('*')) ? line.startsWith(expected.chopped(1)) : line == expected;
    if (!fits)
        m_problems += QStringLiteral("expected “%1”, heard “%2”").arg(expected, line);
    return true;
}

bool ScriptedServer::takeBody()
{
    m_unread += m_socket->readAll();
    const bool empty = m_unread.startsWith(".\r\n");
    const qsizetype end = empty ? 0 : m_unread.indexOf("\r\n.\r\n");
    if (end < 0)
        return false;
    m_body = empty ? QByteArray() : m_unread.left(end + 2);
    m_unread.remove(0, empty ? 3 : end + 5);
    return true;
}

bool ScriptedServer::takeChunk()
{
    m_unread += m_socket->readAll();
    const qsizetype end = m_unread.indexOf("\r\n");
    if (end < 0)
        return false;
    const QByteArray command = m_unread.left(end);
    const qsizetype size = command.split(' ').value(1).toLongLong();
    if (!command.startsWith("BDAT ")) {
        m_problems += QStringLiteral("expected BDAT, heard “%1”").arg(QString::fromUtf8(command));
        return true;
    }
    if (m_unread.size() < end + 2 + size)
        return false;
    m_heard += QString::fromUtf8(command);
    m_body += m_unread.mid(end + 2, size);
    m_unread.remove(0, end + 2 + size);
    return true;
}

void ScriptedServer::say(const QByteArray &bytes)
{
    if (!m_dripping) {
        m_socket->write(bytes);
        m_socket->flush();
        return;
    }
    m_toDrip = bytes;
    m_drip.start();
}

void ScriptedServer::drip()
{
    m_socket->write(m_toDrip.left(1));
    m_socket->flush();
    m_toDrip.remove(0, 1);
    if (m_toDrip.isEmpty()) {
        m_drip.stop();
        advance();
    }
}

} // namespace clientele::mailtest
