// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/correlationstudy.h"
#include "models/query/scatterstudy.h"
#include "models/recipe/derivedcolumns.h"
#include "models/recipe/replay.h"
#include "models/sources/source.h"
#include "tests/requirement.h"
#include "tests/stats/near.h"

#include <QFile>

using namespace clientele;
using namespace clientele::query;
using table::Column;

namespace {

table::TablePtr made(std::vector<table::ColumnPtr> columns)
{
    return *table::Table::make(std::move(columns));
}

table::Validity without(std::size_t rows, std::initializer_list<std::size_t> missing)
{
    std::vector<std::uint64_t> valid{(std::uint64_t(1) << rows) - 1};
    for (const std::size_t row : missing)
        valid[0] &= ~(std::uint64_t(1) << row);
    return {valid, rows};
}

CorrelationStudy studied(const table::TablePtr &table, const CorrelationChoice &choice = {},
                         const FilterSet &filters = {})
{
    const auto study = correlationStudy(*table, filters, choice);
    if (!study)
        qFatal("%s", qPrintable(study.error().what));
    return *study;
}

Filter range(const char *column, double lower, double upper)
{
    return {QString::fromUtf8(column), {}, {{lower, upper, true, false}}, false, {}};
}

table::TablePtr campaign()
{
    static const table::TablePtr table = [] {
        const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA", CLIENTELE_SOURCE_DIR "/../shared/data");
        const QString file = named + "/marketing-campaign/marketing_campaign.csv";
        if (!QFile::exists(file))
            return table::TablePtr();
        return sources::open({file})->table;
    }();
    return table;
}

} // namespace

class TestCorrelationStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableWithoutRowsHasNoCoefficients()
    {
        const auto study = studied(made({Column::reals("a", {}), Column::reals("b", {})}));
        QCOMPARE(study.size(), 2U);
        QCOMPARE(study.rows, 0U);
        QVERIFY(!study.at(0, 1).coefficient && !study.at(0, 0).coefficient);
        QCOMPARE(study.matrix.constant.size(), 2U);
        QVERIFY(study.isNearlyEmpty(0));
        QCOMPARE(study.testedPairs(), 0U);
        const auto scatter = scatterStudy(*made({Column::reals("a", {}), Column::reals("b", {})}), {}, "a", "b");
        QCOMPARE(scatter->points(), 0U);
        QVERIFY(!scatter->trend && !scatter->pearson.coefficient && !scatter->withoutExtremes);
    }

    void oneRowAndEqualValuesAreConstantAndSaidWhy()
    {
        const auto one = studied(made({Column::reals("a", {1}), Column::reals("b", {2})}));
        QVERIFY(one.isConstant(0) && one.isNearlyEmpty(0));
        const auto equal = made({Column::reals("a", {3, 3, 3}), Column::reals("b", {1, 2, 4})});
        const auto study = studied(equal);
        QVERIFY(study.isConstant(0) && !study.isNearlyEmpty(0) && !study.isConstant(1));
        QCOMPARE(study.order.back(), 0U); // what has no correlation comes last
        QVERIFY(!scatterStudy(*equal, {}, "a", "b")->trend);
        QCOMPARE(*scatterStudy(*equal, {}, "b", "a")->trend, (stats::Line{0, 3}));
    }

    void pairsAreCompletePairByPair()
    {
        const auto table = made({Column::reals("a", {1, 2, 3, 4, 9}, without(5, {4})),
                                 Column::reals("b", {2, 4, 6, 8, 1}, without(5, {0})),
                                 Column::reals("c", {0, 0, 0, 0, 0}, without(5, {0, 1, 2, 3, 4}))});
        const auto study = studied(table);
        QCOMPARE(study.at(0, 1).pairs, 3U);
        QCOMPARE(*study.at(0, 1).coefficient, 1.0);
        QCOMPARE(study.missing, (std::vector<std::size_t>{1, 1, 5}));
        QVERIFY(study.isConstant(2) && study.isNearlyEmpty(2));
        const auto scatter = scatterStudy(*table, {}, "a", "b");
        QCOMPARE(*scatter->rows, (std::vector<std::uint32_t>{1, 2, 3}));
        QCOMPARE(*scatter->y, (std::vector<double>{4, 6, 8}));
        QCOMPARE(*scatter->trend, (stats::Line{2, 0}));
        QCOMPARE(scatter->xMissing, 1U);
        // Both present, as filters, are those very rows.
        const auto mask = maskOf(*table, withBothPresent({}, *scatter));
        QCOMPARE(countRows(**mask), 3U);
    }

    void filtersChooseTheRowsAndThePoints()
    {
        const auto table = made({Column::reals("a", {1, 2, 3, 4, 5, 6}), Column::reals("b", {1, 2, 3, 3, 2, 1})});
        FilterSet filters;
        filters.set(range("a", 4, 100));
        const auto study = studied(table, {}, filters);
        QCOMPARE(study.rows, 3U);
        QCOMPARE(*study.at(0, 1).coefficient, -1.0);
        const auto scatter = scatterStudy(*table, filters, "a", "b");
        QCOMPARE(*scatter->rows, (std::vector<std::uint32_t>{3, 4, 5}));
        QCOMPARE(scatter->passing, 3U);
        filters.set(range("nowhere", 0, 1));
        QVERIFY(!correlationStudy(*table, filters, {}) && !scatterStudy(*table, filters, "a", "b"));
        QCOMPARE(correlationStudy(*table, {}, {.columns = {"missing"}}).error().code, Error::Code::Input);
    }

    void infiniteValuesAreLeftOutAndTold()
    {
        const double infinite = std::numeric_limits<double>::infinity();
        const auto table = made({Column::reals("a", {1, 2, infinite, 4}), Column::reals("b", {2, 1, 3, 0})});
        const auto study = studied(table);
        QCOMPARE(study.at(0, 1).pairs, 3U);
        QCOMPARE(study.warnings.size(), 1);
        QCOMPARE(scatterStudy(*table, {}, "a", "b")->points(), 3U);
    }

    void aTrendKeepsItsDigitsFarFromZero()
    {
        const auto table = made({Column::reals("a", {1e15 + 1, 1e15 + 2, 1e15 + 3}), Column::reals("b", {5, 7, 9})});
        const auto scatter = scatterStudy(*table, {}, "a", "b");
        QCOMPARE(scatter->trend->slope, 2.0);
        QCOMPARE(*scatter->pearson.coefficient, 1.0);
    }

    void categoriesTakePartOnlyWhenAsked()
    {
        const auto table = made({Column::reals("n", {1, 2, 8, 9, 5}), Column::reals("yes", {0, 0, 1, 1, 0}),
                                 Column::text("t", {{"a", "a", "b", "b", std::nullopt}}),
                                 Column::text("same", {{"x", "x", "x", "x", "x"}})});
        QCOMPARE(studied(table).names, QStringList({"n", "yes"}));
        QVERIFY(!correlationStudy(*table, {}, {.columns = {"t"}}));
        const auto study = studied(table, {.columns = {"n", "yes", "t", "same"}, .mixed = true});
        QCOMPARE(study.kind(0, 1), stats::AssociationKind::PointBiserial);
        QCOMPARE(study.kind(0, 2), stats::AssociationKind::CorrelationRatio);
        QCOMPARE(study.kind(2, 3), stats::AssociationKind::CramersV);
        QCOMPARE(study.missing[2], 1U);
        QVERIFY(study.isConstant(3) && !study.isConstant(2));
        QVERIFY_NEAR(*study.at(0, 2).coefficient, std::sqrt(49.0 / 50), 1e-12);
        QCOMPARE(study.at(0, 2).coefficient, study.at(2, 0).coefficient);
        QCOMPARE(mixedColumns(*table), QStringList({"n", "yes", "t"})); // one category says nothing
    }

    void aCancelledStudyIsNoStudy()
    {
        const auto table = made({Column::reals("a", {1, 2, 3}), Column::text("t", {{"a", "b", "b"}})});
        const Progress cancelled([] { return true; });
        QCOMPARE(correlationStudy(*table, {}, {.mixed = true}, cancelled).error().code, Error::Code::Cancelled);
        QCOMPARE(scatterStudy(*table, {}, "a", "a", cancelled).error().code, Error::Code::Cancelled);
    }

    void aRequestOpensTheSameChoiceAgain()
    {
        const CorrelationChoice choice{
            stats::CorrelationMethod::Kendall, stats::Adjustment::Bonferroni, {"a", "b"}, true};
        QCOMPARE(correlationChoice(requestOf(choice)), choice);
        QCOMPARE(correlationChoice(requestOf({})), CorrelationChoice());
        QCOMPARE(correlationChoice({QStringLiteral("correlation"), {{"method", {"nonsense"}}}}), CorrelationChoice());
    }

    void fewFarValuesAreNamedAndManyAreTheRule()
    {
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < 100; ++i) {
            x.push_back(i);
            y.push_back(i % 10);
        }
        x[50] = 5000;
        const auto one = scatterStudy(*made({Column::reals("x", x), Column::reals("y", y)}), {}, "x", "y");
        QCOMPARE(one->withoutExtremes->values, std::vector<double>{5000});
        QCOMPARE(one->withoutExtremes->points, std::vector<std::uint32_t>{50});
        QCOMPARE(one->withoutExtremes->pearson.pairs, 99U);
        QCOMPARE(*one->xRange.high, 100.0); // the axis ends where the others do
        QVERIFY(!one->xRange.low && !one->yRange.high);
        for (std::size_t i = 0; i < 6; ++i)
            x[i] = 5000;
        QVERIFY(!scatterStudy(*made({Column::reals("x", x), Column::reals("y", y)}), {}, "x", "y")->withoutExtremes);
    }

    void sumsOfOneKindAreSuggestedForAnyTable()
    {
        const auto ones = [](const char *name) { return Column::integers(QString::fromUtf8(name), {1, 2}); };
        const auto names = [](const table::TablePtr &table) {
            QStringList all;
            for (const recipe::DerivedColumn &one : recipe::suggestedSums(*table))
                all << one.step.name + ": " + one.step.expression.text;
            return all;
        };
        QCOMPARE(names(made({ones("Umsatz Wein"), ones("Umsatz Brot"), ones("Umsatz gesamt"), ones("Alter")})),
                 QStringList("Total spend: [Umsatz Wein] + [Umsatz Brot]"));
        QCOMPARE(names(made({ones("web_orders"), ones("store_orders"), ones("deal_orders"), ones("orders")})),
                 QStringList("Total orders: web_orders + store_orders"));
        QCOMPARE(names(made({ones("amount_a"), ones("amount_b"), ones("total_spend")})), QStringList()); // it is there
        QCOMPARE(names(made({ones("amount_a"), ones("b")})), QStringList());
        QCOMPARE(names(made({ones("amount"), Column::text("amount_b", {{"x", "y"}})})), QStringList());
        recipe::Recipe recipe;
        recipe.entries.push_back({recipe::NewColumn{"Sum", {"a + b"}, {}}});
        recipe.entries.push_back({recipe::NewColumn{"Off", {"a + b"}, {}}, false});
        QCOMPARE(recipe::madeColumns(recipe), QStringList("Sum"));
    }

    // pandas 1.5.3, SciPy 1.10.1: corr, pearsonr, f_oneway, chi2_contingency, pointbiserialr; Holm by hand
    void aCampaignGoesTogetherAsInPandasAndSciPy()
    {
        CLIENTELE_NEEDS_DATA(campaign());
        const QStringList names{"Income", "MntWines", "Kidhome", "NumWebVisitsMonth", "Recency"};
        const auto study = studied(campaign(), {.columns = names});
        QCOMPARE(study.at(0, 1).pairs, 2216U);
        QVERIFY_NEAR(*study.at(0, 1).coefficient, 0.5786497501367383, 1e-12);
        QVERIFY_NEAR(study.adjustedPValue(0, 1), 2.8115535999977294e-197, 1e-9);
        QVERIFY_NEAR(study.adjustedPValue(2, 0), 5.735199561460689e-99, 1e-9);
        QVERIFY_NEAR(*study.at(4, 2).pValue, 0.6762891315447535, 1e-9);
        QCOMPARE(study.adjustedPValue(2, 4), 1.0);
        QCOMPARE(study.testedPairs(), 10U);
        QVERIFY(study.isSignificant(1, 3) && !study.isSignificant(3, 4));
        const auto ranks = studied(campaign(), {stats::CorrelationMethod::Spearman, {}, names});
        QVERIFY_NEAR(*ranks.at(0, 3).coefficient, -0.6436667948819774, 1e-12);
        const auto tau = studied(campaign(), {stats::CorrelationMethod::Kendall, {}, names});
        QVERIFY_NEAR(*tau.at(1, 2).coefficient, -0.4696331045307814, 1e-12);
        const auto mixed = studied(
            campaign(), {.columns = {"Education", "Marital_Status", "Income", "Response", "MntWines"}, .mixed = true});
        QVERIFY_NEAR(*mixed.at(0, 2).coefficient, 0.21859980103226082, 1e-11);
        QVERIFY_NEAR(*mixed.at(2, 0).pValue, 1.6677281316366318e-22, 1e-9);
        QVERIFY_NEAR(*mixed.at(0, 1).coefficient, 0.055186463060390385, 1e-11);
        QVERIFY_NEAR(*mixed.at(1, 0).pValue, 0.5026041781229574, 1e-9);
        QVERIFY_NEAR(*mixed.at(3, 4).coefficient, 0.24725449897211327, 1e-11);
        QCOMPARE(mixed.kind(4, 3), stats::AssociationKind::PointBiserial);
        QVERIFY(!measuredColumns(*campaign()).contains("ID")); // it names customers
        QVERIFY(studied(campaign()).isConstant(studied(campaign()).placeOf("Z_Revenue")));
    }

    // SciPy 1.10.1: linregress, spearmanr; NumPy 1.24.2: corrcoef
    void incomeAndTotalSpendAreDrawnAsInTheData()
    {
        CLIENTELE_NEEDS_DATA(campaign());
        const auto wine = scatterStudy(*campaign(), {}, "Income", "MntWines");
        QCOMPARE(wine->points(), 2216U);
        QCOMPARE(wine->xMissing, 24U);
        QVERIFY_NEAR(wine->trend->slope, 0.007754106473319267, 1e-12);
        QVERIFY_NEAR(wine->trend->intercept, -100.03914343737165, 1e-12);
        QVERIFY_NEAR(*wine->spearman.coefficient, 0.830056050542334, 1e-12);
        const auto sums = recipe::suggestedSums(*campaign());
        QCOMPARE(sums.size(), 2U);
        QCOMPARE(sums[0].parts.size(), 6);
        QCOMPARE(sums[1].parts, QStringList({"NumWebPurchases", "NumCatalogPurchases", "NumStorePurchases"}));
        recipe::Recipe recipe;
        recipe.entries = {{sums[0].step}, {sums[1].step}};
        const auto replayed = recipe::replay(recipe, campaign());
        QVERIFY(replayed);
        const auto spend = scatterStudy(*replayed->table, {}, "Income", "Total spend");
        QVERIFY_NEAR(*spend->pearson.coefficient, 0.6675760903888279, 1e-12);
        QVERIFY_NEAR(*spend->spearman.coefficient, 0.8509201960468213, 1e-12);
        QVERIFY_NEAR(spend->trend->slope, 0.015988587661276466, 1e-11);
        QCOMPARE(spend->withoutExtremes->values, std::vector<double>{666666});
        QVERIFY_NEAR(*spend->withoutExtremes->pearson.coefficient, 0.7926502833622053, 1e-12);
        QVERIFY_NEAR(spend->withoutExtremes->trend->intercept, -546.468860829944, 1e-11);
        QCOMPARE(*spend->xRange.high, 120000.0);
        QVERIFY(!spend->xRange.low && !spend->yRange.high && !spend->yRange.low);
        const auto orders = scatterStudy(*replayed->table, {}, "Income", "Total orders");
        QVERIFY_NEAR(*orders->pearson.coefficient, 0.6257545333313765, 1e-12);
        QVERIFY(recipe::suggestedSums(*replayed->table).empty()); // they are there
    }
};

QTEST_GUILESS_MAIN(TestCorrelationStudy)
#include "tst_correlationstudy.moc"
