// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Comparisons of groups and who accepts an offer, as pages and commands ask for them. Expected values named "R" are of
// R 4.2.2 (t.test, aov, oneway.test, kruskal.test, wilcox.test, chisq.test, fisher.test, p.adjust, glm with epsilon
// 1e-14; standard errors from the information at its estimates, since summary() takes that of the step before).

#include "models/query/comparisonwords.h"
#include "models/query/consent.h"
#include "models/query/customerlist.h"
#include "models/query/responsewords.h"
#include "models/stats/distribution.h"
#include "tests/stats/near.h"

#include <QTest>

#include <limits>

using namespace clientele;
using query::ComparisonRequest;
using query::ComparisonStudy;
using query::ResponseRequest;
using query::ResponseStudy;
using table::Column;
using table::ColumnPtr;
using table::Table;
using table::TablePtr;

namespace {

using Texts = std::vector<std::optional<std::string>>;
using Numbers = std::vector<std::optional<double>>;

const std::vector<double> a{12.1, 15.3, 9.8, 22.4, 18.0, 13.3, 30.5};
const std::vector<double> b{8.2, 9.1, 11.7, 7.7, 10.4, 6.9, 9.9, 12.5};
const std::vector<double> c{15.5, 15.5, 16.1, 14.2, 18.8, 15.5};

ColumnPtr reals(const QString &name, const Numbers &values)
{
    std::vector<double> plain;
    std::vector<std::uint64_t> there((values.size() + 63) / 64);
    for (std::size_t i = 0; i < values.size(); ++i) {
        plain.push_back(values[i].value_or(0));
        if (values[i])
            there[i / 64] |= std::uint64_t(1) << (i % 64);
    }
    return Column::reals(name, std::move(plain), table::Validity(std::move(there), values.size()));
}

TablePtr tableOf(const std::vector<ColumnPtr> &columns, const std::vector<table::Role> &roles = {})
{
    return *Table::make(columns, roles);
}

/// One row a value.
TablePtr grouped(const std::vector<std::pair<std::string, Numbers>> &groups)
{
    Texts names;
    Numbers values;
    for (const auto &[name, own] : groups) {
        for (const auto &value : own) {
            names.emplace_back(name);
            values.push_back(value);
        }
    }
    return tableOf({reals("v", values), Column::text("g", names)});
}

Numbers plus(const std::vector<double> &values, double offset = 0)
{
    Numbers shifted;
    for (const double value : values)
        shifted.emplace_back(value + offset);
    return shifted;
}

ComparisonStudy compared(const TablePtr &table, const ComparisonRequest &request = {"v", "g"})
{
    const auto study = query::compareGroups(*table, {}, request);
    return study ? *study : ComparisonStudy{};
}

const stats::ComparisonResult *testOf(const ComparisonStudy &study, stats::ComparisonTest test)
{
    for (const auto &one : study.tests) {
        if (one.test == test)
            return &one;
    }
    return nullptr;
}

ComparisonRequest inWindow()
{
    return ComparisonRequest::of({"comparison", {{"value", {"v"}}, {"by", {"g"}}}});
}

/// Sixty customers: spend, a group, an answer.
TablePtr offers()
{
    std::vector<double> spend;
    std::vector<std::int64_t> answers, ids;
    Texts groups;
    for (int i = 0; i < 60; ++i) {
        ids.push_back(1000 + i);
        spend.push_back(20 + i * 37 % 61 + i % 3 * 8);
        groups.emplace_back(std::string(1, "ABC"[i % 3]));
        answers.push_back(i * 7 % 5 < 2);
    }
    return tableOf({Column::integers("id", ids), Column::reals("spend", spend), Column::text("grp", groups),
                    Column::integers("answered", answers)},
                   {table::Role::Customer, table::Role::None, table::Role::None, table::Role::Response});
}

ResponseStudy studied(const TablePtr &table, const ResponseRequest &request)
{
    const auto study = query::studyResponse(*table, {}, request);
    return study ? *study : ResponseStudy{};
}

TablePtr withColumn(const TablePtr &table, const ColumnPtr &column)
{
    std::vector<ColumnPtr> columns = table->columns();
    std::vector<table::Role> roles = table->roles();
    columns.push_back(column);
    roles.push_back(table::Role::None);
    return tableOf(columns, roles);
}

} // namespace

