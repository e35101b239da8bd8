// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/comparison.h"

#include "models/stats/description.h"
#include "models/stats/distribution.h"
#include "models/stats/quantile.h"
#include "models/stats/ranktest.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace clientele::stats {

namespace {

constexpr double significance = 0.05;

using Groups = std::vector<std::vector<double>>;

// Of values less a pivot that all groups share.
std::vector<Sample> samplesOf(const Groups &groups)
{
    double pivot = 0;
    for (const auto &group : groups) {
        if (!group.empty())
            pivot = group[group.size() / 2];
    }
    std::vector<Sample> samples;
    std::vector<double> shifted;
    for (const auto &group : groups) {
        Sample sample{group.size(), 0, 0};
        shifted.assign(group.begin(), group.end());
        for (double &value : shifted)
            value -= pivot;
        if (!shifted.empty()) {
            const Moments about = moments(shifted);
            sample.mean = about.mean;
            if (sample.n >= 2)
                sample.variance = std::max(0.0, about.squares) / double(sample.n - 1);
        }
        samples.push_back(sample);
    }
    return samples;
}

struct WelchT
{
    double statistic = 0;
    double degreesOfFreedom = 0;
    double pValue = 1;
};

std::optional<WelchT> welchT(const Sample &a, const Sample &b)
{
    const auto interval = welchInterval(a, b);
    if (!interval || !(interval->degreesOfFreedom > 0))
        return std::nullopt;
    const double error = std::sqrt(a.variance / double(a.n) + b.variance / double(b.n));
    const double t = interval->difference / error;
    const boost::math::students_t distribution(interval->degreesOfFreedom);
    return WelchT{t, interval->degreesOfFreedom,
                  2 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)))};
}

void addTwoGroupTests(NumberComparison &result, const Groups &groups, const std::vector<Sample> &samples, std::size_t a,
                      std::size_t b)
{
    if (const auto t = welchT(samples[a], samples[b])) {
        ComparisonResult one{ComparisonTest::WelchT, t->statistic, {t->degreesOfFreedom}, t->pValue, {}};
        if (const auto effect = cohensDEffect(samples[a], samples[b]))
            one.effects.push_back(*effect);
        if (const auto effect = hedgesGEffect(samples[a], samples[b]))
            one.effects.push_back(*effect);
        result.tests.push_back(std::move(one));
    }
    if (const auto test = mannWhitney(groups[a], groups[b])) {
        ComparisonResult one{ComparisonTest::MannWhitney, test->u, {}, test->pValue, {}, test->isExact};
        one.effects.push_back(rankBiserialEffect(test->rankBiserial, groups[a].size(), groups[b].size()));
        result.tests.push_back(std::move(one));
    }
}

// The share of the variance is the data's, whichever test looks at it.
void addFTest(NumberComparison &result, ComparisonTest name, const std::optional<FTest> &test,
              const std::optional<FTest> &classical)
{
    if (!test)
        return;
    std::vector<EffectSize> effects;
    if (classical)
        effects.push_back(etaSquared(classical->statistic, classical->first, classical->second));
    result.tests.push_back({name, test->statistic, {test->first, test->second}, test->pValue, std::move(effects)});
}

Proposal propose(const NumberComparison &result, std::size_t filled)
{
    if (filled < 2 || result.tests.empty())
        return {};
    const auto has = [&](ComparisonTest test) {
        return std::any_of(result.tests.begin(), result.tests.end(), [&](const auto &one) { return one.test == test; });
    };
    bool meansAreNormal = true;
    for (std::size_t i = 0; i < result.groups.size(); ++i)
        meansAreNormal = meansAreNormal && (result.groups[i].n == 0 || result.normality[i].meanIsNormal);
    const ComparisonTest byRanks = filled == 2 ? ComparisonTest::MannWhitney : ComparisonTest::KruskalWallis;
    if (!meansAreNormal && has(byRanks))
        return {byRanks, ProposalReason::MeansNotNormal};
    if (filled == 2 && has(ComparisonTest::WelchT))
        return {ComparisonTest::WelchT, ProposalReason::TwoMeans};
    const bool isEqual = result.equalVariances && result.equalVariances->pValue >= significance;
    if (isEqual && has(ComparisonTest::Anova))
        return {ComparisonTest::Anova, ProposalReason::MeansComparable};
    if (has(ComparisonTest::WelchAnova))
        return {ComparisonTest::WelchAnova, ProposalReason::VariancesDiffer};
    return {result.tests.front().test, ProposalReason::MeansComparable};
}

