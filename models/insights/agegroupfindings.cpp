// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/agegroupfindings.h"

#include <algorithm>
#include <cmath>

namespace clientele::insights {

namespace {

constexpr std::size_t mostAbove = 3;
constexpr std::size_t mostLarge = 2;
constexpr std::size_t mostConcentrated = 3;
constexpr std::size_t fewCustomers = 20; // a difference may be real, a budget on so few is a gamble
constexpr std::size_t fewestConcentrated = 10;
constexpr double largeSize = 1.1;     // times the average group
constexpr double aboveAverage = 1.05; // times the mean of all
constexpr double mostOfAGroup = 0.5;
constexpr double moreThanElsewhere = 1.4; // times the region's share of all customers
constexpr double worthStartingIn = 0.4;   // a region's share of a group
constexpr double frequencyWeight = 0.97;  // at equal evidence, money comes first
constexpr double belowWeight = 0.85;      // and where to spend comes before where not to

void strongestFirst(std::vector<Finding> &findings, std::size_t most)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.strength > b.strength; });
    findings.resize(std::min(findings.size(), most));
}

} // namespace

std::vector<Finding> AgeGroupFindings::find() const
{
    std::vector<Finding> all;
    const auto append = [&](std::vector<Finding> some) {
        std::move(some.begin(), some.end(), std::back_inserter(all));
    };
    if (m_facts.hasAmount())
        append(outstanding(Measured::OrderValue));
    if (!m_facts.study.frequencyColumn.isEmpty())
        append(outstanding(Measured::Frequency));
    QStringList told;
    for (const Finding &finding : all)
        told << finding.id;
    append(large(told));
    append(concentrated());
    if (auto finding = whatElseDiffers())
        all.push_back(std::move(*finding));
    return all;
}

const std::optional<Comparison> &AgeGroupFindings::comparison(std::size_t band, Measured measured) const
{
    return measured == Measured::OrderValue ? m_facts.orderValue[band] : m_facts.frequency[band];
}

double AgeGroupFindings::overall(Measured measured) const
{
    const auto &all = m_facts.study.overall;
    return (measured == Measured::OrderValue ? all.averageOrderValue : all.meanPurchaseFrequency).value_or(0);
}

std::optional<double> AgeGroupFindings::meanOf(std::size_t band, Measured measured) const
{
    return measured == Measured::OrderValue ? bandAt(band).averageOrderValue : bandAt(band).meanPurchaseFrequency;
}

std::vector<Finding> AgeGroupFindings::outstanding(Measured measured) const
{
    std::vector<Finding> leaders;
    std::optional<std::size_t> weakest;
    for (std::size_t band = 0; band < m_facts.study.bands.size(); ++band) {
        const auto &one = comparison(band, measured);
        if (!one || !standsOut(*one, overall(measured)))
            continue;
        if (one->difference.difference > 0)
            leaders.push_back(above(band, measured));
        else if (!weakest || one->mean < comparison(*weakest, measured)->mean)
            weakest = band;
    }
    strongestFirst(leaders, mostAbove);
    if (weakest)
        leaders.push_back(below(*weakest, measured));
    return leaders;
}

// What the findings on one group have in common.
Finding AgeGroupFindings::about(std::size_t band, Measured measured) const
{
    const bool isOrderValue = measured == Measured::OrderValue;
    Finding finding = compared(*comparison(band, measured), overall(measured), m_figures.band(band),
                               isOrderValue ? m_facts.study.amountColumn : m_facts.study.frequencyColumn);
    finding.id =
        (isOrderValue ? QStringLiteral("age-order-value:") : QStringLiteral("age-frequency:")) + bandAt(band).band;
    finding.evidence.group = bandAt(band).band;
    finding.evidence.dimension = m_facts.study.ageColumn;
    finding.evidence.measure = isOrderValue ? m_facts.study.amountColumn : m_facts.study.frequencyColumn;
    finding.reasons = m_facts.reasons[band];
    finding.view = isOrderValue ? View::OrderValue : View::Frequency;
    finding.showMe = query::bandFilter(m_facts.study, band);
    if (!isOrderValue)
        finding.strength *= frequencyWeight;
    return finding;
}

