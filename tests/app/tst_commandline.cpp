// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/requirement.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments,
            const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(CLIENTELE_PROGRAM), arguments);
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QJsonObject json(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QString dataFolder()
{
    const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA");
    return named.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : named;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath("customers.csv");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "user_id,age,purchase_amount,region,purchase_frequency\n"
            "1,25,100,North,10\n2,27,200,South,12\n3,31,300,North,14\n4,52,600,\"West, far\",25\n5,53,620,North,26\n");
    }

    void aWrongCommandIsStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no analysis") << QStringList{"analyze"};
        QTest::newRow("unknown analysis") << QStringList{"analyze", "horoscope", m_file};
        QTest::newRow("no input") << QStringList{"analyze", "profile"};
        QTest::newRow("unknown option") << QStringList{"analyze", "profile", m_file, "--loud"};
        QTest::newRow("unknown role") << QStringList{"analyze", "profile", m_file, "--role", "shoeSize=age"};
        QTest::newRow("unknown date order") << QStringList{"analyze", "profile", m_file, "--date-order", "ydm"};
        QTest::newRow("unknown format") << QStringList{"analyze", "profile", m_file, "--format", "xml"};
        QTest::newRow("band width that is none")
            << QStringList{"analyze", "age-region", m_file, "--band-width", "wide"};
        QTest::newRow("convert without output") << QStringList{"convert", m_file};
        QTest::newRow("report without output") << QStringList{"report", m_file};
        QTest::newRow("send without server") << QStringList{"send", "--to", "a@example.org"};
    }
    void aWrongCommandIsStatusTwo()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.err.startsWith("clientele: "));
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(outcome.out.isEmpty());
    }

    void workThatFailsIsStatusOneAndOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such file") << QStringList{"analyze", "profile", m_folder.filePath("none.csv")};
        QTest::newRow("folder without data") << QStringList{"analyze", "profile", makeFolder("empty")};
        QTest::newRow("no such column") << QStringList{"analyze", "profile", m_file, "--filter", "height=1"};
        QTest::newRow("binary") << QStringList{"analyze", "profile", CLIENTELE_PROGRAM};
        QTest::newRow("unwritable") << QStringList{"convert", m_file, "--output", "/nonexistent/folder/out.csv"};
    }
    void workThatFailsIsStatusOneAndOneLine()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.status == 1 || (outcome.status == 2 && arguments.contains("--filter")),
                 outcome.err.constData());
        QVERIFY(outcome.err.startsWith("clientele: "));
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void commandsNeedNoDisplay()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        environment.remove("QT_QPA_PLATFORM");
        QCOMPARE(run({"analyze", "profile", m_file}, environment).status, 0);
        const QString pdf = m_folder.filePath("display.pdf");
        const Outcome report = run({"report", m_file, "--output", pdf}, environment);
        QVERIFY2(report.status == 0, report.err.constData());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void theAnalysisPrintsOneObjectWithTheContractsKeys()
    {
        const Outcome outcome = run({"analyze", "age-region", m_file, "--format", "json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject object = json(outcome.out);
        QCOMPARE(object.value("analysis").toString(), QString("age-region"));
        QVERIFY(!object.value("clientele").toString().isEmpty());
        const QJsonObject source = object.value("source").toObject();
        QCOMPARE(source.value("rows").toInt(), 5);
        QCOMPARE(source.value("rowsUsed").toInt(), 5);
        QCOMPARE(source.value("rejected").toInt(), 0);
        QCOMPARE(source.value("roles").toObject().value("age").toString(), QString("age"));
        QVERIFY(source.contains("filters") && source.contains("steps") && source.contains("inputs"));
        QVERIFY(object.contains("parameters") && object.contains("warnings"));
        const QJsonObject result = object.value("result").toObject();
        QCOMPARE(result.value("overall").toObject().value("customers").toInt(), 5);
        const QJsonArray bands = result.value("bands").toArray();
        QCOMPARE(bands.size(), 6); // 25–30 … 50–55 without a gap
        QCOMPARE(bands.first().toObject().value("band").toString(), QString("25–30"));
        QCOMPARE(bands.at(2).toObject().value("customers").toInt(), 0);
        QVERIFY(bands.at(2).toObject().value("averageOrderValue").isNull());
        QCOMPARE(bands.last().toObject().value("averageOrderValue").toDouble(), 610.0);
    }

    void filtersTakeQuotedValuesAndRanges()
    {
        QCOMPARE(rowsUsed({"--filter", "region=\"West, far\""}), 1);
        QCOMPARE(rowsUsed({"--filter", "region=North,South"}), 4);
        QCOMPARE(rowsUsed({"--filter", "age=[25,31)"}), 2);
        QCOMPARE(rowsUsed({"--filter", "age=(25,31]"}), 2);
        QCOMPARE(rowsUsed({"--filter", "age=[31,]"}), 3);
        QCOMPARE(rowsUsed({"--filter", "age=25,53"}), 2);
        QCOMPARE(rowsUsed({"--filter", "age=[25,60)", "--filter", "region=North"}), 3);
    }

    void theAnswerDoesNotDependOnThreads()
    {
        const auto with = [this](const char *threads) {
            return run({"analyze", "insights", m_file, "--format", "json", "--threads", threads}).out;
        };
        const QByteArray one = with("1");
        QVERIFY(!one.isEmpty());
        QCOMPARE(with("2"), one);
        QCOMPARE(with("7"), one);
    }

    void timingsAreOneLineOfJsonOnStandardError()
    {
        const Outcome outcome = run({"analyze", "profile", m_file, "--timings", "--format", "json"});
        QCOMPARE(outcome.status, 0);
        const QJsonObject timings = json(outcome.err).value("timings").toObject();
        QVERIFY(timings.value("loadMs").toDouble() > 0);
        QVERIFY(timings.value("analyzeMs").toDouble() >= 0);
        QVERIFY(timings.value("peakRssMiB").toDouble() > 1);
        QVERIFY(!json(outcome.out).isEmpty());
    }

    void convertWritesSqliteOnceAndWhole()
    {
        const QString out = m_folder.filePath("out.sqlite");
        QCOMPARE(run({"convert", m_file, "--output", out + "#customers"}).status, 0);
        const QString again = m_folder.filePath("again.csv");
        QCOMPARE(run({"convert", out + "#customers", "--output", again}).status, 0);
        const QString straight = m_folder.filePath("straight.csv");
        QCOMPARE(run({"convert", m_file, "--output", straight}).status, 0);
        const auto bytes = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(!bytes(straight).isEmpty());
        QCOMPARE(bytes(again), bytes(straight));
        QCOMPARE(run({"convert", m_file, "--output", out + "#customers"}).status, 1); // it exists
        QCOMPARE(run({"convert", m_file, "--output", "postgresql://me:hunter2@127.0.0.1/db?table=t"}).status, 2);
    }

    void convertWritesWhatWasRead()
    {
        const QString out = m_folder.filePath("out.csv");
        QCOMPARE(run({"convert", m_file, "--output", out}).status, 0);
        QFile a(m_file), b(out);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(b.readAll(), a.readAll());
    }

    void thePublishedStudyComesOutOnTheRealFile()
    {
        const QString file = dataFolder() + "/purchasing-behaviors/Customer Purchasing Behaviors.csv";
        CLIENTELE_NEEDS_DATA(QFile::exists(file));
        const QJsonObject result =
            json(run({"analyze", "age-region", file, "--format", "json"}).out).value("result").toObject();
        QCOMPARE(result.value("overall").toObject().value("customers").toInt(), 238);
        QCOMPARE(qRound(result.value("overall").toObject().value("averageOrderValue").toDouble() * 100), 42563);
        bool found = false;
        for (const QJsonValue &value : result.value("bands").toArray()) {
            const QJsonObject band = value.toObject();
            if (band.value("band").toString() != QString("50–55"))
                continue;
            found = true;
            QCOMPARE(int(band.value("averageOrderValue").toDouble()), 608);
            QCOMPARE(band.value("customers").toInt(), 37);
        }
        QVERIFY(found);
    }

private:
    QString makeFolder(const QString &name)
    {
        QDir(m_folder.path()).mkdir(name);
        return m_folder.filePath(name);
    }

    int rowsUsed(const QStringList &options)
    {
        const Outcome outcome = run(QStringList{"analyze", "age-region", m_file, "--format", "json"} + options);
        return json(outcome.out).value("source").toObject().value("rowsUsed").toInt(-1);
    }

    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
