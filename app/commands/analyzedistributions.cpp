// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "app/commands/probabilityquestion.h"
#include "models/core/format.h"
#include "models/core/parallel.h"

namespace clientele::app {

namespace {

using query::ColumnFits;
using query::FamilyFit;

QString ofToken(std::string_view token)
{
    return QString::fromLatin1(token.data(), qsizetype(token.size()));
}

QString testName(stats::GoodnessTest test)
{
    switch (test) {
    case stats::GoodnessTest::KolmogorovSmirnov:
        return QStringLiteral("kolmogorov-smirnov-lilliefors");
    case stats::GoodnessTest::AndersonDarling:
        return QStringLiteral("anderson-darling");
    case stats::GoodnessTest::ChiSquare:
        break;
    }
    return QStringLiteral("chi-square");
}

QString methodName(stats::PValueMethod method)
{
    switch (method) {
    case stats::PValueMethod::DallalWilkinson:
        return QStringLiteral("dallal-wilkinson");
    case stats::PValueMethod::Stephens:
        return QStringLiteral("stephens");
    case stats::PValueMethod::MonteCarlo:
        return QStringLiteral("monte-carlo");
    case stats::PValueMethod::ChiSquared:
        break;
    }
    return QStringLiteral("chi-square");
}

Json testJson(const stats::Goodness &test)
{
    return Json::object()
        .set(QStringLiteral("name"), testName(test.test))
        .set(QStringLiteral("statistic"), test.statistic)
        .set(QStringLiteral("pValue"), test.pValue)
        .set(QStringLiteral("degreesOfFreedom"), test.degreesOfFreedom)
        .set(QStringLiteral("method"), methodName(test.method));
}

QString verdict(const ColumnFits &column, const Format &format)
{
    if (column.n() == 0)
        return Analyze::tr("“%1” has no values").arg(column.name);
    if (column.bestFit() == nullptr)
        return Analyze::tr("No family applies to “%1”: all values are equal").arg(column.name);
    if (column.isYesNo)
        return Analyze::tr("“%1” is yes or no: binomial with one trial").arg(column.name);
    const QString best = ofToken(token(column.bestFit()->family));
    if (column.adequate == column.best)
        return Analyze::tr("“%1” looks %2").arg(column.name, best);
    if (column.adequateFit() != nullptr)
        return Analyze::tr("“%1”: %2 is the likeliest, but only %3 is not rejected by a test")
            .arg(column.name, best, ofToken(token(column.adequateFit()->family)));
    if (column.bestFit()->tests.empty())
        return Analyze::tr("“%1” has too few values to tell whether a family fits").arg(column.name);
    const stats::Goodness &test = column.bestFit()->tests.front();
    return Analyze::tr("No family fits “%1”: the closest, %2, is rejected (%3)")
        .arg(column.name, best, format.pValue(test.pValue));
}

Json columnJson(const ColumnFits &column, const Format &format)
{
    Json fits = Json::array();
    Json others = Json::array();
    for (const FamilyFit &one : column.families) {
        const QString name = ofToken(token(one.family));
        if (!one.fit) {
            others.add(Json::object()
                           .set(QStringLiteral("family"), name)
                           .set(QStringLiteral("reason"), query::inWords(one.fit.error())));
            continue;
        }
        Json parameters = Json::object();
        const auto names = stats::parameterNames(one.family);
        for (std::size_t i = 0; i < names.size(); ++i)
            parameters.set(ofToken(names[i]), one.fit->distribution.parameters()[i]);
        Json tests = Json::array();
        for (const stats::Goodness &test : one.tests)
            tests.add(testJson(test));
        fits.add(Json::object()
                     .set(QStringLiteral("family"), name)
                     .set(QStringLiteral("parameters"), std::move(parameters))
                     .set(QStringLiteral("logLikelihood"), one.fit->logLikelihood)
                     .set(QStringLiteral("aic"), one.fit->aic)
                     .set(QStringLiteral("bic"), one.fit->bic)
                     .set(QStringLiteral("test"), one.tests.empty() ? Json() : testJson(one.tests.front()))
                     .set(QStringLiteral("tests"), std::move(tests)));
    }
    return Json::object()
        .set(QStringLiteral("name"), column.name)
        .set(QStringLiteral("fits"), std::move(fits))
        .set(QStringLiteral("best"),
             column.bestFit() == nullptr ? Json() : Json(ofToken(token(column.bestFit()->family))))
        .set(QStringLiteral("n"), column.n())
        .set(QStringLiteral("fitting"),
             column.adequateFit() == nullptr ? Json() : Json(ofToken(token(column.adequateFit()->family))))
        .set(QStringLiteral("verdict"), verdict(column, format))
        .set(QStringLiteral("notApplicable"), std::move(others));
}

void addTables(AnalysisOutput &output, const ColumnFits &column)
{
    PrintedTable table{column.name,
                       {Analyze::tr("Family"), Analyze::tr("Parameters"), Analyze::tr("Log-likelihood"),
                        Analyze::tr("AIC"), Analyze::tr("BIC"), Analyze::tr("Test"), Analyze::tr("Statistic"),
                        Analyze::tr("p")},
                       {}};
    for (const FamilyFit &one : column.families) {
        if (!one.fit)
            continue;
        QStringList parameters;
        const auto names = stats::parameterNames(one.family);
        const Format format;
        for (std::size_t i = 0; i < names.size(); ++i)
            parameters << ofToken(names[i]) + QStringLiteral(" ") +
                              format.number(one.fit->distribution.parameters()[i]);
        QVariantList row{ofToken(token(one.family)), parameters.join(QStringLiteral(", ")), one.fit->logLikelihood,
                         one.fit->aic, one.fit->bic};
        if (one.tests.empty())
            row << QVariant() << QVariant() << QVariant();
        else
            row << testName(one.tests.front().test) << one.tests.front().statistic << one.tests.front().pValue;
        table.rows.push_back(row.mid(0, 7) + QVariantList{readablePValue(row[7])});
        QVariantList line{column.name, ofToken(token(one.family))};
        for (std::size_t i = 0; i < 2; ++i)
            line << (i < names.size() ? QVariant(ofToken(names[i])) : QVariant())
                 << (i < names.size() ? QVariant(one.fit->distribution.parameters()[i]) : QVariant());
        line << one.fit->logLikelihood << one.fit->aic << one.fit->bic << row.mid(5) << (&one == column.bestFit());
        output.csv.rows.push_back(line);
    }
    output.tables.push_back(std::move(table));
}

void addAnswer(AnalysisOutput &output, const ProbabilityQuestion &question, const query::ProbabilityAnswer &answer,
               const StatisticsOptions &options, const Format &format)
{
    const QString family = answer.distribution ? ofToken(token(answer.distribution->family())) : QStringLiteral("data");
    output.parameters.set(QStringLiteral("probability"), options.probability)
        .set(QStringLiteral("family"), family)
        .set(QStringLiteral("trials"), options.trials)
        .set(QStringLiteral("confidenceLevel"), 0.95);
    Json quantiles = Json::object();
    for (const auto &[share, value] : answer.quantiles)
        quantiles.set(QString::number(share), value);
    output.result.set(QStringLiteral("probability"), answer.probability)
        .set(QStringLiteral("expectedValue"), answer.expectedValue)
        .set(QStringLiteral("variance"), answer.variance)
        .set(QStringLiteral("quantiles"), std::move(quantiles))
        .set(QStringLiteral("interval"),
             Json::object()
                 .set(QStringLiteral("name"), QStringLiteral("wilson"))
                 .set(QStringLiteral("low"), answer.interval.low)
                 .set(QStringLiteral("high"), answer.interval.high)
                 .set(QStringLiteral("of"),
                      answer.intervalIsOfRate ? QStringLiteral("rate") : QStringLiteral("observedShare"))
                 .set(QStringLiteral("estimate"), answer.interval.share));
    const QString interval =
        QStringLiteral("%1–%2").arg(format.percent(answer.interval.low, 1), format.percent(answer.interval.high, 1));
    output.lines << Analyze::tr("P(%1) = %2 (%3); expected value %4.")
                        .arg(options.probability, format.percent(answer.probability, 2), family,
                             format.number(answer.expectedValue));
    output.lines << (answer.intervalIsOfRate
                         ? Analyze::tr("Rate of “%1”: %2 (%3, Wilson, 95 %).")
                               .arg(question.column, format.percent(answer.interval.share, 1), interval)
                         : Analyze::tr("Observed in the data: %1 (%2, Wilson, 95 %).")
                               .arg(format.percent(answer.interval.share, 1), interval));
    const bool isPoint = question.event.lower && question.event.lower == question.event.upper;
    if (isPoint && answer.distribution && !stats::isDiscrete(answer.distribution->family()))
        output.warnings << Analyze::tr("A single value of a continuous distribution has the probability 0: ask for a "
                                       "range, or take --family data");
}

QStringList columnsOf(const table::Table &table, const StatisticsOptions &options,
                      const std::optional<ProbabilityQuestion> &question)
{
    if (!options.columns.isEmpty())
        return options.columns;
    if (question)
        return {question->column};
    QStringList names;
    for (const table::ColumnPtr &column : table.columns()) {
        if (column->isNumeric())
            names << column->name();
    }
    return names;
}

void setParameters(Json &parameters, const QStringList &columns, const StatisticsOptions &options)
{
    parameters.set(QStringLiteral("columns"), columns)
        .set(QStringLiteral("estimation"), QStringLiteral("maximum-likelihood"))
        .set(QStringLiteral("best"), QStringLiteral("aic"))
        .set(QStringLiteral("discreteBelowDeviation"), 3)
        .set(QStringLiteral("significance"), query::fitSignificance)
        .set(QStringLiteral("simulatedSamples"), stats::simulatedSamples)
        .set(QStringLiteral("simulatedValues"), stats::simulatedValues)
        .set(QStringLiteral("seed"), std::int64_t(options.seed));
}

} // namespace

Result<AnalysisOutput> analyzeDistributions(const Loaded &loaded, const AnalysisOptions &all)
{
    const StatisticsOptions &options = all.statistics;
    const table::Table &table = *loaded.source.table;
    const auto mask = query::maskOf(table, loaded.filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    std::optional<ProbabilityQuestion> question;
    if (!options.probability.isEmpty()) {
        auto read = parseQuestion(options.probability, table);
        if (!read)
            return tl::make_unexpected(read.error());
        question = std::move(*read);
    }
    const Format format;
    AnalysisOutput output;
    output.rowsUsed = *mask ? query::countRows(**mask) : table.rows();
    const QStringList names = columnsOf(table, options, question);
    setParameters(output.parameters, names, options);
    QStringList wanted = names;
    if (question && !names.contains(question->column))
        wanted << question->column;
    std::vector<ColumnFits> columns(std::size_t(wanted.size()));
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (auto known = knownColumn(table, wanted[i], QStringLiteral("columns")); !known)
            return tl::make_unexpected(known.error());
        auto column = query::columnForFits(table, wanted[i], *mask);
        if (!column)
            return tl::make_unexpected(column.error());
        columns[std::size_t(i)] = std::move(*column);
        if (columns[std::size_t(i)].infinite > 0)
            output.warnings << query::infiniteWarning(wanted[i], columns[std::size_t(i)].infinite);
    }
    parallelFor(std::size_t(names.size()),
                [&](std::size_t i) { static_cast<void>(query::fitFamilies(columns[i], options.seed)); });
    output.csv.columns =
        QStringLiteral(
            "column,family,parameter1,value1,parameter2,value2,logLikelihood,aic,bic,test,statistic,pValue,best")
            .split(QLatin1Char(','));
    Json list = Json::array();
    for (std::size_t i = 0; i < std::size_t(names.size()); ++i) {
        list.add(columnJson(columns[i], format));
        addTables(output, columns[i]);
        (columns[i].adequateFit() == nullptr ? output.warnings : output.lines) << verdict(columns[i], format);
    }
    output.result.set(QStringLiteral("columns"), std::move(list));
    if (!question)
        return output;
    const auto answer = answerQuestion(*question, options, columns[std::size_t(wanted.indexOf(question->column))]);
    if (!answer)
        return tl::make_unexpected(answer.error());
    addAnswer(output, *question, *answer, options, format);
    return output;
}

} // namespace clientele::app
