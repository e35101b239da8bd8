// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/comparison.h"
#include "models/stats/ranktest.h"
#include "tests/stats/near.h"

using namespace clientele::stats;

namespace {

const std::vector<double> first{23.1, 25.4, 19.8, 30.2, 27.7, 22.5, 24.9, 28.3};
const std::vector<double> second{20.1, 18.4, 22.2, 17.9, 21.6, 19.3, 16.8};
const std::vector<double> third{29.5, 31.2, 27.8, 33.4, 30.1, 26.7, 35.0, 28.8, 32.2};

const ComparisonResult *find(const std::vector<ComparisonResult> &tests, ComparisonTest test)
{
    const auto found = std::find_if(tests.begin(), tests.end(), [&](const auto &one) { return one.test == test; });
    return found == tests.end() ? nullptr : &*found;
}

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // scipy 1.10.1: f_oneway, kruskal, levene(center="median"); Welch's from his formula and scipy's F distribution
    void threeGroupsAreComparedAsScipyDoes()
    {
        const NumberComparison result = compareNumbers({first, second, third});
        const ComparisonResult *anova = find(result.tests, ComparisonTest::Anova);
        QVERIFY_NEAR(*anova->statistic, 31.08091764199196, 1e-12);
        QCOMPARE(anova->degreesOfFreedom, (std::vector<double>{2, 21}));
        QVERIFY_NEAR(anova->pValue, 5.297853086338628e-07, 1e-11);
        const ComparisonResult *kruskal = find(result.tests, ComparisonTest::KruskalWallis);
        QVERIFY_NEAR(*kruskal->statistic, 17.010436507936504, 1e-13);
        QVERIFY_NEAR(kruskal->pValue, 0.00020240938481391006, 1e-12);
        const ComparisonResult *welch = find(result.tests, ComparisonTest::WelchAnova);
        QVERIFY_NEAR(*welch->statistic, 43.41540785971745, 1e-12);
        QVERIFY_NEAR(welch->degreesOfFreedom[1], 13.650430786088068, 1e-12);
        QVERIFY_NEAR(welch->pValue, 1.2104780957272989e-06, 1e-11);
        QVERIFY_NEAR(result.equalVariances->statistic, 0.9608482542359797, 1e-12);
        QVERIFY_NEAR(result.equalVariances->pValue, 0.3987600442653592, 1e-12);
        QVERIFY(!find(result.tests, ComparisonTest::WelchT));
        QCOMPARE(*result.proposal.test, ComparisonTest::Anova);
        QCOMPARE(result.proposal.reason, ProposalReason::MeansComparable);
        // Effects: scipy's ncf and ncx2, solved for the noncentrality
        QVERIFY_NEAR(anova->effects[0].value, 0.7474803204103364, 1e-12);
        QVERIFY_NEAR(*anova->effects[0].low, 0.47676945374772856, 1e-9);
        QVERIFY_NEAR(*anova->effects[0].high, 0.8311876063426387, 1e-9);
        QVERIFY_NEAR(kruskal->effects[0].value, 0.7395841959972393, 1e-12);
        QVERIFY_NEAR(*kruskal->effects[0].low, 0.17224300613658897, 1e-9);
        QCOMPARE(*kruskal->effects[0].high, 1.0);
    }

    // scipy 1.10.1: ttest_ind(equal_var=False), mannwhitneyu(method="exact"), nct solved for the noncentrality
    void twoGroupsAreComparedAsScipyDoes()
    {
        const NumberComparison result = compareNumbers({first, second});
        const ComparisonResult *welch = find(result.tests, ComparisonTest::WelchT);
        QVERIFY_NEAR(*welch->statistic, 4.06434558038719, 1e-12);
        QVERIFY_NEAR(welch->pValue, 0.00174327789134665, 1e-11);
        QCOMPARE(welch->effects[0].kind, EffectKind::CohensD);
        QVERIFY_NEAR(welch->effects[0].value, 2.0289504812412833, 1e-12);
        QVERIFY_NEAR(*welch->effects[0].low, 0.7298548567832511, 1e-9);
        QVERIFY_NEAR(*welch->effects[0].high, 3.2790683495934263, 1e-9);
        QCOMPARE(welch->effects[1].kind, EffectKind::HedgesG);
        QVERIFY_NEAR(welch->effects[1].value, 1.9092068302151954, 1e-12);
        const ComparisonResult *ranks = find(result.tests, ComparisonTest::MannWhitney);
        QCOMPARE(*ranks->statistic, 53.0);
        QVERIFY_NEAR(ranks->pValue, 0.0021756021756021756, 1e-12);
        QVERIFY(ranks->isExact);
        QCOMPARE(*result.proposal.test, ComparisonTest::WelchT);
        QCOMPARE(result.pairs.size(), std::size_t(1));
        QCOMPARE(result.pairs[0].pValue, welch->pValue);
        QVERIFY_NEAR(*result.pairs[0].difference, *result.groups[0].mean - *result.groups[1].mean, 1e-13);
    }

