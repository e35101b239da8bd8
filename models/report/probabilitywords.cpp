// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/probabilitywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace clientele::report {

namespace {

using Kind = ChanceQuestion::Kind;
using query::Figure;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProbabilityWords)
};

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double mostTrials = 1e6;
constexpr double mostBars = 40; // whole numbers that each have a bar of their own

stats::Event eventOf(const ChanceQuestion &question)
{
    switch (question.kind) {
    case Kind::AtMost:
        return {std::nullopt, question.a, true, true};
    case Kind::AtLeast:
    case Kind::OfTrials:
        return {question.a, std::nullopt, true, true};
    case Kind::Between:
        return {question.a, question.b, true, true};
    case Kind::Exactly:
        return {question.a, question.a, true, true};
    case Kind::Quantile:
        break;
    }
    return {};
}

Point shadeOf(const stats::Event &event, bool isDiscrete)
{
    const double half = isDiscrete ? 0.5 : 0; // a bar from its left to its right side
    return {event.lower ? *event.lower - half : -infinity, event.upper ? *event.upper + half : infinity};
}

query::RowChoice rowsOf(const query::ColumnFits &fits, const query::FilterSet &filters)
{
    query::RowChoice rows;
    rows.filters = filters;
    query::Filter any;
    any.column = fits.name;
    any.intervals = {{-infinity, infinity, false, false}};
    rows.frame = {any};
    return rows;
}

QString sentenceOf(const query::ColumnFits &fits, const ChanceQuestion &question, double p, const Format &format)
{
    const QString share = format.percent(p, p < 0.1 || p > 0.9 ? 1 : 0);
    const QString a = format.number(question.a);
    switch (question.kind) {
    case Kind::AtMost:
        return Text::tr("%1 of the rows have a value of “%2” of at most %3").arg(share, fits.name, a);
    case Kind::AtLeast:
        return Text::tr("%1 of the rows have a value of “%2” of at least %3").arg(share, fits.name, a);
    case Kind::Between:
        return Text::tr("%1 of the rows have a value of “%2” from %3 to %4")
            .arg(share, fits.name, a, format.number(question.b));
    case Kind::Exactly:
        return Text::tr("%1 of the rows have exactly %3 in “%2”").arg(share, fits.name, a);
    case Kind::OfTrials:
        return Text::tr("Of %1 cases, at least %2 with “%3”: the chance is %4")
            .arg(format.number(question.trials), a, fits.name, share);
    case Kind::Quantile:
        break;
    }
    return {};
}

QString familyWords(const std::optional<stats::Distribution> &distribution)
{
    return distribution ? Text::tr("under the fitted %1 distribution").arg(query::displayName(distribution->family()))
                        : Text::tr("counted in the data");
}

NamedFigure stated(const QString &name, const QString &shown, double value, const QString &rule,
                   const query::RowChoice &rows, const QString &column)
{
    return {name, shown, rule,
            Figure{Text::tr("%1, %2", "a figure and its column").arg(name, column), shown, value,
                   query::StatedFigure{rule, rows}}};
}

void addFigures(ChanceAnswer &to, const query::ColumnFits &fits, const query::ProbabilityAnswer &answer,
                const ChanceQuestion &question, const query::RowChoice &rows, const Format &format)
{
    const QString how = familyWords(answer.distribution);
    if (question.kind != Kind::Quantile) {
        const QString shown = format.percent(answer.probability, 2);
        to.figures.push_back(stated(Text::tr("Probability"), shown, answer.probability,
                                    Text::tr("The probability %1").arg(how), rows, fits.name));
    }
    to.figures.push_back(stated(Text::tr("Expected value"), format.number(answer.expectedValue, 2),
                                answer.expectedValue, Text::tr("The mean %1").arg(how), rows, fits.name));
    if (answer.variance)
        to.figures.push_back(stated(Text::tr("Variance"), format.number(*answer.variance, 2), *answer.variance,
                                    Text::tr("The variance %1").arg(how), rows, fits.name));
    const stats::ShareInterval &interval = answer.interval;
    const QString shown =
        Text::tr("%1 (%2 to %3)")
            .arg(format.percent(interval.share, 1), format.percent(interval.low, 1), format.percent(interval.high, 1));
    if (question.kind != Kind::Quantile)
        to.figures.push_back(
            stated(answer.intervalIsOfRate ? Text::tr("Rate in the data") : Text::tr("Share in the data"), shown,
                   interval.share, Text::tr("Counted, with its 95 % interval after Wilson (1927)"), rows, fits.name));
    for (const auto &[p, value] : answer.quantiles)
        to.quantiles.push_back(stated(format.percent(p), format.number(value, std::abs(value) >= 100 ? 0 : -1), value,
                                      Text::tr("So many of the values are at most this, %1").arg(how), rows,
                                      fits.name));
}

