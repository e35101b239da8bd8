// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/responsefindings.h"

#include "models/insights/agefacts.h"
#include "models/insights/groupcomparison.h"
#include "models/stats/contingency.h"
#include "models/stats/dependent.h"
#include "models/stats/quantile.h"

#include <cmath>
#include <limits>
#include <memory>

namespace clientele::insights {

namespace {

constexpr double smallestGap = 0.03; // of the rate: less changes no plan
constexpr std::size_t mostGroups = 6;

} // namespace

struct ResponseFindings::Rates
{
    Group group;
    double n = 0;
    double yes = 0;
    double others = 0;
    double othersYes = 0;
    double pValue = 1;

    [[nodiscard]] double rate() const { return yes / n; }
    [[nodiscard]] double othersRate() const { return othersYes / others; }
    [[nodiscard]] double gap() const { return rate() - othersRate(); }
};

query::StudyRequest ResponseFindings::comparedBy(const QString &column) const
{
    return {QStringLiteral("comparison"),
            {{QStringLiteral("value"), {m_data.columns().response->column}}, {QStringLiteral("by"), {column}}}};
}

void ResponseFindings::addCategories(std::vector<Group> &groups) const
{
    for (const CustomerColumn &column : m_data.columns().groups) {
        const table::Column &values = *m_data.table().find(column.column);
        const auto &codes = values.denseCodes();
        QStringList keys;
        for (const std::uint32_t row : codes.firstRow)
            keys += QString::fromStdString(values.plainText(row));
        // Of two categories one says all of the other.
        const std::uint32_t count = codes.count() == 2 ? 1 : codes.count();
        for (std::uint32_t code = 0; code < count; ++code) {
            Group group;
            group.name = tr("%1 (%2)", "a category and its column: PhD (Education)").arg(keys[code], column.label);
            group.id = column.column + QLatin1Char('=') + keys[code];
            group.dimension = column.column;
            group.rows = m_data.having({m_data.columns().response->column}, group.name);
            group.rows.frame.push_back({column.column, keys, {}, false, {}});
            group.rows.own.push_back({column.column, {keys[code]}, {}, false, {}});
            for (const std::uint32_t row : m_data.rowNumbers())
                group.inside.push_back(codes.codes[row] == table::DenseCodes::missing ? -1 : codes.codes[row] == code);
            group.study = comparedBy(column.column);
            groups.push_back(std::move(group));
        }
    }
}

void ResponseFindings::addChildren(std::vector<Group> &groups) const
{
    if (!m_data.children())
        return;
    const CustomerMeasure &children = *m_data.children();
    Group group;
    group.id = QStringLiteral("no-children");
    group.name = tr("households without children");
    group.dimension = listed(children.columns());
    const QStringList response{m_data.columns().response->column};
    group.rows = m_data.havingSome(response + children.columns(), children.columns(), group.name);
    group.rows.others = false; // all of them are 0
    for (const double count : children.values)
        group.inside.push_back(std::isnan(count) ? -1 : count <= 0);
    group.study = comparedBy(children.columns().front());
    groups.push_back(std::move(group));
}

void ResponseFindings::addOffers(std::vector<Group> &groups) const
{
    const std::vector<CustomerColumn> &offers = m_data.columns().offers;
    if (offers.empty())
        return;
    // One group whatever the number of earlier campaigns: each alone would say the same again.
    QStringList columns;
    std::vector<double> accepted(m_data.rows(), 0);
    for (const CustomerColumn &offer : offers) {
        columns += offer.column;
        const CustomerMeasure measure = m_data.measure(offer);
        for (std::size_t i = 0; i < accepted.size(); ++i)
            accepted[i] += measure.values[i];
    }
    Group group;
    group.id = QStringLiteral("accepted-before");
    group.name = tr("customers who accepted an offer before");
    group.dimension = listed(columns);
    group.rows = m_data.havingSome(QStringList{m_data.columns().response->column} + columns, columns, group.name);
    for (const double count : accepted)
        group.inside.push_back(std::isnan(count) ? -1 : count > 0);
    group.study = {
        QStringLiteral("response"),
        {{QStringLiteral("response"), {m_data.columns().response->column}}, {QStringLiteral("columns"), columns}}};
    groups.push_back(std::move(group));
}

void ResponseFindings::addQuarters(std::vector<Group> &groups) const
{
    std::vector<CustomerColumn> measured;
    if (m_data.columns().income)
        measured.push_back(*m_data.columns().income);
    for (const CustomerColumn &one : m_data.columns().others) {
        const std::size_t index = *m_data.table().indexOf(one.column);
        if (m_data.table().role(index) == table::Role::Recency || m_data.table().role(index) == table::Role::Age)
            measured.push_back(one);
    }
    for (const CustomerColumn &column : measured) {
        const CustomerMeasure measure = m_data.measure(column);
        std::vector<double> sorted = present(measure.values);
        if (sorted.empty())
            continue;
        stats::sortValues(sorted);
        const bool low = m_data.table().role(*m_data.table().indexOf(column.column)) == table::Role::Recency;
        const double edge = stats::quantileOfSorted(sorted, low ? 0.25 : 0.75);
        constexpr double infinity = std::numeric_limits<double>::infinity();
        Group group;
        group.name = low ? tr("the quarter with the lowest %1").arg(column.measure)
                         : tr("the quarter with the highest %1").arg(column.measure);
        group.id = column.column + (low ? QStringLiteral(":lowest") : QStringLiteral(":highest"));
        group.dimension = column.column;
        group.rows = m_data.having({m_data.columns().response->column, column.column}, group.name);
        const query::Interval interval =
            low ? query::Interval{-infinity, edge, true, true} : query::Interval{edge, infinity, false, false};
        group.rows.own.push_back({column.column, {}, {interval}, false, {}});
        for (const double value : measure.values)
            group.inside.push_back(std::isnan(value) ? -1 : low ? value <= edge : value > edge);
        group.study = {QStringLiteral("response"),
                       {{QStringLiteral("response"), {m_data.columns().response->column}},
                        {QStringLiteral("columns"), {column.column}}}};
        groups.push_back(std::move(group));
    }
}

std::vector<Candidate> ResponseFindings::candidates() const
{
    std::vector<Candidate> all;
    if (!m_data.columns().response)
        return all;
    std::vector<Group> groups;
    addCategories(groups);
    addChildren(groups);
    addOffers(groups);
    addQuarters(groups);
    for (Group &group : groups) {
        if (auto found = candidate(std::move(group)))
            all.push_back(std::move(*found));
    }
    return all;
}

std::optional<Candidate> ResponseFindings::candidate(Group group) const
{
    const CustomerMeasure response = m_data.measure(*m_data.columns().response);
    auto rates = std::make_shared<Rates>();
    for (std::size_t i = 0; i < response.values.size(); ++i) {
        if (std::isnan(response.values[i]) || group.inside[i] < 0)
            continue;
        (group.inside[i] == 1 ? rates->n : rates->others) += 1;
        (group.inside[i] == 1 ? rates->yes : rates->othersYes) += response.values[i];
    }
    if (rates->n < double(fewestTested) || rates->others < double(fewestTested))
        return std::nullopt;
    const stats::Contingency table{
        2, 2, {rates->yes, rates->n - rates->yes, rates->othersYes, rates->others - rates->othersYes}};
    const auto chiSquare = stats::chiSquareTest(table);
    if (!chiSquare)
        return std::nullopt; // everybody answered, or nobody
    // Exact where it can be had; with many customers both say the same.
    const auto fisher = stats::fisherTest(table);
    rates->pValue = fisher ? fisher->pValue : chiSquare->pValue;
    rates->group = std::move(group);
    Candidate candidate;
    candidate.pValues = {rates->pValue};
    candidate.topic = QStringLiteral("response");
    candidate.most = mostGroups;
    candidate.weight = std::abs(rates->gap()) * reliability(std::size_t(rates->n));
    candidate.finish = [this, rates](std::span<const double> adjusted) -> std::optional<Finding> {
        const auto interval = stats::shareDifferenceInterval(rates->yes, rates->n, rates->othersYes, rates->others);
        if (!(adjusted[0] < significance) || std::abs(rates->gap()) < smallestGap ||
            (interval.low <= 0 && interval.high >= 0))
            return std::nullopt;
        Finding one = finding(*rates);
        one.evidence.low = interval.low;
        one.evidence.high = interval.high;
        one.evidence.adjustedPValue = adjusted[0];
        return one;
    };
    return candidate;
}

Finding ResponseFindings::finding(const Rates &rates) const
{
    const Group &group = rates.group;
    const QString response = m_data.columns().response->column;
    const bool more = rates.gap() > 0;
    Finding finding;
    finding.id = QStringLiteral("response:") + group.id;
    finding.kind = Kind::Tested;
    const QString name = capitalised(group.name);
    const QString rate = m_format.percent(rates.rate(), 1);
    const QString others = m_format.percent(rates.othersRate(), 1);
    finding.statement = more ? tr("%1 answered the campaign more often: %2 against %3").arg(name, rate, others)
                             : tr("%1 answered the campaign less often: %2 against %3").arg(name, rate, others);
    finding.strength =
        std::sqrt(std::min(1.0, std::abs(rates.gap()))) * reliability(std::size_t(std::min(rates.n, rates.others)));
    Evidence &evidence = finding.evidence;
    evidence.group = group.name;
    evidence.dimension = group.dimension;
    evidence.measure = response;
    evidence.isShare = true;
    evidence.n = std::size_t(rates.n);
    evidence.of = std::size_t(rates.n + rates.others);
    evidence.value = rates.rate();
    evidence.reference = rates.othersRate();
    evidence.referenceName = tr("all others");
    evidence.difference = rates.gap();
    if (rates.othersRate() > 0)
        evidence.ratio = rates.rate() / rates.othersRate();
    evidence.test = QStringLiteral("fisher");
    evidence.pValue = rates.pValue;
    evidence.rows = group.rows;
    evidence.whole = group.rows;
    evidence.whole.own.clear();
    evidence.whole.others = false;
    evidence.whole.name.clear();
    query::RowChoice rest = query::othersOf(group.rows, evidence.referenceName);
    rest.others = !group.rows.others;
    evidence.nFrom = query::calculation(query::Statistic::Rows, evidence.rows);
    evidence.valueFrom = query::calculation(query::Statistic::Mean, evidence.rows, response);
    evidence.referenceFrom = query::calculation(query::Statistic::Mean, rest, response);
    evidence.testRule = tr("Fisher's exact test of answers and no answers in both groups (above 20,000 customers the "
                           "chi-square test); the interval of the difference of the rates by Newcombe from Wilson's");
    Picture picture;
    picture.measure = tr("share that answered");
    picture.isShare = true;
    picture.bars = {{tr("this group"), rates.rate(), true, evidence.valueFrom},
                    {tr("all others"), rates.othersRate(), false, evidence.referenceFrom}};
    finding.picture = std::move(picture);
    finding.study = group.study;
    if (more) {
        finding.recommendationTitle = tr("Write to them first next time");
        finding.recommendation = tr("%1: start the next campaign there, and measure the others on a sample.").arg(name);
    } else {
        finding.recommendationTitle = tr("Do not send them the same offer again");
        finding.recommendation = tr("%1: try another offer on a part of them first.").arg(name);
    }
    finding.caution = tr("One campaign is one case: the next offer may draw others.");
    return finding;
}

} // namespace clientele::insights
