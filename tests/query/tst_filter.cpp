// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/format.h"
#include "models/query/filter.h"
#include "models/query/rowmask.h"

#include <QTest>

using namespace clientele;
using namespace clientele::query;
using table::Column;

namespace {

Filter band(double lower, double upper)
{
    return {"age", {}, {{lower, upper}}, false, QString("Age group: %1–%2").arg(lower).arg(upper)};
}

QString rows(const table::Column &column, const Filter &filter)
{
    QString text;
    for (const std::uint8_t byte : maskOf(column, filter))
        text += byte == 0xFF ? '1' : byte == 0 ? '0' : '?';
    return text;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale("en_US")); }

    void oneFilterAColumn()
    {
        FilterSet set;
        set.set(band(50, 55));
        set.set({"region", {"West"}, {}, false, {}});
        set.set(band(40, 45));
        QCOMPARE(set.filters().size(), std::size_t(2));
        QCOMPARE(set.find(u"age")->intervals.front().lower, 40.0);
        QCOMPARE(set.without(u"age").filters().size(), std::size_t(1));
        QCOMPARE(set.without(u"none"), set);
        set.set({"age", {}, {}, false, {}});
        QVERIFY(set.find(u"age") == nullptr);
    }

    void clickingTwiceTakesTheChoiceBack()
    {
        FilterSet set;
        set.toggle(band(50, 55), false);
        QCOMPARE(set.filters().size(), std::size_t(1));
        set.toggle(band(40, 45), false);
        QCOMPARE(set.find(u"age")->intervals.size(), std::size_t(1));
        set.toggle(band(40, 45), false);
        QVERIFY(set.isEmpty());
    }

    void ctrlClickWidensAndNarrows()
    {
        FilterSet set;
        set.toggle(band(50, 55), true);
        set.toggle(band(40, 45), true);
        QCOMPARE(inWords(*set.find(u"age"), Format()), QString("Age group: 40–45, 50–55"));
        set.toggle(band(50, 55), true);
        QCOMPARE(inWords(*set.find(u"age"), Format()), QString("Age group: 40–45"));
        set.toggle(band(40, 45), true);
        QVERIFY(set.isEmpty());
        set.add({"region", {"West"}, {}, false, {}});
        set.add({"region", {"West", "East"}, {}, true, {}});
        QCOMPARE(inWords(*set.find(u"region"), Format()), QString("region: West, East, missing"));
    }

    void rangesAreNamedInWords()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(inWords({"age", {}, {{40, infinity}}, false, {}}, Format()), QString("age: ≥ 40"));
        QCOMPARE(inWords({"age", {}, {{-infinity, 30}}, false, {}}, Format()), QString("age: < 30"));
        QCOMPARE(inWords({"age", {}, {{30, 30, true, true}}, false, {}}, Format()), QString("age: 30"));
        const auto dates = Column::dates("day", {0});
        const double day = double(table::microsPerDay);
        QVERIFY(inWords({"day", {}, {{0, day}}, false, {}}, Format(), dates.get()).contains("1/1/70"));
    }

    void everyTypeIsFilteredByItsKeys()
    {
        const table::Validity lastMissing({0b0111}, 4);
        const auto text =
            Column::text("t", {std::optional<std::string>("a"), std::string("b"), std::string("a"), std::nullopt});
        QCOMPARE(rows(*text, {"t", {"a"}, {}, false, {}}), QString("1010"));
        QCOMPARE(rows(*text, {"t", {"a"}, {}, true, {}}), QString("1011"));
        QCOMPARE(rows(*text, {"t", {"c"}, {}, false, {}}), QString("0000"));

        const auto integers = Column::integers("i", {40, 44, 45, 0}, lastMissing);
        QCOMPARE(rows(*integers, {"i", {"40", "45.0"}, {}, false, {}}), QString("1010"));
        QCOMPARE(rows(*integers, {"i", {}, {{40, 45}}, false, {}}), QString("1100"));
        QCOMPARE(rows(*integers, {"i", {}, {{40, 45, false, true}}, false, {}}), QString("0110"));
        QCOMPARE(rows(*integers, {"i", {}, {{-1, 1}}, false, {}}), QString("0000")); // missing is not 0
        QCOMPARE(rows(*integers, {"i", {}, {{40, 41}, {45, 46}}, false, {}}), QString("1010"));
        QCOMPARE(rows(*integers, {"i", {"44"}, {{45, 46}}, true, {}}), QString("0111"));

        const auto reals = Column::reals("r", {0.5, 1, -0.0, 0}, lastMissing);
        QCOMPARE(rows(*reals, {"r", {"0", "0.5"}, {}, false, {}}), QString("1010"));
        QCOMPARE(rows(*reals, {"r", {}, {{0, 0.5, false, true}}, false, {}}), QString("1000"));
        const double infinity = std::numeric_limits<double>::infinity();
        QCOMPARE(rows(*reals, {"r", {}, {{-infinity, infinity}}, false, {}}), QString("1110"));

        const auto dates =
            Column::dates("d", {0, table::microsPerDay, table::microsPerDay + 1'000'000, 0}, lastMissing);
        QCOMPARE(rows(*dates, {"d", {"1970-01-02"}, {}, false, {}}), QString("0100"));
        QCOMPARE(rows(*dates, {"d", {"1970-01-02T00:00:01"}, {}, false, {}}), QString("0010"));
        QCOMPARE(rows(*dates, {"d", {}, {{double(table::microsPerDay), infinity}}, false, {}}), QString("0110"));

        const auto booleans = Column::booleans("b", {1, 0, 1, 0}, lastMissing);
        QCOMPARE(rows(*booleans, {"b", {"true"}, {}, false, {}}), QString("1010"));
        QCOMPARE(rows(*booleans, {"b", {"false"}, {}, false, {}}), QString("0100"));
    }

    void longIdsAreNotMixedUp()
    {
        const auto ids = Column::integers("id", {9007199254740993, 9007199254740992});
        QCOMPARE(rows(*ids, {"id", {"9007199254740993"}, {}, false, {}}), QString("10"));
    }

    void filtersAreAndedAndUnknownColumnsNamed()
    {
        const auto table = *table::Table::make({Column::integers("a", {1, 2, 3}), Column::integers("b", {1, 1, 2})});
        FilterSet set;
        QVERIFY(*maskOf(*table, set) == nullptr);
        set.set({"a", {"1", "3"}, {}, false, {}});
        set.set({"b", {"1"}, {}, false, {}});
        const auto mask = maskOf(*table, set);
        QCOMPARE(countRows(**mask), std::size_t(1));
        set.set({"zip", {"1"}, {}, false, {}});
        const auto failed = maskOf(*table, set);
        QVERIFY(!failed);
        QVERIFY(failed.error().sentence().contains("zip"));
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
