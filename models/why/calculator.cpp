// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/why/calculator.h"

#include "models/query/rowmask.h"
#include "models/stats/description.h"
#include "models/stats/quantile.h"
#include "models/stats/ranktest.h"
#include "models/stats/welch.h"
#include "models/why/words.h"

#include <algorithm>
#include <cmath>

namespace clientele::why {

using query::Calculation;
using query::Filter;
using query::RowChoice;
using query::Statistic;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Sums with a second number for what the first one loses (Neumaier 1974).
double sumOf(const std::vector<double> &values)
{
    double sum = 0;
    double lost = 0;
    for (const double value : values) {
        const double next = sum + value;
        lost += std::abs(sum) >= std::abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }
    return sum + lost;
}

bool needsValues(Statistic statistic)
{
    return statistic != Statistic::Rows && statistic != Statistic::Values && statistic != Statistic::Missing &&
           statistic != Statistic::Distinct;
}

bool isComparison(Statistic statistic)
{
    return statistic == Statistic::DifferenceLow || statistic == Statistic::DifferenceHigh ||
           statistic == Statistic::RankBiserial || statistic == Statistic::RankTest;
}

QString quantileName(double p, const Format &format)
{
    if (p == 0.25)
        return Words::tr("lower quartile");
    if (p == 0.5)
        return Words::tr("median");
    return p == 0.75 ? Words::tr("upper quartile") : Words::tr("%1 quantile").arg(format.number(p));
}

QString statisticName(const Calculation &of)
{
    switch (of.statistic) {
    case Statistic::Rows:
        return Words::tr("number of rows");
    case Statistic::Values:
        return Words::tr("number of rows with a value in “%1”").arg(of.column);
    case Statistic::Missing:
        return Words::tr("number of rows without a value in “%1”").arg(of.column);
    case Statistic::Distinct:
        return Words::tr("number of different values in “%1”").arg(of.column);
    case Statistic::Sum:
        return Words::tr("sum of “%1”").arg(of.column);
    case Statistic::Mean:
        return Words::tr("mean of “%1” (sum ÷ number of values)").arg(of.column);
    case Statistic::Minimum:
        return Words::tr("smallest value of “%1”").arg(of.column);
    case Statistic::Maximum:
        return Words::tr("largest value of “%1”").arg(of.column);
    case Statistic::Quantile:
        return Words::tr("%1 of “%2”, type 7: between its neighbours in order, as in R, NumPy and Excel",
                         "a quantile and its column")
            .arg(quantileName(of.p, Format()), of.column);
    case Statistic::StandardDeviation:
        return Words::tr("standard deviation of “%1”: √(sum of squared distances from the mean ÷ (n − 1))")
            .arg(of.column);
    case Statistic::LowerWhisker:
        return Words::tr("smallest value of “%1” within 1.5 quartile distances of the box (Tukey)").arg(of.column);
    case Statistic::UpperWhisker:
        return Words::tr("largest value of “%1” within 1.5 quartile distances of the box (Tukey)").arg(of.column);
    case Statistic::Outliers:
        return Words::tr("number of values of “%1” beyond 1.5 quartile distances from the box (Tukey)").arg(of.column);
    case Statistic::DifferenceLow:
        return Words::tr("lower end of the 95 % interval of the difference of the means of “%1” (Welch)")
            .arg(of.column);
    case Statistic::DifferenceHigh:
        return Words::tr("upper end of the 95 % interval of the difference of the means of “%1” (Welch)")
            .arg(of.column);
    case Statistic::RankBiserial:
        return Words::tr("rank-biserial correlation of “%1”: 2U ÷ (n₁ n₂) − 1").arg(of.column);
    case Statistic::RankTest:
        return Words::tr("p-value of the Mann–Whitney test on “%1”, two-sided").arg(of.column);
    }
    return {};
}

Filter valueFilter(const QString &column, std::vector<query::Interval> intervals)
{
    return {column, {}, std::move(intervals), false, {}};
}

} // namespace

struct Calculator::Sample
{
    std::vector<double> values; ///< in the order of the rows, finite
    RowNumbers rows;            ///< that have them
};

