// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/sending.h"

#include <optional>

namespace clientele::app {

/// Sends by way of the outbox, with progress on standard error when it is a terminal, and prints the outcome as one
/// line of JSON on standard output once the server was reached. Where the job may send once in a period and has done
/// so, it prints that outcome instead. Needs a QCoreApplication. @returns the exit status: 0 sent or partial, else 1.
int sendMessage(const SendOptions &options, const mail::MailMessage &message);

/// Saves the work for a message that was sent already in this period: prints that outcome. @returns the exit status, or
/// nothing where there is something to do.
[[nodiscard]] std::optional<int> alreadySent(const SendOptions &options);

/// clientele send --outbox: sends what waits and is due, one line of JSON for each message. @param all what waits for
/// a later time as well. @param login for messages of the same user; its password may be empty.
/// @returns the exit status: 0 when nothing is left that was tried or could not be tried.
int sendOutbox(bool all, const mail::SmtpSettings &login);

/// Settings of a saved account, with its password from the keyring or its token.
/// @errors Input: no such account. Io, Network: its password or token cannot be had.
[[nodiscard]] Result<mail::SmtpSettings> logIn(const QString &account);

/// The outcome as the command line prints it.
[[nodiscard]] QByteArray resultLine(const mail::SendResult &result);

} // namespace clientele::app
