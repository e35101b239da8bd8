// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/responsewords.h"

#include <cmath>

namespace clientele::query {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ResponseWords)
};

constexpr double bestShare = 0.2;
constexpr std::size_t fewInCategory = 5;
constexpr double significance = 0.05;

} // namespace

QString problemInWords(const ResponseTerm &term)
{
    switch (term.fit.problem) {
    case stats::TermProblem::Constant:
        return Text::tr("“%1” has the same value in every row: it explains nothing").arg(term.name);
    case stats::TermProblem::Collinear:
        return Text::tr("“%1” follows from the columns before it: it was left out").arg(term.name);
    case stats::TermProblem::Separated:
        return term.fit.direction > 0
                   ? Text::tr("“%1” tells yes from no without a mistake: its odds ratio grows without end")
                         .arg(term.name)
                   : Text::tr("“%1” tells yes from no without a mistake: its odds ratio shrinks towards 0")
                         .arg(term.name);
    case stats::TermProblem::None:
        break;
    }
    return {};
}

QString ResponseWords::oddsRule()
{
    return tr("Odds ratio of a logistic regression on all columns together: the odds of yes are multiplied by it where "
              "the column is one step higher and the others are the same. Interval: Wald, 95 %");
}

QString ResponseWords::chanceRule()
{
    return tr("Chance of yes by the logistic regression, from all columns chosen");
}

Figure ResponseWords::stated(const QString &name, const QString &shown, const QString &rule) const
{
    return {name, shown, std::nullopt, StatedFigure{rule, m_study.everybody()}};
}

Figure ResponseWords::rateFigure(const QString &name, const RowChoice &rows, double rate) const
{
    return {name, m_format.percent(rate, 1), rate, calculation(Statistic::Mean, rows, m_study.response)};
}

QString ResponseWords::termName(const ResponseTerm &term) const
{
    if (term.column.isEmpty())
        return tr("Intercept");
    if (term.isSwitch)
        return term.name;
    const double scale = std::abs(term.step);
    //: a column and by how much it is higher: "Income, 25,173 more"
    return tr("%1, %2 more").arg(term.name, m_format.number(term.step, scale >= 100 ? 0 : scale >= 1 ? 1 : 3));
}

QString ResponseWords::ratioText(const ResponseTerm &term) const
{
    if (!term.ratio)
        return QStringLiteral("—");
    return tr("%1 (%2 to %3)", "an odds ratio and its interval")
        .arg(m_format.number(*term.ratio, 2), m_format.number(*term.low, 2), m_format.number(*term.high, 2));
}

QString ResponseWords::sideName(const ResponseSplit &split, bool upper) const
{
    const ResponseTerm &term = m_study.terms[split.term];
    if (!term.level.isEmpty())
        return upper ? tr("Customers with “%1” “%2”").arg(term.column, term.level)
                     : tr("Customers without “%1” “%2”").arg(term.column, term.level);
    if (term.isSwitch)
        return upper ? tr("Customers with “%1”").arg(term.column) : tr("Customers without “%1”").arg(term.column);
    const QString at = m_format.number(split.threshold);
    return upper ? tr("Customers with “%1” above %2").arg(term.column, at)
                 : tr("Customers with “%1” of %2 at most").arg(term.column, at);
}

Statement ResponseWords::difference(const ResponseSplit &split) const
{
    const bool upperMore = split.upperRate() >= split.lowerRate();
    const RowChoice more = m_study.sideOf(split, upperMore);
    const RowChoice less = m_study.sideOf(split, !upperMore);
    const double high = std::max(split.upperRate(), split.lowerRate());
    const double low = std::min(split.upperRate(), split.lowerRate());
    const QString who = sideName(split, upperMore);
    Statement said;
    said.figures = {rateFigure(tr("Rate: %1").arg(who), more, high),
                    rateFigure(tr("Rate: %1").arg(sideName(split, !upperMore)), less, low)};
    const auto times = split.times();
    if (!times) {
        said.text = tr("%1 accept in %2 of cases, all others never.").arg(who, m_format.percent(high, 1));
        return said;
    }
    const QString shown = m_format.number(*times, 1);
    said.text = tr("%1 accept %2 times as often as the others (%3 against %4).")
                    .arg(who, shown, m_format.percent(high, 1), m_format.percent(low, 1));
    said.figures.push_back(
        {tr("How many times as often"), shown, *times,
         calculation(Calculation::Operation::Ratio, calculation(Statistic::Mean, more, m_study.response),
                     calculation(Statistic::Mean, less, m_study.response))});
    return said;
}

Statement ResponseWords::headline() const
{
    if (!m_study.splits.empty())
        return difference(m_study.splits.front());
    return {tr("None of the columns tells who accepts: what differs may be chance."), {}};
}

std::vector<Statement> ResponseWords::differences() const
{
    std::vector<Statement> said;
    for (std::size_t i = 1; i < std::min<std::size_t>(m_study.splits.size(), 4); ++i)
        said.push_back(difference(m_study.splits[i]));
    return said;
}

