// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader copies out of the file is what somebody typed, in every script that fonts are installed for.

#include "models/core/language.h"
#include "models/report/characters.h"
#include "printed.h"
#include "widgets/report/missingglyphs.h"
#include "widgets/report/pdfexport.h"
#include "widgets/report/readabletext.h"
#include "tests/requirement.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace clientele;
using namespace clientele::report;
using namespace clientele::reportdrawing;

class TestReadableText : public QObject
{
    Q_OBJECT

    static Report with(const QString &words)
    {
        Report report;
        report.title = words;
        report.creator = "Clientele test";
        report.locale = QLocale("en_GB");
        report.created = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
        Cover cover;
        cover.id = "cover";
        cover.title = words;
        cover.figures = {{"Region", words, "one"}};
        report.blocks.emplace_back(cover);
        SplitBarChart chart;
        chart.id = "c";
        chart.title = words;
        chart.categoryName = "Age group";
        chart.valueName = "Customers";
        chart.categories = {{words, 3, {}}, {"B", 4, {}}};
        chart.series = {{{words, 3, {}}, 0, {1.0, 2.0}, {6, 7}}, {{"other", 4, {}}, 1, {2.0, 1.0}, {8, 9}}};
        chart.table.columns = {{words}, {"n", 0}};
        chart.table.rows = {{words, qint64(3)}};
        ChartBlock block;
        block.id = "c";
        block.title = words;
        block.chart = chart;
        report.blocks.emplace_back(block);
        TextBlock text;
        text.id = "text-1";
        text.title = words;
        // Readers of a file take the direction of a page from what most of it is written in.
        text.text = QStringLiteral("Before %1 after.\n- %1\n%2")
                        .arg(words, QStringLiteral("Most of a report is in the language of its reader. ").repeated(6));
        report.blocks.emplace_back(text);
        return report;
    }

    static QByteArray pdfOf(const Report &report)
    {
        auto drawing = ReportDrawing::make(report);
        return drawing ? renderPdf(*drawing).value_or(QByteArray()) : QByteArray();
    }

    /// Without the marks that tell a direction: they are not typed.
    static QString extracted(const QByteArray &pdf)
    {
        const printed::File file(pdf);
        QString text = printed::run("pdftotext", {file.path(), "-"}).value_or(QString());
        return text.remove(QRegularExpression(QStringLiteral("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")));
    }

private Q_SLOTS:
    void init() { CLIENTELE_NEEDS(printed::missingTools()); }

