// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

#include <QByteArray>
#include <QJsonObject>

namespace clientele::workspace {

/// The parts of a workspace as text, by name: "inputs", "import", "recipe", …; not its data.
using WorkspaceParts = QMap<QString, QByteArray>;

/// @param folder of the workspace's file: where its inputs lie seen from there is kept as well.
[[nodiscard]] WorkspaceParts toParts(const Workspace &workspace, const QString &folder);
/// What toParts() made; nothing in it is trusted. Expressions and inputs are only read, not run or opened. An input
/// that is not where it was, but where it was seen from the workspace's folder, is taken from there.
/// @errors Parse: a part that is missing, no JSON, or has a value of the wrong kind or out of range, by its name.
[[nodiscard]] Result<Workspace> fromParts(const WorkspaceParts &parts, const QString &folder);

/// How the data was read. The most rejected rows kept with the data are mostRejectedKept; all are counted.
[[nodiscard]] QJsonObject toJson(const sources::ImportAccount &account);
/// @errors as fromParts.
[[nodiscard]] Result<sources::ImportAccount> accountFromJson(const QJsonObject &json);
inline constexpr std::size_t mostRejectedKept = 10'000;

} // namespace clientele::workspace
