// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpclient.h"

#include "models/core/format.h"
#include "models/core/logging.h"

#include <QSslSocket>

// What the client says and how it takes each answer; the connection itself is in smtpclient.cpp.

namespace clientele::mail {

void SmtpClient::handle(const SmtpReply &reply)
{
    qCDebug(lcMail, "S: %d", reply.code);
    if (m_phase == SmtpPhase::Quit)
        return finish();
    if (m_phase == SmtpPhase::Body ||
        (reply.code == 421 && m_phase != SmtpPhase::FinalDot)) { // the server ends it by itself
        m_result.reply = shown(reply);
        const auto outcome = reply.isPermanent() ? SendResult::Outcome::Refused : SendResult::Outcome::TryLater;
        return giveUp(outcome, replyError(m_phase, reply, m_result.reply, m_settings));
    }
    switch (m_phase) {
    case SmtpPhase::Greeting:
        return handleGreeting(reply);
    case SmtpPhase::Ehlo:
    case SmtpPhase::Helo:
        return handleEhlo(reply);
    case SmtpPhase::StartTls:
        return handleStartTls(reply);
    case SmtpPhase::Auth:
        return handleAuth(reply);
    case SmtpPhase::MailFrom:
        return handleMailFrom(reply);
    case SmtpPhase::RcptTo:
        return handleRcptTo(reply);
    case SmtpPhase::Data:
        return handleData(reply);
    case SmtpPhase::FinalDot:
        return handleFinalDot(reply);
    default:
        break;
    }
}

void SmtpClient::handleGreeting(const SmtpReply &reply)
{
    if (reply.code != 220)
        return concludeRefused(reply);
    sayHello();
}

void SmtpClient::sayHello()
{
    m_capabilities = {};
    enter(SmtpPhase::Ehlo, m_settings.timers.command);
    sendLine("EHLO " + helloName(), "EHLO");
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
        return sendLine("HELO " + helloName(), "HELO");
    }
    concludeRefused(reply);
}

void SmtpClient::afterHello()
{
    if (m_settings.security == Security::StartTls && !isEncrypted()) {
        if (!m_capabilities.startTls)
            return conclude(SendResult::Outcome::Refused,
                            Error{Error::Code::Network,
                                  tr("The server does not offer STARTTLS, so the connection would not be encrypted"),
                                  serverText(m_settings),
                                  tr("Choose TLS with port 465 if the provider has it; if this server offered "
                                     "STARTTLS before, somebody may be in between")});
        enter(SmtpPhase::StartTls, m_settings.timers.startTls);
        return sendLine("STARTTLS", "STARTTLS");
    }
    if (m_settings.user.isEmpty())
        return mailFrom();
    m_authentication = SmtpAuthentication(m_settings, m_capabilities.authMechanisms);
    authenticate();
}

void SmtpClient::handleStartTls(const SmtpReply &reply)
{
    if (reply.code != 220)
        return concludeRefused(reply);
    if (m_parser.hasPending() || m_socket->bytesAvailable() > 0)
        return breakOff({Error::Code::Network, tr("Somebody put text into the connection before it was encrypted"),
                         serverText(m_settings), tr("Do not send from this network, and tell its administrator")},
                        SendResult::Outcome::Refused);
    m_parser = {};
    m_capabilities = {};
    enter(SmtpPhase::Handshake, m_settings.timers.handshake);
    m_socket->startClientEncryption();
}

void SmtpClient::authenticate()
{
    if (!isEncrypted()) // checkSettings() made sure already; a password in clear is worth a second look
        return breakOff(
            {Error::Code::Network, tr("A password is never sent without encryption"), serverText(m_settings), {}},
            SendResult::Outcome::Refused);
    if (!m_authentication.hasMechanism()) {
        const QString offered = m_capabilities.authMechanisms.join(QStringLiteral(", "));
        return conclude(
            SendResult::Outcome::Refused,
            Error{Error::Code::Network, tr("The server offers no login that can be used here"),
                  offered.isEmpty()
                      ? serverText(m_settings)
                      : tr("%1, which offers %2").arg(serverText(m_settings), readableText(offered.toUtf8(), 200)),
                  offered.isEmpty() ? tr("Send without a user name, or check the port")
                                    : tr("Ask the provider for an app password, "
                                         "or choose another login method")});
    }
    m_authCancelled = false;
    enter(SmtpPhase::Auth, m_settings.timers.auth);
    sendLine(m_authentication.firstLine(), "AUTH ***");
}

