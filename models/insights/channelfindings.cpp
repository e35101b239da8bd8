// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/channelfindings.h"

#include "models/insights/agefacts.h"
#include "models/insights/groupcomparison.h"
#include "models/stats/correlation.h"
#include "models/stats/dependent.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace clientele::insights {

namespace {

constexpr double carried = 2.0 / 3;
constexpr double describedWeight = 0.6; // below what is tested and strong
constexpr double smallestLead = 0.05;   // of ρ
constexpr std::size_t fewestRows = 10;

Candidate described(Finding finding)
{
    Candidate candidate;
    candidate.topic = finding.id;
    candidate.weight = finding.strength;
    candidate.finish = [finding = std::move(finding)](std::span<const double>) { return std::optional(finding); };
    return candidate;
}

} // namespace

/// How the orders by each channel go with the money, strongest first.
struct ChannelFindings::Ties
{
    std::vector<CustomerMeasure> channels;
    std::vector<double> rho;
    std::vector<stats::DependentCorrelations> againstLast; ///< one a channel but the last
    CustomerMeasure money;
    std::size_t n = 0;
};

QStringList ChannelFindings::Parts::labels(std::size_t count) const
{
    QStringList names;
    for (std::size_t i = 0; i < count; ++i)
        names += measures[i].what.label;
    return names;
}

double ChannelFindings::Parts::share(std::size_t count) const
{
    return std::accumulate(sums.begin(), sums.begin() + std::ptrdiff_t(count), 0.0) / all;
}

