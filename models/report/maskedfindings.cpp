// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/agecharts.h"
#include "models/report/reportparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace clientele::report {

namespace {

/// Judges sentences by the groups that they name, whatever their wording and language.
class Censor
{
public:
    Censor(const query::AgeRegionStudy &study, const Suppression &hidden) : m_study(study), m_hidden(hidden) {}

    [[nodiscard]] bool mayTell(const insights::Finding &finding) const;
    /// A sentence with figures other than the names of age groups could hold a hidden one.
    [[nodiscard]] bool hasFigures(QString text) const;

private:
    [[nodiscard]] bool names(const QString &text, const QString &name) const;

    const query::AgeRegionStudy &m_study;
    const Suppression &m_hidden;
};

bool Censor::names(const QString &text, const QString &name) const
{
    if (name.isEmpty())
        return false;
    const QRegularExpression whole(QStringLiteral("(?<![\\w])%1(?![\\w])").arg(QRegularExpression::escape(name)),
                                   QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

bool Censor::mayTell(const insights::Finding &finding) const
{
    const insights::Evidence &evidence = finding.evidence;
    if (m_hidden.total || (evidence.n > 0 && evidence.n < smallGroup))
        return false;
    const QString told = finding.statement + QLatin1Char(' ') + evidence.group;
    std::vector<std::size_t> bands;
    std::vector<std::size_t> regions;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        if (names(told, m_study.bands[i].band))
            bands.push_back(i);
    }
    for (std::size_t j = 0; j < m_study.regions.size(); ++j) {
        if (names(told, m_study.regions[j].region))
            regions.push_back(j);
    }
    const bool rowsShown = std::none_of(bands.begin(), bands.end(), [&](std::size_t i) { return m_hidden.row(i); });
    const bool columnsShown =
        std::none_of(regions.begin(), regions.end(), [&](std::size_t j) { return m_hidden.column(j); });
    bool cellsShown = true;
    for (const std::size_t i : bands) {
        for (const std::size_t j : regions)
            cellsShown = cellsShown && !m_hidden.cell(i, j);
    }
    // A claim about groups that are none of the study's (several bands put together) may be a sum of hidden ones.
    const bool known = !bands.empty() || !regions.empty();
    return rowsShown && columnsShown && cellsShown && known;
}

bool Censor::hasFigures(QString text) const
{
    for (const query::AgeBand &band : m_study.bands)
        text.remove(band.band);
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

std::vector<insights::Finding> maskedFindings(const std::vector<insights::Finding> &findings,
                                              const query::AgeRegionStudy &study, const Suppression &hidden)
{
    if (!hidden.any())
        return findings;
    const Censor censor(study, hidden);
    std::vector<insights::Finding> told;
    for (insights::Finding finding : findings) {
        if (!censor.mayTell(finding))
            continue;
        for (QString *sentence : {&finding.recommendationTitle, &finding.recommendation, &finding.caution}) {
            if (censor.hasFigures(*sentence))
                sentence->clear();
        }
        finding.reasons.clear();
        told.push_back(std::move(finding));
    }
    return told;
}

std::vector<insights::Finding> maskedCustomerFindings(std::vector<insights::Finding> findings,
                                                      const table::Table &table)
{
    const auto hasSmallGroup = [&](const QString &name) {
        const table::Column *column = table.find(name);
        if (!column || column->type() != table::Type::Text)
            return false;
        const auto &codes = column->denseCodes();
        std::vector<std::size_t> counts(codes.count());
        for (const std::uint32_t code : codes.codes) {
            if (code != table::DenseCodes::missing)
                ++counts[code];
        }
        return std::any_of(counts.begin(), counts.end(), [](std::size_t n) { return n < std::size_t(smallGroup); });
    };
    std::erase_if(findings, [&](const insights::Finding &one) {
        const insights::Evidence &evidence = one.evidence;
        const std::size_t others = evidence.of > evidence.n ? evidence.of - evidence.n : 0;
        return evidence.n < std::size_t(smallGroup) || (others > 0 && others < std::size_t(smallGroup)) ||
               hasSmallGroup(evidence.dimension);
    });
    return findings;
}

Suppression suppressionOf(const query::AgeRegionStudy &study)
{
    CountTable table;
    table.rowCount = study.bands.size();
    table.columnCount = std::max<std::size_t>(1, study.regions.size());
    for (const query::AgeBand &band : study.bands) {
        std::vector<std::size_t> row;
        for (const query::RegionFigures &region : band.regions)
            row.push_back(region.customers);
        if (study.regions.empty())
            row.push_back(band.customers);
        table.cells.push_back(std::move(row));
    }
    return suppress(table, smallGroup);
}

} // namespace clientele::report
