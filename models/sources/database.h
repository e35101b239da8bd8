// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/inputs.h"
#include "models/sources/source.h"

namespace clientele::sources {

/// Reads one table of a database file, a dump or a server: typed columns without roles, and an account whose files
/// hold one entry.
/// @errors Io, Input: it cannot be opened; Input: no such table, or several to choose from.
[[nodiscard]] Result<Source> readDatabase(const InputAddress &address, const ReadOptions &options,
                                          const Progress &progress = {});

} // namespace clientele::sources
