// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/agechartbuilder.h"

#include <algorithm>
#include <cmath>

namespace clientele::report {

namespace {

const QString hiddenMark(QChar(0x2022));

QVariant cell(std::optional<double> value, bool hidden = false)
{
    if (hidden)
        return hiddenMark;
    return value ? QVariant(*value) : QVariant();
}

QVariant countCell(std::size_t count, bool hidden = false)
{
    return hidden ? QVariant(hiddenMark) : QVariant(qint64(count));
}

/// Enough digits to tell marks apart, no more.
int markDecimals(double largest)
{
    if (largest < 10)
        return 2;
    return largest < 100 ? 1 : 0;
}

double divisorFor(double largest)
{
    if (largest >= 1e10)
        return 1e9;
    if (largest >= 1e7)
        return 1e6;
    return largest >= 1e4 ? 1e3 : 1;
}

/// As many digits as the values of a column need, the same for all: none, one, or two.
int columnDecimals(const DataTable &table, std::size_t column)
{
    double largest = 0;
    bool whole = true;
    bool tenths = true;
    for (const auto &row : table.rows) {
        if (row[column].typeId() != QMetaType::Double)
            continue;
        const double value = row[column].toDouble();
        whole = whole && value == std::floor(value);
        tenths = tenths && std::abs(10 * value - std::round(10 * value)) < 1e-9;
        largest = std::max(largest, std::abs(value));
    }
    if (whole || largest >= 1e7)
        return 0;
    return tenths ? 1 : 2;
}

/// Money has no cents or two.
int moneyDecimals(const DataTable &table, std::size_t column)
{
    return columnDecimals(table, column) == 0 ? 0 : 2;
}

double largestTotal(const query::AgeRegionStudy &study)
{
    double largest = 0;
    for (const query::AgeBand &band : study.bands)
        largest = std::max(largest, std::abs(band.totalPurchase));
    return largest;
}

} // namespace

QString AgeChartBuilder::regionName(std::size_t region) const
{
    const query::RegionFigures &figures = m_study.regions[region];
    //: a row or a colour for customers of whom the region is not known
    return figures.isMissing ? tr("No region") : figures.region;
}

void AgeChartBuilder::describe(ChartBase &chart, const AgeTitles::Title &title, const QStringList &subtitle) const
{
    chart.title = title.text;
    chart.categoryName = tr("Age group");
    chart.categories = bandCategories();
    chart.everybody = query::AgeFigures(m_study, m_filters).everybody();
    QStringList parts = subtitle;
    for (const query::Filter &filter : m_filters.filters())
        parts += filterWords(filter, m_format);
    const std::size_t n = m_study.overall.customers;
    parts +=
        m_hidden.total ? tr("n < %1").arg(m_format.integer(smallGroup)) : tr("n = %1").arg(m_format.integer(qint64(n)));
    if (m_hidden.any())
        parts += tr("small groups hidden");
    chart.subtitle = parts.join(tr(" · ", "between the parts of a subtitle"));
    if (m_study.bands.empty() || n == 0)
        chart.empty = tr("Nobody here has an age that is shown. Remove a filter, or choose other age bands.");
    else if (m_hidden.total)
        chart.empty =
            tr("Too few customers to show in a masked report (at least %1).").arg(m_format.integer(smallGroup));
    else if (n < smallGroup)
        chart.empty =
            tr("%Ln customer(s): too few to compare (at least 5). The table has their values.", nullptr, int(n));
}

/// Those of the bands, and the total's, which has none.
std::vector<std::vector<query::Filter>> AgeChartBuilder::bandConditions() const
{
    std::vector<std::vector<query::Filter>> conditions;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i)
        conditions.push_back({query::bandFilter(m_study, i)});
    conditions.emplace_back();
    return conditions;
}

