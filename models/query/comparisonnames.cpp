// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/comparisonwords.h"

#include <array>
#include <cmath>

namespace clientele::query {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonNames)
};

} // namespace

QString testName(stats::ComparisonTest test)
{
    switch (test) {
    case stats::ComparisonTest::WelchT:
        return Text::tr("Welch’s t");
    case stats::ComparisonTest::Anova:
        return Text::tr("Analysis of variance");
    case stats::ComparisonTest::WelchAnova:
        return Text::tr("Welch’s analysis of variance");
    case stats::ComparisonTest::MannWhitney:
        return Text::tr("Mann–Whitney");
    case stats::ComparisonTest::KruskalWallis:
        return Text::tr("Kruskal–Wallis");
    case stats::ComparisonTest::ChiSquare:
        return Text::tr("Chi-square");
    case stats::ComparisonTest::Fisher:
        break;
    }
    return Text::tr("Fisher’s exact test");
}

QString effectName(stats::EffectKind kind)
{
    switch (kind) {
    case stats::EffectKind::CohensD:
        return Text::tr("Cohen’s d");
    case stats::EffectKind::HedgesG:
        return Text::tr("Hedges’ g");
    case stats::EffectKind::EtaSquared:
        return QStringLiteral("η²");
    case stats::EffectKind::EpsilonSquared:
        return QStringLiteral("ε²");
    case stats::EffectKind::CramersV:
        return Text::tr("Cramér’s V");
    case stats::EffectKind::RankBiserial:
        return Text::tr("Rank-biserial");
    case stats::EffectKind::OddsRatio:
        break;
    }
    return Text::tr("Odds ratio");
}

QString sizeInWords(const stats::EffectSize &effect)
{
    std::array<double, 3> marks{0.1, 0.3, 0.5}; // of correlations and V
    switch (effect.kind) {
    case stats::EffectKind::CohensD:
    case stats::EffectKind::HedgesG:
        marks = {0.2, 0.5, 0.8};
        break;
    case stats::EffectKind::EtaSquared:
    case stats::EffectKind::EpsilonSquared:
        marks = {0.01, 0.06, 0.14};
        break;
    case stats::EffectKind::CramersV:
    case stats::EffectKind::RankBiserial:
        break;
    case stats::EffectKind::OddsRatio:
        return {};
    }
    const double size = std::abs(effect.value);
    return size < marks[0]   ? Text::tr("very small", "of a difference")
           : size < marks[1] ? Text::tr("small", "of a difference")
           : size < marks[2] ? Text::tr("medium", "of a difference")
                             : Text::tr("large", "of a difference");
}

QString reasonInWords(stats::ProposalReason reason)
{
    switch (reason) {
    case stats::ProposalReason::MeansComparable:
        return Text::tr("the means can be taken as normal, and the groups vary alike");
    case stats::ProposalReason::VariancesDiffer:
        return Text::tr("the means can be taken as normal, but the groups do not vary alike");
    case stats::ProposalReason::TwoMeans:
        return Text::tr("the means of both groups can be taken as normal");
    case stats::ProposalReason::MeansNotNormal:
        return Text::tr("a group is too small for its skewness: ranks are compared instead of means");
    case stats::ProposalReason::Categories:
        return Text::tr("counts are compared, and there are enough of them");
    case stats::ProposalReason::ExpectedTooSmall:
        return Text::tr("counts are compared, and more than a fifth of the cells expect fewer than 5");
    case stats::ProposalReason::NothingToCompare:
        break;
    }
    return Text::tr("there are not two groups with different values");
}

QString adjustmentName(stats::Adjustment adjustment)
{
    switch (adjustment) {
    case stats::Adjustment::Holm:
        return Text::tr("Holm");
    case stats::Adjustment::Bonferroni:
        return Text::tr("Bonferroni");
    case stats::Adjustment::BenjaminiHochberg:
        break;
    }
    return Text::tr("Benjamini–Hochberg");
}

QString ruleOf(stats::ComparisonTest test)
{
    switch (test) {
    case stats::ComparisonTest::WelchT:
        return Text::tr("Welch’s t: the difference of both means over its standard error, each group with its own "
                        "variance");
    case stats::ComparisonTest::Anova:
        return Text::tr("Analysis of variance: F, the variance between the groups’ means over that within the groups");
    case stats::ComparisonTest::WelchAnova:
        return Text::tr("Welch’s analysis of variance: F with each group weighted by its size over its own variance");
    case stats::ComparisonTest::MannWhitney:
        return Text::tr("Mann–Whitney: U, the pairs of which the first group’s value is larger, ties one half");
    case stats::ComparisonTest::KruskalWallis:
        return Text::tr("Kruskal–Wallis: H, how far the mean ranks of the groups lie apart, corrected for ties");
    case stats::ComparisonTest::ChiSquare:
        return Text::tr("Chi-square: the squared distances of the counts from those expected, over those expected");
    case stats::ComparisonTest::Fisher:
        break;
    }
    return Text::tr("Fisher’s exact test: the chance of all tables with the same totals that are no likelier");
}

QString ruleOf(stats::EffectKind kind)
{
    switch (kind) {
    case stats::EffectKind::CohensD:
        return Text::tr("Cohen’s d: the difference of both means in pooled standard deviations");
    case stats::EffectKind::HedgesG:
        return Text::tr("Hedges’ g: Cohen’s d without its bias in small samples");
    case stats::EffectKind::EtaSquared:
        return Text::tr("η²: the share of the variance that lies between the groups");
    case stats::EffectKind::EpsilonSquared:
        return Text::tr("ε²: H of Kruskal and Wallis over one less than the number of values");
    case stats::EffectKind::CramersV:
        return Text::tr("Cramér’s V: the root of χ² over its largest value, 0 to 1");
    case stats::EffectKind::RankBiserial:
        return Text::tr("Rank-biserial: the chance that the first group’s value is larger, less that it is smaller");
    case stats::EffectKind::OddsRatio:
        break;
    }
    return Text::tr("Odds ratio: the odds of the first row over those of the second");
}

} // namespace clientele::query
