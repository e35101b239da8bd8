// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/descriptiontables.h"

#include "models/report/chartfigures.h"

#include <QCoreApplication>

#include <limits>

namespace clientele::report {

namespace {

using query::Calculation;
using query::ColumnProfile;
using query::Figure;
using query::RowChoice;
using query::Statistic;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionTables)
};

/// A figure of a column: its heading, its value, and how it is made.
struct Measure
{
    QString heading;
    bool isMain = false;
    std::optional<double> (*value)(const ColumnProfile &) = nullptr;
    std::optional<Statistic> statistic{};
    double p = 0.5;
    QString rule{}; ///< where no statistic says it
    bool isCount = false;
};

template <auto Member>
std::optional<double> ofNumbers(const ColumnProfile &profile)
{
    if (!profile.numbers)
        return std::nullopt;
    const auto value = profile.numbers.value().*Member;
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::optional<double>>)
        return value;
    else
        return std::optional<double>(double(value));
}

std::vector<Measure> countMeasures()
{
    return {
        {Text::tr("Values"),
         true,
         [](const ColumnProfile &p) { return std::optional(double(p.count)); },
         Statistic::Values,
         0.5,
         {},
         true},
        {Text::tr("Missing"),
         true,
         [](const ColumnProfile &p) { return std::optional(double(p.missing)); },
         Statistic::Missing,
         0.5,
         {},
         true},
        {Text::tr("Different"),
         false,
         [](const ColumnProfile &p) { return std::optional(double(p.distinct)); },
         Statistic::Distinct,
         0.5,
         {},
         true},
    };
}

std::vector<Measure> numberMeasures()
{
    using D = stats::Description;
    return {
        {Text::tr("Mean"), true, ofNumbers<&D::mean>, Statistic::Mean},
        {Text::tr("Median"), true, ofNumbers<&D::median>, Statistic::Quantile, 0.5},
        {Text::tr("Mode"), false, ofNumbers<&D::mode>, {}, 0.5, Text::tr("The smallest of the most frequent values")},
        {Text::tr("Std. dev."), true, ofNumbers<&D::standardDeviation>, Statistic::StandardDeviation},
        {Text::tr("Variance"),
         false,
         ofNumbers<&D::variance>,
         {},
         0.5,
         Text::tr("The mean squared distance from the mean, with the divisor n − 1")},
        {Text::tr("Minimum"), true, ofNumbers<&D::min>, Statistic::Minimum},
        {Text::tr("Q1"), true, ofNumbers<&D::q1>, Statistic::Quantile, 0.25},
        {Text::tr("Q3"), true, ofNumbers<&D::q3>, Statistic::Quantile, 0.75},
        {Text::tr("Maximum"), true, ofNumbers<&D::max>, Statistic::Maximum},
        {Text::tr("IQR"), false, ofNumbers<&D::iqr>, {}, 0.5, Text::tr("The upper quartile less the lower one")},
        {Text::tr("Skewness"),
         false,
         ofNumbers<&D::skewness>,
         {},
         0.5,
         Text::tr("The third moment about the mean by the deviation, corrected for bias (G1 of Joanes and Gill): above "
                  "0 the long tail is at the right")},
        {Text::tr("Kurtosis"),
         false,
         ofNumbers<&D::kurtosis>,
         {},
         0.5,
         Text::tr("The fourth moment about the mean by the deviation, less 3, corrected for bias (G2 of Joanes and "
                  "Gill): above 0 the tails are heavier than those of a normal distribution")},
        {Text::tr("Lower fence"),
         false,
         ofNumbers<&D::lowerFence>,
         {},
         0.5,
         Text::tr("The lower quartile less 1.5 times the distance of the quartiles (Tukey)")},
        {Text::tr("Upper fence"),
         false,
         ofNumbers<&D::upperFence>,
         {},
         0.5,
         Text::tr("The upper quartile and 1.5 times the distance of the quartiles (Tukey)")},
        {Text::tr("Outliers"), true, ofNumbers<&D::outliers>, Statistic::Outliers, 0.5, {}, true},
    };
}

std::vector<Measure> allMeasures()
{
    std::vector<Measure> measures = countMeasures();
    for (Measure &one : numberMeasures())
        measures.push_back(std::move(one));
    return measures;
}

