// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "models/sources/csvreader.h"
#include "models/sources/databasewriter.h"
#include "models/sources/source.h"
#include "tests/requirement.h"
#include "tests/sources/postgresserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace clientele;
using namespace clientele::app;

/// --engine database prints what --engine memory prints.
class TestDatabaseEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_problem = m_server.start();
        CLIENTELE_NEEDS(m_problem);
        const auto sample = sources::open({CLIENTELE_SOURCE_DIR "/resources/samples/online-orders.csv"});
        QVERIFY(sample);
        const QString file = m_folder.filePath("shop.sqlite");
        QVERIFY(sources::writeSqlite(*sample->table, file, "orders"));
        QVERIFY(sources::writePostgres(*sample->table, m_server.ownerAddress("orders")));
        m_sqlite = file + "#orders";
        m_postgres = m_server.ownerAddress("orders").toString();
    }
    void init() { CLIENTELE_NEEDS(m_problem); }

    void theFiguresAreThoseOfMemory_data()
    {
        QTest::addColumn<QByteArray>("recipe");
        QTest::addColumn<bool>("isWhole"); // all of it is done by the database
        QTest::newRow("no steps") << QByteArray("[]") << true;
        QFile bundled(CLIENTELE_SOURCE_DIR "/resources/recipes/online-retail.json");
        QVERIFY(bundled.open(QIODevice::ReadOnly));
        QTest::newRow("online-retail") << bundled.readAll() << true;
        QTest::newRow("the rest in memory")
            << QByteArray(R"([{"step": "dropDuplicates"}, {"step": "dropZeroPrices", "enabled": false},
                             {"step": "changeCase", "columns": ["Country"], "case": "upper"},
                             {"step": "datePart", "column": {"role": "orderDate"}, "part": "hour", "name": "Hour"}])")
            << false;
    }
    void theFiguresAreThoseOfMemory()
    {
        QFETCH(QByteArray, recipe);
        QFETCH(bool, isWhole);
        const QString steps = m_folder.filePath("steps.json");
        QFile file(steps);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(recipe);
        file.close();
        for (const QString &input : {m_sqlite, m_postgres}) {
            const QJsonObject memory = profile({input, "--recipe", steps, "--engine", "memory"});
            const QJsonObject database = profile({input, "--recipe", steps, "--engine", "database"});
            QVERIFY(!memory.value("result").toObject().isEmpty());
            QCOMPARE(database.value("result"), memory.value("result"));
            QCOMPARE(database.value("source"), memory.value("source")); // steps with rowsIn and rowsOut
            QJsonArray warnings = database.value("warnings").toArray();
            if (!isWhole) {
                const QString why = warnings.takeAt(0).toString();
                QVERIFY2(why.startsWith("Step 3, ") && why.contains("scripts"), qPrintable(why));
            }
            QCOMPARE(warnings, memory.value("warnings").toArray());
        }
    }
    void convertWritesTheSameRows()
    {
        const QString one = m_folder.filePath("memory.csv");
        const QString other = m_folder.filePath("database.csv");
        QCOMPARE(runConvert({m_sqlite, "--recipe", "online-retail", "--output", one}), 0);
        QCOMPARE(runConvert({m_sqlite, "--recipe", "online-retail", "--engine", "database", "--output", other}), 0);
        const auto linesOf = [](const QString &path) {
            QFile file(path);
            QList<QByteArray> lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
            std::sort(lines.begin(), lines.end());
            return lines;
        };
        QVERIFY(linesOf(one).size() > 100);
        QCOMPARE(linesOf(other), linesOf(one));
    }
    void whatIsNoDatabaseIsAWrongCommand()
    {
        const QString csv = CLIENTELE_SOURCE_DIR "/resources/samples/online-orders.csv";
        QCOMPARE(runAnalyze({"profile", csv, "--engine", "database"}), 2);
        QCOMPARE(runConvert({csv, "--engine", "database", "--output", m_folder.filePath("x.csv")}), 2);
        QCOMPARE(runAnalyze({"profile", m_sqlite, "--engine", "cloud"}), 2);
        QCOMPARE(runAnalyze({"profile", m_folder.filePath("none.sqlite"), "--engine", "database"}), 1);
        QCOMPARE(runAnalyze({"profile", m_folder.filePath("shop.sqlite#none"), "--engine", "database"}), 1);
    }

private:
    QJsonObject profile(const QStringList &arguments) const
    {
        const QString out = m_folder.filePath("out.json");
        if (runAnalyze(QStringList{"profile", "--format", "json", "--output", out} + arguments) != 0)
            return {};
        QFile file(out);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    tests::PostgresServer m_server;
    QTemporaryDir m_folder;
    QString m_problem;
    QString m_sqlite;
    QString m_postgres;
};

QTEST_GUILESS_MAIN(TestDatabaseEngine)
#include "tst_databaseengine.moc"
