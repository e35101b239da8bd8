// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parallel.h"
#include "models/query/profile.h"
#include "tests/query/customers.h"
#include "tests/stats/near.h"
#include "tests/requirement.h"

using namespace clientele;
using namespace clientele::query;
using table::Column;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableWithoutRowsHasColumnsWithoutFigures()
    {
        const auto table =
            *table::Table::make({Column::integers("a", {}), Column::text("t", {}), Column::dates("d", {})});
        const auto columns = profile(*table);
        QVERIFY(columns);
        QCOMPARE(columns->size(), std::size_t(3));
        for (const ColumnProfile &column : *columns) {
            QCOMPARE(column.count, std::size_t(0));
            QCOMPARE(column.distinct, std::size_t(0));
            QVERIFY(!column.numbers && !column.earliest && column.top.empty() && column.histogram.counts.empty());
        }
    }

    void missingValuesAreCountedAndLeftOut()
    {
        const auto table =
            *table::Table::make({Column::reals("x", {1, 0, 3}, table::Validity({0b101}, 3)),
                                 Column::reals("none", {0, 0, 0}, table::Validity({0}, 3)),
                                 Column::text("t", {std::optional<std::string>("b"), std::nullopt, std::string("")}),
                                 Column::booleans("flag", {1, 1, 0})},
                                {table::Role::None, table::Role::None, table::Role::Email, table::Role::None});
        const auto columns = *profile(*table);
        QCOMPARE(columns[0].missing, std::size_t(1));
        QCOMPARE(columns[0].numbers->mean, 2.0);
        QCOMPARE(columns[1].missing, std::size_t(3));
        QVERIFY(!columns[1].numbers);
        QCOMPARE(columns[2].count, std::size_t(2)); // an empty text is a value
        QCOMPARE(columns[2].top[0].value, QString());
        QCOMPARE(columns[2].top[0].share, 0.5);
        QVERIFY(columns[2].personal);
        QVERIFY_NEAR(columns[3].numbers->mean, 2.0 / 3, 1e-15);
        QCOMPARE(columns[3].numbers->mode, 1.0);
    }

    void topValuesAreTheMostFrequentThenByText()
    {
        std::vector<std::optional<std::string>> values;
        for (int i = 0; i < 15; ++i)
            values.emplace_back("v" + std::to_string(i));
        values.emplace_back("v14");
        const auto columns = *profile(**table::Table::make({Column::text("t", values)}));
        QCOMPARE(columns[0].distinct, std::size_t(15));
        QCOMPARE(columns[0].top.size(), std::size_t(10));
        QCOMPARE(columns[0].top[0].value, QString("v14"));
        QCOMPARE(columns[0].top[0].count, std::size_t(2));
        QCOMPARE(columns[0].top[1].value, QString("v0"));
        QCOMPARE(columns[0].top[2].value, QString("v1"));
        QCOMPARE(columns[0].top[3].value, QString("v10"));
    }

    void datesHaveEndsAndAHistogram()
    {
        const auto columns = *profile(
            **table::Table::make({Column::dates("d", {5 * table::microsPerDay, 0, table::microsPerDay}, {}, true)}));
        QCOMPARE(*columns[0].earliest, table::Microseconds(0));
        QCOMPARE(*columns[0].latest, 5 * table::microsPerDay);
        QVERIFY(columns[0].dateOnly);
        QVERIFY(!columns[0].histogram.counts.empty());
    }

    void filtersNarrowTheRows()
    {
        const auto table = *table::Table::make(
            {Column::integers("a", {1, 2, 3, 4}), Column::text("t", {std::optional<std::string>("x"), std::string("y"),
                                                                     std::string("x"), std::string("y")})});
        FilterSet filters;
        filters.set({"t", {"y"}, {}, false, {}});
        const auto columns = *profile(*table, filters);
        QCOMPARE(columns[0].numbers->mean, 3.0);
        QCOMPARE(columns[1].distinct, std::size_t(1));
        filters.set({"gone", {"y"}, {}, false, {}});
        QVERIFY(!profile(*table, filters));
    }

    void longIdsAreCountedApart()
    {
        const auto columns =
            *profile(**table::Table::make({Column::integers("id", {9007199254740993, 9007199254740992})}));
        QCOMPARE(columns[0].distinct, std::size_t(2));
    }

    void cancelledWorkSaysSo()
    {
        const auto table = *table::Table::make({Column::integers("a", {1})});
        const auto stopped = profile(*table, {}, Progress([] { return true; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    }

    void groupsStandInTheirOwnOrderMissingLast()
    {
        const auto table = *table::Table::make(
            {Column::integers("k", {10, 9, 0, 10}, table::Validity({0b1011}, 4)), Column::reals("x", {1, 2, 3, 5})});
        const auto groups = *describeBy(*table, u"k");
        QCOMPARE(groups.size(), std::size_t(3));
        QCOMPARE(groups[0].group, QString("9"));
        QCOMPARE(groups[1].group, QString("10"));
        QCOMPARE(groups[1].columns[0].numbers->mean, 3.0);
        QCOMPARE(groups[1].columns[0].name, QString("x"));
        QVERIFY(groups[2].isMissing);
        QCOMPARE(groups[2].columns[0].numbers->mean, 3.0);
        QVERIFY(!describeBy(*table, u"z"));
    }

    // pandas 1.5.3
    void theCustomerFileIsDescribedAsPandasDoes()
    {
        const auto table = testing::customerFile();
        CLIENTELE_NEEDS_DATA(table);
        const auto columns = *profile(*table);
        const auto &age = *columns[*table->indexOf(u"age")].numbers;
        QVERIFY_NEAR(age.mean, 38.6764705882353, 1e-14);
        QVERIFY_NEAR(*age.variance, 87.44341027550261, 1e-14);
        QVERIFY_NEAR(*age.skewness, 0.06678439802202961, 1e-12);
        QVERIFY_NEAR(*age.kurtosis, -1.192331999628901, 1e-12);
        QCOMPARE(age.mode, 24.0);
        QCOMPARE(age.q3, 46.75);
        QCOMPARE(age.distinct, std::size_t(34));
        const auto &amount = *columns[*table->indexOf(u"purchase_amount")].numbers;
        QVERIFY_NEAR(amount.mean, 425.6302521008403, 1e-15);
        QVERIFY_NEAR(*amount.standardDeviation, 140.05206178139213, 1e-14);
        QCOMPARE(amount.mode, 600.0);
        QCOMPARE(amount.q3, 527.5);
        QVERIFY_NEAR(*amount.kurtosis, -1.0017347124551685, 1e-12);
        const auto &region = columns[*table->indexOf(u"region")];
        QCOMPARE(region.top[0].value, QString("North"));
        QCOMPARE(region.top[1].value, QString("South"));
        QCOMPARE(region.top[3].count, std::size_t(6));

        const auto groups = *describeBy(*table, u"region");
        QCOMPARE(groups.size(), std::size_t(4));
        QCOMPARE(groups[3].group, QString("West"));
        for (const ColumnProfile &column : groups[3].columns) {
            if (column.name != "purchase_amount")
                continue;
            QVERIFY_NEAR(column.numbers->mean, 510.5194805194805, 1e-15);
            QVERIFY_NEAR(*column.numbers->standardDeviation, 113.2404998210737, 1e-14);
            QVERIFY_NEAR(*column.numbers->skewness, -0.9287553827981153, 1e-12);
            QCOMPARE(column.numbers->median, 550.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
