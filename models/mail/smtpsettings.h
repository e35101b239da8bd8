// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace clientele::mail {

enum class Security {
    StartTls, ///< plain greeting, then TLS before anything else; never goes on without it
    Tls,      ///< TLS from the first byte
    None      ///< in clear; never with a password
};

enum class AuthMethod { Automatic, Plain, Login, CramMd5 };

/// How long each phase may take, in milliseconds; the defaults are those of RFC 5321, 4.5.3.2.
struct SmtpTimers
{
    int connect = 60'000;
    int handshake = 60'000;
    int greeting = 300'000;
    int command = 300'000; ///< EHLO, MAIL, RCPT
    int startTls = 120'000;
    int auth = 180'000;
    int data = 120'000;
    int block = 180'000; ///< no byte of the message taken by the network for so long
    int finalDot = 600'000;
    int quit = 5'000;

    /// The same with no phase longer than this. @param seconds 0 or less changes nothing.
    [[nodiscard]] SmtpTimers boundedBy(int seconds) const;
};

struct SmtpSettings
{
    QString host;
    quint16 port = 587;
    Security security = Security::StartTls;
    QString user; ///< no login when empty
    QString password;
    AuthMethod authMethod = AuthMethod::Automatic;
    QString caFile;              ///< PEM; trusted beside the system's authorities
    bool allowPlaintext = false; ///< Security::None for other hosts than loopback
    SmtpTimers timers;
};

/// Who sends to whom, as the server hears it. Mailboxes are ASCII.
struct SmtpEnvelope
{
    QString from;
    QStringList recipients;
    qint64 size = 0;       ///< bytes of the message
    bool eightBit = false; ///< the message holds bytes above 127
};

struct RefusedRecipient
{
    QString address;
    QString reply; ///< "550 5.1.1 No such user"

    friend bool operator==(const RefusedRecipient &, const RefusedRecipient &) = default;
};

struct SendResult
{
    enum class Outcome {
        Sent,
        Partial,  ///< sent, but not to everybody
        Refused,  ///< nobody receives it; trying again as it is will not help
        TryLater, ///< nobody receives it; the cause may pass
        Unknown,  ///< all was sent, but the server did not confirm: it may or may not arrive
        Cancelled
    };

    Outcome outcome = Outcome::Refused;
    QString messageId; ///< without <>
    QStringList accepted;
    std::vector<RefusedRecipient> refused;
    qint64 bytes = 0;
    QString reply; ///< the server's last word on the message
    bool reachedServer = false;
    std::optional<Error> error; ///< set unless the message was sent to all

    [[nodiscard]] bool delivered() const { return outcome == Outcome::Sent || outcome == Outcome::Partial; }
};

/// "sent", "partial", "refused", "tryLater", "unknown"; a cancelled sending is "tryLater": nothing was delivered.
[[nodiscard]] QString outcomeToken(SendResult::Outcome outcome);

struct ServerName
{
    QString host;
    quint16 port = 0; ///< 0 where none is written
};
/// "smtp.example.org:587", "[::1]:2525", "smtp.example.org". @errors Input.
[[nodiscard]] Result<ServerName> parseServer(const QString &text);

/// 587 for STARTTLS, 465 for TLS, 25 in clear.
[[nodiscard]] quint16 defaultPort(Security security);
/// localhost and its subdomains, 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopback(const QString &host);

/// What must hold before a connection is opened. @errors Input: no host, or clear text where it is not allowed.
[[nodiscard]] Result<void> checkSettings(const SmtpSettings &settings);
/// @errors Input: no recipient, or an address that cannot stand in a command.
[[nodiscard]] Result<void> checkEnvelope(const SmtpEnvelope &envelope);

/// The password as the server wants it: providers show their app passwords in groups with spaces that are not part of
/// them.
[[nodiscard]] QString passwordForServer(const SmtpSettings &settings);

} // namespace clientele::mail
