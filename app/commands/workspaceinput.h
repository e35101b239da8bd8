// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/options.h"

namespace clientele::app {

// A workspace as the input of a command: its sources and choices hold where no option says otherwise.

/// Reads the workspace, where the only input is one, and fills in what no option gave.
/// @errors Io, Parse: it cannot be read; a source is missing. Io: it names a server, and --reconnect is not given.
[[nodiscard]] Result<void> takeWorkspace(CommonOptions &options);
/// The data of the workspace itself, or what its inputs hold now, with the roles that it had.
/// @errors as sources::open.
[[nodiscard]] Result<sources::Source> openWorkspaceData(const CommonOptions &options, const sources::ReadOptions &read);
/// @errors Parse: a filter on a column that is not there any more.
[[nodiscard]] Result<void> keepWorkspaceFilters(const workspace::Workspace &workspace, Loaded &loaded);
/// Age bands as the workspace has them, where no option gives any.
[[nodiscard]] query::BandOptions bandsOf(const QCommandLineParser &parser, const CommonOptions &options,
                                         const query::BandOptions &given);

} // namespace clientele::app
