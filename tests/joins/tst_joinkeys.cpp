// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/joinsentences.h"
#include "models/joins/keymatch.h"
#include "models/joins/keynames.h"
#include "tests/joins/joinfixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace clientele;
using namespace clientele::joins;
using namespace clientele::jointest;
using table::Column;

class TestJoinKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfOneKeyAreKnown_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("tableA");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("tableB");
        QTest::addColumn<bool>("isSame");
        const auto add = [](const char *a, const char *tableA, const char *b, const char *tableB, bool isSame) {
            QTest::addRow("%s.%s %s.%s", tableA, a, tableB, b) << a << tableA << b << tableB << isSame;
        };
        add("customer_id", "orders", "customer_id", "customers", true);
        add("Customer ID", "orders", "customer_id", "customers", true);
        add("cust_no", "orders", "CustomerID", "customers", true);
        add("item_id", "lines", "id", "items", true);
        add("item_id", "lines", "id", "products", true);
        add("product_id", "lines", "id", "products", true);
        add("category_id", "products", "id", "categories", true);
        add("StockCode", "lines", "sku", "products", true);
        add("Kundennummer", "bestellungen", "kunden_nr", "kunden", true);
        add("kunden_id", "bestellungen", "id", "kunde", true);
        add("order_id", "lines", "id", "customers", false);
        add("order_id", "lines", "customer_id", "customers", false);
        add("id", "orders", "id", "customers", false);
        add("quantity", "lines", "price", "products", false);
    }

    void namesOfOneKeyAreKnown()
    {
        QFETCH(QString, a);
        QFETCH(QString, tableA);
        QFETCH(QString, b);
        QFETCH(QString, tableB);
        QFETCH(bool, isSame);
        const double score = matchNames(keyName(a, tableA), keyName(b, tableB)).score;
        QCOMPARE(score >= 0.7, isSame);
        QCOMPARE(matchNames(keyName(b, tableB), keyName(a, tableA)).score, score);
    }

    void equalKeysMatchAcrossTypes()
    {
        const auto matched = [](const ColumnPtr &left, const ColumnPtr &right) {
            return measure(*left, *right).matched;
        };
        const ColumnPtr whole = Column::integers("k", {17850, 5, -3});
        QCOMPARE(matched(whole, Column::text("k", Texts{"17850", "5", "-3"})), 3U);
        QCOMPARE(matched(whole, Column::reals("k", {17850, 5, -3})), 3U);
        QCOMPARE(matched(Column::text("k", Texts{"17850.0", "5.00"}), whole), 2U);
        // Codes that only look like the number.
        QCOMPARE(matched(whole, Column::text("k", Texts{"017850", "+5", "5.5", "5.", "", "-"})), 0U);
        QCOMPARE(matched(Column::text("k", Texts{"5"}), Column::text("k", Texts{"5.0", "05", " 5"})), 0U);
        QCOMPARE(matched(Column::reals("k", {5.5}), Column::text("k", Texts{"5.5"})), 0U);
        QCOMPARE(matched(Column::reals("k", {5.5, 0.0}), Column::reals("k", {5.5, -0.0})), 2U);
        QCOMPARE(matched(Column::dates("k", {5}), whole), 0U);
        QCOMPARE(matched(Column::integers("k", {1}), Column::booleans("k", {1})), 0U);
        // Beyond 2^53 a double stands for several whole numbers.
        QCOMPARE(matched(Column::integers("k", {9007199254740993}), Column::reals("k", {9007199254740994.0})), 0U);
        QCOMPARE(matched(Column::text("k", Texts{"99999999999999999999"}), Column::integers("k", {1})), 0U);
    }

    void keysThatDifferInCaseOrBlanksAreToldAndNotMatched()
    {
        const ColumnPtr left = Column::text("k", Texts{"AB-1", "ab-2 ", "c", "x  y", "z"});
        const ColumnPtr right = Column::text("k", Texts{"ab-1", "AB-2", "c", "X y"});
        const LinkFigures strict = measure(*left, *right);
        QCOMPARE(strict.matched, 1U);
        QCOMPARE(strict.nearMisses, 3U);
        QCOMPARE(strict.nearLeft, QStringLiteral("AB-1"));
        QCOMPARE(strict.nearRight, QStringLiteral("ab-1"));
        const LinkFigures alike = measure(*left, *right, true);
        QCOMPARE(alike.matched, 4U);
        QCOMPARE(alike.nearMisses, 0U);
        Link one = link("l", "k", "r", "k");
        one.ignoreCase = true;
        const auto joined =
            join({named("l", {left}), named("r", {right, Column::integers("n", {1, 2, 3, 4})})}, planOf("l", {one}));
        QVERIFY(joined);
        QCOMPARE(rowsOf(*joined->table), (QStringList{"AB-1 1", "ab-2  2", "c 3", "x  y 4", "z -"}));
    }

    void figuresCountRowsOnBothSides()
    {
        const ColumnPtr left = Column::text("k", Texts{"a", "a", "b", std::nullopt, "q"});
        const ColumnPtr right = Column::text("k", Texts{"a", "a", "b", "c", "c", std::nullopt});
        const LinkFigures f = measure(*left, *right);
        QCOMPARE(f.leftRows, 5U);
        QCOMPARE(f.rightRows, 6U);
        QCOMPARE(f.matched, 3U);
        QCOMPARE(f.unmatchedLeft, 2U);
        QCOMPARE(f.missingLeft, 1U);
        QCOMPARE(f.unmatchedRight, 3U);
        QCOMPARE(f.ambiguous, 1U);      // "c" is several times as well, but nobody asks for it
        QCOMPARE(f.rowsMultiplied, 7U); // 2 + 2 + 1 + 1 + 1
    }

    void keysAreFoundByContentAlone()
    {
        Texts codes;
        Texts some;
        for (int i = 0; i < 40; ++i) {
            codes.push_back("SKU-" + std::to_string(i * 7));
            some.push_back("SKU-" + std::to_string((i % 20) * 7));
        }
        const auto joined = joinAsFound({named("a", {Column::text("what", some)}),
                                         named("b", {Column::text("thing", codes), Column::text("colour", codes)})});
        QVERIFY(joined);
        QCOMPARE(joined->account.links.front().link.rightKey, QStringLiteral("thing"));
        // Counting numbers are equal by chance.
        std::vector<std::int64_t> numbers(40);
        for (std::size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = std::int64_t(i) + 1;
        const auto refused =
            joinAsFound({named("a", {Column::integers("rank", numbers), Column::dates("start", numbers)}),
                         named("b", {Column::integers("slot", numbers), Column::dates("start", numbers)})});
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, QStringLiteral("The tables have different columns and share no key"));
        QCOMPARE(refused.error().where, QStringLiteral("a: rank, start; b: slot, start"));
    }

    void rowsMatchWhereAllPartsOfAKeyAreEqual()
    {
        const NamedTable plan = named("plan", {Column::text("store", Texts{"a", "a", "b", "b", std::nullopt}),
                                               Column::integers("week", {1, 2, 1, 2, 1}),
                                               Column::integers("target", {10, 20, 30, 40, 50})});
        const NamedTable sales = named("sales", {Column::text("store_no", Texts{"b", "a", "a", "c", "a", std::nullopt}),
                                                 Column::text("week", Texts{"1", "1", "2", "1", "3", "1"})});
        Link one = link("sales", "store_no", "plan", "store");
        one.more = {{"week", "week"}}; // numbers equal texts that say the same number
        const auto joined = join({plan, sales}, planOf("sales", {one}));
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().sentence()));
        QCOMPARE(namesOf(*joined->table), (QStringList{"store_no", "week", "target"}));
        QCOMPARE(rowsOf(*joined->table), (QStringList{"b 1 30", "a 1 10", "a 2 20", "c 1 -", "a 3 -", "- 1 -"}));
        const LinkFigures &figures = joined->account.links.front().figures;
        QCOMPARE(figures.matched, 3U);
        QCOMPARE(figures.unmatchedLeft, 3U);
        QCOMPARE(figures.unmatchedRight, 2U);
        QCOMPARE(figures.missingLeft, 1U);
        QCOMPARE(figures.ambiguous, 0U);
        one.kind = Kind::Full; // the key's columns are filled from the right
        QCOMPARE(rowsOf(*join({plan, sales}, planOf("sales", {one}))->table),
                 (QStringList{"b 1 30", "a 1 10", "a 2 20", "c 1 -", "a 3 -", "- 1 -", "b 2 40", "- 1 50"}));
        Link sums = link("plan", "store", "sales", "store_no", Kind::Left, Several::Sum);
        sums.more = {{"week", "week"}};
        const auto counted = join({plan, sales}, planOf("plan", {sums}));
        QVERIFY(counted);
        QCOMPARE(rowsOf(*counted->table), (QStringList{"a 1 10 1", "a 2 20 1", "b 1 30 1", "b 2 40 -", "- 1 50 -"}));
    }

    void keysOfSeveralColumnsAreFoundWhereNoneIsUniqueAlone()
    {
        Texts stores;
        std::vector<std::int64_t> days;
        std::vector<std::int64_t> targets;
        Texts soldIn;
        std::vector<std::int64_t> soldOn;
        for (int store = 0; store < 5; ++store) {
            for (int day = 0; day < 20; ++day) {
                stores.push_back("store " + std::to_string(store));
                days.push_back(day * 86'400'000'000LL);
                targets.push_back(store * 100 + day);
                for (int sale = 0; sale < 3; ++sale) {
                    soldIn.push_back(stores.back());
                    soldOn.push_back(days.back());
                }
            }
        }
        const std::vector<NamedTable> tables{
            named("sales", {Column::text("Store", soldIn), Column::dates("Day", soldOn)}),
            named("targets",
                  {Column::text("store", stores), Column::dates("day", days), Column::integers("target", targets)})};
        const auto joined = joinAsFound(tables);
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().sentence()));
        QCOMPARE(joined->account.plan.main, QStringLiteral("sales"));
        const Link &found = joined->account.links.front().link;
        QCOMPARE(keyInWords(found.keys()), QStringLiteral("Store = store and Day = day"));
        QCOMPARE(joined->table->rows(), 300U);
        QCOMPARE(joined->account.links.front().figures.matched, 300U);
        QVERIFY2(joined->account.warnings.join('\n').contains(
                     "joined by “Store” = “store” and “Day” = “day” (no column alone tells the rows apart"),
                 qPrintable(joined->account.warnings.join('\n')));
        // Turned, each side has its own columns.
        const auto keys = findKeys(tables);
        QCOMPARE(keys->front().turned().keys(), (std::vector<KeyPair>{{"store", "Store"}, {"day", "Day"}}));
    }

    void threeColumnsOrNoneAreTaken()
    {
        // Every two of the three repeat, all three do not.
        std::vector<std::int64_t> a;
        std::vector<std::int64_t> b;
        std::vector<std::int64_t> c;
        for (int i = 0; i < 64; ++i) {
            a.push_back(i / 16);
            b.push_back(i / 4 % 4);
            c.push_back(i % 4);
        }
        const auto make = [&](const QString &name, const QString &more) {
            return named(name, {Column::integers("region_code", a), Column::integers("branch_code", b),
                                Column::integers("shelf_code", c), Column::reals(more, {a.begin(), a.end()})});
        };
        const auto found = findKeys({make("l", "x"), make("r", "y")});
        QVERIFY(found && !found->empty());
        const auto whole =
            std::find_if(found->begin(), found->end(), [](const auto &one) { return !one.more.empty(); });
        QVERIFY(whole != found->end());
        QCOMPARE(whole->keys().size(), 3U);
        QVERIFY(whole->leftUnique && whole->rightUnique);
        // Rows that repeat by all their columns have no key.
        c.assign(64, 1);
        const auto none = findKeys({make("l", "x"), make("r", "y")});
        QVERIFY(std::none_of(none->begin(), none->end(), [](const auto &one) { return !one.more.empty(); }));
    }

    void keysOfSeveralColumnsAreWrittenAsLists()
    {
        Link one = link("l", "a", "r", "b");
        one.more = {{"c", "d"}};
        const auto read = planFromJson(toJson(planOf("l", {one})));
        QVERIFY(read);
        QCOMPARE(read->links.front(), one);
        QCOMPARE(QJsonDocument(toJson(one)).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"left":"l","leftKey":["a","c"],"right":"r","rightKey":["b","d"]})"));
        for (const char *wrong : {R"("leftKey": ["a", "b"], "rightKey": "c")", R"("leftKey": [], "rightKey": [])",
                                  R"("leftKey": ["a", 1], "rightKey": ["b", "c"])"}) {
            const QByteArray json =
                QByteArray(R"({"main": "l", "links": [{"left": "l", "right": "r", )") + wrong + "}]}";
            QVERIFY2(!planFromJson(QJsonDocument::fromJson(json).object()), wrong);
        }
    }
};

QTEST_GUILESS_MAIN(TestJoinKeys)
#include "tst_joinkeys.moc"
