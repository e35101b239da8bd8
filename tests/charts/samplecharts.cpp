// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charts/samplecharts.h"

namespace clientele::samples {

namespace {

constexpr int bands = 8;
const std::size_t counts[bands] = {16, 35, 41, 33, 37, 32, 37, 7};
const double totals[bands] = {2690, 8500, 14320, 13910, 17710, 17180, 22510, 4480};
const QStringList regions = {QStringLiteral("North"), QStringLiteral("South"), QStringLiteral("East"),
                             QStringLiteral("West")};
const int customers[4][bands] = {
    {1, 30, 15, 14, 2, 9, 7, 0}, {13, 1, 17, 9, 21, 7, 8, 1}, {1, 2, 0, 2, 1, 0, 0, 0}, {1, 2, 9, 8, 13, 16, 22, 6}};
const double spent[4][bands] = {{160, 7310, 4920, 5840, 970, 4620, 4210, 0},
                                {2210, 280, 6260, 3870, 10300, 3500, 5010, 640},
                                {150, 470, 0, 850, 450, 0, 0, 0},
                                {170, 440, 3140, 3350, 5990, 9060, 13290, 3840}};

std::vector<report::Category> bandCategories()
{
    std::vector<report::Category> categories;
    for (int i = 0; i < bands; ++i)
        categories.push_back({QStringLiteral("%1–%2").arg(20 + 5 * i).arg(25 + 5 * i), counts[i], bandFilter(i)});
    return categories;
}

void describe(report::ChartBase &chart, const char *id, const QString &title, const QString &subtitle,
              const QString &value)
{
    chart.id = QLatin1String(id);
    chart.title = title;
    chart.subtitle = subtitle;
    chart.categoryName = QStringLiteral("Age group");
    chart.valueName = value;
    chart.categories = bandCategories();
    chart.highlighted = 6;
    chart.table.columns = {{QStringLiteral("Age group")},
                           {QStringLiteral("Customers"), 0},
                           {value, 0},
                           {QStringLiteral("Share"), 1, true}};
    for (int i = 0; i < bands; ++i)
        chart.table.rows.push_back(
            {chart.categories[std::size_t(i)].label, qint64(counts[i]), totals[i], totals[i] / 101300.0});
    chart.table.rows.push_back({QStringLiteral("All"), qint64(238), 101300.0, 1.0});
    chart.table.lastRowIsTotal = true;
}

std::vector<report::SplitBarChart::Series> regionSeries(bool means)
{
    std::vector<report::SplitBarChart::Series> series;
    for (int r = 0; r < 4; ++r) {
        report::SplitBarChart::Series one;
        one.category = {regions[r], 0, regionFilter(regions[r])};
        one.colour = r == 0 ? 0 : r == 1 ? 1 : r == 2 ? 3 : 2;
        for (int i = 0; i < bands; ++i) {
            const int n = customers[r][i];
            one.counts.push_back(std::size_t(n));
            one.category.n += std::size_t(n);
            one.values.push_back(n == 0 ? std::nullopt : std::optional<double>(means ? spent[r][i] / n : spent[r][i]));
        }
        series.push_back(one);
    }
    return series;
}

} // namespace

query::Filter bandFilter(int band)
{
    query::Filter filter;
    filter.column = QStringLiteral("age");
    filter.intervals = {{20.0 + 5 * band, 25.0 + 5 * band, true, false}};
    filter.label = QStringLiteral("Age group: %1–%2").arg(20 + 5 * band).arg(25 + 5 * band);
    return filter;
}

query::Filter regionFilter(const QString &region)
{
    query::Filter filter;
    filter.column = QStringLiteral("region");
    filter.values = {region};
    filter.label = QStringLiteral("Region: ") + region;
    return filter;
}

report::BoxChart frequencyChart()
{
    report::BoxChart chart;
    describe(chart, "age-frequency", QStringLiteral("Purchases rise with age, from 11 to 28"),
             QStringLiteral("Purchase frequency · median labelled · n = 238"), QStringLiteral("Purchase frequency"));
    chart.highlighted = -1;
    const double lower[] = {11, 14, 16, 19, 20, 22, 25, 28};
    const double q1[] = {11, 14, 17, 19, 21, 22, 25, 28};
    const double median[] = {11, 14, 18, 20, 21, 22.5, 25, 28};
    const double q3[] = {11, 14, 18, 20, 22, 24, 26, 28};
    const double upper[] = {11, 14, 19, 21, 23, 24, 27, 28};
    for (int i = 0; i < bands; ++i) {
        stats::FiveNumber box{lower[i], q1[i], median[i], q3[i], upper[i], lower[i], upper[i], {}};
        if (i == 0)
            box.outliers = {10, 10, 12};
        if (i == 1)
            box.outliers = {12, 13, 15};
        chart.boxes.push_back(box);
    }
    return chart;
}

report::BarChart totalChart()
{
    report::BarChart chart;
    describe(chart, "age-total", QStringLiteral("50–55 brings the most money, 22 % of the total"),
             QStringLiteral("Total purchase by age group · n = 238"), QStringLiteral("Total purchase"));
    chart.values.assign(std::begin(totals), std::end(totals));
    chart.decimals = 0;
    return chart;
}

report::BarChart orderValueChart()
{
    report::BarChart chart;
    describe(chart, "age-order-value", QStringLiteral("50–55 spends 608 per purchase, 43 % above average"),
             QStringLiteral("Average order value by age group · n = 238"), QStringLiteral("Average order value"));
    for (int i = 0; i < bands; ++i)
        chart.values.push_back(totals[i] / double(counts[i]));
    chart.reference = report::ReferenceLine{101300.0 / 238, QStringLiteral("Mean of all 425.63")};
    chart.decimals = 0;
    return chart;
}

report::SplitBarChart totalByRegionChart()
{
    report::SplitBarChart chart;
    describe(chart, "age-region-total", QStringLiteral("West leads from 45 on, North at 25–30"),
             QStringLiteral("Total purchase in thousands · n = 238"), QStringLiteral("Total purchase"));
    chart.series = regionSeries(false);
    chart.stacked = true;
    chart.divisor = 1000;
    chart.decimals = 1;
    return chart;
}

report::SplitBarChart orderValueByRegionChart()
{
    report::SplitBarChart chart;
    describe(chart, "age-region-order-value", QStringLiteral("South pays most at 50–55: 628 per purchase"),
             QStringLiteral("Average order value · hollow: n < 5"), QStringLiteral("Average order value"));
    chart.series = regionSeries(true);
    chart.decimals = 0;
    chart.reference = report::ReferenceLine{101300.0 / 238, QStringLiteral("Mean of all 425.63")};
    return chart;
}

report::HeatmapChart customersChart()
{
    report::HeatmapChart chart;
    describe(chart, "age-region-customers", QStringLiteral("East is almost absent: 6 of 238 customers"),
             QStringLiteral("Customers by age group and region · n = 238"), QStringLiteral("Customers"));
    chart.decimals = 0;
    for (int r = 0; r < 4; ++r) {
        double sum = 0;
        std::vector<std::optional<double>> row;
        for (int i = 0; i < bands; ++i) {
            row.push_back(customers[r][i]);
            sum += customers[r][i];
        }
        chart.rows.push_back({regions[r], std::size_t(sum), regionFilter(regions[r])});
        chart.values.push_back(row);
        chart.rowTotals.push_back(sum);
    }
    chart.columnTotals.assign(std::begin(counts), std::end(counts));
    chart.total = 238;
    return chart;
}

std::vector<report::Chart> sixCharts()
{
    return {frequencyChart(),          totalChart(),    orderValueChart(), totalByRegionChart(),
            orderValueByRegionChart(), customersChart()};
}

report::BarChart plainBars(const std::vector<std::optional<double>> &values)
{
    report::BarChart chart;
    chart.id = QStringLiteral("bars");
    chart.title = QStringLiteral("Bars");
    chart.valueName = QStringLiteral("Value");
    for (std::size_t i = 0; i < values.size(); ++i) {
        query::Filter filter;
        filter.column = QStringLiteral("name");
        filter.values = {QString::number(i)};
        chart.categories.push_back({QStringLiteral("c%1").arg(i), 20, filter});
    }
    chart.values = values;
    return chart;
}

} // namespace clientele::samples
