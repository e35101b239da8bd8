// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/findings.h"

#include <algorithm>
#include <iterator>

namespace clientele::insights {

bool allowsAgeFindings(const table::Table &table)
{
    const auto has = [&](table::Role role) { return table.indexOf(role).has_value(); };
    return (has(table::Role::Age) || has(table::Role::BirthYear)) &&
           (has(table::Role::Amount) || has(table::Role::PurchaseFrequency));
}

Result<std::vector<Finding>> allFindings(const query::MemoryEngine &engine, const query::FilterSet &filters,
                                         const query::BandOptions &bands, const Format &format,
                                         const Progress &progress)
{
    std::vector<Finding> all;
    std::optional<Error> ageError;
    if (allowsAgeFindings(engine.table())) {
        auto ofAges = ageFindings(engine, filters, bands, format, progress);
        if (ofAges)
            all = std::move(*ofAges);
        else
            ageError = ofAges.error();
    }
    if (ageError && ageError->code == Error::Code::Cancelled)
        return tl::make_unexpected(*ageError);
    auto ofCustomers = customerFindings(engine.table(), filters, format, progress);
    if (!ofCustomers)
        return ofCustomers;
    if (ageError &&
        ofCustomers->empty()) // what was asked of ages cannot be answered, and there is nothing else to tell
        return tl::make_unexpected(*ageError);
    std::move(ofCustomers->begin(), ofCustomers->end(), std::back_inserter(all));
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding &a, const Finding &b) { return a.strength > b.strength; });
    return all;
}

} // namespace clientele::insights
