// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/reportlayouts.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::workspace;

class TestReportLayouts : public QObject
{
    Q_OBJECT

    static sources::ImportAccount of(const QString &path)
    {
        sources::ImportAccount account;
        account.inputs = {path};
        return account;
    }

    static report::Layout someLayout()
    {
        QString id;
        report::Layout layout = report::withTextAdded({}, {"cover", "method"}, "cover", &id);
        layout = report::withWords(layout, id, "Heading", "Words");
        layout = report::withWords(layout, "cover", {}, "note");
        layout.title = "Spring";
        layout.author = "Anna";
        layout.paper = report::Paper::Letter;
        layout.language = "de";
        return layout;
    }

private Q_SLOTS:
    void theSameDataFindsItsReportAsItWas()
    {
        const QTemporaryDir folder;
        const ReportLayouts layouts(folder.filePath("reports"));
        QVERIFY(layouts.layoutFor(of("/data/a.csv")) == report::Layout());
        QVERIFY(layouts.remember(of("/data/a.csv"), someLayout()));
        QVERIFY(layouts.layoutFor(of("/data/a.csv")) == someLayout());
    }

    void otherDataBeginsWithTheFormButNotTheWords()
    {
        const QTemporaryDir folder;
        const ReportLayouts layouts(folder.path());
        QVERIFY(layouts.remember(of("/data/a.csv"), report::withFindingAdded(someLayout(), "age:50")));
        QVERIFY(report::hasFinding(layouts.layoutFor(of("/data/a.csv")), "age:50"));
        const report::Layout other = layouts.layoutFor(of("/data/b.csv"));
        QCOMPARE(other.paper, report::Paper::Letter);
        QCOMPARE(other.language, "de");
        QCOMPARE(other.author, "Anna");
        QVERIFY(other.texts.empty() && other.notes.isEmpty() && other.title.isEmpty());
        QCOMPARE(other.arrangement.order, (QStringList{"cover", "method"}));
    }

    void thatNothingIsLeftOutIsNotRemembered()
    {
        const QTemporaryDir folder;
        const ReportLayouts layouts(folder.path());
        report::Layout layout = someLayout();
        layout.privacy = report::Privacy::None;
        QVERIFY(layouts.remember(of("/data/a.csv"), layout));
        QCOMPARE(layouts.layoutFor(of("/data/a.csv")).privacy, report::Privacy::Personal);
        // Neither where somebody wrote it into the file.
        const QStringList files = QDir(folder.path()).entryList({"*.json"});
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(R"({"privacy": "none"})");
        }
        QCOMPARE(layouts.layoutFor(of("/data/a.csv")).privacy, report::Privacy::Personal);
    }

    void whatIsDamagedCountsAsNothing()
    {
        const QTemporaryDir folder;
        const ReportLayouts layouts(folder.path());
        QVERIFY(layouts.remember(of("/data/a.csv"), someLayout()));
        const QStringList files = QDir(folder.path()).entryList({"*.json"});
        QCOMPARE(files.size(), 2);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"paper\": \"a3\"");
        }
        QVERIFY(layouts.layoutFor(of("/data/a.csv")) == report::Layout());
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        const ReportLayouts layouts("/proc/none/reports");
        QCOMPARE(layouts.remember(of("/data/a.csv"), someLayout()).error().code, Error::Code::Io);
    }

    void anotherProgramThatWritesIsWaitedForAndTold()
    {
        const QTemporaryDir folder;
        const ReportLayouts layouts(folder.path());
        QVERIFY(layouts.remember(of("/data/a.csv"), someLayout()));
        QLockFile other(folder.filePath("lock"));
        QVERIFY(other.tryLock());
        report::Layout changed = someLayout();
        changed.title = "Changed";
        const auto refused = layouts.remember(of("/data/a.csv"), changed);
        QVERIFY(!refused && !refused.error().remedy.isEmpty());
        QVERIFY(layouts.layoutFor(of("/data/a.csv")) == someLayout()); // whole, as it was
        other.unlock();
        QVERIFY(layouts.remember(of("/data/a.csv"), changed));
        QVERIFY(layouts.layoutFor(of("/data/a.csv")) == changed);
    }

    void theOldestAreDroppedAtLast()
    {
        const QTemporaryDir folder;
        const ReportLayouts layouts(folder.path());
        for (int i = 0; i < 130; ++i)
            QVERIFY(layouts.remember(of(QString("/data/%1.csv").arg(i)), someLayout()));
        QVERIFY(QDir(folder.path()).entryList({"*.json"}).size() <= 100);
        QVERIFY(layouts.layoutFor(of("/data/129.csv")) == someLayout());
    }
};

QTEST_GUILESS_MAIN(TestReportLayouts)
#include "tst_reportlayouts.moc"
