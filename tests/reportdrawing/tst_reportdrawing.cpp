// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../report/handmade.h"
#include "models/report/agecharts.h"
#include "printed.h"
#include "widgets/report/pdfexport.h"
#include "widgets/report/tableelements.h"
#include "tests/requirement.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace clientele;
using namespace clientele::report;
using namespace clientele::reportdrawing;

class TestReportDrawing : public QObject
{
    Q_OBJECT

    static Report plain()
    {
        Report report;
        report.title = QStringLiteral("Käufe nach Altersgruppe – čeština");
        report.creator = QStringLiteral("Clientele test");
        report.privacyNote = QStringLiteral("Personal columns are left out (user_id).");
        report.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        report.created = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
        Cover cover;
        cover.id = "cover";
        cover.title = QStringLiteral("50–55 spends 608 per purchase, 43 % above average");
        cover.subtitle = QStringLiteral("Überblick · 238 of 238 rows used");
        cover.figures = {{"Customers", "238", "none left out"},
                         {"Total purchase", "101,300", "no currency given"},
                         {"Average order value", "425.63", "mean of 238 amounts"},
                         {"Purchases each", "19.8", "median 20"}};
        cover.facts = {{"Source", "Kundenübersicht č.csv"}, {"SHA-256", QString(64, QLatin1Char('a'))}};
        report.blocks.emplace_back(cover);
        return report;
    }

    /// Cover, findings, the six charts with their tables, method.
    static Report whole()
    {
        Report report = plain();
        std::vector<handmade::Customer> customers = handmade::realCustomers();
        for (int i = 0; customers.empty() || i % 300 != 0; ++i)
            customers.push_back({20.0 + (i * 7) % 38, QStringLiteral("North,South,West,East").split(',')[i % 4],
                                 100.0 + (i * 31) % 500, 5.0 + i % 20});
        const query::AgeRegionStudy study = handmade::study(customers);
        FindingsBlock findings;
        findings.id = "findings";
        findings.title = "What stands out, and what to do";
        findings.items = {{QStringLiteral("50–55 spends 216 more per purchase than the rest"),
                           QStringLiteral("95 % interval 198 to 234, n = 37, Holm-adjusted p < 0.001. Put more of the "
                                          "budget here, first in West, where 22 of the 37 live."),
                           true},
                          {"East takes almost no part: 6 of 238 customers",
                           "2.5 % of customers. Find out whether East is served at all before spending there.", false}};
        report.blocks.emplace_back(findings);
        for (const Chart &chart : ageCharts({study, study, true}, {}, Format(report.locale))) {
            ChartBlock block;
            block.id = base(chart).id;
            block.title = base(chart).title;
            block.chart = chart;
            report.blocks.emplace_back(block);
        }
        MethodBlock method;
        method.id = "method";
        method.title = "Method";
        method.sections = {{"Definitions", {{"Age group", "Closed on the left."}, {"Quartiles", "Type 7."}}}};
        report.blocks.emplace_back(method);
        return report;
    }

    static QByteArray pdfOf(const Report &report)
    {
        auto drawing = ReportDrawing::make(report);
        if (!drawing)
            return {};
        const auto pdf = renderPdf(*drawing);
        if (pdf && qEnvironmentVariableIsSet("CLIENTELE_KEEP_PDF")) {
            QFile file(qEnvironmentVariable("CLIENTELE_KEEP_PDF") + QLatin1Char('/') +
                       QLatin1String(QTest::currentTestFunction()) + ".pdf");
            if (file.open(QIODevice::WriteOnly))
                file.write(*pdf);
        }
        return pdf.value_or(QByteArray());
    }

    static DataTable longTable(int rows)
    {
        DataTable table;
        table.columns = {{"Customer group"}, {"Heading Amount", 2}, {"Share", 1, true}};
        for (int r = 0; r < rows; ++r)
            table.rows.push_back({QStringLiteral("row%1end").arg(r), double(r) * 1.5, double(r) / rows});
        table.rows.push_back({QStringLiteral("All"), 12345.5, 1.0});
        table.lastRowIsTotal = true;
        return table;
    }

private Q_SLOTS:
    void init() { CLIENTELE_NEEDS(printed::missingTools()); }