Finding AgeGroupFindings::above(std::size_t band, Measured measured) const
{
    Finding finding = about(band, measured);
    const Comparison &one = *comparison(band, measured);
    const QString name = bandAt(band).band;
    const bool isFew = one.n < fewCustomers;
    if (measured == Measured::OrderValue) {
        finding.statement =
            tr("%1 spends %2 per purchase, %3").arg(name, figure(one.mean), againstAverage(one, overall(measured)));
        finding.recommendationTitle =
            isFew ? tr("Watch %1 before spending more").arg(name) : tr("Put more of the budget on %1").arg(name);
    } else {
        finding.statement = overall(measured) > 0
                                ? tr("%1 buys %2 times, %3 more often than average")
                                      .arg(name, figure(one.mean), m_format.percent(one.mean / overall(measured) - 1))
                                : tr("%1 buys %2 times, more often than the others").arg(name, figure(one.mean));
        finding.recommendationTitle =
            isFew ? tr("Watch %1 before spending more").arg(name) : tr("Keep %1 coming back").arg(name);
    }
    if (isFew)
        finding.recommendation =
            tr("Only %1 of %2 customers: collect more data first.")
                .arg(m_format.integer(qint64(one.n)), m_format.integer(qint64(finding.evidence.of)));
    else if (measured == Measured::OrderValue)
        finding.recommendation = startInTopRegion(band);
    else
        finding.recommendation =
            tr("Try an offer for returning customers, and measure it against those who do not get it.");
    finding.caution = cautionAbove(band, measured);
    return finding;
}

Finding AgeGroupFindings::below(std::size_t band, Measured measured) const
{
    Finding finding = about(band, measured);
    const Comparison &one = *comparison(band, measured);
    const QString name = bandAt(band).band;
    if (measured == Measured::OrderValue) {
        finding.statement =
            tr("%1 spends %2 per purchase, %3").arg(name, figure(one.mean), againstAverage(one, overall(measured)));
        finding.recommendationTitle = tr("Look for the cause before spending on %1").arg(name);
        finding.recommendation = tr("Ask whether range, price or income keeps purchases small.");
    } else {
        finding.statement = overall(measured) > 0
                                ? tr("%1 buys %2 times, %3 less often than average")
                                      .arg(name, figure(one.mean), m_format.percent(1 - one.mean / overall(measured)))
                                : tr("%1 buys %2 times, less often than the others").arg(name, figure(one.mean));
        finding.recommendationTitle = tr("Find out why %1 comes back less often").arg(name);
        finding.recommendation = tr("Ask these customers what keeps them from buying again.");
    }
    if (one.n < fewCustomers)
        finding.caution = tr("Only %1 of %2 customers.")
                              .arg(m_format.integer(qint64(one.n)), m_format.integer(qint64(finding.evidence.of)));
    finding.strength *= belowWeight;
    return finding;
}

QString AgeGroupFindings::cautionAbove(std::size_t band, Measured measured) const
{
    // A smaller group with a still higher mean is named: leaving it out would make the lead look absolute.
    std::optional<std::size_t> higher;
    for (std::size_t other = 0; other < m_facts.study.bands.size(); ++other) {
        const auto mean = meanOf(other, measured);
        if (mean && *mean > *meanOf(band, measured) && (!higher || *mean > *meanOf(*higher, measured)))
            higher = other;
    }
    QStringList sentences;
    if (higher && 2 * bandAt(*higher).customers < bandAt(band).customers) {
        const QString customers = m_format.integer(qint64(bandAt(*higher).customers));
        const QString all = m_format.integer(qint64(m_facts.study.overall.customers));
        const QString mean = figure(*meanOf(*higher, measured));
        sentences << (measured == Measured::OrderValue
                          ? tr("%1 spends %2, more still, but counts only %3 of %4 customers.")
                                .arg(bandAt(*higher).band, mean, customers, all)
                          : tr("%1 buys %2 times, more still, but counts only %3 of %4 customers.")
                                .arg(bandAt(*higher).band, mean, customers, all));
    }
    if (!m_facts.reasons[band].empty())
        sentences << (m_facts.reasonsRiseWithAge ? tr("What else differs in the group rises with age in this data, so "
                                                      "none of it can be named as the cause.")
                                                 : tr("What else differs in the group may explain it as well as age."));
    return sentences.join(QLatin1Char(' '));
}

