// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "app/commands/bandoptions.h"
#include "app/commands/commands.h"
#include "app/commands/recipes.h"
#include "app/commands/workspaceinput.h"

#include <QElapsedTimer>

#include <cstdio>

namespace clientele::app {

namespace {

struct Analysis
{
    const char *name;
    Result<AnalysisOutput> (*run)(const Loaded &, const AnalysisOptions &);
    bool takesBy;
    bool takesBands;
    unsigned statistics = 0; ///< StatisticsOption flags
};

constexpr Analysis analyses[] = {
    {"profile", analyzeProfile, false, false},
    {"describe", analyzeDescribe, true, false},
    {"age-region", analyzeAgeRegion, false, true},
    {"insights", analyzeInsights, false, true},
    {"distributions", analyzeDistributions, false, false, takesColumns | takesProbability},
    {"compare", analyzeCompare, true, false, takesValue | takesAdjustment},
    {"correlation", analyzeCorrelation, false, false, takesColumns | takesMethod | takesAdjustment},
    {"response", analyzeResponse, false, false, takesColumns | takesResponse},
};

QString analysisNames()
{
    QStringList names;
    for (const Analysis &analysis : analyses)
        names << QString::fromLatin1(analysis.name);
    return names.join(QStringLiteral(", "));
}

Result<Analysis> findAnalysis(const QString &name)
{
    for (const Analysis &analysis : analyses) {
        if (name == QLatin1String(analysis.name))
            return analysis;
    }
    const QStringList later{QStringLiteral("sales"), QStringLiteral("rfm"), QStringLiteral("clusters"),
                            QStringLiteral("features"), QStringLiteral("behaviour")};
    const QString remedy = Analyze::tr("Choose one of %1").arg(analysisNames());
    if (name.isEmpty() || name.startsWith(QLatin1Char('-')))
        return fail(Error::Code::Input, Analyze::tr("No analysis given"), {}, remedy);
    if (later.contains(name))
        return fail(Error::Code::Input, Analyze::tr("This version does not have the analysis “%1” yet").arg(name), {},
                    remedy);
    return fail(Error::Code::Input, Analyze::tr("There is no analysis “%1”").arg(name), {}, remedy);
}

void addOptions(QCommandLineParser &parser, const Analysis &analysis)
{
    addCommonOptions(parser);
    if (analysis.takesBy)
        parser.addOption(
            {QStringLiteral("by"), Analyze::tr("Column whose values make the groups"), QStringLiteral("column")});
    if (analysis.takesBands)
        addBandOptions(parser);
    addStatisticsOptions(parser, analysis.statistics);
}

tl::unexpected<Error> wrongOption(const QString &what, const QString &option, const QString &value,
                                  const QString &remedy)
{
    return fail(Error::Code::Input, what, QStringLiteral("--%1 %2").arg(option, value), remedy);
}

Json filterJson(const query::Filter &filter)
{
    const auto bound = [](double value) { return Json(value); }; // unbounded is null
    Json intervals = Json::array();
    for (const query::Interval &interval : filter.intervals)
        intervals.add(Json::object()
                          .set(QStringLiteral("lower"), bound(interval.lower))
                          .set(QStringLiteral("upper"), bound(interval.upper))
                          .set(QStringLiteral("lowerClosed"), interval.lowerClosed)
                          .set(QStringLiteral("upperClosed"), interval.upperClosed));
    return Json::object()
        .set(QStringLiteral("column"), filter.column)
        .set(QStringLiteral("values"), filter.values)
        .set(QStringLiteral("intervals"), std::move(intervals))
        .set(QStringLiteral("missing"), filter.missing);
}

// The import's own choices are step one.
Json importJson(const sources::ImportAccount &account)
{
    Json json = Json::object();
    json.set(QStringLiteral("step"), QStringLiteral("import"))
        .set(QStringLiteral("encoding"), account.encoding)
        .set(QStringLiteral("delimiter"), account.delimiter.isNull() ? Json() : Json(QString(account.delimiter)))
        .set(QStringLiteral("decimal"), account.decimal.isNull() ? Json() : Json(QString(account.decimal)));
    static const char *const orders[] = {"dmy", "mdy", "ymd"};
    json.set(QStringLiteral("dateOrder"),
             account.dateOrder ? Json(QString::fromLatin1(orders[int(*account.dateOrder)])) : Json());
    return json.set(QStringLiteral("rowsIn"), account.rows + account.rejected)
        .set(QStringLiteral("rowsOut"), account.rows);
}

Json sourceJson(const Loaded &loaded, std::size_t rowsUsed)
{
    const sources::ImportAccount &account = loaded.source.account;
    const table::Table &table = *loaded.source.table;
    Json roles = Json::object();
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.role(i) != table::Role::None)
            roles.set(table::token(table.role(i)), table.column(i).name());
    }
    Json filters = Json::array();
    for (const query::Filter &filter : loaded.filters.filters())
        filters.add(filterJson(filter));
    Json steps = Json::array();
    steps.add(importJson(account));
    if (account.joins) {
        for (const joins::AppliedLink &link : account.joins->links)
            steps.add(joinJson(link));
    }
    for (const recipe::AppliedStep &step : loaded.steps)
        steps.add(stepJson(step));
    return Json::object()
        .set(QStringLiteral("inputs"), account.inputs)
        .set(QStringLiteral("rows"), account.rows)
        .set(QStringLiteral("rowsUsed"), rowsUsed)
        .set(QStringLiteral("rejected"), account.rejected)
        .set(QStringLiteral("roles"), std::move(roles))
        .set(QStringLiteral("filters"), std::move(filters))
        .set(QStringLiteral("steps"), std::move(steps));
}

