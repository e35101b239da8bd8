// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/comparisonwords.h"

#include <array>
#include <cmath>

namespace clientele::query {

namespace {

constexpr double significance = 0.05;

/// The cell of a table of counts that chance explains least.
struct Cell
{
    std::size_t group = 0;
    std::size_t category = 0;
    double share = 0;
    double othersShare = 0;
};

std::optional<Cell> strikingCell(const ComparisonStudy &study)
{
    const stats::Contingency &counts = study.counts;
    std::vector<double> columns(counts.columns);
    for (std::size_t g = 0; g < counts.rows; ++g) {
        for (std::size_t c = 0; c < counts.columns; ++c)
            columns[c] += counts.at(g, c);
    }
    std::optional<Cell> found;
    double largest = 0;
    for (std::size_t g = 0; g < counts.rows; ++g) {
        const auto n = double(study.figures[g].n);
        const double others = double(study.rowsUsed) - n;
        if (!study.isTested[g] || n <= 0 || others <= 0)
            continue;
        for (std::size_t c = 0; c < counts.columns; ++c) {
            const double all = columns[c] / (n + others);
            const double here = counts.at(g, c) / n;
            const double there = (columns[c] - counts.at(g, c)) / others;
            const double error = std::sqrt(all * (1 - all) * (1 / n + 1 / others));
            if (error > 0 && std::abs(here - there) / error > largest) {
                largest = std::abs(here - there) / error;
                found = Cell{g, c, here, there};
            }
        }
    }
    return found;
}

bool allEqual(const ComparisonStudy &study)
{
    std::optional<double> value;
    for (const auto &box : study.boxes) {
        if (!box)
            continue;
        if (box->min != box->max || (value && *value != box->min))
            return false;
        value = box->min;
    }
    return value.has_value();
}

} // namespace

QString labelOf(const QString &key, table::Type type, const Format &format)
{
    if (type == table::Type::Boolean)
        return key == QLatin1String("true")
                   ? QCoreApplication::translate("ComparisonWords", "yes", "a value of a column of yes and no")
                   : QCoreApplication::translate("ComparisonWords", "no", "a value of a column of yes and no");
    if (type == table::Type::Real || (type == table::Type::Integer && key.size() > 4))
        return format.number(key.toDouble());
    return key;
}

int ComparisonWords::decimals() const
{
    double largest = std::abs(m_study.overall);
    for (const auto &one : m_study.figures)
        largest = std::max(largest, std::abs(one.mean.value_or(0)));
    return largest >= 10'000 ? 0 : largest >= 10 ? 1 : largest >= 0.1 ? 2 : 4;
}

QString ComparisonWords::measured(double value) const
{
    return m_study.measure == ComparisonStudy::Measure::Number ? m_format.number(value, decimals())
                                                               : m_format.percent(value, 1);
}

QString ComparisonWords::measured(std::optional<double> value) const
{
    return value ? measured(*value) : QStringLiteral("—");
}

QString ComparisonWords::averageName() const
{
    return m_study.measure == ComparisonStudy::Measure::Number ? tr("Mean") : tr("Share of yes");
}

QString ComparisonWords::difference(double value) const
{
    return m_study.measure == ComparisonStudy::Measure::Number
               ? m_format.number(std::abs(value), decimals())
               //: a difference of two percentages: 7.4 percentage points
               : tr("%1 percentage points").arg(m_format.number(std::abs(value) * 100, 1));
}

Figure ComparisonWords::averageFigure(std::size_t group) const
{
    const double mean = m_study.figures[group].mean.value_or(0);
    return {tr("%1 of “%2”, %3", "Mean of “MntWines”, PhD").arg(averageName(), m_study.request.value, label(group)),
            measured(mean), mean, calculation(Statistic::Mean, m_study.rowsOf(group), m_study.request.value)};
}

Figure ComparisonWords::othersFigure(std::size_t group) const
{
    const double mean = m_study.standings[group]->othersMean;
    return {tr("%1 of “%2”, all others", "Mean of “MntWines”, all others").arg(averageName(), m_study.request.value),
            measured(mean), mean, calculation(Statistic::Mean, m_study.othersOf(group), m_study.request.value)};
}

Figure ComparisonWords::differenceFigure(std::size_t group) const
{
    const double value = *m_study.figures[group].mean - m_study.standings[group]->othersMean;
    const bool isLess = value < 0;
    Calculation first = calculation(Statistic::Mean, m_study.rowsOf(group), m_study.request.value);
    Calculation second = calculation(Statistic::Mean, m_study.othersOf(group), m_study.request.value);
    if (isLess)
        std::swap(first, second);
    return {tr("Difference between “%1” and all others").arg(label(group)), difference(value), std::abs(value),
            calculation(Calculation::Operation::Difference, std::move(first), std::move(second))};
}

Figure ComparisonWords::stated(const QString &name, const QString &shown, const QString &rule) const
{
    return {name, shown, std::nullopt, StatedFigure{rule, m_study.everybody()}};
}

Statement ComparisonWords::difference(std::size_t group) const
{
    const double mean = *m_study.figures[group].mean;
    const double others = m_study.standings[group]->othersMean;
    const QString here = m_study.measure == ComparisonStudy::Measure::Number
                             ? tr("Where “%1” is “%2”, the mean of “%3” is %4")
                             : tr("Where “%1” is “%2”, the share of “%3” is %4");
    QString text = here.arg(m_study.request.by, label(group), m_study.request.value, measured(mean));
    text = mean >= others
               ? tr("%1: %2 more than that of all others (%3).").arg(text, difference(mean - others), measured(others))
               : tr("%1: %2 less than that of all others (%3).").arg(text, difference(mean - others), measured(others));
    return {text, {averageFigure(group), differenceFigure(group), othersFigure(group)}};
}

Statement ComparisonWords::categoryHeadline() const
{
    const auto cell = strikingCell(m_study);
    if (!cell)
        return {tr("All groups are alike in “%1”.").arg(m_study.request.value), {}};
    const QString category = m_study.categories[qsizetype(cell->category)];
    const Filter chosen{m_study.request.value, {category}, {}, false, {}};
    const Filter valued{
        m_study.request.value, m_study.categories, {}, false, tr("%1: has a value").arg(m_study.request.value)};
    const auto share = [&](RowChoice all) {
        all.frame.push_back(valued);
        RowChoice part = all;
        part.frame.push_back(chosen);
        return calculation(Calculation::Operation::Ratio, calculation(Statistic::Rows, std::move(part)),
                           calculation(Statistic::Rows, std::move(all)));
    };
    const QString apart =
        tr("%1 percentage points").arg(m_format.number(std::abs(cell->share - cell->othersShare) * 100, 1));
    const QString text = tr("Where “%1” is “%2”, “%3” is “%4” for %5")
                             .arg(m_study.request.by, label(cell->group), m_study.request.value, category,
                                  m_format.percent(cell->share, 1));
    const QString sentence = cell->share >= cell->othersShare ? tr("%1: %2 more than for all others (%3).")
                                                              : tr("%1: %2 less than for all others (%3).");
    Calculation first = share(m_study.rowsOf(cell->group));
    Calculation second = share(m_study.othersOf(cell->group));
    const Figure here{tr("Share of “%1”, %2").arg(category, label(cell->group)), m_format.percent(cell->share, 1),
                      cell->share, first};
    const Figure there{tr("Share of “%1”, all others").arg(category), m_format.percent(cell->othersShare, 1),
                       cell->othersShare, second};
    return {sentence.arg(text, apart, m_format.percent(cell->othersShare, 1)),
            {here, there,
             stated(tr("Difference of the shares"), apart, tr("One share less the other, in percentage points"))}};
}

Statement ComparisonWords::headline() const
{
    if (const QString why = empty(); !why.isEmpty())
        return {why, {}};
    if (m_study.measure == ComparisonStudy::Measure::Category)
        return categoryHeadline();
    if (const auto group = m_study.mostDifferent())
        return difference(*group);
    return {tr("All groups have the same mean of “%1”: %2.").arg(m_study.request.value, measured(m_study.overall)),
            {Figure{tr("Mean of all"), measured(m_study.overall), m_study.overall,
                    calculation(Statistic::Mean, m_study.everybody(), m_study.request.value)}}};
}

Statement ComparisonWords::range() const
{
    if (m_study.measure == ComparisonStudy::Measure::Category || !empty().isEmpty())
        return {};
    std::optional<std::size_t> lowest;
    std::optional<std::size_t> highest;
    std::size_t tested = 0;
    for (std::size_t i = 0; i < m_study.labels.size(); ++i) {
        if (!m_study.isTested[i] || !m_study.figures[i].mean)
            continue;
        ++tested;
        if (!lowest || *m_study.figures[i].mean < *m_study.figures[*lowest].mean)
            lowest = i;
        if (!highest || *m_study.figures[i].mean > *m_study.figures[*highest].mean)
            highest = i;
    }
    if (tested < 3 || *m_study.figures[*lowest].mean == *m_study.figures[*highest].mean)
        return {};
    return {tr("Highest: %1 (%2). Lowest: %3 (%4).")
                .arg(label(*highest), measured(m_study.figures[*highest].mean), label(*lowest),
                     measured(m_study.figures[*lowest].mean)),
            {averageFigure(*highest), averageFigure(*lowest)}};
}

Statement ComparisonWords::verdict() const
{
    const stats::ComparisonResult *test = empty().isEmpty() ? m_study.proposed() : nullptr;
    if (!test)
        return {};
    const QString p = m_format.pValue(test->pValue);
    const QString name = testName(test->test);
    Statement said;
    said.text =
        test->pValue < significance
            ? tr("The groups differ by more than chance explains (%1, %2).").arg(name, p)
            : tr("No difference between the groups can be shown (%1, %2): what is seen may be chance.").arg(name, p);
    said.figures.push_back(stated(tr("p-value, %1").arg(name), p, ruleOf(test->test)));
    if (test->effects.empty())
        return said;
    const stats::EffectSize &effect = test->effects.front();
    QString size = QStringLiteral("%1 %2").arg(effectName(effect.kind), m_format.number(effect.value, 2));
    if (effect.low && effect.high)
        size = tr("%1 (95 % interval %2 to %3)", "an effect size")
                   .arg(size, m_format.number(*effect.low, 2), m_format.number(*effect.high, 2));
    const QString words = sizeInWords(effect);
    said.text +=
        QLatin1Char(' ') + (words.isEmpty() ? tr("Its size: %1.").arg(size)
                                            : tr("The difference is %1: %2.", "small: ε² 0.09").arg(words, size));
    said.figures.push_back(stated(effectName(effect.kind), size, ruleOf(effect.kind)));
    return said;
}

QString ComparisonWords::proposal() const
{
    return m_study.proposal.test && empty().isEmpty()
               ? tr("%1 is proposed because %2.")
                     .arg(testName(*m_study.proposal.test), reasonInWords(m_study.proposal.reason))
               : QString();
}

Statement ComparisonWords::proposalStatement() const
{
    Statement said{proposal(), {}};
    if (m_study.chiSquare)
        said.figures = {stated(tr("Cells that expect fewer than 5"),
                               m_format.percent(m_study.chiSquare->shareExpectedBelow5),
                               tr("A fifth of the cells at most may expect fewer than 5 (Cochran 1954)"))};
    return said;
}

QString ComparisonWords::empty() const
{
    if (m_study.rowsUsed == 0)
        return tr("No row has both a “%1” and a “%2”: there is nothing to compare.")
            .arg(m_study.request.value, m_study.request.by);
    const auto filled = std::count_if(m_study.figures.begin(), m_study.figures.end(),
                                      [](const stats::GroupFigures &one) { return one.n > 0; });
    if (filled < 2)
        return tr("“%1” has one group only: there is nothing to compare it with. Choose another column, or fewer "
                  "filters.")
            .arg(m_study.request.by);
    const auto tested = std::count(m_study.isTested.begin(), m_study.isTested.end(), true);
    if (tested < 2)
        return tr("Fewer than two groups of “%1” have %2 rows or more: too few to compare. Choose a column with larger "
                  "groups, or fewer filters.")
            .arg(m_study.request.by)
            .arg(m_study.request.leastTested);
    if (m_study.tests.empty() || allEqual(m_study))
        return tr("All values of “%1” are equal: the groups do not differ.").arg(m_study.request.value);
    return {};
}

QStringList ComparisonWords::notes() const
{
    QStringList notes;
    QStringList small;
    for (std::size_t i = 0; i < m_study.labels.size(); ++i) {
        if (!m_study.isTested[i])
            small << (m_study.figures[i].n == 0
                          ? tr("%1 (no value)", "a group").arg(label(i))
                          : QStringLiteral("%1 (%2)").arg(label(i), m_format.integer(qint64(m_study.figures[i].n))));
    }
    if (!small.isEmpty())
        notes << tr("Too small to be tested, fewer than %1: %2.")
                     .arg(m_study.request.leastTested)
                     .arg(small.join(QStringLiteral(", ")));
    if (m_study.rowsLeftOut > 0)
        notes << tr("%Ln row(s) without a value or a group are left out.", nullptr, int(m_study.rowsLeftOut));
    if (m_study.infinite > 0)
        notes << tr("%Ln of them hold(s) an infinite value.", "rows left out", int(m_study.infinite));
    for (const stats::ComparisonResult &test : m_study.tests) {
        if (test.isSimulated)
            notes << tr("Fisher’s exact test was simulated: there are too many tables to count them.");
    }
    return notes;
}

std::vector<ComparisonWords::Assumption> ComparisonWords::assumptions() const
{
    std::vector<Assumption> all;
    std::size_t smallest = 0;
    bool isFirst = true;
    for (std::size_t i = 0; i < m_study.figures.size(); ++i) {
        if (!m_study.isTested[i])
            continue;
        smallest = isFirst ? m_study.figures[i].n : std::min(smallest, m_study.figures[i].n);
        isFirst = false;
    }
    if (!isFirst)
        all.push_back({tr("Smallest group tested"), double(smallest), std::nullopt, tr("large enough"),
                       tr("Groups of fewer than %1 are described, not tested").arg(m_study.request.leastTested),
                       std::nullopt});
    if (m_study.chiSquare) {
        const bool holds = m_study.chiSquare->shareExpectedBelow5 <= 0.2;
        all.push_back({tr("Smallest expected count"), m_study.chiSquare->smallestExpected, std::nullopt,
                       holds ? tr("holds") : tr("does not hold"),
                       tr("A fifth of the cells at most may expect fewer than 5 (Cochran 1954); here it is %1")
                           .arg(m_format.percent(m_study.chiSquare->shareExpectedBelow5)),
                       std::nullopt});
        return all;
    }
    if (!m_study.numbers)
        return all;
    for (std::size_t i = 0; i < m_study.labels.size(); ++i) {
        if (!m_study.isTested[i])
            continue;
        const stats::NormalityCheck &check = m_study.numbers->normality[i];
        all.push_back({tr("Normal mean: %1", "a group").arg(label(i)),
                       check.test ? std::optional(check.test->statistic) : std::nullopt,
                       check.test ? std::optional(check.test->pValue) : std::nullopt,
                       check.meanIsNormal ? tr("holds") : tr("does not hold"),
                       tr("Normal by Shapiro and Wilk’s W (p at least 0.05), or so many values for their skewness that "
                          "their mean is: at least 25 times its square, and 15"),
                       i});
    }
    if (const auto &equal = m_study.numbers->equalVariances)
        all.push_back({tr("Equal variances"), equal->statistic, equal->pValue,
                       equal->pValue >= significance ? tr("holds") : tr("does not hold"),
                       tr("F of Brown and Forsythe: an analysis of variance of the distances from each group’s median"),
                       std::nullopt});
    return all;
}

} // namespace clientele::query
