// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joins/joinaccount.h"

#include <QJsonObject>

namespace clientele::workspace {

/// What was joined, as it is kept beside the data.
[[nodiscard]] QJsonObject toJson(const joins::Account &account);
/// @errors Parse.
[[nodiscard]] Result<joins::Account> joinAccountFromJson(const QJsonObject &json);

} // namespace clientele::workspace