QByteArray printed(const CommonOptions &options, const Analysis &analysis, const Loaded &loaded, AnalysisOutput &output)
{
    output.warnings = loaded.source.account.warnings + output.warnings;
    if (options.format == CommonOptions::Format::Text)
        return asText(output);
    if (options.format == CommonOptions::Format::Csv)
        return asCsv(output.csv);
    return Json::object()
        .set(QStringLiteral("analysis"), QString::fromLatin1(analysis.name))
        .set(QStringLiteral("clientele"), QCoreApplication::applicationVersion())
        .set(QStringLiteral("source"), sourceJson(loaded, output.rowsUsed))
        .set(QStringLiteral("parameters"), std::move(output.parameters))
        .set(QStringLiteral("result"), std::move(output.result))
        .set(QStringLiteral("warnings"), output.warnings)
        .text();
}

// What is wrong with an option is a wrong command; all else is work that failed.
int printFailure(const Error &error)
{
    return printError(error, error.where.startsWith(QLatin1String("--")) ? exitWrongCommand : exitFailed);
}

int run(const Analysis &analysis, const CommonOptions &common, const AnalysisOptions &options)
{
    const auto loaded = load(common);
    if (!loaded)
        return printFailure(loaded.error());
    if (!options.by.isEmpty() && !loaded->source.table->indexOf(options.by))
        return printFailure(wrongOption(Analyze::tr("There is no such column"), QStringLiteral("by"), options.by,
                                        Analyze::tr("Name a column of the table"))
                                .value());
    QElapsedTimer timer;
    timer.start();
    auto output = analysis.run(*loaded, options);
    if (!output)
        return printFailure(output.error());
    const QByteArray bytes = printed(common, analysis, *loaded, *output);
    const double analyzeMs = double(timer.nsecsElapsed()) / 1e6;
    if (const auto written = writeOutput(common, bytes); !written)
        return printFailure(written.error());
    printTimings(common, loaded->loadMs, analyzeMs);
    return exitDone;
}

} // namespace

int runAnalyze(const QStringList &arguments)
{
    const bool wantsHelp = arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
    const QString name = arguments.value(0);
    if (wantsHelp && (arguments.size() == 1 || name.startsWith(QLatin1Char('-')))) {
        std::fputs(qPrintable(Analyze::tr("clientele analyze ANALYSIS INPUT... [options]; ANALYSIS is one of %1")
                                  .arg(analysisNames()) +
                              QLatin1Char('\n')),
                   stdout);
        return exitDone;
    }
    const auto analysis = findAnalysis(name);
    if (!analysis)
        return printError(analysis.error(), exitWrongCommand);
    QCommandLineParser parser;
    addOptions(parser, *analysis);
    const QStringList rest = arguments.mid(1);
    if (wantsHelp) {
        parser.addHelpOption();
        parser.parse(QStringList{QStringLiteral("clientele analyze ") + name} + rest);
        std::fputs(qPrintable(parser.helpText()), stdout);
        return exitDone;
    }
    const auto common = parseCommonOptions(parser, rest);
    if (!common)
        return printError(common.error(), common.error().code == Error::Code::Input ? exitWrongCommand : exitFailed);
    AnalysisOptions options;
    if (analysis->takesBy)
        options.by = parser.value(QStringLiteral("by"));
    if (analysis->takesBands) {
        const auto bands = parseBandOptions(parser);
        if (!bands)
            return printError(bands.error(), exitWrongCommand);
        options.bands = bandsOf(parser, *common, *bands);
    }
    const auto statistics = parseStatisticsOptions(parser, analysis->statistics, *common);
    if (!statistics)
        return printError(statistics.error(), exitWrongCommand);
    options.statistics = *statistics;
    return run(*analysis, *common, options);
}

} // namespace clientele::app
