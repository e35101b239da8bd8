// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/relationfindings.h"

#include "models/insights/agefacts.h"
#include "models/insights/groupcomparison.h"
#include "models/stats/correlation.h"
#include "models/stats/dependent.h"
#include "models/stats/quantile.h"

#include <array>
#include <cmath>
#include <limits>
#include <memory>

namespace clientele::insights {

namespace {

constexpr double weakest = 0.3;  // |ρ|: Cohen's "medium"; less is hard to see in a scatter plot
constexpr double nearness = 0.8; // a group that differs is nearer to an action than columns that go together
constexpr std::size_t mostWith = 8;
constexpr std::size_t mostAgainst = 3;
constexpr std::size_t fewestPairs = 10;

} // namespace

struct RelationFindings::Relation
{
    CustomerMeasure leading;
    Asked other;
    stats::Correlation correlation;
    std::vector<double> x; // of the rows where both have a value
    std::vector<double> y;
};

/// Income; else the money; else the orders.
std::optional<CustomerMeasure> RelationFindings::leading() const
{
    if (m_data.columns().income)
        return m_data.measure(*m_data.columns().income);
    return m_data.totalSpend() ? m_data.totalSpend() : m_data.totalOrders();
}

std::vector<RelationFindings::Asked> RelationFindings::asked(const CustomerMeasure &leading) const
{
    const CustomerColumns &columns = m_data.columns();
    std::vector<Asked> all;
    const auto add = [&](const CustomerMeasure &measure, Kind kind) {
        // A total goes with its own parts, whatever the data.
        for (const QString &column : measure.columns()) {
            if (leading.columns().contains(column))
                return;
        }
        all.push_back({measure, kind});
    };
    for (const auto *total : {&m_data.totalSpend(), &m_data.totalOrders()}) {
        if (*total)
            add(**total, Kind::Total);
    }
    if (m_data.children())
        add(*m_data.children(), Kind::Children);
    const std::array<std::pair<const std::vector<CustomerColumn> *, Kind>, 6> lists{
        {{&columns.products, Kind::Product},
         {&columns.channels, Kind::Channel},
         {&columns.channelMoney, Kind::ChannelMoney},
         {&columns.deals, Kind::Deals},
         {&columns.visits, Kind::Visits},
         {&columns.others, Kind::Other}}};
    for (const auto &[list, kind] : lists) {
        for (const CustomerColumn &column : *list)
            add(m_data.measure(column), kind);
    }
    return all;
}

std::vector<Candidate> RelationFindings::candidates() const
{
    const auto leader = leading();
    std::vector<Candidate> all;
    if (!leader)
        return all;
    for (const Asked &one : asked(*leader)) {
        if (auto found = candidate(*leader, one))
            all.push_back(std::move(*found));
    }
    return all;
}

std::optional<Candidate> RelationFindings::candidate(const CustomerMeasure &leading, const Asked &asked) const
{
    auto relation = std::make_shared<Relation>(Relation{leading, asked, {}, {}, {}});
    for (std::size_t i = 0; i < leading.values.size(); ++i) {
        if (std::isnan(leading.values[i]) || std::isnan(asked.measure.values[i]))
            continue;
        relation->x.push_back(leading.values[i]);
        relation->y.push_back(asked.measure.values[i]);
    }
    relation->correlation = stats::spearman(relation->x, relation->y);
    if (relation->correlation.pairs < fewestPairs || !relation->correlation.pValue)
        return std::nullopt;
    const double r = *relation->correlation.coefficient;
    Candidate candidate;
    candidate.pValues = {*relation->correlation.pValue};
    candidate.topic = r > 0 ? QStringLiteral("with") : QStringLiteral("against");
    candidate.most = r > 0 ? mostWith : mostAgainst;
    candidate.weight = std::abs(r);
    candidate.finish = [this, relation, r](std::span<const double> adjusted) -> std::optional<Finding> {
        if (std::abs(r) < weakest || !(adjusted[0] < significance))
            return std::nullopt;
        Finding one = finding(*relation);
        one.evidence.adjustedPValue = adjusted[0];
        return one;
    };
    return candidate;
}

Finding RelationFindings::finding(const Relation &relation) const
{
    const CustomerMeasure &y = relation.other.measure;
    const double r = *relation.correlation.coefficient;
    Finding finding;
    finding.id = QStringLiteral("goes-with:%1:%2")
                     .arg(relation.leading.isSum() ? QStringLiteral("total") : relation.leading.what.column,
                          y.isSum() ? y.of.join(QLatin1Char('+')) : y.what.column);
    finding.kind = insights::Kind::Tested;
    finding.statement = statement(relation);
    finding.strength = nearness * std::sqrt(std::abs(r)) * reliability(relation.x.size());
    Evidence &evidence = finding.evidence;
    evidence.group = relation.leading.what.measure;
    evidence.dimension = relation.leading.isSum() ? relation.leading.what.measure : relation.leading.what.column;
    evidence.measure = y.isSum() ? y.what.measure : y.what.column;
    evidence.isCoefficient = true;
    evidence.n = relation.x.size();
    evidence.of = m_data.rows();
    evidence.value = r;
    evidence.reference = 0;
    evidence.referenceName = tr("no relation");
    evidence.difference = r;
    if (const auto interval = stats::spearmanInterval(r, relation.x.size())) {
        evidence.low = interval->low;
        evidence.high = interval->high;
    }
    evidence.test = QStringLiteral("spearman");
    evidence.pValue = relation.correlation.pValue;
    evidence.rows = m_data.having(relation.leading.columns() + y.columns(), tr("customers with both values"));
    evidence.whole = m_data.having({});
    evidence.nFrom = query::calculation(query::Statistic::Rows, evidence.rows);
    evidence.valueRule = tr("Spearman's rank correlation ρ of %1 and %2: Pearson's correlation of their ranks, equal "
                            "values at the mean of theirs")
                             .arg(relation.leading.what.measure, y.what.measure);
    for (const CustomerMeasure *one : {&relation.leading, &y}) {
        if (one->isSum())
            evidence.valueRule += QStringLiteral(". ") + CustomerData::sumRule(*one);
    }
    evidence.referenceRule = tr("ρ is 0 where neither column says anything about the order of the other");
    evidence.testRule =
        tr("p from the t distribution with n − 2 degrees of freedom; the interval by Fisher's z with the "
           "standard error of Bonett and Wright");
    const std::vector<Quarter> parts = quarters(relation);
    finding.picture = picture(relation, parts);
    advise(finding, relation, parts);
    if (relation.leading.isSum() || y.isSum())
        finding.study = query::StudyRequest{QStringLiteral("correlation"),
                                            {{QStringLiteral("columns"), relation.leading.columns() + y.columns()},
                                             {QStringLiteral("method"), {QStringLiteral("spearman")}}}};
    else
        finding.study = query::StudyRequest{
            QStringLiteral("scatter"), {{QStringLiteral("columns"), {relation.leading.what.column, y.what.column}}}};
    return finding;
}

QString RelationFindings::statement(const Relation &relation) const
{
    const bool with = *relation.correlation.coefficient > 0;
    const QString leading = relation.leading.what.measure;
    const QString other = relation.other.measure.what.measure;
    if (relation.other.measure.what.isCount)
        return with ? tr("Higher %1 goes with more %2", "income; web purchases").arg(leading, other)
                    : tr("Higher %1 goes with fewer %2", "income; web visits").arg(leading, other);
    return with ? tr("Higher %1 goes with higher %2", "income; spend on wine").arg(leading, other)
                : tr("Higher %1 goes with lower %2", "income; spend on wine").arg(leading, other);
}

/// The customers by the leading measure, a quarter each, with the mean of the other one.
std::vector<RelationFindings::Quarter> RelationFindings::quarters(const Relation &relation) const
{
    std::vector<double> sorted = relation.x;
    stats::sortValues(sorted);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::array<double, 5> edges{-infinity, 0, 0, 0, infinity};
    for (std::size_t i = 1; i < 4; ++i)
        edges[i] = stats::quantileOfSorted(sorted, 0.25 * double(i));
    const std::array<QString, 4> names{tr("lowest quarter"), tr("second quarter"), tr("third quarter"),
                                       tr("highest quarter")};
    std::vector<Quarter> quarters;
    for (std::size_t i = 0; i < 4; ++i) {
        Quarter one;
        one.rows = m_data.having(relation.leading.columns() + relation.other.measure.columns(),
                                 tr("%1 of %2", "a quarter; income").arg(names[i], relation.leading.what.measure));
        if (!relation.leading.isSum())
            one.rows.own.push_back(
                {relation.leading.what.column, {}, {{edges[i], edges[i + 1], false, i < 3}}, false, {}});
        double sum = 0;
        std::size_t count = 0;
        for (std::size_t k = 0; k < relation.x.size(); ++k) {
            if (relation.x[k] > edges[i] && relation.x[k] <= edges[i + 1]) {
                sum += relation.y[k];
                ++count;
            }
        }
        if (count > 0)
            one.mean = sum / double(count);
        quarters.push_back(std::move(one));
    }
    return quarters;
}

Picture RelationFindings::picture(const Relation &relation, const std::vector<Quarter> &quarters) const
{
    Picture picture;
    picture.measure = tr("%1, mean").arg(relation.other.measure.what.measure);
    const std::array<QString, 4> labels{tr("lowest"), tr("2nd", "the second quarter of customers"),
                                        tr("3rd", "the third quarter of customers"), tr("highest")};
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        Picture::Bar bar;
        bar.label = labels[i];
        bar.value = quarters[i].mean;
        bar.highlighted = i == 3;
        if (relation.leading.isSum()) // a quarter of a sum is no filter
            bar.origin = query::StatedFigure{
                tr("the mean of %1 of the customers in this quarter; %2")
                    .arg(relation.other.measure.what.measure, CustomerData::sumRule(relation.leading)),
                quarters[i].rows};
        else
            bar.origin = m_data.meanOf(relation.other.measure, quarters[i].rows);
        picture.bars.push_back(std::move(bar));
    }
    return picture;
}

