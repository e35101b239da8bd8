// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insights/findings.h"
#include "models/query/memoryengine.h"
#include "models/report/agecharts.h"
#include "models/workspace/document.h"

namespace clientele::workspace {

/// All that the Explore and Insights pages show for one State, made off the GUI thread: the charts first, then the
/// findings.
struct Exploration
{
    report::AgeStudies studies;
    query::AgeRegionStudy selection; ///< with every filter: what the inspector describes
    std::vector<report::Chart> charts;
    std::vector<insights::Finding> findings; ///< without the dismissed ones; empty until they are made
};

/// The charts. Filters on age and region choose marks in them.
/// @param engine over the table of the state, kept while that table is shown.
/// @errors as query::ageRegion
[[nodiscard]] Result<Exploration> explore(const query::MemoryEngine &engine, const State &state,
                                          const QHash<QString, int> &palette, const Format &format,
                                          const Progress &progress = {});

/// The findings, made of all rows that the filters on other columns than age and region leave.
/// @param study the one of the same state; an empty one where the data has none: every filter holds.
/// @errors as insights::allFindings
[[nodiscard]] Result<std::vector<insights::Finding>> findings(const query::MemoryEngine &engine, const State &state,
                                                              const query::AgeRegionStudy &study, const Format &format,
                                                              const Progress &progress = {});

/// The filters without those on age and region: what findings and reports are made of.
[[nodiscard]] query::FilterSet studyFilters(const query::FilterSet &filters, const query::AgeRegionStudy &study);

} // namespace clientele::workspace
