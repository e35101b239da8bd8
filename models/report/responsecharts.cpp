// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/responsecharts.h"

#include "models/report/suppression.h"

#include <algorithm>
#include <cmath>

namespace clientele::report {

namespace {

constexpr std::size_t smallest = 5;
constexpr std::size_t mostDrawn = 20;
constexpr double significance = 0.05;

std::vector<bool> hiddenTenths(const stats::LogisticFit &fit)
{
    CountTable counts{{}, fit.lift.size(), 2};
    for (const stats::LiftDecile &tenth : fit.lift)
        counts.cells.push_back({tenth.responses, tenth.customers - tenth.responses});
    const Suppression found = suppress(counts, smallest);
    std::vector<bool> hidden(fit.lift.size());
    for (std::size_t i = 0; i < hidden.size(); ++i)
        hidden[i] = found.row(i) || found.cell(i, 0) || found.cell(i, 1);
    return hidden;
}

} // namespace

ResponseCharts::ResponseCharts(const query::ResponseStudy &study, const Format &format, bool masked)
    : m_study(study), m_format(format), m_words(study, format), m_hiddenTenths(study.fit.lift.size(), false),
      m_masked(masked)
{
    if (masked)
        m_hiddenTenths = hiddenTenths(study.fit);
}

bool ResponseCharts::isHidden(const query::ResponseTerm &term) const
{
    return m_masked && term.isSwitch && (term.n < smallest || m_study.fit.rows - term.n < smallest);
}

std::vector<std::size_t> ResponseCharts::order() const
{
    std::vector<std::size_t> places;
    for (std::size_t j = 1; j < m_study.terms.size(); ++j) {
        if (!isHidden(m_study.terms[j]))
            places.push_back(j);
    }
    const auto strength = [this](std::size_t j) {
        const stats::LogisticTerm &fit = m_study.terms[j].fit;
        return fit.estimate && fit.standardError && *fit.standardError > 0
                   ? std::abs(*fit.estimate / *fit.standardError)
                   : -1;
    };
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return strength(a) > strength(b); });
    return places;
}

IntervalChart ResponseCharts::odds() const
{
    IntervalChart chart;
    chart.id = QStringLiteral("response-odds");
    chart.title = tr("What goes with accepting “%1”").arg(m_study.response);
    chart.subtitle = tr("Odds ratio and 95 % interval, all columns together; numbers per standard deviation");
    chart.categoryName = tr("Column");
    chart.valueName = tr("Odds ratio");
    chart.axis = {tr("Odds ratio"), true, {}, {}};
    chart.reference = 1;
    chart.decimals = 2;
    chart.everybody = m_study.everybody();
    const std::vector<std::size_t> places = order();
    for (const std::size_t j : places) {
        const query::ResponseTerm &term = m_study.terms[j];
        if (!term.ratio || !(*term.low > 0) || !std::isfinite(*term.high) || chart.categories.size() == mostDrawn)
            continue;
        chart.categories.push_back({m_words.termName(term), term.isSwitch ? term.n : m_study.fit.rows, {}});
        IntervalChart::Estimate one{*term.ratio, *term.low, *term.high};
        one.stands = term.fit.pValue && *term.fit.pValue < significance;
        one.text = m_words.ratioText(term);
        chart.estimates.push_back(one);
    }
    if (chart.categories.empty())
        chart.empty =
            m_study.fit.separation == stats::Separation::Complete
                ? tr("The columns tell every yes from every no: no odds ratio is finite. Leave out the column "
                     "that is made from the answer.")
                : tr("No column has an odds ratio: choose columns that vary.");
    else if (chart.categories.size() == mostDrawn && places.size() > mostDrawn)
        chart.subtitle += QStringLiteral(" · ") + tr("the %1 clearest").arg(mostDrawn);
    StudyTable table = oddsTable();
    std::vector<std::vector<QVariant>> rows;
    for (const Category &drawn : chart.categories) { // the twin has what is drawn, in its order
        for (const auto &row : table.table.rows) {
            if (row.front().toString() == drawn.label) {
                rows.push_back(row);
                break;
            }
        }
    }
    table.table.rows = std::move(rows);
    table.table.conditions.assign(table.table.rows.size(), {});
    chart.table = std::move(table.table);
    return chart;
}

DataTable ResponseCharts::liftTable() const
{
    const QString rule = tr("Customers by chance, the highest first, in ten parts of one size");
    DataTable table;
    table.columns = {
        {tr("Tenth")},
        ruledColumn(tr("Customers"), rule, 0),
        ruledColumn(tr("Accepted"), rule + QStringLiteral(". ") + tr("Those of the tenth that said yes"), 0),
        ruledColumn(tr("Rate"), rule + QStringLiteral(". ") + tr("Those that said yes, over all of the tenth"), 1,
                    true)};
    for (std::size_t i = 0; i < m_study.fit.lift.size(); ++i) {
        const stats::LiftDecile &tenth = m_study.fit.lift[i];
        const bool hidden = m_hiddenTenths[i];
        table.rows.push_back({m_format.integer(qint64(i) + 1), hidden ? QVariant() : QVariant(qint64(tenth.customers)),
                              hidden ? QVariant() : QVariant(qint64(tenth.responses)),
                              hidden ? QVariant() : QVariant(tenth.rate)});
        table.conditions.emplace_back();
    }
    return table;
}

