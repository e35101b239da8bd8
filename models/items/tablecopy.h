// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/items/celltext.h"

namespace clientele::items {

/// Rows that stand together in the order shown, first and last included.
struct RowRange
{
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Tab-separated text of some cells with the column names above them, as spreadsheets take it from the clipboard: a
/// cell with a tab, a line break or a quote stands in quotes.
/// @param columns the table's columns, in the order shown. @errors Cancelled.
[[nodiscard]] Result<QString> tabSeparated(const CellText &cells, const RowOrder &order,
                                           const std::vector<RowRange> &rows, const std::vector<std::size_t> &columns,
                                           const Progress &progress = {});

} // namespace clientele::items