    void textIsReadAsItWasTyped_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("Czech") << QStringLiteral("Čeština č ř ů");
        QTest::newRow("German") << QStringLiteral("Käufe größer");
        QTest::newRow("Polish") << QStringLiteral("Łódź żółć");
        QTest::newRow("Greek") << QStringLiteral("Ελληνικά");
        QTest::newRow("Russian") << QStringLiteral("Регион");
        QTest::newRow("Japanese") << QStringLiteral("日本語");
        QTest::newRow("Japanese kana") << QStringLiteral("ひらがなカタカナ");
        QTest::newRow("Chinese") << QStringLiteral("中文客户");
        QTest::newRow("Korean") << QStringLiteral("한국어");
        QTest::newRow("Hindi") << QStringLiteral("हिन्दी");
        QTest::newRow("Hindi words") << QStringLiteral("क्षेत्र उत्तर");
        QTest::newRow("Bengali") << QStringLiteral("বাংলা");
        QTest::newRow("Tamil") << QStringLiteral("தமிழ்");
        QTest::newRow("Thai") << QStringLiteral("ภาษาไทย");
        QTest::newRow("Arabic") << QStringLiteral("العربية");
        QTest::newRow("Arabic with lam-alef") << QStringLiteral("الإسلام");
        QTest::newRow("Persian") << QStringLiteral("فارسی");
        QTest::newRow("Hebrew") << QStringLiteral("עברית");
    }

    void textIsReadAsItWasTyped()
    {
        QFETCH(QString, words);
        const QByteArray pdf = pdfOf(with(words));
        if (qEnvironmentVariableIsSet("CLIENTELE_KEEP_PDF")) {
            QFile file(qEnvironmentVariable("CLIENTELE_KEEP_PDF") + "/script-" + QTest::currentDataTag() + ".pdf");
            if (file.open(QIODevice::WriteOnly))
                file.write(pdf);
        }
        const QString text = extracted(pdf);
        // Page head, cover, key figure, heading, axis, legend, table twice, text twice: each of them.
        QVERIFY2(text.count(words) >= 9, qPrintable(QString::number(text.count(words)) + '\n' + text));
        // Where the direction turns, the tool sets the spaces at either side of the turn.
        const QRegularExpression inside(QStringLiteral("Before *%1 *after\\.").arg(words));
        QVERIFY2(text.contains(inside), qPrintable(text));
    }

    void everyFontIsInTheFileAndNoTextIsAPicture()
    {
        const printed::File file(pdfOf(with(QStringLiteral("日本語 हिन्दी العربية č"))));
        const QString fonts = printed::run("pdffonts", {file.path()}).value_or(QString());
        const QStringList lines = fonts.split('\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 3);
        for (const QString &line : lines)
            QVERIFY2(line.contains(QRegularExpression("yes +(yes|no) +yes")), qPrintable(line)); // embedded, to Unicode
        const QString images = printed::run("pdfimages", {"-list", file.path()}).value_or(QString());
        QCOMPARE(images.split('\n', Qt::SkipEmptyParts).size(), 2); // the two lines of its head
        QVERIFY(printed::run("qpdf", {"--check", file.path()}));
    }

    void shapedTextIsDrawnAsInTheWindow()
    {
        QVERIFY(needsShaping(QStringLiteral("हिन्दी")));
        QVERIFY(needsShaping(QStringLiteral("abc العربية")));
        QVERIFY(needsShaping(QStringLiteral("e\u0301")));
        for (const QString &plain : {QString(), QStringLiteral("Käufe č 日本語 Ελληνικά 50–55 €")})
            QVERIFY(!needsShaping(plain));
    }

    void aCharacterThatNoFontHasIsTold()
    {
        const QString rare = QStringLiteral("x\uE123y"); // of the private use area
        const auto missing = withoutGlyph(usedCharacters(with(rare)));
        QCOMPARE(missing, std::vector<char32_t>{0xE123});
        const auto drawing = ReportDrawing::make(with(rare));
        QCOMPARE((*drawing)->warnings().size(), 1);
        QVERIFY((*drawing)->warnings().front().contains("U+E123"));
        QVERIFY((*drawing)->warnings().front().contains("Install"));
        QVERIFY((*ReportDrawing::make(with(QStringLiteral("日本語 हिन्दी العربية č"))))->warnings().isEmpty());
        QVERIFY(missingGlyphsWarning({U'日'}).contains("fonts-wqy-microhei"));
    }

    void theReportSpeaksItsLanguageAndTheWindowKeepsItsOwn()
    {
        CLIENTELE_NEEDS(Language::of("de") ? QString() : QString("built without the German texts"));
        Report report = with("x");
        report.language = "de";
        report.locale = QLocale("de_DE");
        const QString german = extracted(pdfOf(report));
        QVERIFY2(german.contains("Seite 1 von 1"), qPrintable(german));
        report.language = "en";
        QVERIFY(extracted(pdfOf(report)).contains("Page 1 of 1"));
        const auto words = [] { return QCoreApplication::translate("ReportDrawing", "Page %1 of %2"); };
        const LanguageScope scope(Language::of("de"));
        QCOMPARE(words(), "Seite %1 von %2");
        {
            const LanguageScope inner(Language::of("en"));
            QCOMPARE(words(), "Page %1 of %2");
        }
        QCOMPARE(words(), "Seite %1 von %2");
        QString elsewhere;
        const std::unique_ptr<QThread> thread(QThread::create([&] { elsewhere = words(); }));
        thread->start();
        QVERIFY(thread->wait(5000));
        QCOMPARE(elsewhere, "Page %1 of %2");
    }

    void languagesThatThereAreNoTextsInAreNone()
    {
        QVERIFY(!Language::of({}));
        QVERIFY(!Language::of("xx"));
        QVERIFY(!Language::of("fi"));
        QVERIFY(Language::of("en"));
        QCOMPARE(Language::codes().front(), "en");
    }
};

QTEST_MAIN(TestReadableText)
#include "tst_readabletext.moc"
