// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workspace/document.h"
#include "models/workspace/workspace.h"

namespace clientele::workspace {

/// A workspace with its data read and its steps done.
struct Restored
{
    sources::Source source; ///< as read, with the roles that it had
    State state;
    QStringList changed; ///< files that are not what they were when it was saved, in words
    QStringList dropped; ///< what does not fit the data any more, in words
};

/// Reads the inputs, where the workspace does not hold the data, and does its steps. Steps from the first one on that
/// cannot be done are switched off and told.
/// @errors as sources::open.
[[nodiscard]] Result<Restored> restore(Workspace workspace, const Progress &progress = {});

/// What is saved of an open document.
/// @param read how its data was read.
[[nodiscard]] Workspace workspaceOf(const Document &document, const sources::ReadOptions &read, const ViewState &view,
                                    bool withData);

} // namespace clientele::workspace
