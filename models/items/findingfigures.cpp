// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/findingfigures.h"

#include <QCoreApplication>

namespace clientele::items {

namespace {

using query::Calculation;
using query::Figure;
using query::RowChoice;
using query::Statistic;
using Operation = Calculation::Operation;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FindingFigures)
};

/// The figures of one finding, each by its name.
class Maker final
{
public:
    Maker(const insights::Finding &finding, const Format &format)
        : m_finding(finding), m_evidence(finding.evidence), m_format(format)
    {
    }

    [[nodiscard]] Figure n() const
    {
        return {Text::tr("Customers, %1").arg(m_evidence.rows.name), m_format.integer(qint64(m_evidence.n)),
                double(m_evidence.n), m_evidence.nFrom};
    }
    [[nodiscard]] Figure whole() const
    {
        const QString whom = m_evidence.whole.name.isEmpty() ? Text::tr("all", "customers") : m_evidence.whole.name;
        return {Text::tr("Customers, %1").arg(whom), m_format.integer(qint64(m_evidence.of)), double(m_evidence.of),
                query::calculation(Statistic::Rows, m_evidence.whole)};
    }
    [[nodiscard]] Figure value() const
    {
        return {m_evidence.isCoefficient ? Text::tr("Rank correlation, %1").arg(m_evidence.group)
                : isShare(m_finding)
                    ? Text::tr("Share, %1").arg(m_evidence.rows.name)
                    : Text::tr("Mean of %1, %2", "a column, a group").arg(m_evidence.measure, m_evidence.rows.name),
                valueText(m_finding, m_evidence.value, m_format), m_evidence.value,
                stated(m_evidence.valueRule, m_evidence.valueFrom)};
    }
    [[nodiscard]] Figure reference() const
    {
        return {m_evidence.referenceName, valueText(m_finding, m_evidence.reference, m_format), m_evidence.reference,
                stated(m_evidence.referenceRule, m_evidence.referenceFrom)};
    }
    [[nodiscard]] Figure difference() const
    {
        return {Text::tr("Difference"), differenceText(m_finding, *m_evidence.difference, m_format),
                m_evidence.difference,
                stated(combinedRule(Text::tr("the value, less the one it is compared with")),
                       query::calculation(Operation::Difference, m_evidence.valueFrom, m_evidence.referenceFrom))};
    }
    [[nodiscard]] Figure ratio() const
    {
        return {Text::tr("Ratio"), m_format.number(*m_evidence.ratio, 2), m_evidence.ratio,
                stated(combinedRule(Text::tr("the value, divided by the one it is compared with")),
                       query::calculation(Operation::Ratio, m_evidence.valueFrom, m_evidence.referenceFrom))};
    }
    [[nodiscard]] Figures interval() const
    {
        const auto [low, high] = intervalEnds(m_evidence, m_format);
        return {{Text::tr("95 % interval, lower end"), low, m_evidence.low,
                 stated(m_evidence.testRule, tested(Statistic::DifferenceLow))},
                {Text::tr("95 % interval, upper end"), high, m_evidence.high,
                 stated(m_evidence.testRule, tested(Statistic::DifferenceHigh))}};
    }
    [[nodiscard]] Figure rankBiserial() const
    {
        return {Text::tr("Rank-biserial correlation"), m_format.number(*m_evidence.rankBiserial, 2),
                m_evidence.rankBiserial, stated(m_evidence.testRule, tested(Statistic::RankBiserial))};
    }
    [[nodiscard]] Figure pValue() const
    {
        return {Text::tr("p-value"), m_format.pValue(*m_evidence.pValue), m_evidence.pValue,
                stated(m_evidence.testRule, tested(Statistic::RankTest))};
    }
    [[nodiscard]] Figure adjusted() const
    {
        if (m_finding.study)
            return {Text::tr("p-value, adjusted for all tests"), m_format.pValue(*m_evidence.adjustedPValue),
                    m_evidence.adjustedPValue,
                    query::StatedFigure{
                        Text::tr("the p-value, adjusted by Holm's method over all %Ln test(s) of this data: "
                                 "the smallest counts times their number, the next times one less, and "
                                 "none falls below the one before it",
                                 nullptr, int(m_evidence.tests)),
                        m_evidence.rows}};
        return {Text::tr("p-value, adjusted for all tests"), m_format.pValue(*m_evidence.adjustedPValue),
                m_evidence.adjustedPValue, query::AdjustedFigure{m_finding.id, m_evidence.rows, m_evidence.measure}};
    }
    [[nodiscard]] Figure tests() const
    {
        return {Text::tr("Tests of the run"), m_format.integer(qint64(m_evidence.tests)), std::nullopt,
                query::StatedFigure{
                    m_finding.study
                        ? Text::tr("every pair of columns, every pair of channels, households with "
                                   "and without children, and every group of at least 5 "
                                   "customers that may have answered")
                        : Text::tr("every age group and every region of at least 5 customers, each against all "
                                   "others, by order value and by purchase frequency"),
                    m_evidence.whole}};
    }

private:
    /// The rule in words where there is one.
    [[nodiscard]] Figure::Subject stated(const QString &rule, const Calculation &otherwise) const
    {
        if (rule.isEmpty())
            return otherwise;
        return query::StatedFigure{rule, m_evidence.rows};
    }
    /// Of two figures of which one is no calculation.
    [[nodiscard]] QString combinedRule(const QString &rule) const
    {
        return m_evidence.valueRule.isEmpty() && m_evidence.referenceRule.isEmpty() ? QString() : rule;
    }
    [[nodiscard]] Calculation tested(Statistic statistic) const
    {
        return query::calculation(statistic, m_evidence.rows, m_evidence.measure);
    }

