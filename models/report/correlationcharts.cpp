// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/correlationcharts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clientele::report {

namespace {

using query::CorrelationStudy;
using query::ScatterStudy;
using stats::AssociationKind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CorrelationCharts)
};

// Sum of |r| with everything that is significant.
double weight(const CorrelationStudy &study, std::size_t column)
{
    double sum = 0;
    for (std::size_t i = 0; i < study.size(); ++i) {
        if (i != column && study.isSignificant(column, i))
            sum += std::abs(*study.at(column, i).coefficient);
    }
    return sum;
}

// The strongest partner of one sign that is significant; size(): none.
std::size_t partner(const CorrelationStudy &study, std::size_t column, double sign)
{
    std::size_t best = study.size();
    for (std::size_t i = 0; i < study.size(); ++i) {
        if (i == column || !study.isSignificant(column, i) || *study.at(column, i).coefficient * sign <= 0)
            continue;
        if (best == study.size() ||
            std::abs(*study.at(column, i).coefficient) > std::abs(*study.at(column, best).coefficient))
            best = i;
    }
    return best;
}

QString matrixTitle(const CorrelationStudy &study, std::size_t focus)
{
    if (focus >= study.size())
        return study.testedPairs() == 0 ? Text::tr("Which columns go together")
                                        : Text::tr("No two columns clearly go together");
    const std::size_t with = partner(study, focus, 1);
    const std::size_t against = partner(study, focus, -1);
    const QString &name = study.names[qsizetype(focus)];
    const auto named = [&study](std::size_t column) { return study.names[qsizetype(column)]; };
    if (with < study.size() && against < study.size())
        return Text::tr("%1 goes with %2 and against %3").arg(name, named(with), named(against));
    if (with < study.size())
        return Text::tr("%1 goes with %2").arg(name, named(with));
    if (against < study.size())
        return Text::tr("%1 goes against %2").arg(name, named(against));
    return Text::tr("%1 goes with nothing clearly").arg(name);
}

QString adjustmentName(stats::Adjustment adjustment)
{
    switch (adjustment) {
    case stats::Adjustment::Holm:
        return Text::tr("Holm-adjusted");
    case stats::Adjustment::Bonferroni:
        return Text::tr("Bonferroni-adjusted");
    case stats::Adjustment::BenjaminiHochberg:
        return Text::tr("Benjamini–Hochberg-adjusted");
    }
    return {};
}

QString methodName(const CorrelationStudy &study)
{
    const QString name = displayName(AssociationKind(study.choice.method));
    const bool hasCategories =
        std::find(study.categories.begin(), study.categories.end(), true) != study.categories.end();
    return hasCategories ? Text::tr("%1, correlation ratio, Cramér’s V", "the measures of a mixed table").arg(name)
                         : name;
}

// "n = 2,216 to 2,240"
QString rowsText(const CorrelationStudy &study, const std::vector<std::size_t> &shown, const Format &format)
{
    std::size_t least = study.rows;
    std::size_t most = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        for (std::size_t j = i + 1; j < shown.size(); ++j) {
            least = std::min(least, study.at(shown[i], shown[j]).pairs);
            most = std::max(most, study.at(shown[i], shown[j]).pairs);
        }
    }
    most = std::max(least, most);
    return least == most ? Text::tr("n = %1").arg(format.integer(qint64(most)))
                         : Text::tr("n = %1 to %2").arg(format.integer(qint64(least)), format.integer(qint64(most)));
}

ColumnOrigin rule(const QString &words)
{
    ColumnOrigin origin;
    origin.rule = words;
    return origin;
}

