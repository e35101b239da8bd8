// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "models/core/format.h"
#include "models/query/comparisonwords.h"

#include <algorithm>

namespace clientele::app {

namespace {

QString ofToken(std::string_view token)
{
    return QString::fromLatin1(token.data(), qsizetype(token.size()));
}

using Compared = query::ComparisonStudy;

Json groupKey(const Compared &compared, std::size_t group)
{
    const QString &label = compared.labels[group];
    switch (compared.groupType) {
    case table::Type::Integer:
        return std::int64_t(label.toLongLong());
    case table::Type::Real:
        return label.toDouble();
    case table::Type::Boolean:
        return label == QLatin1String("true");
    case table::Type::Text:
    case table::Type::Date:
        break;
    }
    return label;
}

Json effectJson(const stats::EffectSize &effect)
{
    return Json::object()
        .set(QStringLiteral("name"), ofToken(token(effect.kind)))
        .set(QStringLiteral("value"), effect.value)
        .set(QStringLiteral("low"), effect.low)
        .set(QStringLiteral("high"), effect.high)
        .set(QStringLiteral("method"), ofToken(token(effect.method)));
}

Json freedomJson(const std::vector<double> &degrees)
{
    if (degrees.empty())
        return {};
    return degrees.size() == 1 ? Json(degrees[0]) : Json(degrees);
}

Json testJson(const stats::ComparisonResult &test)
{
    Json effects = Json::array();
    for (const stats::EffectSize &effect : test.effects)
        effects.add(effectJson(effect));
    return Json::object()
        .set(QStringLiteral("name"), ofToken(token(test.test)))
        .set(QStringLiteral("statistic"), test.statistic)
        .set(QStringLiteral("degreesOfFreedom"), freedomJson(test.degreesOfFreedom))
        .set(QStringLiteral("pValue"), test.pValue)
        .set(QStringLiteral("effectSize"), test.effects.empty() ? Json() : effectJson(test.effects.front()))
        .set(QStringLiteral("effectSizes"), std::move(effects))
        .set(QStringLiteral("exact"), test.isExact)
        .set(QStringLiteral("simulated"), test.isSimulated);
}

Json assumptionsJson(const Compared &compared)
{
    if (!compared.numbers)
        return {};
    Json normality = Json::array();
    for (std::size_t i = 0; i < compared.figures.size(); ++i) {
        const stats::NormalityCheck &check = compared.numbers->normality[i];
        normality.add(Json::object()
                          .set(QStringLiteral("group"), groupKey(compared, i))
                          .set(QStringLiteral("skewness"), check.skewness)
                          .set(QStringLiteral("shapiroWilk"), check.test ? Json(check.test->statistic) : Json())
                          .set(QStringLiteral("pValue"), check.test ? Json(check.test->pValue) : Json())
                          .set(QStringLiteral("meanIsNormal"), check.meanIsNormal));
    }
    const auto &equal = compared.numbers->equalVariances;
    return Json::object()
        .set(QStringLiteral("normality"), std::move(normality))
        .set(QStringLiteral("equalVariances"),
             !equal ? Json()
                    : Json::object()
                          .set(QStringLiteral("name"), QStringLiteral("brown-forsythe"))
                          .set(QStringLiteral("statistic"), equal->statistic)
                          .set(QStringLiteral("degreesOfFreedom"), std::vector<double>{equal->first, equal->second})
                          .set(QStringLiteral("pValue"), equal->pValue));
}

Json resultJson(const Compared &compared, stats::Adjustment adjustment)
{
    Json groups = Json::array();
    for (std::size_t i = 0; i < compared.figures.size(); ++i) {
        const stats::GroupFigures &figures = compared.figures[i];
        Json json = Json::object();
        json.set(QStringLiteral("group"), groupKey(compared, i))
            .set(QStringLiteral("n"), figures.n)
            .set(QStringLiteral("mean"), figures.mean)
            .set(QStringLiteral("median"), figures.median)
            .set(QStringLiteral("standardDeviation"), figures.standardDeviation);
        if (compared.measure == Compared::Measure::Category) {
            Json counts = Json::object();
            for (std::size_t c = 0; c < compared.counts.columns; ++c)
                counts.set(compared.categories[qsizetype(c)], std::int64_t(compared.counts.at(i, c)));
            json.set(QStringLiteral("counts"), std::move(counts));
        }
        groups.add(std::move(json));
    }
    Json tests = Json::array();
    for (const stats::ComparisonResult &test : compared.tests)
        tests.add(testJson(test));
    Json pairs = Json::array();
    for (const stats::PairResult &pair : compared.pairs)
        pairs.add(Json::object()
                      .set(QStringLiteral("a"), groupKey(compared, pair.a))
                      .set(QStringLiteral("b"), groupKey(compared, pair.b))
                      .set(QStringLiteral("difference"), pair.difference)
                      .set(QStringLiteral("pValue"), pair.pValue)
                      .set(QStringLiteral("adjustedPValue"), pair.adjustedPValue)
                      .set(QStringLiteral("adjustment"), ofToken(token(adjustment)))
                      .set(QStringLiteral("test"), ofToken(token(compared.pairTest))));
    return Json::object()
        .set(QStringLiteral("groups"), std::move(groups))
        .set(QStringLiteral("tests"), std::move(tests))
        .set(QStringLiteral("pairs"), std::move(pairs))
        .set(QStringLiteral("proposed"),
             Json::object()
                 .set(QStringLiteral("test"),
                      compared.proposal.test ? Json(ofToken(token(*compared.proposal.test))) : Json())
                 .set(QStringLiteral("reason"), query::reasonInWords(compared.proposal.reason)))
        .set(QStringLiteral("assumptions"), assumptionsJson(compared));
}

// Words first.
QString summary(const Compared &compared, const AnalysisOptions &options, const Format &format)
{
    if (!compared.proposal.test)
        return Analyze::tr("Nothing can be compared: %1.").arg(query::reasonInWords(compared.proposal.reason));
    const auto test = std::find_if(compared.tests.begin(), compared.tests.end(),
                                   [&](const auto &one) { return one.test == *compared.proposal.test; });
    const QString what =
        test->pValue < 0.05
            ? Analyze::tr("“%1” differs between the groups of “%2”").arg(options.statistics.value, options.by)
            : Analyze::tr("No difference of “%1” between the groups of “%2” can be shown")
                  .arg(options.statistics.value, options.by);
    QString sentence = Analyze::tr("%1 (%2, %3).").arg(what, ofToken(token(test->test)), format.pValue(test->pValue));
    if (!test->effects.empty() && test->effects.front().low)
        sentence += QLatin1Char(' ') + Analyze::tr("Size: %1 %2 (%3 to %4).")
                                           .arg(ofToken(token(test->effects.front().kind)),
                                                format.number(test->effects.front().value, 2),
                                                format.number(*test->effects.front().low, 2),
                                                format.number(*test->effects.front().high, 2));
    return sentence + QLatin1Char(' ') +
           Analyze::tr("This test is proposed because %1.").arg(query::reasonInWords(compared.proposal.reason));
}

void addTables(AnalysisOutput &output, const Compared &compared, const AnalysisOptions &options)
{
    PrintedTable groups{
        options.statistics.value + QStringLiteral(" · ") + options.by,
        {Analyze::tr("Group"), Analyze::tr("n"), Analyze::tr("Mean"), Analyze::tr("Median"), Analyze::tr("Std. dev.")},
        {}};
    for (std::size_t i = 0; i < compared.figures.size(); ++i) {
        const stats::GroupFigures &one = compared.figures[i];
        groups.rows.push_back({compared.labels[i], qlonglong(one.n), cellOf(one.mean), cellOf(one.median),
                               cellOf(one.standardDeviation)});
    }
    PrintedTable tests{Analyze::tr("Tests"),
                       {Analyze::tr("Test"), Analyze::tr("Statistic"), Analyze::tr("p"), Analyze::tr("Effect size"),
                        Analyze::tr("Value"), Analyze::tr("Low"), Analyze::tr("High")},
                       {}};
    for (const stats::ComparisonResult &test : compared.tests) {
        QVariantList row{ofToken(token(test.test)), cellOf(test.statistic), readablePValue(test.pValue)};
        if (test.effects.empty())
            row << QVariant() << QVariant() << QVariant() << QVariant();
        else
            row << ofToken(token(test.effects.front().kind)) << test.effects.front().value
                << cellOf(test.effects.front().low) << cellOf(test.effects.front().high);
        tests.rows.push_back(row);
    }
    PrintedTable pairs{Analyze::tr("Pairs"),
                       {Analyze::tr("First"), Analyze::tr("Second"), Analyze::tr("Difference"), Analyze::tr("p"),
                        Analyze::tr("Adjusted p")},
                       {}};
    for (const stats::PairResult &pair : compared.pairs)
        pairs.rows.push_back({compared.labels[pair.a], compared.labels[pair.b], cellOf(pair.difference),
                              readablePValue(pair.pValue), readablePValue(pair.adjustedPValue)});
    output.tables = {std::move(groups), std::move(tests), std::move(pairs)};
}

void setCsv(AnalysisOutput &output, const Compared &compared)
{
    output.csv.columns = QStringLiteral("kind,name,a,b,n,mean,median,standardDeviation,statistic,degreesOfFreedom1,"
                                        "degreesOfFreedom2,pValue,adjustedPValue,difference,effectSize,value,low,high")
                             .split(QLatin1Char(','));
    const QVariant none;
    for (std::size_t i = 0; i < compared.figures.size(); ++i) {
        const stats::GroupFigures &one = compared.figures[i];
        output.csv.rows.push_back({QStringLiteral("group"), none, compared.labels[i], none, qlonglong(one.n),
                                   cellOf(one.mean), cellOf(one.median), cellOf(one.standardDeviation), none, none,
                                   none, none, none, none, none, none, none, none});
    }
    for (const stats::ComparisonResult &test : compared.tests) {
        QVariantList row{QStringLiteral("test"), ofToken(token(test.test)), none, none, none, none, none, none,
                         cellOf(test.statistic)};
        for (std::size_t k = 0; k < 2; ++k)
            row << (k < test.degreesOfFreedom.size() ? QVariant(test.degreesOfFreedom[k]) : none);
        row << test.pValue << none << none;
        if (test.effects.empty())
            row << none << none << none << none;
        else
            row << ofToken(token(test.effects.front().kind)) << test.effects.front().value
                << cellOf(test.effects.front().low) << cellOf(test.effects.front().high);
        output.csv.rows.push_back(row);
    }
    for (const stats::PairResult &pair : compared.pairs)
        output.csv.rows.push_back({QStringLiteral("pair"), ofToken(token(compared.pairTest)), compared.labels[pair.a],
                                   compared.labels[pair.b], none, none, none, none, none, none, none, pair.pValue,
                                   pair.adjustedPValue, cellOf(pair.difference), none, none, none, none});
}

void addWarnings(AnalysisOutput &output, const Compared &compared, const QString &value)
{
    for (const stats::ComparisonResult &test : compared.tests) {
        if (test.isSimulated)
            output.warnings << Analyze::tr(
                "Fisher’s exact test was simulated: there are too many tables to count them");
    }
    if (compared.infinite > 0)
        output.warnings
            << Analyze::tr("%Ln infinite value(s) of “%1” were left out", nullptr, int(compared.infinite)).arg(value);
    for (std::size_t i = 0; i < compared.figures.size(); ++i) {
        if (compared.figures[i].n < 2)
            output.warnings << Analyze::tr(
                                   "The group “%1” has fewer than two values: tests that need its variance leave "
                                   "it out")
                                   .arg(compared.labels[i]);
    }
}

Result<void> checkColumn(const table::Table &table, const QString &name, const QString &option)
{
    if (name.isEmpty())
        return wrongValue(Analyze::tr("No column given"), option, QStringLiteral("COLUMN"),
                          Analyze::tr("Give --value COLUMN and --by COLUMN"));
    return knownColumn(table, name, option);
}

} // namespace

Result<AnalysisOutput> analyzeCompare(const Loaded &loaded, const AnalysisOptions &options)
{
    const table::Table &table = *loaded.source.table;
    const QString &value = options.statistics.value;
    if (auto known = checkColumn(table, value, QStringLiteral("value")); !known)
        return tl::make_unexpected(known.error());
    if (auto known = checkColumn(table, options.by, QStringLiteral("by")); !known)
        return tl::make_unexpected(known.error());
    const auto study = query::compareGroups(
        table, loaded.filters, {value, options.by, options.statistics.adjustment, options.statistics.seed});
    if (!study)
        return tl::make_unexpected(study.error());
    const Compared &compared = *study;
    AnalysisOutput output;
    output.rowsUsed = compared.rowsUsed;
    output.parameters.set(QStringLiteral("value"), value)
        .set(QStringLiteral("by"), options.by)
        .set(QStringLiteral("adjustment"), ofToken(token(options.statistics.adjustment)))
        .set(QStringLiteral("confidenceLevel"), stats::effectLevel)
        .set(QStringLiteral("continuityCorrection"), false)
        .set(QStringLiteral("seed"), std::int64_t(options.statistics.seed));
    output.result = resultJson(compared, options.statistics.adjustment);
    addTables(output, compared, options);
    setCsv(output, compared);
    addWarnings(output, compared, value);
    const QString words = summary(compared, options, Format());
    output.lines << words;
    if (!compared.proposal.test)
        output.warnings << words;
    return output;
}

} // namespace clientele::app
