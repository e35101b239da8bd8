// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpclient.h"

#include "models/core/logging.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace clientele::mail {

namespace {

// Encoding at most doubles a portion, so none above 64 KiB reaches the socket.
const qint64 portionBytes = 32 * 1024;
const qint64 mostWaitingBytes = 256 * 1024;
// A server that wants TLS from the start says nothing to a client that waits for its greeting.
const int silenceOnTlsPortMs = 20'000;

} // namespace

SmtpClient::SmtpClient(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<SendResult>();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SmtpClient::onTimeout);
}

SmtpClient::~SmtpClient()
{
    releaseSocket();
}

void SmtpClient::send(const SmtpSettings &settings, const SmtpEnvelope &envelope, std::unique_ptr<QIODevice> message)
{
    Q_ASSERT(!isBusy());
    m_envelope = envelope;
    m_message = std::move(message);
    m_onlyTest = false;
    start(settings);
}

void SmtpClient::test(const SmtpSettings &settings)
{
    Q_ASSERT(!isBusy());
    m_envelope = {};
    m_message.reset();
    m_onlyTest = true;
    start(settings);
}

void SmtpClient::start(const SmtpSettings &settings)
{
    m_settings = settings;
    m_capabilities = {};
    m_authentication = {};
    m_parser = {};
    m_stuffer = {};
    m_result = {};
    m_firstRefusal.reset();
    m_tlsErrors.clear();
    m_recipient = 0;
    m_read = 0;
    m_bodyRead = false;
    m_authCancelled = false;
    m_result.bytes = m_envelope.size;
    enter(SmtpPhase::Connecting, m_settings.timers.connect);

    if (const auto checked = checkSettings(m_settings); !checked)
        return giveUp(SendResult::Outcome::Refused, checked.error());
    if (const auto checked = checkEnvelope(m_envelope); !m_onlyTest && !checked)
        return giveUp(SendResult::Outcome::Refused, checked.error());
    openSocket();
}

void SmtpClient::openSocket()
{
    m_socket = new QSslSocket(this);
    m_socket->setProtocolTag(QStringLiteral("smtp"));
    if (m_settings.security == Security::None && isLoopback(m_settings.host))
        m_socket->setProxy(QNetworkProxy::NoProxy);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_settings.caFile.isEmpty()) {
        const auto authorities = QSslCertificate::fromPath(m_settings.caFile, QSsl::Pem);
        if (authorities.isEmpty())
            return giveUp(SendResult::Outcome::Refused, {Error::Code::Io, tr("The CA file holds no certificate"),
                                                         m_settings.caFile, tr("Choose a file in PEM format")});
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    }
    m_socket->setSslConfiguration(tls);
    connect(m_socket, &QSslSocket::connected, this, &SmtpClient::onConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &SmtpClient::onEncrypted);
    connect(m_socket, &QSslSocket::readyRead, this, &SmtpClient::onReadyRead);
    connect(m_socket, &QSslSocket::errorOccurred, this, &SmtpClient::onSocketError);
    connect(m_socket, &QSslSocket::bytesWritten, this, &SmtpClient::onBytesTaken);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &SmtpClient::onBytesTaken);
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    if (m_settings.security == Security::Tls) {
        m_socket->connectToHostEncrypted(m_settings.host, m_settings.port);
    } else {
        m_socket->setPeerVerifyName(m_settings.host);
        m_socket->connectToHost(m_settings.host, m_settings.port);
    }
}

void SmtpClient::cancel()
{
    if (m_phase == SmtpPhase::Idle)
        return;
    if (m_phase == SmtpPhase::Quit)
        return finish();
    if (m_phase == SmtpPhase::FinalDot)
        return giveUp(SendResult::Outcome::Unknown,
                      unknownError(tr("cancelled while the server was to confirm"), m_settings));
    giveUp(SendResult::Outcome::Cancelled,
           {Error::Code::Cancelled, tr("The sending was cancelled; nothing was delivered"), {}, {}});
}

void SmtpClient::onConnected()
{
    m_result.reachedServer = true;
    if (m_settings.security == Security::None && !m_settings.allowPlaintext && !m_socket->peerAddress().isLoopback())
        return giveUp(SendResult::Outcome::Refused,
                      {Error::Code::Input, tr("Mail without encryption is only sent to this computer"),
                       serverText(m_settings), tr("Choose STARTTLS or TLS")});
    if (m_settings.security == Security::Tls)
        return enter(SmtpPhase::Handshake, m_settings.timers.handshake);
    const bool wrongPort = m_settings.security == Security::StartTls && m_settings.port == 465;
    enter(SmtpPhase::Greeting,
          wrongPort ? std::min(silenceOnTlsPortMs, m_settings.timers.greeting) : m_settings.timers.greeting);
}

void SmtpClient::onEncrypted()
{
    if (m_settings.security == Security::Tls)
        return enter(SmtpPhase::Greeting, m_settings.timers.greeting);
    // Nothing may have come between STARTTLS and the first command under TLS: it would have been said in clear.
    if (m_socket->bytesAvailable() > 0 || m_parser.hasPending())
        return breakOff({Error::Code::Network, tr("Somebody put text into the connection before it was encrypted"),
                         serverText(m_settings), tr("Do not send from this network, and tell its administrator")},
                        SendResult::Outcome::Refused);
    sayHello();
}

