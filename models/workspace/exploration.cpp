// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/exploration.h"

namespace clientele::workspace {

query::FilterSet studyFilters(const query::FilterSet &filters, const query::AgeRegionStudy &study)
{
    return filters.without(study.ageColumn).without(study.regionColumn);
}

Result<Exploration> explore(const query::MemoryEngine &engine, const State &state, const QHash<QString, int> &palette,
                            const Format &format, const Progress &progress)
{
    Exploration result;
    auto selection = query::ageRegion(engine, state.filters, state.bands, progress);
    if (!selection)
        return tl::make_unexpected(selection.error());
    result.selection = std::move(*selection);
    auto byAge = query::ageRegion(engine, state.filters.without(result.selection.ageColumn), state.bands, progress);
    if (!byAge)
        return tl::make_unexpected(byAge.error());
    const query::FilterSet others = studyFilters(state.filters, result.selection);
    auto byBoth = query::ageRegion(engine, others, state.bands, progress);
    if (!byBoth)
        return tl::make_unexpected(byBoth.error());
    result.studies = {std::move(*byAge), std::move(*byBoth)};
    result.charts = report::ageCharts(result.studies, state.filters, format, palette);
    auto findings = insights::ageFindings(engine, others, state.bands, format, progress);
    if (!findings)
        return tl::make_unexpected(findings.error());
    for (insights::Finding &finding : *findings) {
        if (!state.dismissedFindings.contains(finding.id))
            result.findings.push_back(std::move(finding));
    }
    return result;
}

} // namespace clientele::workspace