void SmtpClient::handleAuth(const SmtpReply &reply)
{
    if (reply.isPositive())
        return mailFrom();
    if (reply.isIntermediate()) {
        const auto answer = m_authentication.answer(reply.lines.last());
        if (!answer && m_authCancelled)
            return breakOff(protocolError(m_phase, {}, m_settings), SendResult::Outcome::Refused);
        m_authCancelled = !answer;
        m_timer.start(m_settings.timers.auth);
        return sendLine(answer.value_or("*"), "***");
    }
    if (!m_firstRefusal)
        m_firstRefusal = reply;
    m_authentication.dropMechanism();
    if (SmtpAuthentication::refusesMechanism(reply.code) && m_authentication.hasMechanism())
        return authenticate();
    concludeRefused(SmtpAuthentication::refusesMechanism(reply.code) ? *m_firstRefusal : reply);
}

void SmtpClient::mailFrom()
{
    m_firstRefusal.reset();
    m_result.sizeLimit = m_capabilities.sizeLimit;
    if (m_onlyTest)
        return conclude(SendResult::Outcome::Sent, std::nullopt);
    if (m_capabilities.sizeLimit && m_envelope.size > *m_capabilities.sizeLimit) {
        const Format format;
        return conclude(SendResult::Outcome::Refused,
                        Error{Error::Code::Network,
                              tr("The message has %1, the server takes at most %2")
                                  .arg(format.bytes(m_envelope.size), format.bytes(*m_capabilities.sizeLimit)),
                              serverText(m_settings), tr("Make the attachments smaller, or share them another way")});
    }
    if (m_envelope.eightBit && !m_capabilities.eightBitMime)
        return conclude(SendResult::Outcome::Refused,
                        Error{Error::Code::Network, tr("The server takes only seven-bit messages"),
                              serverText(m_settings), tr("Use another server")});
    QByteArray line = "MAIL FROM:<" + m_envelope.from.toLatin1() + '>';
    if (m_capabilities.size)
        line += " SIZE=" + QByteArray::number(m_envelope.size);
    if (m_envelope.eightBit)
        line += " BODY=8BITMIME";
    enter(SmtpPhase::MailFrom, m_settings.timers.command);
    sendLine(line, "MAIL");
}

void SmtpClient::handleMailFrom(const SmtpReply &reply)
{
    if (!reply.isPositive())
        return concludeRefused(reply);
    nextRecipient();
}

void SmtpClient::nextRecipient()
{
    if (m_recipient < m_envelope.recipients.size()) {
        enter(SmtpPhase::RcptTo, m_settings.timers.command);
        return sendLine("RCPT TO:<" + m_envelope.recipients[m_recipient].toLatin1() + '>', "RCPT");
    }
    if (m_result.accepted.isEmpty()) // worth another try only where every refusal was temporary
        return concludeRefused(*m_firstRefusal);
    enter(SmtpPhase::Data, m_settings.timers.data);
    sendLine("DATA", "DATA");
}

void SmtpClient::handleRcptTo(const SmtpReply &reply)
{
    const QString address = m_envelope.recipients[m_recipient++];
    if (reply.isPositive()) {
        m_result.accepted += address;
    } else {
        m_result.refused.push_back({address, shown(reply)});
        if (!m_firstRefusal || (m_firstRefusal->isTemporary() && !reply.isTemporary()))
            m_firstRefusal = reply;
    }
    nextRecipient();
}

void SmtpClient::handleData(const SmtpReply &reply)
{
    if (!reply.isIntermediate())
        return concludeRefused(reply);
    enter(SmtpPhase::Body, m_settings.timers.block);
    pumpBody();
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
        return conclude(SendResult::Outcome::Sent, std::nullopt);
    QStringList names;
    for (const RefusedRecipient &refused : m_result.refused)
        names += refused.address + QStringLiteral(" – ") + refused.reply;
    conclude(SendResult::Outcome::Partial, Error{Error::Code::Network, tr("The message was sent, but not to everybody"),
                                                 names.join(QStringLiteral("; ")), tr("Check these addresses")});
}

void SmtpClient::concludeRefused(const SmtpReply &reply)
{
    m_result.reply = shown(reply);
    const auto outcome = reply.isTemporary() ? SendResult::Outcome::TryLater : SendResult::Outcome::Refused;
    conclude(outcome, replyError(m_phase, reply, m_result.reply, m_settings));
}

} // namespace clientele::mail
