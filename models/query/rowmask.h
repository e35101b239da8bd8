// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/query/filter.h"
#include "models/table/table.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace clientele::query {

/// One byte a row: 0xFF takes part, 0 does not. Bytes, not bits: they are combined with group codes of one byte.
using RowMask = std::vector<std::uint8_t>;
using RowMaskPtr = std::shared_ptr<const RowMask>;

/// The rows that one filter lets pass.
[[nodiscard]] RowMask maskOf(const table::Column &column, const Filter &filter);

/// The rows that all filters let pass; nullptr without a filter: all rows.
/// @errors Input: a filter names a column that the table has not.
[[nodiscard]] Result<RowMaskPtr> maskOf(const table::Table &table, const FilterSet &filters);

/// The error of a column that is asked for and not there.
[[nodiscard]] tl::unexpected<Error> noSuchColumn(const QString &name);

[[nodiscard]] std::size_t countRows(const RowMask &mask);

/// and: rows stay where both let them pass.
void intersect(RowMask &mask, const RowMask &other);

} // namespace clientele::query
