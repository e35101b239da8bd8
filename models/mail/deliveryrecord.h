// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/mail/outboxmessage.h"

namespace clientele::mail {

// What the outbox holds, in words: for its list, its search and its export.

/// "Waiting", "Not confirmed", "Delivered" …
[[nodiscard]] QString stateText(OutboxState state);
/// What happened and what comes next, in one or two sentences.
[[nodiscard]] QString explanation(const OutboxMessage &message, const Format &format);
/// Everything that is known of a message, line by line: times, recipients with the server's replies, files with
/// SHA-256.
[[nodiscard]] QString details(const OutboxMessage &message, const Format &format);
/// What becomes of a message that the outbox keeps for a later try, in one sentence; empty where it keeps none.
[[nodiscard]] QString nextTryText(const SendResult &result, const Format &format,
                                  const QDateTime &now = QDateTime::currentDateTime());
/// The same as part of what is to be done.
[[nodiscard]] Error withNextTry(Error error, const SendResult &result, const Format &format);
/// A moment in the person's time zone.
[[nodiscard]] QString momentText(const QDateTime &time, const Format &format);

/// True where every word of the search is somewhere in the message: subject, addresses, files, hashes, replies, server,
/// account, Message-ID. Capitals do not matter.
[[nodiscard]] bool matches(const OutboxMessage &message, const QString &search);

/// CSV (RFC 4180, UTF-8), one line a recipient, the newest message first; times are ISO 8601 in UTC.
[[nodiscard]] QByteArray deliveriesCsv(const std::vector<OutboxMessage> &messages);

} // namespace clientele::mail
