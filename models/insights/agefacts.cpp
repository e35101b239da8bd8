// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/agefacts.h"

#include <algorithm>
#include <cmath>

namespace clientele::insights {

namespace {

constexpr double smallestEffect = 0.1;  // rank-biserial: below, distributions all but coincide
constexpr double smallestChange = 0.02; // of the mean of all
constexpr double reasonDistance = 0.3;  // standard deviations of all
constexpr std::size_t mostReasons = 3;

// Numbers that may tell groups apart: not personal, not what is studied, not codes that number the rows.
QStringList reasonColumns(const table::Table &table, const query::AgeRegionStudy &study)
{
    using table::Role;
    constexpr std::size_t fewRows = 20;
    QStringList names;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const table::Column &column = table.column(i);
        const Role role = table.role(i);
        const bool isCode = role == Role::Order || role == Role::Product || role == Role::Session ||
                            role == Role::BirthYear || role == Role::Age;
        if (!column.isNumeric() || table.isPersonal(i) || isCode || column.name() == study.amountColumn ||
            column.name() == study.frequencyColumn || column.name() == study.ageColumn ||
            column.name() == study.regionColumn)
            continue;
        if (column.type() == table::Type::Integer && table.rows() > fewRows &&
            column.denseCodes().count() == table.rows())
            continue;
        names << column.name();
    }
    return names;
}

bool risesWithAge(const query::Answer &byBand, std::size_t measure)
{
    std::optional<double> before;
    for (const auto &mean : byBand.values[measure]) {
        if (mean && before && *mean <= *before)
            return false;
        before = mean ? mean : before;
    }
    return true;
}

Result<void> findReasons(AgeFacts &facts, const query::MemoryEngine &engine, const query::FilterSet &filters,
                         const Progress &progress)
{
    const QStringList columns = reasonColumns(engine.table(), facts.study);
    facts.reasons.resize(facts.study.bands.size());
    if (columns.isEmpty())
        return {};
    const query::BandGroup bands = query::ageGroup(facts.study);
    query::BandGroup everybody = bands;
    everybody.bands.edges = {bands.bands.edges.front(), bands.bands.edges.back()};
    std::vector<query::Measure> means, spreads;
    for (const QString &column : columns) {
        means.push_back({query::MeasureKind::Mean, column});
        spreads.push_back({query::MeasureKind::StandardDeviation, column});
    }
    const auto byBand = engine.run({filters, {bands}, means}, progress);
    if (!byBand)
        return tl::make_unexpected(byBand.error());
    auto measures = means;
    measures.insert(measures.end(), spreads.begin(), spreads.end());
    const auto all = engine.run({filters, {everybody}, measures}, progress);
    if (!all)
        return tl::make_unexpected(all.error());

    const std::size_t count = means.size();
    facts.reasonsRiseWithAge = true;
    for (std::size_t band = 0; band < facts.reasons.size(); ++band) {
        std::vector<std::pair<double, std::size_t>> distances;
        for (std::size_t c = 0; c < count; ++c) {
            const auto mean = (*byBand)->values[c][band];
            const auto spread = (*all)->values[count + c][0];
            if (!mean || !spread || !(*spread > 0))
                continue;
            const double distance = std::abs(*mean - *(*all)->values[c][0]) / *spread;
            if (distance >= reasonDistance)
                distances.emplace_back(distance, c);
        }
        std::stable_sort(distances.begin(), distances.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        distances.resize(std::min(distances.size(), mostReasons));
        for (const auto &[distance, c] : distances) {
            facts.reasons[band].push_back({columns[qsizetype(c)], *(*byBand)->values[c][band], *(*all)->values[c][0]});
            facts.reasonsRiseWithAge = facts.reasonsRiseWithAge && risesWithAge(**byBand, c);
        }
    }
    return {};
}

std::vector<std::optional<Comparison>> byPlace(const std::vector<Comparison> &comparisons, std::size_t count)
{
    std::vector<std::optional<Comparison>> places(count);
    for (const Comparison &one : comparisons)
        places[one.member] = one;
    return places;
}

Result<void> compareAll(AgeFacts &facts, const query::MemoryEngine &engine, const query::FilterSet &filters,
                        const Progress &progress)
{
    const query::AgeRegionStudy &study = facts.study;
    const query::BandGroup bands = query::ageGroup(study);
    const query::CategoryGroup regions{study.regionColumn, true};
    const QString regionMeasure = facts.hasAmount() ? study.amountColumn : study.frequencyColumn;
    std::vector<ComparedGroups> asked;
    if (facts.hasAmount())
        asked.push_back({bands, study.amountColumn});
    if (!study.frequencyColumn.isEmpty())
        asked.push_back({bands, study.frequencyColumn});
    if (!study.regionColumn.isEmpty())
        asked.push_back({regions, regionMeasure});
    auto compared = compare(engine.table(), filters, bands, asked, progress);
    if (!compared)
        return tl::make_unexpected(compared.error());
    facts.tests = compared->tests;
    auto list = compared->ofGroups.begin();
    facts.orderValue.resize(study.bands.size());
    facts.frequency.resize(study.bands.size());
    if (facts.hasAmount())
        facts.orderValue = byPlace(*list++, study.bands.size());
    if (!study.frequencyColumn.isEmpty())
        facts.frequency = byPlace(*list++, study.bands.size());
    facts.regionValue.resize(study.regions.size());
    if (study.regionColumn.isEmpty())
        return {};
    // The column's members may be more than the study's regions: those with nobody in the frame are not among them.
    const auto members = query::makeGroupCodes(engine.table(), regions);
    if (!members)
        return tl::make_unexpected(members.error());
    for (const Comparison &one : *list) {
        for (std::size_t region = 0; region < study.regions.size(); ++region) {
            if (!study.regions[region].isMissing && study.regions[region].region == members->members[one.member].key)
                facts.regionValue[region] = one;
        }
    }
    return {};
}

} // namespace

std::optional<double> AgeFacts::valueOf(const query::RegionFigures &figures) const
{
    return hasAmount() ? figures.averageOrderValue : figures.meanPurchaseFrequency;
}

std::optional<double> AgeFacts::valueOf(const query::AgeBand &band) const
{
    return hasAmount() ? band.averageOrderValue : band.meanPurchaseFrequency;
}

std::optional<double> AgeFacts::overallValue() const
{
    return hasAmount() ? study.overall.averageOrderValue : study.overall.meanPurchaseFrequency;
}

std::optional<std::size_t> AgeFacts::topRegion(std::size_t band) const
{
    std::optional<std::size_t> top;
    const auto &regions = study.bands[band].regions;
    for (std::size_t region = 0; region < regions.size(); ++region) {
        if (regions[region].customers > 0 && !regions[region].isMissing &&
            (!top || regions[region].customers > regions[*top].customers))
            top = region;
    }
    return top;
}

Result<AgeFacts> gatherAgeFacts(const query::MemoryEngine &engine, const query::FilterSet &filters,
                                const query::BandOptions &bands, const Progress &progress)
{
    auto study = query::ageRegion(engine, filters, bands, progress);
    if (!study)
        return tl::make_unexpected(study.error());
    AgeFacts facts;
    facts.study = std::move(*study);
    facts.filters = filters;
    if (facts.study.bands.empty())
        return facts;
    if (auto done = compareAll(facts, engine, filters, progress); !done)
        return tl::make_unexpected(done.error());
    if (auto done = findReasons(facts, engine, filters, progress); !done)
        return tl::make_unexpected(done.error());
    return facts;
}

bool standsOut(const Comparison &comparison, double overallMean)
{
    const double difference = comparison.difference.difference;
    const bool clear = comparison.difference.low > 0 || comparison.difference.high < 0;
    return comparison.adjustedPValue < significance && clear && difference * comparison.test.rankBiserial > 0 &&
           std::abs(comparison.test.rankBiserial) >= smallestEffect &&
           std::abs(comparison.mean - overallMean) >= smallestChange * std::abs(overallMean);
}

double reliability(std::size_t n)
{
    constexpr double half = 5;
    return double(n) / (double(n) + half);
}

} // namespace clientele::insights
