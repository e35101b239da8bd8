// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/customerfindings.h"

#include "models/insights/channelfindings.h"
#include "models/insights/childrenfindings.h"
#include "models/insights/relationfindings.h"
#include "models/insights/responsefindings.h"
#include "models/stats/ranktest.h"

#include <QHash>

#include <algorithm>

namespace clientele::insights {

namespace {

std::vector<double> adjustedPValues(const std::vector<Candidate> &candidates)
{
    std::vector<double> pValues;
    for (const Candidate &one : candidates)
        pValues.insert(pValues.end(), one.pValues.begin(), one.pValues.end());
    return stats::holm(pValues);
}

/// Those that stand out, as many of each topic as it has places.
std::vector<Finding> finished(std::vector<Candidate> candidates)
{
    const std::vector<double> adjusted = adjustedPValues(candidates);
    std::vector<std::pair<std::size_t, const Candidate *>> order; // where its p-values begin
    std::size_t next = 0;
    for (const Candidate &one : candidates) {
        order.emplace_back(next, &one);
        next += one.pValues.size();
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.second->weight > b.second->weight; });
    QHash<QString, std::size_t> taken;
    std::vector<Finding> findings;
    for (const auto &[first, candidate] : order) {
        if (taken.value(candidate->topic) >= candidate->most)
            continue;
        auto finding = candidate->finish(std::span(adjusted).subspan(first, candidate->pValues.size()));
        if (!finding)
            continue;
        ++taken[candidate->topic];
        finding->strength = std::clamp(finding->strength, 0.0, 1.0);
        if (finding->kind == Kind::Tested)
            finding->evidence.tests = adjusted.size();
        findings.push_back(std::move(*finding));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.strength > b.strength; });
    return findings;
}

} // namespace

Result<std::vector<Finding>> customerFindings(const table::Table &table, const query::FilterSet &filters,
                                              const Format &format, const Progress &progress)
{
    if (!hasOneRowPerCustomer(table))
        return std::vector<Finding>();
    const auto data = CustomerData::make(table, filters);
    if (!data)
        return tl::make_unexpected(data.error());
    const RelationFindings relations(*data, format);
    const ChildrenFindings children(*data, format);
    const ChannelFindings channels(*data, format);
    const ResponseFindings responses(*data, format);
    const std::function<std::vector<Candidate>()> topics[] = {
        [&] { return relations.candidates(); }, [&] { return children.candidates(); },
        [&] { return channels.candidates(); }, [&] { return responses.candidates(); }};
    std::vector<Candidate> all;
    for (const auto &topic : topics) {
        if (progress.cancelled())
            return cancelled();
        std::vector<Candidate> some = topic();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return finished(std::move(all));
}

} // namespace clientele::insights
