// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpconnection.h"

#include "models/core/logging.h"
#include "models/mail/smtptls.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>

namespace clientele::mail {

namespace {

using Outcome = SendResult::Outcome;

QNetworkProxy networkProxy(const SmtpProxy &proxy)
{
    if (proxy.kind == SmtpProxy::Kind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto type = proxy.kind == SmtpProxy::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return QNetworkProxy(type, proxy.host, proxy.port, proxy.user, proxy.password);
}

} // namespace

SmtpConnection::SmtpConnection(const SmtpSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_socket(new QSslSocket(this))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SmtpConnection::onTimeout);
    m_socket->setProtocolTag(QStringLiteral("smtp"));
    m_socket->setProxy(networkProxy(settings.proxy));
    connect(m_socket, &QSslSocket::connected, this, &SmtpConnection::onConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &SmtpConnection::onEncrypted);
    connect(m_socket, &QSslSocket::readyRead, this, &SmtpConnection::onReadyRead);
    connect(m_socket, &QSslSocket::errorOccurred, this, &SmtpConnection::onSocketError);
    connect(m_socket, &QSslSocket::bytesWritten, this, &SmtpConnection::bytesTaken);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &SmtpConnection::bytesTaken);
    connect(m_socket, &QSslSocket::sslErrors, this, &SmtpConnection::onTlsErrors);
}

SmtpConnection::~SmtpConnection()
{
    close();
}

void SmtpConnection::open(const QSslConfiguration &tls)
{
    m_timer.start(m_settings.timers.connect);
    m_socket->setSslConfiguration(tls);
    if (m_settings.security == Security::Tls)
        return m_socket->connectToHostEncrypted(m_settings.host, m_settings.port);
    m_socket->connectToHost(m_settings.host, m_settings.port);
}

void SmtpConnection::startTls(const QSslConfiguration &tls)
{
    // What stands behind the answer to STARTTLS was said in clear and would be read as if it came under TLS.
    if (m_parser.hasPending() || m_socket->bytesAvailable() > 0)
        return fail(tamperedError(), Outcome::Refused);
    m_parser = {};
    m_socket->setSslConfiguration(tls);
    m_socket->setPeerVerifyName(m_settings.host);
    enter(SmtpPhase::Handshake, m_settings.timers.handshake);
    m_socket->startClientEncryption();
}

void SmtpConnection::close()
{
    m_closed = true;
    m_timer.stop();
    m_socket->disconnect(this);
    m_socket->abort();
}

void SmtpConnection::enter(SmtpPhase phase, int timeoutMs)
{
    m_phase = phase;
    m_timer.start(timeoutMs);
}

void SmtpConnection::sendLine(const QByteArray &line, const char *logged)
{
    sendLines({line}, logged);
}

void SmtpConnection::sendLines(const QByteArrayList &lines, const char *logged)
{
    QByteArray bytes;
    for (const QByteArray &line : lines) {
        qCDebug(lcMail, "C: %s", logged);
        Q_ASSERT(!line.contains('\r') && !line.contains('\n'));
        bytes += line + "\r\n";
        ++m_awaited;
    }
    m_socket->write(bytes);
}

void SmtpConnection::sendPart(const QByteArray &bytes, bool answered)
{
    m_awaited += answered ? 1 : 0;
    m_socket->write(bytes);
}

qint64 SmtpConnection::waitingBytes() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

bool SmtpConnection::isConnected() const
{
    return !m_closed && m_socket->state() == QAbstractSocket::ConnectedState;
}

bool SmtpConnection::isEncrypted() const
{
    return m_socket->isEncrypted();
}

QSslCertificate SmtpConnection::peerCertificate() const
{
    return m_socket->peerCertificate();
}

bool SmtpConnection::isIssuerUnknown() const
{
    return std::any_of(m_tlsErrors.begin(), m_tlsErrors.end(), [](const QSslError &error) {
        return error.error() == QSslError::UnableToGetLocalIssuerCertificate ||
               error.error() == QSslError::UnableToGetIssuerCertificate ||
               error.error() == QSslError::UnableToVerifyFirstCertificate ||
               error.error() == QSslError::SelfSignedCertificateInChain;
    });
}

QByteArray SmtpConnection::helloName() const
{
    // An address literal passes where a made-up host name is refused.
    QHostAddress local = m_socket->localAddress();
    bool isFour = false;
    const QHostAddress four(local.toIPv4Address(&isFour));
    if (isFour)
        return '[' + four.toString().toLatin1() + ']';
    local.setScopeId({});
    return local.isNull() ? QByteArrayLiteral("[127.0.0.1]") : "[IPv6:" + local.toString().toLatin1() + ']';
}

