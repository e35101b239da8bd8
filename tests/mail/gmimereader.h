// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace clientele::mailtest {

/// What GMime's parser finds in a message: subject, from, to, cc, messageId, structure, body and attachments, as
/// readmail.py writes them.
[[nodiscard]] QJsonObject readWithGMime(const QString &path);

} // namespace clientele::mailtest