    // NIST Statistical Reference Datasets, one-way analysis of variance: SiRstv
    void varianceIsAnalysedAsNistCertifies()
    {
        const std::vector<std::vector<double>> instruments{{196.3052, 196.1240, 196.1890, 196.2569, 196.3403},
                                                           {196.3042, 196.3825, 196.1669, 196.3257, 196.0422},
                                                           {196.1303, 196.2005, 196.2889, 196.0343, 196.1811},
                                                           {196.2795, 196.1748, 196.1494, 196.1485, 195.9885},
                                                           {196.2119, 196.1051, 196.1850, 196.0052, 196.2090}};
        const auto test = anova(instruments);
        QVERIFY_NEAR(test->statistic, 1.18046237440255, 1e-11);
        const EffectSize share = etaSquared(test->statistic, test->first, test->second);
        QVERIFY_NEAR(share.value, 1.90999039051129E-01, 1e-11);
    }

    // After the generated sets SmLs01 … 09: the same differences upon larger and larger numbers.
    void leadingDigitsDoNotSpoilTheAnalysisOfVariance()
    {
        for (const double offset : {1.0, 1e6, 1e12, 1e15}) {
            for (const int replicates : {21, 201, 2001}) {
                std::vector<std::vector<double>> treatments(9);
                for (int t = 0; t < 9; ++t) {
                    treatments[std::size_t(t)].push_back(offset + t % 5);
                    for (int r = 1; r < replicates; ++r) // in tenths there; whole here, that 10^15 can hold them
                        treatments[std::size_t(t)].push_back(offset + t % 5 + (r % 2 == 0 ? 1 : -1));
                }
                const auto test = anova(treatments);
                const auto reference = [&] { // the same without the offset
                    auto near = treatments;
                    for (auto &group : near) {
                        for (double &value : group)
                            value -= offset;
                    }
                    return anova(near);
                }();
                QVERIFY_NEAR(test->statistic, reference->statistic, 1e-12);
                QVERIFY_NEAR(compareNumbers(treatments).tests[0].pValue, reference->pValue, 1e-9);
            }
        }
    }

    // scipy 1.10.1, shapiro: single precision
    void normalityIsTestedAsShapiroAndWilkDo()
    {
        const auto sorted = [](std::vector<double> values) {
            std::sort(values.begin(), values.end());
            return values;
        };
        const auto a = shapiroWilk(sorted(first));
        QVERIFY_NEAR(a->statistic, 0.9811779856681824, 1e-6);
        QVERIFY_NEAR(a->pValue, 0.9684973955154419, 1e-5);
        const auto three = shapiroWilk(std::vector<double>{1, 2, 4});
        QVERIFY_NEAR(three->statistic, 0.9642857313156128, 1e-6);
        QVERIFY_NEAR(three->pValue, 0.6368856430053711, 1e-5);
        const auto skewed = shapiroWilk(std::vector<double>{148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236});
        QVERIFY_NEAR(skewed->statistic, 0.7888147830963135, 1e-6);
        QVERIFY_NEAR(skewed->pValue, 0.006703833118081093, 1e-5);
        QVERIFY(!shapiroWilk(std::vector<double>{1, 2}) && !shapiroWilk(std::vector<double>(9, 1.0)));
    }

