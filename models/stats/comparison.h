// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/assumptions.h"
#include "models/stats/contingency.h"
#include "models/stats/effectsize.h"
#include "models/stats/multiplicity.h"

namespace clientele::stats {

enum class ComparisonTest { WelchT, Anova, WelchAnova, MannWhitney, KruskalWallis, ChiSquare, Fisher };
/// "welch-t", …: the words of the command line.
[[nodiscard]] std::string_view token(ComparisonTest test);

/// One test of all groups.
struct ComparisonResult
{
    ComparisonTest test = ComparisonTest::WelchT;
    std::optional<double> statistic; ///< t, F, U of the first group, H, χ², the odds ratio of Fisher's two by two
    std::vector<double> degreesOfFreedom; ///< none, one, or two of F
    double pValue = 1;
    std::vector<EffectSize> effects; ///< the main one first; empty where it cannot be had
    bool isExact = false;            ///< the p-value is no approximation
    bool isSimulated = false;        ///< Fisher: tables were drawn
};

/// Two groups against each other; p-values are made comparable over all pairs.
struct PairResult
{
    std::size_t a = 0; ///< places among the groups given
    std::size_t b = 0;
    std::optional<double> difference; ///< of means, a − b; of shares where the measure is yes or no
    double pValue = 1;
    double adjustedPValue = 1;
    std::optional<double> low; ///< of the difference, 95 % of this pair by itself: Welch; of shares newcombeInterval
    std::optional<double> high;
    std::optional<EffectSize> effect; ///< Hedges' g, rank-biserial where ranks are compared, Cramér's V of counts
};

/// One group's values.
struct GroupFigures
{
    std::size_t n = 0;
    std::optional<double> mean;
    std::optional<double> median;
    std::optional<double> standardDeviation; ///< divisor n − 1
};

/// Why a test is proposed.
enum class ProposalReason {
    MeansComparable,  ///< means are normal, variances look equal
    VariancesDiffer,  ///< means are normal, variances are not equal: Welch
    TwoMeans,         ///< means are normal: Welch, which needs no equal variances
    MeansNotNormal,   ///< a group is too small for its skewness: ranks
    Categories,       ///< counts, enough of them
    ExpectedTooSmall, ///< counts, more than a fifth of the cells expect fewer than 5: Fisher
    NothingToCompare  ///< fewer than two groups with values
};
struct Proposal
{
    std::optional<ComparisonTest> test;
    ProposalReason reason = ProposalReason::NothingToCompare;
};

/// A measure of numbers in groups.
struct NumberComparison
{
    std::vector<GroupFigures> groups; ///< as given, empty ones too
    std::vector<NormalityCheck> normality;
    std::optional<FTest> equalVariances; ///< Brown and Forsythe
    std::vector<ComparisonResult> tests; ///< those that can be made
    Proposal proposal;
    std::vector<PairResult> pairs; ///< of groups with two values at least
    ComparisonTest pairTest = ComparisonTest::WelchT;
};
/// @param groups finite values. Pairs are compared by Welch's test, or by ranks where the proposal is.
[[nodiscard]] NumberComparison compareNumbers(std::vector<std::vector<double>> groups,
                                              Adjustment adjustment = Adjustment::Holm);

/// A measure of categories in groups.
struct CategoryComparison
{
    std::optional<ChiSquareTest> chiSquare;
    std::vector<ComparisonResult> tests;
    Proposal proposal;
    std::vector<PairResult> pairs; ///< of groups that hold something
    ComparisonTest pairTest = ComparisonTest::ChiSquare;
};
/// @param table groups x categories of the measure; of two categories the second is what shares are of.
[[nodiscard]] CategoryComparison compareCategories(const Contingency &table, Adjustment adjustment = Adjustment::Holm,
                                                   std::uint64_t seed = 1);

/// Ranks of all groups together (Kruskal & Wallis 1952), corrected for ties.
struct KruskalWallis
{
    double statistic = 0; ///< H
    double degreesOfFreedom = 0;
    double pValue = 1;
    std::size_t n = 0;
};
/// @returns std::nullopt with fewer than two groups that have values, or where all values are equal.
[[nodiscard]] std::optional<KruskalWallis> kruskalWallis(std::span<const std::vector<double>> groups);

} // namespace clientele::stats
