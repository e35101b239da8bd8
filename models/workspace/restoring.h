// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/workspace.h"

namespace clientele::workspace {

/// Inputs that need a server: nothing contacts them before the person agrees.
[[nodiscard]] QStringList serversOf(const Workspace &workspace);
/// Files and folders among the inputs that are not there.
[[nodiscard]] QStringList missingInputs(const Workspace &workspace);
/// Whether each input can be read again: a file that is there, a server. What was pasted cannot.
[[nodiscard]] bool canBeReadAgain(const QStringList &inputs);
/// The file or folder of one input is found elsewhere: the inputs and files that name it follow.
[[nodiscard]] Workspace withInputMoved(Workspace workspace, const QString &path, const QString &newPath);
/// The files whose content is not what it was, and those that came or went, in words; servers' tables are not compared.
[[nodiscard]] QStringList changedFiles(const std::vector<sources::ReadFile> &before,
                                       const std::vector<sources::ReadFile> &now);

/// The table with these roles, by the columns' names; a column that is not named keeps its role where it is free.
[[nodiscard]] table::TablePtr withRoles(const table::TablePtr &table, const QMap<QString, table::Role> &roles);
/// The role of every column.
[[nodiscard]] QMap<QString, table::Role> rolesOf(const table::Table &table);

} // namespace clientele::workspace
