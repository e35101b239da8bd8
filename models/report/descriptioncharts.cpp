// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/descriptioncharts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace clientele::report {

namespace {

using query::ColumnStudy;
using query::Demographic;
using query::Statistic;
using table::Role;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionCharts)
};

ColumnOrigin countOrigin()
{
    return ColumnOrigin{Statistic::Rows, {}, 0.5, {}, false, {}};
}

ColumnOrigin shareOrigin()
{
    return ColumnOrigin{Statistic::Rows, {}, 0.5, {}, true, {}};
}

/// The rows that have a value of the column and pass the filters.
query::RowChoice havingValue(const query::FilterSet &filters, const QString &column, table::Type type)
{
    query::RowChoice rows;
    rows.filters = filters;
    if (type != table::Type::Text && type != table::Type::Boolean) {
        query::Filter any;
        any.column = column;
        any.intervals = {
            {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(), true, true}};
        rows.frame = {any};
    }
    return rows;
}

QString whole(const Format &format, double value)
{
    return format.number(value, std::abs(value) >= 100 || value == std::floor(value) ? 0 : 1);
}

QString binLabel(const Format &format, double low, double high, bool isWhole)
{
    return isWhole && high - low == 1 ? format.number(low) : format.range(low, high);
}

bool isWholeHistogram(const stats::Histogram &histogram)
{
    return std::all_of(histogram.edges.begin(), histogram.edges.end(),
                       [](double edge) { return edge == std::floor(edge); });
}

/// What a bin asks for. @param year ages are this year less the column's birth years; 0: the values themselves.
query::Filter binFilter(const QString &column, double low, double high, bool isLast, int year)
{
    query::Filter filter;
    filter.column = column;
    if (year == 0)
        filter.intervals = {{low, high, true, isLast}};
    else // an age of 40 to below 45 was born after year − 45, in year − 40 at the latest
        filter.intervals = {{double(year) - high, double(year) - low, isLast, true}};
    return filter;
}

void fillBins(HistogramChart &chart, const stats::Histogram &histogram, const QString &column, int year,
              const Format &format)
{
    const std::size_t bins = histogram.counts.size();
    const bool isWhole = isWholeHistogram(histogram);
    chart.edges = histogram.edges;
    if (bins == 1 && histogram.edges[0] == histogram.edges[1]) // all values are equal
        chart.edges = {histogram.edges[0] - 0.5, histogram.edges[0] + 0.5};
    for (std::size_t i = 0; i < bins; ++i) {
        const double low = histogram.edges[i];
        const double high = histogram.edges[i + 1];
        const std::size_t n = histogram.counts[i];
        chart.counts.push_back(double(n));
        const query::Filter filter = binFilter(column, low, high, i + 1 == bins, year);
        chart.categories.push_back({binLabel(format, low, high, isWhole), n, filter});
        chart.table.rows.push_back({chart.categories.back().label, qint64(n)});
        chart.table.conditions.push_back({filter});
    }
    chart.discrete = isWhole && bins > 0 && histogram.edges[1] - histogram.edges[0] == 1;
    if (chart.discrete) // a bar stands at its number, not behind it
        for (double &edge : chart.edges)
            edge -= 0.5;
}

void addShares(DataTable &table, std::size_t total)
{
    for (auto &row : table.rows)
        row.push_back(total > 0 ? QVariant(double(row[1].toLongLong()) / double(total)) : QVariant());
}

void fillCategories(BarChart &chart, const std::vector<query::ValueCount> &values, const QString &column)
{
    for (const query::ValueCount &value : values) {
        query::Filter filter;
        filter.column = column;
        filter.values = {value.value};
        chart.categories.push_back({value.value.left(40).simplified(), value.count, filter});
        chart.values.push_back(double(value.count));
        chart.table.rows.push_back({value.value.left(80).simplified(), qint64(value.count), value.share});
        chart.table.conditions.push_back({filter});
    }
}

QString ageTitle(const Demographic &one, const Format &format)
{
    return Text::tr("Half of the customers are %1 to %2 years old")
        .arg(whole(format, one.numbers->q1), whole(format, one.numbers->q3));
}

QString incomeTitle(const Demographic &one, const Format &format)
{
    return Text::tr("Half of the customers earn between %1 and %2")
        .arg(whole(format, one.numbers->q1), whole(format, one.numbers->q3));
}