    const insights::Finding &m_finding;
    const insights::Evidence &m_evidence;
    const Format &m_format;
};

/// A rule in words makes no number again that could be compared with the one shown.
Figures spoken(Figures figures)
{
    for (Figure &figure : figures) {
        if (std::holds_alternative<query::StatedFigure>(figure.subject))
            figure.value.reset();
    }
    return figures;
}

std::vector<Figures> spoken(std::vector<Figures> rows)
{
    for (Figures &row : rows)
        row = spoken(std::move(row));
    return rows;
}

} // namespace

std::vector<Figures> evidenceRowFigures(const insights::Finding &finding, const Format &format)
{
    const insights::Evidence &evidence = finding.evidence;
    const Maker make(finding, format);
    std::vector<Figures> rows;
    rows.push_back({make.n()});
    if (evidence.of > 0)
        rows.back().push_back(make.whole());
    if (evidence.difference && !evidence.referenceName.isEmpty()) {
        rows.push_back({make.difference()});
        if (evidence.low && evidence.high && (!isShare(finding) || evidence.isShare)) {
            for (Figure &end : make.interval())
                rows.back().push_back(std::move(end));
        }
    }
    if (finding.kind == insights::Kind::Tested && (evidence.adjustedPValue || evidence.pValue))
        rows.push_back({evidence.adjustedPValue ? make.adjusted() : make.pValue()});
    else if (isShare(finding))
        rows.push_back({make.value()});
    return spoken(std::move(rows));
}

std::vector<Figures> evidenceDetailFigures(const insights::Finding &finding, const Format &format)
{
    const insights::Evidence &evidence = finding.evidence;
    const Maker make(finding, format);
    std::vector<Figures> rows;
    rows.push_back({make.value()});
    if (!isShare(finding))
        rows.back().push_back(make.n());
    if (!evidence.referenceName.isEmpty())
        rows.push_back({make.reference()});
    rows.push_back({make.n()});
    if (evidence.of > 0)
        rows.back().push_back(make.whole());
    if (evidence.difference)
        rows.push_back({make.difference()});
    if (evidence.low && evidence.high)
        rows.push_back(make.interval());
    if (evidence.ratio)
        rows.push_back({make.ratio()});
    if (finding.kind != insights::Kind::Tested)
        return spoken(std::move(rows));
    if (evidence.rankBiserial)
        rows.push_back({make.rankBiserial()});
    if (evidence.pValue)
        rows.push_back({make.pValue()});
    if (evidence.adjustedPValue)
        rows.push_back({make.adjusted(), make.tests()});
    return spoken(std::move(rows));
}