    void aReportWithoutBlocksIsRefused()
    {
        Report report = plain();
        report.blocks.clear();
        const auto drawing = ReportDrawing::make(report);
        QVERIFY(!drawing);
        QVERIFY(!drawing.error().remedy.isEmpty());
    }

    void textComesOutAsItWentIn()
    {
        const printed::File file(pdfOf(whole()));
        const QString text = file.text();
        for (const QString &words :
             {QStringLiteral("Käufe nach Altersgruppe – čeština"), QStringLiteral("Überblick"), QStringLiteral("50–55"),
              QStringLiteral("Mean of all 425.63"), QStringLiteral("Kundenübersicht č.csv"), QStringLiteral("Tested"),
              QStringLiteral("101,300"), QStringLiteral("January 31, 2026")})
            QVERIFY2(text.contains(words) || (words.startsWith("Mean") && handmade::realCustomers().empty()),
                     qPrintable(words));
    }

    void aFindingByItselfIsPrintedWithItsEvidenceAndTag()
    {
        Report report = plain();
        FindingBlock one;
        one.id = "finding-east";
        one.title = "East takes almost no part";
        one.item = {one.title, "6 of 238 customers. Find out whether East is served at all.", false};
        one.note = "Ask the East team.";
        report.blocks.emplace_back(one);
        const QString text = printed::File(pdfOf(report)).text();
        for (const QString words : {"East takes almost no part", "Described", "Find out whether East is served at all.",
                                    "Ask the East team."})
            QCOMPARE(text.count(words), 1);
    }

    void noTwoLettersBecomeOneSign()
    {
        Report report = whole();
        std::get<Cover>(report.blocks[0]).title = QStringLiteral("Kaufhäufigkeit auffällig, Offline fließt");
        for (Block &block : report.blocks) {
            if (auto *charted = std::get_if<ChartBlock>(&block))
                std::visit([](auto &chart) { chart.categories[0].label = QStringLiteral("Pfiffig"); }, charted->chart);
        }
        const QString text = printed::File(pdfOf(report)).text();
        QVERIFY(text.contains(QStringLiteral("Kaufhäufigkeit auffällig, Offline fließt")));
        QVERIFY(text.count(QStringLiteral("Pfiffig")) >= 6);
    }

    void theFileIsSoundWithFontsInItAndNoPictures()
    {
        const printed::File file(pdfOf(whole()));
        QVERIFY(printed::run("qpdf", {"--check", file.path()}));
        const QStringList fonts =
            printed::run("pdffonts", {file.path()}).value_or(QString()).split('\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() >= 4); // two lines of heading
        for (qsizetype i = 2; i < fonts.size(); ++i)
            QVERIFY2(fonts[i].contains(QRegularExpression("\\byes +(yes|no) +yes\\b")),
                     qPrintable(fonts[i])); // embedded, with its texts
        const QStringList images =
            printed::run("pdfimages", {"-list", file.path()}).value_or(QString()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(images.size(), 2);
        const QString info = printed::run("pdfinfo", {file.path()}).value_or(QString());
        QVERIFY(info.contains(QStringLiteral("Käufe nach Altersgruppe – čeština")));
        QVERIFY(info.contains("Clientele test"));
    }

    void everyPageSaysWhichOfHowMany()
    {
        const QStringList pages = printed::File(pdfOf(whole())).pages();
        QVERIFY(pages.size() >= 4);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages[i].contains(QString("Page %1 of %2").arg(i + 1).arg(pages.size())), qPrintable(pages[i]));
            QVERIFY(pages[i].contains(QStringLiteral("čeština")));
            QVERIFY(pages[i].contains("Personal columns are left out"));
        }
    }

    void aLongFootGoesOnInASecondLine()
    {
        Report report = plain();
        report.privacyNote = "Personenbezogene Spalten sind weggelassen (user_id), Gruppen unter 5 verborgen. "
                             "Definitionen und Tests: Seite 6.";
        const QString text = printed::File(pdfOf(report)).text();
        QVERIFY2(text.contains("Tests: Seite 6.") && !text.contains(QChar(0x2026)), qPrintable(text));
        report.privacyNote += QString(40, 'x') + " and so on, and so on" + QString(200, 'y');
        QVERIFY(printed::File(pdfOf(report)).text().contains(QChar(0x2026)));
    }

