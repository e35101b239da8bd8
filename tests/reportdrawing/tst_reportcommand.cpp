// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../report/handmade.h"
#include "app/commands/commands.h"
#include "printed.h"

#include <QTest>

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
        if (!QFile::exists(file) || !printed::toolsAreThere())
            QSKIP("purchasing-behaviors or poppler-utils is not there");
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

    void theReadmesOwnCommandMakesTheSameReport()
    {
        if (QStandardPaths::findExecutable("sh").isEmpty())
            QSKIP("no shell");
        QCOMPARE(
            run({path("Käufe.csv"), "--filter", "age=[25,50)", "--filter", "region=North,West", "--band-edges",
                 "25,35,50", "--band-closed", "right", "--output", path("report.pdf"), "--readme", path("report.md")}),
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
        if (!printed::toolsAreThere())
            QSKIP("poppler-utils and qpdf are not installed");
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
        if (!printed::toolsAreThere())
            QSKIP("poppler-utils and qpdf are not installed");
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
