// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/probabilityquestion.h"

#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Probability)
};

constexpr double quantileShares[] = {0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};

std::optional<double> numberOf(const QString &text)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// "<= 5" behind the column, or "5 <=" before it (which is turned round).
bool addBound(const QString &text, bool isBefore, stats::Event &event)
{
    static const QRegularExpression behind(QStringLiteral("^\\s*(<=|>=|<|>|=)\\s*(\\S+)\\s*$"));
    static const QRegularExpression before(QStringLiteral("^\\s*(\\S+?)\\s*(<=|>=|<|>)\\s*$"));
    const QRegularExpressionMatch match = (isBefore ? before : behind).match(text);
    const auto value = match.hasMatch() ? numberOf(match.captured(isBefore ? 1 : 2)) : std::nullopt;
    if (!value)
        return false;
    const QString sign = match.captured(isBefore ? 2 : 1);
    if (sign == QLatin1String("=")) {
        event.lower = event.upper = *value;
        return true;
    }
    const bool isUpper = sign.startsWith(QLatin1Char('<')) != isBefore;
    const bool isClosed = sign.size() == 2;
    auto &bound = isUpper ? event.upper : event.lower;
    if (bound)
        return false; // twice the same side
    bound = *value;
    (isUpper ? event.upperClosed : event.lowerClosed) = isClosed;
    return true;
}

std::optional<stats::Event> eventAround(const QString &text, const QString &name, qsizetype at)
{
    const QString before = text.left(at);
    const QString behind = text.mid(at + name.size());
    stats::Event event;
    if (!before.trimmed().isEmpty() && !addBound(before, true, event))
        return std::nullopt;
    if (!behind.trimmed().isEmpty() && !addBound(behind, false, event))
        return std::nullopt;
    return event.lower || event.upper ? std::optional(event) : std::nullopt;
}

bool isYesNo(const stats::Tally &values)
{
    return values.values.front() >= 0 && values.values.back() <= 1 && values.isWhole;
}

// "Of 100 mails, at least 20": the rate is that of the column, one trial a row or as many as were given.
Result<ProbabilityAnswer> binomialAnswer(const stats::Tally &values, double trials, const QString &column)
{
    const double each = isYesNo(values) ? 1 : trials;
    if (!values.isWhole || values.values.front() < 0 || values.values.back() > each)
        return wrongValue(Text::tr("“%1” does not count successes of so many trials").arg(column),
                          QStringLiteral("trials"), QString::number(trials),
                          Text::tr("Give as many as its largest value at least, or a column of yes and no"));
    ProbabilityAnswer answer;
    answer.interval = stats::wilsonInterval(std::round(values.mean * values.n), values.n * each);
    answer.intervalIsOfRate = true;
    answer.distribution = stats::Distribution::make(stats::Family::Binomial, {trials, values.mean / each});
    return answer;
}

void answerFrom(ProbabilityAnswer &answer, const stats::Event &event)
{
    const stats::Distribution &distribution = *answer.distribution;
    answer.probability = stats::probability(distribution, event);
    answer.expectedValue = distribution.mean();
    answer.variance = distribution.variance();
    for (const double p : quantileShares)
        answer.quantiles.emplace_back(p, distribution.quantile(p));
}

} // namespace

QString inWords(stats::FitProblem problem)
{
    switch (problem) {
    case stats::FitProblem::NoValues:
        return Text::tr("there are no values");
    case stats::FitProblem::AllEqual:
        return Text::tr("all values are equal");
    case stats::FitProblem::NotPositive:
        return Text::tr("a value is 0 or below");
    case stats::FitProblem::Negative:
        return Text::tr("a value is below 0");
    case stats::FitProblem::NotWhole:
        return Text::tr("a value is no whole number");
    case stats::FitProblem::BeyondTrials:
        return Text::tr("a value is larger than the number of trials");
    case stats::FitProblem::NotOverdispersed:
        return Text::tr("the variance is not above the mean");
    case stats::FitProblem::NotUnderdispersed:
        break;
    }
    return Text::tr("the variance is not below the mean");
}

Result<ProbabilityQuestion> parseQuestion(const QString &text, const table::Table &table)
{
    std::vector<QString> names;
    for (const table::ColumnPtr &column : table.columns())
        names.push_back(column->name());
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names) {
        for (qsizetype at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            if (const auto event = eventAround(text, name, at))
                return ProbabilityQuestion{name, *event};
        }
    }
    return wrongValue(Text::tr("The question cannot be read"), QStringLiteral("probability"), text,
                      Text::tr("Write COLUMN<=60000, COLUMN=3 or 10<=COLUMN<=20 with a column of the table"));
}

Result<ProbabilityAnswer> answerQuestion(const ProbabilityQuestion &question, const StatisticsOptions &options,
                                         std::span<const double> sorted)
{
    const stats::Tally values = stats::tally(sorted);
    ProbabilityAnswer answer;
    if (options.trials) {
        auto binomial = binomialAnswer(values, *options.trials, question.column);
        if (!binomial)
            return binomial;
        answer = std::move(*binomial);
        answerFrom(answer, question.event);
        return answer;
    }
    const auto hits =
        std::count_if(sorted.begin(), sorted.end(), [&](double value) { return question.event.contains(value); });
    answer.interval = stats::wilsonInterval(double(hits), values.n);
    if (options.family) {
        const auto fit = stats::fit(*options.family, values);
        if (!fit)
            return wrongValue(
                Text::tr("The family does not apply to “%1”: %2").arg(question.column, inWords(fit.error())),
                QStringLiteral("family"), QString::fromStdString(std::string(token(*options.family))),
                Text::tr("Choose another family, or data"));
        answer.distribution = fit->distribution;
    } else if (!options.fromData) { // the best by AIC, where any applies
        double least = std::numeric_limits<double>::infinity();
        for (const stats::Family family : stats::families) {
            const auto fit = stats::fit(family, values);
            if (fit && stats::competes(family, values) && fit->aic < least) {
                least = fit->aic;
                answer.distribution = fit->distribution;
            }
        }
    }
    if (answer.distribution) {
        answerFrom(answer, question.event);
        return answer;
    }
    answer.probability = double(hits) / values.n;
    answer.expectedValue = values.mean;
    if (const auto description = stats::describeSorted(sorted))
        answer.variance = description->variance;
    for (const double p : quantileShares)
        answer.quantiles.emplace_back(p, stats::quantileOfSorted(sorted, p));
    return answer;
}

} // namespace clientele::app