void SmtpConnection::onConnected()
{
    const bool inClear = m_settings.security == Security::None && !m_settings.allowPlaintext;
    if (inClear && !m_socket->peerAddress().isLoopback())
        return fail({Error::Code::Input, tr("Mail without encryption is only sent to this computer"),
                     serverText(m_settings), tr("Choose STARTTLS or TLS")},
                    Outcome::Refused);
    if (m_settings.security == Security::Tls)
        enter(SmtpPhase::Handshake, m_settings.timers.handshake);
    Q_EMIT connected();
}

void SmtpConnection::onEncrypted()
{
    // Nothing may have come between STARTTLS and the first command under TLS: it would have been said in clear.
    if (m_settings.security == Security::StartTls && (m_socket->bytesAvailable() > 0 || m_parser.hasPending()))
        return fail(tamperedError(), Outcome::Refused);
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (!m_settings.pinnedCertificate.isEmpty() && !isPinned(certificate, m_settings)) {
        m_refusedCertificate = describeCertificate(certificate);
        return fail(otherCertificateError(certificate, m_settings), Outcome::Refused);
    }
    Q_EMIT encrypted();
}

void SmtpConnection::onTlsErrors(const QList<QSslError> &errors)
{
    m_tlsErrors = errors;
    if (isPinned(m_socket->peerCertificate(), m_settings))
        m_socket->ignoreSslErrors(errors);
}

void SmtpConnection::onReadyRead()
{
    if (m_closed || m_phase == SmtpPhase::Handshake)
        return; // what came in clear is judged in onEncrypted()
    m_parser.feed(m_socket->readAll());
    int due = m_awaited; // what a handler asks for now cannot have been answered already
    while (const auto reply = m_parser.next()) {
        const bool asked = due-- > 0;
        m_awaited -= asked ? 1 : 0;
        qCDebug(lcMail, "S: %d", reply->code);
        if (!asked && m_phase != SmtpPhase::Body && m_phase != SmtpPhase::Quit && reply->code != 421)
            return fail(protocolError(m_phase, {}, m_settings), Outcome::Refused);
        Q_EMIT replied(*reply);
        if (m_closed || m_phase == SmtpPhase::Handshake)
            return;
    }
    if (m_parser.fault() != SmtpReplyParser::Fault::None)
        fail(protocolError(m_phase, m_parser, m_settings), Outcome::Refused);
}

void SmtpConnection::onSocketError()
{
    const auto code = m_socket->error();
    const QString detail = m_socket->errorString();
    if (m_phase != SmtpPhase::Connecting && m_phase != SmtpPhase::Handshake) {
        onReadyRead(); // the server may have said why it closes
        if (m_closed)
            return;
    }
    const bool handshakeFailed = code == QAbstractSocket::SslHandshakeFailedError ||
                                 code == QAbstractSocket::SslInternalError || !m_tlsErrors.isEmpty();
    if (m_phase == SmtpPhase::Handshake && handshakeFailed)
        return onHandshakeFailed(detail);
    fail(socketError(m_phase, code, detail, m_settings), Outcome::TryLater);
}

void SmtpConnection::onHandshakeFailed(const QString &detail)
{
    QSslCertificate certificate = m_socket->peerCertificate();
    if (certificate.isNull() && !m_tlsErrors.isEmpty())
        certificate = m_tlsErrors.first().certificate();
    if (!m_tlsErrors.isEmpty() && !certificate.isNull())
        m_refusedCertificate = describeCertificate(certificate);
    if (m_refusedCertificate && !m_settings.pinnedCertificate.isEmpty())
        return fail(otherCertificateError(certificate, m_settings), Outcome::Refused);
    fail(tlsError(m_tlsErrors, certificate, detail, m_settings), Outcome::Refused);
}

void SmtpConnection::onTimeout()
{
    fail(timeoutError(m_phase, m_settings), Outcome::TryLater);
}

void SmtpConnection::fail(const Error &error, SendResult::Outcome outcome)
{
    close();
    Q_EMIT failed(error, outcome);
}

Error SmtpConnection::tamperedError() const
{
    return {Error::Code::Network, tr("Somebody put text into the connection before it was encrypted"),
            serverText(m_settings), tr("Do not send from this network, and tell its administrator")};
}

} // namespace clientele::mail
