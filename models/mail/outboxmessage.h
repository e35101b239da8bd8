// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/mail/smtpsettings.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace clientele::mail {

enum class OutboxState {
    Waiting,   ///< to be sent at its time; certain that no recipient who still waits has received it
    Sending,   ///< a process has it
    Unknown,   ///< the server may have accepted it: waits for the person
    Sent,      ///< accepted for everybody
    Partial,   ///< accepted, but not for everybody
    Arrived,   ///< was unknown; the person said that it arrived
    Refused,   ///< for nobody, and trying again as it is will not help
    GivenUp,   ///< tried for days
    Cancelled, ///< by the person, before anybody received it
    Discarded  ///< by the person, out of the outbox
};

/// "waiting", "sending", "unknown" …, as the database and exports write it.
[[nodiscard]] QString stateToken(OutboxState state);
[[nodiscard]] OutboxState stateFromToken(const QString &token);
/// True where the message still needs a server or a person.
[[nodiscard]] bool isOpen(OutboxState state);
/// True where somebody has received it.
[[nodiscard]] bool isDelivered(OutboxState state);

struct OutboxRecipient
{
    enum class State { Waiting, Accepted, Refused };

    QString address;
    State state = State::Waiting;
    QString reply; ///< the server's, on this recipient or on the message
    QDateTime answered;
};

/// "waiting", "accepted", "refused", as the database and exports write it.
[[nodiscard]] QString recipientToken(OutboxRecipient::State state);

struct OutboxAttachment
{
    QString name;
    qint64 bytes = 0; ///< before encoding
    QString sha256;   ///< hexadecimal

    friend bool operator==(const OutboxAttachment &, const OutboxAttachment &) = default;
};

/// One message of the outbox, and of the delivery record once it is sent.
struct OutboxMessage
{
    qint64 id = 0;
    OutboxState state = OutboxState::Waiting;
    std::optional<OutboxState> before; ///< while it is sent: what it was before; nothing where it is new
    bool maybeAccepted = false;
    QString messageId;     ///< without <>
    QString job;           ///< what asked for it, see SendOrder; empty for a person in the window
    QString account;       ///< name of the saved account; may be empty
    SmtpSettings server;   ///< without its password
    SmtpEnvelope envelope; ///< to all recipients
    QString subject;
    std::vector<OutboxRecipient> recipients;
    std::vector<OutboxAttachment> attachments;
    QString path; ///< the message as it goes over the wire; empty when it is no longer kept
    QDateTime created, updated;
    QDateTime lastTry, nextTry; ///< not valid where there is none
    int tries = 0;
    QString reply; ///< the server's last word
    std::optional<Error> error;

    /// Those who are still to receive it.
    [[nodiscard]] QStringList waitingRecipients() const;
    [[nodiscard]] bool anybodyAccepted() const;
    /// As if it had just been sent: for a second run of the same job.
    [[nodiscard]] SendResult result() const;
};

/// What the server's answer makes of a message that was being sent: who still waits, and until when.
[[nodiscard]] OutboxMessage afterSending(OutboxMessage message, const SendResult &result, const QDateTime &now);
/// What remains of a message whose sending ended without an answer, because its process did.
[[nodiscard]] OutboxState afterAbandoning(const OutboxMessage &message);

/// What a server needs to be reached, without its password. Keys that are not known are left alone by reading.
[[nodiscard]] QJsonObject serverToJson(const SmtpSettings &server);
[[nodiscard]] SmtpSettings serverFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject envelopeToJson(const SmtpEnvelope &envelope);
[[nodiscard]] SmtpEnvelope envelopeFromJson(const QJsonObject &json);

} // namespace clientele::mail
