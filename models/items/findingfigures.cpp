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
        return {isShare(m_finding)
                    ? Text::tr("Share, %1").arg(m_evidence.rows.name)
                    : Text::tr("Mean of %1, %2", "a column, a group").arg(m_evidence.measure, m_evidence.rows.name),
                valueText(m_finding, m_evidence.value, m_format), m_evidence.value, m_evidence.valueFrom};
    }
    [[nodiscard]] Figure reference() const
    {
        return {m_evidence.referenceName, valueText(m_finding, m_evidence.reference, m_format), m_evidence.reference,
                m_evidence.referenceFrom};
    }
    [[nodiscard]] Figure difference() const
    {
        return {Text::tr("Difference"), differenceText(m_finding, *m_evidence.difference, m_format),
                m_evidence.difference,
                query::calculation(Operation::Difference, m_evidence.valueFrom, m_evidence.referenceFrom)};
    }
    [[nodiscard]] Figure ratio() const
    {
        return {Text::tr("Ratio"), m_format.number(*m_evidence.ratio, 2), m_evidence.ratio,
                query::calculation(Operation::Ratio, m_evidence.valueFrom, m_evidence.referenceFrom)};
    }
    [[nodiscard]] Figures interval() const
    {
        const auto [low, high] = intervalEnds(m_evidence, m_format);
        return {{Text::tr("95 % interval, lower end"), low, m_evidence.low, tested(Statistic::DifferenceLow)},
                {Text::tr("95 % interval, upper end"), high, m_evidence.high, tested(Statistic::DifferenceHigh)}};
    }
    [[nodiscard]] Figure rankBiserial() const
    {
        return {Text::tr("Rank-biserial correlation"), m_format.number(*m_evidence.rankBiserial, 2),
                m_evidence.rankBiserial, tested(Statistic::RankBiserial)};
    }
    [[nodiscard]] Figure pValue() const
    {
        return {Text::tr("p-value"), m_format.pValue(*m_evidence.pValue), m_evidence.pValue,
                tested(Statistic::RankTest)};
    }
    [[nodiscard]] Figure adjusted() const
    {
        return {Text::tr("p-value, adjusted for all tests"), m_format.pValue(*m_evidence.adjustedPValue),
                m_evidence.adjustedPValue, query::AdjustedFigure{m_finding.id, m_evidence.rows, m_evidence.measure}};
    }
    [[nodiscard]] Figure tests() const
    {
        return {
            Text::tr("Tests of the run"), m_format.integer(qint64(m_evidence.tests)), std::nullopt,
            query::StatedFigure{Text::tr("every age group and every region of at least 5 customers, each against all "
                                         "others, by order value and by purchase frequency"),
                                m_evidence.whole}};
    }

private:
    [[nodiscard]] Calculation tested(Statistic statistic) const
    {
        return query::calculation(statistic, m_evidence.rows, m_evidence.measure);
    }

    const insights::Finding &m_finding;
    const insights::Evidence &m_evidence;
    const Format &m_format;
};

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
        if (evidence.low && evidence.high && !isShare(finding)) {
            for (Figure &end : make.interval())
                rows.back().push_back(std::move(end));
        }
    }
    if (finding.kind == insights::Kind::Tested && (evidence.adjustedPValue || evidence.pValue))
        rows.push_back({evidence.adjustedPValue ? make.adjusted() : make.pValue()});
    else if (isShare(finding))
        rows.push_back({make.value()});
    return rows;
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
        return rows;
    if (evidence.rankBiserial)
        rows.push_back({make.rankBiserial()});
    if (evidence.pValue)
        rows.push_back({make.pValue()});
    if (evidence.adjustedPValue)
        rows.push_back({make.adjusted(), make.tests()});
    return rows;
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
    return figures;
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
                               reasonFigure(*bar.value, format), bar.value, bar.origin});
    }
    if (picture.reference && !picture.bars.empty()) {
        RowChoice all = finding.evidence.whole;
        all.own.clear();
        all.name.clear();
        figures.push_back({Text::tr("Mean of all, in the picture"), reasonFigure(*picture.reference, format),
                           picture.reference,
                           query::calculation(Statistic::Mean, all, picture.bars.front().origin.column)});
    }
    return figures;
}

Figure strengthFigure(const insights::Finding &finding, const Format &format)
{
    const int dots = strengthDots(finding);
    return {Text::tr("Strength"), format.integer(dots), std::nullopt,
            query::StatedFigure{
                finding.kind == insights::Kind::Tested
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