class TestGroupStudies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void groupsAreComparedAsRDoes_data()
    {
        QTest::addColumn<double>("offset");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("as they are") << 0.0 << 1e-9;
        QTest::newRow("far from 0") << 1e9 << 1e-6; // the values themselves have lost digits there
    }
    void groupsAreComparedAsRDoes()
    {
        QFETCH(double, offset);
        QFETCH(double, tolerance);
        const ComparisonStudy study =
            compared(grouped({{"a", plus(a, offset)}, {"b", plus(b, offset)}, {"c", plus(c, offset)}}));
        const auto *anova = testOf(study, stats::ComparisonTest::Anova);
        const auto *welch = testOf(study, stats::ComparisonTest::WelchAnova);
        const auto *ranks = testOf(study, stats::ComparisonTest::KruskalWallis);
        QVERIFY(anova && welch && ranks);
        QVERIFY_NEAR(*anova->statistic, 129.5261904761905 / 19.0261375661376, tolerance); // R's aov
        QVERIFY_NEAR(*welch->statistic, 23.242902569867727, tolerance);
        QVERIFY_NEAR(welch->degreesOfFreedom[1], 10.842759629857468, tolerance);
        QVERIFY_NEAR(welch->pValue, 0.000119974447482204, tolerance);
        QVERIFY_NEAR(*ranks->statistic, 11.842912946428563, 1e-9);
        QVERIFY_NEAR(ranks->pValue, 0.0026812921015155564, 1e-9);
    }

    void twoGroupsAreComparedAsRDoes()
    {
        const ComparisonStudy study = compared(grouped({{"a", plus(a)}, {"b", plus(b)}}));
        const auto *t = testOf(study, stats::ComparisonTest::WelchT);
        QVERIFY(t);
        QVERIFY_NEAR(*t->statistic, 2.8057616179209486, 1e-9);
        QVERIFY_NEAR(t->degreesOfFreedom[0], 6.7894193288588403, 1e-9);
        QVERIFY_NEAR(t->pValue, 0.027148887691263921, 1e-9);
        QVERIFY_NEAR(*study.pairs[0].low, 1.1837156818561194, 1e-9);
        QVERIFY_NEAR(*study.pairs[0].high, 14.4019986038581624, 1e-9);
        const ComparisonStudy ties = compared(grouped({{"a", plus(a)}, {"c", plus(c)}}));
        const auto *u = testOf(ties, stats::ComparisonTest::MannWhitney);
        QCOMPARE(*u->statistic, 18.0);
        QVERIFY_NEAR(u->pValue, 0.7195041960117442, 1e-9); // exact = FALSE, correct = TRUE
    }

    void pairsAreAdjustedAsRDoes_data()
    {
        QTest::addColumn<int>("adjustment");
        QTest::addColumn<QList<double>>("expected"); // a–b, a–c, b–c
        QTest::newRow("Holm") << int(stats::Adjustment::Holm)
                              << QList<double>{0.05429777538252784, 0.6264065036016404, 5.499719245763526e-05};
        QTest::newRow("Bonferroni") << int(stats::Adjustment::Bonferroni)
                                    << QList<double>{0.08144666307379177, 1.0, 5.499719245763526e-05};
        QTest::newRow("Benjamini–Hochberg")
            << int(stats::Adjustment::BenjaminiHochberg)
            << QList<double>{0.04072333153689588, 0.6264065036016404, 5.499719245763526e-05};
    }
    void pairsAreAdjustedAsRDoes()
    {
        QFETCH(int, adjustment);
        QFETCH(QList<double>, expected);
        const stats::NumberComparison result = stats::compareNumbers({a, b, c}, stats::Adjustment(adjustment));
        QCOMPARE(result.pairTest, stats::ComparisonTest::WelchT);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY_NEAR(result.pairs[i].adjustedPValue, expected[qsizetype(i)], 1e-9);
    }

    void countsAreComparedAsRDoes()
    {
        const auto result = stats::compareCategories({3, 3, {12, 5, 7, 9, 14, 3, 2, 6, 11}});
        QVERIFY_NEAR(result.chiSquare->statistic, 16.658868324657799, 1e-9);
        QVERIFY_NEAR(result.chiSquare->pValue, 0.002251272208782875, 1e-9);
        QVERIFY_NEAR(result.tests[1].pValue, 0.0022357220437065083, 1e-9);
        const auto small = stats::compareCategories({2, 2, {1, 9, 11, 3}});
        QVERIFY_NEAR(small.chiSquare->statistic, 10.971428571428572, 1e-9);
        QVERIFY_NEAR(small.tests[1].pValue, 0.0027594561852200836, 1e-9);
        QVERIFY_NEAR(stats::compareCategories({2, 3, {3, 1, 0, 4, 2, 5}}).tests[1].pValue, 1.0 / 3, 1e-9);
    }

    // Newcombe 1998, table II: 56 of 70 against 48 of 80
    void sharesDifferByNewcombesInterval()
    {
        const auto of = stats::newcombeInterval(56, 70, 48, 80);
        QVERIFY(std::abs(of.difference - 0.2) < 1e-12);
        QVERIFY(std::abs(of.low - 0.0524) < 5e-5);
        QVERIFY(std::abs(of.high - 0.3339) < 5e-5);
        const auto none = stats::newcombeInterval(0, 10, 0, 20);
        QCOMPARE(none.difference, 0.0);
        QVERIFY(none.low > -0.17 && none.low < 0 && none.high > 0 && none.high < 0.28);
    }

    void whatCannotBeComparedIsSaid_data()
    {
        using Groups = std::vector<std::pair<std::string, Numbers>>;
        const Numbers same(6, 4.0);
        const Numbers nothing(6, std::nullopt);
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::addColumn<TablePtr>("table");
        QTest::addColumn<QString>("says");
        QTest::newRow("no rows") << grouped({}) << "nothing to compare";
        QTest::newRow("one row") << grouped(Groups{{"a", {1.0}}}) << "one group only";
        QTest::newRow("all missing") << grouped(Groups{{"a", nothing}, {"b", nothing}}) << "No row has both";
        QTest::newRow("one of two is empty") << grouped(Groups{{"a", plus(a)}, {"b", nothing}}) << "one group only";
        QTest::newRow("all equal") << grouped(Groups{{"a", same}, {"b", same}}) << "are equal";
        QTest::newRow("too small") << grouped(Groups{{"a", plus(a)}, {"b", {1.0, 2.0, 3.0, 4.0}}})
                                   << "too few to compare";
        QTest::newRow("infinite") << grouped(Groups{{"a", Numbers(6, infinity)}, {"b", Numbers(6, -infinity)}})
                                  << "No row has both";
    }
    void whatCannotBeComparedIsSaid()
    {
        QFETCH(TablePtr, table);
        QFETCH(QString, says);
        const auto study = query::compareGroups(*table, {}, inWindow());
        QVERIFY(study.has_value());
        const Format format;
        const query::ComparisonWords words(*study, format);
        QVERIFY2(words.empty().contains(says), qPrintable(words.empty()));
        QCOMPARE(words.headline().text, words.empty());
        QVERIFY(words.verdict().text.isEmpty() && words.proposal().isEmpty());
        (void)words.notes();
        (void)words.assumptions();
        (void)words.range();
    }

    void valuesThatAreNotThereAreCounted()
    {
        Numbers some = plus(a);
        some[2] = std::nullopt;
        some[3] = std::numeric_limits<double>::infinity();
        const ComparisonStudy study = compared(grouped({{"a", some}, {"b", plus(b)}}), inWindow());
        QCOMPARE(study.rowsUsed, std::size_t(13));
        QCOMPARE(study.rowsLeftOut, std::size_t(2));
        QCOMPARE(study.infinite, std::size_t(1));
        QCOMPARE(study.figures[0].n, std::size_t(5));
    }

    void tiesEverywhereAreCompared()
    {
        Numbers low(20, 1.0);
        Numbers high(20, 2.0);
        low[0] = 2.0;
        high[0] = 1.0;
        low[1] = high[1] = 3.0; // else shares of yes would be compared
        const ComparisonStudy study = compared(grouped({{"low", low}, {"high", high}}), inWindow());
        QVERIFY(study.proposed());
        QVERIFY(study.proposed()->pValue < 0.001);
        QVERIFY(std::isfinite(study.proposed()->effects.front().value));
    }

    void largeOffsetsKeepTheDifference()
    {
        Numbers low, high;
        for (int i = 0; i < 20; ++i) {
            low.push_back(1e15 + i % 5);
            high.push_back(1e15 + 8 + i % 5);
        }
        const ComparisonStudy study = compared(grouped({{"low", low}, {"high", high}}), inWindow());
        QCOMPARE(study.labels[0], QString("high"));
        QCOMPARE(study.standings[0]->difference->difference, 8.0);
        QCOMPARE(*study.pairs[0].difference, 8.0);
        QVERIFY(study.proposed()->pValue < 1e-9);
    }

    void smallGroupsAreDescribedAndNotTested()
    {
        const TablePtr table = grouped({{"a", plus(a)}, {"b", plus(b)}, {"few", {100.0, 101.0, 102.0, 103.0}}});
        const ComparisonStudy study = compared(table, inWindow());
        QCOMPARE(study.isTested, (std::vector<bool>{true, true, false}));
        QCOMPARE(*study.figures[2].mean, 101.5);
        QCOMPARE(study.pairs.size(), std::size_t(1));
        QVERIFY(testOf(study, stats::ComparisonTest::WelchT)); // two groups are left
        const Format format;
        QVERIFY(query::ComparisonWords(study, format).notes().join(' ').contains("few (4)"));
        QVERIFY(study.mostDifferent() != std::optional<std::size_t>(2));
        // A command tests what it is given.
        QCOMPARE(compared(table).pairs.size(), std::size_t(3));
    }

    void wordsSayWhoStandsOutAndByHowMuch()
    {
        const ComparisonStudy study = compared(grouped({{"a", plus(a)}, {"b", plus(b)}, {"c", plus(c)}}), inWindow());
        const Format format;
        const query::ComparisonWords words(study, format);
        QCOMPARE(words.headline().text,
                 QString("Where “g” is “b”, the mean of “v” is 9.6: 7.1 less than that of all others (16.7)."));
        QCOMPARE(words.range().text, QString("Highest: a (17.3). Lowest: b (9.6)."));
        QVERIFY(words.verdict().text.startsWith("The groups differ by more than chance explains (Welch’s analysis of "
                                                "variance, p < 0.001). The difference is large: η² 0.43 (95 %"));
        QVERIFY(words.proposal().startsWith("Welch’s analysis of variance is proposed because the means"));
        const auto figures = words.headline().figures;
        QCOMPARE(figures.size(), std::size_t(3));
        QVERIFY_NEAR(*figures[0].value, 9.55, 1e-12);
        QVERIFY_NEAR(*figures[2].value, (121.4 + 95.6) / 13, 1e-12);
        QVERIFY_NEAR(*figures[1].value, (121.4 + 95.6) / 13 - 9.55, 1e-12);
    }

    void categoriesAreComparedByTheirShares()
    {
        Texts groups, values;
        for (int i = 0; i < 60; ++i) {
            groups.emplace_back(i % 2 == 0 ? "x" : "y");
            values.emplace_back(i % 2 == 0 ? (i % 6 == 0 ? "red" : "blue") : (i % 6 == 1 ? "blue" : "red"));
        }
        const TablePtr table = tableOf({Column::text("v", values), Column::text("g", groups)});
        const ComparisonStudy study = compared(table, inWindow());
        QCOMPARE(study.measure, ComparisonStudy::Measure::Category);
        const Format format;
        QVERIFY2(query::ComparisonWords(study, format).headline().text.startsWith("Where “g” is “"),
                 qPrintable(query::ComparisonWords(study, format).headline().text));
        QVERIFY(query::ComparisonWords(study, format).headline().text.contains("33.3 percentage points"));
        QVERIFY(testOf(study, stats::ComparisonTest::ChiSquare));
    }

    void aRequestIsTheSameAfterAReport()
    {
        ComparisonRequest request = inWindow();
        request.adjustment = stats::Adjustment::BenjaminiHochberg;
        QCOMPARE(ComparisonRequest::of(request.asStudy()), request);
        ResponseRequest response{"answered", {"spend", "grp"}, ResponseRequest::Reference::MostFrequent};
        QCOMPARE(ResponseRequest::of(response.asStudy()), response);
    }

    void regressionsAreThoseOfR()
    {
        const ResponseStudy study = studied(offers(), {"answered", {"spend", "grp"}});
        QCOMPARE(study.references.value("grp"), QString("A"));
        const double estimates[] = {2.314220484554781, -0.056497724963144036, 0.471591042585711273,
                                    0.932582452868434664};
        const double errors[] = {0.990608130680988852, 0.018128103923474592, 0.728110792950910413,
                                 0.777084007834014434};
        const double pValues[] = {0.019482830853883217, 0.001829607012460059, 0.517184617667657776,
                                  0.230098539131502772};
        for (std::size_t j = 0; j < 4; ++j) {
            QVERIFY_NEAR(*study.terms[j].fit.estimate, estimates[j], 1e-9);
            QVERIFY_NEAR(*study.terms[j].fit.standardError, errors[j], 1e-9);
            QVERIFY_NEAR(*study.terms[j].fit.pValue, pValues[j], 1e-9);
        }
        QVERIFY_NEAR(study.fit.logLikelihood, -34.45950697507466, 1e-9);
        QVERIFY_NEAR(study.fit.nullLogLikelihood, -40.380700020555388, 1e-9);
        QVERIFY_NEAR(study.fit.aic, 76.919013950149321, 1e-9);
        QVERIFY_NEAR(study.terms[1].step, 19.173339540949623, 1e-9);
        QVERIFY_NEAR(*study.terms[1].ratio, std::exp(-0.056497724963144036 * 19.173339540949623), 1e-9);
        QVERIFY_NEAR(study.pseudoR2(), 1 - 34.45950697507466 / 40.380700020555388, 1e-9);
        QCOMPARE(study.standing(), std::vector<std::size_t>{1});
    }

    void theMostFrequentCategoryCanBeTheReference()
    {
        TablePtr table = offers();
        Texts groups;
        for (int i = 0; i < 60; ++i)
            groups.emplace_back(std::string(1, "ABC"[i % 3]));
        groups[0] = "C"; // 21 of C, 19 of A
        table = tableOf({table->columnPtr(1), Column::text("grp", groups), table->columnPtr(3)});
        const ResponseStudy study =
            studied(table, {"answered", {"spend", "grp"}, ResponseRequest::Reference::MostFrequent});
        QCOMPARE(study.references.value("grp"), QString("C"));
        QCOMPARE(study.terms[2].name, QString("grp: A"));
        QCOMPARE(study.terms[2].n, std::size_t(19));
    }

    void rowsWithoutAValueHaveNoChance()
    {
        TablePtr table = offers();
        Numbers spend;
        for (int i = 0; i < 60; ++i)
            spend.push_back(i == 7 ? std::nullopt : std::optional<double>(i * 37 % 61));
        table = tableOf({table->columnPtr(0), reals("spend", spend), table->columnPtr(2), table->columnPtr(3)},
                        table->roles());
        const ResponseStudy study = studied(table, {"answered", {"spend"}});
        QCOMPARE(study.incomplete, std::size_t(1));
        QCOMPARE(study.rows->size(), std::size_t(59));
        QVERIFY(std::find(study.rows->begin(), study.rows->end(), 7U) == study.rows->end());
        const Format format;
        QVERIFY(query::ResponseWords(study, format).notes().join(' ').contains("1 customer"));
    }

    void splitsAreCountedFromTheRows()
    {
        const TablePtr table = offers();
        const ResponseStudy study = studied(table, {"answered", {"spend", "grp"}});
        QCOMPARE(study.splits.size(), std::size_t(1));
        const query::ResponseSplit &split = study.splits[0];
        std::size_t n = 0, yes = 0;
        for (std::size_t row = 0; row < 60; ++row) {
            if (*table->column(1).number(row) > split.threshold) {
                ++n;
                yes += std::size_t(*table->column(3).number(row));
            }
        }
        QCOMPARE(split.upperN, n);
        QCOMPARE(split.upperYes, yes);
        QCOMPARE(split.upperN + split.lowerN, std::size_t(60));
        const ResponseStudy::Best best = study.best(0.2);
        QCOMPARE(best.rows, std::size_t(12));
        QCOMPARE(best.responses, study.fit.lift[0].responses + study.fit.lift[1].responses);
    }

    void whatCannotBeAskedIsAnError_data()
    {
        QTest::addColumn<TablePtr>("table");
        QTest::addColumn<QString>("response");
        QTest::addColumn<QString>("says");
        const TablePtr table = offers();
        QTest::newRow("no yes and no") << table << "spend"
                                       << "does not say yes or no";
        QTest::newRow("no such column") << table << "nobody"
                                        << "There is no column";
        QTest::newRow("no rows") << tableOf({Column::integers("answered", {}), Column::reals("spend", {})})
                                 << "answered"
                                 << "No row has a value";
        QTest::newRow("one answer") << tableOf(
                                           {Column::integers("answered", {1, 1, 1}), Column::reals("spend", {1, 2, 3})})
                                    << "answered"
                                    << "the same answer";
        QTest::newRow("one row") << tableOf({Column::integers("answered", {1}), Column::reals("spend", {1})})
                                 << "answered"
                                 << "same answer";
    }
    void whatCannotBeAskedIsAnError()
    {
        QFETCH(TablePtr, table);
        QFETCH(QString, response);
        QFETCH(QString, says);
        const auto study = query::studyResponse(*table, {}, {response, {"spend"}});
        QVERIFY(!study);
        QVERIFY2(study.error().what.contains(says, Qt::CaseInsensitive), qPrintable(study.error().what));
    }

    void separationAndCollinearityAreToldByName()
    {
        TablePtr table = offers();
        std::vector<double> same(60, 7), twice;
        std::vector<std::int64_t> told;
        for (std::size_t i = 0; i < 60; ++i) {
            twice.push_back(2 * *table->column(1).number(i));
            told.push_back(*table->column(3).number(i) == 1 && i < 20);
        }
        for (const ColumnPtr &column :
             {Column::reals("same", same), Column::reals("twice", twice), Column::integers("told", told)})
            table = withColumn(table, column);
        const ResponseStudy study = studied(table, {"answered", {"spend", "same", "twice", "told"}});
        const Format format;
        const QString notes = query::ResponseWords(study, format).notes().join('\n');
        QVERIFY(notes.contains("“same” has the same value in every row"));
        QVERIFY(notes.contains("“twice” follows from the columns before it"));
        QVERIFY(notes.contains("“told” tells yes from no without a mistake"));
        const ResponseStudy complete =
            studied(withColumn(offers(), table->columnPtr(3)->renamed("copy")), {"answered", {"copy"}});
        QCOMPARE(complete.fit.separation, stats::Separation::Complete);
        QVERIFY(query::ResponseWords(complete, format).notes().join('\n').contains("tell every yes from every no"));
    }

    void responsesAreFoundByTheirRole()
    {
        const TablePtr table = offers();
        const query::ResponseChoices choices = query::responseChoices(*table);
        QCOMPARE(choices.response, QString("answered"));
        QCOMPARE(choices.columns, (QStringList{"spend", "grp"})); // the customer's id is personal
        QCOMPARE(choices.chosen, choices.columns);
        QCOMPARE(studied(table, {}).response, QString("answered"));
        const query::ComparisonChoices comparison = query::comparisonChoices(*table);
        QVERIFY(!comparison.values.contains("id"));
        QCOMPARE(comparison.by, QString("grp"));
        QCOMPARE(comparison.value, QString("spend"));
    }

    void consentIsRespected_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        QTest::addColumn<int>("left");
        QTest::newRow("consent") << "Mail_Consent" << true << 30;
        QTest::newRow("newsletter") << "newsletter" << true << 30;
        QTest::newRow("refusal") << "unsubscribed" << true << 30;
        QTest::newRow("German") << "Einwilligung" << true << 30;
        QTest::newRow("something else") << "likes tea" << false << 0;
    }
    void consentIsRespected()
    {
        QFETCH(QString, name);
        QFETCH(bool, found);
        QFETCH(int, left);
        std::vector<std::uint8_t> says;
        for (int i = 0; i < 60; ++i)
            says.push_back(std::uint8_t(i % 2));
        const TablePtr table = withColumn(offers(), Column::booleans(name, says));
        const ResponseStudy study = studied(table, {"answered", {"spend"}});
        const auto list = query::customerList(*table, study, 1);
        QVERIFY(list.has_value());
        QCOMPARE(list->consent.isEmpty(), !found);
        QCOMPARE(int(list->left), left);
        QCOMPARE(int(list->table->rows()), 60 - left);
        const bool isRefusal = name == "unsubscribed";
        for (std::size_t row = 0; found && row < list->table->rows(); ++row)
            QCOMPARE(int(*list->table->column(0).number(row)) % 2, isRefusal ? 0 : 1); // ids are 1000 + i
        const Format format;
        const QString words = query::writtenInWords(*list, "list.csv", format);
        QVERIFY(words.contains(QString::number(60 - left)));
        QVERIFY(words.contains(found ? "30 left out" : "check that before you write"));
    }

    void theListIsSortedByChance()
    {
        const TablePtr table = offers();
        const ResponseStudy study = studied(table, {"answered", {"spend", "grp"}});
        const auto list = query::customerList(*table, study, 0.5);
        QCOMPARE(list->table->rows(), std::size_t(30));
        const Column &chances = *list->table->find(u"chance");
        for (std::size_t row = 1; row < 30; ++row)
            QVERIFY(*chances.number(row) <= *chances.number(row - 1));
        QCOMPARE(list->table->column(0).name(), QString("id"));
        QCOMPARE(list->table->columnCount(), std::size_t(4));
    }

    void missingConsentIsNone()
    {
        const TablePtr table = withColumn(offers(), Column::text("consent", Texts(60, std::nullopt)));
        QVERIFY(!query::findConsent(*table)); // it says nothing
        Texts some(60, std::nullopt);
        some[3] = "yes";
        some[4] = "no";
        const TablePtr said = withColumn(offers(), Column::text("consent", some));
        const auto consent = query::findConsent(*said);
        QVERIFY(consent.has_value());
        QVERIFY(consent->agrees(*said, 3));
        QVERIFY(!consent->agrees(*said, 4));
        QVERIFY(!consent->agrees(*said, 5));
    }
};

QTEST_GUILESS_MAIN(TestGroupStudies)
#include "tst_groupstudies.moc"