    void groupsThatCannotBeComparedAreToldApart()
    {
        const NumberComparison none = compareNumbers({});
        QVERIFY(none.tests.empty() && none.pairs.empty() && !none.proposal.test);
        const NumberComparison one = compareNumbers({first});
        QVERIFY(one.tests.empty() && !one.proposal.test);
        const NumberComparison empty = compareNumbers({first, {}});
        QCOMPARE(empty.groups.size(), std::size_t(2));
        QCOMPARE(empty.groups[1].n, std::size_t(0));
        QVERIFY(!empty.groups[1].mean && empty.tests.empty() && empty.pairs.empty());
        QCOMPARE(empty.proposal.reason, ProposalReason::NothingToCompare);
        const NumberComparison same = compareNumbers({{2, 2, 2}, {2, 2}});
        QVERIFY(!find(same.tests, ComparisonTest::WelchT) && !find(same.tests, ComparisonTest::Anova) &&
                !find(same.tests, ComparisonTest::KruskalWallis));
        QCOMPARE(find(same.tests, ComparisonTest::MannWhitney)->pValue, 1.0);
        // One value in a group: no variance of its own, ranks all the same.
        const NumberComparison single = compareNumbers({{5}, {1, 2, 3, 4}});
        QVERIFY(!find(single.tests, ComparisonTest::WelchT) && find(single.tests, ComparisonTest::MannWhitney));
        QCOMPARE(*find(single.tests, ComparisonTest::MannWhitney)->effects[0].high, 1.0);
        QVERIFY(find(single.tests, ComparisonTest::Anova));
        const NumberComparison flat = compareNumbers({{1, 1, 1}, {2, 2, 2}}); // no variance within: no F, no t
        QVERIFY(!find(flat.tests, ComparisonTest::Anova) && !find(flat.tests, ComparisonTest::WelchT));
    }

    void theProposedTestFollowsTheAssumptions()
    {
        // Few values of great skewness: ranks, also pair by pair.
        const NumberComparison skewed =
            compareNumbers({{1, 1, 2, 2, 3, 3, 4, 900}, {1, 2, 2, 3, 4, 5, 6, 700}, {9, 9, 8, 7, 9, 8, 7, 800}});
        QCOMPARE(*skewed.proposal.test, ComparisonTest::KruskalWallis);
        QCOMPARE(skewed.proposal.reason, ProposalReason::MeansNotNormal);
        QCOMPARE(skewed.pairTest, ComparisonTest::MannWhitney);
        QCOMPARE(skewed.pairs.size(), std::size_t(3));
        // Spread that differs: Welch.
        std::vector<std::vector<double>> groups(3);
        for (int i = 0; i < 40; ++i) {
            const double step = i - 19.5;
            groups[0].push_back(step);
            groups[1].push_back(step * 5 + 1);
            groups[2].push_back(step * 20 + 2);
        }
        const NumberComparison spread = compareNumbers(groups);
        QCOMPARE(*spread.proposal.test, ComparisonTest::WelchAnova);
        QCOMPARE(spread.proposal.reason, ProposalReason::VariancesDiffer);
    }

    // scipy 1.10.1: chi2_contingency(correction=False), ncx2; the exact test by counting all tables in Python
    void countsAreComparedAsScipyDoes()
    {
        const Contingency table{3, 3, {12, 5, 7, 3, 9, 14, 8, 8, 2}};
        const CategoryComparison result = compareCategories(table);
        const ComparisonResult *chi = find(result.tests, ComparisonTest::ChiSquare);
        QVERIFY_NEAR(*chi->statistic, 14.094447822708691, 1e-13);
        QCOMPARE(chi->degreesOfFreedom, std::vector<double>{4});
        QVERIFY_NEAR(chi->pValue, 0.006999638772879789, 1e-12);
        QVERIFY_NEAR(chi->effects[0].value, 0.3219249070128171, 1e-12);
        QVERIFY_NEAR(*chi->effects[0].low, 0.09298611385179374, 1e-9);
        QVERIFY_NEAR(*chi->effects[0].high, 0.4612550012181301, 1e-9);
        QVERIFY_NEAR(result.chiSquare->smallestExpected, 5.823529411764706, 1e-13);
        QCOMPARE(*result.proposal.test, ComparisonTest::ChiSquare);
        QCOMPARE(result.pairs.size(), std::size_t(3));
        QVERIFY_NEAR(fisherTest({2, 2, {8, 2, 1, 5}})->pValue, 0.034965034965034975, 1e-12);
        QVERIFY_NEAR(fisherTest({2, 2, {100, 200, 150, 90}})->pValue, 1.6537969086287836e-11, 1e-9);
        QVERIFY_NEAR(fisherTest({2, 2, {3, 0, 0, 4}})->pValue, 0.028571428571428567, 1e-12);
        QVERIFY_NEAR(fisherTest({2, 3, {3, 1, 2, 0, 4, 1}})->pValue, 0.18831168831168826, 1e-12);
        QVERIFY_NEAR(fisherTest({3, 2, {4, 1, 2, 5, 0, 6}})->pValue, 0.020361990950226214, 1e-12);
        QVERIFY_NEAR(fisherTest({3, 3, {3, 0, 2, 1, 4, 0, 0, 2, 3}})->pValue, 0.0295418866847438, 1e-12);
    }

