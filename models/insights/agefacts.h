// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/insights/finding.h"
#include "models/insights/groupcomparison.h"
#include "models/query/ageregion.h"

#include <optional>
#include <vector>

namespace clientele::insights {

/// What the findings about age groups and regions are made from.
struct AgeFacts
{
    query::AgeRegionStudy study;
    query::FilterSet filters;                          ///< those that the study obeys
    std::vector<std::optional<Comparison>> orderValue; ///< by band; none: too few to compare, or no such column
    std::vector<std::optional<Comparison>> frequency;  ///< by band
    std::vector<std::optional<Comparison>>
        regionValue; ///< by region, of the order value, or of the frequency where there is no amount
    std::size_t tests = 0;
    std::vector<std::vector<Reason>> reasons; ///< by band, the most different first
    bool reasonsRiseWithAge = false;          ///< every column named in a reason rises from band to band

    /// The value compared between regions, and its mean of all.
    [[nodiscard]] bool hasAmount() const { return !study.amountColumn.isEmpty(); }
    [[nodiscard]] std::optional<double> valueOf(const query::RegionFigures &figures) const;
    [[nodiscard]] std::optional<double> valueOf(const query::AgeBand &band) const;
    [[nodiscard]] std::optional<double> overallValue() const;
    /// The region with the most customers of a band; none: no regions, or nobody.
    [[nodiscard]] std::optional<std::size_t> topRegion(std::size_t band) const;
};

/// @errors as query::ageRegion.
[[nodiscard]] Result<AgeFacts> gatherAgeFacts(const query::MemoryEngine &engine, const query::FilterSet &filters,
                                              const query::BandOptions &bands, const Progress &progress);

/// The level of a tested finding, after Holm's adjustment. Half of the usual 0.05: where labels carry no information, 1
/// to 2 in a hundred data sets then give a tested finding, and a run of a few hundred stays below 5 % almost surely.
inline constexpr double significance = 0.025;

/// A difference to speak of: significant after adjustment, the interval of the means without 0, ranks and means in the
/// same direction, and not so small that only a great many rows make it visible.
[[nodiscard]] bool standsOut(const Comparison &comparison, double overallMean);

/// How far a group of this size can be relied on, 0 … 1: half at 5.
[[nodiscard]] double reliability(std::size_t n);

} // namespace clientele::insights
