// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/fitcharts.h"

#include "models/stats/histogram.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace clientele::report {

namespace {

using query::FamilyFit;
using query::Figure;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FitCharts)
};

constexpr std::size_t bins = 40;

/// Places of the families in the table: those that apply by AIC, the others behind them.
std::vector<std::size_t> tableOrder(const query::ColumnFits &fits)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < fits.families.size(); ++i)
        order.push_back(i);
    const auto rank = [&](std::size_t place) {
        const FamilyFit &one = fits.families[place];
        return !one.fit ? 2 : one.competes || fits.best == place ? 0 : 1;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return rank(a) < 2 && fits.families[a].fit->aic < fits.families[b].fit->aic;
    });
    return order;
}

QString parametersOf(const FamilyFit &one, const Format &format)
{
    const QStringList words = query::parameterWords(one.family);
    QStringList parts;
    for (qsizetype i = 0; i < words.size(); ++i)
        parts +=
            QStringLiteral("%1 %2").arg(words[i], format.number(one.fit->distribution.parameters()[std::size_t(i)]));
    return parts.join(QStringLiteral(", "));
}

const stats::Goodness *testOf(const FamilyFit &one, stats::GoodnessTest which)
{
    const auto found = std::find_if(one.tests.begin(), one.tests.end(),
                                    [which](const stats::Goodness &test) { return test.test == which; });
    return found == one.tests.end() ? nullptr : &*found;
}

QString verdictOf(const query::ColumnFits &fits, std::size_t place)
{
    const FamilyFit &one = fits.families[place];
    if (!one.fit)
        return Text::tr("does not apply: %1").arg(query::inWords(one.fit.error()));
    if (fits.isYesNo)
        return place == fits.best ? Text::tr("fits") : Text::tr("not compared");
    if (one.tests.empty())
        return Text::tr("not tested");
    return one.isRejected() ? Text::tr("rejected") : Text::tr("not rejected");
}

QString howPValue(stats::PValueMethod method)
{
    switch (method) {
    case stats::PValueMethod::DallalWilkinson:
        return Text::tr("p-value by the formula of Dallal and Wilkinson (1986), because the parameters were fitted to "
                        "the same values (Lilliefors)");
    case stats::PValueMethod::Stephens:
        return Text::tr("p-value by the formulas of Stephens (1986) for fitted parameters");
    case stats::PValueMethod::MonteCarlo:
        return Text::tr("p-value from 999 samples that were drawn from the fit and fitted again");
    case stats::PValueMethod::ChiSquared:
        break;
    }
    return Text::tr("p-value of the chi-square distribution; cells that expect fewer than 5 values are put together");
}

query::RowChoice rowsOf(const query::ColumnFits &fits, const query::FilterSet &filters)
{
    query::RowChoice rows;
    rows.filters = filters;
    query::Filter any;
    any.column = fits.name;
    any.intervals = {{-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(), false, false}};
    rows.frame = {any};
    return rows;
}

QString ruleOf(const FamilyFit &one, std::size_t column)
{
    const QString family = query::displayName(one.family);
    const auto tested = [&](stats::GoodnessTest which, const QString &statistic) {
        const stats::Goodness *test = testOf(one, which);
        return test ? QStringLiteral("%1: %2; %3").arg(query::displayName(which), statistic, howPValue(test->method))
                    : QString();
    };
    switch (column) {
    case 2:
        return Text::tr("The logarithm of the likelihood of all values under the fitted %1 distribution; the "
                        "parameters are those that make it largest")
            .arg(family);
    case 3:
        return Text::tr("2 × fitted parameters (%1) − 2 × log-likelihood (Akaike 1974): the smaller, the better")
            .arg(one.fit->freeParameters);
    case 4:
        return Text::tr("Fitted parameters (%1) × ln n − 2 × log-likelihood (Schwarz 1978): the smaller, the better")
            .arg(one.fit->freeParameters);
    case 5:
        return tested(stats::GoodnessTest::KolmogorovSmirnov,
                      Text::tr("the largest distance of the distribution functions of values and fit"));
    case 6:
        return tested(stats::GoodnessTest::AndersonDarling,
                      Text::tr("squared distances of the distribution functions, with more weight on the tails"));
    default:
        return tested(stats::GoodnessTest::ChiSquare, Text::tr("counts in cells against those expected"));
    }
}

/// The curve in the unit of the bars.
/// @param most the tallest bar: a density that grows without end near 0 must not press the bars flat.
Curve curveOf(const FamilyFit &one, double low, double high, double scale, double most)
{
    Curve curve{query::displayName(one.family), {}, false, 5};
    for (const stats::CurvePoint &point : stats::densityCurve(one.fit->distribution, low, high, 300)) {
        if (std::isfinite(point.density) && point.density * scale <= 1.6 * most)
            curve.points.push_back({point.x, point.density * scale});
    }
    return curve;
}

} // namespace