QString categoryTitle(const std::vector<query::ValueCount> &values, const Format &format)
{
    if (values.size() == 1)
        return Text::tr("All have the value %1").arg(values.front().value.left(40).simplified());
    //: the most frequent value of a column and its share
    return Text::tr("%1 is the most frequent: %2")
        .arg(values.front().value.left(40).simplified(), format.percent(values.front().share));
}

QString subtitleOf(const Demographic &one, const Format &format)
{
    QStringList parts;
    if (one.year)
        parts += Text::tr("Age at the end of %1, from “%2”").arg(*one.year).arg(one.column);
    else
        parts += one.column;
    parts += Text::tr("n %1").arg(format.integer(qint64(one.n)));
    if (one.impossible > 0)
        parts += Text::tr("%Ln impossible left out", nullptr, int(one.impossible));
    if (const std::size_t beyond = one.histogram.below + one.histogram.above; beyond > 0)
        parts += Text::tr("%Ln far out not drawn", nullptr, int(beyond));
    if (one.missing > 0)
        parts += Text::tr("%1 missing").arg(format.integer(qint64(one.missing)));
    return parts.join(QStringLiteral(" · "));
}

HistogramChart numberDemographic(const Demographic &one, const Format &format)
{
    HistogramChart chart;
    const bool isIncome = one.role == Role::Income;
    chart.title = isIncome ? incomeTitle(one, format) : ageTitle(one, format);
    chart.categoryName = isIncome ? one.column : Text::tr("Age");
    chart.axis.name = chart.categoryName;
    chart.table.columns = {{chart.categoryName},
                           {Text::tr("Customers"), 0, false, countOrigin()},
                           {Text::tr("Share"), 1, true, shareOrigin()}};
    fillBins(chart, one.histogram.bins, one.column, one.year.value_or(0), format);
    addShares(chart.table, one.n);
    const double median = one.numbers->median;
    chart.lines = {{median, Text::tr("Median %1").arg(whole(format, median))}};
    return chart;
}

BarChart categoryDemographic(const Demographic &one, const Format &format)
{
    BarChart chart;
    chart.title = categoryTitle(one.values, format);
    chart.categoryName = one.column;
    chart.highlighted = 0;
    chart.decimals = 0;
    chart.table.columns = {
        {one.column}, {Text::tr("Customers"), 0, false, countOrigin()}, {Text::tr("Share"), 1, true, shareOrigin()}};
    fillCategories(chart, one.values, one.column);
    return chart;
}

} // namespace

std::vector<Chart> demographicCharts(const query::DescribeStudy &study, const Format &format)
{
    std::vector<Chart> charts;
    for (const Demographic &one : study.demographics) {
        const auto finish = [&](auto chart) {
            chart.id = QStringLiteral("who-") + table::token(one.role);
            chart.subtitle = subtitleOf(one, format);
            if (one.otherValues > 0)
                chart.subtitle +=
                    QStringLiteral(" · ") + Text::tr("%Ln other value(s): %1", nullptr, int(one.otherValues))
                                                .arg(format.integer(qint64(one.otherRows)));
            chart.valueName = Text::tr("Customers");
            chart.everybody = havingValue(study.filters.without(one.column), one.column,
                                          one.numbers ? table::Type::Real : table::Type::Text);
            chart.valueColumn = 1;
            charts.push_back(std::move(chart));
        };
        if (one.numbers)
            finish(numberDemographic(one, format));
        else if (!one.values.empty())
            finish(categoryDemographic(one, format));
    }
    return charts;
}

QString spreadTitle(const ColumnStudy &study, const Format &format)
{
    const query::ColumnProfile &profile = study.profile;
    if (profile.count == 0)
        return Text::tr("No row has a value");
    if (!study.values.empty()) {
        if (profile.type == table::Type::Boolean && profile.numbers)
            return Text::tr("%1 say yes").arg(format.percent(profile.numbers->mean, 1));
        return categoryTitle(study.values, format);
    }
    if (profile.numbers) {
        const stats::Description &n = *profile.numbers;
        if (n.min == n.max)
            return Text::tr("Every value is %1").arg(format.number(n.min));
        if (n.q1 == n.q3)
            return Text::tr("At least half of the values are %1").arg(format.number(n.median));
        return Text::tr("Half of the values lie between %1 and %2").arg(whole(format, n.q1), whole(format, n.q3));
    }
    if (profile.distinct == profile.count)
        return Text::tr("Every value is different");
    return Text::tr("%Ln different value(s)", nullptr, int(profile.distinct));
}