Figure figureOf(const Measure &measure, const QString &column, const QString &shown, std::optional<double> value,
                const RowChoice &rows)
{
    const QString of =
        rows.name.isEmpty() ? column : Text::tr("%1 · %2", "a column and a group").arg(column, rows.name);
    const QString name = Text::tr("%1, %2", "a figure and its column").arg(measure.heading, of);
    if (measure.statistic)
        return {name, shown, value, query::calculation(*measure.statistic, rows, column, measure.p)};
    if (measure.heading == Text::tr("IQR"))
        return {name, shown, value,
                query::calculation(Calculation::Operation::Difference,
                                   query::calculation(Statistic::Quantile, rows, column, 0.75),
                                   query::calculation(Statistic::Quantile, rows, column, 0.25))};
    return {name, shown, value, query::StatedFigure{measure.rule, rows}};
}

/// The rows of a group.
RowChoice rowsOf(const query::FilterSet &filters, const QString &by, const QString &key, bool isMissing)
{
    RowChoice rows;
    rows.filters = filters;
    if (by.isEmpty())
        return rows;
    query::Filter own;
    own.column = by;
    if (isMissing)
        own.missing = true;
    else
        own.values = {key};
    rows.own = {own};
    rows.name = isMissing ? Text::tr("no value") : key;
    return rows;
}

QString dateOrValue(const ColumnProfile &profile)
{
    if (profile.earliest && profile.latest)
        return QString::fromStdString(table::toIso(*profile.earliest, true)).left(10) + QStringLiteral(" – ") +
               QString::fromStdString(table::toIso(*profile.latest, true)).left(10);
    if (profile.top.empty() || profile.personal)
        return {};
    return profile.top.front().value.left(60).simplified();
}

QVariant cellOf(const Measure &measure, const ColumnProfile &profile)
{
    const std::optional<double> value = measure.value(profile);
    if (!value)
        return {};
    return measure.isCount ? QVariant(qint64(*value)) : QVariant(*value);
}

/// Of all rows of the table: steps look at no filter.
Figure stated(const QString &name, const QString &shown, std::optional<double> value, const QString &rule)
{
    return {name, shown, value, query::StatedFigure{rule, RowChoice{}}};
}

/// The rows within the limits.
RowChoice insideOf(const QString &column, const stats::OutlierLimits &limits, const QString &name)
{
    RowChoice rows;
    query::Filter own;
    own.column = column;
    own.intervals = {{limits.lower, limits.upper, true, true}};
    rows.own = {own};
    rows.name = name;
    return rows;
}

RowChoice outsideOf(const QString &column, const stats::OutlierLimits &limits, const QString &name)
{
    RowChoice rows;
    query::Filter own;
    own.column = column;
    const double infinity = std::numeric_limits<double>::infinity();
    own.intervals = {{-infinity, limits.lower, true, false}, {limits.upper, infinity, false, true}};
    rows.own = {own};
    rows.name = name;
    return rows;
}

} // namespace