std::vector<Category> AgeChartBuilder::bandCategories() const
{
    std::vector<Category> categories;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        const query::AgeBand &band = m_study.bands[i];
        categories.push_back({band.band, m_hidden.row(i) ? 0 : band.customers, query::bandFilter(m_study, i)});
    }
    return categories;
}

std::optional<ReferenceLine> AgeChartBuilder::meanOfAll() const
{
    const auto mean = m_study.overall.averageOrderValue;
    if (!mean || m_hidden.total)
        return std::nullopt;
    const int decimals = *mean == std::floor(*mean) || *mean >= 1e5 ? 0 : 2;
    return ReferenceLine{*mean, tr("Mean of all %1").arg(m_format.number(*mean, decimals))};
}

BoxChart AgeChartBuilder::purchaseFrequency() const
{
    BoxChart chart;
    chart.id = QStringLiteral("age-frequency");
    const AgeTitles::Title title = m_titles.purchaseFrequency();
    describe(chart, title, {tr("Purchase frequency"), tr("median labelled")});
    chart.highlighted = title.band;
    chart.valueName = tr("Purchase frequency");
    using query::Statistic;
    chart.table.columns = {{tr("Age group")},
                           {tr("Customers"), 0, false, ofRows()},
                           {tr("Mean"), 1, false, ofFrequency(Statistic::Mean)},
                           {tr("Minimum"), -1, false, ofFrequency(Statistic::Minimum)},
                           {tr("Q1"), -1, false, ofFrequency(Statistic::Quantile, 0.25)},
                           {tr("Median"), -1, false, ofFrequency(Statistic::Quantile, 0.5)},
                           {tr("Q3"), -1, false, ofFrequency(Statistic::Quantile, 0.75)},
                           {tr("Maximum"), -1, false, ofFrequency(Statistic::Maximum)},
                           {tr("Outliers"), 0, false, ofFrequency(Statistic::Outliers)}};
    chart.table.conditions = bandConditions();
    chart.valueColumn = 5;
    bool coarse = true; // medians that one digit or none can tell
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        const query::AgeBand &band = m_study.bands[i];
        const bool hidden = m_hidden.row(i);
        const auto &box = band.purchaseFrequency;
        chart.boxes.push_back(hidden ? std::nullopt : box);
        coarse = coarse && (!box || 2 * box->median == std::floor(2 * box->median));
        const auto figure = [&](double stats::FiveNumber::*member) {
            return cell(box ? std::optional(box.value().*member) : std::nullopt, hidden);
        };
        chart.table.rows.push_back({band.band, countCell(band.customers, hidden),
                                    cell(band.meanPurchaseFrequency, hidden), figure(&stats::FiveNumber::min),
                                    figure(&stats::FiveNumber::q1), figure(&stats::FiveNumber::median),
                                    figure(&stats::FiveNumber::q3), figure(&stats::FiveNumber::max),
                                    countCell(box ? box->outliers.size() : 0, hidden)});
    }
    chart.decimals = coarse ? -1 : 1;
    const bool all = m_hidden.total;
    chart.table.rows.push_back({allLabel(),
                                countCell(m_study.overall.customers, all),
                                cell(m_study.overall.meanPurchaseFrequency, all),
                                {},
                                {},
                                cell(m_study.overall.medianPurchaseFrequency, all),
                                {},
                                {},
                                {}});
    for (std::size_t column = 3; column < 8; ++column)
        chart.table.columns[column].decimals = columnDecimals(chart.table, column);
    chart.table.lastRowIsTotal = true;
    chart.table.highlightedRow = title.band;
    return chart;
}

