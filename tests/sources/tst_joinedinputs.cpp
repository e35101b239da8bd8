// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/joinsources.h"
#include "models/sources/sqlitedatabase.h"
#include "models/sources/tablegroups.h"
#include "tests/requirement.h"
#include "tests/sources/temporaryfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace clientele;
using namespace clientele::sources;
using table::Role;

namespace {

QString dataFolder(const QString &name)
{
    const QString root =
        qEnvironmentVariable("CLIENTELE_TEST_DATA", QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data"));
    return root + QLatin1Char('/') + name;
}

const joins::AppliedLink *linkTo(const Source &source, const QString &right)
{
    for (const joins::AppliedLink &one : source.account.joins->links) {
        if (one.link.right == right)
            return &one;
    }
    return nullptr;
}

// The answer of a program of pandas (1.5.3 of Debian 12).
QJsonArray byPandas(const QString &folder, const char *program)
{
    QProcess python;
    python.setWorkingDirectory(folder);
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromLatin1(program)});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

void fillDatabase(const QString &path, const QByteArray &sql)
{
    const auto database = SqliteDatabase::openForWriting(path);
    QVERIFY(database);
    for (const QByteArray &statement : sql.split(';')) {
        if (!statement.trimmed().isEmpty())
            QVERIFY(database->run(QString::fromUtf8(statement)));
    }
}

double sumOf(const table::Column &column)
{
    double sum = 0;
    for (std::size_t row = 0; row < column.size(); ++row)
        sum += column.number(row).value_or(0);
    return sum;
}

} // namespace

class TestJoinedInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreCalledByTheirFiles()
    {
        QCOMPARE(tableNameOf({"/x/orders.csv"}), QStringLiteral("orders"));
        QCOMPARE(tableNameOf({"/x/orders.csv.gz"}), QStringLiteral("orders"));
        QCOMPARE(tableNameOf({"shop.xlsx#Order lines"}), QStringLiteral("Order lines"));
        QCOMPARE(tableNameOf({"shop.db#orders"}), QStringLiteral("orders"));
        QCOMPARE(tableNameOf({"postgresql://me@host/db?table=sales.orders"}), QStringLiteral("orders"));
        QCOMPARE(tableNameOf({"orders-2024.csv", "orders-2025.csv"}), QStringLiteral("orders"));
        QCOMPARE(tableNameOf({"2024.csv", "2025.csv"}), QStringLiteral("2024"));
        QCOMPARE(tableNameOf({"a.csv", "b.csv"}), QStringLiteral("a"));
    }

    void filesOfDifferentKindsAreJoined()
    {
        const TemporaryFiles files;
        files.write("order_id,customer_id,item_id,quantity\n1,7,a,2\n2,8,b,1\n", "in/orders-1.csv");
        files.write("customer_id,order_id,item_id,quantity\n9,3,a,4\n7,4,zz,1\n", "in/orders-2.csv");
        files.write("customer_id;town\n7;Rom\n8;Ulm\n5;Bonn\n", "in/customers.csv");
        files.write("id,name,price\na,Cup,1.5\nb,Pot,2.5\n", "in/items.csv");
        const auto source = open({files.path("in")});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(namesOf(*source->table),
                 (QStringList{"order_id", "customer_id", "item_id", "quantity", "name", "price", "town"}));
        QCOMPARE(valuesOf(*source->table),
                 (QList<QStringList>{{"1", "7", "a", "2", "Cup", "1.5", "Rom"},
                                     {"2", "8", "b", "1", "Pot", "2.5", "Ulm"},
                                     {"3", "9", "a", "4", "Cup", "1.5", "<missing>"},
                                     {"4", "7", "zz", "1", "<missing>", "<missing>", "Rom"}}));
        QCOMPARE(source->account.rows, 4U);
        QCOMPARE(source->account.files.size(), 4U);
        QCOMPARE(source->account.joins->plan.main, QStringLiteral("orders"));
        QCOMPARE(source->table->find(Role::ProductName)->name(), QStringLiteral("name"));
        QCOMPARE(source->table->find(Role::Location)->name(), QStringLiteral("town"));
        QCOMPARE(linkTo(*source, "customers")->figures.unmatchedRight, 1U);
        // The plan that was found does the same again; another one does what it says.
        ReadOptions options;
        options.joins = source->account.joins->plan;
        QCOMPARE(valuesOf(*open({files.path("in")}, options)->table), valuesOf(*source->table));
        options.joins->links.front().kind = joins::Kind::Inner;
        QCOMPARE(open({files.path("in")}, options)->table->rows(), 3U);
        options.joins->links.front().right = "shops";
        QCOMPARE(open({files.path("in")}, options).error().what, QStringLiteral("There is no table “shops” to join"));
    }

    void tablesOfOneDatabaseAreJoined_data()
    {
        QTest::addColumn<bool>("isDump");
        QTest::newRow("sqlite") << false;
        QTest::newRow("dump") << true;
    }

    void tablesOfOneDatabaseAreJoined()
    {
        QFETCH(bool, isDump);
        const TemporaryFiles files;
        const QByteArray sql =
            "CREATE TABLE orders (order_id INTEGER, customer_id INTEGER, item_id TEXT, quantity INTEGER);"
            "CREATE TABLE customers (customer_id INTEGER, town TEXT);"
            "CREATE TABLE items (id TEXT, name TEXT, price REAL);"
            "CREATE TABLE unused (x INTEGER);"
            "INSERT INTO orders VALUES (1, 7, 'a', 2), (2, 8, 'b', 1), (3, 9, 'a', 4), (4, 7, 'a', 1);"
            "INSERT INTO customers VALUES (7, 'Rom'), (8, 'Ulm'), (5, 'Bonn');"
            "INSERT INTO items VALUES ('a', 'Cup', 1.5), ('b', 'Pot', 2.5);";
        QString path = files.path("shop.sqlite");
        if (isDump)
            path = files.write(sql, "shop.sql");
        else
            fillDatabase(path, sql);
        const auto source = open({path});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(source->account.joins->plan.main, QStringLiteral("orders"));
        QCOMPARE(source->table->rows(), 4U);
        QCOMPARE(valuesOf(*source->table).at(1), QStringList({"2", "8", "b", "1", "Pot", "2.5", "Ulm"}).mid(0, 7));
        QCOMPARE(source->account.files.size(), 3U);
        QCOMPARE(source->account.files.front().path, path);
        QCOMPARE(source->account.files.front().part, QStringLiteral("orders"));
        QCOMPARE(source->account.inputs, QStringList(path));
        QVERIFY(source->account.warnings.join('\n').contains("“orders” and “items” were joined by “item_id” = “id”"));
        ReadOptions options; // the same again, as a workspace does
        options.joins = source->account.joins->plan;
        QCOMPARE(valuesOf(*open({path}, options)->table), valuesOf(*source->table));
        QCOMPARE(openTables({path})->size(), 3U);
        options = {};
        options.roles.insert("town", Role::Region);
        QCOMPARE(open({path}, options)->table->find(Role::Region)->name(), QStringLiteral("town"));
        // One that is named is read alone.
        QVERIFY(!open({path + "#customers"})->account.joins);
    }

    void tablesOfOneDatabaseThatDoNotJoinAreListed_data() { tablesOfOneDatabaseAreJoined_data(); }

    void tablesOfOneDatabaseThatDoNotJoinAreListed()
    {
        QFETCH(bool, isDump);
        const TemporaryFiles files;
        const QByteArray sql =
            "CREATE TABLE weather (day TEXT, rain REAL); CREATE TABLE staff (name TEXT, room INTEGER);"
            "INSERT INTO weather VALUES ('Mon', 0.5); INSERT INTO staff VALUES ('Ann', 12);";
        QString path = files.path("odd.sqlite");
        if (isDump)
            path = files.write(sql, "odd.sql");
        else
            fillDatabase(path, sql);
        const auto refused = open({path});
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, QStringLiteral("The file has 2 table(s)"));
        QVERIFY2(refused.error().remedy.contains("weather") && refused.error().remedy.contains("staff"),
                 qPrintable(refused.error().remedy));
    }

    void choicesOfColumnsGoToTheTableThatHasThem()
    {
        const TemporaryFiles files;
        const QString orders = files.write("order_id,customer_id,note\n1,7,5\n2,8,6\n", "orders.csv");
        const QString customers = files.write("customer_id,plz\n7,10115\n8,20095\n", "customers.csv");
        ReadOptions options;
        options.types.insert("plz", table::Type::Text);
        options.roles.insert("plz", Role::Region);
        const auto source = open({orders, customers}, options);
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QVERIFY(source->table->find(Role::Region)->type() == table::Type::Text);
        options.roles.insert("nowhere", Role::Country);
        QCOMPARE(open({orders, customers}, options).error().what, QStringLiteral("There is no column “nowhere”"));
    }

    void badRowsOfEveryTableAreListed()
    {
        const TemporaryFiles files;
        const QString orders = files.write("order_id,customer_id,note\n1,7,5\n2\n2,8,6\n", "orders.csv");
        const QString customers = files.write("customer_id,town\n7,Rom\n8\n", "customers.csv");
        const auto source = open({orders, customers});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(source->account.rows, 2U);
        QCOMPARE(source->account.rejected, 2U);
        QSet<QString> inputs;
        for (const RejectedRow &row : source->account.rejectedRows)
            inputs.insert(row.input);
        QCOMPARE(inputs, (QSet<QString>{orders, customers}));
    }

    void tablesWithoutACommonKeyAreListed()
    {
        const TemporaryFiles files;
        files.write("a,b,c\n1,2,3\n", "in/x.csv");
        files.write("p,q\n1,2\n", "in/y.csv");
        const auto source = open({files.path("in")});
        QVERIFY(!source);
        QCOMPARE(source.error().what, QStringLiteral("The tables have different columns and share no key"));
        QCOMPARE(source.error().where, QStringLiteral("x: a, b, c; y: p, q"));
        QVERIFY(source.error().remedy.contains("one by one"));
    }

    void columnsSpelledOtherwiseAreNotTakenForAnotherTable()
    {
        const TemporaryFiles files;
        files.write("Customer ID,Amount\n1,2\n", "in/x.csv");
        files.write("customer_id,amount\n1,2\n", "in/y.csv");
        const auto source = open({files.path("in")});
        QVERIFY(!source);
        QVERIFY(source.error().what.startsWith("The columns differ from those of "));
    }

    void databaseTablesOfOtherColumnsAreUnitedWhereThatIsAskedFor()
    {
        const TemporaryFiles files;
        fillDatabase(files.path("a.sqlite"), "CREATE TABLE t (id INTEGER, name TEXT); INSERT INTO t VALUES (1, 'x')");
        fillDatabase(files.path("b.sqlite"), "CREATE TABLE t (price REAL, id INTEGER); INSERT INTO t VALUES (2.5, 2)");
        const QStringList inputs{files.path("a.sqlite") + "#t", files.path("b.sqlite") + "#t",
                                 files.write("id,paid\n3,yes\n4,no\n", "c.csv")};
        ReadOptions options;
        options.uniteColumns = true;
        const auto source = open(inputs, options);
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(typesOf(*source->table).size(), 4);
        QCOMPARE(source->account.rows, 4U);
        for (const auto &[name, present] : {std::pair("id", 4U), {"name", 1U}, {"price", 1U}, {"paid", 2U}}) {
            const table::Column *column = source->table->find(QString::fromLatin1(name));
            QVERIFY2(column, name);
            QCOMPARE(column->size() - column->missing(), present);
        }
        QVERIFY(source->table->find(QStringLiteral("price"))->type() == table::Type::Real);
        QCOMPARE(source->account.warnings.filter("missing in its rows").size(), 2);
        QVERIFY(!open({inputs[0], inputs[1]}) || open({inputs[0], inputs[1]})->account.joins); // else they are joined
    }

    void databaseTablesAndFilesAreJoined()
    {
        const TemporaryFiles files;
        const QString dump = files.write("CREATE TABLE customers (id INTEGER, town TEXT);\n"
                                         "INSERT INTO customers VALUES (7, 'Rom'), (8, 'Ulm');\n"
                                         "CREATE TABLE notes (text TEXT, stars INTEGER);\n"
                                         "INSERT INTO notes VALUES ('x', 1);\n",
                                         "shop.sql");
        const QString orders = files.write("order_id,customer_id,total\n1,7,5\n2,7,6\n", "orders.csv");
        const auto source = open({orders, dump + "#customers"});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(namesOf(*source->table), (QStringList{"order_id", "customer_id", "total", "town"}));
        QCOMPARE(linkTo(*source, "customers")->link.rightKey, QStringLiteral("id"));
        const auto three = open({orders, dump + "#customers", dump + "#notes"});
        QVERIFY(three);
        QVERIFY(three->account.warnings.join('\n').contains("“notes” shares no key with the others and was left out"));
    }

    void aWebShopIsJoinedAsPandasDoes()
    {
        const QString folder = dataFolder("shopsmart");
        CLIENTELE_NEEDS_DATA(QFileInfo::exists(folder));
        const auto source = open({folder});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(source->account.joins->plan.main, QStringLiteral("line_items"));
        QCOMPARE(source->account.joins->links.size(), 3U);
        QCOMPARE(linkTo(*source, "products")->link.leftKey, QStringLiteral("item_id"));
        QCOMPARE(source->table->find(Role::Customer)->name(), QStringLiteral("customer_id"));
        QCOMPARE(source->table->find(Role::ProductName)->name(), QStringLiteral("name"));
        CLIENTELE_NEEDS(tests::notInstalled({"/usr/bin/python3"}));
        const QJsonArray expected = byPandas(folder, R"(
import json
import pandas
lines, orders, customers, products = (pandas.read_csv(n + ".csv") for n in ("line_items", "orders", "customers", "products"))
m = lines.merge(orders, on="order_id", how="left").merge(customers, on="customer_id", how="left")
m = m.merge(products, left_on="item_id", right_on="id", how="left")
counts = []
for l, r, a, b in ((lines, orders, "order_id", "order_id"), (orders, customers, "customer_id", "customer_id"),
                   (lines, products, "item_id", "id")):
    counts += [int(l[a].isin(r[b]).sum()), int((~r[b].isin(l[a])).sum())]
print(json.dumps([len(m), float((m.quantity * m.price).sum()), int(m.currency.notna().sum()), *counts]))
)");
        QCOMPARE(expected.size(), 9);
        QCOMPARE(double(source->table->rows()), expected[0].toDouble());
        const table::Column &quantity = *source->table->find(u"quantity");
        const table::Column &price = *source->table->find(u"price");
        double sales = 0;
        for (std::size_t row = 0; row < quantity.size(); ++row)
            sales += quantity.number(row).value_or(0) * price.number(row).value_or(0);
        QVERIFY(std::abs(sales - expected[1].toDouble()) < 1e-6 * sales);
        QCOMPARE(double(price.size() - source->table->find(u"currency")->missing()), expected[2].toDouble());
        int place = 3;
        for (const char *right : {"orders", "customers", "products"}) {
            const joins::LinkFigures &figures = linkTo(*source, right)->figures;
            QCOMPARE(double(figures.matched), expected[place++].toDouble());
            QCOMPARE(double(figures.unmatchedRight), expected[place++].toDouble());
        }
    }

    void clicksAreJoinedWithPeopleAndPages()
    {
        const QString folder = dataFolder("clique-bait/csv");
        CLIENTELE_NEEDS_DATA(QFileInfo::exists(folder));
        const auto source = open({folder});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(source->account.joins->plan.main, QStringLiteral("events"));
        QCOMPARE(source->table->rows(), 32734U);
        QCOMPARE(source->account.joins->links.size(), 3U);
        QCOMPARE(linkTo(*source, "users")->link.leftKey, QStringLiteral("cookie_id"));
        QCOMPARE(linkTo(*source, "page_hierarchy")->link.leftKey, QStringLiteral("page_id"));
        QCOMPARE(linkTo(*source, "event_identifier")->link.leftKey, QStringLiteral("event_type"));
        // Campaigns hold ranges of products ("1-3"), and no date is a key.
        QVERIFY(source->account.warnings.join('\n').contains("“campaign_identifier” shares no key with the others"));
        QCOMPARE(source->table->find(Role::Customer)->name(), QStringLiteral("user_id"));
        CLIENTELE_NEEDS(tests::notInstalled({"/usr/bin/python3"}));
        const QJsonArray expected = byPandas(folder, R"(
import json
import pandas
events, users, pages = (pandas.read_csv(n + ".csv") for n in ("events", "users", "page_hierarchy"))
m = events.merge(users, on="cookie_id", how="left").merge(pages, on="page_id", how="left")
print(json.dumps([len(m), int(m.user_id.sum()), int(m.product_id.notna().sum())]))
)");
        QCOMPARE(double(source->table->rows()), expected[0].toDouble());
        QCOMPARE(sumOf(*source->table->find(u"user_id")), expected[1].toDouble());
        const table::Column &product = *source->table->find(u"product_id");
        QCOMPARE(double(product.size() - product.missing()), expected[2].toDouble());
    }
};

QTEST_GUILESS_MAIN(TestJoinedInputs)
#include "tst_joinedinputs.moc"
