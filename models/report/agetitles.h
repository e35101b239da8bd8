// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/ageregion.h"
#include "models/report/suppression.h"

#include <QCoreApplication>

namespace clientele::report {

/// Words for what a study shows: the titles of its charts. Groups under 5, and hidden ones, are never named; where a
/// group that may not be named would change a claim, the claim is not made, and the title says what is shown.
class AgeTitles final
{
    Q_DECLARE_TR_FUNCTIONS(AgeTitles)

public:
    struct Title
    {
        QString text;
        int band = -1; ///< the band that it names first
    };

    /// @param namedRegions the first so many are regions; one behind them is the sum of all others and no subject of a
    /// sentence.
    AgeTitles(const query::AgeRegionStudy &study, const Format &format, const Suppression &hidden,
              std::size_t namedRegions)
        : m_study(study), m_format(format), m_hidden(hidden), m_namedRegions(namedRegions)
    {
    }

    [[nodiscard]] Title purchaseFrequency() const;
    [[nodiscard]] Title totalPurchase() const;
    [[nodiscard]] Title averageOrderValue() const;
    [[nodiscard]] Title totalByRegion() const;
    [[nodiscard]] Title orderValueByRegion() const;
    [[nodiscard]] Title customers() const;

    /// "55–60 has 7 customers only": of the bands above the one that the title names, the first. Empty where there is
    /// none.
    [[nodiscard]] QString smallerButHigher(int band) const;

    /// Bands by how much they stand out above the mean order value: difference · √n, strongest first.
    [[nodiscard]] std::vector<std::size_t> bandsAboveMean() const;

private:
    struct Lead
    {
        std::size_t region = 0;
        std::size_t first = 0; ///< bands, both included
        std::size_t last = 0;
    };

    [[nodiscard]] bool mayNameBand(std::size_t band) const;
    [[nodiscard]] bool mayNameCell(std::size_t band, std::size_t region) const;
    [[nodiscard]] std::optional<std::size_t> leadingRegion(std::size_t band) const;
    [[nodiscard]] std::optional<Lead> longestLead(const std::vector<std::optional<std::size_t>> &leaders) const;
    [[nodiscard]] QString leadWords(const Lead &lead, std::optional<std::size_t> second) const;
    [[nodiscard]] Title concentration() const;
    [[nodiscard]] QString region(std::size_t place) const { return m_study.regions[place].region; }

    const query::AgeRegionStudy &m_study;
    const Format &m_format;
    const Suppression &m_hidden;
    std::size_t m_namedRegions;
};

} // namespace clientele::report
