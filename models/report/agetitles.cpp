// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/agetitles.h"

#include "models/report/agecharts.h"

#include <algorithm>
#include <cmath>

namespace clientele::report {

namespace {

// What "stands out" means in a title. The findings are tested; titles only must not make much of nothing.
constexpr double noticeable = 0.05; // this much above the mean, or above the next
constexpr double clearlyMoreThanEven = 1.25;
constexpr double nearlyNobody = 0.2; // of an even share of the customers
constexpr double mostly = 0.6;

double regionTotal(const query::AgeBand &band, std::size_t region)
{
    return band.regions[region].totalPurchase;
}

} // namespace

bool AgeTitles::mayNameBand(std::size_t band) const
{
    return m_study.bands[band].customers >= smallGroup && !m_hidden.row(band);
}

bool AgeTitles::mayNameCell(std::size_t band, std::size_t place) const
{
    if (place >= m_namedRegions)
        return false;
    const query::RegionFigures &cell = m_study.bands[band].regions[place];
    return cell.customers >= smallGroup && !m_study.regions[place].isMissing && !m_hidden.cell(band, place);
}

AgeTitles::Title AgeTitles::purchaseFrequency() const
{
    std::vector<std::size_t> named;
    bool rises = true;
    bool falls = true;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        if (!mayNameBand(i) || !m_study.bands[i].purchaseFrequency)
            continue;
        if (!named.empty()) {
            const double before = m_study.bands[named.back()].purchaseFrequency->median;
            const double here = m_study.bands[i].purchaseFrequency->median;
            rises = rises && here >= before;
            falls = falls && here <= before;
        }
        named.push_back(i);
    }
    const Title plain{tr("Purchase frequency by age group")};
    if (named.size() < 2)
        return plain;
    const auto median = [&](std::size_t band) { return m_study.bands[band].purchaseFrequency->median; };
    const double first = median(named.front());
    const double last = median(named.back());
    const double reference = std::max(std::abs(first), std::abs(last));
    if (named.size() >= 3 && std::abs(last - first) >= 0.1 * reference && reference > 0 && rises != falls) {
        return {(rises ? tr("Purchases rise with age, from %1 to %2") : tr("Purchases fall with age, from %1 to %2"))
                    .arg(m_format.number(first), m_format.number(last))};
    }
    const auto most = *std::max_element(named.begin(), named.end(),
                                        [&](std::size_t a, std::size_t b) { return median(a) < median(b); });
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        const auto &box = m_study.bands[i].purchaseFrequency;
        if (i != most && box && box->median > (1 - noticeable) * median(most))
            return plain;
    }
    return {tr("%1 buys most often: median %2").arg(m_study.bands[most].band, m_format.number(median(most))),
            int(most)};
}

AgeTitles::Title AgeTitles::totalPurchase() const
{
    const Title plain{tr("Total purchase by age group")};
    std::size_t most = 0;
    std::size_t somebody = 0;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        const query::AgeBand &band = m_study.bands[i];
        if (band.totalPurchase < 0)
            return plain; // with returns above sales, shares of the sum mean nothing
        somebody += band.customers > 0 ? 1 : 0;
        if (band.totalPurchase > m_study.bands[most].totalPurchase)
            most = i;
    }
    const double all = m_study.overall.totalPurchase;
    if (somebody < 2 || !(all > 0) || !mayNameBand(most))
        return plain;
    const double share = m_study.bands[most].totalPurchase / all;
    if (share < clearlyMoreThanEven / double(somebody))
        return plain;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        if (i != most && m_study.bands[i].totalPurchase > (1 - noticeable) * m_study.bands[most].totalPurchase)
            return plain;
    }
    return {tr("%1 brings the most money, %2 of the total").arg(m_study.bands[most].band, m_format.percent(share)),
            int(most)};
}

std::vector<std::size_t> AgeTitles::bandsAboveMean() const
{
    if (!m_study.overall.averageOrderValue)
        return {};
    const double mean = *m_study.overall.averageOrderValue;
    std::vector<std::pair<double, std::size_t>> ranked;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        const query::AgeBand &band = m_study.bands[i];
        const double excess = band.averageOrderValue.value_or(mean) - mean;
        if (mayNameBand(i) && excess > 0)
            ranked.emplace_back(excess * std::sqrt(double(band.customers)), i);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<std::size_t> bands;
    bands.reserve(ranked.size());
    for (const auto &[strength, band] : ranked)
        bands.push_back(band);
    return bands;
}