QString AgeGroupFindings::startInTopRegion(std::size_t band) const
{
    const auto top = m_facts.topRegion(band);
    const query::AgeBand &one = bandAt(band);
    if (!top || m_facts.study.regions.size() < 2 ||
        double(one.regions[*top].customers) < worthStartingIn * double(one.customers))
        return tr("Raise it step by step, and measure what each step returns.");
    return tr("Start in %1, where %2 of the %3 live.")
        .arg(one.regions[*top].region, m_format.integer(qint64(one.regions[*top].customers)),
             m_format.integer(qint64(one.customers)));
}

// Groups that are worth an offer by their size, though others stand out more.
std::vector<Finding> AgeGroupFindings::large(const QStringList &told) const
{
    const Measured measured = m_facts.hasAmount() ? Measured::OrderValue : Measured::Frequency;
    const auto &bands = m_facts.study.bands;
    const auto occupied =
        std::count_if(bands.begin(), bands.end(), [](const query::AgeBand &band) { return band.customers > 0; });
    const double average = occupied > 0 ? double(m_facts.study.overall.customers) / double(occupied) : 0;
    std::vector<Finding> findings;
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const auto &one = comparison(band, measured);
        if (!one || double(bands[band].customers) < largeSize * average || !(overall(measured) > 0) ||
            one->mean < aboveAverage * overall(measured))
            continue;
        Finding finding = about(band, measured);
        if (told.contains(finding.id))
            continue;
        const QString name = bands[band].band;
        finding.id = QStringLiteral("age-large:") + name;
        finding.statement = tr("%1 is large and above average: %2").arg(name, valueInWords(one->mean));
        const auto top = m_facts.topRegion(band);
        const bool hasPlace =
            top && m_facts.study.regions.size() > 1 &&
            double(bands[band].regions[*top].customers) >= worthStartingIn * double(bands[band].customers);
        if (hasPlace) {
            finding.recommendationTitle = tr("Try an offer in %1").arg(bands[band].regions[*top].region);
            finding.recommendation = tr("%1 of the %2 live there. Measure against those who do not get it.")
                                         .arg(m_format.integer(qint64(bands[band].regions[*top].customers)),
                                              m_format.integer(qint64(bands[band].customers)));
        } else {
            finding.recommendationTitle = tr("Try an offer for %1").arg(name);
            finding.recommendation = tr("Measure it against customers of the group who do not get it.");
        }
        if (finding.kind == Kind::Described) {
            finding.caution =
                tr("The lead is too small, against the spread within the groups, to be told from chance.");
            finding.strength = 0.3 + std::min(0.15, one->mean / overall(measured) - 1);
        }
        findings.push_back(std::move(finding));
    }
    strongestFirst(findings, mostLarge);
    return findings;
}

