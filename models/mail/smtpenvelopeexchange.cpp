// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpenvelopeexchange.h"

#include "models/core/format.h"
#include "models/mail/smtperrors.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpEnvelope)
};

const qsizetype mostCommandsAtOnce = 100;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

bool needsUtf8(const SmtpEnvelope &envelope)
{
    return !isAscii(envelope.from) || !std::all_of(envelope.recipients.begin(), envelope.recipients.end(), isAscii);
}

/// RFC 3461, section 4: "+" and "=" and what is not printable ASCII as "+2B".
QByteArray xtext(const QString &text)
{
    QByteArray encoded;
    for (const char c : text.toUtf8()) {
        if (c > 32 && c < 127 && c != '+' && c != '=')
            encoded += c;
        else
            encoded += '+' + QByteArray(1, c).toHex().toUpper();
    }
    return encoded;
}

} // namespace

SmtpEnvelopeExchange::SmtpEnvelopeExchange(const SmtpEnvelope &envelope, const DeliveryNotices &notices,
                                           const SmtpCapabilities &capabilities)
    : m_envelope(envelope), m_notices(notices), m_capabilities(capabilities)
{
}

std::optional<Error> SmtpEnvelopeExchange::obstacle(const SmtpEnvelope &envelope, const SmtpCapabilities &capabilities,
                                                    const SmtpSettings &settings)
{
    const auto error = [&](const QString &what, const QString &remedy) {
        return Error{Error::Code::Network, what, serverText(settings), remedy};
    };
    if (capabilities.sizeLimit && envelope.size > *capabilities.sizeLimit) {
        const Format format;
        return error(Text::tr("The message has %1, the server takes at most %2")
                         .arg(format.bytes(envelope.size), format.bytes(*capabilities.sizeLimit)),
                     Text::tr("Make the attachments smaller, or share them another way"));
    }
    if (needsUtf8(envelope) && !capabilities.smtpUtf8)
        return error(Text::tr("The server takes no addresses with letters outside ASCII"),
                     Text::tr("Ask for an address without such letters before the @, or use another server"));
    if (envelope.binary && !(capabilities.chunking && capabilities.binaryMime))
        return error(Text::tr("The server takes only messages that are text"), Text::tr("Use another server"));
    if (envelope.eightBit && !capabilities.eightBitMime)
        return error(Text::tr("The server takes only seven-bit messages"), Text::tr("Use another server"));
    return std::nullopt;
}

QByteArrayList SmtpEnvelopeExchange::takeCommands()
{
    const qsizetype all = 1 + m_envelope.recipients.size();
    if (m_commands > m_replies || m_senderRefused)
        return {};
    const qsizetype end =
        m_capabilities.pipelining ? std::min(all, m_commands + mostCommandsAtOnce) : std::min(all, m_commands + 1);
    QByteArrayList commands;
    for (; m_commands < end; ++m_commands)
        commands += m_commands == 0 ? senderCommand() : recipientCommand(m_envelope.recipients[m_commands - 1]);
    return commands;
}

QByteArray SmtpEnvelopeExchange::senderCommand() const
{
    QByteArray line = "MAIL FROM:<" + m_envelope.from.toUtf8() + '>';
    if (m_capabilities.size)
        line += " SIZE=" + QByteArray::number(m_envelope.size);
    if (m_envelope.binary)
        line += " BODY=BINARYMIME";
    else if (m_envelope.eightBit)
        line += " BODY=8BITMIME";
    if (needsUtf8(m_envelope))
        line += " SMTPUTF8";
    if (m_capabilities.deliveryNotices && m_notices.areWanted()) {
        line += m_notices.wholeMessage ? " RET=FULL" : " RET=HDRS";
        const QByteArray id = xtext(m_envelope.id);
        if (!id.isEmpty() && id.size() <= 100)
            line += " ENVID=" + id;
    }
    return line;
}

QByteArray SmtpEnvelopeExchange::recipientCommand(const QString &recipient) const
{
    QByteArray line = "RCPT TO:<" + recipient.toUtf8() + '>';
    if (!m_capabilities.deliveryNotices || !m_notices.areWanted())
        return line;
    QByteArrayList when;
    if (m_notices.success)
        when += "SUCCESS";
    if (m_notices.failure)
        when += "FAILURE";
    if (m_notices.delay)
        when += "DELAY";
    line += " NOTIFY=" + when.join(',');
    if (isAscii(recipient))
        line += " ORCPT=rfc822;" + xtext(recipient);
    return line;
}

void SmtpEnvelopeExchange::take(const SmtpReply &reply, const QString &shown)
{
    const qsizetype place = m_replies++;
    if (place == 0) {
        m_senderRefused = !reply.isPositive();
        if (m_senderRefused)
            m_refusal = reply;
        return;
    }
    if (m_senderRefused)
        return; // what the server says to the recipients that went along means nothing
    const QString recipient = m_envelope.recipients.value(place - 1);
    if (reply.isPositive()) {
        m_accepted += recipient;
        return;
    }
    m_refused.push_back({recipient, shown});
    if (!m_refusal || (m_refusal->isTemporary() && !reply.isTemporary()))
        m_refusal = reply;
}

bool SmtpEnvelopeExchange::isComplete() const
{
    return m_replies == m_commands && (m_senderRefused || m_commands == 1 + m_envelope.recipients.size());
}

std::optional<SmtpReply> SmtpEnvelopeExchange::refusal() const
{
    return m_senderRefused || (isComplete() && m_accepted.isEmpty()) ? m_refusal : std::nullopt;
}

} // namespace clientele::mail
