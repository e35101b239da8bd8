// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dumps as sqlite3 3.40, pg_dump 15 and mysqldump 10.19 write them.

#include "tests/requirement.h"
#include "tests/sources/temporaryfiles.h"

#include <QProcess>

using namespace clientele;
using namespace clientele::sources;

class TestSqlDump : public QObject
{
    Q_OBJECT

private:
    static Result<Source> read(const QByteArray &dump, const QString &table = {})
    {
        const TemporaryFiles files;
        const QString path = files.write(dump, "dump.sql");
        return open({table.isEmpty() ? path : path + '#' + table}, {});
    }
    static void compare(const Result<Source> &source, const QString &types, const QList<QStringList> &values)
    {
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(typesOf(*source->table).join(' '), types);
        QCOMPARE(valuesOf(*source->table), values);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void postgresDumpIsRead()
    {
        compare(
            read("--\n-- PostgreSQL database dump\n--\n\\restrict abc\nSET statement_timeout = 0;\nSELECT "
                 "pg_catalog.set_config('search_path', '', false);\nCREATE FUNCTION public.f() RETURNS void LANGUAGE "
                 "sql AS $_$ DELETE FROM t; INSERT INTO t VALUES (1) $_$;\nCREATE TABLE public.t (\n    id bigint "
                 "NOT NULL,\n    price numeric(10,2) DEFAULT 0.0,\n    name character varying(40),\n    at timestamp "
                 "with time zone,\n    paid boolean,\n    tags text[],\n    CONSTRAINT c CHECK ((price > "
                 "(0)::numeric))\n);\nALTER TABLE public.t OWNER TO ann;\nCOPY public.t (id, price, name, at, paid, "
                 "tags) FROM stdin;\n1\t12.50\ta\\tb\\\\c; -- 'x\t2024-02-29 10:00:00+00\tt\t{a,b}\n2\t\\N\t\\N\t"
                 "\\N\tf\t\\N\n\\.\n\nCREATE INDEX i ON public.t (id);\n-- PostgreSQL database dump complete\n"),
            "integer real text date boolean text",
            {{"1", "12.5", "a\tb\\c; -- 'x", "2024-02-29T10:00:00", "true", "{a,b}"},
             {"2", "<missing>", "<missing>", "<missing>", "false", "<missing>"}});
    }

    void mysqlDumpIsRead()
    {
        compare(
            read("-- MySQL dump 10.19\n/*!40101 SET NAMES utf8 */;\nDROP TABLE IF EXISTS `t`;\nCREATE TABLE `t` (\n"
                 "  `id` int(11) NOT NULL AUTO_INCREMENT COMMENT 'the, (id)',\n  `my ``name` varchar(20) CHARACTER "
                 "SET utf8 DEFAULT NULL,\n  `price` decimal(10,2) DEFAULT NULL,\n  `at` datetime DEFAULT NULL,\n  "
                 "`on` tinyint(1) DEFAULT 1,\n  `flags` bit(3) DEFAULT NULL,\n  `pic` blob,\n  PRIMARY KEY (`id`),\n"
                 "  KEY `k` (`price`,`at`)\n) ENGINE=InnoDB AUTO_INCREMENT=3;\nLOCK TABLES `t` WRITE;\n# note\n"
                 "INSERT INTO `t` VALUES (1,'O\\'Neil \\\"x\\\" ''y''\\n\\\\',12.50,'2024-02-29 10:00:00',1,b'101',"
                 "_binary 'x'),(2,\"; DROP\",-0.5,'0000-00-00 00:00:00',0,NULL,0xFF);\nUNLOCK TABLES;\nDELIMITER ;;\n"
                 "CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW BEGIN INSERT INTO `t` VALUES (9); END;;\n"
                 "DELIMITER ;\nINSERT INTO `t` (`price`,`id`) VALUES (3,3);\n"),
            "integer text real date boolean integer",
            {{"1", "O'Neil \"x\" 'y'\n\\", "12.5", "2024-02-29T10:00:00", "true", "5"},
             {"2", "; DROP", "-0.5", "<missing>", "false", "<missing>"},
             {"3", "<missing>", "3", "<missing>", "<missing>", "<missing>"}});
    }

    void sqliteDumpIsRead()
    {
        compare(
            read("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE IF NOT EXISTS \"a t\" (id INTEGER "
                 "PRIMARY KEY, n, day TEXT, [my note] TEXT, v REAL);\nINSERT INTO \"a t\" VALUES(1,71053,"
                 "'2024-01-31',replace('a\\nb','\\n',char(10)),1e999);\nINSERT INTO \"a t\" VALUES(2,'85123A',"
                 "'2024-02-01','it''s',-2.5e3);\nCREATE TRIGGER g AFTER INSERT ON \"a t\" BEGIN INSERT INTO \"a t\" "
                 "VALUES (7, CASE WHEN 1 THEN 2 END, 3, 4, 5); END;\nINSERT INTO sqlite_sequence VALUES('a t',2);\n"
                 "COMMIT;\n"),
            "integer text date text real",
            {{"1", "71053", "2024-01-31", "a\nb", "<missing>"}, {"2", "85123A", "2024-02-01", "it's", "-2500"}});
    }

    void tableIsNamedBehindTheFile()
    {
        const QByteArray dump = "CREATE TABLE s.a (x int); CREATE TABLE b (y int); CREATE TABLE c (z int);\n"
                                "INSERT INTO s.a VALUES (1); INSERT INTO b VALUES (2), (3);";
        compare(read(dump, "b"), "integer", {{"2"}, {"3"}});
        compare(read(dump, "S.A"), "integer", {{"1"}});
        compare(read(dump, "a"), "integer", {{"1"}});
        const auto none = read(dump);
        QVERIFY(!none);
        QVERIFY2(none.error().remedy.contains("s.a, b"), qPrintable(none.error().sentence()));
        const auto wrong = read(dump, "d");
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().what.contains("“d”"), qPrintable(wrong.error().sentence()));
        const auto empty = read(dump, "c");
        QVERIFY(!empty);
        QVERIFY2(empty.error().what.contains("no rows"), qPrintable(empty.error().sentence()));
    }

