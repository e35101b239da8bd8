// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/core/progress.h"
#include "models/insights/finding.h"
#include "models/query/filter.h"
#include "models/table/table.h"

namespace clientele::insights {

/// What stands out in a table of one row per customer, strongest first: what goes with income and what against it, what
/// children at home change, which channels carry orders and which money, which products drive spend, which groups
/// answered the campaign. Columns are recognised by roles, names and values; totals that the table lacks are added up.
/// Groups under 5 are never tested; all p-values of the run are adjusted together (Holm). Empty where the table has
/// several rows a customer, or nothing of the kind.
/// @errors Input: a filter names a column that the table has not; Cancelled.
[[nodiscard]] Result<std::vector<Finding>> customerFindings(const table::Table &table, const query::FilterSet &filters,
                                                            const Format &format, const Progress &progress = {});

} // namespace clientele::insights