BarChart AgeChartBuilder::totalPurchase() const
{
    BarChart chart;
    chart.id = QStringLiteral("age-total");
    const AgeTitles::Title title = m_titles.totalPurchase();
    describe(chart, title, {tr("Total purchase by age group")});
    chart.highlighted = title.band;
    chart.valueName = tr("Total purchase");
    chart.decimals = markDecimals(largestTotal(m_study));
    chart.table.columns = {{tr("Age group")},
                           {tr("Customers"), 0, false, ofRows()},
                           {tr("Total purchase"), -1, false, ofAmount(query::Statistic::Sum)},
                           {tr("Share"), 1, true, ofAmount(query::Statistic::Sum, true)}};
    chart.table.conditions = bandConditions();
    chart.valueColumn = 2;
    const double all = m_study.overall.totalPurchase;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        const query::AgeBand &band = m_study.bands[i];
        const bool hidden = m_hidden.row(i);
        chart.values.push_back(hidden || band.customers == 0 ? std::nullopt : std::optional(band.totalPurchase));
        chart.table.rows.push_back({band.band, countCell(band.customers, hidden), cell(band.totalPurchase, hidden),
                                    cell(all > 0 ? std::optional(band.totalPurchase / all) : std::nullopt, hidden)});
    }
    chart.table.rows.push_back({allLabel(), countCell(m_study.overall.customers, m_hidden.total),
                                cell(all, m_hidden.total),
                                cell(all > 0 ? std::optional(1.0) : std::nullopt, m_hidden.total)});
    chart.table.columns[2].decimals = moneyDecimals(chart.table, 2);
    chart.table.lastRowIsTotal = true;
    chart.table.highlightedRow = title.band;
    return chart;
}

DataTable AgeChartBuilder::bandTable() const
{
    const bool frequency = !m_study.frequencyColumn.isEmpty();
    DataTable table;
    table.columns = {{tr("Age group")},
                     {tr("Customers"), 0, false, ofRows()},
                     {tr("Share"), 1, true, ofRows(true)},
                     {tr("Total purchase"), -1, false, ofAmount(query::Statistic::Sum)},
                     {tr("Order value"), -1, false, ofAmount(query::Statistic::Mean)}};
    table.conditions = bandConditions();
    if (frequency) {
        table.columns.push_back({tr("Purchases, mean"), 1, false, ofFrequency(query::Statistic::Mean)});
        table.columns.push_back(
            {tr("median", "beside the mean of the purchases"), -1, false, ofFrequency(query::Statistic::Quantile)});
    }
    const auto add = [&](const QString &name, std::size_t customers, std::optional<double> share, double total,
                         std::optional<double> orderValue, std::optional<double> mean, std::optional<double> median,
                         bool hidden) {
        table.rows.push_back(
            {name, countCell(customers, hidden), cell(share, hidden), cell(total, hidden), cell(orderValue, hidden)});
        if (frequency) {
            table.rows.back().push_back(cell(mean, hidden));
            table.rows.back().push_back(cell(median, hidden));
        }
    };
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        const query::AgeBand &band = m_study.bands[i];
        add(band.band, band.customers, band.share, band.totalPurchase, band.averageOrderValue,
            band.meanPurchaseFrequency,
            band.purchaseFrequency ? std::optional(band.purchaseFrequency->median) : std::nullopt, m_hidden.row(i));
    }
    const auto &all = m_study.overall;
    add(allLabel(), all.customers, all.customers > 0 ? std::optional(1.0) : std::nullopt, all.totalPurchase,
        all.averageOrderValue, all.meanPurchaseFrequency, all.medianPurchaseFrequency, m_hidden.total);
    table.columns[3].decimals = moneyDecimals(table, 3);
    table.columns[4].decimals = moneyDecimals(table, 4);
    if (frequency)
        table.columns[6].decimals = columnDecimals(table, 6);
    table.lastRowIsTotal = true;
    return table;
}

