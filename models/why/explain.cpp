// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/agefindings.h"
#include "models/why/calculator.h"
#include "models/why/outsidefigures.h"
#include "models/why/stepfigures.h"
#include "models/why/words.h"
#include "models/workspace/exploration.h"

#include <algorithm>

namespace clientele::why {

namespace {

using query::Calculation;
using query::RowChoice;

/// The choice of the first statistic: the figure's own rows.
const RowChoice &rowsBehind(const Calculation &calculation)
{
    return calculation.operation == Calculation::Operation::Statistic ? calculation.rows
                                                                      : rowsBehind(calculation.terms.front());
}

bool isAbout(const std::vector<query::Filter> &conditions, const QString &column)
{
    return std::any_of(conditions.begin(), conditions.end(),
                       [&](const query::Filter &filter) { return filter.column == column; });
}

/// Puts a figure's parts together.
class Explaining final
{
public:
    Explaining(const Setting &setting, const Format &format, const Progress &progress)
        : m_setting(setting), m_format(format), m_progress(progress)
    {
    }

    Result<Explanation> operator()(const Calculation &calculation) const
    {
        Calculator calculator(m_setting.state.table, m_format, m_progress);
        const auto value = calculator.run(calculation);
        if (!value)
            return tl::make_unexpected(value.error());
        Explanation explanation;
        explanation.number = *value;
        explanation.formula = Calculator::formula(calculation);
        explanation.lines = calculator.lines();
        explanation.notes = calculator.notes();
        explanation.rowSets = calculator.rowSets();
        addConditions(explanation, rowsBehind(calculation));
        return explanation;
    }
    Result<Explanation> operator()(const query::StepFigure &figure) const
    {
        return explainStep(figure, m_setting, m_format, m_progress);
    }
    Result<Explanation> operator()(const query::ImportFigure &figure) const
    {
        return explainImport(figure, m_setting, m_format);
    }
    Result<Explanation> operator()(const query::CellFigure &figure) const
    {
        return explainCell(figure, m_setting, m_format, m_progress);
    }
    Result<Explanation> operator()(const query::ProposalFigure &figure) const
    {
        return explainProposal(figure, m_setting, m_format, m_progress);
    }
    Result<Explanation> operator()(const query::AdjustedFigure &figure) const;
    Result<Explanation> operator()(const query::StatedFigure &figure) const;
    Result<Explanation> operator()(const query::ExampleFigure &figure) const
    {
        return explainExample(figure, m_setting, m_format, m_progress);
    }
    Result<Explanation> operator()(const query::OutsideFigure &) const { return Explanation(); } // has no document

    void addRest(Explanation &explanation) const;

private:
    void addConditions(Explanation &explanation, const RowChoice &rows) const;
    void addSteps(Explanation &explanation) const;
    [[nodiscard]] QString count(std::size_t n) const { return m_format.integer(qint64(n)); }

