// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/query/engineconformance.h"

#include "models/query/rowmask.h"
#include "models/stats/description.h"
#include "models/stats/quantile.h"
#include "tests/stats/near.h"

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace clientele;
using namespace clientele::query;
using table::Column;

namespace {

using Texts = std::vector<std::optional<std::string>>;
using Kind = MeasureKind;

table::TablePtr makeTable(std::vector<table::ColumnPtr> columns)
{
    return *table::Table::make(std::move(columns));
}

QStringList keys(const Answer &answer, std::size_t group = 0)
{
    QStringList all;
    for (const Member &member : answer.groups[group])
        all << (member.isMissing ? QStringLiteral("(missing)") : member.key);
    return all;
}

QList<double> row(const Answer &answer, std::size_t measure)
{
    QList<double> all;
    for (const auto &value : answer.values[measure])
        all << value.value_or(-999);
    return all;
}

} // namespace

void EngineConformance::noRowsAreNoGroups()
{
    const auto table = makeTable({Column::text("t", Texts{}), Column::reals("x", {}), Column::dates("d", {})});
    const auto engine = makeEngine(*table);
    const auto answer = *engine->run(
        {{}, {CategoryGroup{"t"}, BandGroup{{"x"}, {}}, DateGroup{"d"}}, {{Kind::Count}, {Kind::FiveNumber, "x"}}});
    QCOMPARE(answer->groups.size(), std::size_t(3));
    QVERIFY(answer->groups[0].empty() && answer->values[0].empty());
    const auto all = *engine->run({{}, {}, {{Kind::Count}, {Kind::Mean, "x"}, {Kind::Sum, "x"}}});
    QCOMPARE(row(*all, 0), QList<double>{0});
    QCOMPARE(row(*all, 1), QList<double>{-999});
    QCOMPARE(row(*all, 2), QList<double>{0});
}

void EngineConformance::withoutGroupsAllRowsAreOneCell()
{
    const auto engine = makeEngine(*makeTable({Column::integers("x", {1, 2, 3, 10})}));
    const auto answer = *engine->run(
        {{},
         {},
         {{Kind::Count}, {Kind::Sum, "x"}, {Kind::Mean, "x"}, {Kind::Quantile, "x", 0.25}, {Kind::FiveNumber, "x"}}});
    QCOMPARE(row(*answer, 0), QList<double>{4});
    QCOMPARE(row(*answer, 1), QList<double>{16});
    QCOMPARE(row(*answer, 2), QList<double>{4});
    QCOMPARE(row(*answer, 3), QList<double>{1.75});
    QCOMPARE(answer->boxes[4][0]->median, 2.5);
    QVERIFY(answer->values[4].empty());
    QCOMPARE(answer->rowsUsed, std::size_t(4));
}

void EngineConformance::categoriesStandInOrder()
{
    const auto table =
        makeTable({Column::text("t", Texts{"b", "a", "c", "a"}), Column::integers("i", {10, 9, 10, -1}),
                   Column::booleans("f", {1, 0, 1, 1}), Column::dates("d", {5'000'000, 0, 0, 5'000'000})});
    const auto engine = makeEngine(*table);
    const auto of = [&](const char *name) { return *engine->run({{}, {CategoryGroup{name}}, {{Kind::Count}}}); };
    QCOMPARE(keys(*of("t")), (QStringList{"a", "b", "c"}));
    QCOMPARE(row(*of("t"), 0), (QList<double>{2, 1, 1}));
    QCOMPARE(keys(*of("i")), (QStringList{"-1", "9", "10"})); // as numbers, not as text
    QCOMPARE(keys(*of("f")), (QStringList{"false", "true"}));
    QCOMPARE(keys(*of("d")), (QStringList{"1970-01-01T00:00:00", "1970-01-01T00:00:05"}));
    const auto both = *engine->run({{}, {CategoryGroup{"f"}, CategoryGroup{"t"}}, {{Kind::Count}}});
    QCOMPARE(row(*both, 0), (QList<double>{1, 0, 0, 1, 1, 1})); // the first group is the outer one
}

