// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/format.h"
#include "models/core/parallel.h"
#include "models/core/result.h"
#include "models/core/savefile.h"

#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <limits>
#include <stdexcept>
#include <thread>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace clientele;

namespace {

// While it lives no file can grow beyond so many bytes: writing fails as on a full disk.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorIsOneLine()
    {
        const Error error{Error::Code::Io, QStringLiteral("No such file"), QStringLiteral("a.csv"),
                          QStringLiteral("Check the name")};
        QCOMPARE(error.sentence(), QStringLiteral("No such file (a.csv): Check the name"));
        QCOMPARE((Error{Error::Code::Io, QStringLiteral("Full"), {}, {}}).sentence(), QStringLiteral("Full"));
    }

    void everyBlockIsDoneOnce()
    {
        for (const int threads : {1, 2, 7}) {
            setThreadCount(threads);
            std::vector<std::atomic<int>> hits(100);
            parallelFor(hits.size(), [&](std::size_t i) { ++hits[i]; });
            for (const auto &hit : hits)
                QCOMPARE(hit.load(), 1);
        }
        setThreadCount(0);
        parallelFor(0, [](std::size_t) { QFAIL("nothing to do"); });
    }

    void anExceptionInABlockReachesTheCaller()
    {
        setThreadCount(2);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, parallelFor(50, [](std::size_t i) {
                                     if (i == 17)
                                         throw std::runtime_error("seventeen");
                                 }));
        setThreadCount(0);
    }

    void backgroundWorkLetsTheWindowGoFirst()
    {
        const auto niceness = [] { return ::getpriority(PRIO_PROCESS, id_t(::gettid())); };
        const int own = niceness();
        int background = 0;
        int child = 0;
        std::thread worker([&] {
            workInBackground();
            background = niceness();
            std::thread([&] { child = niceness(); }).join();
        });
        worker.join();
        QVERIFY2(background > own, qPrintable(QString::number(background)));
        QCOMPARE(child, background);
        QCOMPARE(niceness(), own);
    }

    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("fits into the write buffer") << 100;
        QTest::newRow("larger than the write buffer") << 100'000;
    }

    void aFullDiskLeavesWhatWasThere()
    {
        QFETCH(int, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.pdf"));
        QVERIFY(saveFile(path, "old"));
        QCOMPARE(contentOf(path), QByteArray("old"));
        const QByteArray content(bytes, 'x');
        {
            const FullDisk disk(20);
            const auto written = saveFile(path, content);
            QVERIFY(!written);
            QCOMPARE(written.error().code, Error::Code::Io);
            QCOMPARE(written.error().where, path);
            QVERIFY(!written.error().what.endsWith(QStringLiteral(": ")));
            QSaveFile pieces(path);
            QVERIFY(pieces.open(QIODevice::WriteOnly));
            QVERIFY(pieces.write(content) != bytes || !commitFile(pieces));
        }
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("report.pdf")});
        QVERIFY(saveFile(path, content));
        QCOMPARE(contentOf(path), content);
    }

    void figuresAreWrittenAsThePersonReadsThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("expected");
        QTest::newRow("thousands") << "en_US" << 22510.0 << -1 << "22,510";
        QTest::newRow("German") << "de_DE" << 425.6302521 << 2 << "425,63";
        QTest::newRow("German thousands") << "de_DE" << 17710.0 << -1 << "17.710";
        QTest::newRow("beyond counting") << "de_DE" << -1.25e300 << 2 << QString::fromUtf8("−1,25E+300");
        QTest::newRow("half") << "en_US" << 22.5 << -1 << "22.5";
        QTest::newRow("minus sign") << "en_US" << -3.25 << -1 << QString(QChar(0x2212)) + "3.25";
        QTest::newRow("rounds to zero without sign") << "en_US" << -0.0001 << 2 << "0.00";
        QTest::newRow("third") << "en_US" << 1.0 / 3 << -1 << "0.3333";
        QTest::newRow("large third") << "en_US" << 1000.0 / 3 << -1 << "333.33";
        QTest::newRow("nothing") << "en_US" << std::numeric_limits<double>::quiet_NaN() << -1 << QString(QChar(0x2014));
    }
    void figuresAreWrittenAsThePersonReadsThem()
    {
        QFETCH(QString, locale);
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QString, expected);
        QCOMPARE(Format(QLocale(locale)).number(value, decimals), expected);
    }

    void percentPValuesAndSizes()
    {
        const Format english(QLocale(QStringLiteral("en_US")));
        QCOMPARE(english.percent(0.4294), QStringLiteral("43\u00a0%"));
        QCOMPARE(english.signedPercent(0.4294, 1), QStringLiteral("+42.9\u00a0%"));
        QCOMPARE(english.pValue(0.0004), QStringLiteral("p < 0.001"));
        QCOMPARE(english.pValue(0.02), QStringLiteral("p = 0.02"));
        QCOMPARE(english.range(50, 55), QStringLiteral("50–55"));
        QCOMPARE(english.bytes(412'000), QStringLiteral("412 kB"));
        QCOMPARE(english.bytes(999), QStringLiteral("999 B"));
        QCOMPARE(english.bytes(25'000'000), QStringLiteral("25 MB"));
    }
};

QTEST_GUILESS_MAIN(TestCore)
#include "tst_core.moc"
