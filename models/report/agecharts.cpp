// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/agecharts.h"

#include "models/report/agechartbuilder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clientele::report {

namespace {

/// Sums two regions' figures. The numbers of amounts behind two means are found back from sum and mean.
query::RegionFigures together(const query::RegionFigures &a, const query::RegionFigures &b)
{
    const auto amounts = [](const query::RegionFigures &figures) {
        if (!figures.averageOrderValue)
            return 0.0;
        return *figures.averageOrderValue != 0 ? std::round(figures.totalPurchase / *figures.averageOrderValue)
                                               : double(figures.customers);
    };
    const auto purchases = [](const query::RegionFigures &figures) {
        return figures.meanPurchaseFrequency.value_or(0) *
               double(figures.meanPurchaseFrequency ? figures.customers : 0);
    };
    query::RegionFigures sum = a;
    sum.customers += b.customers;
    sum.totalPurchase += b.totalPurchase;
    const double n = amounts(a) + amounts(b);
    sum.averageOrderValue = n > 0 ? std::optional(sum.totalPurchase / n) : std::nullopt;
    const double with =
        double((a.meanPurchaseFrequency ? a.customers : 0) + (b.meanPurchaseFrequency ? b.customers : 0));
    sum.meanPurchaseFrequency = with > 0 ? std::optional((purchases(a) + purchases(b)) / with) : std::nullopt;
    return sum;
}

/// @param places the regions kept, in their order; the others are summed into one more at the end.
std::vector<query::RegionFigures> kept(const std::vector<query::RegionFigures> &all, const std::vector<bool> &keep,
                                       const QString &otherName)
{
    std::vector<query::RegionFigures> result;
    query::RegionFigures other;
    for (std::size_t j = 0; j < all.size(); ++j) {
        if (keep[j])
            result.push_back(all[j]);
        else
            other = together(other, all[j]);
    }
    other.region = otherName;
    other.isMissing = false;
    result.push_back(other);
    return result;
}

class RegionWords
{
    Q_DECLARE_TR_FUNCTIONS(AgeCharts)
public:
    static QString others(int count) { return tr("%Ln other region(s)", nullptr, count); }
};

/// The filter of the last region of a capped study: all regions that are not kept.
query::Filter othersFilter(const query::AgeRegionStudy &all, const query::AgeRegionStudy &capped)
{
    query::Filter filter;
    filter.column = all.regionColumn;
    for (const query::RegionFigures &region : all.regions) {
        const bool stays =
            std::any_of(capped.regions.begin(), capped.regions.end() - 1, [&](const query::RegionFigures &one) {
                return one.region == region.region && one.isMissing == region.isMissing;
            });
        if (stays)
            continue;
        if (region.isMissing)
            filter.missing = true;
        else
            filter.values += region.region;
    }
    filter.label = QStringLiteral("%1: %2").arg(all.regionColumn, capped.regions.back().region);
    return filter;
}

std::size_t namedRegions(const query::AgeRegionStudy &capped, const query::AgeRegionStudy &all)
{
    return capped.regions.size() - (capped.regions.size() < all.regions.size() ? 1 : 0);
}

query::FilterSet without(const query::FilterSet &filters, const QStringList &columns)
{
    query::FilterSet rest = filters;
    for (const QString &column : columns)
        rest = rest.without(column);
    return rest;
}

} // namespace

QString filterWords(const query::Filter &filter, const Format &format)
{
    if (!filter.label.isEmpty())
        return filter.label;
    return QStringLiteral("%1: %2").arg(filter.column, query::chosenInWords(filter, format));
}

QHash<QString, int> regionPalette(const table::Table &table)
{
    QHash<QString, int> palette;
    const table::Column *regions = table.find(table::Role::Region);
    if (!regions)
        return palette;
    for (const std::uint32_t row : regions->denseCodes().firstRow)
        palette.insert(QString::fromStdString(regions->plainText(row)), int(palette.size()));
    return palette;
}

query::AgeRegionStudy withAtMostRegions(const query::AgeRegionStudy &study, std::size_t most)
{
    if (study.regions.size() <= most || most < 2)
        return study;
    // The largest stay; of equal ones the earlier.
    std::vector<std::size_t> order(study.regions.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return study.regions[a].customers > study.regions[b].customers;
    });
    std::vector<bool> keep(study.regions.size());
    for (std::size_t k = 0; k + 1 < most; ++k)
        keep[order[k]] = true;
    const QString name = RegionWords::others(int(study.regions.size() - most + 1));
    query::AgeRegionStudy capped = study;
    capped.regions = kept(study.regions, keep, name);
    for (query::AgeBand &band : capped.bands)
        band.regions = kept(band.regions, keep, name);
    return capped;
}

std::vector<Chart> ageCharts(const AgeStudies &studies, const query::FilterSet &filters, const Format &format,
                             const QHash<QString, int> &palette, const Suppression &hidden)
{
    const query::AgeRegionStudy &byAge = studies.byAge;
    std::vector<Chart> charts;
    // A chart's subtitle names only the filters that its figures obey.
    const query::FilterSet ageFilters = studies.everyFilterHolds ? filters : without(filters, {byAge.ageColumn});
    const AgeChartBuilder ages(byAge, ageFilters, format, palette, hidden, byAge.regions.size());
    if (!byAge.frequencyColumn.isEmpty())
        charts.emplace_back(ages.purchaseFrequency());
    if (!byAge.amountColumn.isEmpty()) {
        charts.emplace_back(ages.totalPurchase());
        charts.emplace_back(ages.averageOrderValue());
    }
    const query::AgeRegionStudy &whole = studies.byAgeAndRegion;
    if (whole.regionColumn.isEmpty())
        return charts;
    const query::FilterSet rest =
        studies.everyFilterHolds ? filters : without(filters, {whole.ageColumn, whole.regionColumn});
    if (!whole.amountColumn.isEmpty()) {
        const query::AgeRegionStudy few = withAtMostRegions(whole, mostBarRegions);
        const AgeChartBuilder bars(few, rest, format, palette, hidden, namedRegions(few, whole));
        for (SplitBarChart chart : {bars.totalByRegion(), bars.orderValueByRegion()}) {
            if (few.regions.size() < whole.regions.size()) {
                const query::Filter others = othersFilter(whole, few);
                chart.series.back().category.filter = others;
                chart.table.columns[few.regions.size()].origin->only = others; // the first column has the bands
            }
            charts.emplace_back(std::move(chart));
        }
    }
    const query::AgeRegionStudy several = withAtMostRegions(whole, mostHeatmapRegions);
    HeatmapChart heatmap =
        AgeChartBuilder(several, rest, format, palette, hidden, namedRegions(several, whole)).customers();
    if (several.regions.size() < whole.regions.size()) {
        heatmap.rows.back().filter = othersFilter(whole, several);
        heatmap.table.conditions[several.regions.size() - 1] = {heatmap.rows.back().filter};
    }
    charts.emplace_back(std::move(heatmap));
    return charts;
}

} // namespace clientele::report
