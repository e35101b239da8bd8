// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/insights/finding.h"
#include "models/query/memoryengine.h"
#include "models/stats/ranktest.h"
#include "models/stats/welch.h"

#include <optional>
#include <vector>

namespace clientele::insights {

/// Groups under this size are never tested, and neither is a group that leaves fewer others.
inline constexpr std::size_t fewestTested = 5;

/// What is compared: the members of a group by the values of a column.
struct ComparedGroups
{
    query::Group group;
    QString measure;
};

/// One member of a group against all other rows.
struct Comparison
{
    std::size_t member = 0; ///< place among the group's members
    std::size_t n = 0;      ///< rows with a value
    double mean = 0;
    double restMean = 0;
    stats::MeanDifference difference; ///< of the means, with its 95 % interval
    stats::RankTest test;
    double adjustedPValue = 1;                  ///< Holm, over all comparisons of the run
    std::optional<Distributions> distributions; ///< none where more groups are compared than anybody looks at
};

struct Comparisons
{
    std::vector<std::vector<Comparison>> ofGroups; ///< one list an entry of what was asked, by member
    std::size_t tests = 0;                         ///< of the whole run
};

/// Compares every member that is large enough, each against the rest of the rows that pass the filters, have a value
/// and are in the frame.
/// @param frame rows outside every member of it take no part.
/// @errors Input: as query::Engine::run; Cancelled.
[[nodiscard]] Result<Comparisons> compare(const table::Table &table, const query::FilterSet &filters,
                                          const query::Group &frame, const std::vector<ComparedGroups> &asked,
                                          const Progress &progress = {});

} // namespace clientele::insights