BarChart AgeChartBuilder::averageOrderValue() const
{
    BarChart chart;
    chart.id = QStringLiteral("age-order-value");
    const AgeTitles::Title title = m_titles.averageOrderValue();
    QStringList subtitle{tr("Average order value by age group")};
    if (const QString higher = m_titles.smallerButHigher(title.band); !higher.isEmpty())
        subtitle += higher;
    describe(chart, title, subtitle);
    chart.highlighted = title.band;
    chart.valueName = tr("Average order value");
    chart.valueColumn = 4;
    chart.showCounts = true;
    double largest = 0;
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        chart.values.push_back(m_hidden.row(i) ? std::nullopt : m_study.bands[i].averageOrderValue);
        largest = std::max(largest, std::abs(chart.values.back().value_or(0)));
    }
    chart.decimals = markDecimals(largest);
    chart.reference = meanOfAll();
    chart.table = bandTable();
    chart.table.highlightedRow = title.band;
    return chart;
}

std::vector<SplitBarChart::Series> AgeChartBuilder::series(const Figure &figure) const
{
    std::vector<SplitBarChart::Series> all;
    for (std::size_t j = 0; j < m_study.regions.size(); ++j) {
        SplitBarChart::Series one;
        one.category = {regionName(j), m_hidden.column(j) ? 0 : m_study.regions[j].customers,
                        query::regionFilter(m_study, j)};
        one.colour = m_palette.value(m_study.regions[j].region, int(j));
        for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
            const query::RegionFigures &here = m_study.bands[i].regions[j];
            const bool shown = here.customers > 0 && !m_hidden.cell(i, j);
            one.values.push_back(shown ? figure(here) : std::nullopt);
            one.counts.push_back(shown ? here.customers : 0);
        }
        all.push_back(std::move(one));
    }
    return all;
}

DataTable AgeChartBuilder::splitTable(int decimals, const ColumnOrigin &origin, const Figure &figure,
                                      const std::function<std::optional<double>(const query::AgeBand &)> &ofBand,
                                      std::optional<double> ofAll) const
{
    DataTable table;
    table.columns.push_back({tr("Age group")});
    for (std::size_t j = 0; j < m_study.regions.size(); ++j) {
        table.columns.push_back({regionName(j), decimals, false, origin});
        table.columns.back().origin->only = query::regionFilter(m_study, j);
    }
    table.columns.push_back({allLabel(), decimals, false, origin});
    table.conditions = bandConditions();
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        std::vector<QVariant> row{m_study.bands[i].band};
        for (std::size_t j = 0; j < m_study.regions.size(); ++j) {
            const query::RegionFigures &here = m_study.bands[i].regions[j];
            row.push_back(cell(here.customers > 0 ? figure(here) : std::nullopt, m_hidden.cell(i, j)));
        }
        row.push_back(cell(m_study.bands[i].customers > 0 ? ofBand(m_study.bands[i]) : std::nullopt, m_hidden.row(i)));
        table.rows.push_back(std::move(row));
    }
    std::vector<QVariant> total{allLabel()};
    for (std::size_t j = 0; j < m_study.regions.size(); ++j)
        total.push_back(cell(figure(m_study.regions[j]), m_hidden.column(j)));
    total.push_back(cell(ofAll, m_hidden.total));
    table.rows.push_back(std::move(total));
    table.lastRowIsTotal = true;
    if (decimals < 0) {
        for (std::size_t column = 1; column < table.columns.size(); ++column)
            table.columns[column].decimals = moneyDecimals(table, column);
    }
    return table;
}

SplitBarChart AgeChartBuilder::totalByRegion() const
{
    SplitBarChart chart;
    chart.id = QStringLiteral("age-region-total");
    const AgeTitles::Title title = m_titles.totalByRegion();
    chart.divisor = divisorFor(largestTotal(m_study));
    const QString measure = chart.divisor == 1e9   ? tr("Total purchase in billions")
                            : chart.divisor == 1e6 ? tr("Total purchase in millions")
                            : chart.divisor == 1e3 ? tr("Total purchase in thousands")
                                                   : tr("Total purchase");
    describe(chart, title, {measure});
    chart.valueName = tr("Total purchase");
    // A stack with hidden parts would show a wrong total.
    chart.stacked = !m_hidden.any();
    chart.decimals = largestTotal(m_study) / chart.divisor < 100 ? 1 : 0;
    const auto total = [](const auto &figures) { return std::optional(figures.totalPurchase); };
    chart.series = series(total);
    chart.table = splitTable(-1, *ofAmount(query::Statistic::Sum), total, total, m_study.overall.totalPurchase);
    return chart;
}