ChanceAnswer none(const QString &sentence)
{
    ChanceAnswer answer;
    answer.sentence = sentence;
    return answer;
}

QString failureWords(const query::ColumnFits &fits, const query::ProbabilityFailure &failure)
{
    switch (failure.kind) {
    case query::ProbabilityFailure::Kind::NotCounts:
        return Text::tr("“%1” is not a column of yes and no, nor of counts up to so many cases").arg(fits.name);
    case query::ProbabilityFailure::Kind::FamilyDoesNot:
        return Text::tr("The family does not apply: %1").arg(query::inWords(failure.problem));
    case query::ProbabilityFailure::Kind::NoValues:
        break;
    }
    return Text::tr("“%1” has no values").arg(fits.name);
}

ChanceAnswer ofTrials(const query::ColumnFits &fits, const ChanceQuestion &question, const query::FilterSet &filters,
                      const Format &format)
{
    if (!(question.trials >= 1) || question.trials > mostTrials || question.trials != std::floor(question.trials))
        return none(Text::tr("The number of cases is a whole number from 1 to %1").arg(format.number(mostTrials)));
    query::ProbabilityBasis basis;
    basis.trials = question.trials;
    const auto answer = query::answerProbability(eventOf(question), basis, *fits.sorted, fits.tally);
    if (!answer)
        return none(failureWords(fits, answer.error()));
    ChanceAnswer result;
    result.value = answer->probability;
    result.sentence = sentenceOf(fits, question, answer->probability, format);
    result.note = Text::tr("%1 are expected; the rate is %2 (95 % interval %3 to %4)")
                      .arg(format.number(answer->expectedValue, 1), format.percent(answer->interval.share, 1),
                           format.percent(answer->interval.low, 1), format.percent(answer->interval.high, 1));
    result.shaded = shadeOf(eventOf(question), true);
    addFigures(result, fits, *answer, question, rowsOf(fits, filters), format);
    return result;
}

} // namespace

ChanceAnswer answerChance(const query::ColumnFits &fits, const ChanceQuestion &question,
                          const query::FilterSet &filters, const Format &format)
{
    if (fits.n() == 0)
        return none(Text::tr("“%1” has no values").arg(fits.name));
    if (!std::isfinite(question.a) || (question.kind == Kind::Between && !std::isfinite(question.b)))
        return none(Text::tr("Type a number"));
    if (question.kind == Kind::OfTrials)
        return ofTrials(fits, question, filters, format);
    if (question.kind == Kind::Between && question.a > question.b)
        return none(Text::tr("The first number is larger than the second"));
    if (question.kind == Kind::Quantile && (question.a < 0 || question.a > 100))
        return none(Text::tr("A share lies from 0 % to 100 %"));
    std::optional<stats::Distribution> distribution;
    if (question.family) {
        const query::FamilyFit *fit = fits.fitOf(*question.family);
        if (!fit)
            return none(Text::tr("The %1 distribution does not apply to “%2”")
                            .arg(query::displayName(*question.family), fits.name));
        distribution = fit->fit->distribution;
    }
    const stats::Event event = eventOf(question);
    const query::ProbabilityAnswer answer = query::probabilityFrom(distribution, event, *fits.sorted, fits.tally);
    const bool isDiscrete = fits.tally.isWhole && fits.sorted->back() - fits.sorted->front() < mostBars;
    ChanceAnswer result;
    result.note = familyWords(distribution);
    if (question.kind == Kind::Quantile) {
        const double value = query::quantileFrom(distribution, question.a / 100, *fits.sorted);
        result.value = value;
        result.sentence = Text::tr("%1 of the rows have a value of “%2” of at most %3")
                              .arg(format.percent(question.a / 100, 1), fits.name, format.number(value));
        result.shaded = Point{-infinity, value};
    } else {
        result.value = answer.probability;
        result.sentence = sentenceOf(fits, question, answer.probability, format);
        result.shaded = shadeOf(event, isDiscrete);
        if (question.kind == Kind::Exactly && distribution && !stats::isDiscrete(distribution->family()))
            result.note =
                Text::tr("A single value of a continuous distribution has the probability 0: ask for a range, "
                         "or take the data");
    }
    addFigures(result, fits, answer, question, rowsOf(fits, filters), format);
    return result;
}

