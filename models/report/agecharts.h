// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/ageregion.h"
#include "models/report/chart.h"
#include "models/report/suppression.h"
#include "models/table/table.h"

namespace clientele::report {

/// The six linked views of the age-group study, in reading order: purchase frequency (boxes), total purchase, average
/// order value with the mean of all, total purchase by region (stacked), average order value by region (grouped),
/// customers by age group and region (heatmap). Without a region column the last three are left out; without frequency
/// the first.
///
/// Each comes from a study of its own, because no chart filters itself by its own dimension.
struct AgeStudies
{
    query::AgeRegionStudy byAge;          ///< all filters but those on age
    query::AgeRegionStudy byAgeAndRegion; ///< all filters but those on age and region
    bool everyFilterHolds = false;        ///< on paper nothing can be clicked: both obey those on age and region too
};

/// Titles say what stands out, in words; where nothing does, what is shown. Groups under 5 are never named.
/// @param palette region key → colour place; empty: by the order of the study's regions.
/// @param hidden  what a masked report must not show; then both studies are one and the same.
[[nodiscard]] std::vector<Chart> ageCharts(const AgeStudies &studies, const query::FilterSet &filters,
                                           const Format &format, const QHash<QString, int> &palette = {},
                                           const Suppression &hidden = {});

/// Colour places by first appearance in the data: the same value has the same colour on every page, whatever is
/// filtered.
[[nodiscard]] QHash<QString, int> regionPalette(const table::Table &table);

/// What a filter says, in words: its label, else "region: North, South".
[[nodiscard]] QString filterWords(const query::Filter &filter, const Format &format);

/// The study with its smallest regions put together as "Other regions", so that at most this many are left.
/// A study that has no more is returned as it is.
[[nodiscard]] query::AgeRegionStudy withAtMostRegions(const query::AgeRegionStudy &study, std::size_t most);

/// How many regions the charts of bars show, and how many the heatmap.
inline constexpr std::size_t mostBarRegions = 8;
inline constexpr std::size_t mostHeatmapRegions = 30;
/// Fewer customers than this are never named, never tested, and hidden in a masked report.
inline constexpr std::size_t smallGroup = 5;

} // namespace clientele::report
