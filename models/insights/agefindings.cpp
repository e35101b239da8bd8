// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/agefindings.h"

#include "models/insights/agegroupfindings.h"
#include "models/insights/regionfindings.h"

#include <algorithm>

namespace clientele::insights {

Result<std::vector<Finding>> ageFindings(const query::MemoryEngine &engine, const query::FilterSet &filters,
                                         const query::BandOptions &bands, const Format &format,
                                         const Progress &progress)
{
    const auto facts = gatherAgeFacts(engine, filters, bands, progress);
    if (!facts)
        return tl::make_unexpected(facts.error());
    if (facts->study.bands.empty())
        return std::vector<Finding>();
    std::vector<Finding> findings = AgeGroupFindings(*facts, format).find();
    std::vector<Finding> ofRegions = RegionFindings(*facts, format).find();
    std::move(ofRegions.begin(), ofRegions.end(), std::back_inserter(findings));
    for (Finding &finding : findings)
        finding.strength = std::clamp(finding.strength, 0.0, 1.0);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.strength > b.strength; });
    return findings;
}

Result<std::vector<Finding>> ageFindings(const table::Table &table, const query::FilterSet &filters,
                                         const query::BandOptions &bands, const Format &format,
                                         const Progress &progress)
{
    return ageFindings(query::MemoryEngine(table), filters, bands, format, progress);
}

} // namespace clientele::insights
