// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/table/table.h"

namespace clientele::sources {

/// Writes a table as an .xlsx book of one sheet, header first. Dates are date cells, exact to the millisecond; those
/// before 1900, and integers that a cell cannot hold exactly, are texts; missing is an empty cell. Written beside the
/// target and moved over it at the end: a failure leaves what was there.
/// @param rows the rows to write in this order; nullptr: all.
/// @errors Input: more rows or columns than a sheet has, a text longer than a cell holds; Io; Cancelled.
[[nodiscard]] Result<void> writeXlsx(const table::Table &table, const QString &path, const Progress &progress = {},
                                     const std::vector<std::uint32_t> *rows = nullptr);

} // namespace clientele::sources
