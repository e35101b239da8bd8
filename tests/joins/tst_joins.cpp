// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/jointables.h"
#include "tests/joins/joinfixture.h"
#include "tests/requirement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace clientele;
using namespace clientele::joins;
using namespace clientele::jointest;
using table::Column;
using table::ColumnPtr;
using table::Role;

namespace {

// Columns of a table as lists for pandas.
QJsonObject jsonOf(const table::Table &table)
{
    QJsonObject json;
    for (const ColumnPtr &column : table.columns()) {
        QJsonArray values;
        for (std::size_t row = 0; row < column->size(); ++row)
            values.append(column->isValid(row) ? QJsonValue(QString::fromStdString(column->plainText(row)))
                                               : QJsonValue());
        json.insert(column->name(), values);
    }
    return json;
}

const char *const program = R"(
import json, sys
import pandas
answers = []
for asked in json.load(sys.stdin):
    left = pandas.DataFrame(asked["left"], dtype=object)
    right = pandas.DataFrame(asked["right"], dtype=object)
    # pandas matches missing with missing: here each is a key of its own.
    left["k"] = ["L%d" % i if pandas.isna(v) else "=" + v for i, v in enumerate(left["k"])]
    right["k"] = ["R%d" % i if pandas.isna(v) else "=" + v for i, v in enumerate(right["k"])]
    merged = left.merge(right, on="k", how=asked["how"])
    merged["k"] = [v[1:] if v.startswith("=") else "-" for v in merged["k"]]
    rows = merged[["k", "a", "b"]].values.tolist()
    answers.append(sorted(" ".join("-" if pandas.isna(v) else v for v in row) for row in rows))
json.dump(answers, sys.stdout)
)";

// pandas 1.5.3 of Debian 12.
QJsonArray byPandas(const QJsonArray &asked)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromLatin1(program)});
    python.write(QJsonDocument(asked).toJson());
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

// A web shop's tables: lines, orders with their own money, customers, products with a bare "id".
std::vector<NamedTable> shop()
{
    return {named("customers", {Column::text("customer_id", Texts{"ca", "cb", "cc"}),
                                Column::text("currency", Texts{"EUR", "USD", "EUR"})}),
            named("line_items",
                  {Column::integers("line_item_id", {1, 2, 3, 4, 5}),
                   Column::text("order_id", Texts{"o1", "o1", "o2", "o3", "o9"}),
                   Column::integers("item_id", {1, 2, 2, 3, 1}), Column::integers("quantity", {1, 2, 3, 4, 5})}),
            named("orders", {Column::text("order_id", Texts{"o1", "o2", "o3", "o4"}),
                             Column::text("customer_id", Texts{"ca", "cb", "ca", "cz"}),
                             Column::reals("order_total", {30, 20, 10, 40})}),
            named("products", {Column::integers("id", {1, 2, 3}), Column::text("name", Texts{"cup", "pot", "mug"}),
                               Column::reals("price", {1.5, 2.5, 3.5})})};
}

const AppliedLink *linkTo(const Account &account, const QString &right)
{
    for (const AppliedLink &one : account.links) {
        if (one.link.right == right)
            return &one;
    }
    return nullptr;
}

} // namespace