    void largeTablesAreDrawnAndSaidToBe()
    {
        const Contingency table{3, 4, {60, 50, 40, 55, 45, 62, 51, 48, 52, 49, 58, 47}};
        const auto drawn = fisherTest(table, 5);
        QVERIFY(!drawn->isExact);
        QCOMPARE(drawn->simulated, std::size_t(9999));
        QVERIFY(std::abs(drawn->pValue - chiSquareTest(table)->pValue) < 0.03);
        QCOMPARE(fisherTest(table, 5)->pValue, drawn->pValue);
        QVERIFY(find(compareCategories(table).tests, ComparisonTest::Fisher)->isSimulated);
        QVERIFY(!fisherTest({2, 3, {10000, 9000, 8000, 7000, 9999, 8888}})); // chi-square does
    }

    void countsOfOneKindAreNotCompared()
    {
        QVERIFY(compareCategories({0, 0, {}}).tests.empty());
        QVERIFY(compareCategories({2, 1, {3, 4}}).tests.empty());
        QVERIFY(compareCategories({2, 2, {3, 0, 4, 0}}).tests.empty());
        const CategoryComparison empty = compareCategories({3, 2, {5, 3, 0, 0, 1, 9}}); // a group without rows
        QCOMPARE(empty.tests[0].degreesOfFreedom, std::vector<double>{1});
        QCOMPARE(empty.pairs.size(), std::size_t(1));
        QCOMPARE(empty.pairs[0].b, std::size_t(2));
        QVERIFY_NEAR(*empty.pairs[0].difference, 3.0 / 8 - 0.9, 1e-15);
        const CategoryComparison few = compareCategories({2, 2, {3, 1, 1, 4}});
        QCOMPARE(*few.proposal.test, ComparisonTest::Fisher);
        QCOMPARE(few.proposal.reason, ProposalReason::ExpectedTooSmall);
        QCOMPARE(*find(few.tests, ComparisonTest::Fisher)->statistic, 12.0);
        QCOMPARE(find(few.tests, ComparisonTest::Fisher)->effects[0].kind, EffectKind::OddsRatio);
    }

    // R's p.adjust gives the same by its definition: p (0.005, 0.01, 0.03, 0.04) times 4/1, 4/2, 4/3, 4/4
    void adjustmentsFollowTheirDefinitions()
    {
        const std::vector<double> p{0.01, 0.04, 0.03, 0.005};
        const auto discovery = adjusted(Adjustment::BenjaminiHochberg, p);
        QVERIFY_NEAR(discovery[0], 0.02, 1e-15);
        QVERIFY_NEAR(discovery[1], 0.04, 1e-15);
        QVERIFY_NEAR(discovery[2], 0.04, 1e-15);
        QVERIFY_NEAR(discovery[3], 0.02, 1e-15);
        QCOMPARE(adjusted(Adjustment::Bonferroni, p)[1], 0.16);
        QCOMPARE(adjusted(Adjustment::Bonferroni, std::vector<double>{0.9, 0.9})[0], 1.0);
        QCOMPARE(adjusted(Adjustment::Holm, p), holm(p));
        for (const Adjustment adjustment : adjustments) {
            QVERIFY(adjusted(adjustment, {}).empty());
            QCOMPARE(adjustmentFromToken(token(adjustment)), std::optional(adjustment));
        }
    }

    void largeSamplesHaveEffectsAsWell()
    {
        Sample a{500000, 10.0, 4.0};
        Sample b{700000, 9.9, 4.0};
        const auto d = cohensDEffect(a, b);
        QVERIFY_NEAR(d->value, 0.05, 1e-12);
        QVERIFY(*d->low > 0.046 && *d->low < 0.047 && *d->high > 0.053 && *d->high < 0.054);
        const EffectSize eta = etaSquared(25000, 3, 1e6); // far out
        QVERIFY(*eta.low < eta.value && eta.value < *eta.high && *eta.high - *eta.low < 0.002);
        const EffectSize v = cramersV(40000, 12, 1e6, 4);
        QVERIFY(*v.low < v.value && v.value < *v.high);
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
