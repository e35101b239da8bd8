// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/ageregion.h"
#include "models/query/figure.h"
#include "models/workspace/document.h"

namespace clientele::why {

// What the numbers mean that are about the open data as a whole.

/// Of the status bar: rows used, of how many, filters, rows read and rejected.
/// @param selection the study with every filter; nullptr: this data has none, and all rows count.
[[nodiscard]] std::vector<query::Figure> statusFigures(const workspace::State &state, std::size_t rejected,
                                                       const query::AgeRegionStudy *selection, const Format &format);

/// "37 of 238 rows" of the Data page.
/// @param shown how many pass the filters.
[[nodiscard]] std::vector<query::Figure> rowFigures(const table::Table &table, const query::FilterSet &filters,
                                                    std::size_t shown, const Format &format);

} // namespace clientele::why
