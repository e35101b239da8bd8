// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/ageregion.h"
#include "models/report/chart.h"

namespace clientele::report {

/// The six linked views of the age-group study, in reading order: purchase frequency (boxes), total purchase, average order
/// value with the mean of all, total purchase by region (stacked), average order value by region (grouped), customers by age
/// group and region (heatmap). Without a region column the last three are left out; without frequency the first.
///
/// Each comes from a study of its own, because no chart filters itself by its own dimension.
struct AgeStudies {
    query::AgeRegionStudy byAge;          ///< all filters but those on age
    query::AgeRegionStudy byAgeAndRegion; ///< all filters but those on age and region
};

/// Titles say what stands out, in words; where nothing does, what is shown. @param palette region key → colour place.
[[nodiscard]] std::vector<Chart> ageCharts(const AgeStudies &studies, const query::FilterSet &filters, const Format &format,
                                           const QHash<QString, int> &palette = {});

} // namespace clientele::report
