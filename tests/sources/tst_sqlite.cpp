// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files are made by SQLite itself; what other programs write is told by their declared types.

#include "models/sources/databasewriter.h"
#include "models/sources/inputnames.h"
#include "models/sources/sqlitedatabase.h"
#include "models/sources/sqlitereader.h"
#include "tests/requirement.h"
#include "tests/sources/temporaryfiles.h"

#include <QCryptographicHash>

#include <sqlite3.h>
#include <unistd.h>

using namespace clientele;
using namespace clientele::sources;

class TestSqlite : public QObject
{
    Q_OBJECT

private:
    // A file with these statements run.
    static QString make(const TemporaryFiles &files, const char *sql, const QString &name = QStringLiteral("shop.db"))
    {
        sqlite3 *database = nullptr;
        char *message = nullptr;
        if (sqlite3_open(files.path(name).toUtf8().constData(), &database) != SQLITE_OK ||
            sqlite3_exec(database, sql, nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s", message ? message : "cannot make a database");
        sqlite3_close(database);
        return files.path(name);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void columnsHaveTheTypesOfTheirValues()
    {
        const TemporaryFiles files;
        const QString path =
            make(files, "CREATE TABLE t (id INTEGER PRIMARY KEY, price REAL, code TEXT, day DATE, at DATETIME, "
                        "unix DATETIME, paid BOOLEAN, iso TEXT, mixed, number NUMERIC);"
                        "INSERT INTO t VALUES (1, 2.5, '007', '2024-01-31', '2024-01-31 10:20:30', 1700000000, 1, "
                        "'2024-02-01', 71053, 1), (2, NULL, '', '2024-02-29', NULL, 1700000001, 0, "
                        "'2024-02-02', '85123A', 2.5), (9007199254740993, 3, NULL, NULL, '2024-01-31T00:00:00.25', "
                        "NULL, NULL, '2024-02-03', 2.0, NULL)");
        const auto source = open({path}, {});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(typesOf(*source->table), QStringList({"integer", "real", "text", "date", "date", "integer", "boolean",
                                                       "date", "text", "real"}));
        QCOMPARE(valuesOf(*source->table),
                 QList<QStringList>({{"1", "2.5", "007", "2024-01-31", "2024-01-31T10:20:30", "1700000000", "true",
                                      "2024-02-01", "71053", "1"},
                                     {"2", "<missing>", "", "2024-02-29", "<missing>", "1700000001", "false",
                                      "2024-02-02", "85123A", "2.5"},
                                     {"9007199254740993", "3", "<missing>", "<missing>", "2024-01-31T00:00:00.250000",
                                      "<missing>", "<missing>", "2024-02-03", "2.0", "<missing>"}}));
        QVERIFY(source->account.warnings.join(' ').contains("“mixed” holds values of several types"));
        QCOMPARE(source->account.sha256, QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex());
        QCOMPARE(source->account.rows, 3U);
    }

    void integersThatNoRealHoldsStayWholeBesideReals()
    {
        const TemporaryFiles files;
        const QString path = make(files, "CREATE TABLE t (v); INSERT INTO t VALUES (9007199254740993), (0.5)");
        const auto source = open({path}, {});
        QVERIFY(source);
        QCOMPARE(valuesOf(*source->table), QList<QStringList>({{"9007199254740993"}, {"0.5"}}));
        QCOMPARE(typesOf(*source->table), QStringList({"text"}));
    }

    void binaryColumnsAreLeftOutAndTold()
    {
        const TemporaryFiles files;
        const QString path = make(files, "CREATE TABLE t (id INTEGER, photo BLOB, odd); INSERT INTO t VALUES (1, "
                                         "x'00ff', 5), (2, x'01', x'02'), (3, NULL, 7)");
        const auto source = open({path}, {});
        QVERIFY(source);
        QCOMPARE(namesOf(*source->table), QStringList({"id", "odd"}));
        QCOMPARE(valuesOf(*source->table), QList<QStringList>({{"1", "5"}, {"2", "<missing>"}, {"3", "7"}}));
        const QString warnings = source->account.warnings.join('\n');
        QVERIFY2(warnings.contains("“photo” was left out") && warnings.contains("2"), qPrintable(warnings));
        QVERIFY2(warnings.contains("“odd”"), qPrintable(warnings));
    }

    void tableIsNamedBehindTheFile()
    {
        const TemporaryFiles files;
        const QString path = make(files, "CREATE TABLE a (x); CREATE TABLE \"b #1\" (y); INSERT INTO \"b #1\" VALUES "
                                         "(4); CREATE VIEW v AS SELECT y * 2 AS z FROM \"b #1\"");
        QCOMPARE(*sqliteTables(path), QStringList({"a", "b #1", "v"}));
        const auto table = open({path + "#b #1"}, {});
        QVERIFY2(table, table ? "" : qPrintable(table.error().sentence()));
        QCOMPARE(valuesOf(*table->table), QList<QStringList>({{"4"}}));
        const auto view = open({path + "#V"}, {});
        QVERIFY(view);
        QCOMPARE(valuesOf(*view->table), QList<QStringList>({{"8"}}));
        const auto none = open({path}, {});
        QVERIFY(!none);
        QVERIFY2(none.error().remedy.contains("a, b #1, v"), qPrintable(none.error().sentence()));
        const auto wrong = open({path + "#c"}, {});
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().what.contains("c") && wrong.error().remedy.contains("b #1"),
                 qPrintable(wrong.error().sentence()));
        const auto empty = open({path + "#a"}, {});
        QVERIFY(!empty);
        QVERIFY2(empty.error().what.contains("no rows"), qPrintable(empty.error().sentence()));
    }

    void fileOfAnotherNameIsKnownByItsFirstBytes()
    {
        const TemporaryFiles files;
        const QString path = make(files, "CREATE TABLE t (x); INSERT INTO t VALUES (1)", "export.data");
        const auto source = open({path}, {});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(valuesOf(*source->table), QList<QStringList>({{"1"}}));
    }

    void whatALogHoldsBelongsToTheData()
    {
        const TemporaryFiles files;
        const QString path = files.path("wal.db");
        sqlite3 *writer = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &writer), SQLITE_OK);
        QCOMPARE(sqlite3_exec(writer,
                              "PRAGMA journal_mode=WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1); INSERT INTO t "
                              "VALUES (2)",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        QVERIFY(QFileInfo(path + "-wal").size() > 0);
        const auto open2 = open({path}, {});
        QVERIFY2(open2, open2 ? "" : qPrintable(open2.error().sentence()));
        QCOMPARE(open2->table->rows(), 2U);
        sqlite3_close(writer);
        // The log is gone; nothing is left beside the file by reading it.
        const QByteArray before = bytesOf(path);
        QVERIFY(open({path}, {}));
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files), QStringList({"wal.db"}));
        QCOMPARE(bytesOf(path), before);
    }

    void badFilesAreRefusedInPlainWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const TemporaryFiles files;
        QByteArray good = bytesOf(make(files, "CREATE TABLE t (x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                                              "i + 1 FROM n WHERE i < 3000) INSERT INTO t SELECT 'row ' || i FROM n"));
        QByteArray damaged = good;
        damaged.replace(4096, 6000, QByteArray(6000, '\x5a'));
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("foreign") << QByteArray(5000, 'x') << "no SQLite file";
        QTest::newRow("cut") << good.left(6000) << "damaged";
        QTest::newRow("damaged") << damaged << "damaged";
    }
    void badFilesAreRefusedInPlainWords()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const TemporaryFiles files;
        const auto source = open({files.write(content, "bad.sqlite")}, {});
        QVERIFY(!source);
        QVERIFY2(source.error().what.contains(says), qPrintable(source.error().sentence()));
        QVERIFY(!source.error().remedy.isEmpty());
    }

    void inputsAreCalledAsAPersonWould()
    {
        QCOMPARE(inputName("/a/b/shop.db#my #1"), QString("shop.db#my #1"));
        QCOMPARE(fileOf("/a/b/shop.db#my #1"), QString("/a/b/shop.db"));
        QCOMPARE(inputName("/a/b#c/list.csv"), QString("list.csv"));
        QCOMPARE(fileOf("/a/b#c/list.csv"), QString("/a/b#c/list.csv"));
        QCOMPARE(absoluteInput("/a/book.xlsx#May"), QString("/a/book.xlsx#May"));
        const QString server = "postgresql://ann@db.example.org/shop?table=sales.orders";
        QCOMPARE(inputName(server), QString("sales.orders"));
        QCOMPARE(inputPlace(server), QString("shop on db.example.org"));
        QCOMPARE(fileOf(server), QString());
        QCOMPARE(absoluteInput(server), server);
    }

    void lockedFileSaysSo()
    {
        const TemporaryFiles files;
        const QString path = make(files, "CREATE TABLE t (x); INSERT INTO t VALUES (1)");
        sqlite3 *writer = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &writer), SQLITE_OK);
        QCOMPARE(sqlite3_exec(writer, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto source = open({path}, {});
        sqlite3_close(writer);
        QVERIFY(!source);
        QVERIFY2(source.error().what.contains("Another program"), qPrintable(source.error().sentence()));
    }

    void readingIsCancelledAlsoBeforeTheFirstRow()
    {
        const TemporaryFiles files;
        const QString path =
            make(files, "CREATE TABLE t (x); INSERT INTO t VALUES (1); CREATE VIEW slow AS WITH RECURSIVE n(i) AS "
                        "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n");
        int asked = 0;
        const auto source = open({path + "#slow"}, {}, Progress([&] { return ++asked > 3; }));
        QVERIFY(!source);
        QCOMPARE(source.error().code, Error::Code::Cancelled);
    }

    void odbcSourceIsRead()
    {
        const QString driver = "/usr/lib/x86_64-linux-gnu/odbc/libsqlite3odbc.so";
        CLIENTELE_NEEDS(QFile::exists(driver) ? QString() : QString("not installed: libsqliteodbc"));
        const TemporaryFiles files;
        const QString path =
            make(files, "CREATE TABLE \"my t\" (id INTEGER, price REAL, name TEXT, day DATE); INSERT INTO \"my t\" "
                        "VALUES (1, 2.5, 'Zoë', '2024-01-31'), (2, NULL, NULL, NULL)");
        const QString base = "odbc:DRIVER=" + driver + ";Database=" + path;
        const auto source = open({base + "?table=my t"}, {});
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(valuesOf(*source->table),
                 QList<QStringList>({{"1", "2.5", "Zoë", "2024-01-31"}, {"2", "<missing>", "<missing>", "<missing>"}}));
        const auto query = open({base + "?query=SELECT count(*) AS n FROM \"my t\""}, {});
        QVERIFY2(query, query ? "" : qPrintable(query.error().sentence()));
        QCOMPARE(query->table->rows(), 1U);
        for (const char *wrong : {"?table=none", "?query=DROP TABLE \"my t\"", "", "?PWD=hunter2&table=my t"}) {
            const auto failed = open({base + wrong}, {});
            QVERIFY2(!failed, wrong);
            QVERIFY(!failed.error().remedy.isEmpty());
            QVERIFY(!failed.error().sentence().contains("hunter2"));
        }
        QCOMPARE(*sqliteTables(path), QStringList("my t"));
        const auto none = open({QString("odbc:NoSuchSource?table=t")}, {});
        QVERIFY(!none);
        QVERIFY2(none.error().what.contains("ODBC connection failed"), qPrintable(none.error().sentence()));
    }

    void writtenTableComesBack()
    {
        const TemporaryFiles files;
        const auto original =
            open({files.write("id,price,name,day,at,yes\n1,2.5,\"a \"\"q\"\" \n\",2024-01-31,2024-01-31 "
                              "10:00:00,true\n2,,Zoë,2024-02-01,2024-02-01 11:00:00,false\n")},
                 {});
        QVERIFY(original);
        const QString path = files.path("out.sqlite");
        QVERIFY(writeSqlite(*original->table, path, "sales 2024"));
        const auto again = open({path + "#sales 2024"}, {});
        QVERIFY2(again, again ? "" : qPrintable(again.error().sentence()));
        QCOMPARE(valuesOf(*again->table), valuesOf(*original->table));
        QCOMPARE(typesOf(*again->table), typesOf(*original->table));
        // A second table beside it; the first cannot be written over.
        const std::vector<std::uint32_t> rows{1};
        QVERIFY(writeSqlite(*original->table, path, "more", {}, &rows));
        QCOMPARE(valuesOf(*open({path + "#more"}, {})->table), valuesOf(*original->table).mid(1));
        const QByteArray before = bytesOf(path);
        const auto twice = writeSqlite(*original->table, path, "More");
        QVERIFY(!twice);
        QVERIFY2(twice.error().what.contains("exists already"), qPrintable(twice.error().sentence()));
        QCOMPARE(bytesOf(path), before);
    }

    void failedWritingLeavesNothing()
    {
        const TemporaryFiles files;
        const auto original = open({files.write("a,b\n1,2\n3,4\n")}, {});
        const QString path = files.path("out.sqlite");
        const auto stopped = writeSqlite(*original->table, path, {}, Progress([] { return true; }));
        QVERIFY(!stopped);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files), QStringList({"data.csv"}));
        QVERIFY(writeSqlite(*original->table, path, "kept"));
        QVERIFY(!writeSqlite(*original->table, path, "half", Progress([] { return true; })));
        QCOMPARE(*sqliteTables(path), QStringList({"kept"}));
        const QString foreign = files.write("not a database at all", "other.sqlite");
        QVERIFY(!writeSqlite(*original->table, foreign, "t"));
        QCOMPARE(bytesOf(foreign), QByteArray("not a database at all"));
        QVERIFY(!writeSqlite(*original->table, files.path("no/such/folder.sqlite"), "t"));
    }
};

QTEST_GUILESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
