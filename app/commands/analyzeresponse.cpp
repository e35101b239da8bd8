// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "models/core/format.h"
#include "models/query/statsinput.h"
#include "models/stats/logistic.h"

#include <algorithm>

namespace clientele::app {

namespace {

// Terms of a regression over the rows where everything has a value.
struct Design
{
    QStringList terms; ///< without the intercept
    std::vector<std::vector<double>> columns;
    std::vector<std::uint8_t> response;
    Json references = Json::object(); ///< the category that the others are compared with
    std::size_t incomplete = 0;
};

// A column as terms: itself, or one for each category but the first.
struct TermColumn
{
    std::optional<query::NumberColumn> numbers;
    std::optional<query::GroupLabels> categories;

    [[nodiscard]] bool isValid(std::size_t row) const
    {
        return numbers ? numbers->isValid(row) : categories->codes[row] < categories->labels.size();
    }
};

Result<TermColumn> termColumn(const table::Table &table, const QString &name, const query::RowMaskPtr &mask)
{
    constexpr std::size_t mostCategories = 50;
    if (auto known = knownColumn(table, name, QStringLiteral("columns")); !known)
        return tl::make_unexpected(known.error());
    TermColumn result;
    if (table.find(name)->type() != table::Type::Text) {
        auto numbers = query::NumberColumn::make(table, name, mask);
        if (!numbers)
            return tl::make_unexpected(numbers.error());
        result.numbers = std::move(*numbers);
        return result;
    }
    auto categories = query::groupsOf(table, name, mask);
    if (!categories)
        return tl::make_unexpected(categories.error());
    if (categories->labels.size() > mostCategories)
        return fail(
            Error::Code::Input,
            Analyze::tr("The column has %1 categories, too many for a regression").arg(categories->labels.size()), name,
            Analyze::tr("Choose a column with 50 categories at most"));
    result.categories = std::move(*categories);
    return result;
}

Result<query::NumberColumn> responseColumn(const table::Table &table, const QString &name,
                                           const query::RowMaskPtr &mask)
{
    if (auto known = knownColumn(table, name, QStringLiteral("response")); !known)
        return tl::make_unexpected(known.error());
    auto numbers = query::NumberColumn::make(table, name, mask);
    bool isYesNo = bool(numbers);
    for (std::size_t row = 0; isYesNo && row < numbers->rows(); ++row)
        isYesNo = !numbers->isValid(row) || numbers->value(row) == 0 || numbers->value(row) == 1;
    if (!isYesNo)
        return fail(Error::Code::Input, Analyze::tr("The column does not say yes or no"), name,
                    Analyze::tr("Choose a column of yes and no, or of 0 and 1"));
    return numbers;
}

// All numbers but the response and what names a customer.
QStringList columnsOf(const table::Table &table, const QString &response)
{
    QStringList names;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const table::Column &column = table.column(i);
        if ((column.isNumeric() || column.type() == table::Type::Boolean) && !table.isPersonal(i) &&
            column.name() != response)
            names << column.name();
    }
    return names;
}

Result<Design> makeDesign(const table::Table &table, const QString &response, const QStringList &names,
                          const query::RowMaskPtr &mask)
{
    const auto answers = responseColumn(table, response, mask);
    if (!answers)
        return tl::make_unexpected(answers.error());
    std::vector<TermColumn> columns;
    for (const QString &name : names) {
        auto column = termColumn(table, name, mask);
        if (!column)
            return tl::make_unexpected(column.error());
        columns.push_back(std::move(*column));
    }
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < answers->rows(); ++row) {
        const bool isComplete =
            answers->isValid(row) && std::all_of(columns.begin(), columns.end(),
                                                 [row](const TermColumn &column) { return column.isValid(row); });
        if (isComplete)
            rows.push_back(row);
    }
    Design design;
    design.incomplete = answers->rows() - rows.size();
    for (const std::size_t row : rows)
        design.response.push_back(std::uint8_t(answers->value(row) == 1));
    const auto add = [&](const QString &term, auto valueOf) {
        std::vector<double> values(rows.size());
        std::transform(rows.begin(), rows.end(), values.begin(), valueOf);
        design.terms << term;
        design.columns.push_back(std::move(values));
    };
    for (qsizetype i = 0; i < names.size(); ++i) {
        const TermColumn &column = columns[std::size_t(i)];
        if (column.numbers) {
            add(names[i], [&](std::size_t row) { return column.numbers->value(row); });
            continue;
        }
        const query::GroupLabels &categories = *column.categories;
        if (!categories.labels.empty())
            design.references.set(names[i], categories.labels.front());
        for (std::uint32_t code = 1; code < categories.labels.size(); ++code)
            add(names[i] + QStringLiteral(": ") + categories.labels[code],
                [&](std::size_t row) { return double(categories.codes[row] == code); });
    }
    return design;
}