QString Calculator::number(double value) const
{
    // Enough digits to do the sum again, and none that says nothing.
    const double size = std::abs(value);
    const int most = size >= 1e6 ? 2 : size >= 1000 ? 3 : 4;
    int decimals = 0;
    for (double scale = 1; decimals < most; ++decimals, scale *= 10) {
        if (std::abs(value * scale - std::round(value * scale)) < 1e-7)
            break;
    }
    return m_format.number(value, decimals);
}

QString Calculator::formula(const Calculation &of)
{
    switch (of.operation) {
    case Calculation::Operation::Statistic:
        return statisticName(of);
    case Calculation::Operation::Ratio:
        return Words::tr("%1, divided by the %2").arg(formula(of.terms[0]), formula(of.terms[1]));
    case Calculation::Operation::Difference:
        return Words::tr("%1, less the %2").arg(formula(of.terms[0]), formula(of.terms[1]));
    case Calculation::Operation::Change:
        return Words::tr("%1, divided by the %2, less 1").arg(formula(of.terms[0]), formula(of.terms[1]));
    }
    return {};
}

void Calculator::tell(const Calculation &of, const QString &how)
{
    const QString line = of.rows.name.isEmpty() ? how
                                                //: whom a figure is of, and how it is made
                                                : Words::tr("%1: %2").arg(of.rows.name, how);
    if (!m_lines.contains(line))
        m_lines << line;
}

void Calculator::keep(const RowChoice &choice, const RowNumbers &rows, const std::optional<Filter> &more)
{
    const QString name = choice.name.isEmpty() ? Words::tr("All rows that count") : choice.name;
    RowSet set = rowSet(name, m_table, rows);
    for (const RowSet &known : m_rowSets) {
        const bool same = known.rows && set.rows ? *known.rows == *set.rows : known.rows == set.rows;
        if (same)
            return;
    }
    set.filters = filtersOf(*m_table, choice, rows, more);
    m_rowSets.push_back(std::move(set));
}

Result<std::optional<double>> Calculator::run(const Calculation &of)
{
    if (m_progress.cancelled())
        return cancelled();
    return of.operation == Calculation::Operation::Statistic ? statistic(of) : combined(of);
}

Result<std::optional<double>> Calculator::combined(const Calculation &of)
{
    const auto first = run(of.terms[0]);
    if (!first)
        return first;
    const auto second = run(of.terms[1]);
    if (!second || !*first || !*second)
        return second ? Result<Value>(Value()) : second;
    const double a = **first;
    const double b = **second;
    if (of.operation == Calculation::Operation::Difference) {
        m_lines << Words::tr("%1 − %2 = %3").arg(number(a), number(b), number(a - b));
        return Value(a - b);
    }
    if (b == 0) {
        m_lines << Words::tr("%1 ÷ 0: there is no such figure").arg(number(a));
        return Value();
    }
    const bool isChange = of.operation == Calculation::Operation::Change;
    const double value = isChange ? a / b - 1 : a / b;
    const QString shown = m_format.number(value, 4);
    m_lines << (isChange ? Words::tr("%1 ÷ %2 − 1 = %3").arg(number(a), number(b), shown)
                         : Words::tr("%1 ÷ %2 = %3").arg(number(a), number(b), shown)) +
                   QStringLiteral(" (%1)").arg(m_format.percent(value, 2));
    return Value(value);
}

Result<std::optional<double>> Calculator::statistic(const Calculation &of)
{
    const auto rows = rowsOf(*m_table, of.rows);
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (isComparison(of.statistic))
        return compared(of, *rows);
    return needsValues(of.statistic) ? measured(of, *rows) : counted(of, *rows);
}

