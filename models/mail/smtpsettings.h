// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QDateTime>
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

/// Automatic takes the strongest that the server offers, the last two with an access token and the others with a
/// password.
enum class AuthMethod { Automatic, Plain, Login, CramMd5, ScramSha256, ScramSha256Plus, XOAuth2, OAuthBearer };

/// Through which computer the connection goes. The proxy resolves the server's name.
struct SmtpProxy
{
    enum class Kind { None, Socks5, Http };
    Kind kind = Kind::None; ///< None: directly, whatever the desktop's proxy is
    QString host;
    quint16 port = 0;
    QString user; ///< no login at the proxy when empty
    QString password;
};

/// What the server is asked to report back to the sender (RFC 3461). Asked only of servers that offer DSN.
struct DeliveryNotices
{
    bool success = false;
    bool failure = false;
    bool delay = false;
    bool wholeMessage = false; ///< a notice of failure returns the message and not only its headers

    [[nodiscard]] bool areWanted() const { return success || failure || delay; }
};

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
    int reconnect = 1'000; ///< pause before the one new connection to a server that said 421 before the login

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
    /// OAuth 2.0, fetched by the owner; where it is set, Automatic signs in with it and never with the password. When
    /// SendResult::tokenRefused comes back, fetch a new one and try once more.
    QString accessToken;
    AuthMethod authMethod = AuthMethod::Automatic;
    QString caFile; ///< PEM; trusted beside the system's authorities
    /// SHA-256 of the one certificate that is trusted, in hexadecimal, with or without colons. Where it is set, no
    /// other certificate will do, and this one needs neither authority nor fitting name nor date.
    QString pinnedCertificate;
    SmtpProxy proxy;
    DeliveryNotices notices;
    /// BDAT instead of DATA where the server offers it. Off, for DATA is what every server and every box on the way can
    /// do; a message that DATA cannot carry goes by BDAT in any case.
    bool preferChunks = false;
    bool allowPlaintext = false; ///< Security::None for other hosts than loopback
    SmtpTimers timers;
};

/// Who sends to whom, as the server hears it. A local part above ASCII needs a server with SMTPUTF8.
struct SmtpEnvelope
{
    QString from;
    QStringList recipients;
    qint64 size = 0;       ///< bytes of the message
    bool eightBit = false; ///< the message holds bytes above 127
    bool binary = false;   ///< the message holds NUL, a lone CR or LF, or lines above 998 bytes
    QString id;            ///< returned in notices of delivery; the Message-ID without <>
};

/// The certificate of a server, as a person needs it to decide whether to trust it.
struct ServerCertificate
{
    QString fingerprint; ///< SHA-256, "AB:CD:…"; goes into SmtpSettings::pinnedCertificate
    QString subject;
    QString issuer;
    QDateTime validUntil;
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
    bool tokenRefused = false; ///< by the server's word the access token is expired or not valid
    std::optional<ServerCertificate> refusedCertificate; ///< set where the server's certificate was the reason
    std::optional<qint64> sizeLimit;                     ///< bytes that the server takes at most, where it told
    std::optional<Error> error;                          ///< set unless the message was sent to all
    /// Set where the outbox keeps the message for those who have not received it: when it is tried again by itself.
    QDateTime nextTry;

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

/// "AB:CD:…" of 64 hexadecimal digits with or without colons or spaces; empty where it is no SHA-256.
[[nodiscard]] QString normalFingerprint(const QString &text);

/// The password as the server wants it: providers show their app passwords in groups with spaces that are not part of
/// them.
[[nodiscard]] QString passwordForServer(const SmtpSettings &settings);

} // namespace clientele::mail