void adjust(std::vector<PairResult> &pairs, Adjustment adjustment)
{
    std::vector<double> pValues;
    for (const PairResult &pair : pairs)
        pValues.push_back(pair.pValue);
    const std::vector<double> after = adjusted(adjustment, pValues);
    for (std::size_t i = 0; i < pairs.size(); ++i)
        pairs[i].adjustedPValue = after[i];
}

void addPairs(NumberComparison &result, const Groups &groups, const std::vector<Sample> &samples)
{
    for (std::size_t a = 0; a < groups.size(); ++a) {
        for (std::size_t b = a + 1; b < groups.size(); ++b) {
            if (groups[a].empty() || groups[b].empty())
                continue;
            PairResult pair{a, b, samples[a].mean - samples[b].mean, 1, 1};
            if (const auto interval = welchInterval(samples[a], samples[b])) {
                pair.low = interval->low;
                pair.high = interval->high;
            }
            if (result.pairTest == ComparisonTest::MannWhitney) {
                const auto test = mannWhitney(groups[a], groups[b]);
                pair.pValue = test->pValue;
                pair.effect = rankBiserialEffect(test->rankBiserial, groups[a].size(), groups[b].size());
            } else {
                const auto test = welchT(samples[a], samples[b]);
                if (!test)
                    continue; // a single value, or no variance in either
                pair.pValue = test->pValue;
                pair.effect = hedgesGEffect(samples[a], samples[b]);
            }
            result.pairs.push_back(pair);
        }
    }
}

void addCategoryPairs(CategoryComparison &result, const Contingency &table, std::uint64_t seed)
{
    for (std::size_t a = 0; a < table.rows; ++a) {
        for (std::size_t b = a + 1; b < table.rows; ++b) {
            Contingency two{2, table.columns, {}};
            for (const std::size_t row : {a, b}) {
                for (std::size_t c = 0; c < table.columns; ++c)
                    two.counts.push_back(table.at(row, c));
            }
            if (withoutEmpty(two).rows < 2)
                continue;
            PairResult pair{a, b, std::nullopt, 1, 1};
            if (table.columns == 2) {
                const ShareDifference of = newcombeInterval(table.at(a, 1), table.at(a, 0) + table.at(a, 1),
                                                            table.at(b, 1), table.at(b, 0) + table.at(b, 1));
                pair.difference = of.difference;
                pair.low = of.low;
                pair.high = of.high;
            }
            const auto chi = chiSquareTest(two);
            if (chi)
                pair.effect = cramersV(chi->statistic, chi->degreesOfFreedom, chi->n, chi->smallerSide);
            if (result.pairTest == ComparisonTest::Fisher) {
                if (const auto test = fisherTest(two, seed))
                    pair.pValue = test->pValue;
            } else if (chi) {
                pair.pValue = chi->pValue; // one category alone: no difference
            }
            result.pairs.push_back(pair);
        }
    }
}

} // namespace

std::string_view token(ComparisonTest test)
{
    static constexpr std::array<std::string_view, 7> tokens{
        "welch-t", "anova", "welch-anova", "mann-whitney", "kruskal-wallis", "chi-square", "fisher"};
    return tokens[std::size_t(test)];
}

