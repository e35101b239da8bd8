// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/comparisonstudy.h"

#include "models/query/statsinput.h"
#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace clientele::query {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonStudy)
};

constexpr std::size_t leastInWindow = 5;
constexpr std::size_t mostInWindow = 30;
constexpr std::size_t mostCategories = 100;

using Groups = std::vector<std::vector<double>>;

/// Two samples as one (Chan, Golub & LeVeque 1979).
stats::Sample together(const stats::Sample &a, const stats::Sample &b)
{
    if (a.n == 0 || b.n == 0)
        return a.n == 0 ? b : a;
    const auto first = double(a.n);
    const auto second = double(b.n);
    const double apart = b.mean - a.mean;
    stats::Sample all{a.n + b.n, a.mean + apart * second / (first + second), 0};
    const double squares =
        a.variance * (first - 1) + b.variance * (second - 1) + apart * apart * first * second / (first + second);
    all.variance = squares / (first + second - 1);
    return all;
}

stats::Sample sampleOf(const std::vector<double> &values)
{
    if (values.empty())
        return {};
    const stats::Moments about = stats::moments(values);
    return {values.size(), about.mean,
            values.size() < 2 ? 0.0 : std::max(0.0, about.squares) / double(values.size() - 1)};
}

stats::GroupFigures figuresOf(std::vector<double> values)
{
    stats::GroupFigures figures;
    figures.n = values.size();
    if (const auto described = stats::describe(std::move(values))) {
        figures.mean = described->mean;
        figures.median = described->median;
        figures.standardDeviation = described->standardDeviation;
    }
    return figures;
}

void setStandings(ComparisonStudy &study, const Groups &groups)
{
    std::vector<stats::Sample> samples;
    stats::Sample all;
    for (const auto &values : groups) {
        samples.push_back(sampleOf(values));
        all = together(all, samples.back());
    }
    study.overall = all.mean;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        stats::Sample others;
        for (std::size_t other = 0; other < samples.size(); ++other) {
            if (other != i)
                others = together(others, samples[other]);
        }
        if (samples[i].n == 0 || others.n == 0)
            study.standings.push_back(std::nullopt);
        else
            study.standings.push_back(
                ComparisonStudy::Standing{others.n, others.mean, stats::welchInterval(samples[i], others)});
    }
}

void takeCategories(ComparisonStudy &study)
{
    stats::Contingency tested = study.counts;
    for (std::size_t row = 0; row < tested.rows; ++row) {
        if (!study.isTested[row])
            std::fill_n(tested.counts.begin() + std::ptrdiff_t(row * tested.columns), tested.columns, 0.0);
    }
    stats::CategoryComparison result = stats::compareCategories(tested, study.request.adjustment, study.request.seed);
    study.chiSquare = result.chiSquare;
    study.tests = std::move(result.tests);
    study.proposal = result.proposal;
    study.pairs = std::move(result.pairs);
    study.pairTest = result.pairTest;
}

void compareNumbers(ComparisonStudy &study, Groups groups)
{
    bool isYesNo = true;
    study.counts = {groups.size(), 2, std::vector<double>(groups.size() * 2)};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (const double value : groups[i]) {
            isYesNo = isYesNo && (value == 0 || value == 1);
            study.counts.counts[i * 2 + std::size_t(value == 1)] += 1;
        }
        study.rowsUsed += groups[i].size();
        study.figures.push_back(figuresOf(groups[i]));
        study.isTested.push_back(groups[i].size() >= study.request.leastTested);
        std::vector<double> copy = groups[i];
        study.boxes.push_back(copy.empty() ? std::nullopt : std::optional(stats::fiveNumber(copy)));
    }
    setStandings(study, groups);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!study.isTested[i])
            groups[i].clear();
    }
    study.numbers = stats::compareNumbers(std::move(groups), study.request.adjustment);
    const stats::NumberComparison &numbers = *study.numbers;
    if (isYesNo && study.rowsUsed > 0) { // shares: counts first, means of 0 and 1 behind them
        study.measure = ComparisonStudy::Measure::YesNo;
        takeCategories(study);
        study.tests.insert(study.tests.end(), numbers.tests.begin(), numbers.tests.end());
        return;
    }
    study.counts = {};
    study.tests = numbers.tests;
    study.proposal = numbers.proposal;
    study.pairs = numbers.pairs;
    study.pairTest = numbers.pairTest;
}

void compareCategories(ComparisonStudy &study, const GroupLabels &groups, const GroupLabels &categories)
{
    study.measure = ComparisonStudy::Measure::Category;
    study.counts = countsOf(groups, categories);
    study.categories = QStringList(categories.labels.begin(), categories.labels.end());
    for (std::size_t i = 0; i < study.counts.rows; ++i) {
        stats::GroupFigures figures;
        for (std::size_t c = 0; c < study.counts.columns; ++c)
            figures.n += std::size_t(study.counts.at(i, c));
        study.rowsUsed += figures.n;
        study.figures.push_back(figures);
        study.isTested.push_back(figures.n >= study.request.leastTested);
        study.standings.push_back(std::nullopt);
        study.boxes.push_back(std::nullopt);
    }
    takeCategories(study);
}

bool isOfCategories(table::Type type)
{
    return type == table::Type::Text || type == table::Type::Date;
}

tl::unexpected<Error> tooMany(const QString &column, std::size_t count, std::size_t most)
{
    return fail(Error::Code::Input, Text::tr("The column has %1 different values, too many to compare").arg(count),
                column, Text::tr("Choose a column with %1 values at most").arg(most));
}

} // namespace