void EngineConformance::missingIsAGroupOnlyWhereAsked()
{
    const auto table = makeTable(
        {Column::text("t", Texts{"b", std::nullopt, "b"}), Column::reals("x", {1, 2, 4}, table::Validity({0b110}, 3))});
    const auto engine = makeEngine(*table);
    const auto without = *engine->run({{}, {CategoryGroup{"t"}}, {{Kind::Count}}});
    QCOMPARE(keys(*without), QStringList{"b"});
    QCOMPARE(without->rowsUsed, std::size_t(2));
    const auto with = *engine->run({{}, {CategoryGroup{"t", true}}, {{Kind::Count}, {Kind::Sum, "x"}}});
    QCOMPARE(keys(*with), (QStringList{"b", "(missing)"}));
    QCOMPARE(row(*with, 1), (QList<double>{4, 2}));
    const auto bands = *engine->run({{}, {BandGroup{{"x"}, {}, true}}, {{Kind::Count}}});
    QCOMPARE(keys(*bands), (QStringList{"0–5", "(missing)"}));
    QCOMPARE(row(*bands, 0), (QList<double>{2, 1}));
}

void EngineConformance::missingValuesAreSkippedNotZero()
{
    const auto table = makeTable({Column::text("t", Texts{"a", "a", "b"}),
                                  Column::integers("x", {5, 0, 0}, table::Validity({0b001}, 3)),
                                  Column::text("s", Texts{"q", std::nullopt, "r"})});
    const auto engine = makeEngine(*table);
    const auto answer = *engine->run({{},
                                      {CategoryGroup{"t"}},
                                      {{Kind::Count},
                                       {Kind::Count, "x"},
                                       {Kind::Mean, "x"},
                                       {Kind::Sum, "x"},
                                       {Kind::Quantile, "x", 0.5},
                                       {Kind::FiveNumber, "x"},
                                       {Kind::Distinct, "x"},
                                       {Kind::Count, "s"}}});
    QCOMPARE(row(*answer, 0), (QList<double>{2, 1}));
    QCOMPARE(row(*answer, 1), (QList<double>{1, 0}));
    QCOMPARE(row(*answer, 2), (QList<double>{5, -999}));
    QCOMPARE(row(*answer, 3), (QList<double>{5, 0}));
    QCOMPARE(row(*answer, 4), (QList<double>{5, -999}));
    QVERIFY(answer->boxes[5][0] && !answer->boxes[5][1]);
    QCOMPARE(row(*answer, 6), (QList<double>{1, 0}));
    QCOMPARE(row(*answer, 7), (QList<double>{1, 1}));
}

void EngineConformance::whatNobodyHasIsNothing()
{
    const auto engine = makeEngine(*makeTable({Column::text("t", Texts{"a", "b"}), Column::reals("x", {1.5, 2.5})}));
    FilterSet filters;
    filters.set({"t", {"a"}, {}, false, {}});
    const auto answer =
        *engine->run({filters,
                      {CategoryGroup{"t"}},
                      {{Kind::Count}, {Kind::Mean, "x"}, {Kind::StandardDeviation, "x"}, {Kind::FiveNumber, "x"}}});
    QCOMPARE(keys(*answer), (QStringList{"a", "b"})); // a filter takes rows away, not members
    QCOMPARE(row(*answer, 0), (QList<double>{1, 0}));
    QCOMPARE(row(*answer, 1), (QList<double>{1.5, -999}));
    QVERIFY(!answer->boxes[3][1]);
    QCOMPARE(answer->rowsPassing, std::size_t(1));
    QCOMPARE(answer->rows, std::size_t(2));
}

void EngineConformance::oneValueHasNoDeviation()
{
    const auto engine =
        makeEngine(*makeTable({Column::reals("x", {4, 4, 7}), Column::text("t", Texts{"a", "a", "b"})}));
    const auto answer = *engine->run({{}, {CategoryGroup{"t"}}, {{Kind::StandardDeviation, "x"}}});
    QCOMPARE(row(*answer, 0), (QList<double>{0, -999}));
}