Chart spreadChart(const ColumnStudy &study, const Format &format)
{
    const query::ColumnProfile &profile = study.profile;
    const QString rows = Text::tr("Rows");
    QStringList parts{profile.name, Text::tr("n %1").arg(format.integer(qint64(profile.count)))};
    if (profile.missing > 0)
        parts += Text::tr("%1 missing").arg(format.integer(qint64(profile.missing)));
    if (study.otherValues > 0)
        parts += Text::tr("%Ln other value(s): %1", nullptr, int(study.otherValues))
                     .arg(format.integer(qint64(study.otherRows)));
    const std::size_t beyond = study.histogram.below + study.histogram.above;
    if (beyond > 0)
        parts += Text::tr("%Ln far out not drawn", nullptr, int(beyond));
    const auto finish = [&](auto &chart) {
        chart.id = QStringLiteral("spread");
        chart.title = spreadTitle(study, format);
        chart.subtitle = parts.join(QStringLiteral(" · "));
        chart.categoryName = profile.name;
        chart.valueName = rows;
        chart.valueColumn = 1;
        chart.everybody = havingValue(study.filters, profile.name, profile.type);
        chart.table.columns = {
            {profile.name}, {rows, 0, false, countOrigin()}, {Text::tr("Share"), 1, true, shareOrigin()}};
    };
    if (!study.values.empty()) {
        BarChart chart;
        finish(chart);
        chart.decimals = 0;
        chart.highlighted = 0;
        fillCategories(chart, study.values, profile.name);
        return chart;
    }
    HistogramChart chart;
    finish(chart);
    if (!profile.numbers || study.histogram.bins.counts.empty()) {
        chart.empty = profile.count == 0 ? Text::tr("No row has a value here.")
                                         : Text::tr("The values are too many and too different to be drawn.");
        return chart;
    }
    chart.axis.name = profile.name;
    fillBins(chart, study.histogram.bins, profile.name, 0, format);
    addShares(chart.table, profile.numbers->count);
    const double width = study.histogram.bins.edges[1] - study.histogram.bins.edges[0];
    if (!study.density.empty()) {
        Curve curve{Text::tr("Smooth density"), {}, false, 1};
        for (const stats::CurvePoint &point : study.density)
            curve.points.push_back({point.x, point.density * width * double(profile.numbers->count)});
        chart.curves.push_back(std::move(curve));
    }
    chart.lines = {{profile.numbers->mean, Text::tr("Mean %1").arg(whole(format, profile.numbers->mean))},
                   {profile.numbers->median, Text::tr("Median %1").arg(whole(format, profile.numbers->median))}};
    return chart;
}

