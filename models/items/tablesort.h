// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/items/celltext.h"
#include "models/query/filter.h"
#include "models/table/table.h"

#include <QtGlobal>

namespace clientele::items {

/// The rows of a table in order of one column: stable, missing values last in both directions, texts without regard to
/// case and accents (equal ones by code point). Runs on the calling thread; a million rows take some tens of
/// milliseconds.
/// @param rows the rows to sort, in the order that ties keep; nullptr: all.
/// @errors Cancelled.
[[nodiscard]] Result<std::vector<std::uint32_t>> sortPermutation(const table::Table &table, std::size_t column,
                                                                 Qt::SortOrder order, const Progress &progress = {},
                                                                 const std::vector<std::uint32_t> *rows = nullptr);

/// The rows that pass the filters, in the order of one column.
/// @param column −1: the order of the file.
/// @errors Input: a filter names a column that the table has not; Cancelled.
[[nodiscard]] Result<RowOrder> arrangedRows(const table::Table &table, const query::FilterSet &filters, int column,
                                            Qt::SortOrder order, const Progress &progress = {});

} // namespace clientele::items