ComparisonRequest ComparisonRequest::of(const StudyRequest &request)
{
    ComparisonRequest result{request.choice(QStringLiteral("value")), request.choice(QStringLiteral("by"))};
    if (const auto given = stats::adjustmentFromToken(request.choice(QStringLiteral("adjustment")).toStdString()))
        result.adjustment = *given;
    result.leastTested = leastInWindow;
    result.mostGroups = mostInWindow;
    return result;
}

StudyRequest ComparisonRequest::asStudy() const
{
    const std::string_view word = stats::token(adjustment);
    return {QStringLiteral("comparison"),
            {{QStringLiteral("value"), {value}},
             {QStringLiteral("by"), {by}},
             {QStringLiteral("adjustment"), {QString::fromLatin1(word.data(), qsizetype(word.size()))}}}};
}

const stats::ComparisonResult *ComparisonStudy::proposed() const
{
    if (!proposal.test)
        return nullptr;
    const auto found =
        std::find_if(tests.begin(), tests.end(), [this](const auto &one) { return one.test == *proposal.test; });
    return found == tests.end() ? nullptr : &*found;
}

std::optional<std::size_t> ComparisonStudy::mostDifferent() const
{
    std::optional<std::size_t> most;
    double largest = 0;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        if (!isTested[i] || !standings[i])
            continue;
        const double difference = *figures[i].mean - standings[i]->othersMean;
        const auto n = double(figures[i].n);
        const auto others = double(standings[i]->othersN);
        const double size = n * others / (n + others) * difference * difference;
        if (size > largest) {
            largest = size;
            most = i;
        }
    }
    return most;
}

Filter ComparisonStudy::filterOf(std::size_t group) const
{
    return {request.by, {labels[group]}, {}, false, {}};
}

RowChoice ComparisonStudy::everybody() const
{
    RowChoice rows;
    rows.filters = filters;
    if (!labels.empty())
        rows.frame = {Filter{request.by,
                             QStringList(labels.begin(), labels.end()),
                             {},
                             false,
                             Text::tr("%1: has a value").arg(request.by)}};
    return rows;
}

RowChoice ComparisonStudy::rowsOf(std::size_t group) const
{
    RowChoice rows = everybody();
    rows.own = {filterOf(group)};
    rows.name = labels[group];
    return rows;
}

RowChoice ComparisonStudy::othersOf(std::size_t group) const
{
    return query::othersOf(rowsOf(group), Text::tr("all others"));
}

Result<ComparisonStudy> compareGroups(const table::Table &table, const FilterSet &filters,
                                      const ComparisonRequest &request)
{
    const table::Column *value = table.find(request.value);
    if (value == nullptr)
        return noSuchColumn(request.value);
    const auto mask = maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    const auto groups = groupsOf(table, request.by, *mask);
    if (!groups)
        return tl::make_unexpected(groups.error());
    if (groups->labels.size() > request.mostGroups)
        return tooMany(request.by, groups->labels.size(), request.mostGroups);
    ComparisonStudy study;
    study.request = request;
    study.filters = filters;
    study.labels = groups->labels;
    study.groupType = table.find(request.by)->type();
    if (isOfCategories(value->type())) {
        const auto categories = groupsOf(table, request.value, *mask);
        if (!categories)
            return tl::make_unexpected(categories.error());
        if (request.leastTested > 1 && categories->labels.size() > mostCategories)
            return tooMany(request.value, categories->labels.size(), mostCategories);
        compareCategories(study, *groups, *categories);
    } else {
        const auto values = NumberColumn::make(table, request.value, *mask);
        if (!values)
            return tl::make_unexpected(values.error());
        study.infinite = values->infinite();
        compareNumbers(study, byGroup(*values, *groups));
    }
    study.rowsLeftOut = groups->codes.size() - study.rowsUsed;
    return study;
}

ComparisonChoices comparisonChoices(const table::Table &table)
{
    using table::Role;
    ComparisonChoices choices;
    QStringList money;
    QStringList numbers;
    QStringList social;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const table::Column &column = table.column(i);
        if (table.isPersonal(i) || column.missing() == column.size())
            continue;
        const std::size_t distinct = column.denseCodes().count();
        const bool isCategory = isOfCategories(column.type());
        if (!isCategory || distinct <= mostCategories)
            choices.values << column.name();
        const Role role = table.role(i);
        if (column.isNumeric() && distinct > mostInWindow)
            (role == Role::Amount || role == Role::Monetary ? money : numbers) << column.name();
        if (distinct < 2 || distinct > mostInWindow)
            continue;
        choices.groups << column.name();
        if (role == Role::Education || role == Role::Region || role == Role::MaritalStatus || role == Role::Gender)
            social << column.name();
        else if (column.type() == table::Type::Text)
            social << column.name();
    }
    choices.by = !social.isEmpty() ? social.front() : choices.groups.value(0);
    const table::Column *income = table.find(Role::Income);
    choices.value = !money.isEmpty()                             ? money.front()
                    : income && numbers.contains(income->name()) ? income->name()
                                                                 : numbers.value(0);
    for (const QString &name : choices.values) {
        if (choices.value.isEmpty() && name != choices.by)
            choices.value = name;
    }
    if (choices.by == choices.value)
        choices.by = choices.groups.value(choices.groups.value(0) == choices.value ? 1 : 0);
    return choices;
}

} // namespace clientele::query
