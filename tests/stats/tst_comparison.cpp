// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/description.h"
#include "models/stats/ranktest.h"
#include "models/stats/twosamples.h"
#include "models/stats/welch.h"
#include "tests/stats/near.h"

#include <random>

using namespace clientele::stats;

namespace {

Sample sampleOf(const std::vector<double> &values)
{
    const Moments about = moments(values);
    return {values.size(), about.mean, values.size() > 1 ? about.squares / double(values.size() - 1) : 0};
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesShareTheMeanOfTheirRanks()
    {
        const std::vector<double> values{1, 2, 2, 3, 5, 5, 8, 2, 3, 3, 6, 7, 8, 9, 9, 10};
        const Ranks ranks = rank(values);
        QCOMPARE(ranks.ranks, (std::vector<double>{1, 3, 3, 6, 8.5, 8.5, 12.5, 3, 6, 6, 10, 11, 12.5, 14.5, 14.5, 16}));
        QCOMPARE(ranks.tieTerm, 24.0 + 24 + 6 + 6 + 6);
        QVERIFY(rank({}).ranks.empty());
    }

    void anEmptySampleIsNotTested()
    {
        QVERIFY(!mannWhitney(std::vector<double>{}, std::vector<double>{1}));
        QVERIFY(!mannWhitney(std::vector<double>{1}, std::vector<double>{}));
    }

    void equalValuesShowNoDifference()
    {
        const std::vector<double> a(10, 4.0);
        const std::vector<double> b(60, 4.0);
        const auto test = mannWhitney(a, b);
        QCOMPARE(test->pValue, 1.0);
        QCOMPARE(test->rankBiserial, 0.0);
    }

    void completeSeparationIsOne()
    {
        const auto test = mannWhitney(std::vector<double>{5, 6, 7}, std::vector<double>{1, 2, 3, 4});
        QCOMPARE(test->rankBiserial, 1.0);
        QVERIFY(test->isExact);
        QVERIFY_NEAR(test->pValue, 2.0 / 35, 1e-15); // 2 / (7 choose 3)
        QCOMPARE(mannWhitney(std::vector<double>{1}, std::vector<double>{5, 6})->rankBiserial, -1.0);
    }

    // scipy 1.10.1, mannwhitneyu(method="exact")
    void exactForSmallSamplesWithoutTies()
    {
        const auto a = mannWhitney(std::vector<double>{1.1, 2.3, 3.5, 9.7, 4.4},
                                   std::vector<double>{0.5, 2.2, 7.1, 8.8, 10.2, 11.3, 12.4});
        QCOMPARE(a->u, 11.0);
        QVERIFY_NEAR(a->pValue, 0.3434343434343435, 1e-14);
        const auto b = mannWhitney(std::vector<double>{3, 100}, std::vector<double>{1, 2, 4, 5, 6});
        QCOMPARE(b->u, 7.0);
        QVERIFY_NEAR(b->pValue, 0.5714285714285714, 1e-14);
        std::vector<double> c, d;
        for (int i = 0; i < 49; ++i)
            c.push_back(i);
        for (int i = 0; i < 40; ++i)
            d.push_back(i * 1.3 + 0.05);
        const auto large = mannWhitney(c, d);
        QVERIFY(large->isExact);
        QCOMPARE(large->u, 927.0);
        QVERIFY_NEAR(large->pValue, 0.6665283814098316, 1e-12);
    }

    // scipy 1.10.1, mannwhitneyu(method="asymptotic"), continuity correction on
    void normalApproximationWithTiesOrLargeSamples()
    {
        const auto ties =
            mannWhitney(std::vector<double>{1, 2, 2, 3, 5, 5, 8}, std::vector<double>{2, 3, 3, 6, 7, 8, 9, 9, 10});
        QVERIFY(!ties->isExact);
        QCOMPARE(ties->u, 14.5);
        QVERIFY_NEAR(ties->pValue, 0.0782645718252385, 1e-13);
        std::vector<double> a, b;
        for (int i = 0; i < 60; ++i)
            a.push_back(i);
        for (int i = 0; i < 40; ++i)
            b.push_back(i * 2.1 + 0.05);
        const auto large = mannWhitney(a, b);
        QVERIFY(!large->isExact);
        QCOMPARE(large->u, 871.0);
        QVERIFY_NEAR(large->pValue, 0.020815300119344536, 1e-13);
    }

    void bothDirectionsGiveTheSameP()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 20; ++round) {
            std::vector<double> a(5 + random() % 60), b(5 + random() % 60);
            for (auto *sample : {&a, &b})
                std::generate(sample->begin(), sample->end(), [&] { return double(random() % 1000); });
            const auto forth = mannWhitney(a, b);
            const auto back = mannWhitney(b, a);
            QVERIFY_NEAR(forth->pValue, back->pValue, 1e-9);
            QVERIFY_NEAR(forth->rankBiserial, -back->rankBiserial, 1e-12);
        }
    }

    void holmAdjustsStepDown()
    {
        const auto adjusted = holm(std::vector<double>{0.01, 0.04, 0.03, 0.005});
        QVERIFY_NEAR(adjusted[0], 0.03, 1e-15);
        QVERIFY_NEAR(adjusted[1], 0.06, 1e-15);
        QVERIFY_NEAR(adjusted[2], 0.06, 1e-15);
        QVERIFY_NEAR(adjusted[3], 0.02, 1e-15);
        QCOMPARE(holm(std::vector<double>{0.7, 0.9})[0], 1.0);
        QVERIFY(holm({}).empty());
    }

    // scipy 1.10.1, t.ppf; data of the textbook example on en.wikipedia.org "Welch's t-test"
    void welchIntervalOfADifference()
    {
        const auto interval =
            welchInterval({15, 20.819999999999997, 7.867428571428571}, {14, 23.564285714285713, 6.900934065934067});
        QVERIFY_NEAR(interval->difference, -2.7442857142857164, 1e-14);
        QVERIFY_NEAR(interval->low, -4.813913097828642, 1e-12);
        QVERIFY_NEAR(interval->high, -0.6746583307427905, 1e-12);
        QVERIFY_NEAR(interval->degreesOfFreedom, 26.99902469064597, 1e-12);
    }

    void constantSamplesHaveADifferenceWithoutWidth()
    {
        const auto constant = welchInterval({5, 3, 0}, {7, 1, 0});
        QCOMPARE(constant->low, 2.0);
        QCOMPARE(constant->high, 2.0);
        QVERIFY(!welchInterval({1, 3, 0}, {7, 1, 0}));
    }

    // numpy 1.24.2 for the pooled deviation, scipy 1.10.1, ks_2samp
    void distancesOfTwoSamples()
    {
        const std::vector<double> a{1.5, 2.25, 2.25, 3, 4.75, 8};
        const std::vector<double> b{2.25, 3, 3, 5, 9.5, 10, 11};
        QVERIFY_NEAR(*cohensD(sampleOf(a), sampleOf(b)), -0.8119620765155076, 1e-13);
        QVERIFY_NEAR(*kolmogorovSmirnov(a, b), 0.42857142857142855, 1e-14);
        QVERIFY_NEAR(*kolmogorovSmirnov(b, a), 0.42857142857142855, 1e-14);
        std::vector<double> many;
        std::vector<double> others;
        for (std::uint64_t i = 0, x = 7; i < 1000; ++i) {
            x = (x * 1103515245 + 12345) % (std::uint64_t(1) << 31);
            many.push_back(double(x % 997) / 8);
        }
        for (std::uint64_t i = 0, x = 11; i < 700; ++i) {
            x = (x * 1103515245 + 12345) % (std::uint64_t(1) << 31);
            others.push_back(double(x % 1013) / 8 + 3);
        }
        std::sort(many.begin(), many.end());
        std::sort(others.begin(), others.end());
        QVERIFY_NEAR(*cohensD(sampleOf(many), sampleOf(others)), -0.026163442127957025, 1e-10);
        QVERIFY_NEAR(*kolmogorovSmirnov(many, others), 0.041428571428571426, 1e-12);
    }

    void distancesOfFewOrEqualValues()
    {
        const std::vector<double> none;
        const std::vector<double> one{3};
        const std::vector<double> fours{4, 4, 4};
        const std::vector<double> fives{5, 5};
        QVERIFY(!kolmogorovSmirnov(none, one) && !kolmogorovSmirnov(one, none));
        QCOMPARE(*kolmogorovSmirnov(one, one), 0.0);
        QCOMPARE(*kolmogorovSmirnov(fours, fives), 1.0);
        QVERIFY(!cohensD(sampleOf(one), sampleOf(fours)));
        QVERIFY(!cohensD(sampleOf(fours), sampleOf(fives))); // no deviation to measure it by
        const std::vector<std::size_t> before{30, 10, 0};
        const std::vector<std::size_t> after{15, 15, 30};
        QVERIFY_NEAR(*totalVariation(before, after), 0.5, 1e-15);
        QCOMPARE(*totalVariation(before, before), 0.0);
        QVERIFY(!totalVariation(before, std::vector<std::size_t>{0, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