    void packedDumpIsRead()
    {
        const TemporaryFiles files;
        compare(open({files.writePacked("CREATE TABLE t (x int);\nINSERT INTO t VALUES (1);", "dump.sql.gz")}, {}),
                "integer", {{"1"}});
    }

    void rowsOfAnotherLengthAreRejectedWithTheirLine()
    {
        const auto source =
            read("CREATE TABLE t (a int, b text);\nINSERT INTO t VALUES (1,'x'),\n(2),\n(3,'z',4),(5,'w');");
        compare(source, "integer text", {{"1", "x"}, {"5", "w"}});
        QCOMPARE(source->account.rejected, 2U);
        QCOMPARE(source->account.rejectedRows[0].line, 3);
        QCOMPARE(source->account.rejectedRows[1].line, 4);
    }

    void valuesWithoutDeclarationHaveTheirOwnType()
    {
        compare(read("INSERT INTO t (id, name) VALUES (1, 'x'), (2, NULL);"), "integer text",
                {{"1", "x"}, {"2", "<missing>"}});
        compare(read("INSERT INTO t VALUES (1, 2.5, TRUE);"), "integer real boolean", {{"1", "2.5", "true"}});
    }

    void failuresNameTheirLine_data()
    {
        QTest::addColumn<QByteArray>("dump");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("line");
        QTest::newRow("text") << QByteArray("CREATE TABLE t (a text);\nINSERT INTO t VALUES ('x") << "no end" << 2;
        QTest::newRow("comment") << QByteArray("SELECT 1;\n\n/* x") << "no end" << 3;
        QTest::newRow("cut") << QByteArray("CREATE TABLE t (a int);\nINSERT INTO t VALUES (1") << "breaks off" << 2;
        QTest::newRow("cut table") << QByteArray("CREATE TABLE t (a int") << "breaks off" << 1;
        QTest::newRow("cut copy") << QByteArray("COPY t (a) FROM stdin;\n1\n2\n") << "breaks off" << 4;
        QTest::newRow("expression") << QByteArray("INSERT INTO t VALUES\n(load_file('/etc/passwd'));") << "expression"
                                    << 2;
        QTest::newRow("subquery") << QByteArray("INSERT INTO t VALUES ((SELECT 1));") << "expression" << 1;
        QTest::newRow("select") << QByteArray("INSERT INTO t SELECT * FROM u;") << "no plain values" << 1;
        QTest::newRow("sum") << QByteArray("INSERT INTO t VALUES (1 + 1);") << "missing" << 1;
    }
    void failuresNameTheirLine()
    {
        QFETCH(QByteArray, dump);
        QFETCH(QString, says);
        QFETCH(int, line);
        const auto source = read(dump);
        QVERIFY(!source);
        QVERIFY2(source.error().what.contains(says), qPrintable(source.error().sentence()));
        QVERIFY2(source.error().where.contains(QStringLiteral("dump.sql, line %1").arg(line)),
                 qPrintable(source.error().sentence()));
        QVERIFY(!source.error().remedy.isEmpty());
    }

    void otherTextsAreNoDumps()
    {
        for (const char *text : {"id,name\n1,x\n", "SELECT 1;", "   \n", "\xff\xfe\x01"}) {
            const auto source = read(text);
            QVERIFY(!source);
            QVERIFY2(!source.error().sentence().isEmpty(), text);
        }
    }

    void readingIsCancelled()
    {
        QByteArray dump = "CREATE TABLE t (a int);\n";
        for (int i = 0; i < 20'000; ++i)
            dump += "INSERT INTO t VALUES (1);\n";
        const TemporaryFiles files;
        const auto source = open({files.write(dump, "dump.sql")}, {}, Progress([] { return true; }));
        QVERIFY(!source);
        QCOMPARE(source.error().code, Error::Code::Cancelled);
    }

    // What sqlite3 itself writes, compared with what it was made of.
    void sqliteProgramsDumpComesBack()
    {
        CLIENTELE_NEEDS(tests::notInstalled({"sqlite3"}));
        const TemporaryFiles files;
        QProcess sqlite;
        sqlite.start("sqlite3",
                     {files.path("x.db"),
                      "CREATE TABLE t (id INTEGER, note TEXT, v REAL, b BLOB); INSERT INTO t VALUES (1, 'a''b' "
                      "|| char(13,10) || 'c;--', 0.1, x'00'), (2, 'Zoë \\n', NULL, NULL);",
                      ".dump"});
        QVERIFY(sqlite.waitForFinished());
        compare(read(sqlite.readAllStandardOutput()), "integer text real",
                {{"1", "a'b\r\nc;--", "0.1"}, {"2", "Zoë \\n", "<missing>"}});
    }
};

QTEST_GUILESS_MAIN(TestSqlDump)
#include "tst_sqldump.moc"