std::optional<KruskalWallis> kruskalWallis(std::span<const std::vector<double>> groups)
{
    std::vector<double> all;
    std::size_t filled = 0;
    for (const auto &group : groups) {
        all.insert(all.end(), group.begin(), group.end());
        filled += std::size_t(!group.empty());
    }
    const auto n = double(all.size());
    const Ranks ranks = rank(all);
    const double correction = 1 - ranks.tieTerm / (n * n * n - n);
    if (filled < 2 || !(correction > 0))
        return std::nullopt;
    // About the mean rank: no large sums that cancel.
    double between = 0;
    std::size_t place = 0;
    for (const auto &group : groups) {
        if (group.empty())
            continue;
        double sum = 0;
        for (std::size_t i = 0; i < group.size(); ++i)
            sum += ranks.ranks[place++] - (n + 1) / 2;
        between += sum * sum / double(group.size());
    }
    KruskalWallis test;
    test.n = all.size();
    test.statistic = 12 / (n * (n + 1)) * between / correction;
    test.degreesOfFreedom = double(filled) - 1;
    const boost::math::chi_squared distribution(test.degreesOfFreedom);
    test.pValue = boost::math::cdf(boost::math::complement(distribution, test.statistic));
    return test;
}

NumberComparison compareNumbers(std::vector<std::vector<double>> groups, Adjustment adjustment)
{
    NumberComparison result;
    std::vector<std::size_t> filled;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        sortValues(groups[i]);
        GroupFigures figures{groups[i].size(), {}, {}, {}};
        if (const auto description = describeSorted(groups[i])) {
            figures.mean = description->mean;
            figures.median = description->median;
            figures.standardDeviation = description->standardDeviation;
            filled.push_back(i);
        }
        result.groups.push_back(figures);
        result.normality.push_back(checkNormality(groups[i]));
    }
    const std::vector<Sample> samples = samplesOf(groups);
    result.equalVariances = brownForsythe(groups);
    if (filled.size() == 2)
        addTwoGroupTests(result, groups, samples, filled[0], filled[1]);
    const auto classical = anova(groups);
    addFTest(result, ComparisonTest::Anova, classical, classical);
    addFTest(result, ComparisonTest::WelchAnova, welchAnova(groups), classical);
    if (const auto test = kruskalWallis(groups))
        result.tests.push_back({ComparisonTest::KruskalWallis,
                                test->statistic,
                                {test->degreesOfFreedom},
                                test->pValue,
                                {epsilonSquared(test->statistic, test->degreesOfFreedom, test->n)}});
    result.proposal = propose(result, filled.size());
    if (result.proposal.reason == ProposalReason::MeansNotNormal)
        result.pairTest = ComparisonTest::MannWhitney;
    addPairs(result, groups, samples);
    adjust(result.pairs, adjustment);
    return result;
}

CategoryComparison compareCategories(const Contingency &table, Adjustment adjustment, std::uint64_t seed)
{
    constexpr double mostSmallCells = 0.2; // Cochran 1954
    CategoryComparison result;
    result.chiSquare = chiSquareTest(table);
    if (!result.chiSquare)
        return result;
    const ChiSquareTest &chi = *result.chiSquare;
    const EffectSize effect = cramersV(chi.statistic, chi.degreesOfFreedom, chi.n, chi.smallerSide);
    result.tests.push_back({ComparisonTest::ChiSquare, chi.statistic, {chi.degreesOfFreedom}, chi.pValue, {effect}});
    result.proposal = {ComparisonTest::ChiSquare, ProposalReason::Categories};
    if (const auto fisher = fisherTest(table, seed)) {
        ComparisonResult one{ComparisonTest::Fisher, {}, {}, fisher->pValue, {effect}, fisher->isExact,
                             !fisher->isExact};
        const Contingency filled = withoutEmpty(table);
        if (filled.rows == 2 && filled.columns == 2) {
            if (const auto odds = oddsRatio(filled.at(0, 0), filled.at(0, 1), filled.at(1, 0), filled.at(1, 1))) {
                one.statistic = odds->value;
                one.effects.insert(one.effects.begin(), *odds);
            }
        }
        result.tests.push_back(std::move(one));
        if (chi.shareExpectedBelow5 > mostSmallCells) {
            result.proposal = {ComparisonTest::Fisher, ProposalReason::ExpectedTooSmall};
            result.pairTest = ComparisonTest::Fisher;
        }
    }
    addCategoryPairs(result, table, seed);
    adjust(result.pairs, adjustment);
    return result;
}

} // namespace clientele::stats