BarChart ResponseCharts::lift() const
{
    BarChart chart;
    chart.id = QStringLiteral("response-lift");
    const query::ResponseStudy::Best best = m_study.best(0.2);
    chart.title = tr("The best %1 hold %2 of the responses")
                      .arg(m_format.percent(best.share), m_format.percent(best.ofResponses));
    chart.subtitle = tr("Acceptance in % by tenth of the customers, the highest chance first");
    chart.categoryName = tr("Tenth");
    chart.valueName = tr("Rate in %");
    chart.decimals = 1;
    chart.valueColumn = 3;
    chart.everybody = m_study.everybody();
    chart.table = liftTable();
    for (std::size_t i = 0; i < m_study.fit.lift.size(); ++i) {
        const stats::LiftDecile &tenth = m_study.fit.lift[i];
        chart.categories.push_back({m_format.integer(qint64(i) + 1), tenth.customers, {}});
        chart.values.push_back(m_hiddenTenths[i] ? std::nullopt : std::optional(tenth.rate * 100));
    }
    chart.reference = ReferenceLine{m_study.rate() * 100, tr("All %1").arg(m_format.percent(m_study.rate(), 1))};
    return chart;
}

DataTable ResponseCharts::calibrationTable() const
{
    const QString rule = tr("Customers by chance, the lowest first, in ten parts of one size");
    DataTable table;
    table.columns = {
        {tr("Tenth")},
        ruledColumn(tr("Customers"), rule, 0),
        ruledColumn(tr("Expected"), rule + QStringLiteral(". ") + tr("The mean of their chances"), 1, true),
        ruledColumn(tr("Observed"), rule + QStringLiteral(". ") + tr("Those that said yes, over all of the tenth"), 1,
                    true)};
    const std::size_t all = m_study.fit.calibration.size();
    for (std::size_t i = 0; i < all; ++i) {
        const stats::CalibrationBin &bin = m_study.fit.calibration[i];
        const bool hidden = m_masked && m_hiddenTenths[all - 1 - i];
        table.rows.push_back({m_format.integer(qint64(i) + 1), qint64(bin.n), bin.expected,
                              hidden ? QVariant() : QVariant(bin.observed)});
        table.conditions.emplace_back();
    }
    return table;
}

ScatterChart ResponseCharts::calibration() const
{
    ScatterChart chart;
    chart.id = QStringLiteral("response-calibration");
    const auto &p = m_study.fit.hosmerLemeshowPValue;
    chart.title = !p                  ? tr("Expected against observed acceptance")
                  : *p < significance ? tr("The chances are off in places")
                                      : tr("The chances can be taken as they are");
    chart.subtitle = tr("Tenths of the customers by chance, in %");
    chart.xAxis = {tr("Expected rate in %"), false, 0.0, {}};
    chart.yAxis = {tr("Observed rate in %"), false, 0.0, {}};
    chart.categoryName = tr("Tenth");
    chart.valueName = tr("Observed rate in %");
    chart.decimals = 1;
    chart.everybody = m_study.everybody();
    chart.table = calibrationTable();
    auto x = std::make_shared<std::vector<double>>();
    auto y = std::make_shared<std::vector<double>>();
    double most = 0;
    const std::size_t all = m_study.fit.calibration.size();
    for (std::size_t i = 0; i < all; ++i) {
        const stats::CalibrationBin &bin = m_study.fit.calibration[i];
        if (m_masked && m_hiddenTenths[all - 1 - i])
            continue;
        x->push_back(bin.expected * 100);
        y->push_back(bin.observed * 100);
        most = std::max({most, x->back(), y->back()});
    }
    chart.x = std::move(x);
    chart.y = std::move(y);
    if (most > 0)
        chart.curves.push_back({tr("As expected"), {{0, 0}, {most, most}}, true, -1});
    else
        chart.empty = tr("There are no tenths to compare.");
    return chart;
}