QString problemInWords(stats::LogisticProblem problem)
{
    switch (problem) {
    case stats::LogisticProblem::NoRows:
        return Analyze::tr("No row has a value in every column");
    case stats::LogisticProblem::OneAnswer:
        return Analyze::tr("All rows have the same answer");
    case stats::LogisticProblem::TooFewRows:
        return Analyze::tr("There are not more rows than columns");
    case stats::LogisticProblem::Cancelled:
        break;
    }
    return Analyze::tr("Cancelled");
}

QStringList termNames(const Design &design)
{
    return QStringList{QStringLiteral("(intercept)")} + design.terms;
}

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

// What a term without an estimate means.
QString termWarning(const QString &term, const stats::LogisticTerm &one)
{
    switch (one.problem) {
    case stats::TermProblem::Constant:
        return Analyze::tr("“%1” has the same value in every row: it explains nothing").arg(term);
    case stats::TermProblem::Collinear:
        return Analyze::tr("“%1” follows from the columns before it: it was left out").arg(term);
    case stats::TermProblem::Separated:
        return one.direction > 0
                   ? Analyze::tr("“%1” tells yes from no without a mistake: its odds ratio grows without end").arg(term)
                   : Analyze::tr("“%1” tells yes from no without a mistake: its odds ratio shrinks towards 0")
                         .arg(term);
    case stats::TermProblem::None:
        break;
    }
    return {};
}

Json resultJson(const Design &design, const stats::LogisticFit &fit)
{
    const QStringList names = termNames(design);
    Json coefficients = Json::array();
    for (std::size_t j = 0; j < fit.terms.size(); ++j) {
        const stats::LogisticTerm &term = fit.terms[j];
        const QString problem = problemToken(term.problem);
        coefficients.add(Json::object()
                             .set(QStringLiteral("term"), names[qsizetype(j)])
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

void addTables(AnalysisOutput &output, const Design &design, const stats::LogisticFit &fit)
{
    const QStringList names = termNames(design);
    output.csv.columns =
        QStringLiteral("term,estimate,standardError,oddsRatio,low,high,pValue,problem").split(QLatin1Char(','));
    PrintedTable terms{
        Analyze::tr("Odds ratios"),
        {Analyze::tr("Term"), Analyze::tr("Odds ratio"), Analyze::tr("Low"), Analyze::tr("High"), Analyze::tr("p")},
        {}};
    for (std::size_t j = 0; j < fit.terms.size(); ++j) {
        const stats::LogisticTerm &term = fit.terms[j];
        output.csv.rows.push_back({names[qsizetype(j)], cellOf(term.estimate), cellOf(term.standardError),
                                   cellOf(term.oddsRatio), cellOf(term.low), cellOf(term.high), cellOf(term.pValue),
                                   problemToken(term.problem)});
        terms.rows.push_back({names[qsizetype(j)], cellOf(term.oddsRatio), cellOf(term.low), cellOf(term.high),
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
    const auto mask = query::maskOf(table, loaded.filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    const QStringList names = options.columns.isEmpty() ? columnsOf(table, response) : options.columns;
    const auto design = makeDesign(table, response, names, *mask);
    if (!design)
        return tl::make_unexpected(design.error());
    const auto fit = stats::logisticRegression(design->response, design->columns);
    if (!fit)
        return fail(Error::Code::Input, problemInWords(fit.error()), response,
                    Analyze::tr("Choose other columns, or fewer filters"));
    AnalysisOutput output;
    output.rowsUsed = fit->rows;
    output.parameters.set(QStringLiteral("response"), response)
        .set(QStringLiteral("columns"), names)
        .set(QStringLiteral("interval"), QStringLiteral("wald"))
        .set(QStringLiteral("confidenceLevel"), 0.95)
        .set(QStringLiteral("references"), design->references)
        .set(QStringLiteral("missing"), QStringLiteral("complete rows"));
    output.result = resultJson(*design, *fit);
    addTables(output, *design, *fit);
    const QStringList terms = termNames(*design);
    if (design->incomplete > 0)
        output.warnings << Analyze::tr("%Ln row(s) lack a value and were left out", nullptr, int(design->incomplete));
    if (fit->separation == stats::Separation::Complete) {
        output.warnings << Analyze::tr("The columns tell every yes from every no: no odds ratio is finite");
    } else {
        for (std::size_t j = 0; j < fit->terms.size(); ++j) {
            if (fit->terms[j].problem != stats::TermProblem::None)
                output.warnings << termWarning(terms[qsizetype(j)], fit->terms[j]);
        }
    }
    const Format format;
    output.lines << Analyze::tr(
                        "%1 of %2 answered yes (%3). Of two customers of whom one answered, the model names the "
                        "right one with a chance of %4.")
                        .arg(format.integer(qint64(fit->responses)), format.integer(qint64(fit->rows)),
                             format.percent(double(fit->responses) / double(fit->rows), 1), format.percent(fit->auc));
    return output;
}

} // namespace clientele::app
