// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/query/bands.h"
#include "models/query/filter.h"
#include "models/query/query.h"
#include "models/stats/fivenumber.h"
#include "models/table/table.h"

#include <optional>
#include <vector>

namespace clientele::query {

/// Sums are in the unit of the amount column, frequencies in purchases per customer. A mean over nobody is
/// std::nullopt.
struct RegionFigures
{
    QString region; ///< plain text key; empty with isMissing: no region known
    bool isMissing = false;
    std::size_t customers = 0;
    double totalPurchase = 0;
    std::optional<double> averageOrderValue;
    std::optional<double> meanPurchaseFrequency;
};

struct AgeBand
{
    QString band; ///< "50–55"
    double lower = 0;
    double upper = 0;
    std::size_t customers = 0;
    double share = 0; ///< of the customers with an age, a fraction
    double totalPurchase = 0;
    std::optional<double> averageOrderValue;
    std::optional<double> meanPurchaseFrequency;
    std::optional<stats::FiveNumber> purchaseFrequency; ///< nobody: none
    std::vector<RegionFigures> regions;                 ///< as many, in the order of AgeRegionStudy::regions
};

struct AgeRegionStudy
{
    struct Overall
    {
        std::size_t customers = 0;
        double totalPurchase = 0;
        std::optional<double> averageOrderValue;
        std::optional<double> meanPurchaseFrequency;
        std::optional<double> medianPurchaseFrequency;
    } overall;
    std::vector<AgeBand> bands; ///< without a gap from the first to the last
    std::vector<RegionFigures> regions;
    BandOptions options;
    // The columns that the study stands on; empty where the table has none of that role.
    QString ageColumn, amountColumn, frequencyColumn, regionColumn;
    /// Where ageColumn holds birth years: the year in which people are as old as the bands say.
    std::optional<int> referenceYear;
    std::size_t rows = 0;       ///< of the table
    std::size_t rowsUsed = 0;   ///< pass the filters and have an age inside the bands
    std::size_t withoutAge = 0; ///< pass the filters, but have no age, or one outside the edges given
    QStringList warnings;
};

/// Nobody in a customer file is older: a greater age is a slip of the pen.
inline constexpr double oldestAge = 120;
/// The last year of the data: of the order dates, else of any dates.
[[nodiscard]] std::optional<int> lastYear(const table::Table &table);

/// Who buys how often and how much, by age group and region. One row of the table is one customer.
///
/// Each of the views filters out its own dimensions itself: pass FilterSet::without() for it.
/// Age comes from the role age, or from birthYear at the last date of the data (the year of the latest orderDate or any
/// other date column; without one, an error with a remedy).
/// Bands and regions without anybody at either end, or anywhere, are left out, unless edges were given: those all
/// appear.
/// @errors Input: no column for age, or neither amount nor purchaseFrequency; edges that do not ascend; width <= 0;
/// more than
///         200 bands.
[[nodiscard]] Result<AgeRegionStudy> ageRegion(const table::Table &table, const FilterSet &filters,
                                               const BandOptions &options = {}, const Progress &progress = {});

class MemoryEngine;
/// The same, asked of an engine that is kept while its table is shown: what was asked before costs nothing.
[[nodiscard]] Result<AgeRegionStudy> ageRegion(const MemoryEngine &engine, const FilterSet &filters,
                                               const BandOptions &options = {}, const Progress &progress = {});

/// The study's bands as a group of a query: member for member, and nobody else. The study must have a band.
[[nodiscard]] BandGroup ageGroup(const AgeRegionStudy &study);

/// The filter that a click on this band makes.
[[nodiscard]] Filter bandFilter(const AgeRegionStudy &study, std::size_t band);
[[nodiscard]] Filter regionFilter(const AgeRegionStudy &study, std::size_t region);
/// Those whom the study counts: with an age from the first band to the last; no band: none.
[[nodiscard]] std::optional<Filter> agesFilter(const AgeRegionStudy &study);

} // namespace clientele::query