AgeTitles::Title AgeTitles::averageOrderValue() const
{
    const std::vector<std::size_t> above = bandsAboveMean();
    const double mean = m_study.overall.averageOrderValue.value_or(0);
    if (!above.empty() && mean > 0) {
        const query::AgeBand &band = m_study.bands[above.front()];
        const double excess = *band.averageOrderValue / mean - 1;
        if (excess >= noticeable) {
            return {tr("%1 spends %2 per purchase, %3 above average")
                        .arg(band.band, m_format.number(*band.averageOrderValue, *band.averageOrderValue < 100 ? 2 : 0),
                             m_format.percent(excess)),
                    int(above.front())};
        }
    }
    return {tr("Average order value by age group")};
}

QString AgeTitles::smallerButHigher(int band) const
{
    if (band < 0)
        return {};
    const query::AgeBand &leader = m_study.bands[std::size_t(band)];
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        const query::AgeBand &other = m_study.bands[i];
        if (other.customers > 0 && other.customers < leader.customers && !m_hidden.row(i) &&
            other.averageOrderValue > leader.averageOrderValue)
            return tr("%1 has %Ln customer(s) only", nullptr, int(other.customers)).arg(other.band);
    }
    return {};
}

/// The region with the most money in a band, where it may be named.
std::optional<std::size_t> AgeTitles::leadingRegion(std::size_t band) const
{
    const query::AgeBand &here = m_study.bands[band];
    std::optional<std::size_t> most;
    for (std::size_t j = 0; j < here.regions.size(); ++j) {
        if (!most || regionTotal(here, j) > regionTotal(here, *most))
            most = j;
    }
    return most && regionTotal(here, *most) > 0 && mayNameCell(band, *most) ? most : std::nullopt;
}

std::optional<AgeTitles::Lead> AgeTitles::longestLead(const std::vector<std::optional<std::size_t>> &leaders) const
{
    std::optional<Lead> longest;
    for (std::size_t i = 0; i < leaders.size();) {
        std::size_t end = i + 1;
        while (end < leaders.size() && leaders[end] == leaders[i])
            ++end;
        if (leaders[i] && (!longest || end - i > longest->last - longest->first + 1))
            longest = Lead{*leaders[i], i, end - 1};
        i = end;
    }
    return longest;
}

QString AgeTitles::leadWords(const Lead &lead, std::optional<std::size_t> second) const
{
    const auto edge = [&](double value, const query::AgeBand &band) {
        return m_study.options.closed == query::Closed::Left ? m_format.number(value) : band.band;
    };
    const query::AgeBand &first = m_study.bands[lead.first];
    const query::AgeBand &last = m_study.bands[lead.last];
    const QString name = region(lead.region);
    const bool fromStart = lead.first == 0;
    const bool toEnd = lead.last + 1 == m_study.bands.size();
    if (fromStart && toEnd)
        return tr("%1 leads in every age group").arg(name);
    const QString secondBand = second ? m_study.bands[*second].band : QString();
    const QString secondName = second ? region(*leadingRegion(*second)) : QString();
    if (toEnd && lead.first < lead.last) {
        const QString from = edge(first.lower, first);
        return second ? tr("%1 leads from %2 on, %3 at %4").arg(name, from, secondName, secondBand)
                      : tr("%1 leads from %2 on").arg(name, from);
    }
    if (fromStart && lead.first < lead.last) {
        const QString upTo = edge(last.upper, last);
        return second ? tr("%1 leads up to %2, %3 at %4").arg(name, upTo, secondName, secondBand)
                      : tr("%1 leads up to %2").arg(name, upTo);
    }
    const QString at = m_format.range(first.lower, last.upper);
    return second ? tr("%1 leads at %2, %3 at %4").arg(name, at, secondName, secondBand)
                  : tr("%1 leads at %2").arg(name, at);
}

