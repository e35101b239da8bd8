// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/findingtext.h"

#include "models/query/agefigures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clientele::items {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

using Bar = FindingPicture::Bar;

QString regionName(const query::RegionFigures &figures)
{
    return figures.isMissing ? Text::tr("unknown", "a region that is not known") : figures.region;
}

/// Means need the digits that tell them apart, not those of their sum.
QString figure(double value, const Format &format)
{
    const double size = std::abs(value);
    return format.number(value, size >= 1000 ? 0 : size >= 100 ? 1 : 2);
}

QString signedFigure(double value, const Format &format)
{
    const double size = std::abs(value);
    return format.signedNumber(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

} // namespace

bool isShare(const insights::Finding &finding)
{
    return finding.evidence.measure.isEmpty() || finding.evidence.isShare;
}

QString valueText(const insights::Finding &finding, double value, const Format &format)
{
    if (finding.evidence.isCoefficient)
        return format.number(value, 2);
    return isShare(finding) ? format.percent(value, 1) : figure(value, format);
}

QString differenceText(const insights::Finding &finding, double value, const Format &format)
{
    if (finding.evidence.isCoefficient)
        return format.signedNumber(value, 2);
    return isShare(finding) ? format.signedPercent(value, 1) : signedFigure(value, format);
}

std::pair<QString, QString> intervalEnds(const insights::Evidence &evidence, const Format &format)
{
    if (evidence.isShare)
        return {format.percent(*evidence.low, 1), format.percent(*evidence.high, 1)};
    const double size = std::max(std::abs(*evidence.low), std::abs(*evidence.high));
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return {format.number(*evidence.low, decimals), format.number(*evidence.high, decimals)};
}

QString reasonFigure(double value, const Format &format)
{
    return figure(value, format);
}

namespace {

QString intervalText(const insights::Evidence &evidence, const Format &format)
{
    const auto [low, high] = intervalEnds(evidence, format);
    return Text::tr("%1 to %2", "an interval").arg(low, high);
}

QString testName(const QString &test)
{
    if (test == QLatin1String("mann-whitney"))
        return QString::fromUtf8("Mann–Whitney");
    if (test == QLatin1String("spearman"))
        return QStringLiteral("Spearman");
    if (test == QLatin1String("williams"))
        return QStringLiteral("Williams");
    return test == QLatin1String("fisher") ? QStringLiteral("Fisher") : test;
}

QString customersText(const insights::Evidence &evidence, const Format &format)
{
    if (evidence.of == 0)
        return format.integer(qint64(evidence.n));
    return Text::tr("%1 of %2", "so many customers of all")
        .arg(format.integer(qint64(evidence.n)), format.integer(qint64(evidence.of)));
}

/// "150–160"; the ends that hold everything beyond say so.
QString binText(const stats::Bins &bins, std::size_t bin, const Format &format)
{
    const int decimals = bins.whole ? 0 : std::clamp(1 - int(std::floor(std::log10(bins.width))), 0, 6);
    const QString from = format.number(bins.edge(bin), decimals);
    const QString to = format.number(bins.edge(bin + 1), decimals);
    if (bin == 0 && bins.openBelow)
        return Text::tr("below %1", "values").arg(to);
    if (bin + 1 == bins.count && bins.openAbove)
        return Text::tr("%1 and above", "values").arg(from);
    if (bins.whole && bins.width == 1)
        return from;
    // Of whole numbers the last one is named; else the bin reaches up to the next one.
    const QString last = bins.whole ? format.number(bins.edge(bin + 1) - 1, 0) : to;
    return bins.count == 1 && !bins.whole ? from : QString::fromUtf8("%1–%2").arg(from, last);
}

std::vector<Bar> barsOfBands(const insights::Finding &finding, const query::AgeRegionStudy &study, bool frequency)
{
    std::vector<Bar> bars;
    const query::AgeFigures figures(study, finding.evidence.rows.filters);
    for (std::size_t i = 0; i < study.bands.size(); ++i) {
        const query::AgeBand &band = study.bands[i];
        const auto mean = frequency ? band.meanPurchaseFrequency : band.averageOrderValue;
        bars.push_back({band.band, mean, band.band == finding.evidence.group,
                        query::calculation(query::Statistic::Mean, figures.band(i),
                                           frequency ? study.frequencyColumn : study.amountColumn)});
    }
    return bars;
}

std::vector<Bar> barsOfRegions(const insights::Finding &finding, const query::AgeRegionStudy &study)
{
    std::vector<Bar> bars;
    const query::AgeFigures figures(study, finding.evidence.rows.filters);
    for (std::size_t i = 0; i < study.regions.size(); ++i) {
        const query::RegionFigures &region = study.regions[i];
        const bool frequency = finding.evidence.measure == study.frequencyColumn;
        const std::optional<double> mean = frequency ? region.meanPurchaseFrequency : region.averageOrderValue;
        const bool highlighted = region.region == finding.evidence.group && !region.isMissing;
        bars.push_back({regionName(region), isShare(finding) ? double(region.customers) : mean, highlighted,
                        isShare(finding)
                            ? query::calculation(query::Statistic::Rows, figures.region(i))
                            : query::calculation(query::Statistic::Mean, figures.region(i), finding.evidence.measure)});
    }
    return bars;
}

/// Where the customers of one age group live; the claim is about the region with its count.
std::vector<Bar> barsWithinBand(const insights::Finding &finding, const query::AgeRegionStudy &study, std::size_t place)
{
    std::vector<Bar> bars;
    const query::AgeFigures figures(study, finding.evidence.rows.filters);
    bool found = false;
    for (std::size_t i = 0; i < study.bands[place].regions.size(); ++i) {
        const query::RegionFigures &region = study.bands[place].regions[i];
        const bool highlighted = !found && region.customers == finding.evidence.n;
        found = found || highlighted;
        bars.push_back({regionName(region), double(region.customers), highlighted,
                        query::calculation(query::Statistic::Rows, figures.bandInRegion(place, i))});
    }
    return bars;
}

} // namespace

FindingPicture findingPicture(const insights::Finding &finding, const query::AgeRegionStudy &study)
{
    FindingPicture picture;
    const insights::Evidence &evidence = finding.evidence;
    if (finding.picture) {
        picture.horizontal = true;
        picture.isShare = finding.picture->isShare;
        for (const insights::Picture::Bar &bar : finding.picture->bars)
            picture.bars.push_back({bar.label, bar.value, bar.highlighted, bar.origin});
        return picture;
    }
    const bool byRegion = !study.regionColumn.isEmpty() && evidence.dimension == study.regionColumn;
    if (byRegion) {
        picture.horizontal = true;
        picture.bars = barsOfRegions(finding, study);
        if (!isShare(finding))
            picture.reference = evidence.measure == study.frequencyColumn ? study.overall.meanPurchaseFrequency
                                                                          : study.overall.averageOrderValue;
        return picture;
    }
    const auto band = std::find_if(study.bands.begin(), study.bands.end(),
                                   [&](const query::AgeBand &one) { return one.band == evidence.group; });
    if (isShare(finding) && band != study.bands.end() && !study.regionColumn.isEmpty()) {
        picture.horizontal = true;
        picture.bars = barsWithinBand(finding, study, std::size_t(band - study.bands.begin()));
        return picture;
    }
    const bool frequency = finding.view == insights::View::Frequency || study.amountColumn.isEmpty();
    picture.bars = barsOfBands(finding, study, frequency);
    picture.reference = frequency ? study.overall.meanPurchaseFrequency : study.overall.averageOrderValue;
    return picture;
}

TextRows evidenceRows(const insights::Finding &finding, const Format &format)
{
    const insights::Evidence &evidence = finding.evidence;
    TextRows rows;
    rows.emplace_back(Text::tr("Customers"), customersText(evidence, format));
    if (evidence.difference && !evidence.referenceName.isEmpty()) {
        QString difference = differenceText(finding, *evidence.difference, format);
        if (evidence.low && evidence.high && (!isShare(finding) || evidence.isShare))
            difference = QStringLiteral("%1 (%2)").arg(difference, intervalText(evidence, format));
        rows.emplace_back(evidence.test == QLatin1String("spearman")
                              ? Text::tr("Rank correlation ρ")
                              : Text::tr("Against %1").arg(evidence.referenceName),
                          difference);
    }
    const std::optional<double> p = evidence.adjustedPValue ? evidence.adjustedPValue : evidence.pValue;
    if (finding.kind == insights::Kind::Tested && p)
        rows.emplace_back(evidence.adjustedPValue
                              ? Text::tr("%1, Holm", "a test and how it was adjusted").arg(testName(evidence.test))
                              : testName(evidence.test),
                          format.pValue(*p));
    else if (isShare(finding))
        rows.emplace_back(Text::tr("Share"), format.percent(evidence.value, 1));
    return rows;
}

TextRows evidenceDetails(const insights::Finding &finding, const Format &format)
{
    const insights::Evidence &evidence = finding.evidence;
    TextRows rows;
    rows.emplace_back(evidence.group, isShare(finding) ? valueText(finding, evidence.value, format)
                                                       : Text::tr("%1 · n = %2")
                                                             .arg(valueText(finding, evidence.value, format),
                                                                  format.integer(qint64(evidence.n))));
    if (!evidence.referenceName.isEmpty())
        rows.emplace_back(evidence.referenceName, valueText(finding, evidence.reference, format));
    rows.emplace_back(Text::tr("Customers"), customersText(evidence, format));
    if (evidence.difference)
        rows.emplace_back(Text::tr("Difference"), differenceText(finding, *evidence.difference, format));
    if (evidence.low && evidence.high)
        rows.emplace_back(Text::tr("95 % interval"), intervalText(evidence, format));
    if (evidence.ratio)
        rows.emplace_back(Text::tr("Ratio"), format.number(*evidence.ratio, 2));
    if (finding.kind != insights::Kind::Tested)
        return rows;
    if (evidence.rankBiserial)
        rows.emplace_back(Text::tr("Rank-biserial"), format.number(*evidence.rankBiserial, 2));
    if (evidence.pValue)
        rows.emplace_back(testName(evidence.test), format.pValue(*evidence.pValue));
    if (evidence.adjustedPValue)
        rows.emplace_back(Text::tr("Holm, of %Ln test(s)", nullptr, int(evidence.tests)),
                          format.pValue(*evidence.adjustedPValue));
    return rows;
}

QString comparisonText(const insights::Finding &finding)
{
    const insights::Evidence &evidence = finding.evidence;
    const QString measure = evidence.measure.isEmpty() ? Text::tr("customers") : evidence.measure;
    if (evidence.referenceName.isEmpty())
        return Text::tr("%1, %2", "a group and what was measured").arg(evidence.group, measure);
    return Text::tr("%1 against %2, %3", "a group, the others, what was measured")
        .arg(evidence.group, evidence.referenceName, measure);
}

QString reasonText(const insights::Reason &reason, const Format &format)
{
    return Text::tr("%1 · all %2").arg(figure(reason.group, format), figure(reason.all, format));
}

QString meanText(double mean, const Format &format)
{
    return Text::tr("mean %1").arg(figure(mean, format));
}

QString distributionText(const insights::Finding &finding, const Format &format)
{
    if (!finding.distributions)
        return {};
    const auto line = [&](const QString &name, const std::vector<std::size_t> &counts, double mean) {
        const auto values = std::accumulate(counts.begin(), counts.end(), std::size_t(0));
        return Text::tr("%1: %2, %3", "a group, how many values, their mean")
            .arg(name, Text::tr("%Ln value(s)", nullptr, int(values)), meanText(mean, format));
    };
    const insights::Evidence &evidence = finding.evidence;
    return line(evidence.group, finding.distributions->group, evidence.value) + QStringLiteral("; ") +
           line(evidence.referenceName, finding.distributions->others, evidence.reference);
}

report::DataTable distributionTable(const insights::Finding &finding, const Format &format)
{
    report::DataTable table;
    const insights::Evidence &evidence = finding.evidence;
    table.columns = {{evidence.measure, -1, false}, {evidence.group, 0, false}, {evidence.referenceName, 0, false}};
    if (!finding.distributions)
        return table;
    const auto &[bins, group, others] = *finding.distributions;
    for (std::size_t bin = 0; bin < bins.count; ++bin) {
        if (group[bin] == 0 && others[bin] == 0)
            continue;
        table.rows.push_back({binText(bins, bin, format), qint64(group[bin]), qint64(others[bin])});
    }
    return table;
}

int strengthDots(const insights::Finding &finding)
{
    return std::clamp(int(std::ceil(5 * finding.strength)), 1, 5);
}

} // namespace clientele::items
