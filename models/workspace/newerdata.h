// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"

namespace clientele::workspace {

/// Newer data in place of what is open, and how it was read.
struct NewerData
{
    sources::Source source;
    sources::ReadOptions options;
};

/// Reads inputs as the open data was read, so that nothing is guessed anew that could come out otherwise: the types and
/// roles of columns of the same name, the order of day and month, the decimal sign. Where values no longer fit a type
/// that nobody chose, the column is read as it is now.
/// @param options what was chosen about the open data. @param raw the open data before its recipe.
/// @errors as sources::open.
[[nodiscard]] Result<NewerData> readNewer(const QStringList &inputs, const sources::ReadOptions &options,
                                          const table::Table &raw, const sources::ImportAccount &account,
                                          const Progress &progress = {});

/// Whether most columns of the open data are in the other table, too: it may be meant to take its place.
[[nodiscard]] bool hasSameColumns(const table::Table &open, const table::Table &other);

} // namespace clientele::workspace