SplitBarChart AgeChartBuilder::orderValueByRegion() const
{
    SplitBarChart chart;
    chart.id = QStringLiteral("age-region-order-value");
    const AgeTitles::Title title = m_titles.orderValueByRegion();
    const auto orderValue = [](const auto &figures) { return figures.averageOrderValue; };
    chart.series = series(orderValue);
    bool hollow = false;
    double largest = 0;
    for (const auto &one : chart.series) {
        for (std::size_t i = 0; i < one.values.size(); ++i) {
            hollow = hollow || (one.counts[i] > 0 && one.counts[i] < smallGroup);
            largest = std::max(largest, std::abs(one.values[i].value_or(0)));
        }
    }
    QStringList subtitle{tr("Average order value")};
    if (hollow)
        subtitle += tr("hollow: n < %1").arg(m_format.integer(smallGroup));
    describe(chart, title, subtitle);
    chart.highlighted = title.band;
    chart.valueName = tr("Average order value");
    chart.decimals = markDecimals(largest);
    chart.reference = meanOfAll();
    chart.table = splitTable(largest >= 1e7 ? 0 : 2, *ofAmount(query::Statistic::Mean), orderValue, orderValue,
                             m_study.overall.averageOrderValue);
    chart.table.highlightedRow = title.band;
    return chart;
}

HeatmapChart AgeChartBuilder::customers() const
{
    HeatmapChart chart;
    chart.id = QStringLiteral("age-region-customers");
    const AgeTitles::Title title = m_titles.customers();
    describe(chart, title, {tr("Customers by age group and region")});
    chart.highlighted = title.band;
    chart.valueName = tr("Customers");
    chart.decimals = 0;
    chart.table.columns.push_back({tr("Region")});
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        chart.table.columns.push_back({m_study.bands[i].band, 0, false, ofRows()});
        chart.table.columns.back().origin->only = query::bandFilter(m_study, i);
    }
    chart.table.columns.push_back({allLabel(), 0, false, ofRows()});
    std::vector<QVariant> total{allLabel()};
    for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
        chart.columnTotals.push_back(m_hidden.row(i) ? std::nan("") : double(m_study.bands[i].customers));
        total.push_back(countCell(m_study.bands[i].customers, m_hidden.row(i)));
    }
    for (std::size_t j = 0; j < m_study.regions.size(); ++j) {
        const std::size_t all = m_study.regions[j].customers;
        chart.rows.push_back({regionName(j), m_hidden.column(j) ? 0 : all, query::regionFilter(m_study, j)});
        chart.rowTotals.push_back(m_hidden.column(j) ? std::nan("") : double(all));
        std::vector<QVariant> row{regionName(j)};
        auto &values = chart.values.emplace_back();
        for (std::size_t i = 0; i < m_study.bands.size(); ++i) {
            const std::size_t n = m_study.bands[i].regions[j].customers;
            values.push_back(m_hidden.cell(i, j) ? std::nullopt : std::optional(double(n)));
            row.push_back(countCell(n, m_hidden.cell(i, j)));
        }
        row.push_back(countCell(all, m_hidden.column(j)));
        chart.table.rows.push_back(std::move(row));
        chart.table.conditions.push_back({query::regionFilter(m_study, j)});
    }
    chart.table.conditions.emplace_back();
    chart.total = m_hidden.total ? std::nan("") : double(m_study.overall.customers);
    total.push_back(countCell(m_study.overall.customers, m_hidden.total));
    chart.table.rows.push_back(std::move(total));
    chart.table.lastRowIsTotal = true;
    return chart;
}

} // namespace clientele::report
