// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/mail/message.h"
#include "models/mail/smtpsettings.h"

#include <QCommandLineParser>

#include <vector>

namespace clientele::app {

enum class SendPurpose {
    Send,  ///< `clientele send`: recipients by --to, files by --attach
    Report ///< `clientele report`: recipients by --mail-to, the report is the attachment
};

/// What the mail options of a command line say, checked; the password is read already.
struct SendOptions
{
    mail::SmtpSettings server;
    QString account; ///< of --account; may be empty
    mail::Address from;
    std::vector<mail::Address> to, cc, bcc;
    QString subject;                           ///< may be empty
    QString body;                              ///< of --body-file; may be empty
    std::vector<mail::Attachment> attachments; ///< of --attach
    QString job;                               ///< see jobKey()
    bool oncePerPeriod = false;                ///< of --once-per: the job names its period

    /// The message that these options describe; a report adds subject, body and attachments of its own where they are
    /// empty.
    [[nodiscard]] mail::MailMessage message() const;
};

/// Adds --server, --security, --user, --password-file and all other mail options.
void addSendOptions(QCommandLineParser &parser, SendPurpose purpose);
/// True where a report is to be mailed.
[[nodiscard]] bool wantsMail(const QCommandLineParser &parser);

/// @errors Input: the command is wrong (exit status 2). Io: a file named in it, or an account's password, cannot be
/// read (exit status 1).
[[nodiscard]] Result<SendOptions> parseSendOptions(const QCommandLineParser &parser, SendPurpose purpose);
/// The login and the timers of a command that only sends what waits. @errors as above.
[[nodiscard]] Result<mail::SmtpSettings> parseOutboxLogin(const QCommandLineParser &parser);

} // namespace clientele::app
