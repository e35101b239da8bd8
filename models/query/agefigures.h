// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/ageregion.h"
#include "models/query/figure.h"

namespace clientele::query {

/// The rows behind a study's figures.
class AgeFigures final
{
public:
    /// @param filters those that the study obeys. @param study read in the constructor and while it is asked.
    AgeFigures(const AgeRegionStudy &study, FilterSet filters);

    /// All whom the study counts.
    [[nodiscard]] const RowChoice &everybody() const { return m_everybody; }
    [[nodiscard]] RowChoice band(std::size_t band) const;
    [[nodiscard]] RowChoice region(std::size_t region) const;
    [[nodiscard]] RowChoice bandInRegion(std::size_t band, std::size_t region) const;

private:
    [[nodiscard]] RowChoice of(std::vector<Filter> own, const QString &name) const;
    [[nodiscard]] QString regionName(std::size_t region) const;

    const AgeRegionStudy &m_study;
    RowChoice m_everybody;
};

} // namespace clientele::query
