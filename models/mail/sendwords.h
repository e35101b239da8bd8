// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/mail/message.h"

namespace clientele::mail {

// What a person reads before and while a message goes.

/// "6 recipients: 5 at example.org, 1 outside." Inside is the sender's own domain.
[[nodiscard]] QString recipientsInWords(const MailMessage &message);
/// "Sending: 4.1 MB of 25 MB (16 %)". @param total bytes; 0: nothing is known of it.
[[nodiscard]] QString progressInWords(qint64 sent, qint64 total, const Format &format = Format());
/// How much of all has gone: 0 to 1000, which a progress bar holds whatever the message's size.
[[nodiscard]] int perMille(qint64 sent, qint64 total);

} // namespace clientele::mail