ChanceStart startOf(const query::ColumnFits &fits, ChanceQuestion::Kind kind)
{
    if (fits.n() == 0)
        return {};
    const auto round = [](double value) { // to two digits: 35,246 begins as 35,000
        if (value == 0 || !std::isfinite(value))
            return value;
        const double scale = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 1);
        return std::round(value / scale) * scale;
    };
    const double low = query::quantileFrom(std::nullopt, 0.25, *fits.sorted);
    const double middle = query::quantileFrom(std::nullopt, 0.5, *fits.sorted);
    const double high = query::quantileFrom(std::nullopt, 0.75, *fits.sorted);
    if (kind == Kind::Between)
        return {round(low), round(high)};
    return {kind == Kind::Exactly && fits.tally.isWhole ? std::round(middle) : round(middle), round(high)};
}

std::optional<double> numberFrom(const QString &text, const Format &format)
{
    QString plain = text.simplified().remove(QLatin1Char(' ')).remove(QChar(0x00a0)).remove(QChar(0x202f));
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    bool isNumber = false;
    double value = format.locale().toDouble(plain, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(plain, &isNumber); // "0.5" where the locale writes 0,5
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

HistogramChart trialsChart(const query::ColumnFits &fits, const ChanceQuestion &question, const Format &format)
{
    HistogramChart chart;
    chart.id = QStringLiteral("trials");
    chart.title = Text::tr("How many of %1 cases").arg(format.number(question.trials));
    chart.subtitle = Text::tr("Binomial, rate of “%1” %2").arg(fits.name, format.percent(fits.tally.mean, 1));
    chart.axis.name = Text::tr("Cases with “%1”").arg(fits.name);
    chart.categoryName = chart.axis.name;
    chart.valueName = Text::tr("Chance");
    chart.table.columns = {{chart.axis.name},
                           {chart.valueName, 2, true,
                            ColumnOrigin{query::Statistic::Rows,
                                         {},
                                         0.5,
                                         {},
                                         false,
                                         Text::tr("The binomial probability of so many cases, with the rate of the "
                                                  "column")}}};
    chart.discrete = true;
    query::ProbabilityBasis basis;
    basis.trials = question.trials;
    const auto answer = fits.n() == 0 || !(question.trials >= 1) || question.trials > mostTrials
                            ? query::ProbabilityResult(tl::make_unexpected(query::ProbabilityFailure{}))
                            : query::answerProbability({}, basis, *fits.sorted, fits.tally);
    if (!answer) {
        chart.empty = Text::tr("Such chances need a column of yes and no.");
        return chart;
    }
    const double spread = std::sqrt(answer->variance.value_or(0));
    const double low = std::max(0.0, std::floor(answer->expectedValue - 5 * spread) - 1);
    const double high = std::min(question.trials, std::ceil(answer->expectedValue + 5 * spread) + 1);
    const double step = std::max(1.0, std::ceil((high - low + 1) / 120));
    for (double k = low; k <= high; k += step) {
        const stats::Event own{k, k + step - 1, true, true};
        const double chance = stats::probability(*answer->distribution, own);
        chart.edges.push_back(k - 0.5);
        chart.counts.push_back(chance);
        const QString label = step == 1 ? format.number(k) : format.range(k, k + step - 1);
        chart.categories.push_back({label, 0, {}});
        chart.table.rows.push_back({label, chance});
    }
    chart.edges.push_back(chart.edges.back() + step);
    chart.table.conditions.resize(chart.table.rows.size());
    chart.lines = {{answer->expectedValue, Text::tr("Expected %1").arg(format.number(answer->expectedValue, 1))}};
    chart.shaded = shadeOf(eventOf(question), true);
    return chart;
}

} // namespace clientele::report