QString fitVerdict(const query::ColumnFits &fits, const Format &format)
{
    if (fits.n() == 0)
        return Text::tr("“%1” has no values").arg(fits.name);
    if (fits.families.empty())
        return Text::tr("Fitting “%1”…").arg(fits.name);
    const FamilyFit *best = fits.bestFit();
    if (!best)
        return Text::tr("No family applies to “%1”: all values are equal").arg(fits.name);
    if (fits.isYesNo)
        return Text::tr("“%1” is yes or no: %2 of the rows say yes").arg(fits.name, format.percent(fits.tally.mean, 1));
    const QString family = query::displayName(best->family);
    if (fits.adequate == fits.best)
        return Text::tr("“%1” looks %2: no test speaks against it").arg(fits.name, family);
    if (const FamilyFit *adequate = fits.adequateFit())
        return Text::tr("“%1”: %2 is the likeliest, but only %3 is not rejected by a test")
            .arg(fits.name, family, query::displayName(adequate->family));
    if (best->tests.empty())
        return Text::tr("“%1” has too few values to tell whether a family fits").arg(fits.name);
    const auto least = std::min_element(best->tests.begin(), best->tests.end(),
                                        [](const auto &a, const auto &b) { return a.pValue < b.pValue; });
    return Text::tr("No family fits “%1”: the closest, %2, is rejected (%3)")
        .arg(fits.name, family, format.pValue(least->pValue));
}

std::optional<stats::Family> familyOfRow(const FitsPtr &fits, std::size_t row)
{
    const std::vector<std::size_t> order = tableOrder(*fits);
    if (row >= order.size() || !fits->families[order[row]].fit)
        return std::nullopt;
    return fits->families[order[row]].family;
}

FigureTable fitTable(const FitsPtr &fits, const query::FilterSet &filters, const Format &format)
{
    FigureTable result;
    result.table.columns = {{Text::tr("Family")},   {Text::tr("Parameters")},       {Text::tr("Log-likelihood"), 1},
                            {Text::tr("AIC"), 1},   {Text::tr("BIC"), 1},           {Text::tr("p, KS"), 4},
                            {Text::tr("p, AD"), 4}, {Text::tr("p, chi-square"), 4}, {Text::tr("Verdict")}};
    const std::vector<std::size_t> order = tableOrder(*fits);
    for (const std::size_t place : order) {
        const FamilyFit &one = fits->families[place];
        std::vector<QVariant> row(result.table.columns.size());
        row[0] = query::displayName(one.family);
        row.back() = verdictOf(*fits, place);
        if (one.fit) {
            row[1] = parametersOf(one, format);
            row[2] = one.fit->logLikelihood;
            row[3] = one.fit->aic;
            row[4] = one.fit->bic;
            std::size_t column = 5;
            for (const auto which : {stats::GoodnessTest::KolmogorovSmirnov, stats::GoodnessTest::AndersonDarling,
                                     stats::GoodnessTest::ChiSquare}) {
                if (const stats::Goodness *test = testOf(one, which))
                    row[column] = test->pValue;
                ++column;
            }
        } else {
            row[1] = QString();
        }
        result.table.rows.push_back(std::move(row));
    }
    const DataTable table = result.table;
    result.figure = [fits, filters, table, order, format](std::size_t row,
                                                          std::size_t column) -> std::optional<Figure> {
        if (row >= order.size() || column < 2 || column > 7 || !table.rows[row][column].isValid())
            return std::nullopt;
        const FamilyFit &one = fits->families[order[row]];
        const double value = table.rows[row][column].toDouble();
        const QString shown = format.number(value, table.columns[column].decimals);
        const QString name = Text::tr("%1, %2 · %3", "a figure, its column and a family")
                                 .arg(table.columns[column].heading, fits->name, query::displayName(one.family));
        return Figure{name, shown, value, query::StatedFigure{ruleOf(one, column), rowsOf(*fits, filters)}};
    };
    return result;
}

