// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/datachanges.h"

#include "models/core/format.h"
#include "models/query/agefigures.h"
#include "models/workspace/exploration.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::workspace {

namespace {

using Figure = FigureChange::Figure;
using Fate = FindingChange::Fate;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataChanges)
};

constexpr std::size_t fewest = 5; // customers that can be compared

/// What is worked out of one state.
struct Facts
{
    Result<query::AgeRegionStudy> study = tl::make_unexpected(Error());
    std::vector<insights::Finding> findings;
    std::optional<double> rows;
    std::optional<double> customers;
    std::optional<double> orders;
    std::optional<double> amount; ///< the sum
    std::optional<double> meanAmount;
};

std::optional<double> distinctOf(const table::Table &table, table::Role role)
{
    const table::Column *column = table.find(role);
    if (!column)
        return std::nullopt;
    return double(column->denseCodes().count());
}

Result<Facts> factsOf(const State &state, const Format &format, const Progress &progress)
{
    Facts facts;
    const table::Table &table = *state.table;
    facts.rows = double(table.rows());
    facts.customers = distinctOf(table, table::Role::Customer);
    facts.orders = distinctOf(table, table::Role::Order);
    const query::MemoryEngine engine(table);
    if (const table::Column *amount = table.find(table::Role::Amount); amount && amount->isNumeric()) {
        double sum = 0;
        for (std::size_t row = 0; row < amount->size(); ++row)
            sum += amount->number(row).value_or(0);
        facts.amount = sum;
        if (amount->missing() < amount->size())
            facts.meanAmount = sum / double(amount->size() - amount->missing());
    }
    facts.study = query::ageRegion(engine, state.filters, state.bands, progress);
    if (progress.cancelled())
        return cancelled();
    if (auto found = findings(engine, state, facts.study.value_or(query::AgeRegionStudy()), format, progress))
        facts.findings = std::move(*found);
    else if (progress.cancelled())
        return cancelled();
    return facts;
}

// ---------------------------------------------------------------------------------------------- figures

std::optional<double> figureOf(Figure figure, const Facts &facts)
{
    const query::AgeRegionStudy *study = facts.study ? &*facts.study : nullptr;
    const bool hasAmount = study && !study->amountColumn.isEmpty();
    const bool hasFrequency = study && !study->frequencyColumn.isEmpty();
    switch (figure) {
    case Figure::Rows:
        return facts.rows;
    case Figure::Customers:
        return study ? double(study->overall.customers) : facts.customers;
    case Figure::Orders:
        return facts.orders;
    case Figure::TotalPurchase:
        return hasAmount ? study->overall.totalPurchase : facts.amount;
    case Figure::OrderValue:
        return hasAmount ? study->overall.averageOrderValue : facts.meanAmount;
    case Figure::Purchases:
        return hasFrequency ? study->overall.meanPurchaseFrequency : std::nullopt;
    case Figure::MedianPurchases:
        return hasFrequency ? study->overall.medianPurchaseFrequency : std::nullopt;
    }
    return std::nullopt;
}

/// As the pages explain the figure.
std::optional<query::Calculation> calculationOf(Figure figure, const Facts &facts, const State &state)
{
    using query::Statistic;
    const query::AgeRegionStudy *study = facts.study ? &*facts.study : nullptr;
    const query::RowChoice everybody =
        study ? query::AgeFigures(*study, state.filters).everybody() : query::RowChoice();
    const auto ofRole = [&](Statistic statistic, table::Role role) -> std::optional<query::Calculation> {
        const table::Column *column = state.table->find(role);
        if (!column)
            return std::nullopt;
        return query::calculation(statistic, {}, column->name());
    };
    const bool hasAmount = study && !study->amountColumn.isEmpty();
    switch (figure) {
    case Figure::Rows:
        return query::calculation(Statistic::Rows, {});
    case Figure::Customers:
        return study ? query::calculation(Statistic::Rows, everybody)
                     : ofRole(Statistic::Distinct, table::Role::Customer);
    case Figure::Orders:
        return ofRole(Statistic::Distinct, table::Role::Order);
    case Figure::TotalPurchase:
        return hasAmount ? query::calculation(Statistic::Sum, everybody, study->amountColumn)
                         : ofRole(Statistic::Sum, table::Role::Amount);
    case Figure::OrderValue:
        return hasAmount ? query::calculation(Statistic::Mean, everybody, study->amountColumn)
                         : ofRole(Statistic::Mean, table::Role::Amount);
    case Figure::Purchases:
        return query::calculation(Statistic::Mean, everybody, study ? study->frequencyColumn : QString());
    case Figure::MedianPurchases:
        return query::calculation(Statistic::Quantile, everybody, study ? study->frequencyColumn : QString());
    }
    return std::nullopt;
}

std::vector<FigureChange> figureChanges(const Facts &before, const State &stateBefore, const Facts &after,
                                        const State &stateAfter)
{
    std::vector<FigureChange> changes;
    for (const Figure figure : {Figure::Rows, Figure::Customers, Figure::Orders, Figure::TotalPurchase,
                                Figure::OrderValue, Figure::Purchases, Figure::MedianPurchases}) {
        FigureChange change{figure, figureOf(figure, before), figureOf(figure, after)};
        if (change.before)
            change.calculationBefore = calculationOf(figure, before, stateBefore);
        if (change.after)
            change.calculationAfter = calculationOf(figure, after, stateAfter);
        if (change.before || change.after)
            changes.push_back(change);
    }
    return changes;
}

// ---------------------------------------------------------------------------------------------- findings

/// The group in the later data: how many customers, and the value that the finding was about.
struct GroupNow
{
    std::size_t customers = 0;
    std::optional<double> value;
    std::optional<double> average;
};

