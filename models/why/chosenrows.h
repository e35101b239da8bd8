// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/query/figure.h"
#include "models/table/table.h"
#include "models/why/explanation.h"

namespace clientele::why {

using RowNumbers = std::vector<std::uint32_t>;

/// The rows of a choice, ascending.
/// @errors Input: a filter names a column that the table has not.
[[nodiscard]] Result<RowNumbers> rowsOf(const table::Table &table, const query::RowChoice &choice);

/// Filters with which the document shows exactly these rows; none: no filters can say it.
/// @param more a condition on top of the choice: a missing value, an outlier.
[[nodiscard]] std::optional<query::FilterSet> filtersOf(const table::Table &table, const query::RowChoice &choice,
                                                        const RowNumbers &rows,
                                                        const std::optional<query::Filter> &more = {});

/// The rows as a set, shared; all of the table become nullptr.
[[nodiscard]] RowSet rowSet(const QString &name, const table::TablePtr &table, RowNumbers rows);

} // namespace clientele::why