HistogramChart fitChart(const FitsPtr &fits, std::optional<stats::Family> family, const query::FilterSet &filters,
                        const Format &format, const std::optional<Point> &shaded)
{
    HistogramChart chart;
    chart.id = QStringLiteral("fit");
    chart.title = fitVerdict(*fits, format);
    chart.categoryName = fits->name;
    chart.axis.name = fits->name;
    chart.valueName = Text::tr("Rows");
    chart.valueColumn = 1;
    chart.everybody = rowsOf(*fits, filters);
    QStringList parts{fits->name, Text::tr("n %1").arg(format.integer(qint64(fits->n())))};
    if (fits->missing > 0)
        parts += Text::tr("%1 missing").arg(format.integer(qint64(fits->missing)));
    const FamilyFit *fit = family ? fits->fitOf(*family) : nullptr;
    if (fit)
        parts += QStringLiteral("%1: %2").arg(query::displayName(*family), parametersOf(*fit, format));
    chart.subtitle = parts.join(QStringLiteral(" · "));
    chart.table.columns = {{fits->name},
                           {Text::tr("Rows"), 0, false, ColumnOrigin{query::Statistic::Rows, {}, 0.5, {}, false, {}}},
                           {Text::tr("Expected"), 1, false,
                            ColumnOrigin{query::Statistic::Rows,
                                         {},
                                         0.5,
                                         {},
                                         false,
                                         Text::tr("The probability of the bin under the fitted distribution, times the "
                                                  "number of values")}}};
    chart.shaded = shaded;
    if (fits->n() == 0) {
        chart.empty = Text::tr("No row has a value here.");
        return chart;
    }
    const stats::FencedHistogram fenced = stats::histogramWithinFences(*fits->sorted, bins);
    const stats::Histogram &histogram = fenced.bins;
    if (fenced.below + fenced.above > 0)
        chart.subtitle +=
            QStringLiteral(" · ") + Text::tr("%Ln far out not drawn", nullptr, int(fenced.below + fenced.above));
    chart.edges = histogram.edges;
    if (chart.edges.size() == 2 && chart.edges[0] == chart.edges[1])
        chart.edges = {chart.edges[0] - 0.5, chart.edges[0] + 0.5};
    const double width = chart.edges[1] - chart.edges[0];
    const bool isWhole = fits->tally.isWhole && width == 1;
    for (std::size_t i = 0; i + 1 < chart.edges.size(); ++i) {
        const double low = histogram.edges[i];
        const double high = histogram.edges[i + 1];
        const bool isLast = i + 2 == chart.edges.size();
        const auto count = histogram.counts[i];
        chart.counts.push_back(double(count));
        query::Filter filter;
        filter.column = fits->name;
        filter.intervals = {{low, high, true, isLast}};
        const QString label = isWhole ? format.number(low) : format.range(low, high);
        chart.categories.push_back({label, count, filter});
        QVariant expected;
        if (fit) {
            const stats::Event bin{low, high, true, isLast};
            expected = stats::probability(fit->fit->distribution, bin) * double(fits->n());
        }
        chart.table.rows.push_back({label, qint64(count), expected});
        chart.table.conditions.push_back({filter});
    }
    if (fit)
        chart.curves.push_back(curveOf(*fit, histogram.edges.front(), histogram.edges.back(), width * double(fits->n()),
                                       *std::max_element(chart.counts.begin(), chart.counts.end())));
    chart.discrete = isWhole;
    if (isWhole)
        for (double &edge : chart.edges)
            edge -= 0.5;
    return chart;
}

ScatterChart quantileChart(const FitsPtr &fits, std::optional<stats::Family> family, const Format &format)
{
    ScatterChart chart;
    chart.id = QStringLiteral("quantiles");
    const FamilyFit *fit = family ? fits->fitOf(*family) : nullptr;
    chart.xAxis.name = fit ? Text::tr("Expected by %1").arg(query::displayName(*family)) : QString();
    chart.yAxis.name = fits->name;
    chart.categoryName = chart.xAxis.name;
    chart.valueName = fits->name;
    if (!fit) {
        chart.title = Text::tr("Q–Q plot");
        chart.empty = Text::tr("Choose a family that applies to compare the values with it.");
        return chart;
    }
    const auto points = stats::quantilePoints(fit->fit->distribution, *fits->sorted);
    auto x = std::make_shared<std::vector<double>>();
    auto y = std::make_shared<std::vector<double>>();
    chart.table.columns = {
        {Text::tr("Expected")},
        {Text::tr("Observed"), -1, false,
         ColumnOrigin{query::Statistic::Rows,
                      {},
                      0.5,
                      {},
                      false,
                      Text::tr("The value of this rank; expected is the quantile at (rank − 0.5) ÷ n of "
                               "the fitted distribution")}}};
    for (const stats::QuantilePoint &point : points) {
        if (!std::isfinite(point.expected))
            continue;
        x->push_back(point.expected);
        y->push_back(point.observed);
        chart.table.rows.push_back({format.number(point.expected), point.observed});
    }
    chart.table.conditions.resize(chart.table.rows.size());
    const bool fitsWell = fits->isYesNo || (!fit->tests.empty() && !fit->isRejected());
    chart.title = fitsWell
                      ? Text::tr("The values follow the line of the %1 distribution").arg(query::displayName(*family))
                      : Text::tr("The values leave the line of the %1 distribution").arg(query::displayName(*family));
    chart.subtitle = Text::tr("Q–Q plot · %1 of %2 values drawn")
                         .arg(format.integer(qint64(x->size())), format.integer(qint64(fits->n())));
    if (!x->empty()) {
        const double low = std::min(x->front(), y->front());
        const double high = std::max(x->back(), y->back());
        chart.curves.push_back({Text::tr("As expected"), {{low, low}, {high, high}}, true, -1});
    } else {
        chart.empty = Text::tr("No row has a value here.");
    }
    chart.x = std::move(x);
    chart.y = std::move(y);
    chart.total = fits->n();
    return chart;
}

} // namespace clientele::report
