// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/findingbuilder.h"

#include <cmath>

namespace clientele::insights {

using query::Calculation;
using query::Statistic;

Finding FindingBuilder::compared(const Comparison &comparison, double overall, const query::RowChoice &rows,
                                 const QString &column) const
{
    Finding finding;
    Evidence &evidence = finding.evidence;
    evidence.n = comparison.n;
    evidence.of = m_facts.study.overall.customers;
    evidence.value = comparison.mean;
    evidence.reference = comparison.restMean;
    evidence.referenceName = tr("all others");
    evidence.difference = comparison.difference.difference;
    evidence.rows = rows;
    evidence.meanOfAll = overall;
    evidence.whole = m_figures.everybody();
    evidence.nFrom = query::calculation(Statistic::Values, rows, column);
    evidence.valueFrom = query::calculation(Statistic::Mean, rows, column);
    evidence.referenceFrom = query::calculation(Statistic::Mean, query::othersOf(rows, evidence.referenceName), column);
    finding.distributions = comparison.distributions;
    if (comparison.restMean != 0)
        evidence.ratio = comparison.mean / comparison.restMean;
    if (!standsOut(comparison, overall))
        return finding;
    finding.kind = Kind::Tested;
    evidence.low = comparison.difference.low;
    evidence.high = comparison.difference.high;
    evidence.test = QStringLiteral("mann-whitney");
    evidence.pValue = comparison.test.pValue;
    evidence.adjustedPValue = comparison.adjustedPValue;
    evidence.tests = m_facts.tests;
    evidence.rankBiserial = comparison.test.rankBiserial;
    finding.strength = std::sqrt(std::abs(comparison.test.rankBiserial)) * reliability(comparison.n);
    return finding;
}

Finding FindingBuilder::counted(std::size_t n, std::size_t of, double referenceShare, const QString &referenceName,
                                const query::RowChoice &rows, const query::RowChoice &whole,
                                const Calculation &reference)
{
    Finding finding;
    Evidence &evidence = finding.evidence;
    evidence.n = n;
    evidence.of = of;
    evidence.value = of > 0 ? double(n) / double(of) : 0;
    evidence.reference = referenceShare;
    evidence.referenceName = referenceName;
    evidence.difference = evidence.value - referenceShare;
    if (referenceShare > 0)
        evidence.ratio = evidence.value / referenceShare;
    evidence.rows = rows;
    evidence.whole = whole;
    evidence.nFrom = query::calculation(Statistic::Rows, rows);
    evidence.valueFrom =
        query::calculation(Calculation::Operation::Ratio, evidence.nFrom, query::calculation(Statistic::Rows, whole));
    evidence.referenceFrom = reference;
    return finding;
}

QString FindingBuilder::figure(double value) const
{
    const double size = std::abs(value);
    return m_format.number(value, size >= 100 || value == std::floor(value) ? 0 : size >= 10 ? 1 : 2);
}

QString FindingBuilder::againstAverage(const Comparison &comparison, double overall) const
{
    const double difference = comparison.difference.difference;
    if (overall > 0) {
        const QString percent = m_format.percent(std::abs(comparison.mean / overall - 1));
        return difference > 0 ? tr("%1 above average").arg(percent) : tr("%1 below average").arg(percent);
    }
    const QString distance = figure(std::abs(difference));
    return difference > 0 ? tr("%1 above the others").arg(distance) : tr("%1 below the others").arg(distance);
}

QString FindingBuilder::valueInWords(double value) const
{
    return m_facts.hasAmount() ? tr("%1 per purchase").arg(figure(value))
                               : tr("%1 purchases per customer").arg(figure(value));
}

const QString &FindingBuilder::valueColumn() const
{
    return m_facts.hasAmount() ? m_facts.study.amountColumn : m_facts.study.frequencyColumn;
}

} // namespace clientele::insights