class TestJoins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindKeepsItsRows()
    {
        const std::vector<NamedTable> tables{
            named("l", {Column::text("k", Texts{"a", "b", std::nullopt, "d"}), Column::integers("x", {1, 2, 3, 4})}),
            named("r",
                  {Column::text("k", Texts{"b", "a", "e", std::nullopt}), Column::integers("y", {10, 20, 30, 40})})};
        const auto rows = [&](Kind kind) {
            const auto joined = join(tables, planOf("l", {link("l", "k", "r", "k", kind)}));
            return joined ? rowsOf(*joined->table) : QStringList(joined.error().sentence());
        };
        QCOMPARE(rows(Kind::Left), (QStringList{"a 1 20", "b 2 10", "- 3 -", "d 4 -"}));
        QCOMPARE(rows(Kind::Inner), (QStringList{"a 1 20", "b 2 10"}));
        QCOMPARE(rows(Kind::Right), (QStringList{"a 1 20", "b 2 10", "e - 30", "- - 40"}));
        QCOMPARE(rows(Kind::Full), (QStringList{"a 1 20", "b 2 10", "- 3 -", "d 4 -", "e - 30", "- - 40"}));
        QCOMPARE(rows(Kind::Semi), (QStringList{"a 1", "b 2"}));
        QCOMPARE(rows(Kind::Anti), (QStringList{"- 3", "d 4"}));
    }

    void severalRowsOfAKeyAreTakenAsAsked()
    {
        const std::vector<NamedTable> tables{
            named("l", {Column::integers("k", {1, 2, 1}), Column::text("x", Texts{"p", "q", "r"})}),
            named("r", {Column::integers("k", {1, 1, 3, 1}), Column::integers("n", {5, 6, 7, 8}),
                        Column::reals("m", {0.5, 0.25, 1, 1}), Column::text("t", Texts{"u", "v", "w", "x"})})};
        const auto joined = [&](Several several) {
            auto all = join(tables, planOf("l", {link("l", "k", "r", "k", Kind::Left, several)}, Amounts::Repeat));
            return all ? *all : Joined();
        };
        QCOMPARE(rowsOf(*joined(Several::First).table), (QStringList{"1 p 5 0.5 u", "2 q - - -", "1 r 5 0.5 u"}));
        const Joined all = joined(Several::Multiply);
        QCOMPARE(rowsOf(*all.table), (QStringList{"1 p 5 0.5 u", "1 p 6 0.25 v", "1 p 8 1 x", "2 q - - -",
                                                  "1 r 5 0.5 u", "1 r 6 0.25 v", "1 r 8 1 x"}));
        QCOMPARE(all.account.links.front().rowsIn, 3U);
        QCOMPARE(all.account.links.front().rowsOut, 7U);
        QVERIFY(
            all.account.warnings.join('\n').contains("each row of “l” would be counted 2.3 times on average: 3 rows "
                                                     "become 7"));
        const Joined sums = joined(Several::Sum);
        QCOMPARE(namesOf(*sums.table), (QStringList{"k", "x", "r (rows)", "n (sum)", "m (sum)"}));
        QCOMPARE(rowsOf(*sums.table), (QStringList{"1 p 3 19 1.75", "2 q - - -", "1 r 3 19 1.75"}));
    }

    void tablesWithoutRowsAndKeysWithoutValuesJoin()
    {
        const NamedTable none = named("none", {Column::text("k", Texts{}), Column::integers("n", {})});
        const NamedTable one = named("one", {Column::text("k", Texts{"a"}), Column::integers("m", {1})});
        const NamedTable missing =
            named("missing", {Column::text("k", Texts{std::nullopt, std::nullopt}), Column::integers("o", {1, 2})});
        for (const Kind kind : {Kind::Left, Kind::Inner, Kind::Right, Kind::Full, Kind::Semi, Kind::Anti}) {
            for (const Several several : {Several::First, Several::Sum, Several::Multiply}) {
                const auto joined = [&](const NamedTable &left, const NamedTable &right) {
                    return join({left, right},
                                planOf(left.name, {link(left.name, "k", right.name, "k", kind, several)}));
                };
                for (const auto &[left, right] : {std::pair(none, one), std::pair(one, none), std::pair(none, none)}) {
                    if (left.name == right.name)
                        continue;
                    const auto result = joined(left, right);
                    QVERIFY(result);
                    const bool keepsOne = left.name == "one"
                                              ? kind == Kind::Left || kind == Kind::Full || kind == Kind::Anti
                                              : kind == Kind::Right || kind == Kind::Full;
                    QCOMPARE(result->table->rows(), keepsOne ? 1U : 0U);
                }
                const auto result = joined(one, missing);
                QVERIFY(result);
                QCOMPARE(result->account.links.front().figures.matched, 0U);
            }
        }
    }

    void joinsAgreeWithPandas()
    {
        CLIENTELE_NEEDS(tests::notInstalled({"/usr/bin/python3"}));
        QRandomGenerator random(7);
        QJsonArray asked;
        std::vector<QStringList> answers;
        for (int round = 0; round < 20; ++round) {
            const auto make = [&](std::size_t rows, const QString &value) {
                Texts keys;
                std::vector<std::int64_t> values;
                for (std::size_t row = 0; row < rows; ++row) {
                    const int key = int(random.bounded(12));
                    keys.push_back(key == 0 ? std::nullopt : std::optional("k" + std::to_string(key)));
                    values.push_back(std::int64_t(row));
                }
                return named(value, {Column::text("k", keys), Column::integers(value, std::move(values))});
            };
            const NamedTable left = make(round == 0 ? 1 : 40, "a");
            const NamedTable right = make(round == 1 ? 1 : 25, "b");
            for (const auto &[kind, how] : {std::pair(Kind::Left, "left"), std::pair(Kind::Inner, "inner"),
                                            std::pair(Kind::Right, "right"), std::pair(Kind::Full, "outer")}) {
                const auto joined = join(
                    {left, right}, planOf("a", {link("a", "k", "b", "k", kind, Several::Multiply)}, Amounts::Repeat));
                QVERIFY(joined);
                answers.push_back(rowsOf(*joined->table));
                answers.back().sort();
                asked.append(QJsonObject{{"left", jsonOf(*left.table)}, {"right", jsonOf(*right.table)}, {"how", how}});
            }
        }
        const QJsonArray expected = byPandas(asked);
        QCOMPARE(expected.size(), asked.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(answers[std::size_t(i)], expected[i].toVariant().toStringList());
    }

    void aShopIsJoinedAroundItsLines()
    {
        const auto joined = joinAsFound(shop());
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().sentence()));
        const Account &account = joined->account;
        QCOMPARE(account.plan.main, QStringLiteral("line_items"));
        QCOMPARE(account.links.size(), 3U);
        QCOMPARE(linkTo(account, "products")->link.leftKey, QStringLiteral("item_id"));
        QCOMPARE(linkTo(account, "products")->link.rightKey, QStringLiteral("id"));
        QCOMPARE(linkTo(account, "customers")->link.left, QStringLiteral("orders"));
        const LinkFigures &orders = linkTo(account, "orders")->figures;
        QCOMPARE(orders.matched, 4U);
        QCOMPARE(orders.unmatchedLeft, 1U);
        QCOMPARE(orders.unmatchedRight, 1U);
        // In rows of the tables: of four orders three have a customer, of three customers one has no order.
        QCOMPARE(linkTo(account, "customers")->figures.matched, 3U);
        QCOMPARE(linkTo(account, "customers")->figures.unmatchedRight, 1U);
        QCOMPARE(joined->table->rows(), 5U);
        QCOMPARE(joined->table->find(Role::ProductName)->name(), QStringLiteral("name"));
        QVERIFY(!joined->table->find(Role::Name));
        QCOMPARE(joined->table->find(Role::Customer)->name(), QStringLiteral("customer_id"));
        QCOMPARE(joined->table->find(Role::Product)->name(), QStringLiteral("item_id"));
        const QString warnings = account.warnings.join('\n');
        QVERIFY(warnings.contains("“line_items” and “products” were joined by “item_id” = “id”"));
        QVERIFY(warnings.contains("1 of 5 rows of “line_items” have no match in “orders”"));
    }

    void moneyOfACoarserTableIsNotCountedTwice()
    {
        const auto joined = joinAsFound(shop());
        QVERIFY(joined);
        const Column &total = *joined->table->find(u"order_total");
        double sum = 0;
        for (std::size_t row = 0; row < total.size(); ++row)
            sum += total.number(row).value_or(0);
        QCOMPARE(sum, 60.0); // o1, o2 and o3 once each
        QCOMPARE(total.missing(), 2U);
        QVERIFY(joined->account.warnings.join('\n').contains(
            "“order_total”: kept on the first line of each row of “orders” only, else each row of “orders” would be "
            "counted 1.3 times on average: 3 rows become 4"));
        // Lines have quantity and price: the order's total is not what they are worth.
        QVERIFY(!joined->table->find(Role::Amount));
        Plan plan = joined->account.plan;
        plan.amounts = Amounts::Repeat;
        QCOMPARE(join(shop(), plan)->table->find(u"order_total")->missing(), 1U);
        plan.amounts = Amounts::LeaveOut;
        QVERIFY(!join(shop(), plan)->table->find(u"order_total"));
    }

    void aJoinThatMultipliesMoneyIsNotDoneUnasked()
    {
        const std::vector<NamedTable> tables{named("orders", {Column::text("customer_id", Texts{"a", "a", "b", "c"}),
                                                              Column::text("order_id", Texts{"o1", "o2", "o3", "o4"}),
                                                              Column::reals("amount", {1, 2, 3, 4})}),
                                             named("visits", {Column::text("customer_id", Texts{"a", "a", "a", "b"}),
                                                              Column::text("page", Texts{"x", "y", "x", "z"})})};
        const auto refused = joinAsFound(tables);
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, QStringLiteral("Joining the tables would count rows several times"));
        QVERIFY(refused.error().where.contains("would be counted 2.0 times on average: 4 rows become 8"));
        // Asked for, the amounts still stand once.
        const auto asked = join(tables, planOf("orders", {link("orders", "customer_id", "visits", "customer_id",
                                                               Kind::Left, Several::Multiply)}));
        QVERIFY(asked);
        QCOMPARE(asked->table->rows(), 8U);
        double sum = 0;
        for (std::size_t row = 0; row < 8; ++row)
            sum += asked->table->find(u"amount")->number(row).value_or(0);
        QCOMPARE(sum, 10.0);
        // With the customers between them the visits are left out and told.
        std::vector<NamedTable> three = tables;
        three.push_back(named("customers", {Column::text("customer_id", Texts{"a", "b", "c"}),
                                            Column::text("town", Texts{"p", "q", "r"})}));
        const auto joined = joinAsFound(three);
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().sentence()));
        QCOMPARE(joined->table->rows(), 4U);
        QVERIFY(joined->account.warnings.join('\n').contains("“visits” was left out"));
    }

    void equalNamesAreQualified()
    {
        const auto joined = join({named("l", {Column::integers("k", {1}), Column::text("name", Texts{"x"}),
                                              Column::text("name (r)", Texts{"z"})}),
                                  named("r", {Column::integers("k", {1}), Column::text("name", Texts{"y"})})},
                                 planOf("l", {link("l", "k", "r", "k")}));
        QVERIFY(joined);
        QCOMPARE(namesOf(*joined->table), (QStringList{"k", "name", "name (r)", "name (r) 2"}));
        QCOMPARE(rowsOf(*joined->table), QStringList{"1 x z y"});
    }

    void wrongPlansAreToldAndChangeNothing()
    {
        const auto tables = shop();
        const auto errorOf = [&](const Plan &plan) {
            const auto joined = join(tables, plan);
            return joined ? QString() : joined.error().what;
        };
        QCOMPARE(errorOf(planOf("shops", {})), QStringLiteral("There is no table “shops” to join"));
        QCOMPARE(errorOf(planOf("orders", {link("orders", "x", "customers", "customer_id")})),
                 QStringLiteral("There is no column “x” to join by"));
        QCOMPARE(errorOf(planOf("orders", {link("line_items", "item_id", "products", "id")})),
                 QStringLiteral("“line_items” is not joined yet"));
        QCOMPARE(errorOf(planOf("orders", {link("orders", "order_id", "orders", "order_id")})),
                 QStringLiteral("“orders” is joined twice"));
        const std::vector<std::int64_t> same(20'000, 1);
        const auto huge = join({named("l", {Column::integers("k", same)}), named("r", {Column::integers("k", same)})},
                               planOf("l", {link("l", "k", "r", "k", Kind::Left, Several::Multiply)}));
        QVERIFY(!huge);
        QVERIFY(huge.error().what.contains("400,000,000 rows"));
    }

    void cancelledJoinsStop()
    {
        const Progress progress([] { return true; });
        QCOMPARE(findPlan(shop(), {}, progress).error().code, Error::Code::Cancelled);
        QCOMPARE(join(shop(), planOf("orders", {link("orders", "customer_id", "customers", "customer_id")}), progress)
                     .error()
                     .code,
                 Error::Code::Cancelled);
    }

    void plansAreReadAsTheyAreWritten()
    {
        Plan plan = planOf("l", {link("l", "a", "r", "b", Kind::Anti, Several::Sum), link("l", "c", "s", "d")},
                           Amounts::LeaveOut);
        plan.links.front().ignoreCase = true;
        const auto read = planFromJson(toJson(plan));
        QVERIFY(read);
        QCOMPARE(*read, plan);
        QCOMPARE(QJsonDocument(toJson(planOf("l", {link("l", "a", "r", "b")}))).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"links":[{"left":"l","leftKey":"a","right":"r","rightKey":"b"}],"main":"l"})"));
        for (
            const char *wrong :
            {R"({})", R"({"main": "l"})", R"({"main": 1, "links": []})", R"({"main": "l", "links": [1]})",
             R"({"main": "l", "links": [], "more": 1})", R"({"main": "l", "links": [], "amounts": "twice"})",
             R"({"main": "l", "links": [{"left": "l", "leftKey": "a", "right": "r", "rightKey": "b", "kind": "cross"}]})",
             R"({"main": "l", "links": [{"left": "l", "leftKey": "a", "right": "r"}]})"})
            QVERIFY2(!planFromJson(QJsonDocument::fromJson(wrong).object()), wrong);
    }
};

QTEST_GUILESS_MAIN(TestJoins)
#include "tst_joins.moc"
