// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/items/celltext.h"

namespace clientele::items {

/// A place in the table as it is shown: row counts in the order shown, column is the table's.
struct CellPlace
{
    std::size_t row = 0;
    std::size_t column = 0;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

struct Search
{
    QString text;                     ///< case and accents do not matter; numbers with or without thousands separators
    std::vector<std::size_t> columns; ///< looked at, in the order shown
    CellPlace from;                   ///< where to start
    bool includeFrom = false;         ///< the start itself may be the answer: while the text is still being typed
    bool backwards = false;
};

/// The next cell that contains the text, row by row, beginning again at the other end. None: no cell has it.
/// @errors Cancelled.
[[nodiscard]] Result<std::optional<CellPlace>> findNext(const CellText &cells, const RowOrder &order,
                                                        const Search &search, const Progress &progress = {});

} // namespace clientele::items
