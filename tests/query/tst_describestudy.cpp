// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/describestudy.h"
#include "models/query/fitstudy.h"
#include "models/query/outlierstudy.h"
#include "models/query/probability.h"
#include "tests/stats/near.h"

#include <limits>

using namespace clientele;
using namespace clientele::query;
using table::Column;
using table::Role;

namespace {

const double infinity = std::numeric_limits<double>::infinity();

table::TablePtr numbers(std::vector<double> values)
{
    return *table::Table::make({Column::reals("x", std::move(values))});
}

table::Microseconds day(int year)
{
    return table::Microseconds((year - 1970) * 365.25 * 24 * 3600 * 1e6) + 40ll * 24 * 3600 * 1000000;
}

ColumnFits fitted(const table::TablePtr &table)
{
    ColumnFits fits = *columnForFits(*table, QStringLiteral("x"), nullptr);
    [[maybe_unused]] const auto done = fitFamilies(fits);
    return fits;
}

} // namespace

class TestDescribeStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableWithoutRowsHasNothingToTell()
    {
        const auto table =
            *table::Table::make({Column::reals("x", {}), Column::text("t", {})}, {Role::Income, Role::Education});
        const auto study = *describeTable(*table, {});
        QCOMPARE(study.rows, std::size_t(0));
        QCOMPARE(study.groups.size(), std::size_t(1));
        QVERIFY(study.demographics.empty());
        const auto column = *describeColumn(*table, {}, QStringLiteral("x"));
        QVERIFY(!column.profile.numbers && column.histogram.bins.counts.empty() && column.quantiles.empty());
        QVERIFY(column.groups.size() == 1 && !column.groups[0].box);
        QVERIFY(describeColumn(*table, {}, QStringLiteral("t"))->values.empty());
        QVERIFY(!describeColumn(*table, {}, QStringLiteral("nowhere")));
        QVERIFY(studyOutliers(*table, QStringLiteral("x"))->comparison.n == 0);
        QVERIFY(!studyOutliers(*table, QStringLiteral("t")));
        QVERIFY(!fitted(table).bestFit());
    }

    void agesAreToldFromBirthYearsAtTheLastDate()
    {
        const auto table =
            *table::Table::make({Column::integers("born", {1960, 1970, 1980, 1893, 1990}),
                                 Column::dates("when", {day(2010), day(2012), day(2014), day(2011), day(2013)})},
                                {Role::BirthYear, Role::None});
        const auto study = *describeTable(*table, {});
        QCOMPARE(study.demographics.size(), std::size_t(1));
        const Demographic &age = study.demographics[0];
        QCOMPARE(age.year, std::optional(2014));
        QCOMPARE(age.numbers->min, 24.0);
        QCOMPARE(age.numbers->max, 54.0);
        QCOMPARE(age.impossible, std::size_t(1)); // nobody is 121
        QCOMPARE(age.n, std::size_t(4));
    }

    void categoriesAreCountedTheMostFrequentFirst()
    {
        std::vector<std::optional<std::string>> values{"b", "a", "b", std::nullopt, "c", "d", "e", "f", "g", "h"};
        const auto table = *table::Table::make({Column::text("t", values)}, {Role::Education});
        const auto study = *describeTable(*table, {});
        const Demographic &education = study.demographics[0];
        QCOMPARE(education.values.size(), mostDemographicValues);
        QCOMPARE(education.values[0].value, QStringLiteral("b"));
        QCOMPARE(education.values[0].share, 2.0 / 9);
        QCOMPARE(education.values[1].value, QStringLiteral("a")); // ties in their order
        QCOMPARE(education.missing, std::size_t(1));
        QCOMPARE(education.otherValues, std::size_t(2));
        QCOMPARE(education.otherRows, std::size_t(2));
    }

    void aFilterOnItsOwnColumnLeavesACardAsItIs()
    {
        const auto table = *table::Table::make({Column::text("t", {std::optional<std::string>("a"), "a", "b"}),
                                                Column::text("u", {std::optional<std::string>("x"), "y", "x"})},
                                               {Role::Education, Role::MaritalStatus});
        FilterSet filters;
        filters.set({QStringLiteral("t"), {QStringLiteral("a")}, {}, false, {}});
        const auto study = *describeTable(*table, filters);
        QCOMPARE(study.rows, std::size_t(2));
        QCOMPARE(study.demographics[0].n, std::size_t(3));
        QCOMPARE(study.demographics[1].n, std::size_t(2));
    }

    void groupsHaveTheirOwnBoxes()
    {
        const auto table =
            *table::Table::make({Column::reals("x", {1, 2, 3, 10, 0}, table::Validity({0b01111}, 5)),
                                 Column::text("g", {std::optional<std::string>("b"), "b", "b", "a", "c"})});
        const auto study = *describeColumn(*table, {}, QStringLiteral("x"), QStringLiteral("g"));
        QCOMPARE(study.groups.size(), std::size_t(3));
        QCOMPARE(study.groups[0].name, QStringLiteral("a"));
        QCOMPARE(study.groups[0].box->median, 10.0);
        QCOMPARE(study.groups[1].box->median, 2.0);
        QCOMPARE(study.groups[1].n, std::size_t(3));
        QVERIFY(!study.groups[2].box); // one row, which has no value
        const auto table2 = *describeTable(*table, {}, QStringLiteral("g"));
        QCOMPARE(table2.groups.size(), std::size_t(3));
        QCOMPARE(table2.groups[1].columns[0].numbers->mean, 2.0);
    }

    void equalMissingAndInfiniteValuesAreNoTrap_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("finite");
        QTest::newRow("one row") << QList<double>{5} << 1;
        QTest::newRow("all equal") << QList<double>(20, 7.0) << 20;
        QTest::newRow("far from zero") << QList<double>{1e15, 1e15 + 1, 1e15 + 2, 1e15 + 3} << 4;
        QTest::newRow("infinities") << QList<double>{1, infinity, 2, -infinity, 3} << 3;
        QTest::newRow("ties") << QList<double>{1, 1, 1, 1, 2, 2, 2, 2, 2, 3} << 10;
    }
    void equalMissingAndInfiniteValuesAreNoTrap()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, finite);
        const auto table = numbers({values.begin(), values.end()});
        const auto study = *describeColumn(*table, {}, QStringLiteral("x"));
        QCOMPARE(int(study.profile.numbers->count), finite);
        std::size_t counted = study.histogram.below + study.histogram.above;
        for (const std::size_t count : study.histogram.bins.counts)
            counted += count;
        QCOMPARE(int(counted), finite);
        const ColumnFits fits = fitted(table);
        QCOMPARE(int(fits.n()), finite);
        for (const FamilyFit &one : fits.families)
            QVERIFY(!one.fit || std::isfinite(one.fit->logLikelihood));
        const auto outliers = *studyOutliers(*table, QStringLiteral("x"));
        QCOMPARE(int(outliers.comparison.n), finite);
    }

    void outliersMoveTheCorrelation()
    {
        const auto table = *table::Table::make({Column::reals("x", {1, 2, 3, 4, 5, 6, 7, 8, 9, 1000}),
                                                Column::reals("y", {2, 4, 6, 8, 10, 12, 14, 16, 18, 0})});
        const auto study = *studyOutliers(*table, QStringLiteral("x"), QStringLiteral("y"));
        QCOMPARE(study.pairs, std::size_t(10));
        const stats::OutlierEffect &iqr = study.comparison.rules[0];
        QCOMPARE(iqr.above, std::size_t(1));
        QVERIFY_NEAR(*iqr.correlation, 1, 1e-12);
        QVERIFY(*study.comparison.correlation < 0);
        QVERIFY_NEAR(*iqr.mean, 5, 1e-12);
    }

    void yesAndNoIsABinomialOfOneTrial()
    {
        const auto table = numbers({0, 1, 0, 0, 1, 0, 0, 0});
        const ColumnFits fits = fitted(table);
        QVERIFY(fits.isYesNo && fits.bestFit() && fits.bestFit()->family == stats::Family::Binomial);
        ProbabilityBasis basis;
        basis.trials = 100;
        const auto answer = answerProbability({20, std::nullopt, true, true}, basis, *fits.sorted, fits.tally);
        QVERIFY(answer && answer->intervalIsOfRate);
        QVERIFY_NEAR(answer->interval.share, 0.25, 1e-15);
        QVERIFY_NEAR(answer->expectedValue, 25, 1e-12);
    }

    void probabilitiesOfTheDataAreCounted()
    {
        const auto table = numbers({3, 1, 2, 2, 5});
        const ColumnFits fits = *columnForFits(*table, QStringLiteral("x"), nullptr);
        const auto p = [&](const stats::Event &event) {
            return probabilityFrom(std::nullopt, event, *fits.sorted, fits.tally).probability;
        };
        QCOMPARE(p({std::nullopt, 2.0, true, true}), 0.6);
        QCOMPARE(p({std::nullopt, 2.0, true, false}), 0.2);
        QCOMPARE(p({2.0, 3.0, true, true}), 0.6);
        QCOMPARE(p({2.0, 2.0, true, true}), 0.4);
        QCOMPARE(p({4.0, 3.0, true, true}), 0.0);
        QCOMPARE(p({5.5, std::nullopt, true, true}), 0.0);
        QCOMPARE(quantileFrom(std::nullopt, 0.5, *fits.sorted), 2.0);
    }

    void whatIsCancelledGivesNoFits()
    {
        ColumnFits fits = *columnForFits(*numbers({1, 2, 3}), QStringLiteral("x"), nullptr);
        const Progress stopped([] { return true; }, {});
        QCOMPARE(fitFamilies(fits, 1, stopped).error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDescribeStudy)
#include "tst_describestudy.moc"
