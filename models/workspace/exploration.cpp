// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/exploration.h"

namespace clientele::workspace {

Result<Exploration> explore(const State &state, const QHash<QString, int> &palette, const Format &format, const Progress &progress)
{
    Exploration result;
    const table::Table &table = *state.table;
    auto selection = query::ageRegion(table, state.filters, state.bands, progress);
    if (!selection)
        return tl::make_unexpected(selection.error());
    result.selection = std::move(*selection);
    const query::FilterSet withoutAge = state.filters.without(result.selection.ageColumn);
    const query::FilterSet withoutBoth = withoutAge.without(result.selection.regionColumn);
    auto byAge = query::ageRegion(table, withoutAge, state.bands, progress);
    if (!byAge)
        return tl::make_unexpected(byAge.error());
    auto byBoth = query::ageRegion(table, withoutBoth, state.bands, progress);
    if (!byBoth)
        return tl::make_unexpected(byBoth.error());
    result.studies = {std::move(*byAge), std::move(*byBoth)};
    result.charts = report::ageCharts(result.studies, state.filters, format, palette);
    auto findings = insights::ageFindings(table, withoutBoth, state.bands, format, progress);
    if (!findings)
        return tl::make_unexpected(findings.error());
    for (insights::Finding &finding : *findings) {
        if (!state.dismissedFindings.contains(finding.id))
            result.findings.push_back(std::move(finding));
    }
    return result;
}

} // namespace clientele::workspace
