// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/standing.h"

#include <algorithm>

namespace clientele::query {

namespace {

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

} // namespace

Standing standingOf(const AgeRegionStudy &selection, const AgeRegionStudy &all)
{
    const auto &own = selection.overall;
    const auto &whole = all.overall;
    Standing standing;
    standing.customerShare = ratio(double(own.customers), double(whole.customers));
    standing.purchaseShare = ratio(own.totalPurchase, whole.totalPurchase);
    if (own.averageOrderValue && whole.averageOrderValue && *whole.averageOrderValue > 0)
        standing.orderValueChange = *own.averageOrderValue / *whole.averageOrderValue - 1;

    const auto share = [&](std::size_t customers) {
        return ratio(double(customers), double(own.customers)).value_or(0);
    };
    for (std::size_t i = 0; i < all.regions.size(); ++i) {
        const RegionFigures &region = all.regions[i];
        const auto here =
            std::find_if(selection.regions.begin(), selection.regions.end(), [&](const RegionFigures &one) {
                return one.region == region.region && one.isMissing == region.isMissing;
            });
        const std::size_t customers = here == selection.regions.end() ? 0 : here->customers;
        standing.regions.push_back({region.region, region.isMissing, i, customers, share(customers)});
    }
    std::stable_sort(standing.regions.begin(), standing.regions.end(),
                     [](const Standing::Place &a, const Standing::Place &b) { return a.customers > b.customers; });
    for (std::size_t i = 0; i < selection.bands.size(); ++i) {
        const AgeBand &band = selection.bands[i];
        standing.bands.push_back({band.band, false, i, band.customers, share(band.customers)});
    }
    return standing;
}

} // namespace clientele::query
