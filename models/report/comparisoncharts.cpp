// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/comparisoncharts.h"

#include "models/report/suppression.h"

#include <algorithm>
#include <numeric>

namespace clientele::report {

namespace {

using query::ComparisonStudy;
using query::Statistic;

constexpr double significance = 0.05;
constexpr std::size_t smallest = 5;
constexpr std::size_t mostPairsDrawn = 15;
constexpr std::size_t mostSeries = 7;

/// Which groups a masked report leaves out.
std::vector<bool> hiddenGroups(const ComparisonStudy &study)
{
    CountTable counts;
    counts.rowCount = study.labels.size();
    const bool isCounted = study.measure != ComparisonStudy::Measure::Number;
    counts.columnCount = isCounted ? study.counts.columns : 1;
    for (std::size_t i = 0; i < counts.rowCount; ++i) {
        std::vector<std::size_t> row;
        for (std::size_t c = 0; c < counts.columnCount; ++c)
            row.push_back(isCounted ? std::size_t(study.counts.at(i, c)) : study.figures[i].n);
        counts.cells.push_back(std::move(row));
    }
    const Suppression found = suppress(counts, smallest);
    std::vector<bool> hidden(counts.rowCount);
    for (std::size_t i = 0; i < counts.rowCount; ++i) {
        for (std::size_t c = 0; c < counts.columnCount; ++c)
            hidden[i] = hidden[i] || found.row(i) || found.cell(i, c);
    }
    return hidden;
}

DataTable::Column calculated(const QString &heading, Statistic statistic, const QString &column, int decimals,
                             bool percent = false)
{
    DataTable::Column made{heading, decimals, percent, {}};
    made.origin = ColumnOrigin{statistic, column};
    return made;
}

} // namespace

ComparisonCharts::ComparisonCharts(const query::ComparisonStudy &study, const Format &format, bool masked)
    : m_study(study), m_format(format), m_words(study, format), m_hidden(study.labels.size(), false), m_masked(masked)
{
    if (masked)
        m_hidden = hiddenGroups(study);
}

bool ComparisonCharts::hidesGroups() const
{
    return std::find(m_hidden.begin(), m_hidden.end(), true) != m_hidden.end();
}

std::vector<std::size_t> ComparisonCharts::shownGroups() const
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < m_study.labels.size(); ++i) {
        if (!m_hidden[i])
            shown.push_back(i);
    }
    return shown;
}

Category ComparisonCharts::category(std::size_t group) const
{
    return {m_words.label(group), m_study.figures[group].n, m_study.filterOf(group)};
}

QString ComparisonCharts::pairName(const stats::PairResult &pair) const
{
    //: two groups that are compared: "PhD – Basic"
    return tr("%1 – %2").arg(m_words.label(pair.a), m_words.label(pair.b));
}

void ComparisonCharts::describe(ChartBase &chart) const
{
    chart.categoryName = m_study.request.by;
    chart.everybody = m_study.everybody();
    chart.empty = m_words.empty();
    for (const std::size_t group : shownGroups())
        chart.categories.push_back(category(group));
    const auto most = m_study.mostDifferent();
    for (std::size_t i = 0; most && i < chart.categories.size(); ++i) {
        if (chart.categories[i].filter == m_study.filterOf(*most))
            chart.highlighted = int(i);
    }
    chart.table = groupTable().table;
}

BoxChart ComparisonCharts::boxes() const
{
    BoxChart chart;
    describe(chart);
    chart.id = QStringLiteral("comparison-boxes");
    chart.title = tr("“%1” by “%2”").arg(m_study.request.value, m_study.request.by);
    chart.subtitle =
        tr("Median, middle half and Tukey’s whiskers · n %1").arg(m_format.integer(qint64(m_study.rowsUsed)));
    if (m_masked)
        chart.subtitle = tr("Median, middle half and Tukey’s whiskers");
    chart.valueName = m_study.request.value;
    chart.decimals = m_words.decimals();
    chart.valueColumn = 3; // the median
    for (const std::size_t group : shownGroups()) {
        chart.boxes.push_back(m_study.boxes[group]);
        if (m_masked && chart.boxes.back())
            chart.boxes.back()->outliers.clear();
    }
    return chart;
}