Figures statementFigures(const insights::Finding &finding, const Format &format)
{
    const insights::Evidence &evidence = finding.evidence;
    const Maker make(finding, format);
    Figures figures{make.value()};
    if (evidence.meanOfAll && *evidence.meanOfAll > 0) {
        RowChoice everybody = evidence.whole;
        everybody.name = Text::tr("all", "customers");
        const double change = evidence.value / *evidence.meanOfAll - 1;
        const Calculation all = query::calculation(Statistic::Mean, everybody, evidence.measure);
        figures.push_back({Text::tr("Against the mean of all"), format.signedPercent(change), change,
                           query::calculation(Operation::Change, evidence.valueFrom, all)});
    }
    figures.push_back(make.n());
    if (evidence.of > 0)
        figures.push_back(make.whole());
    return spoken(std::move(figures));
}

Figures reasonFigures(const insights::Finding &finding, const insights::Reason &reason, const Format &format)
{
    const insights::Evidence &evidence = finding.evidence;
    const auto mean = [&](const RowChoice &rows, const QString &whom, double value) {
        return Figure{Text::tr("Mean of %1, %2", "a column, a group").arg(reason.measure, whom),
                      reasonFigure(value, format), value, query::calculation(Statistic::Mean, rows, reason.measure)};
    };
    return {mean(evidence.rows, evidence.rows.name, reason.group),
            mean(evidence.whole, Text::tr("all", "customers"), reason.all)};
}

Figures pictureFigures(const FindingPicture &picture, const insights::Finding &finding, const Format &format)
{
    Figures figures;
    for (const FindingPicture::Bar &bar : picture.bars) {
        if (bar.value)
            figures.push_back({Text::tr("%1, in the picture", "a group").arg(bar.label),
                               picture.isShare ? format.percent(*bar.value, 1) : reasonFigure(*bar.value, format),
                               bar.value, bar.origin});
    }
    const auto *first = picture.bars.empty() ? nullptr : std::get_if<Calculation>(&picture.bars.front().origin);
    if (picture.reference && first) {
        RowChoice all = finding.evidence.whole;
        all.own.clear();
        all.name.clear();
        figures.push_back({Text::tr("Mean of all, in the picture"), reasonFigure(*picture.reference, format),
                           picture.reference, query::calculation(Statistic::Mean, all, first->column)});
    }
    return spoken(std::move(figures));
}

Figure strengthFigure(const insights::Finding &finding, const Format &format)
{
    const int dots = strengthDots(finding);
    return {
        Text::tr("Strength"), format.integer(dots), std::nullopt,
        query::StatedFigure{
            finding.kind == insights::Kind::Tested && finding.study
                ? Text::tr("√ of the size of the correlation (times 0.8 where two columns go together), of the "
                           "rank-biserial correlation, or of the difference of the rates; times n ÷ (n + 5), how far "
                           "so many customers can be relied on; in fifths, rounded up")
            : finding.kind == insights::Kind::Tested
                ? Text::tr("√ of the rank-biserial correlation's size, times n ÷ (n + 5), how far a group of this "
                           "size can be relied on; less for frequencies and for what lies below; in fifths, "
                           "rounded up")
                : Text::tr("by how much the share or the mean differs; counted, not tested, so below what is "
                           "tested; in fifths, rounded up"),
            finding.evidence.rows}};
}

std::optional<query::Figure> distributionFigure(const insights::Finding &finding, int row, int column,
                                                const Format &format)
{
    if (!finding.distributions || row < 0 || column < 1 || column > 2)
        return std::nullopt;
    const auto &[bins, group, others] = *finding.distributions;
    int shown = -1;
    for (std::size_t bin = 0; bin < bins.count; ++bin) {
        if (group[bin] == 0 && others[bin] == 0)
            continue; // has no row
        if (++shown != row)
            continue;
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const query::Interval interval{bin == 0 ? -infinity : bins.edge(bin),
                                       bin + 1 == bins.count ? infinity : bins.edge(bin + 1), true,
                                       bin + 1 == bins.count};
        const insights::Evidence &evidence = finding.evidence;
        RowChoice rows = column == 1 ? evidence.rows : query::othersOf(evidence.rows, evidence.referenceName);
        rows.frame.push_back({evidence.measure, {}, {interval}, false, {}});
        const std::size_t count = column == 1 ? group[bin] : others[bin];
        const QString name = distributionTable(finding, format).rows[std::size_t(row)].front().toString();
        return query::Figure{Text::tr("%1: %2", "a range of values and whose they are").arg(name, rows.name),
                             format.integer(qint64(count)), double(count), query::calculation(Statistic::Rows, rows)};
    }
    return std::nullopt;
}

} // namespace clientele::items