StudyTable ResponseCharts::oddsTable() const
{
    StudyTable made{QStringLiteral("response-coefficients"), tr("Odds ratios"), {}, {}, m_study.everybody(), {}};
    made.subtitle = tr("Logistic regression of “%1”, 95 % intervals by Wald").arg(m_study.response);
    DataTable &table = made.table;
    const QString rule = query::ResponseWords::oddsRule();
    table.columns = {{tr("Column")},
                     ruledColumn(tr("Odds ratio"), rule, 3),
                     ruledColumn(tr("Low"), rule, 3),
                     ruledColumn(tr("High"), rule, 3),
                     ruledColumn(tr("p"), tr("The chance of such an odds ratio, or one farther from 1, where there is "
                                             "none (Wald, two-sided)")),
                     ruledColumn(tr("Per unit"), tr("Odds ratio of one unit of the column more"), 4),
                     ruledColumn(tr("Estimate"), tr("Logarithm of the odds ratio of one unit"), 5),
                     ruledColumn(tr("Std. error"),
                                 tr("Standard error of the estimate, from the curvature of the "
                                    "likelihood at its top"),
                                 5)};
    std::vector<std::size_t> places = order();
    places.push_back(0); // the intercept last
    for (const std::size_t j : places) {
        const query::ResponseTerm &term = m_study.terms[j];
        table.rows.push_back({m_words.termName(term), j == 0 ? QVariant() : cellOf(term.ratio),
                              j == 0 ? QVariant() : cellOf(term.low), j == 0 ? QVariant() : cellOf(term.high),
                              term.fit.pValue ? QVariant(readablePValue(*term.fit.pValue, m_format)) : QVariant(),
                              j == 0 ? QVariant() : cellOf(term.fit.oddsRatio), cellOf(term.fit.estimate),
                              cellOf(term.fit.standardError)});
        table.conditions.emplace_back();
        made.rowRules.push_back(query::problemInWords(term));
    }
    return made;
}

StudyTable ResponseCharts::fitTable() const
{
    StudyTable made{QStringLiteral("response-fit"), tr("How well the model fits"), {}, {}, m_study.everybody(), {}};
    const stats::LogisticFit &fit = m_study.fit;
    DataTable &table = made.table;
    table.columns = {{tr("Figure")}, ruledColumn(tr("Value"), tr("A figure of the whole model"), 3)};
    const auto add = [&](const QString &name, const QVariant &value, const QString &rule) {
        table.rows.push_back({name, value});
        table.conditions.emplace_back();
        made.rowRules.push_back(rule);
    };
    add(tr("Log-likelihood"), fit.logLikelihood, tr("Sum of the logarithms of the chances of what was answered"));
    add(tr("Log-likelihood without columns"), fit.nullLogLikelihood,
        tr("The same where everybody has the rate of all"));
    add(tr("Pseudo R² (McFadden)"), m_study.pseudoR2(), tr("1 less the first log-likelihood over the second"));
    add(tr("Pseudo R² (Nagelkerke)"), m_study.nagelkerke(),
        tr("1 less the likelihood ratio to the power of 2/n, over the largest value that it can have"));
    add(tr("AIC"), fit.aic, tr("2 times the number of estimates less 2 times the log-likelihood"));
    add(tr("Area under the curve"), fit.auc,
        tr("The share of all pairs of one who accepted and one who did not in which the first has the higher chance, "
           "ties one half"));
    add(tr("Hosmer–Lemeshow χ²"), cellOf(fit.hosmerLemeshow),
        tr("Squared distances of observed from expected answers over ten tenths, 8 degrees of freedom"));
    add(tr("Hosmer–Lemeshow p"),
        fit.hosmerLemeshowPValue ? QVariant(readablePValue(*fit.hosmerLemeshowPValue, m_format)) : QVariant(),
        tr("Small where the chances are off"));
    return made;
}

StudyTable ResponseCharts::customers(const table::Table &table, std::size_t most) const
{
    StudyTable made{QStringLiteral("response-customers"), tr("Customers by chance"), {}, {}, m_study.everybody(), {}};
    const std::size_t shown = std::min(most, m_study.byChance.size());
    made.subtitle = tr("The first %1 of %2")
                        .arg(m_format.integer(qint64(shown)), m_format.integer(qint64(m_study.byChance.size())));
    const auto customer = table.indexOf(table::Role::Customer);
    made.table.columns = {{customer ? table.column(*customer).name() : tr("Row")},
                          ruledColumn(tr("Chance"), query::ResponseWords::chanceRule(), 1, true),
                          ruledColumn(tr("Tenth"), tr("Place among all customers by chance, in ten parts"), 0),
                          {tr("So far")}};
    for (std::size_t place = 0; place < shown; ++place) {
        const std::uint32_t one = m_study.byChance[place];
        const std::uint32_t row = (*m_study.rows)[one];
        const QString key = customer ? QString::fromStdString(table.column(*customer).plainText(row))
                                     : m_format.integer(qint64(row) + 1);
        made.table.rows.push_back({key, m_study.fit.chances[one], qint64(place * 10 / m_study.byChance.size() + 1),
                                   m_study.answers[one] != 0 ? tr("accepted") : tr("not accepted")});
        made.table.conditions.push_back(
            customer && !key.isEmpty()
                ? std::vector<query::Filter>{{table.column(*customer).name(), {key}, {}, false, {}}}
                : std::vector<query::Filter>());
    }
    return made;
}

} // namespace clientele::report
