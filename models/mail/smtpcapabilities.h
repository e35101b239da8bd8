// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpreply.h"

#include <QStringList>

#include <optional>

namespace clientele::mail {

/// What a server says it can do, from its answer to EHLO.
struct SmtpCapabilities
{
    bool startTls = false;
    bool eightBitMime = false;
    bool smtpUtf8 = false;
    bool pipelining = false;
    bool chunking = false;
    bool binaryMime = false;
    bool deliveryNotices = false; ///< DSN
    bool enhancedStatusCodes = false;
    bool size = false;               ///< understands SIZE= on MAIL
    std::optional<qint64> sizeLimit; ///< bytes; nothing where there is no limit, or none is told
    QStringList authMechanisms;      ///< upper case, in the server's order, each once; "AUTH=LOGIN" read as well

    [[nodiscard]] static SmtpCapabilities fromReply(const SmtpReply &reply);
};

} // namespace clientele::mail
