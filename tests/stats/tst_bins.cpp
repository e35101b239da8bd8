// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/bins.h"
#include "models/stats/histogram.h"

#include <QTest>

#include <limits>

#include <algorithm>
#include <numeric>

using namespace clientele::stats;

class TestBins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesAreOneBin()
    {
        for (const bool whole : {true, false}) {
            const Bins bins = binsWithinFences({7, 7, 7, 7}, whole, 40);
            QCOMPARE(bins.count, std::size_t(1));
            QCOMPARE(bins.lower, 7.0);
            QCOMPARE(bins.binOf(7), std::size_t(0));
            QVERIFY(!bins.openBelow && !bins.openAbove);
        }
    }

    void binsAreClosedBelowAndTheLastHoldsTheLargest()
    {
        const Bins bins = binsWithinFences({0, 2, 6, 8}, false, 4);
        QCOMPARE(bins.count, std::size_t(4));
        QCOMPARE(bins.width, 2.0);
        QCOMPARE(bins.binOf(0), std::size_t(0));
        QCOMPARE(bins.binOf(1.999), std::size_t(0));
        QCOMPARE(bins.binOf(2), std::size_t(1));
        QCOMPARE(bins.binOf(8), std::size_t(3));
    }

    void wholeNumbersHaveWholeBins()
    {
        const Bins few = binsWithinFences({10, 15, 22, 28}, true, 40);
        QCOMPARE(few.width, 1.0);
        QCOMPARE(few.count, std::size_t(19)); // 10 to 28, each its own
        QCOMPARE(few.binOf(28), std::size_t(18));
        const Bins many = binsWithinFences({0, 250, 750, 1000}, true, 40);
        QCOMPARE(many.width, 25.0);
        QVERIFY(many.upper() > 1000);
    }

    void farValuesAreGatheredAtTheEnds()
    {
        const Bins bins = binsWithinFences({-1e6, 10, 20, 1e6}, false, 40);
        QVERIFY(bins.openBelow && bins.openAbove);
        QCOMPARE(bins.lower, -20.0); // 10 − 3 · 10
        QCOMPARE(bins.upper(), 50.0);
        QCOMPARE(bins.binOf(-1e6), std::size_t(0));
        QCOMPARE(bins.binOf(1e6), bins.count - 1);
        QCOMPARE(bins.binOf(std::numeric_limits<double>::infinity()), bins.count - 1);
    }

    void equalQuartilesHaveNoFences()
    {
        const Bins bins = binsWithinFences({0, 5, 5, 1000}, false, 10);
        QVERIFY(!bins.openBelow && !bins.openAbove);
        QCOMPARE(bins.upper(), 1000.0);
    }

    void theWidestRangeStillHasABin()
    {
        const double most = std::numeric_limits<double>::max();
        const Bins bins = binsWithinFences({-most, -most, most, most}, false, 40);
        QVERIFY(bins.count >= 1);
        QVERIFY(bins.width > 0);
        QVERIFY(bins.binOf(0) < bins.count);
    }

    void binsForReadingHaveRoundEdgesAndLeaveOutWhatIsFarOut()
    {
        std::vector<double> values;
        for (int i = 0; i < 1000; ++i)
            values.push_back(20'000 + 60 * i);
        values.push_back(666'666);
        const FencedHistogram histogram = histogramWithinFences(values, 30);
        QCOMPARE(histogram.above, std::size_t(1));
        QCOMPARE(histogram.below, std::size_t(0));
        QCOMPARE(histogram.bins.edges.front(), 20'000.0);
        QCOMPARE(histogram.bins.edges[1] - histogram.bins.edges[0], 10'000.0);
        QCOMPARE(std::accumulate(histogram.bins.counts.begin(), histogram.bins.counts.end(), std::size_t(0)),
                 std::size_t(1000));
    }

    void binsForReadingHoldEveryValueWithinTheFences_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("none") << QList<double>{};
        QTest::newRow("one") << QList<double>{3.5};
        QTest::newRow("all equal") << QList<double>(9, 1e300);
        QTest::newRow("three whole numbers") << QList<double>{0, 0, 1, 1, 1, 2};
        QTest::newRow("far from zero") << QList<double>{1e15, 1e15 + 1, 1e15 + 2, 1e15 + 3};
        QTest::newRow("half the range of doubles") << QList<double>{-1.7e308, 0, 1.7e308};
        QTest::newRow("tiny") << QList<double>{1e-300, 2e-300, 5e-300};
    }
    void binsForReadingHoldEveryValueWithinTheFences()
    {
        QFETCH(QList<double>, values);
        const FencedHistogram histogram = histogramWithinFences(std::vector<double>(values.begin(), values.end()), 12);
        std::size_t all = histogram.below + histogram.above;
        for (const std::size_t count : histogram.bins.counts)
            all += count;
        QCOMPARE(qsizetype(all), values.size());
        QVERIFY(histogram.bins.edges.empty() || histogram.bins.edges.size() == histogram.bins.counts.size() + 1);
        QVERIFY(std::is_sorted(histogram.bins.edges.begin(), histogram.bins.edges.end()));
    }
};

QTEST_GUILESS_MAIN(TestBins)
#include "tst_bins.moc"
