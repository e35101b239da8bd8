// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/chartshares.h"

#include <QTest>

#include <limits>

using namespace clientele;
using namespace clientele::report;

namespace {

SplitBarChart stacked(const std::vector<std::optional<double>> &parts)
{
    SplitBarChart chart;
    chart.stacked = true;
    chart.categories.resize(1);
    for (const auto &part : parts) {
        chart.series.emplace_back();
        chart.series.back().values = {part};
    }
    return chart;
}

} // namespace

class TestChartShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPartsAddUpToNothing()
    {
        const StackSums sums = stackSums(stacked({}), 0);
        QCOMPARE(sums.total(), 0.0);
        QVERIFY(!sums.shareOf(0));
        QCOMPARE(stackSums(stacked({std::nullopt, std::nullopt}), 0).total(), 0.0);
    }

    void partsAddUpAndHiddenOnesDoNot()
    {
        const SplitBarChart chart = stacked({10.0, std::nullopt, 30.0, 60.0});
        QCOMPARE(stackSums(chart, 0).above, 100.0);
        QCOMPARE(*stackSums(chart, 0).shareOf(30), 0.3);
        QCOMPARE(stackSums(chart, 0, {3}).total(), 40.0);
        QCOMPARE(*stackSums(chart, 0, {3}).shareOf(30), 0.75);
        QCOMPARE(stackSums(chart, 1).total(), 0.0); // no such category
    }

    void partsBelowZeroLeaveNoShares()
    {
        const StackSums sums = stackSums(stacked({10.0, -4.0}), 0);
        QCOMPARE(sums.above, 10.0);
        QCOMPARE(sums.below, -4.0);
        QCOMPARE(sums.total(), 6.0);
        QVERIFY(!sums.shareOf(10));
    }

    void aCellIsAShareOfItsRowAndOfItsCategory()
    {
        HeatmapChart chart;
        chart.values = {{6.0, std::nullopt}, {2.0, std::numeric_limits<double>::infinity()}};
        QVERIFY(!shareOfRow(chart, 0, 0)); // no totals
        chart.columnTotals = {8, 0};
        chart.rowTotals = {24, std::numeric_limits<double>::quiet_NaN()};
        QCOMPARE(*shareOfCategory(chart, 0, 0), 0.75);
        QCOMPARE(*shareOfRow(chart, 0, 0), 0.25);
        QVERIFY(!shareOfCategory(chart, 0, 1)); // nobody
        QVERIFY(!shareOfRow(chart, 1, 0));      // hidden
        QVERIFY(!shareOfCategory(chart, 1, 1));
    }
};

QTEST_GUILESS_MAIN(TestChartShares)
#include "tst_chartshares.moc"
