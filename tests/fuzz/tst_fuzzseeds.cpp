// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every seed, and every input that once broke something, with any compiler; the fuzzers look for more.

#include "tests/fuzz/dumpproperties.h"
#include "tests/fuzz/properties.h"
#include "tests/fuzz/recipeproperties.h"
#include "tests/fuzz/tableproperties.h"
#include "tests/fuzz/workspaceproperties.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace clientele;

class TestFuzzSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedsHold_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator seeds(CLIENTELE_SOURCE_DIR "/tests/fuzz/seeds", QDir::Files, QDirIterator::Subdirectories);
        while (seeds.hasNext()) {
            const QString path = seeds.next();
            QTest::newRow(qPrintable(path.section('/', -2))) << path;
        }
    }
    void seedsHold()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // Each through all: what is a seed for one is noise for the other.
        QCOMPARE(fuzz::wrongWithReplies(bytes), QString());
        QCOMPARE(fuzz::wrongWithAddresses(bytes), QString());
        QCOMPARE(fuzz::wrongWithExpressions(bytes), QString());
        QCOMPARE(fuzz::wrongWithRecipes(bytes), QString());
        QCOMPARE(fuzz::wrongWithTextTables(bytes), QString());
        QCOMPARE(fuzz::wrongWithBooks(bytes), QString());
        QCOMPARE(fuzz::wrongWithSqlDumps(bytes), QString());
        QCOMPARE(fuzz::wrongWithWorkspaces(bytes), QString());
        for (qsizetype cut = 0; cut < std::min<qsizetype>(bytes.size(), 300); ++cut) {
            QCOMPARE(fuzz::wrongWithReplies(bytes.left(cut)), QString());
            QCOMPARE(fuzz::wrongWithAddresses(bytes.left(cut)), QString());
            QCOMPARE(fuzz::wrongWithExpressions(bytes.left(cut)), QString());
            QCOMPARE(fuzz::wrongWithRecipes(bytes.left(cut)), QString());
            if (path.contains(QLatin1String("/csv/"))) // files are written for these
                QCOMPARE(fuzz::wrongWithTextTables(bytes.left(cut)), QString());
            if (path.contains(QLatin1String("/sheet/")))
                QCOMPARE(fuzz::wrongWithBooks(bytes.left(cut)), QString());
            QCOMPARE(fuzz::wrongWithSqlDumps(bytes.left(cut)), QString());
            QCOMPARE(fuzz::wrongWithWorkspaces(bytes.left(cut)), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzSeeds)
#include "tst_fuzzseeds.moc"