Result<std::optional<double>> Calculator::counted(const Calculation &of, const RowNumbers &rows)
{
    if (of.statistic == Statistic::Rows) {
        keep(of.rows, rows);
        tell(of, Words::tr("%1 row(s)", nullptr, int(rows.size())).arg(count(rows.size())));
        return Value(double(rows.size()));
    }
    const table::Column *column = m_table->find(of.column);
    if (column == nullptr)
        return query::noSuchColumn(of.column);
    RowNumbers with;
    RowNumbers without;
    for (const std::uint32_t row : rows)
        (column->isValid(row) ? with : without).push_back(row);
    if (of.statistic == Statistic::Missing) {
        Filter missing{of.column, {}, {}, true, {}};
        tell(of, Words::tr("%1 of %2 row(s) have no value", nullptr, int(rows.size()))
                     .arg(count(without.size()), count(rows.size())));
        keep(of.rows, without, missing);
        return Value(double(without.size()));
    }
    keep(of.rows, with, without.empty() ? std::nullopt : std::optional(valueFilter(of.column, {query::Interval{}})));
    if (of.statistic == Statistic::Values) {
        tell(of, Words::tr("%1 of %2 row(s) have a value", nullptr, int(rows.size()))
                     .arg(count(with.size()), count(rows.size())));
        return Value(double(with.size()));
    }
    const auto &codes = column->denseCodes();
    std::vector<bool> seen(codes.count());
    std::size_t different = 0;
    for (const std::uint32_t row : with) {
        different += seen[codes.codes[row]] ? 0 : 1;
        seen[codes.codes[row]] = true;
    }
    tell(of, Words::tr("%1 different value(s) in %2 row(s) that have one", nullptr, int(different))
                 .arg(count(different), count(with.size())));
    return Value(double(different));
}

Result<Calculator::Sample> Calculator::sampleOf(const RowChoice &choice, const QString &column, const RowNumbers &rows)
{
    const table::Column *values = m_table->find(column);
    if (values == nullptr)
        return query::noSuchColumn(column);
    if (values->type() == table::Type::Text)
        return fail(Error::Code::Input, Words::tr("The column holds texts now, no numbers"), column,
                    Words::tr("Ask again for a figure that is shown now"));
    Sample sample;
    for (const std::uint32_t row : rows) {
        const auto value = values->number(row);
        if (value && std::isfinite(*value)) {
            sample.values.push_back(*value);
            sample.rows.push_back(row);
        }
    }
    const std::size_t left = rows.size() - sample.rows.size();
    if (left > 0) {
        const QString whom = choice.name.isEmpty() ? QString() : choice.name + QStringLiteral(": ");
        const QString note =
            whom +
            Words::tr("%1 row(s) without a value in “%2” are left out", nullptr, int(left)).arg(count(left), column);
        if (!m_notes.contains(note))
            m_notes << note;
    }
    return sample;
}

Result<std::optional<double>> Calculator::measured(const Calculation &of, const RowNumbers &rows)
{
    const auto sample = sampleOf(of.rows, of.column, rows);
    if (!sample)
        return tl::make_unexpected(sample.error());
    const std::vector<double> &values = sample->values;
    const std::size_t n = values.size();
    if (of.statistic == Statistic::Outliers)
        return outliers(of, *sample);
    keep(of.rows, sample->rows,
         n == rows.size() ? std::nullopt : std::optional(valueFilter(of.column, {query::Interval{}})));
    if (n == 0) {
        tell(of, Words::tr("no row has a value"));
        return of.statistic == Statistic::Sum ? Value(0) : Value();
    }
    const table::Column *column = m_table->find(of.column);
    if (column->type() == table::Type::Date)
        return dated(of, *column, sample->rows);
    switch (of.statistic) {
    case Statistic::Sum: {
        const double sum = sumOf(values);
        tell(of, Words::tr("sum of %1 value(s) = %2", nullptr, int(n)).arg(count(n), number(sum)));
        return Value(sum);
    }
    case Statistic::Mean: {
        const double mean = stats::moments(values).mean;
        tell(of, Words::tr("%1 ÷ %2 = %3", "sum, number of values, mean")
                     .arg(number(sumOf(values)), count(n), number(mean)));
        return Value(mean);
    }
    case Statistic::Minimum:
    case Statistic::Maximum: {
        const bool least = of.statistic == Statistic::Minimum;
        const double value =
            least ? *std::min_element(values.begin(), values.end()) : *std::max_element(values.begin(), values.end());
        tell(of, (least ? Words::tr("the smallest of %1 value(s) is %2", nullptr, int(n))
                        : Words::tr("the largest of %1 value(s) is %2", nullptr, int(n)))
                     .arg(count(n), number(value)));
        return Value(value);
    }
    case Statistic::StandardDeviation: {
        if (n < 2) {
            tell(of, Words::tr("one value has no standard deviation"));
            return Value();
        }
        const stats::Moments about = stats::moments(values);
        const double deviation = std::sqrt(about.squares / double(n - 1));
        tell(of, Words::tr("√(%1 ÷ (%2 − 1)) = %3", "squares, number of values, deviation")
                     .arg(number(about.squares), count(n), number(deviation)));
        return Value(deviation);
    }
    case Statistic::Quantile:
        return quantile(of, *sample);
    default:
        return whisker(of, *sample);
    }
}

