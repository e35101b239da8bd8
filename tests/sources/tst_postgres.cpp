// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/databasepasswords.h"
#include "models/sources/databasewriter.h"
#include "models/sources/postgrescatalog.h"
#include "tests/requirement.h"
#include "tests/sources/postgresserver.h"
#include "tests/sources/temporaryfiles.h"

#include <QElapsedTimer>

#include <thread>

using namespace clientele;
using namespace clientele::sources;

class TestPostgres : public QObject
{
    Q_OBJECT

private:
    tests::PostgresServer m_server;
    QString m_problem;

    Result<Source> read(const DatabaseAddress &address, const ReadOptions &options = {}) const
    {
        return open({address.toString()}, options);
    }
    Result<Source> query(const QString &sql) const
    {
        DatabaseAddress address = m_server.address();
        address.query = sql;
        return read(address);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_problem = m_server.start();
        CLIENTELE_NEEDS(m_problem);
        const QString made = m_server.sql(
            "CREATE SCHEMA sales; GRANT USAGE ON SCHEMA sales TO analyst;"
            "CREATE TABLE sales.orders (id bigint PRIMARY KEY, small smallint, price numeric(10,2), weight real, "
            "name varchar(40), code char(6), key uuid, day date, at timestamp, zoned timestamptz, paid boolean, "
            "extra jsonb, tags text[], photo bytea, whole numeric(12,0), cost money);"
            "INSERT INTO sales.orders VALUES (9007199254740993, 1, 12.50, 0.1, E'tab\\there\\\\\\nline', 'AB', "
            "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2024-02-29', '2024-02-29 10:20:30.25', "
            "'2024-06-01 12:00:00+02', true, '{\"a\": 1}', '{x,y}', '\\x00ff', 123456789012, '$1,234.50'),"
            "(2, NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);"
            "CREATE TABLE sales.odd (n numeric, f float8, d date, t timestamp);"
            "INSERT INTO sales.odd VALUES (1234567890.123456789012345, 'NaN', 'infinity', '-infinity'), (1, 2, "
            "'2024-01-01', '0044-03-15 BC'), ('NaN', 'Infinity', '2024-01-02', '2024-01-02');"
            "CREATE VIEW sales.totals AS SELECT count(*) AS n FROM sales.orders;"
            "CREATE TABLE sales.\"Odd.Name\" (\"a \"\"b\" int); INSERT INTO sales.\"Odd.Name\" VALUES (7);"
            "CREATE TABLE public.secret (x int);"
            "GRANT SELECT ON ALL TABLES IN SCHEMA sales TO analyst; ANALYZE sales.orders;"
            "GRANT CREATE ON SCHEMA sales TO analyst;");
        QVERIFY2(!made.startsWith("ERROR"), qPrintable(made));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        CLIENTELE_NEEDS(m_problem);
        databasepasswords::setKeyring({});
        databasepasswords::remember(m_server.address().passwordKey(), m_server.password());
        qunsetenv("PGPASSWORD");
        qputenv("PGPASSFILE", "/nowhere/.pgpass");
    }

    void tableIsReadWithItsTypes()
    {
        const auto source = read(m_server.address("sales.orders"));
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(namesOf(*source->table).join(' '),
                 QString("id small price weight name code key day at zoned paid extra tags whole cost"));
        QCOMPARE(typesOf(*source->table).join(' '), QString("integer integer real real text text text date date date "
                                                            "boolean text text integer real"));
        QCOMPARE(valuesOf(*source->table)[0],
                 QStringList({"9007199254740993", "1", "12.5", "0.1", "tab\there\\\nline", "AB",
                              "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "2024-02-29", "2024-02-29T10:20:30.250000",
                              "2024-06-01T10:00:00", "true", "{\"a\": 1}", "{x,y}", "123456789012", "1234.5"}));
        QCOMPARE(valuesOf(*source->table)[1].count("<missing>"), 13);
        QCOMPARE(valuesOf(*source->table)[1][4], QString());
        const QString warnings = source->account.warnings.join('\n');
        QVERIFY2(warnings.contains("UTC: zoned"), qPrintable(warnings));
        QVERIFY2(warnings.contains("“photo” was left out"), qPrintable(warnings));
        QVERIFY(!source->account.inputs.join(' ').contains(m_server.password()));
    }

