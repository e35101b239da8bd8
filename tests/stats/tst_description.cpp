// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/description.h"
#include "models/stats/fivenumber.h"
#include "models/stats/histogram.h"
#include "models/stats/outliers.h"
#include "models/stats/quantile.h"
#include "tests/stats/near.h"
#include "tests/stats/nist.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace clientele::stats;

class TestDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noValuesHaveNoDescription()
    {
        QVERIFY(!describe({}));
        QVERIFY(histogram({}).counts.empty());
    }

    void oneValueHasNoSpread()
    {
        const auto one = describe({7.5});
        QVERIFY(one);
        QCOMPARE(one->mean, 7.5);
        QCOMPARE(one->median, 7.5);
        QCOMPARE(one->mode, 7.5);
        QCOMPARE(one->distinct, std::size_t(1));
        QVERIFY(!one->variance && !one->standardDeviation && !one->skewness && !one->kurtosis);
        QCOMPARE(one->iqr, 0.0);
        QCOMPARE(one->outliers, std::size_t(0));
    }

    void equalValuesHaveNoShape()
    {
        const auto same = describe(std::vector<double>(100, 0.1));
        QCOMPARE(same->mean, 0.1);
        QCOMPARE(*same->variance, 0.0);
        QVERIFY(!same->skewness && !same->kurtosis);
        const Histogram bins = histogram(std::vector<double>(100, 0.1));
        QCOMPARE(bins.counts, std::vector<std::size_t>{100});
    }

    void smallSamplesLackWhatTheyCannotHave()
    {
        const auto two = describe({1, 2});
        QCOMPARE(*two->variance, 0.5);
        QVERIFY(!two->skewness && !two->kurtosis);
        const auto three = describe({1, 2, 4});
        QVERIFY(three->skewness && !three->kurtosis);
    }

    // pandas 1.5.3, numpy 1.24.2
    void describesAsPandasDoes()
    {
        const auto a = describe({3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8, 4, 6, 60});
        QVERIFY_NEAR(a->mean, 7.409090909090909, 1e-14);
        QVERIFY_NEAR(*a->variance, 144.63419913419915, 1e-14);
        QVERIFY_NEAR(*a->standardDeviation, 12.026395932871957, 1e-14);
        QVERIFY_NEAR(*a->skewness, 4.341094573527578, 1e-13);
        QVERIFY_NEAR(*a->kurtosis, 19.726831642316768, 1e-13);
        QCOMPARE(a->mode, 3.0);
        QCOMPARE(a->median, 5.0);
        QCOMPARE(a->q1, 3.0);
        QCOMPARE(a->q3, 7.75);
        QCOMPARE(a->upperFence, 14.875);
        QCOMPARE(a->lowerFence, -4.125);
        QCOMPARE(a->outliers, std::size_t(1));
        QCOMPARE(a->distinct, std::size_t(10));

        const auto b = describe({1.5, -2.25, 0.5, 8, 100, 3.25, -40});
        QVERIFY_NEAR(b->mean, 10.142857142857142, 1e-14);
        QVERIFY_NEAR(*b->variance, 1826.9970238095239, 1e-14);
        QVERIFY_NEAR(*b->skewness, 1.7798385948481057, 1e-13);
        QVERIFY_NEAR(*b->kurtosis, 4.604114526461542, 1e-13);
        QCOMPARE(b->q1, -0.875);
        QCOMPARE(b->q3, 5.625);
        QCOMPARE(b->mode, -40.0); // all once: the smallest
    }

    // NIST Statistical Reference Datasets: to every digit that is certified, where a double can hold the data.
    void momentsAreThoseThatNistCertifies_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("deviation");
        QTest::addColumn<double>("tolerance");
        const auto from = [](const auto &numbers, auto work) {
            QList<double> values;
            for (const auto number : numbers)
                values << work(number);
            return values;
        };
        const auto pairs = [](double middle, double low, double high) {
            QList<double> values{middle};
            for (int i = 0; i < 500; ++i)
                values << low << high;
            return values;
        };
        constexpr double digits = 2e-15; // of fifteen
        QTest::newRow("PiDigits") << from(nist::piDigits(), [](double d) { return d; }) << 4.53480000000000
                                  << 2.86733906028871 << digits;
        QTest::newRow("Lottery") << from(nist::lottery, [](int x) { return double(x); }) << 518.958715596330
                                 << 291.699727470969 << digits;
        QTest::newRow("Lew") << from(nist::lew, [](int x) { return double(x); }) << -177.435000000000
                             << 277.332168044316 << digits;
        // From here on the data themselves are rounded to the nearest double: relative to the deviation by up to 1e-16
        // times their offset.
        QTest::newRow("Mavro") << from(nist::mavro, [](int x) { return (200100 + x) / 100000.0; }) << 2.00185600000000
                               << 0.000429123454003053 << 1e-12;
        QTest::newRow("Michelso") << from(nist::michelso, [](int x) { return (29900 + x) / 100.0; }) << 299.852400000000
                                  << 0.0790105478190518 << 1e-12;
        QTest::newRow("NumAcc1") << QList<double>{10000001, 10000003, 10000002} << 10000002.0 << 1.0 << 0.0;
        QTest::newRow("NumAcc2") << pairs(1.2, 1.1, 1.3) << 1.2 << 0.1 << 2e-14;
        QTest::newRow("NumAcc3") << pairs(1000000.2, 1000000.1, 1000000.3) << 1000000.2 << 0.1 << 1e-9;
        QTest::newRow("NumAcc4") << pairs(10000000.2, 10000000.1, 10000000.3) << 10000000.2 << 0.1 << 2e-8;
    }
    void momentsAreThoseThatNistCertifies()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, mean);
        QFETCH(double, deviation);
        QFETCH(double, tolerance);
        const auto description = describe({values.begin(), values.end()});
        QVERIFY_NEAR(description->mean, mean, 2e-15);
        QVERIFY_NEAR(*description->standardDeviation, deviation, tolerance);
        // Of the doubles as they are, nothing is lost: long doubles find the same.
        long double sum = 0;
        for (const double value : values)
            sum += value - static_cast<long double>(values[0]);
        const long double middle = values[0] + sum / values.size();
        long double squares = 0;
        for (const double value : values)
            squares += (value - middle) * (value - middle);
        QVERIFY_NEAR(*description->standardDeviation, double(std::sqrt(squares / (values.size() - 1))), 1e-14);
    }

    void largeOffsetsLoseNoDigits()
    {
        std::vector<double> far;
        for (int i = 0; i < 4; ++i)
            far.push_back(1e12 + i);
        QCOMPARE(describe(far)->mean, 1e12 + 1.5);
        QVERIFY_NEAR(*describe(far)->variance, 5.0 / 3, 1e-15);
    }

    void outlierRulesStandSideBySide()
    {
        const std::vector<double> values{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100};
        const std::vector<double> other{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -50};
        const OutlierComparison all = compareOutlierRules(values, other);
        QCOMPARE(all.n, std::size_t(11));
        QVERIFY_NEAR(*all.mean, 155.0 / 11, 1e-15);
        QVERIFY_NEAR(*all.correlation, -0.9636491702513497, 1e-13); // numpy 1.24.2, corrcoef
        const auto &[iqr, mad, zScore] = all.rules;
        QCOMPARE(iqr.limits->lower, 3.5 - 1.5 * 5);
        QCOMPARE(iqr.limits->upper, 8.5 + 1.5 * 5);
        QVERIFY_NEAR(mad.limits->upper, 6 + 3.5 * 1.4826 * 3, 1e-15);
        QCOMPARE(iqr.removed(), std::size_t(1));
        QCOMPARE(mad.above, std::size_t(1));
        QCOMPARE(mad.below, std::size_t(0));
        QCOMPARE(zScore.removed(), std::size_t(0)); // one of eleven cannot be three deviations off
        QCOMPARE(*iqr.mean, 5.5);
        QCOMPARE(*iqr.correlation, 1.0);
        QCOMPARE(*zScore.correlation, *all.correlation);
    }

    void outlierRulesSayWhereTheyCannotBeUsed()
    {
        for (const OutlierEffect &effect : compareOutlierRules({}).rules)
            QVERIFY(!effect.limits && !effect.mean && effect.removed() == 0);
        for (const OutlierEffect &effect : compareOutlierRules(std::vector<double>{7}).rules)
            QVERIFY(!effect.limits && *effect.mean == 7 && !effect.standardDeviation);
        const auto same = compareOutlierRules(std::vector<double>(9, 2.5));
        for (const OutlierEffect &effect : same.rules)
            QVERIFY(!effect.limits && *effect.mean == 2.5);
        // Most are 0: quartiles and median deviation have no width, and would call every buyer an outlier.
        std::vector<double> mostlyZero(90, 0.0);
        mostlyZero.insert(mostlyZero.end(), {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        const auto zeros = compareOutlierRules(mostlyZero);
        QVERIFY(!zeros.rules[0].limits && !zeros.rules[1].limits && zeros.rules[2].limits);
        // A second column that has no value where the first is extreme.
        const auto holes = compareOutlierRules(std::vector<double>{1, 2, 3, 4, 500}, std::vector<double>{2, 4, 6, 8, 0},
                                               std::vector<std::uint8_t>{1, 1, 1, 1, 0});
        QCOMPARE(*holes.correlation, 1.0);
    }

    void outliersAreAShareOfTheValues()
    {
        QCOMPARE(Description().outlierShare(), 0.0);
        QCOMPARE(describe({1, 2, 3, 4, 100})->outlierShare(), 0.2);
        QCOMPARE(describe({5, 5, 5, 5})->outlierShare(), 0.0);
    }

    void quantilesAreOfType7InAnyOrder()
    {
        std::vector<double> values{5, 1, 4, 2, 3, 10};
        const std::vector<std::pair<double, double>> expected{{0, 1},       {0.1, 1.5}, {0.25, 2.25}, {0.5, 3.5},
                                                              {0.75, 4.75}, {0.9, 7.5}, {1, 10}};
        std::vector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        for (const auto &[p, value] : expected) {
            QVERIFY_NEAR(quantile(values, p), value, 1e-15);
            QVERIFY_NEAR(quantileOfSorted(sorted, p), value, 1e-15);
        }
    }

    void radixSortsAsComparingDoes()
    {
        std::mt19937_64 random(7);
        std::normal_distribution<double> normal(0, 1e6);
        std::vector<double> values(10'000);
        std::generate(values.begin(), values.end(), [&] { return normal(random); });
        values.insert(values.end(), {-0.0, 0.0, 1e308, -1e308, 5e-324, -5e-324});
        std::vector<double> expected = values;
        std::sort(expected.begin(), expected.end());
        sortValues(values);
        QCOMPARE(values, expected);
    }

    void boxesFollowTukey()
    {
        std::vector<double> values{1, 2, 3, 4, 5, 6, 7, 8, 30, -20, 30};
        const FiveNumber box = fiveNumber(values);
        QCOMPARE(box.min, -20.0);
        QCOMPARE(box.q1, 2.5);
        QCOMPARE(box.median, 5.0);
        QCOMPARE(box.q3, 7.5);
        QCOMPARE(box.max, 30.0);
        QCOMPARE(box.lowerWhisker, 1.0);
        QCOMPARE(box.upperWhisker, 8.0);
        QCOMPARE(box.outliers, (std::vector<double>{-20, 30, 30}));
        std::vector<double> same(4, 3.0);
        QCOMPARE(fiveNumber(same).upperWhisker, 3.0);
        std::vector<double> one{2.0};
        QCOMPARE(fiveNumber(one).q3, 2.0);
    }

    void largeSamplesHaveTheBoxOfTheirSortedValues_data()
    {
        QTest::addColumn<int>("kind");
        for (const int kind : {0, 1, 2, 3, 4})
            QTest::addRow("%d", kind) << kind;
    }
    void largeSamplesHaveTheBoxOfTheirSortedValues()
    {
        QFETCH(int, kind);
        std::mt19937 random(17);
        std::normal_distribution<double> normal(50, 9);
        for (const std::size_t n : {std::size_t(512), std::size_t(5001), std::size_t(20'002)}) {
            std::vector<double> values(n);
            for (double &value : values) {
                const double z = normal(random);
                value = kind == 0   ? z
                        : kind == 1 ? std::exp(z / 5)
                        : kind == 2 ? double(random() % 2)
                        : kind == 3 ? std::floor(z)
                                    : z * 1e-300;
            }
            if (kind == 1)
                values[7] = 1e15; // all others in one bucket
            std::vector<double> sorted = values;
            std::sort(sorted.begin(), sorted.end());
            const FiveNumber box = fiveNumber(values);
            const auto description = describeSorted(sorted);
            QCOMPARE(box.min, description->min);
            QVERIFY_NEAR(box.q1, description->q1, 1e-15);
            QVERIFY_NEAR(box.median, description->median, 1e-15);
            QVERIFY_NEAR(box.q3, description->q3, 1e-15);
            QCOMPARE(box.max, description->max);
            QCOMPARE(box.outliers.size(), description->outliers);
            QVERIFY(std::is_sorted(box.outliers.begin(), box.outliers.end()));
            QVERIFY(box.lowerWhisker >= description->lowerFence && box.upperWhisker <= description->upperFence);
        }
    }

    void orderOfManyValuesIsStable()
    {
        std::mt19937 random(23);
        std::vector<double> values(5000);
        std::generate(values.begin(), values.end(), [&] { return double(random() % 100) - 50; });
        const auto order = ascendingOrder(values);
        for (std::size_t i = 1; i < order.size(); ++i) {
            QVERIFY(values[order[i - 1]] <= values[order[i]]);
            QVERIFY(values[order[i - 1]] < values[order[i]] || order[i - 1] < order[i]);
        }
    }

    void countedValuesGiveTheSameBox()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 50; ++round) {
            const int n = 1 + int(random() % 60);
            std::vector<double> grid(40);
            std::iota(grid.begin(), grid.end(), -5.0);
            std::vector<std::uint32_t> counts(grid.size());
            std::vector<double> values;
            for (int i = 0; i < n; ++i) {
                const std::size_t k = (random() % 8) * (random() % 6) % grid.size();
                ++counts[k];
                values.push_back(grid[k]);
            }
            const FiveNumber a = fiveNumber(values);
            const FiveNumber b = fiveNumber(grid, counts);
            QCOMPARE(a.q1, b.q1);
            QCOMPARE(a.median, b.median);
            QCOMPARE(a.q3, b.q3);
            QCOMPARE(a.lowerWhisker, b.lowerWhisker);
            QCOMPARE(a.upperWhisker, b.upperWhisker);
            QCOMPARE(a.outliers, b.outliers);
            QCOMPARE(a.min, b.min);
            QCOMPARE(a.max, b.max);
            std::sort(values.begin(), values.end());
            QCOMPARE(a.q1, quantileOfSorted(values, 0.25));
        }
    }

    void histogramsHoldEveryValueOnce()
    {
        std::mt19937 random(3);
        std::normal_distribution<double> normal(40, 10);
        std::vector<double> values(5000);
        std::generate(values.begin(), values.end(), [&] { return normal(random); });
        std::sort(values.begin(), values.end());
        const Histogram bins = histogram(values);
        QCOMPARE(bins.edges.size(), bins.counts.size() + 1);
        QCOMPARE(bins.counts.size(), std::size_t(20)); // Freedman–Diaconis asks for more: bounded
        QCOMPARE(std::accumulate(bins.counts.begin(), bins.counts.end(), std::size_t(0)), values.size());
        QCOMPARE(bins.edges.front(), values.front());
        QCOMPARE(bins.edges.back(), values.back());
        QVERIFY(std::is_sorted(bins.edges.begin(), bins.edges.end()));
    }

    void wholeNumbersGetBinsOfWholeWidth()
    {
        std::vector<double> ages;
        for (int age = 22; age <= 55; ++age)
            ages.insert(ages.end(), 7, age);
        const Histogram bins = histogram(ages);
        for (std::size_t i = 0; i + 1 < bins.counts.size(); ++i)
            QCOMPARE(bins.counts[i], bins.counts[0]); // no stripes
        QCOMPARE(bins.edges[1] - bins.edges[0], std::floor(bins.edges[1] - bins.edges[0]));
    }

    void figuresAreThoseOfR()
    {
        // R 4.2.2: quantile(type = 7), var(), sd(); G1 and G2 by their formulas there.
        const std::vector<double> values{0.9, 2.3, 3.1, 0.4, 7.7, 1.8, 2.9, 5.2, 4.4, 1.1,
                                         0.6, 3.6, 2.2, 9.8, 1.5, 2.7, 0.3, 6.1, 3.3, 1.9};
        std::vector<double> sorted(values);
        std::sort(sorted.begin(), sorted.end());
        const std::pair<double, double> quantiles[] = {{0.01, 0.319}, {0.05, 0.395}, {0.1, 0.58},
                                                       {0.25, 1.4},   {0.5, 2.5},    {0.75, 3.8},
                                                       {0.9, 6.26},   {0.95, 7.805}, {0.99, 9.401}};
        for (const auto &[p, value] : quantiles)
            QVERIFY_NEAR(quantileOfSorted(sorted, p), value, 1e-12);
        const auto description = *describe(values);
        QVERIFY_NEAR(*description.variance, 6.2630526315789483, 1e-13);
        QVERIFY_NEAR(*description.standardDeviation, 2.5026091647676325, 1e-13);
        QVERIFY_NEAR(*description.skewness, 1.3245706320174635, 1e-12);
        QVERIFY_NEAR(*description.kurtosis, 1.5916166464385351, 1e-12);
    }

    void neighbouringDigitsOfPiHangTogetherAsNistCertifies()
    {
        const std::vector<double> digits = nist::piDigits();
        const Moments about = moments(digits);
        double products = 0;
        for (std::size_t i = 0; i + 1 < digits.size(); ++i)
            products += (digits[i] - about.mean) * (digits[i + 1] - about.mean);
        QVERIFY_NEAR(products / about.squares, -0.00355099287237972, 1e-12);
    }
};

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"