Statement ResponseWords::lift() const
{
    const ResponseStudy::Best best = m_study.best(bestShare);
    if (best.rows == 0)
        return {};
    const QString share = m_format.percent(best.share);
    const QString held = m_format.percent(best.ofResponses);
    const QString rate = m_format.percent(best.rate, 1);
    const QString all = m_format.percent(m_study.rate(), 1);
    const RowChoice rows = m_study.bestRows(bestShare);
    return {
        tr("The best %1 by chance hold %2 of the responses: %3 of them accept, of all %4.").arg(share, held, rate, all),
        {Figure{tr("Share of the responses"), held, best.ofResponses,
                calculation(Calculation::Operation::Ratio, calculation(Statistic::Sum, rows, m_study.response),
                            calculation(Statistic::Sum, m_study.everybody(), m_study.response))},
         rateFigure(tr("Rate of the best"), rows, best.rate),
         rateFigure(tr("Rate of all"), m_study.everybody(), m_study.rate()),
         Figure{tr("Share of the customers"), share, best.share,
                calculation(Calculation::Operation::Ratio, calculation(Statistic::Rows, rows),
                            calculation(Statistic::Rows, m_study.everybody()))}}};
}

Statement ResponseWords::fit() const
{
    const stats::LogisticFit &fit = m_study.fit;
    const QString auc = m_format.percent(fit.auc);
    const QString words = fit.auc < 0.6   ? tr("hardly", "how well the model tells yes from no")
                          : fit.auc < 0.7 ? tr("poorly", "how well the model tells yes from no")
                          : fit.auc < 0.8 ? tr("usefully", "how well the model tells yes from no")
                                          : tr("well", "how well the model tells yes from no");
    const QString answered = m_format.integer(qint64(fit.responses));
    const QString rows = m_format.integer(qint64(fit.rows));
    const QString rate = m_format.percent(m_study.rate(), 1);
    return {
        tr("%1 of %2 accepted (%3). The columns tell them from the others %4: of two customers of whom one accepted, "
           "the model names the right one with a chance of %5.")
            .arg(answered, rows, rate, words, auc),
        {Figure{tr("Customers who accepted"), answered, double(fit.responses),
                calculation(Statistic::Sum, m_study.everybody(), m_study.response)},
         Figure{tr("Customers in the model"), rows, double(fit.rows),
                calculation(Statistic::Rows, m_study.everybody())},
         rateFigure(tr("Rate of all"), m_study.everybody(), m_study.rate()),
         stated(tr("Area under the curve"), auc,
                tr("The share of all pairs of one who accepted and one who did not in which the first has the higher "
                   "chance, ties one half"))}};
}

Statement ResponseWords::calibration() const
{
    const auto &p = m_study.fit.hosmerLemeshowPValue;
    if (!p)
        return {};
    const QString shown = m_format.pValue(*p);
    const QString text = *p < significance
                             ? tr("The chances are off: expected and observed rates differ (Hosmer–Lemeshow, %1).")
                             : tr("The chances can be taken as they are (Hosmer–Lemeshow, %1).");
    return {text.arg(shown),
            {stated(tr("Hosmer–Lemeshow, p-value"), shown,
                    tr("χ² of the observed against the expected answers of ten tenths by chance, 8 "
                       "degrees of freedom"))}};
}

Statement ResponseWords::recommendation() const
{
    const ResponseStudy::Best best = m_study.best(bestShare);
    if (best.rows == 0 || m_study.splits.empty())
        return {tr("Nothing here says whom to write to first. Try other columns, or an offer to a random part of the "
                   "customers to learn from."),
                {}};
    const QString times = m_format.number(best.rate / m_study.rate(), 1);
    const QString share = m_format.percent(best.share);
    const RowChoice rows = m_study.bestRows(bestShare);
    if (best.rate <= m_study.rate())
        return {tr("The order by chance does no better than any other here: do not choose by it."), {}};
    return {tr("Write to the %1 of highest chance first: %2 times as many of them accept as of all. Write to a random "
               "part of the rest as well, to see whether it holds.")
                .arg(share, times),
            {Figure{tr("Rate of the best against all"), times, best.rate / m_study.rate(),
                    calculation(Calculation::Operation::Ratio, calculation(Statistic::Mean, rows, m_study.response),
                                calculation(Statistic::Mean, m_study.everybody(), m_study.response))},
             Figure{tr("Share of the customers"), share, best.share,
                    calculation(Calculation::Operation::Ratio, calculation(Statistic::Rows, rows),
                                calculation(Statistic::Rows, m_study.everybody()))}}};
}

QString ResponseWords::caution() const
{
    return tr(
        "What goes with acceptance need not cause it. The figures are of the customers that the model was made of: "
        "expect a little less of new ones.");
}

QStringList ResponseWords::notes() const
{
    QStringList notes;
    if (m_study.fit.separation == stats::Separation::Complete)
        notes << tr("The columns tell every yes from every no: no odds ratio is finite. Is one of them made from the "
                    "answer?");
    else
        for (const ResponseTerm &term : m_study.terms) {
            if (const QString problem = problemInWords(term); !problem.isEmpty())
                notes << problem + QLatin1Char('.');
        }
    QStringList few;
    for (const ResponseTerm &term : m_study.terms) {
        if (!term.level.isEmpty() && term.n < fewInCategory)
            few << QStringLiteral("%1 (%2)").arg(term.name, m_format.integer(qint64(term.n)));
    }
    if (!few.isEmpty())
        notes << tr("Too few customers to rely on: %1.").arg(few.join(QStringLiteral(", ")));
    for (auto one = m_study.references.begin(); one != m_study.references.end(); ++one)
        notes << tr("“%1” is compared with “%2”.").arg(one.key(), one.value());
    if (m_study.incomplete > 0)
        notes << tr("%Ln customer(s) lack a value in one of the columns and have no chance here.", nullptr,
                    int(m_study.incomplete));
    if (!m_study.fit.converged && m_study.fit.separation == stats::Separation::None)
        notes << tr("The estimates did not settle: fewer columns may help.");
    return notes;
}

} // namespace clientele::query
