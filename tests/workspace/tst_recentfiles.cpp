// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/recentfiles.h"

#include <QtTest>

using namespace clientele::workspace;

namespace {

const QDateTime monday(QDate(2026, 1, 12), QTime(9, 0));

} // namespace

class TestRecentFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath("deep/er/recent.json");
    }

    void withoutAStoreTheListIsEmpty();
    void newestIsFirstAndSurvives();
    void openingAgainMovesUpAndKeepsThePin();
    void pinnedAreFirst();
    void pinnedStayBeyondTheLimit();
    void removedIsGone();
    void movedFileKeepsItsPlaceAndPin();
    void movingOntoAnotherLeavesOne();
    void brokenStoreIsAnEmptyList_data();
    void brokenStoreIsAnEmptyList();
    void everyChangeIsTold();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

void TestRecentFiles::withoutAStoreTheListIsEmpty()
{
    QVERIFY(RecentFiles(m_store).files().empty());
}

void TestRecentFiles::newestIsFirstAndSurvives()
{
    {
        RecentFiles recent(m_store);
        recent.add("/data/a.csv", 10, monday);
        recent.add("/data/sub/../b.csv", 1'067'371, monday.addDays(1));
    }
    const RecentFiles again(m_store);
    QCOMPARE(again.paths(), (QStringList{"/data/b.csv", "/data/a.csv"}));
    QCOMPARE(again.files()[0].rows, qint64(1'067'371));
    QCOMPARE(again.files()[1].openedAt, monday);
}

void TestRecentFiles::openingAgainMovesUpAndKeepsThePin()
{
    RecentFiles recent(m_store);
    recent.add("/a.csv", 1, monday);
    recent.add("/b.csv", 1, monday.addDays(1));
    recent.setPinned("/a.csv", true);
    recent.add("/a.csv", 2, monday.addDays(2));
    QCOMPARE(recent.paths(), (QStringList{"/a.csv", "/b.csv"}));
    QVERIFY(recent.files()[0].pinned);
    QCOMPARE(recent.files()[0].rows, qint64(2));
}

void TestRecentFiles::pinnedAreFirst()
{
    RecentFiles recent(m_store);
    for (int day = 0; day < 4; ++day)
        recent.add(QStringLiteral("/%1.csv").arg(day), 1, monday.addDays(day));
    recent.setPinned("/0.csv", true);
    recent.setPinned("/2.csv", true);
    QCOMPARE(recent.paths(), (QStringList{"/2.csv", "/0.csv", "/3.csv", "/1.csv"}));
    recent.setPinned("/2.csv", false);
    QCOMPARE(recent.paths(), (QStringList{"/0.csv", "/3.csv", "/2.csv", "/1.csv"}));
}

void TestRecentFiles::pinnedStayBeyondTheLimit()
{
    RecentFiles recent(m_store);
    recent.add("/pinned.csv", 1, monday);
    recent.setPinned("/pinned.csv", true);
    for (int i = 1; i <= 2 * RecentFiles::mostKept; ++i)
        recent.add(QStringLiteral("/%1.csv").arg(i), 1, monday.addDays(i));
    QCOMPARE(recent.files().size(), std::size_t(RecentFiles::mostKept));
    QCOMPARE(recent.paths().first(), "/pinned.csv");
    QCOMPARE(recent.paths().at(1), "/40.csv");
}

void TestRecentFiles::removedIsGone()
{
    RecentFiles recent(m_store);
    recent.add("/a.csv", 1, monday);
    recent.remove("/a.csv");
    recent.remove("/never.csv");
    QVERIFY(RecentFiles(m_store).files().empty());
}

void TestRecentFiles::movedFileKeepsItsPlaceAndPin()
{
    RecentFiles recent(m_store);
    recent.add("/a.csv", 1, monday);
    recent.add("/b.csv", 1, monday.addDays(1));
    recent.setPinned("/a.csv", true);
    recent.relocate("/a.csv", "/new/a.csv");
    QCOMPARE(recent.paths(), (QStringList{"/new/a.csv", "/b.csv"}));
    QVERIFY(recent.files()[0].pinned);
}

void TestRecentFiles::movingOntoAnotherLeavesOne()
{
    RecentFiles recent(m_store);
    recent.add("/a.csv", 1, monday);
    recent.add("/b.csv", 1, monday.addDays(1));
    recent.relocate("/a.csv", "/b.csv");
    QCOMPARE(recent.paths(), QStringList{"/b.csv"});
}

void TestRecentFiles::brokenStoreIsAnEmptyList_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x89PNG\0\0", 6);
    QTest::newRow("an array") << QByteArray("[1, 2]");
    QTest::newRow("wrong types") << QByteArray(R"({"files": [1, "a", {"path": 7}, {"rows": -5}, {}]})");
}

void TestRecentFiles::brokenStoreIsAnEmptyList()
{
    QFETCH(QByteArray, content);
    const QString store = m_folder->filePath("broken.json");
    QFile file(store);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    RecentFiles recent(store);
    QVERIFY(recent.files().empty());
    recent.add("/a.csv", 1, monday);
    QCOMPARE(RecentFiles(store).paths(), QStringList{"/a.csv"});
}

void TestRecentFiles::everyChangeIsTold()
{
    RecentFiles recent(m_store);
    QSignalSpy changed(&recent, &RecentFiles::changed);
    recent.add("/a.csv", 1, monday);
    recent.setPinned("/a.csv", true);
    recent.setPinned("/a.csv", true);
    recent.remove("/other.csv");
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
