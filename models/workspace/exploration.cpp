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
    return result;
}

Result<std::vector<insights::Finding>> findings(const query::MemoryEngine &engine, const State &state,
                                                const query::AgeRegionStudy &study, const Format &format,
                                                const Progress &progress)
{
    auto all = insights::allFindings(engine, studyFilters(state.filters, study), state.bands, format, progress);
    if (all)
        std::erase_if(*all, [&](const insights::Finding &one) { return state.dismissedFindings.contains(one.id); });
    return all;
}

} // namespace clientele::workspace