    const Setting &m_setting;
    const Format &m_format;
    const Progress &m_progress;
};

// Every p-value of the run takes part in the adjustment: all tests are made again.
Result<Explanation> Explaining::operator()(const query::AdjustedFigure &figure) const
{
    auto explanation = (*this)(query::calculation(query::Statistic::RankTest, figure.rows, figure.column));
    if (!explanation)
        return explanation;
    const auto engine =
        m_setting.engine ? m_setting.engine : std::make_shared<const query::MemoryEngine>(*m_setting.state.table);
    const auto findings =
        insights::ageFindings(*engine, figure.rows.filters, m_setting.state.bands, m_format, m_progress);
    if (!findings)
        return tl::make_unexpected(findings.error());
    const auto found = std::find_if(findings->begin(), findings->end(),
                                    [&](const insights::Finding &one) { return one.id == figure.finding; });
    if (found == findings->end() || !found->evidence.adjustedPValue)
        return fail(Error::Code::Input, Words::tr("The data has no such finding any more"), {},
                    Words::tr("Ask again for a finding that is shown now"));
    explanation->number = *found->evidence.adjustedPValue;
    explanation->formula =
        Words::tr("p-value of the Mann–Whitney test on “%1”, adjusted for all tests of the run (Holm)")
            .arg(figure.column);
    explanation->lines << Words::tr("in order of all %Ln test(s), the smallest p-value counts times their number, the "
                                    "next times one less, and none falls below the one before it: %1",
                                    nullptr, int(found->evidence.tests))
                              .arg(m_format.pValue(*found->evidence.adjustedPValue));
    return explanation;
}

Result<Explanation> Explaining::operator()(const query::StatedFigure &figure) const
{
    Explanation explanation;
    explanation.formula = figure.rule;
    if (!figure.rows)
        return explanation;
    auto rows = rowsOf(*m_setting.state.table, *figure.rows);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const auto filters = filtersOf(*m_setting.state.table, *figure.rows, *rows);
    const QString name = figure.rows->name.isEmpty() ? Words::tr("All rows that count") : figure.rows->name;
    explanation.rowSets = {rowSet(name, m_setting.state.table, std::move(*rows))};
    explanation.rowSets.front().filters = filters;
    addConditions(explanation, *figure.rows);
    return explanation;
}

void Explaining::addConditions(Explanation &explanation, const RowChoice &rows) const
{
    const table::Table &table = *m_setting.state.table;
    const auto words = [&](const query::Filter &filter) {
        return query::inWords(filter, m_format, table.find(filter.column)).simplified();
    };
    for (const query::Filter &filter : rows.filters.filters())
        explanation.conditions.push_back({words(filter), false});
    for (const query::Filter &filter : rows.own)
        explanation.conditions.push_back({rows.others ? Words::tr("not %1").arg(words(filter)) : words(filter), true});
    for (const query::Filter &filter : rows.frame) {
        if (rows.others || !isAbout(rows.own, filter.column)) // a band says it already
            explanation.conditions.push_back({words(filter), true});
    }
    QStringList own;
    QStringList other;
    for (const query::Filter &filter : m_setting.state.filters.filters()) {
        const bool isSaid = std::find(rows.own.begin(), rows.own.end(), filter) != rows.own.end();
        if (rows.filters.find(filter.column) || isSaid)
            continue;
        const bool isOwn =
            !rows.filters.isEmpty() || isAbout(rows.own, filter.column) || isAbout(rows.frame, filter.column);
        (isOwn ? own : other) << words(filter);
    }
    if (!own.isEmpty())
        explanation.notes << Words::tr(
                                 "“%1” does not count here: a figure by age group or region does not filter itself "
                                 "by its own dimension")
                                 .arg(own.join(QStringLiteral("”, “")));
    if (!other.isEmpty())
        explanation.notes
            << Words::tr("“%1” does not count here: the figure is of all rows").arg(other.join(QStringLiteral("”, “")));
}

void Explaining::addSteps(Explanation &explanation) const
{
    const workspace::State &state = m_setting.state;
    const table::TablePtr &read = state.raw ? state.raw : state.table;
    explanation.steps.push_back({Words::tr("Import %1", "a file").arg(m_setting.source),
                                 Words::tr("%1 row(s)", nullptr, int(read->rows())).arg(count(read->rows()))});
    if (!state.steps)
        return;
    for (const recipe::AppliedStep &step : *state.steps) {
        const recipe::StepAccount &account = step.account;
        QString rows = account.rowsIn == account.rowsOut
                           ? Words::tr("%1 row(s), all kept", nullptr, int(account.rowsOut)).arg(count(account.rowsOut))
                           : Words::tr("%1 → %2 row(s)", "rows before and after a step", int(account.rowsOut))
                                 .arg(count(account.rowsIn), count(account.rowsOut));
        if (account.cellsChanged > 0)
            rows +=
                QStringLiteral(", ") +
                Words::tr("%1 cell(s) changed", nullptr, int(account.cellsChanged)).arg(count(account.cellsChanged));
        explanation.steps.push_back(
            {QStringLiteral("%1. %2").arg(count(step.entry + 1), recipe::title(step.step)), rows});
    }
}

void Explaining::addRest(Explanation &explanation) const
{
    addSteps(explanation);
    const table::TablePtr &read = m_setting.state.raw ? m_setting.state.raw : m_setting.state.table;
    QStringList parts{m_setting.source};
    if (m_setting.import && m_setting.import->files.size() > 1)
        parts << Words::tr("%Ln file(s)", nullptr, int(m_setting.import->files.size()));
    parts << Words::tr("%1 row(s) read", nullptr, int(read->rows())).arg(count(read->rows()));
    const std::size_t rejected = m_setting.import ? m_setting.import->rejected : 0;
    parts << Words::tr("%1 rejected", "rows", int(rejected)).arg(count(rejected));
    explanation.source = parts.join(QStringLiteral(" · "));
}

// Of another table than the open one: neither filters nor steps of the document have to do with it.
Result<Explanation> explainOutside(const query::OutsideFigure &figure, const Format &format, const Progress &progress)
{
    if (const auto *work = dynamic_cast<const Work *>(figure.work.get()))
        return (*work)(format, progress);
    Explanation explanation;
    explanation.formula = figure.rule;
    if (!figure.calculation) {
        if (figure.table)
            explanation.rowSets = {{Words::tr("All rows"), figure.table, nullptr, {}}};
        return explanation;
    }
    Calculator calculator(figure.table, format, progress);
    const auto value = calculator.run(*figure.calculation);
    if (!value)
        return tl::make_unexpected(value.error());
    explanation.number = *value;
    if (figure.rule.isEmpty())
        explanation.formula = Calculator::formula(*figure.calculation);
    explanation.lines = calculator.lines();
    explanation.notes = calculator.notes();
    explanation.rowSets = calculator.rowSets();
    for (RowSet &set : explanation.rowSets)
        set.filters.reset(); // they would filter the document
    return explanation;
}

} // namespace

Result<Explanation> explain(const query::Figure &figure, const Setting &setting, const Format &format,
                            const Progress &progress)
{
    if (const auto *outside = std::get_if<query::OutsideFigure>(&figure.subject)) {
        auto explanation = explainOutside(*outside, format, progress);
        if (explanation) {
            explanation->title = figure.name;
            explanation->value = figure.shown;
            explanation->source = outside->source;
        }
        return explanation;
    }
    if (!setting.state.table)
        return fail(Error::Code::Input, Words::tr("No data is open any more"), {}, Words::tr("Open the data again"));
    const Explaining explaining(setting, format, progress);
    auto explanation = std::visit(explaining, figure.subject);
    if (!explanation)
        return explanation;
    explanation->title = figure.name;
    explanation->value = figure.shown;
    explaining.addRest(*explanation);
    return explanation;
}

} // namespace clientele::why
