// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/inputs.h"
#include "models/sources/source.h"

namespace clientele::sources {

/// The rows of several sources, one after another. An integer column and a real one of the same name make a real one.
/// @param sources at least one; without roles.
/// @param unite what a source lacks is missing in its rows.
/// @errors Input: their columns or types differ; all that differ are named.
[[nodiscard]] Result<Source> appendSources(std::vector<Source> sources, const std::vector<QString> &names,
                                           bool unite = false);

/// Adds a column that tells which file, sheet or table each row is from. No name: the table as it is.
/// @errors Input: there is a column of this name.
[[nodiscard]] Result<table::TablePtr> withFileNames(const table::TablePtr &table, const std::vector<ReadFile> &files,
                                                    const QString &columnName);

} // namespace clientele::sources