std::optional<double> Calculator::quantile(const Calculation &of, const Sample &sample)
{
    const double p = of.p;
    std::vector<double> sorted = sample.values;
    stats::sortValues(sorted);
    const stats::QuantilePlace place = stats::quantilePlace(sorted.size(), p);
    const double value = stats::quantileOfSorted(sorted, p);
    const QString n = count(sorted.size());
    const QString below = number(sorted[place.below]);
    if (place.fraction == 0 || place.below + 1 >= sorted.size()) {
        tell(of, Words::tr("%1: value %2 of %3 in order is %4", "median and the like, place, number of values, value")
                     .arg(quantileName(p, m_format), count(place.below + 1), n, below));
        return value;
    }
    tell(of, Words::tr("%1: values %2 and %3 of %4 in order are %5 and %6",
                       "median and the like, two places, number of values, two values")
                 .arg(quantileName(p, m_format), count(place.below + 1), count(place.below + 2), n, below,
                      number(sorted[place.below + 1])));
    m_lines << Words::tr("%1 + %2 × (%3 − %1) = %4")
                   .arg(below, number(place.fraction), number(sorted[place.below + 1]), number(value));
    return value;
}

namespace {

struct Fences
{
    double q1 = 0;
    double q3 = 0;
    double lower = 0;
    double upper = 0;
};

Fences fencesOf(std::vector<double> values)
{
    Fences fences;
    stats::sortValues(values);
    fences.q1 = stats::quantileOfSorted(values, 0.25);
    fences.q3 = stats::quantileOfSorted(values, 0.75);
    const double reach = 1.5 * (fences.q3 - fences.q1);
    fences.lower = fences.q1 - reach;
    fences.upper = fences.q3 + reach;
    return fences;
}

} // namespace

std::optional<double> Calculator::whisker(const Calculation &of, const Sample &sample)
{
    const Fences fences = fencesOf(sample.values);
    const bool low = of.statistic == Statistic::LowerWhisker;
    double value = low ? infinity : -infinity;
    for (const double one : sample.values) {
        if (low && one >= fences.lower)
            value = std::min(value, one);
        if (!low && one <= fences.upper)
            value = std::max(value, one);
    }
    tell(of, low ? Words::tr("fence: %1 − 1.5 × (%2 − %1) = %3")
                       .arg(number(fences.q1), number(fences.q3), number(fences.lower))
                 : Words::tr("fence: %2 + 1.5 × (%2 − %1) = %3")
                       .arg(number(fences.q1), number(fences.q3), number(fences.upper)));
    m_lines << (low ? Words::tr("the smallest value not below it is %1").arg(number(value))
                    : Words::tr("the largest value not above it is %1").arg(number(value)));
    return value;
}

std::optional<double> Calculator::outliers(const Calculation &of, const Sample &sample)
{
    if (sample.values.empty()) {
        keep(of.rows, {});
        tell(of, Words::tr("no row has a value"));
        return 0;
    }
    const Fences fences = fencesOf(sample.values);
    RowNumbers beyond;
    std::size_t below = 0;
    for (std::size_t i = 0; i < sample.values.size(); ++i) {
        const double value = sample.values[i];
        below += value < fences.lower ? 1 : 0;
        if (value < fences.lower || value > fences.upper)
            beyond.push_back(sample.rows[i]);
    }
    tell(of, Words::tr("fences: %1 and %2, 1.5 × (%4 − %3) from the box")
                 .arg(number(fences.lower), number(fences.upper), number(fences.q1), number(fences.q3)));
    m_lines << Words::tr("%1 below + %2 above = %3", "numbers of outliers")
                   .arg(count(below), count(beyond.size() - below), count(beyond.size()));
    keep(of.rows, beyond,
         valueFilter(of.column, {{-infinity, fences.lower, true, false}, {fences.upper, infinity, false, true}}));
    return double(beyond.size());
}