QVariant cellOf(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

Category categoryOf(const CorrelationStudy &study, std::size_t column)
{
    return {study.names[qsizetype(column)], study.rows - study.missing[column], {}};
}

MatrixChart::Cell matrixCell(const CorrelationStudy &study, std::size_t i, std::size_t j)
{
    MatrixChart::Cell cell;
    cell.value = study.at(i, j).coefficient;
    cell.significant = study.isSignificant(i, j);
    cell.n = study.at(i, j).pairs;
    if (study.at(i, j).pValue)
        cell.p = study.adjustedPValue(i, j);
    if (!cell.value)
        cell.explanation = study.at(i, j).pairs < 2 ? Text::tr("fewer than two rows have both values")
                                                    : Text::tr("one of the two never changes in these rows");
    return cell;
}

DataTable matrixTable(const CorrelationStudy &study, const std::vector<std::size_t> &shown)
{
    DataTable table;
    table.columns.push_back({Text::tr("Column")});
    for (const std::size_t column : shown)
        table.columns.push_back(
            {study.names[qsizetype(column)], 2, false,
             rule(Text::tr("coefficient (%1) of the row’s column and “%2”, over the rows in which both have a value")
                      .arg(methodName(study), study.names[qsizetype(column)]))});
    for (const std::size_t row : shown) {
        std::vector<QVariant> cells{study.names[qsizetype(row)]};
        for (const std::size_t column : shown)
            cells.push_back(cellOf(study.at(row, column).coefficient));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<Point> ends(const stats::Line &line, const std::vector<double> &x)
{
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    return {{*low, line.at(*low)}, {*high, line.at(*high)}};
}

QString scatterTitle(const ScatterStudy &study)
{
    const auto &r = study.pearson;
    if (!r.coefficient || !r.pValue || *r.pValue >= 0.05)
        return Text::tr("%1 by %2", "a scatter plot: what is upright, what is across").arg(study.yName, study.xName);
    return (*r.coefficient > 0 ? Text::tr("Higher %1, higher %2") : Text::tr("Higher %1, lower %2"))
        .arg(study.xName, study.yName);
}

DataTable scatterTable(const ScatterStudy &study, const Format &format)
{
    const auto &without = study.withoutExtremes;
    DataTable table;
    table.columns = {{Text::tr("Figure")}, {Text::tr("All rows"), -1}};
    if (without)
        table.columns.push_back({Text::tr("Without %1").arg(extremesText(*without, format)), -1});
    const auto add = [&](const QString &name, const QVariant &all, const QVariant &rest) {
        table.rows.push_back({name, all});
        if (without)
            table.rows.back().push_back(rest);
    };
    add(Text::tr("Rows with both values"), qint64(study.points()),
        without ? QVariant(qint64(without->pearson.pairs)) : QVariant());
    add(Text::tr("Pearson’s r"), cellOf(study.pearson.coefficient),
        without ? cellOf(without->pearson.coefficient) : QVariant());
    add(Text::tr("Spearman’s ρ"), cellOf(study.spearman.coefficient), {});
    if (study.trend) {
        const auto &rest = without ? without->trend : std::optional<stats::Line>();
        add(Text::tr("Slope of the trend"), study.trend->slope, rest ? QVariant(rest->slope) : QVariant());
        add(Text::tr("Trend at zero"), study.trend->intercept, rest ? QVariant(rest->intercept) : QVariant());
    }
    return table;
}

} // namespace

std::vector<std::size_t> shownColumns(const CorrelationStudy &study, MatrixOrder order)
{
    std::vector<std::size_t> shown = study.order;
    std::erase_if(shown, [&study](std::size_t column) { return study.isConstant(column); });
    if (order == MatrixOrder::Name)
        std::stable_sort(shown.begin(), shown.end(), [&study](std::size_t a, std::size_t b) {
            return study.names[qsizetype(a)].localeAwareCompare(study.names[qsizetype(b)]) < 0;
        });
    return shown;
}

std::size_t focusColumn(const CorrelationSubject &subject, const table::Table *table)
{
    const CorrelationStudy &study = subject.study;
    const auto isUsable = [&study](std::size_t column) { return column < study.size() && weight(study, column) > 0; };
    if (const std::size_t chosen = study.placeOf(subject.focus); isUsable(chosen))
        return chosen;
    for (const table::Role role :
         {table::Role::Income, table::Role::Monetary, table::Role::Amount, table::Role::Response}) {
        const table::Column *column = table ? table->find(role) : nullptr;
        if (const std::size_t place = column ? study.placeOf(column->name()) : study.size(); isUsable(place))
            return place;
    }
    std::size_t best = study.size();
    for (std::size_t column = 0; column < study.size(); ++column) {
        if (isUsable(column) && (best == study.size() || weight(study, column) > weight(study, best)))
            best = column;
    }
    return best;
}

std::size_t strongestPartner(const CorrelationStudy &study, std::size_t column)
{
    std::size_t best = study.size();
    const auto isBetter = [&](std::size_t one, std::size_t other) {
        if (study.isSignificant(column, one) != study.isSignificant(column, other))
            return study.isSignificant(column, one);
        return std::abs(*study.at(column, one).coefficient) > std::abs(*study.at(column, other).coefficient);
    };
    for (std::size_t i = 0; i < study.size(); ++i) {
        if (i != column && study.at(column, i).coefficient && (best == study.size() || isBetter(i, best)))
            best = i;
    }
    return best;
}

MatrixChart matrixChart(const CorrelationSubject &subject, const Format &format)
{
    const CorrelationStudy &study = subject.study;
    const std::vector<std::size_t> shown = shownColumns(study, subject.order);
    const std::size_t focus = focusColumn(subject);
    MatrixChart chart;
    chart.id = QStringLiteral("correlation-matrix");
    chart.title = matrixTitle(study, focus);
    chart.subtitle = Text::tr("%1 · %2 pairs, %3 · %4", "method · pairs, adjustment · n")
                         .arg(methodName(study), format.integer(qint64(study.testedPairs())),
                              adjustmentName(study.choice.adjustment), rowsText(study, shown, format));
    chart.categoryName = Text::tr("Column");
    chart.valueName = Text::tr("Coefficient");
    chart.decimals = 2;
    chart.everybody = subject.everybody;
    if (study.rows < 3)
        chart.empty =
            Text::tr("%Ln row(s): too few to tell what goes together (at least 3).", nullptr, int(study.rows));
    else if (shown.size() < 2)
        chart.empty = Text::tr("There are not two columns of numbers that change. Choose others, or fewer filters.");
    if (!chart.empty.isEmpty())
        return chart;
    for (const std::size_t column : shown) {
        chart.categories.push_back(categoryOf(study, column));
        chart.derived.push_back(subject.derived.contains(study.names[qsizetype(column)]));
        if (column == focus)
            chart.highlighted = int(chart.categories.size()) - 1;
    }
    chart.cells.reserve(shown.size() * shown.size());
    for (const std::size_t row : shown) {
        for (const std::size_t column : shown)
            chart.cells.push_back(matrixCell(study, row, column));
    }
    chart.table = matrixTable(study, shown);
    return chart;
}

SignedBarChart goesWithChart(const CorrelationSubject &subject, std::size_t column, std::size_t most,
                             const Format &format)
{
    const CorrelationStudy &study = subject.study;
    SignedBarChart chart;
    chart.id = QStringLiteral("correlation-bars");
    chart.title = Text::tr("What goes with %1").arg(study.names.value(qsizetype(column)));
    chart.categoryName = Text::tr("Column");
    chart.valueName = Text::tr("Coefficient");
    chart.decimals = 2;
    chart.everybody = subject.everybody;
    std::vector<std::size_t> others;
    for (const std::size_t other : shownColumns(study, MatrixOrder::Name)) {
        if (column < study.size() && other != column && study.at(column, other).coefficient)
            others.push_back(other);
    }
    std::stable_sort(others.begin(), others.end(), [&](std::size_t a, std::size_t b) {
        const auto isMeant = [&](std::size_t one) { return study.isSignificant(column, one); };
        const auto size = [&](std::size_t one) { return std::abs(*study.at(column, one).coefficient); };
        return isMeant(a) != isMeant(b) ? isMeant(a) : size(a) > size(b);
    });
    const std::size_t all = others.size();
    if (most > 0 && others.size() > most)
        others.resize(most);
    // What goes with it above, what goes against it below.
    std::stable_partition(others.begin(), others.end(),
                          [&](std::size_t one) { return *study.at(column, one).coefficient >= 0; });
    std::stable_sort(others.begin(), others.end(), [&](std::size_t a, std::size_t b) {
        return *study.at(column, a).coefficient > *study.at(column, b).coefficient;
    });
    const QString method = methodName(study);
    const QString n = column < study.size() ? format.integer(qint64(study.rows - study.missing[column])) : QString();
    chart.subtitle =
        others.size() < all
            ? Text::tr("%1 · strongest %Ln · n = %2", "method · how many bars · rows", int(others.size()))
                  .arg(method, n)
            : Text::tr("%1 · all %Ln · n = %2", "method · how many bars · rows", int(others.size())).arg(method, n);
    if (others.empty()) {
        chart.empty = Text::tr("Nothing can go with a column that never changes.");
        return chart;
    }
    const QString words = Text::tr("coefficient (%1) with “%2”, over the rows in which both have a value")
                              .arg(method, study.names[qsizetype(column)]);
    chart.table.columns = {
        {Text::tr("Column")},
        {Text::tr("Coefficient"), 2, false, rule(words)},
        {Text::tr("n", "number of rows"), 0, false, rule(Text::tr("rows in which both have a value"))},
        {Text::tr("p, adjusted"), -1, false,
         rule(Text::tr("p-value of no correlation, %1 for all pairs of the heatmap")
                  .arg(adjustmentName(study.choice.adjustment)))}};
    chart.valueColumn = 1;
    for (const std::size_t other : others) {
        const stats::Correlation &cell = study.at(column, other);
        chart.categories.push_back(categoryOf(study, other));
        chart.values.push_back(cell.coefficient);
        chart.table.rows.push_back({study.names[qsizetype(other)], cellOf(cell.coefficient), qint64(cell.pairs),
                                    cell.pValue ? QVariant(study.adjustedPValue(column, other)) : QVariant()});
    }
    return chart;
}

ScatterChart scatterChart(const ScatterStudy &study, const query::RowChoice &everybody, const Format &format,
                          bool marginals)
{
    ScatterChart chart;
    chart.id = QStringLiteral("correlation-scatter");
    chart.title = scatterTitle(study);
    chart.subtitle =
        Text::tr("%1 by %2 · r = %3 · n = %4", "a scatter plot")
            .arg(study.yName, study.xName,
                 study.pearson.coefficient ? format.number(*study.pearson.coefficient, 2) : format.number(std::nullopt),
                 format.integer(qint64(study.points())));
    chart.categoryName = study.xName;
    chart.valueName = study.yName;
    chart.everybody = everybody;
    chart.xAxis.name = study.xName;
    chart.xAxis.low = study.xRange.low;
    chart.xAxis.high = study.xRange.high;
    chart.xAxis.column = study.xName;
    chart.yAxis.name = study.yName;
    chart.yAxis.low = study.yRange.low;
    chart.yAxis.high = study.yRange.high;
    chart.yAxis.column = study.yName;
    if (study.points() == 0) {
        chart.empty = Text::tr("No row has both values.");
        return chart;
    }
    chart.x = study.x;
    chart.y = study.y;
    chart.rows = study.rows;
    chart.showMarginals = marginals;
    if (study.trend)
        chart.curves.push_back(
            {Text::tr("all %Ln row(s)", nullptr, int(study.points())), ends(*study.trend, *study.x)});
    if (study.withoutExtremes && study.withoutExtremes->trend)
        chart.curves.push_back({Text::tr("without %1").arg(extremesText(*study.withoutExtremes, format)),
                                ends(*study.withoutExtremes->trend, *study.x), true});
    chart.table = scatterTable(study, format);
    return chart;
}

} // namespace clientele::report
