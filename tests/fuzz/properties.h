// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace clientele::fuzz {

// What must hold for any bytes at all. Each returns the first thing that does not, or nothing.

/// Replies are the same however the bytes are cut, their text is fit for a screen, and memory stays bounded.
[[nodiscard]] QString wrongWithReplies(const QByteArray &bytes);
/// An address that is accepted can stand in a command and a header, and is read back from its display text.
[[nodiscard]] QString wrongWithAddresses(const QByteArray &bytes);

} // namespace clientele::fuzz