    void valuesThatNoColumnHoldsAreMissingAndTold()
    {
        const auto source = read(m_server.address("sales.odd"));
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(valuesOf(*source->table),
                 QList<QStringList>({{"1234567890.1234567", "<missing>", "<missing>", "<missing>"},
                                     {"1", "2", "2024-01-01", "<missing>"},
                                     {"<missing>", "<missing>", "2024-01-02", "2024-01-02"}}));
        const QString warnings = source->account.warnings.join('\n');
        for (const char *part : {"“n”: 1 value", "“n”: 1 number", "“f”: 2 value", "“d”: 1 value", "“t”: 2 value"})
            QVERIFY2(warnings.contains(part), qPrintable(warnings));
    }

    void queryIsReadWhateverItsEnd()
    {
        for (const char *sql :
             {"SELECT id FROM sales.orders ORDER BY id DESC", "SELECT id FROM sales.orders ORDER BY id DESC ; ;",
              "SELECT id FROM sales.orders ORDER BY id DESC -- newest", "TABLE sales.totals",
              "WITH a AS (SELECT 1 AS id) SELECT * FROM a", "VALUES (1), (2)",
              "SELECT 1 AS a, 2 AS a, '50%&=#?' AS b"}) {
            const auto source = query(sql);
            QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        }
        QCOMPARE(namesOf(*query("SELECT 1 AS a, 2 AS a")->table), QStringList({"a", "a (2)"}));
        QCOMPARE(valuesOf(*query("SELECT '50%&=#+?' AS b")->table), QList<QStringList>({{"50%&=#+?"}}));
    }