AgeTitles::Title AgeTitles::totalByRegion() const
{
    const Title plain{tr("Total purchase by age group and region")};
    if (m_study.regions.size() < 2)
        return plain;
    std::vector<std::optional<std::size_t>> leaders;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i)
        leaders.push_back(leadingRegion(i));
    const auto lead = longestLead(leaders);
    if (!lead)
        return plain;
    // Beside it, the band where another region takes most of the money.
    std::optional<std::size_t> second;
    double dominance = 0.5;
    for (std::size_t i = 0; i < leaders.size(); ++i) {
        if (!leaders[i] || *leaders[i] == lead->region || !(m_study.bands[i].totalPurchase > 0) || m_hidden.row(i))
            continue;
        const double share = regionTotal(m_study.bands[i], *leaders[i]) / m_study.bands[i].totalPurchase;
        if (share > dominance) {
            dominance = share;
            second = i;
        }
    }
    return {leadWords(*lead, second)};
}

AgeTitles::Title AgeTitles::orderValueByRegion() const
{
    for (const std::size_t i : bandsAboveMean()) {
        const query::AgeBand &band = m_study.bands[i];
        std::optional<std::size_t> most;
        std::optional<double> next;
        for (std::size_t j = 0; j < band.regions.size(); ++j) {
            const auto value = band.regions[j].averageOrderValue;
            if (!value)
                continue;
            if (!most || *value > *band.regions[*most].averageOrderValue) {
                if (most)
                    next = band.regions[*most].averageOrderValue;
                most = j;
            } else if (!next || *value > *next) {
                next = value;
            }
        }
        if (!most || !next || !mayNameCell(i, *most))
            continue;
        const double value = *band.regions[*most].averageOrderValue;
        if (*next < 0.98 * value) {
            return {tr("%1 pays most at %2: %3 per purchase")
                        .arg(region(*most), band.band, m_format.number(value, value < 100 ? 2 : 0)),
                    int(i)};
        }
    }
    return {tr("Average order value by age group and region")};
}

AgeTitles::Title AgeTitles::customers() const
{
    const std::size_t all = m_study.overall.customers;
    std::optional<std::size_t> fewest;
    std::size_t known = 0;
    for (std::size_t j = 0; j < m_study.regions.size(); ++j) {
        if (m_study.regions[j].isMissing)
            continue;
        ++known;
        if (!fewest || m_study.regions[j].customers < m_study.regions[*fewest].customers)
            fewest = j;
    }
    // Among many regions most are small: nothing to say about one of them.
    if (known >= 2 && known <= mostBarRegions && all >= smallGroup && !m_hidden.column(*fewest)) {
        const std::size_t n = m_study.regions[*fewest].customers;
        if (n == 0)
            return {tr("%1 is absent: none of %Ln customer(s)", nullptr, int(all)).arg(region(*fewest))};
        if (double(n) <= nearlyNobody * double(all) / double(known)) {
            return {tr("%1 is almost absent: %2 of %3 customers")
                        .arg(region(*fewest), m_format.integer(qint64(n)), m_format.integer(qint64(all)))};
        }
    }
    return concentration();
}

AgeTitles::Title AgeTitles::concentration() const
{
    double strongest = 0;
    Title title{tr("Customers by age group and region")};
    for (std::size_t i = 0; i < m_study.bands.size() && m_study.regions.size() >= 2; ++i) {
        const query::AgeBand &band = m_study.bands[i];
        for (std::size_t j = 0; j < band.regions.size(); ++j) {
            if (!mayNameBand(i) || !mayNameCell(i, j))
                continue;
            const double share = double(band.regions[j].customers) / double(band.customers);
            const double usual =
                double(m_study.regions[j].customers) / double(std::max<std::size_t>(1, m_study.overall.customers));
            const double strength = (share - usual) * std::sqrt(double(band.customers));
            if (share < mostly || share < 1.5 * usual || strength <= strongest)
                continue;
            strongest = strength;
            title = {tr("%1 is mostly %2: %3 of %4 customers")
                         .arg(band.band, region(j), m_format.integer(qint64(band.regions[j].customers)),
                              m_format.integer(qint64(band.customers))),
                     int(i)};
        }
    }
    return title;
}

} // namespace clientele::report