BarChart ComparisonCharts::shares() const
{
    BarChart chart;
    describe(chart);
    chart.id = QStringLiteral("comparison-shares");
    chart.title = tr("Share of “%1” by “%2”").arg(m_study.request.value, m_study.request.by);
    chart.subtitle = tr("In % of each group");
    if (!m_masked)
        chart.subtitle += QStringLiteral(" · n ") + m_format.integer(qint64(m_study.rowsUsed));
    chart.valueName = tr("Share of yes in %");
    chart.decimals = 1;
    chart.valueColumn = 2;
    chart.showCounts = true;
    for (const std::size_t group : shownGroups()) {
        const auto &mean = m_study.figures[group].mean;
        chart.values.push_back(mean ? std::optional(*mean * 100) : std::nullopt);
    }
    if (!hidesGroups())
        chart.reference = ReferenceLine{m_study.overall * 100, tr("All %1").arg(m_format.percent(m_study.overall, 1))};
    return chart;
}

SplitBarChart ComparisonCharts::categories() const
{
    SplitBarChart chart;
    describe(chart);
    chart.everybody.frame.push_back(
        {m_study.request.value, m_study.categories, {}, false, tr("%1: has a value").arg(m_study.request.value)});
    chart.id = QStringLiteral("comparison-categories");
    chart.title = tr("Shares of “%1” by “%2”").arg(m_study.request.value, m_study.request.by);
    chart.subtitle = tr("In % of each group");
    chart.valueName = tr("Share");
    chart.stacked = true;
    chart.divisor = 0.01;
    chart.decimals = 0;
    const std::size_t all = m_study.counts.columns;
    const std::size_t named = all > mostSeries + 1 ? mostSeries : all;
    std::vector<std::size_t> order(all);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<double> totals(all);
    for (std::size_t g = 0; g < m_study.counts.rows; ++g) {
        for (std::size_t c = 0; c < all; ++c)
            totals[c] += m_study.counts.at(g, c);
    }
    if (named < all) // the most frequent have a name
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return totals[a] > totals[b]; });
    const bool hasOthers = named < all;
    chart.table = {};
    chart.table.columns.push_back({m_study.request.by});
    for (const Category &one : chart.categories) {
        chart.table.rows.push_back({one.label});
        chart.table.conditions.push_back({one.filter});
    }
    for (std::size_t s = 0; s < named + std::size_t(hasOthers); ++s) {
        const bool isOthers = s == named;
        SplitBarChart::Series series;
        series.colour = int(s);
        QStringList keys;
        for (std::size_t c = s; c < (isOthers ? all : s + 1); ++c)
            keys << m_study.categories[qsizetype(order[c])];
        series.category.label = isOthers ? tr("Others") : keys.front();
        series.category.filter = {m_study.request.value, keys, {}, false, {}};
        DataTable::Column column =
            ruledColumn(series.category.label,
                        tr("Rows of the group with this value, over all of its rows that have one"), 1, true);
        column.origin->only = series.category.filter;
        chart.table.columns.push_back(column);
        std::size_t row = 0;
        for (const std::size_t group : shownGroups()) {
            double count = 0;
            for (std::size_t c = s; c < (isOthers ? all : s + 1); ++c)
                count += m_study.counts.at(group, order[c]);
            const auto n = double(m_study.figures[group].n);
            series.values.push_back(n > 0 ? std::optional(count / n) : std::nullopt);
            series.counts.push_back(std::size_t(count));
            series.category.n += std::size_t(count);
            chart.table.rows[row++].push_back(cellOf(series.values.back()));
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Chart ComparisonCharts::groups() const
{
    switch (m_study.measure) {
    case ComparisonStudy::Measure::YesNo:
        return shares();
    case ComparisonStudy::Measure::Category:
        return categories();
    case ComparisonStudy::Measure::Number:
        break;
    }
    return boxes();
}

std::vector<std::size_t> ComparisonCharts::strongestPairs() const
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_study.pairs.size(); ++i) {
        const stats::PairResult &pair = m_study.pairs[i];
        if (!m_hidden[pair.a] && !m_hidden[pair.b])
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return m_study.pairs[a].adjustedPValue < m_study.pairs[b].adjustedPValue;
    });
    return order;
}

