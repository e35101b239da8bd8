// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/workspace/workspace.h"

namespace clientele::workspace {

// A workspace on disk: an SQLite file with the application id "Clnt" and its schema's version as user_version. Table
// part holds the parts of workspacejson.h with their checksums, table block the packed columns of the data.

inline constexpr int fileVersion = 1;
inline constexpr int applicationId = 0x436c6e74; ///< "Clnt"
inline constexpr std::size_t mostColumns = 10'000;
inline constexpr std::size_t mostRows = 2'000'000'000;
inline constexpr std::size_t largestData = std::size_t(8) << 30; ///< bytes of the data in memory

/// Writes the workspace beside its place and moves it there, so that after a failure, or the end of the process at any
/// moment, there is the file as it was before or the whole new one. Leftovers of processes that ended are removed.
/// @errors Io: not writable, disk full; what stands there is no workspace, a damaged one, or one of a later version: it
/// is never replaced. Input: more data than can be read again. Cancelled.
[[nodiscard]] Result<void> writeWorkspace(const QString &path, const Workspace &workspace,
                                          const Progress &progress = {});

/// Reads the file only: runs nothing and opens no source. Inputs that lie beside the workspace as they did when it was
/// saved are found there when they are no longer where they were.
/// @errors Io: not readable. Parse: no workspace, damaged, or of a later version. Cancelled.
[[nodiscard]] Result<Workspace> readWorkspace(const QString &path, const Progress &progress = {});

/// By the suffix of a file that exists, or by its first bytes.
[[nodiscard]] bool isWorkspaceFile(const QString &path);
inline const QString workspaceSuffix = QStringLiteral(".clientele");

} // namespace clientele::workspace
