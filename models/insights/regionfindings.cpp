// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/regionfindings.h"

#include <algorithm>
#include <cmath>

namespace clientele::insights {

namespace {

constexpr double almostNoPart = 0.25;  // of the average region
constexpr double enoughElsewhere = 10; // customers in the average region, for a small one to mean anything
constexpr double fewestExpected = 4;   // of a group in a region
constexpr double hardlyReached = 0.5;  // of those expected
constexpr double lucrative = 1.1;      // times the mean of all
constexpr double explainedByAge = 1.0 / 3;
constexpr double smallestLead = 0.02; // of the mean of all
constexpr std::size_t mostSmall = 2;
constexpr std::size_t mostMissed = 2;
constexpr double describedWeight = 0.3;

} // namespace

std::vector<Finding> RegionFindings::find() const
{
    const auto &regions = m_facts.study.regions;
    if (std::count_if(regions.begin(), regions.end(), [](const auto &region) { return !region.isMissing; }) < 2)
        return {};
    std::vector<Finding> all;
    if (auto finding = best())
        all.push_back(std::move(*finding));
    if (auto finding = weakest())
        all.push_back(std::move(*finding));
    for (auto &some : {takingNoPart(), missedGroups()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

Finding RegionFindings::about(std::size_t region) const
{
    const query::RegionFigures &one = m_facts.study.regions[region];
    Finding finding = compared(*m_facts.regionValue[region], m_facts.overallValue().value_or(0),
                               m_figures.region(region), valueColumn());
    finding.evidence.group = one.region;
    finding.evidence.dimension = m_facts.study.regionColumn;
    finding.evidence.measure = valueColumn();
    finding.id = (m_facts.hasAmount() ? QStringLiteral("region-order-value:") : QStringLiteral("region-frequency:")) +
                 one.region;
    finding.view = m_facts.hasAmount() ? View::OrderValueByRegion : View::Customers;
    finding.showMe = query::regionFilter(m_facts.study, region);
    if (finding.kind == Kind::Described)
        finding.strength = describedWeight * reliability(finding.evidence.n);
    return finding;
}

std::optional<Finding> RegionFindings::best() const
{
    std::optional<std::size_t> top;
    const auto &compared = m_facts.regionValue;
    for (std::size_t region = 0; region < compared.size(); ++region) {
        if (compared[region] && (!top || compared[region]->mean > compared[*top]->mean))
            top = region;
    }
    const double overall = m_facts.overallValue().value_or(0);
    if (!top || !(compared[*top]->mean - overall > smallestLead * std::abs(overall)))
        return std::nullopt;
    Finding finding = about(*top);
    const QString name = m_facts.study.regions[*top].region;
    finding.statement =
        m_facts.hasAmount()
            ? tr("%1 spends %2 per purchase, most of all regions").arg(name, figure(compared[*top]->mean))
            : tr("%1 buys %2 times, most often of all regions").arg(name, figure(compared[*top]->mean));
    if (finding.kind == Kind::Described) {
        finding.recommendationTitle = tr("Do not act on %1's lead yet").arg(name);
        finding.recommendation = tr("Collect more data first.");
        finding.caution = tr("The lead is too small, against the spread within the regions, to be told from chance.");
    } else if (ageMayExplain(*top)) {
        finding.recommendationTitle = tr("Compare within age groups first");
        const QString ages = agesInWords(*top, true);
        finding.recommendation =
            ages.isEmpty() ? tr("Its age groups may explain the lead.") : tr("%1: age may explain the lead.").arg(ages);
        finding.caution = tr("Its mix of age groups alone would give %1.").arg(figure(*expectedByAge(*top)));
    } else {
        finding.recommendationTitle = tr("Put more of the budget on %1").arg(name);
        finding.recommendation = tr("The ages of its customers do not explain the lead: find out what does.");
    }
    return finding;
}

// The lowest mean that is more than chance; where there is none, the lowest.
std::optional<Finding> RegionFindings::weakest() const
{
    const double overall = m_facts.overallValue().value_or(0);
    std::optional<std::size_t> lowest, tested;
    const auto &compared = m_facts.regionValue;
    for (std::size_t region = 0; region < compared.size(); ++region) {
        if (!compared[region])
            continue;
        if (!lowest || compared[region]->mean < compared[*lowest]->mean)
            lowest = region;
        const bool isBelow = compared[region]->difference.difference < 0 && standsOut(*compared[region], overall);
        if (isBelow && (!tested || compared[region]->mean < compared[*tested]->mean))
            tested = region;
    }
    if (!lowest || !(overall - compared[*lowest]->mean > smallestLead * std::abs(overall)))
        return std::nullopt;
    const std::size_t region = tested.value_or(*lowest);
    const QString name = m_facts.study.regions[region].region;
    Finding finding = about(region);
    const QString mean = figure(compared[region]->mean);
    if (region != *lowest)
        finding.statement =
            m_facts.hasAmount()
                ? tr("%1 spends %2 per purchase, %3").arg(name, mean, againstAverage(*compared[region], overall))
                : tr("%1 buys %2 times, less often than the others").arg(name, mean);
    else
        finding.statement = m_facts.hasAmount() ? tr("%1 spends %2 per purchase, least of all regions").arg(name, mean)
                                                : tr("%1 buys %2 times, least often of all regions").arg(name, mean);
    finding.recommendationTitle = tr("Look for the cause in %1").arg(name);
    finding.recommendation = tr("Compare range, price and delivery with the other regions before spending more.");
    if (finding.kind == Kind::Described) {
        finding.caution =
            tr("The gap is too small, against the spread within the regions and their sizes, to be told from chance.");
    } else if (ageMayExplain(region)) {
        const QString ages = agesInWords(region, false);
        finding.caution = tr("Its mix of age groups alone would give %1.").arg(figure(*expectedByAge(region)));
        if (!ages.isEmpty())
            finding.caution = tr("%1: age may explain the gap.").arg(ages) + QLatin1Char(' ') + finding.caution;
    }
    finding.strength *= 0.95;
    return finding;
}

std::vector<Finding> RegionFindings::takingNoPart() const
{
    const query::AgeRegionStudy &study = m_facts.study;
    std::size_t customers = 0;
    std::size_t regions = 0;
    for (const query::RegionFigures &region : study.regions) {
        customers += region.isMissing ? 0 : region.customers;
        regions += region.isMissing ? 0 : 1;
    }
    const double average = double(customers) / double(regions);
    // Customers of known regions ÷ their number, ÷ all customers.
    using Operation = query::Calculation::Operation;
    const query::RowChoice &everybody = m_figures.everybody();
    const auto averageShare = query::calculation(
        Operation::Ratio,
        query::calculation(Operation::Ratio,
                           query::calculation(query::Statistic::Values, everybody, study.regionColumn),
                           query::calculation(query::Statistic::Distinct, everybody, study.regionColumn)),
        query::calculation(query::Statistic::Rows, everybody));
    std::vector<Finding> findings;
    for (std::size_t place = 0; place < study.regions.size(); ++place) {
        const query::RegionFigures &region = study.regions[place];
        if (region.isMissing || average < enoughElsewhere || double(region.customers) > almostNoPart * average)
            continue;
        Finding finding = counted(region.customers, study.overall.customers, average / double(study.overall.customers),
                                  tr("the average region"), m_figures.region(place), everybody, averageShare);
        finding.id = QStringLiteral("region-small:") + region.region;
        finding.statement = tr("%1 takes almost no part: %2 of %3 customers")
                                .arg(region.region, m_format.integer(qint64(region.customers)),
                                     m_format.integer(qint64(study.overall.customers)));
        finding.evidence.group = region.region;
        finding.evidence.dimension = study.regionColumn;
        finding.recommendationTitle = tr("Find out whether %1 is served").arg(region.region);
        finding.recommendation = tr("Ask sales and logistics before spending there.");
        finding.caution =
            m_facts.hasAmount() && study.overall.totalPurchase > 0
                ? tr("It brings %1 of all purchases; so few customers say little about what it could bring.")
                      .arg(m_format.percent(region.totalPurchase / study.overall.totalPurchase, 1))
                : tr("So few customers say little about what it could bring.");
        finding.view = View::Customers;
        finding.showMe = query::regionFilter(study, place);
        finding.strength = 0.25 + 0.15 * (1 - double(region.customers) / average);
        findings.push_back(std::move(finding));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.evidence.n < b.evidence.n; });
    findings.resize(std::min(findings.size(), mostSmall));
    return findings;
}

std::vector<Finding> RegionFindings::missedGroups() const
{
    const query::AgeRegionStudy &study = m_facts.study;
    const auto overall = m_facts.overallValue();
    std::vector<Finding> findings;
    for (std::size_t band = 0; band < study.bands.size(); ++band) {
        const query::AgeBand &group = study.bands[band];
        const auto value = m_facts.valueOf(group);
        if (!value || !overall || !(*overall > 0) || *value < lucrative * *overall)
            continue;
        const auto top = m_facts.topRegion(band);
        for (std::size_t place = 0; place < study.regions.size(); ++place) {
            const query::RegionFigures &region = study.regions[place];
            const double share = double(region.customers) / double(study.overall.customers);
            const double expected = share * double(group.customers);
            const std::size_t there = group.regions[place].customers;
            if (region.isMissing || expected < fewestExpected || double(there) > hardlyReached * expected || !top)
                continue;
            const QString all = m_format.integer(qint64(group.customers));
            const auto shareFrom =
                query::calculation(query::Calculation::Operation::Ratio,
                                   query::calculation(query::Statistic::Rows, m_figures.region(place)),
                                   query::calculation(query::Statistic::Rows, m_figures.everybody()));
            Finding finding = counted(there, group.customers, share, tr("%1 among all customers").arg(region.region),
                                      m_figures.bandInRegion(band, place), m_figures.band(band), shareFrom);
            finding.id = QStringLiteral("region-misses:%1:%2").arg(region.region, group.band);
            finding.statement = there == 0 ? tr("%1 does not reach %2: none of the %3 customers of that age live there")
                                                 .arg(region.region, group.band, all)
                                           : tr("%1 hardly reaches %2: %3 of the %4 customers of that age live there")
                                                 .arg(region.region, group.band, m_format.integer(qint64(there)), all);
            finding.evidence.group = group.band;
            finding.evidence.dimension = study.ageColumn;
            finding.recommendationTitle = tr("Find out why %1 misses %2").arg(region.region, group.band);
            finding.recommendation =
                tr("By its share of all customers, %1 would be expected. Compare the offer with that in %2.")
                    .arg(m_format.number(expected, 0), group.regions[*top].region);
            finding.caution = tr("Few people of that age may live there.");
            finding.view = View::Customers;
            finding.showMe = query::bandFilter(study, band);
            finding.strength = 0.25 + 0.17 * (1 - double(there) / expected);
            findings.push_back(std::move(finding));
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.strength > b.strength; });
    findings.resize(std::min(findings.size(), mostMissed));
    return findings;
}

std::optional<double> RegionFindings::expectedByAge(std::size_t region) const
{
    double sum = 0;
    double customers = 0;
    for (const query::AgeBand &band : m_facts.study.bands) {
        const auto mean = m_facts.valueOf(band);
        if (!mean)
            continue;
        sum += double(band.regions[region].customers) * *mean;
        customers += double(band.regions[region].customers);
    }
    return customers > 0 ? std::optional(sum / customers) : std::nullopt;
}

bool RegionFindings::ageMayExplain(std::size_t region) const
{
    const auto expected = expectedByAge(region);
    const double overall = m_facts.overallValue().value_or(0);
    const double distance = m_facts.regionValue[region]->mean - overall;
    return expected && distance != 0 && (*expected - overall) / distance >= explainedByAge;
}

QString RegionFindings::agesInWords(std::size_t region, bool above) const
{
    const query::AgeRegionStudy &study = m_facts.study;
    const auto &compared = m_facts.hasAmount() ? m_facts.orderValue : m_facts.frequency;
    const double overall = m_facts.overallValue().value_or(0);
    const std::size_t count = study.bands.size();
    std::vector<bool> differs(count);
    for (std::size_t band = 0; band < count; ++band)
        differs[band] = compared[band] && standsOut(*compared[band], overall) &&
                        (compared[band]->difference.difference > 0) == above;
    const auto first = std::size_t(std::find(differs.begin(), differs.end(), true) - differs.begin());
    const auto past = count - std::size_t(std::find(differs.rbegin(), differs.rend(), true) - differs.rbegin());
    const bool isUnbroken =
        first < past && std::find(differs.begin() + std::ptrdiff_t(first), differs.begin() + std::ptrdiff_t(past),
                                  false) == differs.begin() + std::ptrdiff_t(past);
    if (!isUnbroken || (first > 0 && past < count) || past - first == count)
        return {};
    std::size_t mine = 0;
    std::size_t all = 0;
    for (std::size_t band = first; band < past; ++band) {
        mine += study.bands[band].regions[region].customers;
        all += study.bands[band].customers;
    }
    const std::size_t customers = study.regions[region].customers;
    // Only where it sets the region apart.
    if (double(mine) / double(customers) <= double(all) / double(study.overall.customers))
        return {};
    const QString some = m_format.integer(qint64(mine));
    const QString ofAll = m_format.integer(qint64(customers));
    const bool left = study.options.closed == query::Closed::Left;
    if (past == count) {
        const QString age = m_format.number(study.bands[first].lower);
        return left ? tr("%1 of its %2 customers are %3 or older").arg(some, ofAll, age)
                    : tr("%1 of its %2 customers are older than %3").arg(some, ofAll, age);
    }
    const QString age = m_format.number(study.bands[past - 1].upper);
    return left ? tr("%1 of its %2 customers are younger than %3").arg(some, ofAll, age)
                : tr("%1 of its %2 customers are %3 or younger").arg(some, ofAll, age);
}

} // namespace clientele::insights