void RelationFindings::advise(Finding &finding, const Relation &relation, const std::vector<Quarter> &quarters) const
{
    const bool with = *relation.correlation.coefficient > 0;
    const QString leading = relation.leading.what.measure;
    const CustomerColumn &other = relation.other.measure.what;
    QString title;
    switch (relation.other.kind) {
    case Kind::Total:
        title = with ? tr("Give customers with a high %1 the best service").arg(leading)
                     : tr("Find out what customers with a high %1 miss").arg(leading);
        break;
    case Kind::Product:
        title = with ? tr("Offer %1 to customers with a high %2 first").arg(other.label, leading)
                     : tr("Offer %1 to customers with a lower %2 first").arg(other.label, leading);
        break;
    case Kind::Channel:
    case Kind::ChannelMoney:
        title = with ? tr("Reach customers with a high %1 by %2", "income; catalogue").arg(leading, other.label)
                     : tr("Reach customers with a lower %1 by %2", "income; web").arg(leading, other.label);
        break;
    case Kind::Deals:
        title = with ? tr("Check what discounts cost among customers with a high %1").arg(leading)
                     : tr("Keep discounts for customers with a lower %1").arg(leading);
        break;
    case Kind::Visits:
        title = with ? tr("Meet customers with a high %1 where they already come").arg(leading)
                     : tr("Turn the visits of customers with a lower %1 into orders").arg(leading);
        break;
    case Kind::Children:
        title = with ? tr("Speak to families among customers with a high %1").arg(leading)
                     : tr("Offer families what fits a smaller budget");
        break;
    case Kind::Other:
        title = with ? tr("Plan for both together: %1 and %2").arg(leading, other.measure)
                     : tr("Address customers with a high and a low %1 apart").arg(leading);
        break;
    }
    finding.recommendationTitle = title;
    if (quarters.front().mean && quarters.back().mean)
        finding.recommendation =
            tr("%2: %3 on average in the quarter of customers with the highest %1, %4 in the quarter with the lowest.",
               "income; Web purchases; 5.2; 1.3")
                .arg(leading, capitalised(other.measure), spoken(*quarters.back().mean, m_format),
                     spoken(*quarters.front().mean, m_format));
    finding.caution = tr("They go together; that does not show that one brings the other about.");
}

} // namespace clientele::insights