std::optional<IntervalChart> ComparisonCharts::pairs() const
{
    if (m_study.measure == ComparisonStudy::Measure::Category)
        return std::nullopt;
    const bool isByRanks = m_study.pairTest == stats::ComparisonTest::MannWhitney;
    const bool isShare = m_study.measure == ComparisonStudy::Measure::YesNo;
    const double unit = isShare ? 100 : 1;
    IntervalChart chart;
    chart.id = QStringLiteral("comparison-pairs");
    chart.categoryName = tr("Pair");
    chart.everybody = m_study.everybody();
    chart.title = tr("Differences between pairs of groups");
    chart.valueName = isByRanks ? tr("Rank-biserial: larger less smaller")
                      : isShare ? tr("Difference in percentage points")
                                : tr("Difference of means");
    chart.axis.name = chart.valueName;
    chart.decimals = isByRanks ? 2 : isShare ? 1 : m_words.decimals();
    std::size_t standing = 0;
    std::size_t drawn = 0;
    for (const std::size_t place : strongestPairs()) {
        const stats::PairResult &pair = m_study.pairs[place];
        standing += std::size_t(pair.adjustedPValue < significance);
        if (++drawn > mostPairsDrawn)
            continue;
        IntervalChart::Estimate one;
        if (isByRanks && pair.effect) {
            one = {pair.effect->value, pair.effect->low.value_or(-1), pair.effect->high.value_or(1)};
        } else if (pair.difference && pair.low && pair.high) {
            one = {*pair.difference * unit, *pair.low * unit, *pair.high * unit};
        } else {
            continue;
        }
        one.stands = pair.adjustedPValue < significance;
        one.text = tr("%1 (%2 to %3)", "an estimate and its interval")
                       .arg(m_format.number(one.value, chart.decimals), m_format.number(one.low, chart.decimals),
                            m_format.number(one.high, chart.decimals));
        chart.estimates.push_back(one);
        chart.categories.push_back(
            {pairName(pair), m_study.figures[pair.a].n + m_study.figures[pair.b].n,
             query::Filter{m_study.request.by, {m_study.labels[pair.a], m_study.labels[pair.b]}, {}, false, {}}});
    }
    chart.subtitle = tr("95 % interval of each pair by itself; %1 of %2 stand after %3")
                         .arg(standing)
                         .arg(drawn)
                         .arg(query::adjustmentName(m_study.request.adjustment));
    if (drawn > mostPairsDrawn)
        chart.subtitle += QStringLiteral(" · ") + tr("the %1 clearest").arg(mostPairsDrawn);
    if (chart.categories.empty())
        chart.empty = tr("There is no pair of groups to compare.");
    chart.table = pairTable().table;
    if (chart.table.rows.size() > chart.categories.size()) { // the twin has what is drawn
        chart.table.rows.resize(chart.categories.size());
        chart.table.conditions.resize(chart.categories.size());
    }
    return chart;
}

