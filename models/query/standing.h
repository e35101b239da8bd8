// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/ageregion.h"

namespace clientele::query {

/// How a selection stands in the whole that it was taken from. Shares are fractions.
struct Standing
{
    struct Place
    {
        QString name;           ///< the region's key, or the band
        bool isMissing = false; ///< no region known
        std::size_t index = 0;  ///< among the regions of the whole, or the bands of the selection
        std::size_t customers = 0;
        double share = 0; ///< of the selection's customers
    };
    std::optional<double> customerShare;    ///< of all customers; the whole is empty: none
    std::optional<double> purchaseShare;    ///< of the total purchase; none where that is not above zero
    std::optional<double> orderValueChange; ///< against the mean of all: 0.43 is 43 % above; none where that is not
                                            ///< above zero
    std::vector<Place> regions;             ///< all of the whole, also those with nobody; most customers first
    std::vector<Place> bands;               ///< of the selection, in their order
};

[[nodiscard]] Standing standingOf(const AgeRegionStudy &selection, const AgeRegionStudy &all);

} // namespace clientele::query