// Doubles hold microseconds of these centuries exactly.
Result<std::optional<double>> Calculator::dated(const Calculation &of, const table::Column &column,
                                                const RowNumbers &rows)
{
    if (of.statistic != Statistic::Minimum && of.statistic != Statistic::Maximum)
        return fail(Error::Code::Input, Words::tr("The column holds dates now, no numbers"), of.column,
                    Words::tr("Ask again for a figure that is shown now"));
    const bool least = of.statistic == Statistic::Minimum;
    table::Microseconds found = column.dates()[rows.front()];
    for (const std::uint32_t row : rows)
        found = least ? std::min(found, column.dates()[row]) : std::max(found, column.dates()[row]);
    const QString date =
        QString::fromStdString(table::toIso(found, column.isDateOnly())).replace(QLatin1Char('T'), QLatin1Char(' '));
    tell(of, (least ? Words::tr("the earliest of %1 date(s) is %2", nullptr, int(rows.size()))
                    : Words::tr("the latest of %1 date(s) is %2", nullptr, int(rows.size())))
                 .arg(count(rows.size()), date));
    return Value(double(found));
}

Result<std::optional<double>> Calculator::compared(const Calculation &of, const RowNumbers &rows)
{
    RowChoice rest = query::othersOf(of.rows, Words::tr("all others"));
    rest.others = !of.rows.others; // those who are left may be what a mark stands for
    const auto restRows = rowsOf(*m_table, rest);
    if (!restRows)
        return tl::make_unexpected(restRows.error());
    const auto group = sampleOf(of.rows, of.column, rows);
    const auto others = sampleOf(rest, of.column, *restRows);
    if (!group || !others)
        return tl::make_unexpected(!group ? group.error() : others.error());
    keep(of.rows, group->rows);
    keep(rest, others->rows);
    if (group->values.size() < 2 || others->values.size() < 2) {
        tell(of, Words::tr("too few values to compare"));
        return Value();
    }
    const auto described = [](const std::vector<double> &values) {
        const stats::Moments about = stats::moments(values);
        return stats::Sample{values.size(), about.mean, about.squares / double(values.size() - 1)};
    };
    const auto line = [&](const RowChoice &whom, const stats::Sample &one) {
        m_lines << Words::tr("%1: n = %2, mean %3, standard deviation %4")
                       .arg(whom.name, count(one.n), number(one.mean), number(std::sqrt(one.variance)));
    };
    const stats::Sample a = described(group->values);
    const stats::Sample b = described(others->values);
    line(of.rows, a);
    line(rest, b);
    if (of.statistic == Statistic::DifferenceLow || of.statistic == Statistic::DifferenceHigh) {
        const auto interval = stats::welchInterval(a, b);
        if (!interval)
            return Value();
        m_lines << Words::tr("difference %1, 95 % interval %2 to %3 (%4 degrees of freedom)")
                       .arg(number(interval->difference), number(interval->low), number(interval->high),
                            m_format.number(interval->degreesOfFreedom, 1));
        return Value(of.statistic == Statistic::DifferenceLow ? interval->low : interval->high);
    }
    const auto test = stats::mannWhitney(group->values, others->values);
    if (!test)
        return Value();
    const double pairs = double(a.n) * double(b.n);
    m_lines << Words::tr("U = %1: pairs in which the group has the larger value, of %2; ties count one half")
                   .arg(number(test->u), number(pairs));
    if (of.statistic == Statistic::RankBiserial) {
        m_lines << Words::tr("2 × %1 ÷ %2 − 1 = %3")
                       .arg(number(test->u), number(pairs), m_format.number(test->rankBiserial, 4));
        return Value(test->rankBiserial);
    }
    m_lines << (test->isExact ? Words::tr("exact distribution of U: %1").arg(m_format.pValue(test->pValue))
                              : Words::tr("normal approximation with corrections for ties and continuity: %1")
                                    .arg(m_format.pValue(test->pValue)));
    return Value(test->pValue);
}

} // namespace clientele::why
