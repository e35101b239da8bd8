// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpclient.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>

namespace clientele::mail {

namespace {

using Outcome = SendResult::Outcome;

// A server that wants TLS from the start says nothing to a client that waits for its greeting.
const int silenceOnTlsPortMs = 20'000;

} // namespace

SmtpClient::SmtpClient(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<SendResult>();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SmtpClient::openConnection);
}

SmtpClient::~SmtpClient()
{
    closeConnection();
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
    m_exchange = {};
    m_body.reset();
    m_result = {};
    m_result.bytes = m_envelope.size;
    m_reconnected = false;
    m_chunksRefused = false;
    m_authorities = Authorities::OfFile;
    enter(SmtpPhase::Connecting, 0);

    if (const auto checked = checkSettings(m_settings); !checked)
        return giveUp(Outcome::Refused, checked.error());
    if (const auto checked = checkEnvelope(m_envelope); !m_onlyTest && !checked)
        return giveUp(Outcome::Refused, checked.error());
    m_tls = QSslConfiguration();
    if (m_settings.security != Security::None)
        loadTls();
    if (m_settings.security != Security::Tls)
        openConnection();
}

/// TLS and the authorities come from a worker: the first time that takes longer than a frame of the window.
void SmtpClient::loadTls()
{
    m_tls.reset();
    auto *watcher = new QFutureWatcher<Result<QSslConfiguration>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number = m_number] {
        watcher->deleteLater();
        if (number == m_number && isBusy() && m_phase != SmtpPhase::Quit)
            onTlsLoaded(watcher->result());
    });
    SmtpSettings about; // without its secrets
    about.caFile = m_settings.caFile;
    watcher->setFuture(
        QtConcurrent::run([about, authorities = m_authorities] { return makeTlsConfiguration(about, authorities); }));
}

void SmtpClient::onTlsLoaded(const Result<QSslConfiguration> &tls)
{
    if (!tls)
        return giveUp(Outcome::Refused, tls.error());
    m_tls = *tls;
    if (m_settings.security == Security::Tls)
        openConnection();
    else if (m_phase == SmtpPhase::Handshake)
        m_connection->startTls(*m_tls);
}

void SmtpClient::openConnection()
{
    m_connection = new SmtpConnection(m_settings, this);
    connect(m_connection, &SmtpConnection::connected, this, &SmtpClient::onConnected);
    connect(m_connection, &SmtpConnection::encrypted, this, [this] {
        if (m_settings.security == Security::Tls)
            return enter(SmtpPhase::Greeting, m_settings.timers.greeting);
        sayHello();
    });
    connect(m_connection, &SmtpConnection::replied, this, &SmtpClient::handle);
    connect(m_connection, &SmtpConnection::failed, this, &SmtpClient::onFailed);
    connect(m_connection, &SmtpConnection::bytesTaken, this, [this] {
        if (m_phase != SmtpPhase::Body)
            return;
        m_connection->enter(SmtpPhase::Body, m_settings.timers.block);
        pumpBody();
    });
    m_connection->open(m_tls.value_or(QSslConfiguration()));
}

void SmtpClient::closeConnection()
{
    m_pause.stop();
    if (!m_connection)
        return;
    m_connection->disconnect(this);
    m_connection->close();
    m_connection->deleteLater();
    m_connection = nullptr;
    m_login = nullptr;
}

/// A server that is just closing may have room on a new connection; before the login nothing can come twice.
void SmtpClient::reconnectLater()
{
    m_reconnected = true;
    closeConnection();
    enter(SmtpPhase::Connecting, 0);
    m_pause.start(m_settings.timers.reconnect);
}

/// The file alone mostly names the server's authority; only where it does not, the system's are worth their time.
void SmtpClient::reconnectWithSystemAuthorities()
{
    m_authorities = Authorities::OfFileAndSystem;
    closeConnection();
    enter(SmtpPhase::Connecting, 0);
    loadTls();
    if (m_settings.security != Security::Tls)
        openConnection();
}

void SmtpClient::cancel()
{
    if (m_phase == SmtpPhase::Idle)
        return;
    if (m_phase == SmtpPhase::Quit)
        return finish();
    if (m_phase == SmtpPhase::FinalDot)
        return giveUp(Outcome::Unknown, unknownError(tr("cancelled while the server was to confirm"), m_settings));
    giveUp(Outcome::Cancelled,
           {Error::Code::Cancelled, tr("The sending was cancelled; nothing was delivered"), {}, {}});
}

void SmtpClient::onConnected()
{
    m_result.reachedServer = true;
    if (m_settings.security == Security::Tls)
        return enter(SmtpPhase::Handshake, m_settings.timers.handshake);
    const bool wrongPort = m_settings.security == Security::StartTls && m_settings.port == 465;
    enter(SmtpPhase::Greeting,
          wrongPort ? std::min(silenceOnTlsPortMs, m_settings.timers.greeting) : m_settings.timers.greeting);
}

void SmtpClient::onFailed(const Error &error, SendResult::Outcome outcome)
{
    if (m_phase == SmtpPhase::Quit)
        return finish();
    const bool onlyFileTried = m_authorities == Authorities::OfFile && !m_settings.caFile.isEmpty();
    if (m_phase == SmtpPhase::Handshake && onlyFileTried && m_settings.pinnedCertificate.isEmpty() &&
        m_connection->isIssuerUnknown())
        return reconnectWithSystemAuthorities();
    m_result.refusedCertificate = m_connection->refusedCertificate();
    if (m_phase == SmtpPhase::FinalDot)
        return giveUp(Outcome::Unknown, unknownError(error.what, m_settings));
    giveUp(outcome, error);
}

void SmtpClient::enter(SmtpPhase phase, int timeoutMs)
{
    m_phase = phase;
    if (m_connection)
        m_connection->enter(phase, timeoutMs);
    Q_EMIT phaseChanged(phase);
}

QString SmtpClient::shown(const SmtpReply &reply) const
{
    return m_login ? m_login->withoutSecrets(reply.text()) : reply.text();
}

void SmtpClient::conclude(SendResult::Outcome outcome, std::optional<Error> error)
{
    m_result.outcome = outcome;
    m_result.error = std::move(error);
    if (!m_result.delivered() && outcome != Outcome::Unknown)
        m_result.accepted.clear();
    if (!m_connection->isConnected())
        return finish();
    enter(SmtpPhase::Quit, m_settings.timers.quit);
    m_connection->sendLine("QUIT", "QUIT");
}

void SmtpClient::concludeRefused(const SmtpReply &reply)
{
    m_result.reply = shown(reply);
    const auto outcome = reply.isTemporary() ? Outcome::TryLater : Outcome::Refused;
    conclude(outcome, replyError(m_phase, reply, m_result.reply, m_settings));
}

void SmtpClient::giveUp(SendResult::Outcome outcome, Error error)
{
    m_result.outcome = outcome;
    m_result.error = std::move(error);
    if (outcome != Outcome::Unknown)
        m_result.accepted.clear();
    finish();
}

void SmtpClient::finish()
{
    ++m_number;
    m_phase = SmtpPhase::Idle;
    closeConnection();
    m_body.reset();
    m_message.reset();
    m_settings.password.clear();
    m_settings.accessToken.clear();
    m_settings.proxy.password.clear();
    // Queued, so that a listener may delete this object or send again.
    QMetaObject::invokeMethod(
        this, [this, result = m_result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace clientele::mail