ChannelFindings::Parts ChannelFindings::partsOf(const std::vector<CustomerColumn> &columns) const
{
    std::vector<std::pair<double, CustomerMeasure>> sorted;
    for (const CustomerColumn &column : columns) {
        CustomerMeasure measure = m_data.measure(column);
        const std::vector<double> values = present(measure.values);
        sorted.emplace_back(std::accumulate(values.begin(), values.end(), 0.0), std::move(measure));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    Parts parts;
    for (auto &[sum, measure] : sorted) {
        parts.sums.push_back(sum);
        parts.measures.push_back(std::move(measure));
        parts.all += sum;
    }
    if (!(parts.all > 0) || parts.sums.back() < 0)
        return parts;
    std::size_t count = 1;
    while (count < parts.sums.size() && parts.share(count) < carried)
        ++count;
    // So many must be fewer than all, and bring clearly more than so many of them would if all were alike.
    const double alike = double(count) / double(parts.sums.size());
    if (count < parts.sums.size() && parts.share(count) >= 1.1 * alike)
        parts.leaders = count;
    return parts;
}

std::optional<Finding> ChannelFindings::shareFinding(const Parts &parts, const QString &id, const QString &what) const
{
    if (parts.leaders == 0)
        return std::nullopt;
    QStringList all;
    QStringList leading;
    for (std::size_t i = 0; i < parts.measures.size(); ++i) {
        all += parts.measures[i].what.column;
        if (i < parts.leaders)
            leading += parts.measures[i].what.column;
    }
    Finding finding;
    Evidence &evidence = finding.evidence;
    evidence.group = listed(parts.labels(parts.leaders));
    finding.id = id + QLatin1Char(':') + leading.join(QLatin1Char('+'));
    evidence.dimension = what;
    evidence.isShare = true;
    evidence.value = parts.share(parts.leaders);
    evidence.reference = double(parts.leaders) / double(parts.sums.size());
    evidence.referenceName = tr("if all were alike");
    evidence.difference = evidence.value - evidence.reference;
    evidence.ratio = evidence.value / evidence.reference;
    evidence.rows = m_data.havingSome(leading, leading, tr("customers who have any"));
    evidence.whole = m_data.having(leading);
    evidence.nFrom = query::calculation(query::Statistic::Rows, evidence.rows);
    const std::vector<std::vector<double>> values = [&] {
        std::vector<std::vector<double>> lists;
        for (std::size_t i = 0; i < parts.leaders; ++i)
            lists.push_back(parts.measures[i].values);
        return lists;
    }();
    for (std::size_t row = 0; row < m_data.rows(); ++row) {
        const auto missing = [&](const auto &list) { return std::isnan(list[row]); };
        if (std::any_of(values.begin(), values.end(), missing))
            continue;
        ++evidence.of;
        evidence.n +=
            std::any_of(values.begin(), values.end(), [&](const auto &list) { return list[row] > 0; }) ? 1 : 0;
    }
    evidence.valueRule = tr("the sum of %1, divided by the sum of %2, over all customers", "columns; columns")
                             .arg(listed(leading), listed(all));
    evidence.referenceRule = tr("so many of all of them, each with the same share");
    Picture picture;
    picture.measure = what;
    picture.isShare = true;
    for (std::size_t i = 0; i < parts.measures.size() && i < 8; ++i)
        picture.bars.push_back({parts.measures[i].what.label, parts.sums[i] / parts.all, i < parts.leaders,
                                query::StatedFigure{tr("the sum of %1, divided by the sum of %2, over all customers")
                                                        .arg(parts.measures[i].what.column, listed(all)),
                                                    m_data.having({parts.measures[i].what.column})}});
    finding.picture = std::move(picture);
    finding.strength = describedWeight * std::min(1.0, evidence.value) * reliability(evidence.n);
    finding.study = query::StudyRequest{QStringLiteral("description"), {{QStringLiteral("columns"), all}}};
    return finding;
}

std::optional<Candidate> ChannelFindings::orders() const
{
    const Parts parts = partsOf(m_data.columns().channels);
    auto finding = shareFinding(parts, QStringLiteral("channel-orders"), tr("share of all orders"));
    if (!finding)
        return std::nullopt;
    const QString share = m_format.percent(finding->evidence.value);
    const QString group = capitalised(finding->evidence.group);
    finding->statement = parts.leaders == 1
                             ? tr("%1 carries the orders: %2 of them", "a channel").arg(group, share)
                             : tr("%1 carry the orders: %2 of them together", "channels").arg(group, share);
    finding->recommendationTitle =
        tr("Keep %1 running smoothly", "channels: store and web").arg(finding->evidence.group);
    finding->recommendation = tr("Most customers meet you there: what goes wrong there costs most orders.");
    return described(std::move(*finding));
}

std::optional<Candidate> ChannelFindings::moneyByChannel() const
{
    const Parts parts = partsOf(m_data.columns().channelMoney);
    auto finding = shareFinding(parts, QStringLiteral("channel-money"), tr("share of all that is spent"));
    if (!finding)
        return std::nullopt;
    const QString share = m_format.percent(finding->evidence.value);
    const QString group = capitalised(finding->evidence.group);
    finding->statement = parts.leaders == 1
                             ? tr("%1 carries the money: %2 of what is spent", "a channel").arg(group, share)
                             : tr("%1 carry the money: %2 of what is spent", "channels").arg(group, share);
    finding->recommendationTitle = tr("Put more of the budget on %1").arg(finding->evidence.group);
    finding->recommendation = tr("Compare what each channel costs before moving the budget.");
    return described(std::move(*finding));
}

std::optional<Candidate> ChannelFindings::products() const
{
    const Parts parts = partsOf(m_data.columns().products);
    auto finding = shareFinding(parts, QStringLiteral("products"), tr("share of all that is spent"));
    if (!finding)
        return std::nullopt;
    const QString share = m_format.percent(finding->evidence.value);
    const QString group = capitalised(finding->evidence.group);
    finding->statement = parts.leaders == 1
                             ? tr("%1 drives what is spent: %2 of all money", "a product").arg(group, share)
                             : tr("%1 drive what is spent: %2 of all money", "products").arg(group, share);
    finding->recommendationTitle = tr("Lead with %1", "products").arg(finding->evidence.group);
    finding->recommendation = tr("Put them first in offers, and place what sells less beside them.");
    return described(std::move(*finding));
}

/// Customers who order much by a channel: do they spend much? Each channel against the one that says least of it.
std::optional<Candidate> ChannelFindings::money() const
{
    const CustomerColumns &columns = m_data.columns();
    if (!columns.channelMoney.empty() || columns.channels.size() < 2 || !m_data.totalSpend())
        return std::nullopt;
    std::vector<CustomerMeasure> channels;
    for (const CustomerColumn &column : columns.channels)
        channels.push_back(m_data.measure(column));
    const std::vector<double> &money = m_data.totalSpend()->values;
    std::vector<std::vector<double>> values(channels.size() + 1);
    for (std::size_t row = 0; row < money.size(); ++row) {
        const bool isMissing =
            std::isnan(money[row]) ||
            std::any_of(channels.begin(), channels.end(), [&](const auto &one) { return std::isnan(one.values[row]); });
        if (isMissing)
            continue;
        for (std::size_t i = 0; i < channels.size(); ++i)
            values[i].push_back(channels[i].values[row]);
        values.back().push_back(money[row]);
    }
    auto ties = std::make_shared<Ties>();
    ties->n = values.back().size();
    if (ties->n < fewestRows)
        return std::nullopt;
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        if (const auto r = stats::spearman(values[i], values.back()).coefficient)
            order.emplace_back(*r, i);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    if (order.size() < 2)
        return std::nullopt;
    Candidate candidate;
    const auto [lastRho, last] = order.back();
    for (const auto &[rho, i] : order) {
        ties->channels.push_back(channels[i]);
        ties->rho.push_back(rho);
        if (i == last)
            break;
        const auto between = stats::spearman(values[i], values[last]).coefficient;
        const auto compared = between ? stats::compareDependent(rho, lastRho, *between, ties->n) : std::nullopt;
        if (!compared)
            return std::nullopt;
        ties->againstLast.push_back(*compared);
        candidate.pValues.push_back(compared->pValue);
    }
    ties->money = *m_data.totalSpend();
    candidate.topic = QStringLiteral("channel-money");
    candidate.weight = 1;
    candidate.finish = [this, ties](std::span<const double> adjusted) { return moneyFinding(*ties, adjusted); };
    return candidate;
}

std::optional<Finding> ChannelFindings::moneyFinding(const Ties &ties, std::span<const double> adjusted) const
{
    std::size_t leaders = 0;
    while (leaders < adjusted.size() && adjusted[leaders] < significance && ties.rho[leaders] > 0 &&
           ties.rho[leaders] - ties.rho.back() >= smallestLead)
        ++leaders;
    if (leaders == 0)
        return std::nullopt;
    QStringList names;
    QStringList columns;
    QStringList figures;
    for (std::size_t i = 0; i < ties.channels.size(); ++i) {
        columns += ties.channels[i].what.column;
        figures += tr("%1 %2", "a channel and its ρ").arg(ties.channels[i].what.label, m_format.number(ties.rho[i], 2));
        if (i < leaders)
            names += ties.channels[i].what.label;
    }
    const stats::DependentCorrelations &weakestLeader = ties.againstLast[leaders - 1];
    Finding finding;
    finding.id = QStringLiteral("channel-money:") + columns.mid(0, qsizetype(leaders)).join(QLatin1Char('+'));
    finding.kind = insights::Kind::Tested;
    finding.statement = leaders == 1 ? tr("%1 carries the money: who orders much there spends most (ρ: %2)")
                                           .arg(capitalised(listed(names)), figures.join(QStringLiteral(", ")))
                                     : tr("%1 carry the money: who orders much there spends most (ρ: %2)")
                                           .arg(capitalised(listed(names)), figures.join(QStringLiteral(", ")));
    finding.strength = std::sqrt(ties.rho.front()) * reliability(ties.n) * 0.98;
    Evidence &evidence = finding.evidence;
    evidence.group = listed(names);
    evidence.dimension = tr("orders by channel");
    evidence.measure = ties.money.isSum() ? ties.money.what.measure : ties.money.what.column;
    evidence.isCoefficient = true;
    evidence.n = ties.n;
    evidence.of = m_data.rows();
    evidence.value = ties.rho[leaders - 1];
    evidence.reference = ties.rho.back();
    evidence.referenceName = ties.channels.back().what.label;
    evidence.difference = weakestLeader.difference;
    evidence.low = weakestLeader.interval.low;
    evidence.high = weakestLeader.interval.high;
    evidence.test = QStringLiteral("williams");
    evidence.pValue = weakestLeader.pValue;
    evidence.adjustedPValue = *std::max_element(adjusted.begin(), adjusted.begin() + std::ptrdiff_t(leaders));
    evidence.rows = m_data.having(columns + ties.money.columns(), tr("customers with all values"));
    evidence.whole = m_data.having({});
    evidence.nFrom = query::calculation(query::Statistic::Rows, evidence.rows);
    const auto rule = [&](const CustomerMeasure &channel) {
        const QString words =
            tr("Spearman's rank correlation ρ of %1 and %2").arg(channel.what.measure, ties.money.what.measure);
        return ties.money.isSum() ? words + QStringLiteral(". ") + CustomerData::sumRule(ties.money) : words;
    };
    evidence.valueRule = rule(ties.channels[leaders - 1]);
    evidence.referenceRule = rule(ties.channels.back());
    evidence.testRule =
        tr("Williams' test of two correlations with the same column, over the same customers; the interval "
           "of the difference as Zou makes it");
    Picture picture;
    picture.measure = tr("ρ with %1").arg(ties.money.what.measure);
    for (std::size_t i = 0; i < ties.channels.size() && i < 8; ++i)
        picture.bars.push_back({ties.channels[i].what.label, ties.rho[i], i < leaders,
                                query::StatedFigure{rule(ties.channels[i]), evidence.rows}});
    finding.picture = std::move(picture);
    finding.recommendationTitle = tr("Judge %1 by money, not by the number of orders").arg(listed(names));
    finding.recommendation = tr("Lead customers who spend much there, and test it with others.");
    finding.caution = tr("Who spends much may choose this channel; the channel need not make them spend.");
    finding.study = query::StudyRequest{QStringLiteral("correlation"),
                                        {{QStringLiteral("columns"), columns + ties.money.columns()},
                                         {QStringLiteral("method"), {QStringLiteral("spearman")}}}};
    return finding;
}

std::vector<Candidate> ChannelFindings::candidates() const
{
    std::vector<Candidate> all;
    for (auto &one : {orders(), moneyByChannel(), products(), money()}) {
        if (one)
            all.push_back(*one);
    }
    return all;
}

} // namespace clientele::insights
