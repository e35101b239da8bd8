// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "models/core/format.h"
#include "models/query/responsewords.h"

namespace clientele::app {

namespace {

using Study = query::ResponseStudy;

QString problemToken(stats::TermProblem problem)
{
    switch (problem) {
    case stats::TermProblem::Constant:
        return QStringLiteral("constant");
    case stats::TermProblem::Collinear:
        return QStringLiteral("collinear");
    case stats::TermProblem::Separated:
        return QStringLiteral("separated");
    case stats::TermProblem::None:
        break;
    }
    return {};
}

Json resultJson(const Study &study)
{
    const stats::LogisticFit &fit = study.fit;
    Json coefficients = Json::array();
    for (std::size_t j = 0; j < fit.terms.size(); ++j) {
        const stats::LogisticTerm &term = fit.terms[j];
        const QString problem = problemToken(term.problem);
        coefficients.add(Json::object()
                             .set(QStringLiteral("term"), study.terms[j].name)
                             .set(QStringLiteral("estimate"), term.estimate)
                             .set(QStringLiteral("standardError"), term.standardError)
                             .set(QStringLiteral("oddsRatio"), term.oddsRatio)
                             .set(QStringLiteral("low"), term.low)
                             .set(QStringLiteral("high"), term.high)
                             .set(QStringLiteral("pValue"), term.pValue)
                             .set(QStringLiteral("problem"), problem.isEmpty() ? Json() : Json(problem)));
    }
    Json lift = Json::array();
    for (std::size_t i = 0; i < fit.lift.size(); ++i)
        lift.add(Json::object()
                     .set(QStringLiteral("decile"), i + 1)
                     .set(QStringLiteral("customers"), fit.lift[i].customers)
                     .set(QStringLiteral("responses"), fit.lift[i].responses)
                     .set(QStringLiteral("rate"), fit.lift[i].rate));
    Json calibration = Json::array();
    for (const stats::CalibrationBin &bin : fit.calibration)
        calibration.add(Json::object()
                            .set(QStringLiteral("customers"), bin.n)
                            .set(QStringLiteral("expectedRate"), bin.expected)
                            .set(QStringLiteral("rate"), bin.observed));
    static const char *const separations[] = {"none", "quasi", "complete"};
    return Json::object()
        .set(QStringLiteral("coefficients"), std::move(coefficients))
        .set(QStringLiteral("logLikelihood"), fit.logLikelihood)
        .set(QStringLiteral("nullLogLikelihood"), fit.nullLogLikelihood)
        .set(QStringLiteral("auc"), fit.auc)
        .set(QStringLiteral("lift"), std::move(lift))
        .set(QStringLiteral("aic"), fit.aic)
        .set(QStringLiteral("rows"), fit.rows)
        .set(QStringLiteral("responses"), fit.responses)
        .set(QStringLiteral("separation"), QString::fromLatin1(separations[int(fit.separation)]))
        .set(QStringLiteral("converged"), fit.converged)
        .set(QStringLiteral("calibration"), std::move(calibration))
        .set(QStringLiteral("hosmerLemeshow"), Json::object()
                                                   .set(QStringLiteral("statistic"), fit.hosmerLemeshow)
                                                   .set(QStringLiteral("pValue"), fit.hosmerLemeshowPValue));
}

void addTables(AnalysisOutput &output, const Study &study)
{
    const stats::LogisticFit &fit = study.fit;
    output.csv.columns =
        QStringLiteral("term,estimate,standardError,oddsRatio,low,high,pValue,problem").split(QLatin1Char(','));
    PrintedTable terms{
        Analyze::tr("Odds ratios"),
        {Analyze::tr("Term"), Analyze::tr("Odds ratio"), Analyze::tr("Low"), Analyze::tr("High"), Analyze::tr("p")},
        {}};
    for (std::size_t j = 0; j < fit.terms.size(); ++j) {
        const stats::LogisticTerm &term = fit.terms[j];
        output.csv.rows.push_back({study.terms[j].name, cellOf(term.estimate), cellOf(term.standardError),
                                   cellOf(term.oddsRatio), cellOf(term.low), cellOf(term.high), cellOf(term.pValue),
                                   problemToken(term.problem)});
        terms.rows.push_back({study.terms[j].name, cellOf(term.oddsRatio), cellOf(term.low), cellOf(term.high),
                              readablePValue(cellOf(term.pValue))});
    }
    PrintedTable lift{Analyze::tr("Tenths by chance, highest first"),
                      {Analyze::tr("Tenth"), Analyze::tr("Customers"), Analyze::tr("Responses"), Analyze::tr("Rate")},
                      {}};
    for (std::size_t i = 0; i < fit.lift.size(); ++i)
        lift.rows.push_back({qlonglong(i + 1), qlonglong(fit.lift[i].customers), qlonglong(fit.lift[i].responses),
                             Format().percent(fit.lift[i].rate, 1)});
    output.tables = {std::move(terms), std::move(lift)};
}

} // namespace

Result<AnalysisOutput> analyzeResponse(const Loaded &loaded, const AnalysisOptions &all)
{
    const StatisticsOptions &options = all.statistics;
    const table::Table &table = *loaded.source.table;
    const table::Column *byRole = table.find(table::Role::Response);
    const QString response = !options.response.isEmpty() ? options.response : byRole ? byRole->name() : QString();
    if (response.isEmpty())
        return wrongValue(Analyze::tr("No column given"), QStringLiteral("response"), QStringLiteral("COLUMN"),
                          Analyze::tr("Name a column of yes and no"));
    for (const QString &name : options.columns + QStringList{response}) {
        const bool isResponse = name == response;
        if (auto known = knownColumn(table, name, isResponse ? QStringLiteral("response") : QStringLiteral("columns"));
            !known)
            return tl::make_unexpected(known.error());
    }
    const auto study = query::studyResponse(table, loaded.filters, {response, options.columns});
    if (!study)
        return tl::make_unexpected(study.error());
    const stats::LogisticFit &fit = study->fit;
    Json references = Json::object();
    for (const QString &column : study->columns) {
        if (study->references.contains(column))
            references.set(column, study->references.value(column));
    }
    AnalysisOutput output;
    output.rowsUsed = fit.rows;
    output.parameters.set(QStringLiteral("response"), response)
        .set(QStringLiteral("columns"), study->columns)
        .set(QStringLiteral("interval"), QStringLiteral("wald"))
        .set(QStringLiteral("confidenceLevel"), 0.95)
        .set(QStringLiteral("references"), std::move(references))
        .set(QStringLiteral("missing"), QStringLiteral("complete rows"));
    output.result = resultJson(*study);
    addTables(output, *study);
    if (study->incomplete > 0)
        output.warnings << Analyze::tr("%Ln row(s) lack a value and were left out", nullptr, int(study->incomplete));
    if (fit.separation == stats::Separation::Complete) {
        output.warnings << Analyze::tr("The columns tell every yes from every no: no odds ratio is finite");
    } else {
        for (const query::ResponseTerm &term : study->terms) {
            if (term.fit.problem != stats::TermProblem::None)
                output.warnings << query::problemInWords(term);
        }
    }
    const Format format;
    output.lines << Analyze::tr(
                        "%1 of %2 answered yes (%3). Of two customers of whom one answered, the model names the "
                        "right one with a chance of %4.")
                        .arg(format.integer(qint64(fit.responses)), format.integer(qint64(fit.rows)),
                             format.percent(double(fit.responses) / double(fit.rows), 1), format.percent(fit.auc));
    return output;
}

} // namespace clientele::app
