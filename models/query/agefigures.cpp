// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/agefigures.h"

#include <QCoreApplication>

namespace clientele::query {

AgeFigures::AgeFigures(const AgeRegionStudy &study, FilterSet filters) : m_study(study)
{
    m_everybody.filters = std::move(filters);
    if (const auto ages = agesFilter(study))
        m_everybody.frame = {*ages};
    else
        m_everybody.found = std::make_shared<const std::vector<std::uint32_t>>(); // nobody
}

RowChoice AgeFigures::of(std::vector<Filter> own, const QString &name) const
{
    RowChoice rows = m_everybody;
    rows.own = std::move(own);
    rows.name = name;
    return rows;
}

QString AgeFigures::regionName(std::size_t region) const
{
    const RegionFigures &one = m_study.regions[region];
    return one.isMissing ? QCoreApplication::translate("AgeRegion", "No region") : one.region;
}

RowChoice AgeFigures::band(std::size_t band) const
{
    return of({bandFilter(m_study, band)}, m_study.bands[band].band);
}

RowChoice AgeFigures::region(std::size_t region) const
{
    return of({regionFilter(m_study, region)}, regionName(region));
}

RowChoice AgeFigures::bandInRegion(std::size_t band, std::size_t region) const
{
    return of({bandFilter(m_study, band), regionFilter(m_study, region)},
              QStringLiteral("%1 · %2").arg(m_study.bands[band].band, regionName(region)));
}

} // namespace clientele::query