std::vector<Finding> AgeGroupFindings::concentrated() const
{
    const query::AgeRegionStudy &study = m_facts.study;
    if (study.regions.size() < 2)
        return {};
    std::vector<std::pair<double, Finding>> ranked;
    for (std::size_t band = 0; band < study.bands.size(); ++band) {
        const query::AgeBand &one = study.bands[band];
        const auto top = m_facts.topRegion(band);
        if (!top || one.customers < fewestConcentrated)
            continue;
        const query::RegionFigures &there = one.regions[*top];
        const double share = double(there.customers) / double(one.customers);
        const double elsewhere = double(study.regions[*top].customers) / double(study.overall.customers);
        if (share <= mostOfAGroup || share < moreThanElsewhere * elsewhere)
            continue;
        const QString customers = m_format.integer(qint64(there.customers));
        const QString all = m_format.integer(qint64(one.customers));
        using query::Statistic;
        const auto elsewhereFrom = query::calculation(query::Calculation::Operation::Ratio,
                                                      query::calculation(Statistic::Rows, m_figures.region(*top)),
                                                      query::calculation(Statistic::Rows, m_figures.everybody()));
        Finding finding =
            counted(there.customers, one.customers, elsewhere, tr("%1 among all customers").arg(there.region),
                    m_figures.bandInRegion(band, *top), m_figures.band(band), elsewhereFrom);
        finding.id = QStringLiteral("age-in-region:%1:%2").arg(one.band, there.region);
        finding.statement = tr("%1 is mostly %2: %3 of its %4 customers").arg(one.band, there.region, customers, all);
        if (m_facts.hasAmount() && one.totalPurchase > 0)
            finding.statement = tr("%1 is mostly %2: %3 of its %4 customers, %5 of its purchases")
                                    .arg(one.band, there.region, customers, all,
                                         m_format.percent(there.totalPurchase / one.totalPurchase));
        finding.evidence.group = one.band;
        finding.evidence.dimension = study.ageColumn;
        finding.recommendationTitle = tr("Find out what works in %1").arg(there.region);
        finding.recommendation = tr("Try it on %1 in another region, and compare.").arg(one.band);
        finding.caution = tr("Where people of that age live may explain it.");
        finding.view = View::Customers;
        finding.showMe = query::bandFilter(study, band);
        finding.strength = 0.25 + 0.2 * (share - elsewhere) / (1 - std::min(elsewhere, 0.99));
        // Groups that bring much money in few places come first.
        const auto value = m_facts.valueOf(one);
        const bool isLucrative = value && *value > m_facts.overallValue().value_or(0);
        const double money = m_facts.hasAmount() ? std::max(0.0, one.totalPurchase) : double(one.customers);
        ranked.emplace_back(money * (share - elsewhere) * (isLucrative ? 1 : 0.5), std::move(finding));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    ranked.resize(std::min(ranked.size(), mostConcentrated));
    std::vector<Finding> findings;
    findings.reserve(ranked.size());
    for (auto &[weight, finding] : ranked)
        findings.push_back(std::move(finding));
    return findings;
}

// Of the group that leads most clearly.
std::optional<Finding> AgeGroupFindings::whatElseDiffers() const
{
    const Measured measured = m_facts.hasAmount() ? Measured::OrderValue : Measured::Frequency;
    std::optional<std::size_t> leader;
    double strongest = 0;
    for (std::size_t band = 0; band < m_facts.study.bands.size(); ++band) {
        const auto &one = comparison(band, measured);
        if (!one || !standsOut(*one, overall(measured)) || one->difference.difference < 0 ||
            m_facts.reasons[band].empty())
            continue;
        const double strength = about(band, measured).strength;
        if (strength > strongest) {
            leader = band;
            strongest = strength;
        }
    }
    if (!leader)
        return std::nullopt;
    const query::AgeBand &band = bandAt(*leader);
    const std::vector<Reason> &reasons = m_facts.reasons[*leader];
    QStringList list;
    for (const Reason &reason : reasons)
        //: A column, its mean in a group, its mean of all
        list << tr("%1 %2 (all: %3)")
                    .arg(QString(reason.measure).replace(QLatin1Char('_'), QLatin1Char(' ')), figure(reason.group),
                         figure(reason.all));
    Finding finding;
    finding.id = QStringLiteral("age-reasons:") + band.band;
    finding.statement = tr("What else differs in %1: %2").arg(band.band, list.join(QStringLiteral(", ")));
    finding.recommendationTitle = tr("Look for the causes in %1").arg(band.band);
    finding.recommendation = tr("Compare customers who are alike in %1, inside the group and outside.")
                                 .arg(QString(reasons.front().measure).replace(QLatin1Char('_'), QLatin1Char(' ')));
    finding.caution = m_facts.reasonsRiseWithAge
                          ? tr("All of it rises with age in this data, so none of it can be named as the cause.")
                          : tr("That it differs does not make it the cause.");
    Evidence &evidence = finding.evidence;
    evidence.group = band.band;
    evidence.dimension = m_facts.study.ageColumn;
    evidence.measure = reasons.front().measure;
    evidence.n = band.customers;
    evidence.of = m_facts.study.overall.customers;
    evidence.value = reasons.front().group;
    evidence.reference = reasons.front().all;
    evidence.referenceName = tr("all");
    evidence.difference = evidence.value - evidence.reference;
    evidence.rows = m_figures.band(*leader);
    evidence.whole = m_figures.everybody();
    evidence.nFrom = query::calculation(query::Statistic::Rows, evidence.rows);
    evidence.valueFrom = query::calculation(query::Statistic::Mean, evidence.rows, evidence.measure);
    evidence.referenceFrom = query::calculation(query::Statistic::Mean, evidence.whole, evidence.measure);
    if (evidence.reference != 0)
        evidence.ratio = evidence.value / evidence.reference;
    finding.reasons = reasons;
    finding.view = m_facts.hasAmount() ? View::OrderValue : View::Frequency;
    finding.showMe = query::bandFilter(m_facts.study, *leader);
    finding.strength = 0.4;
    return finding;
}

} // namespace clientele::insights