namespace {

QString boxTitle(const ColumnStudy &study, const Format &format)
{
    const ColumnStudy::Group *least = nullptr;
    const ColumnStudy::Group *most = nullptr;
    for (const ColumnStudy::Group &group : study.groups) {
        if (!group.box || group.n < 5) // too few to be named
            continue;
        if (!least || group.box->median < least->box->median)
            least = &group;
        if (!most || group.box->median > most->box->median)
            most = &group;
    }
    if (study.by.isEmpty())
        return most ? Text::tr("The median is %1").arg(format.number(most->box->median)) : study.profile.name;
    if (!least || !most || least->box->median == most->box->median)
        return Text::tr("%1 by %2").arg(study.profile.name, study.by);
    return Text::tr("The median is highest for %1 (%2), lowest for %3 (%4)")
        .arg(most->name, format.number(most->box->median), least->name, format.number(least->box->median));
}

/// The group with the highest median, which the title is about.
int highestBox(const ColumnStudy &study)
{
    int place = -1;
    for (std::size_t i = 0; i < study.groups.size(); ++i) {
        const auto &box = study.groups[i].box;
        if (box && study.groups[i].n >= 5 && (place < 0 || box->median > study.groups[std::size_t(place)].box->median))
            place = int(i);
    }
    return place;
}

BoxChart boxChart(const ColumnStudy &study, const Format &format)
{
    BoxChart chart;
    const QString &column = study.profile.name;
    chart.title = boxTitle(study, format);
    const auto of = [&](Statistic statistic, double p = 0.5) {
        return ColumnOrigin{statistic, column, p, {}, false, {}};
    };
    chart.table.columns = {{study.by.isEmpty() ? column : study.by},
                           {Text::tr("Values"), 0, false, of(Statistic::Values)},
                           {Text::tr("Minimum"), -1, false, of(Statistic::Minimum)},
                           {Text::tr("Q1"), -1, false, of(Statistic::Quantile, 0.25)},
                           {Text::tr("Median"), -1, false, of(Statistic::Quantile, 0.5)},
                           {Text::tr("Q3"), -1, false, of(Statistic::Quantile, 0.75)},
                           {Text::tr("Maximum"), -1, false, of(Statistic::Maximum)},
                           {Text::tr("Outliers"), 0, false, of(Statistic::Outliers)}};
    chart.valueColumn = 4;
    for (const ColumnStudy::Group &group : study.groups) {
        query::Filter filter;
        filter.column = study.by;
        filter.values = {group.name};
        const QString label = study.by.isEmpty() ? column : group.name;
        chart.categories.push_back({label, group.n, study.by.isEmpty() ? query::Filter{} : filter});
        chart.boxes.push_back(group.box);
        std::vector<QVariant> row{label, qint64(group.n)};
        for (const double stats::FiveNumber::*member :
             {&stats::FiveNumber::min, &stats::FiveNumber::q1, &stats::FiveNumber::median, &stats::FiveNumber::q3,
              &stats::FiveNumber::max})
            row.push_back(group.box ? QVariant(group.box.value().*member) : QVariant());
        row.push_back(group.box ? QVariant(qint64(group.box->outliers.size())) : QVariant());
        chart.table.rows.push_back(std::move(row));
        chart.table.conditions.push_back(study.by.isEmpty() ? std::vector<query::Filter>{}
                                                            : std::vector<query::Filter>{filter});
    }
    chart.highlighted = highestBox(study);
    return chart;
}

/// Which part of each group has each value, in per cent of the group.
SplitBarChart shareChart(const ColumnStudy &study)
{
    SplitBarChart chart;
    const QString &column = study.profile.name;
    chart.title = Text::tr("%1 by %2").arg(column, study.by);
    chart.stacked = true;
    chart.table.columns = {{study.by}};
    for (const ColumnStudy::Group &group : study.groups) {
        query::Filter filter;
        filter.column = study.by;
        filter.values = {group.name};
        chart.categories.push_back({group.name, group.n, filter});
        chart.table.conditions.push_back({filter});
        chart.table.rows.push_back({group.name});
    }
    for (std::size_t value = 0; value < std::min<std::size_t>(study.values.size(), 8); ++value) {
        query::Filter filter;
        filter.column = column;
        filter.values = {study.values[value].value};
        SplitBarChart::Series series;
        series.category = {study.values[value].value.left(40).simplified(), study.values[value].count, filter};
        series.colour = int(value);
        chart.table.columns.push_back(
            {series.category.label, 0, false, ColumnOrigin{Statistic::Rows, {}, 0.5, filter, false, {}}});
        for (std::size_t group = 0; group < study.groups.size(); ++group) {
            series.values.push_back(double(study.groups[group].counts[value]));
            series.counts.push_back(study.groups[group].counts[value]);
            chart.table.rows[group].push_back(qint64(study.groups[group].counts[value]));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

} // namespace

std::optional<Chart> groupChart(const ColumnStudy &study, const Format &format)
{
    const auto finish = [&](auto chart) -> Chart {
        chart.id = QStringLiteral("groups");
        QStringList parts{study.by.isEmpty() ? study.profile.name
                                             : Text::tr("%1 by %2").arg(study.profile.name, study.by)};
        std::size_t n = 0;
        for (const ColumnStudy::Group &group : study.groups)
            n += group.n;
        parts += Text::tr("n %1").arg(format.integer(qint64(n)));
        if (study.otherGroups > 0)
            parts += Text::tr("%Ln smaller group(s) not drawn", nullptr, int(study.otherGroups));
        chart.subtitle = parts.join(QStringLiteral(" · "));
        chart.categoryName = study.by.isEmpty() ? study.profile.name : study.by;
        chart.valueName = study.values.empty() ? study.profile.name : Text::tr("Rows");
        chart.everybody.filters = study.filters;
        return chart;
    };
    if (!study.values.empty())
        return study.by.isEmpty() || study.groups.empty() ? std::nullopt : std::optional(finish(shareChart(study)));
    const bool hasBox = std::any_of(study.groups.begin(), study.groups.end(),
                                    [](const ColumnStudy::Group &group) { return group.box.has_value(); });
    return hasBox ? std::optional(finish(boxChart(study, format))) : std::nullopt;
}

} // namespace clientele::report