StudyTable ComparisonCharts::groupTable() const
{
    const QString &value = m_study.request.value;
    const bool isShare = m_study.measure == ComparisonStudy::Measure::YesNo;
    StudyTable made{QStringLiteral("comparison-groups"), tr("Groups"), {}, {}, m_study.everybody(), {}};
    DataTable &table = made.table;
    table.columns.push_back({m_study.request.by});
    table.columns.push_back(calculated(tr("n"), Statistic::Values, value, 0));
    if (m_study.measure == ComparisonStudy::Measure::Category) {
        for (std::size_t c = 0; c < m_study.counts.columns; ++c) {
            const QString &key = m_study.categories[qsizetype(c)];
            DataTable::Column column{key, 1, true, {}};
            column.origin = ColumnOrigin{};
            column.origin->rule =
                tr("Rows of the group with “%1” “%2”, over all of its rows that have a value there").arg(value, key);
            table.columns.push_back(column);
        }
    } else if (isShare) {
        table.columns.push_back(calculated(tr("Share of yes"), Statistic::Mean, value, 1, true));
        table.columns.push_back(calculated(tr("Yes"), Statistic::Sum, value, 0));
    } else {
        table.columns.push_back(calculated(tr("Mean"), Statistic::Mean, value, m_words.decimals()));
        table.columns.push_back(calculated(tr("Median"), Statistic::Quantile, value, m_words.decimals()));
        table.columns.push_back(calculated(tr("Std. dev."), Statistic::StandardDeviation, value, m_words.decimals()));
    }
    for (const std::size_t group : shownGroups()) {
        const stats::GroupFigures &figures = m_study.figures[group];
        std::vector<QVariant> row{m_words.label(group), qint64(figures.n)};
        if (m_study.measure == ComparisonStudy::Measure::Category) {
            for (std::size_t c = 0; c < m_study.counts.columns; ++c)
                row.push_back(figures.n == 0 ? QVariant() : QVariant(m_study.counts.at(group, c) / double(figures.n)));
        } else if (isShare) {
            row.push_back(cellOf(figures.mean));
            row.push_back(qint64(m_study.counts.at(group, 1)));
        } else {
            row.push_back(cellOf(figures.mean));
            row.push_back(cellOf(figures.median));
            row.push_back(cellOf(figures.standardDeviation));
        }
        table.rows.push_back(std::move(row));
        table.conditions.push_back({m_study.filterOf(group)});
    }
    return made;
}

StudyTable ComparisonCharts::testTable() const
{
    StudyTable made{QStringLiteral("comparison-tests"), tr("Tests of all groups"), {}, {}, m_study.everybody(), {}};
    made.subtitle = m_words.proposal();
    DataTable &table = made.table;
    table.columns = {{tr("Test")},
                     ruledColumn(tr("Statistic"), tr("The test’s statistic"), 3),
                     ruledColumn(tr("df"), tr("Degrees of freedom")),
                     ruledColumn(tr("p"), tr("The chance of such a difference, or a larger one, where there is none")),
                     {tr("Effect size")},
                     ruledColumn(tr("Value"), tr("The effect size, which does not grow with the number of rows"), 3),
                     ruledColumn(tr("Low"), tr("Lower end of its 95 % interval"), 3),
                     ruledColumn(tr("High"), tr("Upper end of its 95 % interval"), 3)};
    for (const stats::ComparisonResult &test : m_study.tests) {
        QStringList freedom;
        for (const double one : test.degreesOfFreedom)
            freedom << m_format.number(one, one == std::floor(one) ? 0 : 1);
        const bool isProposed = m_study.proposal.test && *m_study.proposal.test == test.test;
        const std::size_t lines = std::max<std::size_t>(1, test.effects.size());
        for (std::size_t line = 0; line < lines; ++line) {
            std::vector<QVariant> row(8);
            QString rule = query::ruleOf(test.test);
            row[0] = query::testName(test.test);
            if (line == 0) {
                row[1] = cellOf(test.statistic);
                row[2] = freedom.isEmpty() ? QVariant() : QVariant(freedom.join(QStringLiteral("; ")));
                row[3] = readablePValue(test.pValue, m_format);
            }
            if (line < test.effects.size()) {
                const stats::EffectSize &effect = test.effects[line];
                row[4] = query::effectName(effect.kind);
                row[5] = effect.value;
                row[6] = cellOf(effect.low);
                row[7] = cellOf(effect.high);
                rule += QStringLiteral(". ") + query::ruleOf(effect.kind);
            }
            if (isProposed && line == 0)
                table.highlightedRow = int(table.rows.size());
            table.rows.push_back(std::move(row));
            table.conditions.emplace_back();
            made.rowRules.push_back(rule);
        }
    }
    return made;
}

