// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/mail/smtpreply.h"
#include "models/mail/smtpsettings.h"

#include <QAbstractSocket>
#include <QSslCertificate>
#include <QSslError>

namespace clientele::mail {

enum class SmtpPhase {
    Idle,
    Connecting,
    Handshake, ///< TLS
    Greeting,
    Ehlo,
    Helo,
    StartTls,
    Auth,
    MailFrom,
    RcptTo,
    Data,
    Body,
    Reset,    ///< taking a transaction back to begin it anew
    FinalDot, ///< everything is sent, the server has not confirmed
    Quit
};

/// "Connecting to smtp.example.org", for a progress line.
[[nodiscard]] QString phaseText(SmtpPhase phase, const QString &host);

// What went wrong, in words that a person can act on. None of these holds a password.

/// @param replyText the reply as it may be shown.
[[nodiscard]] Error replyError(SmtpPhase phase, const SmtpReply &reply, const QString &replyText,
                               const SmtpSettings &settings);
[[nodiscard]] Error timeoutError(SmtpPhase phase, const SmtpSettings &settings);
/// @param detail the socket's own words.
[[nodiscard]] Error socketError(SmtpPhase phase, QAbstractSocket::SocketError code, const QString &detail,
                                const SmtpSettings &settings);
/// @param errors what is wrong with the certificate; none: the handshake itself failed, for which detail has the
/// reason.
[[nodiscard]] Error tlsError(const QList<QSslError> &errors, const QSslCertificate &certificate, const QString &detail,
                             const SmtpSettings &settings);
/// The certificate is not the one that the settings trust.
[[nodiscard]] Error otherCertificateError(const QSslCertificate &certificate, const SmtpSettings &settings);
[[nodiscard]] Error protocolError(SmtpPhase phase, const SmtpReplyParser &parser, const SmtpSettings &settings);
/// The message was sent, but nobody knows whether it was taken. @param detail why the answer did not come.
[[nodiscard]] Error unknownError(const QString &detail, const SmtpSettings &settings);

/// What a server's refusal of one recipient means: "There is no such mailbox". @param reply "550 5.1.1 User unknown".
[[nodiscard]] QString recipientReason(const QString &reply);

/// "smtp.example.org:587".
[[nodiscard]] QString serverText(const SmtpSettings &settings);

} // namespace clientele::mail
