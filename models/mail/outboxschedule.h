// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <optional>

namespace clientele::mail {

/// When a message that a server took for nobody, for now, is tried again: after 5 minutes, 15 minutes, 1 hour, 4 hours,
/// then daily, until it is 5 days old (as RFC 5321, 4.5.4.1 advises).
/// @param tries so far, from 1. @param created when the message was put into the outbox.
/// @returns nothing when it is given up.
[[nodiscard]] std::optional<QDateTime> nextTry(int tries, const QDateTime &created, const QDateTime &now);

} // namespace clientele::mail