    void nothingCanBeChangedByAQuery_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("two") << "SELECT 1; DROP TABLE sales.orders";
        QTest::newRow("bracket") << "SELECT 1) TO STDOUT; DELETE FROM sales.odd; COPY (SELECT 1";
        QTest::newRow("program") << "SELECT 1) TO PROGRAM 'touch /tmp/x' --";
        QTest::newRow("delete") << "DELETE FROM sales.odd RETURNING n";
        QTest::newRow("with") << "WITH gone AS (DELETE FROM sales.odd RETURNING n) SELECT * FROM gone";
        QTest::newRow("into") << "SELECT 1 AS x INTO sales.made";
        QTest::newRow("undo") << "SELECT set_config('transaction_read_only', 'off', false)";
        QTest::newRow("drop") << "DROP TABLE sales.odd";
    }
    void nothingCanBeChangedByAQuery()
    {
        QFETCH(QString, sql);
        DatabaseAddress address = m_server.ownerAddress(); // who may do everything
        address.query = sql;
        const auto source = read(address);
        QVERIFY(!source);
        QVERIFY(!source.error().remedy.isEmpty());
        QCOMPARE(m_server.sql("SELECT count(*) FROM sales.odd"), QString("3"));
        QCOMPARE(m_server.sql("SELECT to_regclass('sales.made')"), QString());
    }

    void cancellingStopsTheServersQuery()
    {
        std::atomic<bool> stop = false;
        Error error;
        std::thread reader([&] {
            DatabaseAddress address = m_server.address();
            address.query = "SELECT pg_sleep(120)";
            const auto source = open({address.toString()}, {}, Progress([&] { return stop.load(); }));
            error = source ? Error() : source.error();
        });
        const QString count =
            "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'COPY%sleep%'";
        QTRY_COMPARE_WITH_TIMEOUT(m_server.sql(count), QString("1"), 20'000);
        stop = true;
        reader.join();
        QCOMPARE(error.code, Error::Code::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.sql(count), QString("0"), 10'000);
    }

    void largeAnswersAreCancelledMidway()
    {
        DatabaseAddress address = m_server.address();
        address.query = "SELECT g, 'text ' || g AS t FROM generate_series(1, 100000000) AS g";
        std::atomic<int> reports = 0;
        const auto source = open({address.toString()}, {},
                                 Progress([&] { return reports > 4; }, [&](double, const QString &) { ++reports; }));
        QVERIFY(!source);
        QCOMPARE(source.error().code, Error::Code::Cancelled);
    }

    void manyRowsComeWhole()
    {
        const auto source =
            query("SELECT g AS id, 'c' || g % 7 AS c, g / 4.0 AS r FROM generate_series(1, 100000) AS g");
        QVERIFY(source);
        QCOMPARE(source->table->rows(), 100'000U);
        QCOMPARE(source->table->column(0).integers()[99'999], 100'000);
        QCOMPARE(source->table->column(1).dictionary().size(), 7U);
        QCOMPARE(source->table->column(2).reals()[2], 0.75);
    }

    void failuresAreSaidInPlainWords_data()
    {
        QTest::addColumn<QString>("settings"); // host|port|database|user|table|sslmode
        QTest::addColumn<QString>("says");
        QTest::newRow("no server") << "|1||||"
                                   << "No PostgreSQL server answers";
        QTest::newRow("no host") << "no-such-host.invalid|||||disable"
                                 << "no server of this name";
        QTest::newRow("no database") << "||nowhere|||"
                                     << "no such database";
        QTest::newRow("no user") << "|||stranger||"
                                 << "lets nobody in";
        QTest::newRow("no table") << "||||sales.none|"
                                  << "no such table";
        QTest::newRow("no schema") << "||||none.none|"
                                   << "no such";
        QTest::newRow("no right") << "||||public.secret|"
                                  << "may not do that";
        QTest::newRow("no name") << "||||a.b.c|"
                                 << "names no table";
        QTest::newRow("several") << "|||||"
                                 << "No table is named";
    }
    void failuresAreSaidInPlainWords()
    {
        QFETCH(QString, settings);
        QFETCH(QString, says);
        const QStringList parts = settings.split('|');
        DatabaseAddress address = m_server.address(parts[4]);
        if (!parts[0].isEmpty())
            address.host = parts[0];
        if (!parts[1].isEmpty())
            address.port = parts[1].toInt();
        if (!parts[2].isEmpty())
            address.database = parts[2];
        if (!parts[3].isEmpty())
            address.user = parts[3];
        if (!parts[5].isEmpty())
            address.tls = TlsMode::Disable;
        databasepasswords::remember(address.passwordKey(), m_server.password());
        const auto source = read(address);
        QVERIFY(!source);
        QVERIFY2(source.error().what.contains(says), qPrintable(source.error().sentence()));
        QVERIFY(!source.error().remedy.isEmpty());
        QVERIFY(!source.error().sentence().contains(m_server.password()));
    }

    void certificateIsChecked()
    {
        DatabaseAddress address = m_server.address("sales.totals");
        address.tls = TlsMode::VerifyFull;
        auto source = read(address); // by the system's authorities
        QVERIFY(!source);
        QVERIFY2(source.error().what.contains("vouches"), qPrintable(source.error().sentence()));
        address.rootCertificate = m_server.authority();
        source = read(address);
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(m_server.useCertificate("other"), QString());
        source = read(address);
        QVERIFY(!source);
        QVERIFY2(source.error().what.contains("another host"), qPrintable(source.error().sentence()));
        QCOMPARE(m_server.useCertificate("self"), QString());
        source = read(address);
        QVERIFY(!source);
        QVERIFY2(source.error().what.contains("vouches"), qPrintable(source.error().sentence()));
        QCOMPARE(m_server.useCertificate("good"), QString());
        // Elsewhere the check is not left out by itself.
        DatabaseAddress elsewhere;
        elsewhere.host = "db.example.org";
        QVERIFY(elsewhere.effectiveTls() == TlsMode::VerifyFull);
        QVERIFY(m_server.address().effectiveTls() == TlsMode::Prefer);
    }

    void passwordComesFromKeyringFileOrEnvironment()
    {
        const DatabaseAddress address = m_server.address("sales.totals");
        const QString key = address.passwordKey();
        databasepasswords::remember(key, {});
        auto source = read(address);
        QVERIFY(!source);
        QVERIFY2(source.error().what.contains("wants a password"), qPrintable(source.error().sentence()));
        databasepasswords::remember(key, "wrong-Pa55");
        source = read(address);
        QVERIFY(!source);
        QVERIFY2(source.error().what.contains("password"), qPrintable(source.error().sentence()));
        QVERIFY(!source.error().sentence().contains("wrong-Pa55"));
        databasepasswords::remember(key, {});
        QStringList asked;
        databasepasswords::setKeyring([&](const QString &name) {
            asked << name;
            return m_server.password();
        });
        QVERIFY(read(address));
        QVERIFY(read(address));
        QCOMPARE(asked, QStringList(key)); // once
        databasepasswords::setKeyring({});
        databasepasswords::remember(key, {});
        qputenv("PGPASSWORD", m_server.password().toLatin1());
        QVERIFY(read(address));
        qunsetenv("PGPASSWORD");
        const TemporaryFiles files;
        const QString file = files.write("127.0.0.1:*:shop:analyst:" + m_server.password().toLatin1() + "\n", "pgpass");
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        qputenv("PGPASSFILE", file.toLocal8Bit());
        QVERIFY(read(address));
    }

    void passwordInAnAddressIsRefusedAndNotRepeated()
    {
        for (const char *text :
             {"postgresql://ann:hunter2@127.0.0.1/shop?table=t", "postgres://ann:hun:ter2@h@ost/shop",
              "postgresql://ann@127.0.0.1/shop?password=hunter2&table=t",
              "postgresql://ann:hunter2@127.0.0.1:notaport/shop"}) {
            const auto source = open({QString(text)}, {});
            QVERIFY(!source);
            QVERIFY2(!source.error().sentence().contains("ter2"), qPrintable(source.error().sentence()));
            QVERIFY2(source.error().what.contains("password"), qPrintable(source.error().sentence()));
        }
    }

    void addressesComeBackFromTheirText()
    {
        DatabaseAddress address;
        address.host = "::1";
        address.port = 5433;
        address.database = "my db/ä";
        address.user = "a@b:c";
        address.query = "SELECT '100%' AS \"a&b\", 1 + 1 -- #";
        address.tls = TlsMode::Require;
        address.rootCertificate = "/a b/ca.pem";
        const auto again = parseDatabaseAddress(address.toString());
        QVERIFY2(again, again ? "" : qPrintable(again.error().sentence()));
        QCOMPARE(again->toString(), address.toString());
        QVERIFY(*again == address);
        const auto plain = parseDatabaseAddress("postgresql://ann@db:5433/shop?query=SELECT a, b FROM t WHERE c > 1");
        QVERIFY(plain);
        QCOMPARE(plain->query, QString("SELECT a, b FROM t WHERE c > 1"));
        QVERIFY(!parseDatabaseAddress("postgresql://ann@db/shop?sslmode=sometimes"));
        QVERIFY(!parseDatabaseAddress("postgresql://ann@db/shop?colour=blue"));
        QVERIFY(!parseDatabaseAddress("postgresql://ann@db/shop?table=a&query=b"));
    }

    void tablesAreListedWithColumnsAndSizes()
    {
        const auto facts = testConnection(m_server.address(), {}, {});
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().sentence()));
        QVERIFY(facts->server.startsWith("PostgreSQL 15."));
        QCOMPARE(facts->user, QString("analyst"));
        QVERIFY(facts->isEncrypted);
        QStringList names;
        for (const DatabaseTable &table : facts->tables)
            names << table.toName().toString();
        QCOMPARE(names, QStringList({"sales.\"Odd.Name\"", "sales.odd", "sales.orders", "sales.totals"}));
        QCOMPARE(facts->tables[2].estimatedRows, std::optional<qint64>(2));
        QCOMPARE(facts->tables[2].columns.first(), QString("id"));
        QVERIFY(!facts->tables[1].estimatedRows);
        QCOMPARE(facts->tables[3].kind, DatabaseTable::Kind::View);
        const auto odd = read(m_server.address(names[0]));
        QVERIFY2(odd, odd ? "" : qPrintable(odd.error().sentence()));
        QCOMPARE(namesOf(*odd->table), QStringList({"a \"b"}));
    }

    void writtenTableComesBack()
    {
        const TemporaryFiles files;
        const auto original = open({files.write("id,price,name,day,at,yes\n1,2.5,\"a\tb\\N \nx\",2024-01-31,2024-01-31 "
                                                "10:00:00,true\n2,,Zoë,2024-02-01,2024-02-01 00:00:00,false\n")},
                                   {});
        QVERIFY(original);
        const DatabaseAddress target = m_server.address("sales.\"new table\"");
        const auto written = writePostgres(*original->table, target);
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
        const auto again = read(target);
        QVERIFY2(again, again ? "" : qPrintable(again.error().sentence()));
        QCOMPARE(valuesOf(*again->table), valuesOf(*original->table));
        QCOMPARE(typesOf(*again->table), typesOf(*original->table));
        const auto twice = writePostgres(*original->table, target);
        QVERIFY(!twice);
        QVERIFY2(twice.error().what.contains("exists already"), qPrintable(twice.error().sentence()));
        QVERIFY(!writePostgres(*original->table, m_server.address("public.t")));
        int asked = 0;
        const auto stopped =
            writePostgres(*original->table, m_server.address("sales.half"), Progress([&] { return ++asked > 12; }));
        QVERIFY(!stopped);
        QTRY_COMPARE(m_server.sql("SELECT to_regclass('sales.half')"), QString());
    }
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
