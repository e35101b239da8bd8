// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outboxmessage.h"

#include <array>
#include <utility>

namespace clientele::mail {

namespace {

const std::array<std::pair<OutboxState, const char *>, 10> tokens{{{OutboxState::Waiting, "waiting"},
                                                                   {OutboxState::Sending, "sending"},
                                                                   {OutboxState::Unknown, "unknown"},
                                                                   {OutboxState::Sent, "sent"},
                                                                   {OutboxState::Partial, "partial"},
                                                                   {OutboxState::Arrived, "arrived"},
                                                                   {OutboxState::Refused, "refused"},
                                                                   {OutboxState::GivenUp, "givenUp"},
                                                                   {OutboxState::Cancelled, "cancelled"},
                                                                   {OutboxState::Discarded, "discarded"}}};

SendResult::Outcome outcomeOf(OutboxState state, bool anybodyAccepted)
{
    switch (state) {
    case OutboxState::Sent:
    case OutboxState::Arrived:
        return SendResult::Outcome::Sent;
    case OutboxState::Partial:
        return SendResult::Outcome::Partial;
    case OutboxState::Unknown:
    case OutboxState::Sending:
        return SendResult::Outcome::Unknown;
    case OutboxState::Waiting:
    case OutboxState::GivenUp:
        return anybodyAccepted ? SendResult::Outcome::Partial : SendResult::Outcome::TryLater;
    case OutboxState::Cancelled:
        return SendResult::Outcome::Cancelled;
    case OutboxState::Refused:
    case OutboxState::Discarded:
        break;
    }
    return anybodyAccepted ? SendResult::Outcome::Partial : SendResult::Outcome::Refused;
}

} // namespace

QString stateToken(OutboxState state)
{
    for (const auto &[known, token] : tokens) {
        if (known == state)
            return QString::fromLatin1(token);
    }
    return {};
}

OutboxState stateFromToken(const QString &token)
{
    for (const auto &[state, known] : tokens) {
        if (token == QLatin1String(known))
            return state;
    }
    return OutboxState::Unknown; // of a later version: nothing is done with it by itself
}

QString recipientToken(OutboxRecipient::State state)
{
    switch (state) {
    case OutboxRecipient::State::Accepted:
        return QStringLiteral("accepted");
    case OutboxRecipient::State::Refused:
        return QStringLiteral("refused");
    case OutboxRecipient::State::Waiting:
        break;
    }
    return QStringLiteral("waiting");
}

bool isOpen(OutboxState state)
{
    return state == OutboxState::Waiting || state == OutboxState::Sending || state == OutboxState::Unknown;
}

bool isDelivered(OutboxState state)
{
    return state == OutboxState::Sent || state == OutboxState::Partial || state == OutboxState::Arrived;
}

QStringList OutboxMessage::waitingRecipients() const
{
    QStringList addresses;
    for (const OutboxRecipient &recipient : recipients) {
        if (recipient.state == OutboxRecipient::State::Waiting)
            addresses += recipient.address;
    }
    return addresses;
}

bool OutboxMessage::anybodyAccepted() const
{
    return std::any_of(recipients.begin(), recipients.end(), [](const OutboxRecipient &recipient) {
        return recipient.state == OutboxRecipient::State::Accepted;
    });
}

SendResult OutboxMessage::result() const
{
    SendResult result;
    result.outcome = outcomeOf(state, anybodyAccepted());
    result.messageId = messageId;
    result.bytes = envelope.size;
    result.reply = reply;
    result.reachedServer = true;
    result.error = error;
    for (const OutboxRecipient &recipient : recipients) {
        if (recipient.state == OutboxRecipient::State::Accepted)
            result.accepted += recipient.address;
        else if (!recipient.reply.isEmpty())
            result.refused.push_back({recipient.address, recipient.reply});
    }
    return result;
}

QJsonObject serverToJson(const SmtpSettings &server)
{
    const QJsonObject proxy{{QStringLiteral("kind"), int(server.proxy.kind)},
                            {QStringLiteral("host"), server.proxy.host},
                            {QStringLiteral("port"), server.proxy.port},
                            {QStringLiteral("user"), server.proxy.user}};
    const QJsonObject notices{{QStringLiteral("success"), server.notices.success},
                              {QStringLiteral("failure"), server.notices.failure},
                              {QStringLiteral("delay"), server.notices.delay},
                              {QStringLiteral("wholeMessage"), server.notices.wholeMessage}};
    return {{QStringLiteral("host"), server.host},
            {QStringLiteral("port"), server.port},
            {QStringLiteral("security"), int(server.security)},
            {QStringLiteral("user"), server.user},
            {QStringLiteral("authMethod"), int(server.authMethod)},
            {QStringLiteral("caFile"), server.caFile},
            {QStringLiteral("pinnedCertificate"), server.pinnedCertificate},
            {QStringLiteral("proxy"), proxy},
            {QStringLiteral("notices"), notices},
            {QStringLiteral("preferChunks"), server.preferChunks},
            {QStringLiteral("allowPlaintext"), server.allowPlaintext}};
}

SmtpSettings serverFromJson(const QJsonObject &json)
{
    SmtpSettings server;
    server.host = json[QLatin1String("host")].toString();
    server.port = quint16(json[QLatin1String("port")].toInt());
    server.security = Security(json[QLatin1String("security")].toInt());
    server.user = json[QLatin1String("user")].toString();
    server.authMethod = AuthMethod(json[QLatin1String("authMethod")].toInt());
    server.caFile = json[QLatin1String("caFile")].toString();
    server.pinnedCertificate = json[QLatin1String("pinnedCertificate")].toString();
    const QJsonObject proxy = json[QLatin1String("proxy")].toObject();
    server.proxy.kind = SmtpProxy::Kind(proxy[QLatin1String("kind")].toInt());
    server.proxy.host = proxy[QLatin1String("host")].toString();
    server.proxy.port = quint16(proxy[QLatin1String("port")].toInt());
    server.proxy.user = proxy[QLatin1String("user")].toString();
    const QJsonObject notices = json[QLatin1String("notices")].toObject();
    server.notices.success = notices[QLatin1String("success")].toBool();
    server.notices.failure = notices[QLatin1String("failure")].toBool();
    server.notices.delay = notices[QLatin1String("delay")].toBool();
    server.notices.wholeMessage = notices[QLatin1String("wholeMessage")].toBool();
    server.preferChunks = json[QLatin1String("preferChunks")].toBool();
    server.allowPlaintext = json[QLatin1String("allowPlaintext")].toBool();
    return server;
}

QJsonObject envelopeToJson(const SmtpEnvelope &envelope)
{
    return {{QStringLiteral("from"), envelope.from},
            {QStringLiteral("eightBit"), envelope.eightBit},
            {QStringLiteral("binary"), envelope.binary}};
}

SmtpEnvelope envelopeFromJson(const QJsonObject &json)
{
    SmtpEnvelope envelope;
    envelope.from = json[QLatin1String("from")].toString();
    envelope.eightBit = json[QLatin1String("eightBit")].toBool();
    envelope.binary = json[QLatin1String("binary")].toBool();
    return envelope;
}

} // namespace clientele::mail
