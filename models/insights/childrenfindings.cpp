// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/childrenfindings.h"

#include "models/insights/agefacts.h"
#include "models/insights/groupcomparison.h"
#include "models/stats/description.h"

#include <cmath>
#include <memory>

namespace clientele::insights {

namespace {

constexpr double smallestEffect = 0.1; // rank-biserial: Cohen's "small"

stats::Sample sampleOf(const std::vector<double> &values)
{
    const stats::Moments moments = stats::moments(values);
    return {values.size(), moments.mean, values.size() > 1 ? moments.squares / double(values.size() - 1) : 0};
}

} // namespace

struct ChildrenFindings::Compared
{
    CustomerMeasure measure;
    Kind kind = Kind::Spend;
    stats::Sample with;
    stats::Sample without;
    stats::MeanDifference difference;
    stats::RankTest test;
};

std::vector<Candidate> ChildrenFindings::candidates() const
{
    std::vector<Candidate> all;
    if (!m_data.children())
        return all;
    const auto add = [&](const CustomerMeasure &measure, Kind kind) {
        if (auto found = candidate(measure, kind))
            all.push_back(std::move(*found));
    };
    if (m_data.totalSpend())
        add(*m_data.totalSpend(), Kind::Spend);
    if (m_data.totalOrders())
        add(*m_data.totalOrders(), Kind::Orders);
    for (const CustomerColumn &column : m_data.columns().visits)
        add(m_data.measure(column), Kind::Visits);
    for (const CustomerColumn &column : m_data.columns().deals)
        add(m_data.measure(column), Kind::Deals);
    return all;
}

std::optional<Candidate> ChildrenFindings::candidate(const CustomerMeasure &measure, Kind kind) const
{
    std::vector<double> with;
    std::vector<double> without;
    const std::vector<double> &children = m_data.children()->values;
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (!std::isnan(children[i]) && !std::isnan(measure.values[i]))
            (children[i] > 0 ? with : without).push_back(measure.values[i]);
    }
    if (with.size() < fewestTested || without.size() < fewestTested)
        return std::nullopt;
    auto compared = std::make_shared<Compared>(Compared{measure, kind, sampleOf(with), sampleOf(without), {}, {}});
    const auto difference = stats::welchInterval(compared->with, compared->without);
    const auto test = stats::mannWhitney(with, without);
    if (!difference || !test)
        return std::nullopt;
    compared->difference = *difference;
    compared->test = *test;
    Candidate candidate;
    candidate.pValues = {test->pValue};
    candidate.topic = QStringLiteral("children:%1").arg(int(kind));
    candidate.weight = std::abs(test->rankBiserial);
    candidate.finish = [this, compared](std::span<const double> adjusted) -> std::optional<Finding> {
        const stats::MeanDifference &gap = compared->difference;
        const double effect = compared->test.rankBiserial;
        const bool holdsZero = gap.low <= 0 && gap.high >= 0;
        if (!(adjusted[0] < significance) || std::abs(effect) < smallestEffect || holdsZero ||
            (gap.difference > 0) != (effect > 0))
            return std::nullopt;
        Finding one = finding(*compared);
        one.evidence.adjustedPValue = adjusted[0];
        return one;
    };
    return candidate;
}