std::optional<GroupNow> groupNow(const insights::Finding &finding, const query::AgeRegionStudy &study)
{
    const insights::Evidence &evidence = finding.evidence;
    const bool ofAmount = evidence.measure == study.amountColumn && !study.amountColumn.isEmpty();
    const bool ofFrequency = evidence.measure == study.frequencyColumn && !study.frequencyColumn.isEmpty();
    const auto with = [&](const auto &figures) {
        GroupNow now{figures.customers, std::nullopt, std::nullopt};
        if (ofAmount)
            now = {figures.customers, figures.averageOrderValue, study.overall.averageOrderValue};
        else if (ofFrequency)
            now = {figures.customers, figures.meanPurchaseFrequency, study.overall.meanPurchaseFrequency};
        return now;
    };
    if (evidence.dimension == study.ageColumn) {
        for (const query::AgeBand &band : study.bands) {
            if (band.band == evidence.group)
                return with(band);
        }
    } else if (evidence.dimension == study.regionColumn) {
        for (const query::RegionFigures &region : study.regions) {
            if (!region.isMissing && region.region == evidence.group)
                return with(region);
        }
    }
    return std::nullopt;
}

QString whyGone(const insights::Finding &finding, const Facts &after, const Format &format)
{
    if (!after.study)
        return after.study.error().what;
    const QString &dimension = finding.evidence.dimension;
    const bool isKnown =
        !dimension.isEmpty() && (dimension == after.study->ageColumn || dimension == after.study->regionColumn);
    const auto now = groupNow(finding, *after.study);
    if (!now) {
        if (isKnown)
            return Text::tr("nobody is in %1 any more").arg(finding.evidence.group);
        return dimension.isEmpty() ? QString() : Text::tr("“%1” is no column to group by any more").arg(dimension);
    }
    if (now->customers == 0)
        return Text::tr("nobody is in %1 any more").arg(finding.evidence.group);
    if (now->customers < fewest)
        return Text::tr("too few to compare: %Ln customer(s) in %1", nullptr, int(now->customers))
            .arg(finding.evidence.group);
    if (now->value && now->average)
        return Text::tr("it does not stand out any more: %1 now, %2 on average")
            .arg(format.number(*now->value), format.number(*now->average));
    return Text::tr("it does not stand out any more");
}

const insights::Finding *findById(const std::vector<insights::Finding> &findings, const QString &id)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const insights::Finding &one) { return one.id == id; });
    return found == findings.end() ? nullptr : &*found;
}

FindingChange changeOf(const insights::Finding &shown, const insights::Finding *before, const insights::Finding *after)
{
    FindingChange change;
    change.fate = !before ? Fate::New : !after ? Fate::Gone : Fate::StillTrue;
    change.id = shown.id;
    change.statement = shown.statement;
    change.tested = shown.kind == insights::Kind::Tested;
    if (before) {
        change.valueBefore = before->evidence.value;
        change.strengthBefore = before->strength;
    }
    if (after) {
        change.valueAfter = after->evidence.value;
        change.strengthAfter = after->strength;
    }
    return change;
}

/// Both lists are sorted by strength.
std::vector<FindingChange> findingChanges(const Facts &before, const Facts &after, const Format &format)
{
    std::vector<FindingChange> changes;
    for (const insights::Finding &now : after.findings) {
        if (!findById(before.findings, now.id))
            changes.push_back(changeOf(now, nullptr, &now));
    }
    for (const insights::Finding &now : after.findings) {
        if (const insights::Finding *then = findById(before.findings, now.id))
            changes.push_back(changeOf(now, then, &now));
    }
    for (const insights::Finding &then : before.findings) {
        if (findById(after.findings, then.id))
            continue;
        changes.push_back(changeOf(then, &then, nullptr));
        if (const auto now = after.study ? groupNow(then, *after.study) : std::nullopt)
            changes.back().valueAfter = now->value;
        changes.back().why = whyGone(then, after, format);
    }
    return changes;
}

DataVersion versionOf(const State &state)
{
    DataVersion version;
    version.rowsRead = state.raw ? state.raw->rows() : state.table->rows();
    version.rows = state.table->rows();
    return version;
}

} // namespace

std::size_t DataChanges::countOf(FindingChange::Fate fate) const
{
    return std::size_t(
        std::count_if(findings.begin(), findings.end(), [fate](const FindingChange &one) { return one.fate == fate; }));
}

Result<DataChanges> compareData(const State &before, const State &after, const changes::CompareOptions &options,
                                const Format &format, const Progress &progress)
{
    DataChanges result;
    result.before = versionOf(before);
    result.after = versionOf(after);
    const Progress ofTables(
        [&progress] { return progress.cancelled(); },
        [&progress](double fraction, const QString &stage) { progress.report(0.6 * fraction, stage); });
    auto tables = changes::compareTables(*before.table, *after.table, options, ofTables);
    if (!tables)
        return tl::make_unexpected(tables.error());
    result.tables = std::move(*tables);
    progress.report(0.6, Text::tr("Comparing figures and findings"));
    const Progress quiet([&progress] { return progress.cancelled(); });
    const auto then = factsOf(before, format, quiet);
    if (!then)
        return tl::make_unexpected(then.error());
    progress.report(0.8, Text::tr("Comparing figures and findings"));
    const auto now = factsOf(after, format, quiet);
    if (!now)
        return tl::make_unexpected(now.error());
    result.figures = figureChanges(*then, before, *now, after);
    result.findings = findingChanges(*then, *now, format);
    if (!then->study && !now->study)
        result.withoutFindings = now->study.error().what;
    progress.report(1);
    return result;
}

} // namespace clientele::workspace
