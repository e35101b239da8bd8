// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/insights/finding.h"
#include "models/query/ageregion.h"

namespace clientele::insights {

/// What stands out by age group and region, strongest first. Groups under 5 are never tested; all p-values of the run
/// are adjusted together (Holm), so that labels without information give a tested finding in at most 5 % of cases.
/// @errors as query::ageRegion.
[[nodiscard]] Result<std::vector<Finding>> ageFindings(const table::Table &table, const query::FilterSet &filters,
                                                       const query::BandOptions &bands, const Format &format,
                                                       const Progress &progress = {});

/// The same, asked of an engine that is kept while its table is shown.
[[nodiscard]] Result<std::vector<Finding>> ageFindings(const query::MemoryEngine &engine,
                                                       const query::FilterSet &filters, const query::BandOptions &bands,
                                                       const Format &format, const Progress &progress = {});

} // namespace clientele::insights
