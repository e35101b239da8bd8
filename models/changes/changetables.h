// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/changes/tablechanges.h"

namespace clientele::changes {

inline constexpr std::size_t mostEditedCells = 2'000'000;

/// The edited rows cell by cell, to be looked at or written: the columns of the key as they are now, then the column's
/// name, the value before and after as plain text. At most mostEditedCells, whole rows.
/// The roles of the key's columns go with it.
[[nodiscard]] table::TablePtr editedCells(const table::Table &before, const table::Table &after,
                                          const RowChanges &changes);

} // namespace clientele::changes