void SmtpClient::onReadyRead()
{
    if (m_phase == SmtpPhase::Handshake || !m_socket)
        return; // what came in clear is judged in onEncrypted()
    const QSslSocket *socket = m_socket;
    m_parser.feed(m_socket->readAll());
    bool answered = false;
    while (const auto reply = m_parser.next()) {
        if (m_phase == SmtpPhase::Handshake)
            break;
        if (answered && m_phase != SmtpPhase::Quit && reply->code != 421)
            return breakOff(protocolError(m_phase, {}, m_settings), SendResult::Outcome::Refused);
        answered = true;
        handle(*reply);
        if (m_socket != socket)
            return;
    }
    if (m_parser.fault() == SmtpReplyParser::Fault::None)
        return;
    if (m_phase == SmtpPhase::Quit)
        return finish();
    breakOff(protocolError(m_phase, m_parser, m_settings), SendResult::Outcome::Refused);
}

void SmtpClient::onSocketError()
{
    const auto code = m_socket->error();
    const QString detail = m_socket->errorString();
    const QSslSocket *socket = m_socket;
    if (m_phase != SmtpPhase::Connecting && m_phase != SmtpPhase::Handshake) {
        onReadyRead(); // the server may have said why it closes
        if (m_socket != socket)
            return;
    }
    if (m_phase == SmtpPhase::Quit)
        return finish();
    const bool handshakeFailed = code == QAbstractSocket::SslHandshakeFailedError || !m_tlsErrors.isEmpty();
    if (m_phase == SmtpPhase::Handshake && (handshakeFailed || code == QAbstractSocket::SslInternalError)) {
        QSslCertificate certificate = m_socket->peerCertificate();
        if (certificate.isNull() && !m_tlsErrors.isEmpty())
            certificate = m_tlsErrors.first().certificate();
        return breakOff(tlsError(m_tlsErrors, certificate, detail, m_settings), SendResult::Outcome::Refused);
    }
    breakOff(socketError(m_phase, code, detail, m_settings));
}

void SmtpClient::onTimeout()
{
    if (m_phase == SmtpPhase::Quit)
        return finish();
    breakOff(timeoutError(m_phase, m_settings));
}

void SmtpClient::onBytesTaken()
{
    if (m_phase != SmtpPhase::Body)
        return;
    m_timer.start(m_settings.timers.block);
    pumpBody();
}

void SmtpClient::pumpBody()
{
    while (!m_bodyRead && waitingBytes() < mostWaitingBytes) {
        const QByteArray portion = m_message->read(portionBytes);
        m_read += portion.size();
        if (!portion.isEmpty()) {
            m_socket->write(m_stuffer.encode(portion));
            continue;
        }
        if (m_read != m_envelope.size) // never confirm half a message with the final dot
            return giveUp(SendResult::Outcome::Refused,
                          {Error::Code::Io, tr("The message could not be read to its end"), m_message->errorString(),
                           tr("Try again")});
        m_bodyRead = true;
        m_socket->write(m_stuffer.finish());
    }
    const bool taken = m_bodyRead && waitingBytes() == 0;
    const qint64 sent = std::max<qint64>(0, m_read - waitingBytes());
    if (taken) {
        // Only now can the server have the whole message: what fails before this line was not delivered.
        enter(SmtpPhase::FinalDot, m_settings.timers.finalDot);
        m_socket->write(".\r\n");
    }
    Q_EMIT progressed(sent, m_envelope.size);
}

void SmtpClient::enter(SmtpPhase phase, int timeoutMs)
{
    m_phase = phase;
    m_timer.start(timeoutMs);
    Q_EMIT phaseChanged(phase);
}

void SmtpClient::sendLine(const QByteArray &line, const char *logged)
{
    qCDebug(lcMail, "C: %s", logged);
    Q_ASSERT(!line.contains('\r') && !line.contains('\n'));
    m_socket->write(line + "\r\n");
}

qint64 SmtpClient::waitingBytes() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

bool SmtpClient::isEncrypted() const
{
    return m_socket->isEncrypted();
}

QByteArray SmtpClient::helloName() const
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

QString SmtpClient::shown(const SmtpReply &reply) const
{
    return m_authentication.withoutSecrets(reply.text());
}

void SmtpClient::conclude(SendResult::Outcome outcome, std::optional<Error> error)
{
    m_result.outcome = outcome;
    m_result.error = std::move(error);
    if (!m_result.delivered() && outcome != SendResult::Outcome::Unknown)
        m_result.accepted.clear();
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return finish();
    enter(SmtpPhase::Quit, m_settings.timers.quit);
    sendLine("QUIT", "QUIT");
}

void SmtpClient::giveUp(SendResult::Outcome outcome, Error error)
{
    m_result.outcome = outcome;
    m_result.error = std::move(error);
    if (outcome != SendResult::Outcome::Unknown)
        m_result.accepted.clear();
    finish();
}

void SmtpClient::breakOff(Error error, SendResult::Outcome outcome)
{
    if (m_phase == SmtpPhase::FinalDot)
        return giveUp(SendResult::Outcome::Unknown, unknownError(error.what, m_settings));
    giveUp(outcome, std::move(error));
}

void SmtpClient::finish()
{
    m_timer.stop();
    m_phase = SmtpPhase::Idle;
    releaseSocket();
    m_message.reset();
    m_settings.password.clear();
    m_authentication = {};
    // Queued, so that a listener may delete this object or send again.
    QMetaObject::invokeMethod(
        this, [this, result = m_result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

void SmtpClient::releaseSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace clientele::mail
