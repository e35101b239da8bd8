// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpclient.h"

#include <algorithm>

// What the client says and how it takes each answer; how it begins and ends is in smtpclient.cpp.

namespace clientele::mail {

namespace {

using Outcome = SendResult::Outcome;

const qint64 mostWaitingBytes = qint64{256} * 1024;

} // namespace

void SmtpClient::handle(const SmtpReply &reply)
{
    if (m_phase == SmtpPhase::Quit)
        return m_connection->awaitedReplies() > 0 && reply.code != 421 ? void() : finish();
    if (reply.code == 421 && m_phase != SmtpPhase::FinalDot) // the server ends it by itself
        return handleLostReply(reply);
    switch (m_phase) {
    case SmtpPhase::Greeting:
        return handleGreeting(reply);
    case SmtpPhase::Ehlo:
    case SmtpPhase::Helo:
        return handleEhlo(reply);
    case SmtpPhase::StartTls:
        return handleStartTls(reply);
    case SmtpPhase::Auth:
        return m_login->take(reply);
    case SmtpPhase::MailFrom:
    case SmtpPhase::RcptTo:
        return handleEnvelope(reply);
    case SmtpPhase::Data:
        return handleData(reply);
    case SmtpPhase::Body:
        return handleBody(reply);
    case SmtpPhase::Reset:
        return beginEnvelope();
    case SmtpPhase::FinalDot:
        return handleFinalDot(reply);
    default:
        break;
    }
}

/// The server closes, or gives its verdict while the message is still on its way.
void SmtpClient::handleLostReply(const SmtpReply &reply)
{
    const bool beforeLogin = m_phase == SmtpPhase::Greeting || m_phase == SmtpPhase::Ehlo ||
                             m_phase == SmtpPhase::Helo || m_phase == SmtpPhase::StartTls;
    if (beforeLogin && !m_reconnected)
        return reconnectLater();
    m_result.reply = shown(reply);
    giveUp(reply.isPermanent() ? Outcome::Refused : Outcome::TryLater,
           replyError(m_phase, reply, m_result.reply, m_settings));
}

void SmtpClient::handleGreeting(const SmtpReply &reply)
{
    if (reply.code != 220)
        return concludeRefused(reply);
    sayHello();
}

void SmtpClient::sayHello()
{
    m_capabilities = {}; // what was said before TLS counts for nothing
    enter(SmtpPhase::Ehlo, m_settings.timers.command);
    m_connection->sendLine("EHLO " + m_connection->helloName(), "EHLO");
}

void SmtpClient::handleEhlo(const SmtpReply &reply)
{
    if (reply.isPositive()) {
        if (m_phase == SmtpPhase::Ehlo)
            m_capabilities = SmtpCapabilities::fromReply(reply);
        return afterHello();
    }
    const bool unknownCommand = reply.code == 500 || reply.code == 502;
    const bool tlsToCome = m_settings.security == Security::StartTls;
    if (m_phase == SmtpPhase::Ehlo && unknownCommand && !tlsToCome) {
        enter(SmtpPhase::Helo, m_settings.timers.command);
        return m_connection->sendLine("HELO " + m_connection->helloName(), "HELO");
    }
    concludeRefused(reply);
}

void SmtpClient::afterHello()
{
    if (m_settings.security == Security::StartTls && !m_connection->isEncrypted()) {
        if (!m_capabilities.startTls)
            return conclude(Outcome::Refused,
                            Error{Error::Code::Network,
                                  tr("The server does not offer STARTTLS, so the connection would not be encrypted"),
                                  serverText(m_settings),
                                  tr("Choose TLS with port 465 if the provider has it; if this server offered "
                                     "STARTTLS before, somebody may be in between")});
        enter(SmtpPhase::StartTls, m_settings.timers.startTls);
        return m_connection->sendLine("STARTTLS", "STARTTLS");
    }
    m_result.sizeLimit = m_capabilities.sizeLimit;
    if (m_settings.user.isEmpty())
        return beginEnvelope();
    logIn();
}

void SmtpClient::handleStartTls(const SmtpReply &reply)
{
    if (reply.code != 220)
        return concludeRefused(reply);
    m_capabilities = {};
    enter(SmtpPhase::Handshake, m_settings.timers.handshake);
    if (m_tls) // else when it is loaded
        m_connection->startTls(*m_tls);
}

void SmtpClient::logIn()
{
    enter(SmtpPhase::Auth, m_settings.timers.auth);
    m_login = new SmtpLogin(*m_connection, m_settings, m_capabilities.authMechanisms, m_connection);
    connect(m_login, &SmtpLogin::succeeded, this, &SmtpClient::beginEnvelope);
    connect(m_login, &SmtpLogin::refused, this, [this](const SmtpReply &reply) {
        m_result.tokenRefused = m_login->tokenRefused();
        concludeRefused(reply);
    });
    connect(m_login, &SmtpLogin::impossible, this, [this](const Error &error) { conclude(Outcome::Refused, error); });
    connect(m_login, &SmtpLogin::broken, this, [this](const Error &error) { giveUp(Outcome::Refused, error); });
    m_login->start();
}

void SmtpClient::beginEnvelope()
{
    if (m_onlyTest)
        return conclude(Outcome::Sent, std::nullopt);
    if (const auto obstacle = SmtpEnvelopeExchange::obstacle(m_envelope, m_capabilities, m_settings))
        return conclude(Outcome::Refused, *obstacle);
    m_exchange = SmtpEnvelopeExchange(m_envelope, m_settings.notices, m_capabilities);
    enter(SmtpPhase::MailFrom, m_settings.timers.command);
    continueEnvelope();
}

void SmtpClient::continueEnvelope()
{
    const QByteArrayList commands = m_exchange.takeCommands();
    if (!commands.isEmpty())
        m_connection->sendLines(commands, m_exchange.isSenderAnswered() ? "RCPT" : "MAIL");
}

void SmtpClient::handleEnvelope(const SmtpReply &reply)
{
    m_exchange.take(reply, shown(reply));
    m_result.accepted = m_exchange.accepted();
    m_result.refused = m_exchange.refused();
    if (m_exchange.isComplete())
        return m_exchange.refusal() ? concludeRefused(*m_exchange.refusal()) : offerMessage();
    if (!m_exchange.refusal())
        enter(SmtpPhase::RcptTo, m_settings.timers.command);
    continueEnvelope();
}

void SmtpClient::offerMessage()
{
    const bool chunks = m_capabilities.chunking && (m_envelope.binary || (m_settings.preferChunks && !m_chunksRefused));
    m_body = std::make_unique<SmtpBody>(std::move(m_message), m_envelope.size,
                                        chunks ? SmtpBody::Transfer::Chunks : SmtpBody::Transfer::Data);
    if (chunks)
        return beginBody();
    enter(SmtpPhase::Data, m_settings.timers.data);
    m_connection->sendLine("DATA", "DATA");
}

void SmtpClient::handleData(const SmtpReply &reply)
{
    if (!reply.isIntermediate())
        return concludeRefused(reply);
    beginBody();
}

void SmtpClient::beginBody()
{
    enter(SmtpPhase::Body, m_settings.timers.block);
    pumpBody();
}

void SmtpClient::pumpBody()
{
    while (m_connection->waitingBytes() < mostWaitingBytes) {
        const auto portion = m_body->next();
        if (!portion)
            return giveUp(Outcome::Refused, portion.error());
        if (portion->isEmpty())
            break;
        m_connection->sendPart(*portion, m_body->isChunkComplete());
    }
    const qint64 waiting = m_connection->waitingBytes();
    const qint64 sent = std::max<qint64>(0, m_body->handedOut() - waiting);
    if (m_body->isAtEnd() && waiting == 0) {
        // Only now can the server have the whole message: what fails before this line was not delivered.
        enter(SmtpPhase::FinalDot, m_settings.timers.finalDot);
        m_connection->sendPart(m_body->closing(), true);
    }
    Q_EMIT progressed(sent, m_envelope.size);
}

void SmtpClient::handleBody(const SmtpReply &reply)
{
    const bool chunk = m_body->transfer() == SmtpBody::Transfer::Chunks && m_body->isChunkComplete();
    if (!chunk) // its verdict on a message that is still on its way
        return handleLostReply(reply);
    if (reply.isPositive()) {
        m_body->takeChunkReply();
        return pumpBody();
    }
    const bool unknownCommand = reply.code == 500 || reply.code == 502;
    if (unknownCommand && !m_envelope.binary && m_body->handedOut() <= SmtpBody::chunkBytes)
        return retryWithData();
    concludeRefused(reply);
}

/// Something on the way does not know what the server offers: the transaction is taken back and begins again.
void SmtpClient::retryWithData()
{
    m_message = m_body->takeMessage();
    if (!m_message)
        return giveUp(Outcome::Refused,
                      {Error::Code::Io, tr("The message could not be read to its end"), {}, tr("Try again")});
    m_body.reset();
    m_chunksRefused = true;
    enter(SmtpPhase::Reset, m_settings.timers.command);
    m_connection->sendLine("RSET", "RSET");
}

void SmtpClient::handleFinalDot(const SmtpReply &reply)
{
    m_result.reply = shown(reply);
    if (!reply.isPositive()) {
        for (const QString &address : std::as_const(m_result.accepted))
            m_result.refused.push_back({address, m_result.reply});
        return concludeRefused(reply);
    }
    if (m_result.refused.empty())
        return conclude(Outcome::Sent, std::nullopt);
    QStringList names;
    for (const RefusedRecipient &refused : m_result.refused)
        names += refused.address + QStringLiteral(" – ") + refused.reply;
    conclude(Outcome::Partial, Error{Error::Code::Network, tr("The message was sent, but not to everybody"),
                                     names.join(QStringLiteral("; ")), tr("Check these addresses")});
}

} // namespace clientele::mail
