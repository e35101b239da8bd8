// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parallel.h"
#include "models/query/ageregion.h"
#include "models/query/memoryengine.h"
#include "tests/query/customers.h"
#include "tests/stats/near.h"
#include "tests/requirement.h"

using namespace clientele;
using namespace clientele::query;
using table::Column;
using table::Role;

namespace {

using Texts = std::vector<std::optional<std::string>>;

table::TablePtr customers(std::vector<double> ages, std::vector<double> amounts, std::vector<double> frequencies,
                          const Texts &regions, table::Validity ageValidity = {})
{
    return *table::Table::make({Column::reals("age", std::move(ages), std::move(ageValidity)),
                                Column::reals("amount", std::move(amounts)),
                                Column::reals("frequency", std::move(frequencies)), Column::text("region", regions)},
                               {Role::Age, Role::Amount, Role::PurchaseFrequency, Role::Region});
}

QStringList labels(const AgeRegionStudy &study)
{
    QStringList all;
    for (const AgeBand &band : study.bands)
        all << band.band;
    return all;
}

QList<int> counts(const AgeRegionStudy &study)
{
    QList<int> all;
    for (const AgeBand &band : study.bands)
        all << int(band.customers);
    return all;
}

struct Expected
{
    const char *band;
    std::size_t customers;
    double total, order, frequency;
    std::vector<double> box; // min q1 median q3 max lower upper
    std::size_t outliers;
};

void compare(const AgeRegionStudy &study, const std::vector<Expected> &expected)
{
    QCOMPARE(study.bands.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const AgeBand &band = study.bands[i];
        QCOMPARE(band.band, QString::fromUtf8(expected[i].band));
        QCOMPARE(band.customers, expected[i].customers);
        QCOMPARE(band.totalPurchase, expected[i].total);
        QVERIFY_NEAR(*band.averageOrderValue, expected[i].order, 1e-15);
        QVERIFY_NEAR(*band.meanPurchaseFrequency, expected[i].frequency, 1e-15);
        const stats::FiveNumber &box = *band.purchaseFrequency;
        QCOMPARE(
            (std::vector<double>{box.min, box.q1, box.median, box.q3, box.max, box.lowerWhisker, box.upperWhisker}),
            expected[i].box);
        QCOMPARE(box.outliers.size(), expected[i].outliers);
    }
}

} // namespace

class TestAgeRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyGivesNoBands()
    {
        const auto study = ageRegion(*customers({}, {}, {}, Texts{}), {});
        QVERIFY(study);
        QVERIFY(study->bands.empty() && study->regions.empty() && study->warnings.isEmpty());
        QCOMPARE(study->overall.customers, std::size_t(0));
        QVERIFY(!study->overall.averageOrderValue);
    }

    void oneCustomerIsOneBand()
    {
        const auto study = *ageRegion(*customers({52}, {608}, {25}, Texts{"West"}), {});
        QCOMPARE(labels(study), QStringList{"50–55"});
        QCOMPARE(study.bands[0].share, 1.0);
        QCOMPARE(study.bands[0].purchaseFrequency->median, 25.0);
        QCOMPARE(study.regions.size(), std::size_t(1));
        QCOMPARE(*study.overall.medianPurchaseFrequency, 25.0);
    }

    void emptyBandsAndRegionsInBetweenAppear()
    {
        const auto study = *ageRegion(*customers({21, 38, 24.5}, {10, 30, 20}, {1, 3, 2}, Texts{"A", "B", "A"}), {});
        QCOMPARE(labels(study), (QStringList{"20–25", "25–30", "30–35", "35–40"}));
        QCOMPARE(counts(study), (QList<int>{2, 0, 0, 1}));
        const AgeBand &empty = study.bands[1];
        QVERIFY(!empty.averageOrderValue && !empty.meanPurchaseFrequency && !empty.purchaseFrequency);
        QCOMPARE(empty.totalPurchase, 0.0);
        QCOMPARE(empty.regions.size(), std::size_t(2));
        QCOMPARE(empty.regions[1].region, QString("B"));
        QCOMPARE(study.bands[0].regions[1].customers, std::size_t(0));
        QVERIFY(!study.bands[0].regions[1].averageOrderValue);
        QCOMPARE(*study.bands[0].averageOrderValue, 15.0);
    }

    void agesOnAnEdgeBelongToTheClosedSide()
    {
        const auto table = customers({50, 55, 54.999}, {1, 2, 4}, {1, 1, 1}, Texts{"A", "A", "A"});
        const auto left = *ageRegion(*table, {});
        QCOMPARE(labels(left), (QStringList{"50–55", "55–60"}));
        QCOMPARE(counts(left), (QList<int>{2, 1}));
        const auto right = *ageRegion(*table, {}, {5, {}, Closed::Right});
        QCOMPARE(labels(right), (QStringList{"45–50", "50–55"}));
        QCOMPARE(counts(right), (QList<int>{1, 2}));
    }

    void decimalWidthsAndGivenEdges()
    {
        const auto table = customers({0.3, 0.1, 0.65}, {1, 2, 4}, {1, 1, 1}, Texts{"A", "A", "A"});
        const auto tenths = *ageRegion(*table, {}, {0.1, {}, Closed::Left});
        QCOMPARE(labels(tenths), (QStringList{"0.1–0.2", "0.2–0.3", "0.3–0.4", "0.4–0.5", "0.5–0.6", "0.6–0.7"}));
        QCOMPARE(counts(tenths), (QList<int>{1, 0, 1, 0, 0, 1}));
        const auto edges = *ageRegion(*table, {}, {5, {0, 0.2, 0.5, 0.6}, Closed::Left});
        QCOMPARE(labels(edges), (QStringList{"0–0.2", "0.2–0.5", "0.5–0.6"}));
        QCOMPARE(counts(edges), (QList<int>{1, 1, 0})); // given edges appear also when empty at the end
        QCOMPARE(edges.withoutAge, std::size_t(1));
        QCOMPARE(edges.rowsUsed, std::size_t(2));
        QCOMPARE(edges.overall.customers, std::size_t(2));
        QCOMPARE(edges.warnings.size(), 1);
    }

    void customersWithoutAnAgeAreLeftOutAndSaid()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const auto study = *ageRegion(*customers({21, 0, 23, infinity}, {10, 1000, 20, 5}, {1, 2, 3, 4},
                                                 Texts{"A", "A", "A", "A"}, table::Validity({0b1101}, 4)),
                                      {});
        QCOMPARE(study.rows, std::size_t(4));
        QCOMPARE(study.rowsUsed, std::size_t(2));
        QCOMPARE(study.withoutAge, std::size_t(2));
        QCOMPARE(study.overall.totalPurchase, 30.0);
        QCOMPARE(study.regions[0].customers, std::size_t(2));
        QVERIFY(study.warnings[0].contains("2"));
    }

    void absurdAgesAreShownAndSaid()
    {
        const auto study = *ageRegion(*customers({-3, 40, 130}, {1, 1, 1}, {1, 1, 1}, Texts{"A", "A", "A"}), {});
        QCOMPARE(study.bands.front().band, QString("−5–0"));
        QCOMPARE(study.bands.back().band, QString("130–135"));
        QCOMPARE(study.warnings.size(), 1);
        QVERIFY(study.warnings[0].contains("2"));
    }

    void tooManyBandsAreRefusedWithARemedy()
    {
        const auto failed = ageRegion(*customers({1, 9999}, {1, 1}, {1, 1}, Texts{"A", "A"}), {});
        QVERIFY(!failed);
        QVERIFY(!failed.error().remedy.isEmpty());
        QVERIFY(!ageRegion(*customers({1, 1e300}, {1, 1}, {1, 1}, Texts{"A", "A"}), {}));
        FilterSet filters; // filtering the absurd one away is a way out
        filters.set({"age", {}, {{0, 120}}, false, {}});
        QVERIFY(ageRegion(*customers({1, 9999}, {1, 1}, {1, 1}, Texts{"A", "A"}), filters));
    }

    void wrongBandsAreRefused()
    {
        const auto table = customers({40}, {1}, {1}, Texts{"A"});
        for (const BandOptions &options :
             {BandOptions{0, {}, {}}, BandOptions{-5, {}, {}}, BandOptions{5, {20}, {}}, BandOptions{5, {20, 20}, {}},
              BandOptions{5, {30, 20}, {}}, BandOptions{std::nan(""), {}, {}}})
            QVERIFY(!ageRegion(*table, {}, options));
    }

    void missingAmountsAreNotZero()
    {
        const auto table = *table::Table::make({Column::integers("age", {41, 42, 43}),
                                                Column::integers("amount", {10, 0, 20}, table::Validity({0b101}, 3)),
                                                Column::text("region", Texts{"A", std::nullopt, "A"})},
                                               {Role::Age, Role::Amount, Role::Region});
        const auto study = *ageRegion(*table, {});
        QCOMPARE(study.bands[0].customers, std::size_t(3));
        QCOMPARE(*study.bands[0].averageOrderValue, 15.0);
        QVERIFY(!study.bands[0].meanPurchaseFrequency && !study.bands[0].purchaseFrequency);
        QCOMPARE(study.regions.size(), std::size_t(2));
        QVERIFY(study.regions[1].isMissing);
        QCOMPARE(study.regions[1].customers, std::size_t(1));
        QVERIFY(!study.regions[1].averageOrderValue);
        QCOMPARE(regionFilter(study, 1).missing, true);
        QCOMPARE(study.warnings.size(), 1);
    }

    void rolesThatAreNeededAreNamed()
    {
        const auto noAge = *table::Table::make({Column::integers("amount", {1})}, {Role::Amount});
        QVERIFY(ageRegion(*noAge, {}).error().remedy.contains("Age"));
        const auto noMeasure = *table::Table::make({Column::integers("age", {1})}, {Role::Age});
        QVERIFY(!ageRegion(*noMeasure, {}));
        const auto noDate = *table::Table::make({Column::integers("born", {1980}), Column::integers("amount", {1})},
                                                {Role::BirthYear, Role::Amount});
        QVERIFY(ageRegion(*noDate, {}).error().sentence().contains("born"));
    }

    void agesComeFromBirthYearsAtTheLastDate()
    {
        const auto table = *table::Table::make({Column::integers("born", {1959, 1960, 1964, 1900}),
                                                Column::integers("amount", {1, 2, 4, 8}),
                                                Column::dates("joined", {0, table::fromCivil({2014, 6, 29}), 5, 6})},
                                               {Role::BirthYear, Role::Amount, Role::None});
        const auto study = *ageRegion(*table, {});
        QCOMPARE(study.referenceYear, std::optional(2014));
        QCOMPARE(study.bands.front().band, QString("50–55")); // 54, 50
        QCOMPARE(study.bands.front().customers, std::size_t(2));
        QCOMPARE(study.bands[1].customers, std::size_t(1)); // 55
        QCOMPARE(study.bands.back().band, QString("110–115"));
        FilterSet filters;
        filters.set(bandFilter(study, 0));
        const auto clicked = *ageRegion(*table, filters);
        QCOMPARE(clicked.rowsUsed, std::size_t(2));
        QCOMPARE(clicked.overall.totalPurchase, 6.0);
        const auto right = *ageRegion(*table, {}, {5, {}, Closed::Right});
        filters.set(bandFilter(right, 1)); // (50, 55]: born 1959, 1960
        QCOMPARE(right.bands[1].customers, ageRegion(*table, filters, {5, {}, Closed::Right})->rowsUsed);
    }

    void aClickedBandHasExactlyItsCustomers()
    {
        const auto table =
            customers({20, 24.9, 25, 30, 31}, {1, 2, 3, 4, 5}, {1, 1, 1, 1, 1}, Texts{"A", "B", "A", "B", "A"});
        for (const Closed closed : {Closed::Left, Closed::Right}) {
            const auto study = *ageRegion(*table, {}, {5, {}, closed});
            for (std::size_t i = 0; i < study.bands.size(); ++i) {
                FilterSet filters;
                filters.set(bandFilter(study, i));
                QCOMPARE(ageRegion(*table, filters, {5, {}, closed})->rowsUsed, study.bands[i].customers);
            }
        }
        const auto study = *ageRegion(*table, {});
        QCOMPARE(bandFilter(study, 0).label, QString("Age group: 20–25"));
        QCOMPARE(regionFilter(study, 0).label, QString("Region: A"));
    }

    void theAnswerDoesNotDependOnThreads()
    {
        std::vector<double> ages, amounts, frequencies;
        Texts regions;
        for (std::int64_t i = 0; i < 200'000; ++i) {
            ages.push_back(double(18 + i * 7919 % 60));
            amounts.push_back(0.1 * double(i * 104729 % 9973));
            frequencies.push_back(double(i * 31 % 40) + 0.25);
            regions.emplace_back(std::string(1, char('A' + i % 5)));
        }
        const auto table = customers(ages, amounts, frequencies, regions);
        setThreadCount(1);
        const auto one = *ageRegion(*table, {});
        setThreadCount(3);
        const auto three = *ageRegion(*table, {});
        setThreadCount(0);
        for (std::size_t i = 0; i < one.bands.size(); ++i) {
            QCOMPARE(one.bands[i].totalPurchase, three.bands[i].totalPurchase);
            QVERIFY(*one.bands[i].averageOrderValue == *three.bands[i].averageOrderValue); // bit for bit
            QVERIFY(one.bands[i].totalPurchase == three.bands[i].totalPurchase);
            QVERIFY(one.bands[i].regions[3].totalPurchase == three.bands[i].regions[3].totalPurchase);
        }
    }

    // Expected values: pandas 1.5.3.
    void theStudyOfTheCustomerFile()
    {
        const auto table = testing::customerFile();
        CLIENTELE_NEEDS_DATA(table);
        const MemoryEngine engine(*table);
        const auto study = *ageRegion(engine, {});
        QCOMPARE(study.overall.customers, std::size_t(238));
        QCOMPARE(study.overall.totalPurchase, 101300.0);
        QVERIFY_NEAR(*study.overall.averageOrderValue, 425.6302521008403, 1e-16);
        QVERIFY_NEAR(*study.overall.meanPurchaseFrequency, 19.798319327731093, 1e-16);
        QCOMPARE(*study.overall.medianPurchaseFrequency, 20.0);
        compare(study, {{"20–25", 16, 2690, 168.125, 11.0, {10, 11, 11, 11, 12, 11, 11}, 2},
                        {"25–30", 35, 8500, 242.85714285714286, 14.057142857142857, {12, 14, 14, 14, 15, 14, 14}, 12},
                        {"30–35", 41, 14320, 349.2682926829268, 17.414634146341463, {16, 17, 18, 18, 19, 16, 19}, 0},
                        {"35–40", 33, 13910, 421.5151515151515, 19.96969696969697, {19, 19, 20, 20, 21, 19, 21}, 0},
                        {"40–45", 37, 17710, 478.64864864864865, 21.37837837837838, {20, 21, 21, 22, 23, 20, 23}, 0},
                        {"45–50", 32, 17180, 536.875, 22.96875, {22, 22, 22.5, 24, 24, 22, 24}, 0},
                        {"50–55", 37, 22510, 608.3783783783783, 25.64864864864865, {25, 25, 25, 26, 27, 25, 27}, 0},
                        {"55–60", 7, 4480, 640, 28, {28, 28, 28, 28, 28, 28, 28}, 0}});
        QCOMPARE(study.regions.size(), std::size_t(4));
        const std::vector<std::tuple<QString, std::size_t, double, double, double>> regions{
            {"East", 6, 1920, 320.0, 16.666666666666668},
            {"North", 78, 27970, 358.5897435897436, 17.653846153846153},
            {"South", 77, 32100, 416.8831168831169, 19.467532467532468},
            {"West", 77, 39310, 510.5194805194805, 22.545454545454547}};
        const std::vector<std::vector<std::size_t>> people{{1, 1, 13, 1},  {2, 30, 1, 2}, {0, 15, 17, 9}, {2, 14, 9, 8},
                                                           {1, 2, 21, 13}, {0, 9, 7, 16}, {0, 7, 8, 22},  {0, 0, 1, 6}};
        for (std::size_t r = 0; r < 4; ++r) {
            QCOMPARE(study.regions[r].region, std::get<0>(regions[r]));
            QCOMPARE(study.regions[r].customers, std::get<1>(regions[r]));
            QCOMPARE(study.regions[r].totalPurchase, std::get<2>(regions[r]));
            QVERIFY_NEAR(*study.regions[r].averageOrderValue, std::get<3>(regions[r]), 1e-15);
            QVERIFY_NEAR(*study.regions[r].meanPurchaseFrequency, std::get<4>(regions[r]), 1e-15);
            for (std::size_t b = 0; b < 8; ++b)
                QCOMPARE(study.bands[b].regions[r].customers, people[b][r]);
        }
        QCOMPARE(*study.bands[6].regions[3].averageOrderValue, 13290.0 / 22);
        QVERIFY(!study.bands[7].regions[1].averageOrderValue);

        compare(*ageRegion(engine, {}, {5, {}, Closed::Right}),
                {{"20–25", 18, 3090, 171.66666666666666, 11.11111111111111, {10, 11, 11, 11, 12, 11, 11}, 4},
                 {"25–30", 41, 10500, 256.0975609756098, 14.560975609756097, {13, 14, 14, 15, 17, 13, 16}, 1},
                 {"30–35", 34, 12310, 362.05882352941177, 17.764705882352942, {16, 17.25, 18, 18, 19, 17, 19}, 1},
                 {"35–40", 40, 17120, 428.0, 20.05, {19, 20, 20, 20, 22, 20, 20}, 17},
                 {"40–45", 37, 18110, 489.4594594594595, 21.756756756756758, {21, 21, 22, 22, 23, 21, 23}, 0},
                 {"45–50", 38, 21580, 567.8947368421053, 23.92105263157895, {22, 24, 24, 25, 25, 23, 25}, 8},
                 {"50–55", 30, 18590, 619.6666666666666, 26.5, {25, 26, 26.5, 27, 28, 25, 28}, 0}});

        FilterSet west;
        west.set({"region", {"West"}, {}, false, {}});
        const auto inWest = *ageRegion(engine, west);
        QCOMPARE(counts(inWest), (QList<int>{1, 2, 9, 8, 13, 16, 22, 6}));
        QCOMPARE(inWest.regions.size(), std::size_t(1));
        QVERIFY_NEAR(*inWest.overall.averageOrderValue, 510.5194805194805, 1e-15);
    }
};

QTEST_GUILESS_MAIN(TestAgeRegion)
#include "tst_ageregion.moc"
