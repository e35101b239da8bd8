// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/standing.h"

#include <QTest>

using namespace clientele;
using namespace clientele::query;

namespace {

AgeRegionStudy study(std::size_t customers, double total, std::optional<double> orderValue)
{
    AgeRegionStudy one;
    one.overall.customers = customers;
    one.overall.totalPurchase = total;
    one.overall.averageOrderValue = orderValue;
    return one;
}

RegionFigures region(const char *name, std::size_t customers)
{
    RegionFigures one;
    one.region = QString::fromUtf8(name);
    one.isMissing = one.region.isEmpty();
    one.customers = customers;
    return one;
}

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyHasNoShares()
    {
        const Standing standing = standingOf({}, {});
        QVERIFY(!standing.customerShare);
        QVERIFY(!standing.purchaseShare);
        QVERIFY(!standing.orderValueChange);
        QVERIFY(standing.regions.empty());
        QVERIFY(standing.bands.empty());
    }

    void aSelectionIsAShareOfTheWhole()
    {
        const Standing standing = standingOf(study(37, 22510, 608), study(148, 90040, 400));
        QCOMPARE(*standing.customerShare, 0.25);
        QCOMPARE(*standing.purchaseShare, 0.25);
        QCOMPARE(*standing.orderValueChange, 608.0 / 400 - 1);
    }

    void refundsThatOutweighPurchasesLeaveNoShare()
    {
        const Standing standing = standingOf(study(1, 5, -3), study(4, -20, -5));
        QCOMPARE(*standing.customerShare, 0.25);
        QVERIFY(!standing.purchaseShare);
        QVERIFY(!standing.orderValueChange);
    }

    void aSelectionOfNobodyHasNoOrderValue()
    {
        const Standing standing = standingOf(study(0, 0, std::nullopt), study(4, 20, 5));
        QCOMPARE(*standing.customerShare, 0.0);
        QVERIFY(!standing.orderValueChange);
    }

    void regionsWhereNoneOfThemLivesAreNamedToo()
    {
        AgeRegionStudy all = study(238, 0, std::nullopt);
        all.regions = {region("North", 78), region("South", 77), region("East", 6), region("", 3), region("West", 77)};
        AgeRegionStudy selection = study(40, 0, std::nullopt);
        selection.regions = {region("North", 7), region("West", 30), region("", 3)};
        const Standing standing = standingOf(selection, all);
        QCOMPARE(standing.regions.size(), std::size_t(5));
        QCOMPARE(standing.regions[0].name, QString("West"));
        QCOMPARE(standing.regions[0].index, std::size_t(4));
        QCOMPARE(standing.regions[0].share, 0.75);
        QCOMPARE(standing.regions[1].name, QString("North"));
        QVERIFY(standing.regions[2].isMissing);
        QCOMPARE(standing.regions[2].customers, std::size_t(3));
        QCOMPARE(standing.regions[3].name, QString("South")); // of equal counts the whole's order
        QCOMPARE(standing.regions[4].share, 0.0);
    }

    void bandsKeepTheirOrder()
    {
        AgeRegionStudy selection = study(8, 0, std::nullopt);
        for (const auto &[name, customers] : {std::pair("20–25", 2), std::pair("25–30", 0), std::pair("30–35", 6)}) {
            AgeBand band;
            band.band = QString::fromUtf8(name);
            band.customers = std::size_t(customers);
            selection.bands.push_back(band);
        }
        const Standing standing = standingOf(selection, study(238, 0, std::nullopt));
        QCOMPARE(standing.bands.size(), std::size_t(3));
        QCOMPARE(standing.bands[0].share, 0.25);
        QCOMPARE(standing.bands[1].share, 0.0);
        QCOMPARE(standing.bands[2].name, QString::fromUtf8("30–35"));
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