void EngineConformance::bandsRunWithoutAGap()
{
    const auto engine = makeEngine(*makeTable({Column::reals("x", {-0.5, 21, 9.999})}));
    const auto left = *engine->run({{}, {BandGroup{{"x"}, {10, {}, Closed::Left}}}, {{Kind::Count}}});
    QCOMPARE(keys(*left), (QStringList{"−10–0", "0–10", "10–20", "20–30"}));
    QCOMPARE(row(*left, 0), (QList<double>{1, 1, 0, 1}));
    QCOMPARE(left->groups[0][3].lower, 20.0);
    const auto edges = *engine->run({{}, {BandGroup{{"x"}, {0, {0, 21, 50}, Closed::Right}}}, {{Kind::Count}}});
    QCOMPARE(row(*edges, 0), (QList<double>{2, 0}));
    QCOMPARE(edges->rowsUsed, std::size_t(2));
}

void EngineConformance::bandsOfADerivedNumber()
{
    const auto engine = makeEngine(*makeTable({Column::integers("born", {1960, 1964, 1990})}));
    const auto answer = *engine->run({{}, {BandGroup{{"born", -1, 2014}, {}}}, {{Kind::Count}}});
    QCOMPARE(keys(*answer), (QStringList{"20–25", "25–30", "30–35", "35–40", "40–45", "45–50", "50–55"}));
    QCOMPARE(row(*answer, 0), (QList<double>{1, 0, 0, 0, 0, 0, 2}));
}

void EngineConformance::datePartsRunOrRepeat_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("inFirst");
    // The dates: 1969-12-29 (a Monday) 23:00, 1970-01-05 (the next Monday), 1971-03-31 12:30
    QTest::newRow("year") << int(DatePart::Year) << 3 << "1969"
                          << "1971" << 1;
    QTest::newRow("quarter") << int(DatePart::Quarter) << 6 << "1969-Q4"
                             << "1971-Q1" << 1;
    QTest::newRow("month") << int(DatePart::Month) << 16 << "1969-12"
                           << "1971-03" << 1;
    QTest::newRow("week") << int(DatePart::Week) << 66 << "1969-12-29"
                          << "1971-03-29" << 1;
    QTest::newRow("day") << int(DatePart::Day) << 458 << "1969-12-29"
                         << "1971-03-31" << 1;
    QTest::newRow("month of year") << int(DatePart::MonthOfYear) << 12 << "1"
                                   << "12" << 1;
    QTest::newRow("weekday") << int(DatePart::Weekday) << 7 << "1"
                             << "7" << 2;
    QTest::newRow("hour") << int(DatePart::Hour) << 24 << "0"
                          << "23" << 1;
}

void EngineConformance::datePartsRunOrRepeat()
{
    QFETCH(int, part);
    const auto engine =
        makeEngine(*makeTable({Column::dates("d", {table::fromCivil({1969, 12, 29, 23}), table::fromCivil({1970, 1, 5}),
                                                   table::fromCivil({1971, 3, 31, 12, 30})})}));
    const auto answer = *engine->run({{}, {DateGroup{"d", DatePart(part)}}, {{Kind::Count}}});
    QTEST(int(answer->groups[0].size()), "size");
    QTEST(answer->groups[0].front().key, "first");
    QTEST(answer->groups[0].back().key, "last");
    QTEST(int(answer->value(0, 0)), "inFirst");
    QCOMPARE(answer->rowsUsed, std::size_t(3));
}

void EngineConformance::distinctCountsValues()
{
    const auto engine =
        makeEngine(*makeTable({Column::text("t", Texts{"a", "a", "a", "b"}), Column::integers("x", {1, 1, 2, 1}),
                               Column::text("s", Texts{"q", "q", "", "q"})}));
    const auto answer = *engine->run({{}, {CategoryGroup{"t"}}, {{Kind::Distinct, "x"}, {Kind::Distinct, "s"}}});
    QCOMPARE(row(*answer, 0), (QList<double>{2, 1}));
    QCOMPARE(row(*answer, 1), (QList<double>{2, 1}));
}