Finding ChildrenFindings::finding(const Compared &compared) const
{
    const CustomerMeasure &measure = compared.measure;
    const CustomerMeasure &children = *m_data.children();
    Finding finding;
    finding.id =
        QStringLiteral("children:%1").arg(measure.isSum() ? measure.of.join(QLatin1Char('+')) : measure.what.column);
    finding.kind = insights::Kind::Tested;
    finding.statement = statement(compared);
    finding.strength =
        std::sqrt(std::abs(compared.test.rankBiserial)) * reliability(std::min(compared.with.n, compared.without.n));
    Evidence &evidence = finding.evidence;
    evidence.group = tr("households with children");
    evidence.dimension = children.isSum() ? listed(children.of) : children.what.column;
    evidence.measure = measure.isSum() ? measure.what.measure : measure.what.column;
    evidence.n = compared.with.n;
    evidence.of = compared.with.n + compared.without.n;
    evidence.value = compared.with.mean;
    evidence.reference = compared.without.mean;
    evidence.referenceName = tr("households without children");
    evidence.difference = compared.difference.difference;
    if (compared.without.mean != 0)
        evidence.ratio = compared.with.mean / compared.without.mean;
    evidence.low = compared.difference.low;
    evidence.high = compared.difference.high;
    evidence.test = QStringLiteral("mann-whitney");
    evidence.pValue = compared.test.pValue;
    evidence.rankBiserial = compared.test.rankBiserial;
    const QStringList having = children.columns() + measure.columns();
    evidence.rows = m_data.havingSome(having, children.columns(), evidence.group);
    evidence.whole = m_data.having(having);
    evidence.nFrom = query::calculation(query::Statistic::Rows, evidence.rows);
    query::RowChoice others = query::othersOf(evidence.rows, evidence.referenceName);
    others.others = false; // all columns are 0
    if (measure.isSum()) {
        evidence.valueRule = tr("the mean of these customers; %1").arg(CustomerData::sumRule(measure));
        evidence.referenceRule = evidence.valueRule;
        evidence.testRule =
            tr("Mann and Whitney's rank test of both groups, and Welch's 95 % interval of the difference "
               "of means; %1")
                .arg(CustomerData::sumRule(measure));
    } else {
        evidence.valueFrom = query::calculation(query::Statistic::Mean, evidence.rows, measure.what.column);
        evidence.referenceFrom = query::calculation(query::Statistic::Mean, others, measure.what.column);
    }
    Picture picture;
    picture.measure = tr("%1, mean").arg(measure.what.measure);
    picture.bars = {{tr("with children"), compared.with.mean, true, m_data.meanOf(measure, evidence.rows)},
                    {tr("without"), compared.without.mean, false, m_data.meanOf(measure, others)}};
    finding.picture = std::move(picture);
    advise(finding, compared);
    if (measure.isSum())
        finding.study = query::StudyRequest{QStringLiteral("correlation"),
                                            {{QStringLiteral("columns"), children.columns() + measure.columns()}}};
    else
        finding.study = query::StudyRequest{
            QStringLiteral("comparison"),
            {{QStringLiteral("value"), {measure.what.column}}, {QStringLiteral("by"), {children.columns().front()}}}};
    return finding;
}

QString ChildrenFindings::statement(const Compared &compared) const
{
    const bool more = compared.difference.difference > 0;
    const QString with = spoken(compared.with.mean, m_format);
    const QString without = spoken(compared.without.mean, m_format);
    const CustomerColumn &what = compared.measure.what;
    switch (compared.kind) {
    case Kind::Spend:
        return more ? tr("Households with children spend more: %1 against %2").arg(with, without)
                    : tr("Households with children spend less: %1 against %2").arg(with, without);
    case Kind::Orders:
        return more ? tr("Households with children buy more: %1 orders against %2").arg(with, without)
                    : tr("Households with children buy less: %1 orders against %2").arg(with, without);
    case Kind::Visits:
        if (what.channel == Channel::Web)
            return more ? tr("Households with children visit the site more: %1 times against %2").arg(with, without)
                        : tr("Households with children visit the site less: %1 times against %2").arg(with, without);
        return more ? tr("Households with children visit more: %1 times against %2").arg(with, without)
                    : tr("Households with children visit less: %1 times against %2").arg(with, without);
    case Kind::Deals:
        break;
    }
    return more ? tr("Households with children take more deals: %1 against %2").arg(with, without)
                : tr("Households with children take fewer deals: %1 against %2").arg(with, without);
}

void ChildrenFindings::advise(Finding &finding, const Compared &compared)
{
    const bool more = compared.difference.difference > 0;
    switch (compared.kind) {
    case Kind::Spend:
    case Kind::Orders:
        finding.recommendationTitle =
            more ? tr("Build offers around families") : tr("Win back the baskets of families");
        finding.recommendation = more ? tr("Address households with children first, with larger packs.")
                                      : tr("Try family packs and smaller prices on a part of them, and compare.");
        break;
    case Kind::Visits:
        finding.recommendationTitle =
            more ? tr("Turn the visits of families into orders") : tr("Invite families to the site");
        finding.recommendation = more ? tr("Show households with children, when they visit, what families buy.")
                                      : tr("Send households with children a reason to look in.");
        break;
    case Kind::Deals:
        finding.recommendationTitle =
            more ? tr("Aim discounts at families") : tr("Keep discounts for households without children");
        finding.recommendation =
            more ? tr("Send deals to households with children, and full-price offers to the others.")
                 : tr("Send deals to households without children, and other offers to families.");
        break;
    }
    finding.caution = tr("Income and age differ between these households, too: compare within like customers.");
}

} // namespace clientele::insights