StudyTable ComparisonCharts::pairTable() const
{
    StudyTable made{QStringLiteral("comparison-pair-table"), tr("Pairs of groups"), {}, {}, m_study.everybody(), {}};
    const QString adjustment = query::adjustmentName(m_study.request.adjustment);
    made.subtitle = tr("%1, p-values adjusted by %2").arg(query::testName(m_study.pairTest), adjustment);
    const bool isShare = m_study.measure == ComparisonStudy::Measure::YesNo;
    const bool hasDifference = m_study.measure != ComparisonStudy::Measure::Category;
    const int decimals = isShare ? 1 : m_words.decimals();
    DataTable &table = made.table;
    table.columns.push_back({tr("Pair")});
    if (hasDifference) {
        const QString interval = isShare ? tr("95 % interval by Newcombe, from the Wilson intervals of both shares")
                                         : tr("95 % interval by Welch, of this pair by itself");
        table.columns.push_back(ruledColumn(tr("Difference"),
                                            isShare ? tr("Share of the first less that of the second")
                                                    : tr("Mean of the first less that of the second"),
                                            decimals, isShare));
        table.columns.push_back(ruledColumn(tr("Low"), interval, decimals, isShare));
        table.columns.push_back(ruledColumn(tr("High"), interval, decimals, isShare));
    }
    const QString effect = m_study.pairs.empty() || !m_study.pairs.front().effect
                               ? tr("Effect size")
                               : query::effectName(m_study.pairs.front().effect->kind);
    table.columns.push_back(ruledColumn(effect, tr("Effect size of this pair"), 2));
    table.columns.push_back(ruledColumn(tr("p"), query::ruleOf(m_study.pairTest)));
    table.columns.push_back(ruledColumn(
        tr("Adjusted p"), tr("The p-value, made comparable with one threshold over all pairs by %1").arg(adjustment)));
    for (const std::size_t place : strongestPairs()) {
        const stats::PairResult &pair = m_study.pairs[place];
        std::vector<QVariant> row{pairName(pair)};
        if (hasDifference) {
            row.push_back(cellOf(pair.difference));
            row.push_back(cellOf(pair.low));
            row.push_back(cellOf(pair.high));
        }
        row.push_back(pair.effect ? QVariant(pair.effect->value) : QVariant());
        row.push_back(readablePValue(pair.pValue, m_format));
        row.push_back(readablePValue(pair.adjustedPValue, m_format));
        table.rows.push_back(std::move(row));
        table.conditions.push_back(
            {query::Filter{m_study.request.by, {m_study.labels[pair.a], m_study.labels[pair.b]}, {}, false, {}}});
        made.rowRules.push_back(pair.effect ? query::ruleOf(pair.effect->kind) : QString());
    }
    return made;
}

StudyTable ComparisonCharts::assumptionTable() const
{
    StudyTable made{
        QStringLiteral("comparison-assumptions"), tr("What the tests assume"), {}, {}, m_study.everybody(), {}};
    DataTable &table = made.table;
    table.columns = {{tr("Assumption")},
                     {tr("Verdict")},
                     ruledColumn(tr("Figure"), tr("What the check measures")),
                     ruledColumn(tr("p"), tr("The chance of such a figure, or a more extreme one, where it holds"))};
    for (const query::ComparisonWords::Assumption &one : m_words.assumptions()) {
        if (one.group && m_hidden[*one.group])
            continue;
        table.rows.push_back({one.what, one.verdict, cellOf(one.figure),
                              one.pValue ? QVariant(readablePValue(*one.pValue, m_format)) : QVariant()});
        table.conditions.push_back(one.group ? std::vector<query::Filter>{m_study.filterOf(*one.group)}
                                             : std::vector<query::Filter>());
        made.rowRules.push_back(one.why);
    }
    return made;
}

} // namespace clientele::report
