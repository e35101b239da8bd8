// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charts/samplevaluecharts.h"

#include <cmath>
#include <random>

namespace clientele::samples {

namespace {

void name(report::ChartBase &chart, const char *id, const QString &title, const QString &subtitle, const QString &value)
{
    chart.id = QLatin1String(id);
    chart.title = title;
    chart.subtitle = subtitle;
    chart.valueName = value;
}

query::Filter range(const QString &column, double from, double to)
{
    query::Filter filter;
    filter.column = column;
    filter.intervals = {{from, to, true, false}};
    return filter;
}

void addRow(report::ChartBase &chart, const QString &label, double value)
{
    if (chart.table.columns.empty())
        chart.table.columns = {{QStringLiteral("Name")}, {chart.valueName}};
    chart.table.rows.push_back({label, value});
}

double bell(double x, double mean, double deviation)
{
    return std::exp(-0.5 * (x - mean) * (x - mean) / (deviation * deviation)) / (deviation * std::sqrt(2 * M_PI));
}

const QStringList columnNames = {QStringLiteral("Response"),
                                 QStringLiteral("MntGoldProds"),
                                 QStringLiteral("NumWebPurchases"),
                                 QStringLiteral("Total orders"),
                                 QStringLiteral("NumStorePurchases"),
                                 QStringLiteral("MntWines"),
                                 QStringLiteral("Total spend"),
                                 QStringLiteral("MntMeatProducts"),
                                 QStringLiteral("NumCatalogPurchases"),
                                 QStringLiteral("Income"),
                                 QStringLiteral("MntSweetProducts"),
                                 QStringLiteral("MntFishProducts"),
                                 QStringLiteral("MntFruits"),
                                 QStringLiteral("Year_Birth"),
                                 QStringLiteral("Kidhome"),
                                 QStringLiteral("NumWebVisitsMonth"),
                                 QStringLiteral("NumDealsPurchases"),
                                 QStringLiteral("Teenhome"),
                                 QStringLiteral("Recency"),
                                 QStringLiteral("Complain")};

} // namespace

report::HistogramChart incomeHistogram()
{
    report::HistogramChart chart;
    name(chart, "income-histogram", QStringLiteral("Incomes lie around 52,000"),
         QStringLiteral("Income of 2,216 customers"), QStringLiteral("Customers"));
    chart.axis = {QStringLiteral("Income")};
    chart.axis.column = QStringLiteral("Income");
    constexpr int bins = 20;
    constexpr double width = 5000;
    for (int i = 0; i <= bins; ++i)
        chart.edges.push_back(i * width);
    report::Curve normal{QStringLiteral("Normal, fitted"), {}, false, -1};
    for (int i = 0; i < bins; ++i) {
        const double middle = (i + 0.5) * width;
        chart.counts.push_back(std::round(2216 * width * bell(middle, 52000, 21000) * (i % 3 == 1 ? 1.15 : 0.95)));
        chart.categories.push_back({QStringLiteral("%1–%2").arg(i * 5).arg(i * 5 + 5), std::size_t(chart.counts.back()),
                                    range(QStringLiteral("Income"), i * width, (i + 1) * width)});
        addRow(chart, chart.categories.back().label, chart.counts.back());
    }
    for (int i = 0; i <= 100; ++i)
        normal.points.push_back({i * 1000.0, 2216 * width * bell(i * 1000.0, 52000, 21000)});
    chart.curves = {normal};
    chart.lines = {{52247, QStringLiteral("Mean 52,247")}, {51382, QStringLiteral("Median 51,382")}};
    return chart;
}

report::HistogramChart childrenHistogram()
{
    report::HistogramChart chart;
    name(chart, "children", QStringLiteral("Most have no child at home"), QStringLiteral("n = 2,240"),
         QStringLiteral("Customers"));
    chart.axis = {QStringLiteral("Kidhome")};
    chart.discrete = true;
    chart.edges = {-0.5, 0.5, 1.5, 2.5};
    chart.counts = {1293, 899, 48};
    for (int i = 0; i < 3; ++i)
        chart.categories.push_back({QString::number(i), std::size_t(chart.counts[std::size_t(i)]), {}});
    return chart;
}

report::ScatterChart spendScatter(std::size_t points, int groups)
{
    report::ScatterChart chart;
    name(chart, "spend-income", QStringLiteral("Who earns more spends more"),
         QStringLiteral("Total spend by income · r = 0.67"), QStringLiteral("Total spend"));
    chart.xAxis = {QStringLiteral("Income")};
    chart.xAxis.low = 0;
    chart.xAxis.high = 120000;
    chart.xAxis.column = QStringLiteral("Income");
    chart.yAxis = {QStringLiteral("Total spend")};
    chart.yAxis.column = QStringLiteral("Total spend");
    auto x = std::make_shared<std::vector<double>>();
    auto y = std::make_shared<std::vector<double>>();
    auto rows = std::make_shared<std::vector<std::uint32_t>>();
    auto group = std::make_shared<std::vector<std::uint8_t>>();
    std::mt19937 random(7);
    std::normal_distribution<double> noise;
    for (std::size_t i = 0; i < points; ++i) {
        const double income = std::abs(52000 + 22000 * noise(random));
        x->push_back(i % 300 == 7 ? 160000 : income);
        y->push_back(std::max(5.0, 2500 / (1 + std::exp(-(income - 68000) / 9000)) * (0.6 + 0.2 * noise(random))));
        rows->push_back(std::uint32_t(10 + i));
        group->push_back(std::uint8_t(groups == 0 ? 0 : i % std::size_t(groups)));
    }
    chart.x = x;
    chart.y = y;
    chart.rows = rows;
    chart.total = points + 24;
    for (int i = 0; i < groups; ++i)
        chart.groupNames.push_back({QStringLiteral("Group %1").arg(i + 1), points / std::size_t(groups), {}});
    if (groups > 0)
        chart.groups = group;
    chart.curves = {{QStringLiteral("all customers"), {{15000, 0}, {120000, 1680}}},
                    {QStringLiteral("without 666,666"), {{26000, 0}, {120000, 2100}}, true}};
    return chart;
}

report::ScatterChart points(const std::vector<report::Point> &points)
{
    report::ScatterChart chart;
    name(chart, "points", QStringLiteral("Points"), {}, QStringLiteral("Y"));
    for (report::NumberAxis *axis : {&chart.xAxis, &chart.yAxis}) {
        axis->low = 0;
        axis->high = 10;
    }
    chart.xAxis.name = chart.xAxis.column = QStringLiteral("X");
    chart.yAxis.name = chart.yAxis.column = QStringLiteral("Y");
    auto x = std::make_shared<std::vector<double>>();
    auto y = std::make_shared<std::vector<double>>();
    auto rows = std::make_shared<std::vector<std::uint32_t>>();
    for (const report::Point &point : points) {
        x->push_back(point.x);
        y->push_back(point.y);
        rows->push_back(std::uint32_t(100 + rows->size()));
    }
    chart.x = x;
    chart.y = y;
    chart.rows = rows;
    return chart;
}

report::IntervalChart oddsIntervals()
{
    report::IntervalChart chart;
    name(chart, "odds", QStringLiteral("Single households answer twice as often"),
         QStringLiteral("Odds ratios with 95 % intervals · n = 2,216"), QStringLiteral("Odds ratio"));
    chart.axis = {QStringLiteral("Odds ratio, logarithmic"), true};
    chart.reference = 1;
    const auto add = [&](const QString &label, std::optional<report::IntervalChart::Estimate> estimate) {
        chart.categories.push_back({label, 0, {}});
        chart.estimates.push_back(estimate);
        addRow(chart, label, estimate ? estimate->value : 0);
    };
    const double infinity = std::numeric_limits<double>::infinity();
    add(QStringLiteral("Marital status: single"), {{2.1, 1.5, 2.9, true, QStringLiteral("2.10 (1.50 to 2.90)")}});
    add(QStringLiteral("Income, per 10,000"), {{1.42, 1.2, 1.68, true, QStringLiteral("1.42 (1.20 to 1.68)")}});
    add(QStringLiteral("Education: master"), {{1.1, 0.8, 1.5, false, QStringLiteral("1.10 (0.80 to 1.50)")}});
    add(QStringLiteral("Teenager at home"), {{0.4, 0.28, 0.57, true, QStringLiteral("0.40 (0.28 to 0.57)")}});
    add(QStringLiteral("Complained"), {{1.3, 0.2, infinity, false, QStringLiteral("1.30 (0.20 to ∞)")}});
    add(QStringLiteral("Constant column"), std::nullopt);
    return chart;
}

report::SignedBarChart withIncome()
{
    report::SignedBarChart chart;
    name(chart, "with-income", QStringLiteral("What goes with income"),
         QStringLiteral("Pearson r · strongest six · n = 2,216"), QStringLiteral("Pearson r"));
    chart.decimals = 2;
    const std::pair<const char *, double> bars[] = {{"Total spend", 0.67},     {"NumCatalogPurchases", 0.59},
                                                    {"MntMeatProducts", 0.58}, {"MntWines", 0.58},
                                                    {"Total orders", 0.57},    {"NumWebVisitsMonth", -0.55}};
    for (const auto &[label, value] : bars) {
        chart.categories.push_back({QLatin1String(label), 2216, {}});
        chart.values.push_back(value);
        addRow(chart, chart.categories.back().label, value);
    }
    return chart;
}

report::MatrixChart correlations(int columns)
{
    report::MatrixChart chart;
    name(chart, "matrix", QStringLiteral("Income goes with spend and against web visits"),
         QStringLiteral("Pearson · Holm-adjusted · n = 2,216 to 2,240"), QStringLiteral("Pearson r"));
    chart.derived.assign(std::size_t(columns), false);
    for (int i = 0; i < columns; ++i) {
        const QString label = i < columnNames.size() ? columnNames[i] : QStringLiteral("Column %1").arg(i + 1);
        chart.categories.push_back({label, 2240, {}});
        chart.derived[std::size_t(i)] = label.startsWith(QStringLiteral("Total"));
    }
    for (int row = 0; row < columns; ++row) {
        for (int column = 0; column < columns; ++column) {
            report::MatrixChart::Cell cell;
            const double far = std::abs(row - column) / double(std::max(2, columns));
            const double value =
                row == column ? 1 : 0.95 * std::cos(4.2 * far) * (1 - 0.4 * ((row * column) % 3) / 2.0);
            if (columns > 1 && std::max(row, column) == columns - 1) {
                cell.explanation = QStringLiteral("constant");
            } else {
                cell.value = value;
                cell.significant = std::abs(value) > 0.2;
                cell.p = cell.significant ? 0.0001 : 0.4;
                cell.n = 2216;
            }
            chart.cells.push_back(cell);
        }
    }
    return chart;
}

std::vector<report::Chart> valueCharts()
{
    return {incomeHistogram(), spendScatter(2216), oddsIntervals(), withIncome(), correlations(20)};
}

} // namespace clientele::samples