    void papersHaveTheirSizes_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << int(Paper::A4) << int(Orientation::Portrait) << "595 x 842 pts (A4)";
        QTest::newRow("A4 landscape") << int(Paper::A4) << int(Orientation::Landscape) << "842 x 595 pts (A4)";
        QTest::newRow("Letter") << int(Paper::Letter) << int(Orientation::Portrait) << "612 x 792 pts (letter)";
        QTest::newRow("Letter landscape")
            << int(Paper::Letter) << int(Orientation::Landscape) << "792 x 612 pts (letter)";
    }

    void papersHaveTheirSizes()
    {
        QFETCH(int, paper);
        QFETCH(int, orientation);
        QFETCH(QString, size);
        Report report = whole();
        report.paper = Paper(paper);
        report.orientation = Orientation(orientation);
        const printed::File file(pdfOf(report));
        const QString info = printed::run("pdfinfo", {file.path()}).value_or(QString());
        QVERIFY2(info.contains(size), qPrintable(info));
    }

    void longTablesRepeatTheirHeadAndCutNoRow()
    {
        Report report = plain();
        TableBlock block;
        block.title = "A long table";
        block.table = longTable(300);
        report.blocks.emplace_back(block);
        const printed::File file(pdfOf(report));
        const QStringList pages = file.pages();
        QVERIFY(pages.size() >= 7);
        int row = 0;
        for (const QString &page : pages) {
            const qsizetype head = page.indexOf("Heading Amount");
            QVERIFY(page.contains("row") ? head >= 0 : true);
            static const QRegularExpression rows("row(\\d+)end +([\\d.,]+) +([\\d.]+).%");
            auto matches = rows.globalMatch(page);
            while (matches.hasNext()) {
                const auto match = matches.next();
                QVERIFY(match.capturedStart() > head);
                QCOMPARE(match.captured(1).toInt(), row);
                QCOMPARE(match.captured(2), QLocale(QLocale::English).toString(row * 1.5, 'f', 2));
                ++row;
            }
        }
        QCOMPARE(row, 300);
        QVERIFY(pages.last().contains("All"));
        QVERIFY(pages.last().contains("row299end")); // the total does not stand alone
        // No text outside of the sheet.
        const QString boxes = printed::run("pdftotext", {"-bbox", file.path(), "-"}).value_or(QString());
        static const QRegularExpression yMax("yMax=\"([\\d.]+)\"");
        for (auto matches = yMax.globalMatch(boxes); matches.hasNext();)
            QVERIFY(matches.next().captured(1).toDouble() <= 842);
    }

    void wideTablesGoOnBelow()
    {
        Report report = plain();
        TableBlock block;
        block.table.columns.push_back({"Region"});
        for (int c = 0; c < 40; ++c)
            block.table.columns.push_back({QString("Band%1").arg(c), 0});
        for (int r = 0; r < 5; ++r) {
            std::vector<QVariant> row{QString("Region%1").arg(r)};
            for (int c = 0; c < 40; ++c)
                row.push_back(qint64(r * 1000 + c));
            block.table.rows.push_back(row);
        }
        report.blocks.emplace_back(block);
        const printed::File file(pdfOf(report));
        const QString text = file.text();
        for (int c = 0; c < 40; ++c)
            QVERIFY(text.contains(QString("Band%1").arg(c)));
        QVERIFY(text.count("Region3") >= 2);
        const QString boxes = printed::run("pdftotext", {"-bbox", file.path(), "-"}).value_or(QString());
        static const QRegularExpression xMax("xMax=\"([\\d.]+)\"");
        for (auto matches = xMax.globalMatch(boxes); matches.hasNext();)
            QVERIFY(matches.next().captured(1).toDouble() <= 595 - 40);
    }

    void longWordsAndTextsStayOnThePaper()
    {
        Report report = plain();
        auto &cover = std::get<Cover>(report.blocks[0]);
        cover.title = QString(300, 'W');
        cover.facts.push_back({QString(80, 'L'), QString(9000, 'x')});
        cover.facts.push_back({"Filters", QString("word ").repeated(4000)});
        cover.warnings = {"<b>not bold</b> & such"};
        FindingsBlock findings;
        findings.title = "F";
        findings.items = {{QString("statement ").repeated(100), QString("detail ").repeated(3000), true}};
        report.blocks.emplace_back(findings);
        const printed::File file(pdfOf(report));
        QCOMPARE(file.text().count("word"), 4000);
        QCOMPARE(file.text().count("detail"), 3000);
        QVERIFY(file.text().contains("<b>not bold</b> & such"));
        const QString boxes = printed::run("pdftotext", {"-bbox", file.path(), "-"}).value_or(QString());
        static const QRegularExpression place("xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\"");
        for (auto matches = place.globalMatch(boxes); matches.hasNext();) {
            const auto match = matches.next();
            QVERIFY2(match.captured(1).toDouble() <= 595 - 40, qPrintable(match.captured()));
            QVERIFY(match.captured(2).toDouble() <= 842);
        }
    }

    void theSameReportGivesTheSameBytes()
    {
        const Report report = whole();
        const QByteArray first = pdfOf(report);
        QTest::qWait(1100); // the clock's second moves on
        const QByteArray second = pdfOf(report);
        QVERIFY(!first.isEmpty());
        QCOMPARE(first, second);
        QVERIFY(first.contains("/CreationDate (D:20260131120000+00'00')"));
        Report later = report;
        later.created = later.created.addSecs(1);
        QVERIFY(pdfOf(later) != first);
        const printed::File file(first);
        QVERIFY(printed::run("qpdf", {"--check", file.path()}));
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        const auto result = writePdf(plain(), "/nowhere/at/all/report.pdf");
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Io);
        QCOMPARE(result.error().where, "/nowhere/at/all/report.pdf");
        const auto full = writePdf(plain(), "/dev/full");
        QVERIFY(!full);
        QVERIFY(QFileInfo("/dev/full").exists() && !QFileInfo("/dev/full").isFile());
    }

    void aFullDiskLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("report.pdf");
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        // The kernel refuses to let files grow, as it does on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 2000;
        setrlimit(RLIMIT_FSIZE, &small);
        const auto result = writePdf(plain(), path);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!result);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
        QVERIFY(writePdf(plain(), path));
    }

    void exportGoesPageByPageAndCanBeCancelled()
    {
        auto drawing = ReportDrawing::make(whole());
        QVERIFY(drawing);
        PdfExport whole_(*drawing, QString());
        QSignalSpy pages(&whole_, &PdfExport::progressed);
        QSignalSpy finished(&whole_, &PdfExport::finished);
        whole_.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(pages.size(), (*drawing)->pageCount());
        QCOMPARE(finished[0][0].toByteArray(), renderPdf(*drawing).value());

        QTemporaryDir folder;
        PdfExport stopped(*drawing, folder.filePath("r.pdf"));
        std::optional<Error> error;
        connect(&stopped, &PdfExport::failed, this, [&](const Error &one) { error = one; });
        connect(&stopped, &PdfExport::progressed, &stopped, [&](int page) {
            if (page == 2)
                stopped.cancel();
        });
        stopped.start();
        QTRY_VERIFY(error);
        QCOMPARE(error->code, Error::Code::Cancelled);
        QVERIFY(!QFileInfo::exists(folder.filePath("r.pdf")));
    }

    void blocksKnowTheirPages()
    {
        auto drawing = ReportDrawing::make(whole());
        QVERIFY(drawing);
        QCOMPARE((*drawing)->pageOfBlock(0), 0);
        const int blocks = int((*drawing)->content().blocks.size());
        for (int b = 1; b < blocks; ++b)
            QVERIFY((*drawing)->pageOfBlock(b) >= (*drawing)->pageOfBlock(b - 1));
        QCOMPARE((*drawing)->pageOfBlock(blocks), -1);
    }
};

QTEST_MAIN(TestReportDrawing)
#include "tst_reportdrawing.moc"