void EngineConformance::offsetsLoseNoDigits()
{
    const double base = 1e12;
    std::vector<double> values;
    Texts texts;
    for (int i = 0; i < 100'000; ++i) {
        values.push_back(base + i % 4);
        texts.emplace_back("a");
    }
    const auto engine = makeEngine(*makeTable({Column::reals("x", values), Column::text("t", texts)}));
    const auto answer = *engine->run(
        {{}, {CategoryGroup{"t"}}, {{Kind::Mean, "x"}, {Kind::StandardDeviation, "x"}, {Kind::Quantile, "x", 0.5}}});
    QCOMPARE(answer->value(0, 0), base + 1.5);
    QVERIFY_NEAR(answer->value(1, 0), std::sqrt(1.25 * 100'000 / 99'999), 1e-12);
    QCOMPARE(answer->value(2, 0), base + 1.5);
}

void EngineConformance::moreCellsThanAByteHolds()
{
    std::vector<std::int64_t> a, b;
    std::vector<double> x;
    for (int i = 0; i < 90'000; ++i) {
        a.push_back(i % 300);
        b.push_back(i % 7);
        x.push_back(i * 0.5);
    }
    const auto engine =
        makeEngine(*makeTable({Column::integers("a", a), Column::integers("b", b), Column::reals("x", x)}));
    const auto answer = *engine->run(
        {{}, {CategoryGroup{"a"}, CategoryGroup{"b"}}, {{Kind::Count}, {Kind::Sum, "x"}, {Kind::FiveNumber, "x"}}});
    QCOMPARE(answer->values[0].size(), std::size_t(2100));
    double rows = 0;
    double sum = 0;
    for (std::size_t cell = 0; cell < 2100; ++cell) {
        rows += answer->value(0, cell);
        sum += answer->value(1, cell);
        QVERIFY(answer->boxes[2][cell].has_value());
    }
    QCOMPARE(rows, 90'000.0);
    QCOMPARE(sum, 0.5 * 90'000 * 89'999 / 2);
    QVERIFY(!engine->run({{}, {CategoryGroup{"x"}, CategoryGroup{"a"}}, {{Kind::Count}}})); // 27 million cells
}

void EngineConformance::unknownColumnsAndWrongTypesAreErrors()
{
    const auto engine = makeEngine(*makeTable({Column::text("t", Texts{"a"}), Column::integers("x", {1})}));
    QVERIFY(!engine->run({{}, {CategoryGroup{"none"}}, {{Kind::Count}}}));
    QVERIFY(!engine->run({{}, {}, {{Kind::Mean, "none"}}}));
    QVERIFY(!engine->run({{}, {}, {{Kind::Mean, "t"}}}));
    QVERIFY(!engine->run({{}, {BandGroup{{"t"}, {}}}, {{Kind::Count}}}));
    QVERIFY(!engine->run({{}, {DateGroup{"x"}}, {{Kind::Count}}}));
    FilterSet filters;
    filters.set({"none", {"a"}, {}, false, {}});
    const auto failed = engine->run({filters, {}, {{Kind::Count}}});
    QVERIFY(!failed && !failed.error().remedy.isEmpty());
}

void EngineConformance::agreesWithCountingByHand_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("seed");
    for (const int rows : {1, 2, 7, 1000, 70'000})
        QTest::addRow("%d rows", rows) << rows << rows * 31;
}

void EngineConformance::agreesWithCountingByHand()
{
    QFETCH(int, rows);
    QFETCH(int, seed);
    std::mt19937 random{std::uint32_t(seed)};
    const auto validity = [&](unsigned everyNth) {
        std::vector<std::uint64_t> words(std::size_t(rows + 63) / 64);
        for (int i = 0; i < rows; ++i) {
            if (random() % everyNth != 0)
                words[std::size_t(i) / 64] |= std::uint64_t(1) << (i % 64);
        }
        return table::Validity(words, std::size_t(rows));
    };
    std::vector<std::int64_t> whole;
    std::vector<double> real, age;
    Texts text;
    for (int i = 0; i < rows; ++i) {
        whole.push_back(std::int64_t(random() % 50) - 5);
        real.push_back(double(random() % 100'000) / 7);
        age.push_back(18 + double(random() % 600) / 10);
        text.push_back(random() % 9 == 0 ? std::nullopt : std::optional(std::string(1, char('a' + random() % 6))));
    }
    const auto table =
        makeTable({Column::integers("whole", whole, validity(6)), Column::reals("real", real, validity(11)),
                   Column::reals("age", age, validity(13)), Column::text("text", text)});
    const auto engine = makeEngine(*table);
    FilterSet filters;
    filters.set({"whole", {}, {{-3, 40}}, false, {}});
    filters.set({"text", {"a", "c", "e"}, {}, true, {}});
    const std::vector<Measure> measures{{Kind::Count},
                                        {Kind::Sum, "real"},
                                        {Kind::Mean, "whole"},
                                        {Kind::StandardDeviation, "real"},
                                        {Kind::Quantile, "real", 0.9},
                                        {Kind::Quantile, "whole", 0.35},
                                        {Kind::Distinct, "whole"},
                                        {Kind::FiveNumber, "real"},
                                        {Kind::FiveNumber, "whole"}};
    const auto answer =
        *engine->run({filters, {BandGroup{{"age"}, {7.5, {}, Closed::Left}}, CategoryGroup{"text", true}}, measures});

    std::map<std::size_t, std::vector<std::uint32_t>> cells;
    const std::size_t members = answer->groups[1].size();
    for (std::uint32_t r = 0; r < std::uint32_t(rows); ++r) {
        const auto wholeValue = table->find(u"whole")->number(r);
        const bool textPasses = !text[r] || *text[r] == "a" || *text[r] == "c" || *text[r] == "e";
        if (!wholeValue || *wholeValue < -3 || *wholeValue >= 40 || !textPasses || !table->find(u"age")->isValid(r))
            continue;
        std::size_t band = 0;
        while (!(age[r] >= answer->groups[0][band].lower && age[r] < answer->groups[0][band].upper))
            ++band;
        std::size_t member = 0;
        while (!(answer->groups[1][member].isMissing
                     ? !text[r]
                     : text[r] && answer->groups[1][member].key == QString::fromStdString(*text[r])))
            ++member;
        cells[band * members + member].push_back(r);
    }
    for (std::size_t cell = 0; cell < answer->values[0].size(); ++cell) {
        const std::vector<std::uint32_t> &mine = cells[cell];
        QCOMPARE(answer->value(0, cell), double(mine.size()));
        std::vector<double> reals, wholes;
        for (const std::uint32_t r : mine) {
            if (const auto value = table->find(u"real")->number(r))
                reals.push_back(*value);
            if (const auto value = table->find(u"whole")->number(r))
                wholes.push_back(*value);
        }
        QCOMPARE(answer->value(6, cell), double(std::set<double>(wholes.begin(), wholes.end()).size()));
        std::sort(reals.begin(), reals.end());
        std::sort(wholes.begin(), wholes.end());
        const auto ofReals = stats::describeSorted(reals);
        QCOMPARE(answer->values[4][cell].has_value(), ofReals.has_value());
        if (ofReals) {
            QVERIFY_NEAR(answer->value(1, cell), ofReals->mean * double(reals.size()), 1e-11);
            QVERIFY_NEAR(answer->value(4, cell), stats::quantileOfSorted(reals, 0.9), 1e-14);
            QCOMPARE(answer->boxes[7][cell]->q3, ofReals->q3);
            QCOMPARE(answer->boxes[7][cell]->outliers.size(), ofReals->outliers);
            if (reals.size() > 1)
                QVERIFY_NEAR(answer->value(3, cell), *ofReals->standardDeviation, 1e-11);
        }
        if (const auto ofWholes = stats::describeSorted(wholes)) {
            QVERIFY_NEAR(answer->value(2, cell), ofWholes->mean, 1e-12);
            QVERIFY_NEAR(answer->value(5, cell), stats::quantileOfSorted(wholes, 0.35), 1e-14);
            QCOMPARE(answer->boxes[8][cell]->q1, ofWholes->q1);
            QCOMPARE(answer->boxes[8][cell]->median, ofWholes->median);
            QCOMPARE(answer->boxes[8][cell]->max, ofWholes->max);
        }
    }
}
