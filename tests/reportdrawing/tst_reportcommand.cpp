// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../report/handmade.h"
#include "app/commands/commands.h"
#include "printed.h"
#include "tests/requirement.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace clientele;

/// The command as the command line calls it, on a file of hand-made customers.
class TestReportCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static int run(const QStringList &arguments) { return app::runReport(arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(path("Käufe.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("user_id,age,purchase_amount,region,purchase_frequency\n");
        for (int i = 0; i < 240; ++i)
            file.write(QStringLiteral("%1,%2,%3,%4,%5\n")
                           .arg(i + 1)
                           .arg(20 + (i * 7) % 38)
                           .arg(100 + (i * 31) % 500)
                           .arg(QStringLiteral("North,South,West,East").split(',')[i % 4])
                           .arg(5 + i % 20)
                           .toUtf8());
    }

    void aWrongCommandIsTwoAndWritesNothing()
    {
        const QString out = path("none.pdf");
        const QString in = path("Käufe.csv");
        QCOMPARE(run({in}), 2);
        QCOMPARE(run({"--output", out}), 2);
        QCOMPARE(run({in, "--output", out, "--paper", "a3"}), 2);
        QCOMPARE(run({in, "--output", out, "--orientation", "round"}), 2);
        QCOMPARE(run({in, "--output", out, "--privacy", "some"}), 2);
        QCOMPARE(run({in, "--output", out, "--created", "yesterday"}), 2);
        QCOMPARE(run({in, "--output", out, "--include", "rfm"}), 2);
        QCOMPARE(run({in, "--output", out, "--include", ""}), 2);
        QCOMPARE(run({in, "--output", out, "--band-width", "0"}), 2);
        QCOMPARE(run({in, "--output", out, "--band-edges", "30,20"}), 2);
        QCOMPARE(run({in, "--output", out, "--language", "xx"}), 2);
        QCOMPARE(run({in, "--output", out, "--locale", "nonsense"}), 2);
        QCOMPARE(run({in, "--output", out, "--filter", "nothing=1"}), 2);
        QVERIFY(!QFile::exists(out));
    }

    void workThatFailsIsOneAndLeavesTheOldFile()
    {
        QFile old(path("old.pdf"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QCOMPARE(run({path("missing.csv"), "--output", path("old.pdf")}), 1);
        QCOMPARE(read(path("old.pdf")), "old");
        QCOMPARE(run({path("Käufe.csv"), "--output", path("no/folder/r.pdf")}), 1);
        QCOMPARE(run({path("Käufe.csv"), "--output", "/dev/full"}), 1);
        QCOMPARE(run({path("Käufe.csv"), "--output", path("r.pdf"), "--readme", path("no/folder/r.md")}), 1);
        QVERIFY(!QFile::exists(path("r.pdf")));
    }

    void theRealFileIsMadeInEveryShape()
    {
        const QString folder =
            qEnvironmentVariable("CLIENTELE_TEST_DATA", QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data"));
        const QString file = folder + "/purchasing-behaviors/Customer Purchasing Behaviors.csv";
        CLIENTELE_NEEDS_DATA(QFile::exists(file));
        CLIENTELE_NEEDS(printed::missingTools());
        const QString keep = qEnvironmentVariable("CLIENTELE_KEEP_PDF", m_folder.path());
        for (const QString &shape : {QString("en a4 portrait personal"), QString("de a4 portrait masked"),
                                     QString("en letter landscape none")}) {
            const QStringList words = shape.split(' ');
            const QString out = keep + "/real-" + words[0] + "-" + words[2] + ".pdf";
            QCOMPARE(run({file, "--output", out, "--readme", keep + "/real-" + words[0] + ".md", "--language", words[0],
                          "--paper", words[1], "--orientation", words[2], "--privacy", words[3]}),
                     0);
            const QString text = printed::run("pdftotext", {"-layout", out, "-"}).value_or(QString());
            QVERIFY(text.contains(QRegularExpression("425[.,]63")));
            QVERIFY(text.contains(QStringLiteral("50–55")));
            QVERIFY(!text.contains("user_id ") || words[3] != "none");
        }
    }

    void theSameCommandGivesTheSameBytes()
    {
        const QStringList common{path("Käufe.csv"), "--created", "2026-01-31T12:00:00"};
        for (const QStringList &options :
             {QStringList{}, QStringList{"--privacy", "masked", "--language", "de", "--paper", "letter"}}) {
            QCOMPARE(run(common + options +
                         QStringList{"--output", path("a.pdf"), "--readme", path("a.md"), "--threads", "1"}),
                     0);
            QTest::qWait(1100);
            QCOMPARE(run(common + options +
                         QStringList{"--output", path("b.pdf"), "--readme", path("b.md"), "--threads", "2"}),
                     0);
            QVERIFY(read(path("a.pdf")).startsWith("%PDF-"));
            QCOMPARE(read(path("a.pdf")), read(path("b.pdf")));
            QCOMPARE(read(path("a.md")), read(path("b.md")));
        }
    }

    void theSameCommandGivesTheSameBytesInEveryZone()
    {
        const QByteArray before = qgetenv("TZ");
        const auto inZone = [&](const char *zone, const QString &name, const QString &created) {
            qputenv("TZ", zone);
            tzset();
            return run({path("Käufe.csv"), "--template", "everything", "--created", created, "--output",
                        path(name + ".pdf"), "--readme", path(name + ".md")});
        };
        for (const QString &created : {QString("2026-01-31T12:00:00"), QString("2026-07-31T23:30:00+02:00")}) {
            QCOMPARE(inZone("UTC", "utc", created), 0);
            QCOMPARE(inZone("Europe/Berlin", "berlin", created), 0);
            QCOMPARE(inZone("Asia/Kolkata", "kolkata", created), 0);
            QVERIFY(read(path("utc.pdf")).startsWith("%PDF-"));
            QVERIFY(!read(path("utc.md")).isEmpty());
            for (const char *other : {"berlin", "kolkata"}) {
                QCOMPARE(read(path(QString(other) + ".pdf")), read(path("utc.pdf")));
                QCOMPARE(read(path(QString(other) + ".md")), read(path("utc.md")));
            }
        }
        qputenv("TZ", before);
        tzset();
    }

    void anotherProgramGetsTheSameFiguresFromTheReadme_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("all rows") << QStringList{};
        QTest::newRow("filters, bands closed on the right")
            << QStringList{"--filter", "age=[25,50)", "--filter", "region=North,West", "--band-closed", "right"};
        QTest::newRow("edges of its own") << QStringList{"--band-edges", "20,31.5,45,60"};
        QTest::newRow("wide bands") << QStringList{"--band-width", "7.5", "--filter", "purchase_amount=(150,]"};
    }

    void anotherProgramGetsTheSameFiguresFromTheReadme()
    {
        // pandas 1.5.3, numpy 1.24.2
        QFETCH(QStringList, options);
        CLIENTELE_NEEDS(printed::run("/usr/bin/python3", {"-c", "import pandas, numpy"})
                            ? QString()
                            : QString("python3-pandas is not installed"));
        QCOMPARE(run(QStringList{path("Käufe.csv"), "--output", path("p.pdf"), "--readme", path("p.md")} + options), 0);
        QProcess python;
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start("/usr/bin/python3", {QStringLiteral(CLIENTELE_SOURCE_DIR "/tests/reportdrawing/reproduce.py"),
                                          path("p.md"), QStringLiteral(CLIENTELE_PROGRAM)});
        QVERIFY(python.waitForFinished(60000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardOutput());
    }

    void withoutFontsItIsToldAndTheOldFileStays()
    {
        QFile config(path("fonts.conf"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
        config.close();
        QFile old(path("fonts.pdf"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("FONTCONFIG_FILE", config.fileName());
        environment.insert("XDG_CACHE_HOME", m_folder.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(CLIENTELE_PROGRAM), {"report", path("Käufe.csv"), "--output", old.fileName()});
        QVERIFY(program.waitForFinished(30000));
        const QByteArray said = program.readAllStandardError();
        QCOMPARE(program.exitCode(), 1);
        QVERIFY2(said.contains("font"), said);
        QCOMPARE(read(old.fileName()), "old");
    }

    void aLayoutAndALogoComeFromFiles()
    {
        CLIENTELE_NEEDS(printed::missingTools());
        QFile layout(path("layout.json"));
        QVERIFY(layout.open(QIODevice::WriteOnly));
        layout.write(R"({"paper": "letter", "title": "From the layout", "order": ["method", "text-1", "age-total"],
                         "removed": ["cover", "findings", "age-frequency"], "notes": {"age-total": "A note below"},
                         "texts": [{"id": "text-1", "heading": "My words", "text": "First.\n- second"}]})");
        layout.close();
        QFile logo(path("logo.svg"));
        QVERIFY(logo.open(QIODevice::WriteOnly));
        logo.write(
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='40' height='20'/></svg>");
        logo.close();
        QCOMPARE(run({path("Käufe.csv"), "--layout", layout.fileName(), "--logo", logo.fileName(), "--author",
                      "Anna B.", "--output", path("l.pdf"), "--readme", path("l.md")}),
                 0);
        const QString text = printed::run("pdftotext", {path("l.pdf"), "-"}).value_or(QString());
        QVERIFY(text.contains("My words") && text.contains("A note below") && text.contains("From the layout"));
        QVERIFY(text.indexOf("Definitions") < text.indexOf("My words"));
        QVERIFY(!text.contains("What stands out"));
        const QString info = printed::run("pdfinfo", {path("l.pdf")}).value_or(QString());
        QVERIFY2(info.contains("612 x 792"), qPrintable(info)); // letter
        const QString readme = QString::fromUtf8(read(path("l.md")));
        QVERIFY(readme.contains("--layout layout.json") && readme.contains("--logo " + logo.fileName()));
        QVERIFY(readme.contains("\"My words\""));
        QCOMPARE(run({path("Käufe.csv"), "--layout", path("none.json"), "--output", path("n.pdf")}), 1);
        QCOMPARE(run({path("Käufe.csv"), "--logo", layout.fileName(), "--output", path("n.pdf")}), 2);
        QCOMPARE(run({path("Käufe.csv"), "--template", "all", "--output", path("n.pdf")}), 2);
        QVERIFY(!QFile::exists(path("n.pdf")));
    }

    void everythingTheDataAllowsHasContentsColumnsAndDoubts()
    {
        CLIENTELE_NEEDS(printed::missingTools());
        QCOMPARE(run({path("Käufe.csv"), "--template", "everything", "--output", path("e.pdf")}), 0);
        const QString text = printed::run("pdftotext", {"-layout", path("e.pdf"), "-"}).value_or(QString());
        for (const char *words : {"Contents", "The columns of the data", "What to know about the data"})
            QVERIFY2(text.count(words) >= 2 || QString(words) == "Contents", words); // listed, and there
        // A line of the contents ends in the page that the part begins on.
        const QStringList pages = text.split('\f');
        static const QRegularExpression line(QStringLiteral("The columns of the data +(\\d+)\n"));
        const auto match = line.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(pages.first()));
        QVERIFY(pages.value(match.captured(1).toInt() - 1).contains("The columns of the data"));
        // Personal columns are named, their values are not there.
        QVERIFY(text.contains("personal, left out"));
        QCOMPARE(run({path("Käufe.csv"), "--template", "everything", "--privacy", "masked", "--output", path("e.pdf")}),
                 0);
        const QString masked = printed::run("pdftotext", {"-layout", path("e.pdf"), "-"}).value_or(QString());
        QVERIFY(masked.contains("The columns of the data") && !masked.contains("What to know about the data"));
    }

    void theReadmesOwnCommandMakesTheSameReport()
    {
        CLIENTELE_NEEDS(clientele::tests::notInstalled({"sh"}));
        QVERIFY(QDir(m_folder.path()).mkpath("its pictures"));
        QFile logo(path("its pictures/logo.svg"));
        QVERIFY(logo.open(QIODevice::WriteOnly));
        logo.write("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='9' height='9'/></svg>");
        logo.close();
        QCOMPARE(run({path("Käufe.csv"), "--logo", logo.fileName(), "--filter", "age=[25,50)", "--filter",
                      "region=North,West", "--band-edges", "25,35,50", "--band-closed", "right", "--output",
                      path("report.pdf"), "--readme", path("report.md")}),
                 0);
        const QByteArray first = read(path("report.pdf"));
        QString line;
        for (const QString &one : QString::fromUtf8(read(path("report.md"))).split('\n')) {
            if (one.startsWith("clientele report"))
                line = one;
        }
        // The shell takes the words apart as it would for a person.
        QProcess shell;
        shell.setWorkingDirectory(m_folder.path());
        shell.start("sh", {"-c", "clientele() { printf '%s\\n' \"$@\"; }; " + line});
        QVERIFY(shell.waitForFinished());
        QStringList arguments = QString::fromUtf8(shell.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(arguments.takeFirst(), "report");
        const QString before = QDir::currentPath();
        QDir::setCurrent(m_folder.path());
        QVERIFY(QFile::remove(path("report.pdf")));
        const int status = run(arguments);
        QDir::setCurrent(before);
        QCOMPARE(status, 0);
        QCOMPARE(read(path("report.pdf")), first);
    }

    void germanReportsSpeakGermanNumbers()
    {
        CLIENTELE_NEEDS(printed::missingTools());
        QCOMPARE(run({path("Käufe.csv"), "--language", "de", "--locale", "de_DE", "--created", "2026-01-31T12:00:00",
                      "--output", path("de.pdf")}),
                 0);
        const QString text = printed::run("pdftotext", {"-layout", path("de.pdf"), "-"}).value_or(QString());
        QVERIFY(text.contains("31. Januar 2026"));
        QVERIFY(text.contains(QRegularExpression("\\d,\\d\\d")));
        QVERIFY(text.contains("Käufe.csv"));
    }

    void onlyWhatIsIncludedIsThere()
    {
        CLIENTELE_NEEDS(printed::missingTools());
        QCOMPARE(run({path("Käufe.csv"), "--include", "insights", "--output", path("i.pdf")}), 0);
        const QString findings = printed::run("pdftotext", {path("i.pdf"), "-"}).value_or(QString());
        QVERIFY(findings.contains("What stands out"));
        QVERIFY(!findings.contains("Outliers"));
        QCOMPARE(run({path("Käufe.csv"), "--include", "age-region", "--output", path("c.pdf")}), 0);
        const QString charts = printed::run("pdftotext", {path("c.pdf"), "-"}).value_or(QString());
        QVERIFY(!charts.contains("What stands out"));
        QVERIFY(charts.contains("Outliers"));
    }
};

QTEST_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
