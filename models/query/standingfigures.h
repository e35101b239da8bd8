// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/agefigures.h"
#include "models/query/standing.h"

namespace clientele::query {

/// What the figures of a selection mean that stands in a whole. @see Standing
class StandingFigures final
{
public:
    /// @param filters those of the document: the selection obeys all, the whole all but those on age and region.
    /// All are read while it is asked.
    StandingFigures(const AgeRegionStudy &selection, const AgeRegionStudy &all, const FilterSet &filters);

    // Each with the text that stands in the window. @param name of the figure.
    [[nodiscard]] Figure customers(const QString &name, const QString &shown) const;
    [[nodiscard]] Figure allCustomers(const QString &name, const QString &shown) const;
    [[nodiscard]] Figure customerShare(const QString &name, const QString &shown) const;
    [[nodiscard]] Figure purchase(const QString &name, const QString &shown) const;
    [[nodiscard]] Figure purchaseShare(const QString &name, const QString &shown) const;
    [[nodiscard]] Figure orderValue(const QString &name, const QString &shown) const;
    [[nodiscard]] Figure orderValueChange(const QString &name, const QString &shown) const;
    [[nodiscard]] Figure frequency(const QString &name, const QString &shown) const;
    [[nodiscard]] Figure allFrequency(const QString &name, const QString &shown) const;
    [[nodiscard]] Figure placeCustomers(const Standing::Place &place, bool isRegion, const QString &shown) const;
    [[nodiscard]] Figure placeShare(const Standing::Place &place, bool isRegion, const QString &shown) const;
    /// The mean of another column, of the selection or of all. @param value the figure's.
    [[nodiscard]] Figure reason(const QString &column, bool isOfAll, double value, const QString &shown) const;

private:
    [[nodiscard]] RowChoice placeRows(const Standing::Place &place, bool isRegion) const;

    const AgeRegionStudy &m_selection;
    const AgeRegionStudy &m_all;
    Standing m_standing;
    RowChoice m_own;
    RowChoice m_whole;
};

} // namespace clientele::query