FigureTable descriptionTable(const std::shared_ptr<const query::DescribeStudy> &study, DescriptionDetail detail,
                             const Format &format, const QStringList &columns)
{
    std::vector<Measure> measures = allMeasures();
    if (detail == DescriptionDetail::Main)
        std::erase_if(measures, [](const Measure &one) { return !one.isMain; });
    struct Place
    {
        std::size_t group;
        std::size_t column;
    };
    std::vector<Place> places;
    FigureTable result;
    DataTable &table = result.table;
    table.columns.push_back({Text::tr("Column")});
    const bool byGroup = !study->by.isEmpty();
    if (byGroup)
        table.columns.push_back({study->by});
    for (const Measure &measure : measures)
        table.columns.push_back({measure.heading, measure.isCount ? 0 : -1});
    if (detail == DescriptionDetail::All)
        table.columns.push_back({Text::tr("Most frequent, or dates")});
    const std::size_t count = study->groups.empty() ? 0 : study->groups.front().columns.size();
    for (std::size_t column = 0; column < count; ++column) {
        if (!columns.isEmpty() && !columns.contains(study->groups.front().columns[column].name))
            continue;
        for (std::size_t group = 0; group < study->groups.size(); ++group) {
            const query::GroupProfile &one = study->groups[group];
            const ColumnProfile &profile = one.columns[column];
            std::vector<QVariant> row{profile.name};
            if (byGroup)
                row.push_back(one.isMissing ? Text::tr("no value") : one.group);
            for (const Measure &measure : measures)
                row.push_back(cellOf(measure, profile));
            if (detail == DescriptionDetail::All)
                row.push_back(dateOrValue(profile));
            table.rows.push_back(std::move(row));
            places.push_back({group, column});
        }
    }
    result.figure = [study, measures, places, byGroup, format](std::size_t row,
                                                               std::size_t column) -> std::optional<Figure> {
        const std::size_t first = byGroup ? 2 : 1;
        if (row >= places.size() || column < first || column - first >= measures.size())
            return std::nullopt;
        const query::GroupProfile &group = study->groups[places[row].group];
        const ColumnProfile &profile = group.columns[places[row].column];
        const Measure &measure = measures[column - first];
        const auto value = measure.value(profile);
        if (!value)
            return std::nullopt;
        const QString shown = measure.isCount ? format.integer(qint64(*value)) : format.number(*value);
        return figureOf(measure, profile.name, shown, value,
                        rowsOf(study->filters, study->by, group.group, group.isMissing));
    };
    return result;
}

QString columnOfRow(const FigureTable &table, std::size_t row)
{
    return row < table.table.rows.size() ? table.table.rows[row].front().toString() : QString();
}

std::vector<NamedFigure> columnFigures(const query::ColumnStudy &study, const Format &format)
{
    std::vector<NamedFigure> figures;
    RowChoice rows;
    rows.filters = study.filters;
    const ColumnProfile &profile = study.profile;
    for (const Measure &measure : allMeasures()) {
        const auto value = measure.value(profile);
        if (!value)
            continue;
        const QString shown = measure.isCount ? format.integer(qint64(*value)) : format.number(*value);
        figures.push_back({measure.heading, shown, measure.rule, figureOf(measure, profile.name, shown, value, rows)});
    }
    for (const auto &[p, value] : study.quantiles) {
        const QString name = Text::tr("%1 quantile", "5 % quantile").arg(format.percent(p));
        const QString shown = format.number(value);
        figures.push_back({name,
                           shown,
                           Text::tr("So many of the values are at most this (type 7)"),
                           {Text::tr("%1, %2", "a figure and its column").arg(name, profile.name), shown, value,
                            query::calculation(Statistic::Quantile, rows, profile.name, p)}});
    }
    return figures;
}

QString ruleName(stats::OutlierRule rule)
{
    switch (rule) {
    case stats::OutlierRule::Iqr:
        return Text::tr("IQR");
    case stats::OutlierRule::Mad:
        return Text::tr("MAD");
    case stats::OutlierRule::ZScore:
        break;
    }
    return Text::tr("z-score");
}

QString ruleWords(stats::OutlierRule rule, const Format &format)
{
    const QString reach = format.number(stats::usualReach(rule));
    switch (rule) {
    case stats::OutlierRule::Iqr:
        return Text::tr("Beyond %1 times the distance of the quartiles from the nearer quartile (Tukey)").arg(reach);
    case stats::OutlierRule::Mad:
        return Text::tr("Further than %1 times the scaled median distance from the median (Iglewicz and Hoaglin)")
            .arg(reach);
    case stats::OutlierRule::ZScore:
        break;
    }
    return Text::tr("Further than %1 standard deviations from the mean").arg(reach);
}

QString outlierHeadline(const query::OutlierStudy &study, const Format &format)
{
    const stats::OutlierComparison &all = study.comparison;
    if (all.n == 0)
        return Text::tr("“%1” has no values").arg(study.column);
    QStringList parts;
    for (const stats::OutlierEffect &effect : all.rules) {
        if (effect.limits)
            parts +=
                Text::tr("%1 by %2", "8 by IQR").arg(format.integer(qint64(effect.removed())), ruleName(effect.rule));
    }
    if (parts.isEmpty())
        return Text::tr("No rule can tell outliers of “%1”: its values hardly differ").arg(study.column);
    return Text::tr("Outliers among %1 values of “%2”: %3")
        .arg(format.integer(qint64(all.n)), study.column, parts.join(QStringLiteral(", ")));
}

