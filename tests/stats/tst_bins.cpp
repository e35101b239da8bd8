// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/bins.h"

#include <QTest>

#include <limits>

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
};

QTEST_GUILESS_MAIN(TestBins)
#include "tst_bins.moc"