FigureTable outlierTable(const std::shared_ptr<const query::OutlierStudy> &study, const Format &format)
{
    const stats::OutlierComparison &all = study->comparison;
    FigureTable result;
    result.table.columns = {{Text::tr("Rule")},     {Text::tr("Lower limit")}, {Text::tr("Upper limit")},
                            {Text::tr("Below"), 0}, {Text::tr("Above"), 0},    {Text::tr("Removed"), 2, true},
                            {Text::tr("Mean")},     {Text::tr("Std. dev.")}};
    const auto cell = [](const std::optional<double> &value) { return value ? QVariant(*value) : QVariant(); };
    const bool hasOther = !study->other.isEmpty();
    if (hasOther)
        result.table.columns.push_back({Text::tr("Correlation with %1").arg(study->other), 3});
    std::vector<QVariant> first{Text::tr("All values"),     {}, {}, {}, {}, {}, cell(all.mean),
                                cell(all.standardDeviation)};
    if (hasOther)
        first.push_back(cell(all.correlation));
    result.table.rows.push_back(std::move(first));
    for (const stats::OutlierEffect &effect : all.rules) {
        std::vector<QVariant> row{ruleName(effect.rule)};
        row.push_back(effect.limits ? QVariant(effect.limits->lower) : QVariant());
        row.push_back(effect.limits ? QVariant(effect.limits->upper) : QVariant());
        row.push_back(effect.limits ? QVariant(qint64(effect.below)) : QVariant());
        row.push_back(effect.limits ? QVariant(qint64(effect.above)) : QVariant());
        row.push_back(effect.limits && all.n > 0 ? QVariant(double(effect.removed()) / double(all.n)) : QVariant());
        row.push_back(cell(effect.mean));
        row.push_back(cell(effect.standardDeviation));
        if (hasOther)
            row.push_back(cell(effect.correlation));
        result.table.rows.push_back(std::move(row));
    }
    const DataTable table = result.table;
    result.figure = [study, table, format](std::size_t row, std::size_t column) -> std::optional<Figure> {
        if (row >= table.rows.size() || column == 0 || column >= table.columns.size() ||
            !table.rows[row][column].isValid())
            return std::nullopt;
        const QVariant &value = table.rows[row][column];
        const DataTable::Column &heading = table.columns[column];
        const QString shown = cellText(value, heading, format);
        const QString name =
            Text::tr("%1, %2", "a figure and its column")
                .arg(
                    heading.heading,
                    Text::tr("%1 · %2", "a column and a group").arg(study->column, table.rows[row].front().toString()));
        RowChoice inside;
        const stats::OutlierEffect *effect = row == 0 ? nullptr : &study->comparison.rules[row - 1];
        if (effect && effect->limits)
            inside = insideOf(study->column, *effect->limits, Text::tr("within the limits"));
        const auto made = [&](Calculation calculation) {
            return Figure{name, shown, value.toDouble(), std::move(calculation)};
        };
        if (effect && effect->limits && (column == 3 || column == 4 || column == 5)) {
            RowChoice out = outsideOf(study->column, *effect->limits, Text::tr("beyond the limits"));
            if (column == 3)
                out.own.front().intervals.pop_back();
            else if (column == 4)
                out.own.front().intervals.erase(out.own.front().intervals.begin());
            Calculation count = query::calculation(Statistic::Rows, out);
            if (column < 5)
                return made(std::move(count));
            return made(query::calculation(Calculation::Operation::Ratio, std::move(count),
                                           query::calculation(Statistic::Values, RowChoice{}, study->column)));
        }
        if (column == 6)
            return made(query::calculation(Statistic::Mean, inside, study->column));
        if (column == 7)
            return made(query::calculation(Statistic::StandardDeviation, inside, study->column));
        const QString rule =
            column == 8 ? Text::tr("Pearson’s correlation of the rows that have both values").append(QLatin1Char(' '))
                        : QString();
        return stated(name, shown, value.toDouble(),
                      (rule + (effect ? ruleWords(effect->rule, format) : QString())).trimmed());
    };
    return result;
}

} // namespace clientele::report
