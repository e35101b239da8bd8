// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sharecontent.h"
#include "widgets/style/theme.h"

#include <QImage>
#include <QTest>

using namespace clientele;

namespace {

report::BarChart chart()
{
    report::BarChart chart;
    chart.id = "age-order-value";
    chart.title = "50–55 spends 608 & more";
    chart.subtitle = "Average order value by age group";
    chart.categoryName = "Age group";
    chart.categories = {{"20–25", 16, {}}, {"50–55", 37, {}}};
    chart.values = {168.13, std::nullopt};
    chart.table.columns = {{"Age group"}, {"Order value", 2}, {"Share", -1, true}};
    chart.table.rows = {{"20–25", 168.125, 0.067}, {"50–55", QVariant(), 0.155}};
    return chart;
}

report::Report sample(report::Privacy privacy)
{
    report::Report report;
    report.title = "Purchases by age group";
    report.locale = QLocale("en_GB");
    report.created = QDateTime(QDate(2026, 1, 31), QTime(12, 0));
    report.privacy = privacy;
    report.privacyNote = "user_id is left out";
    report::ChartBlock block;
    block.id = "age-order-value";
    block.chart = chart();
    report::ChartBlock empty = block;
    report::BarChart nothing = chart();
    nothing.empty = "No amounts";
    empty.chart = nothing;
    report.blocks = {block, empty};
    return report;
}

QString valueOf(const dialogs::ShareContent &content, const QString &name)
{
    for (const mail::Placeholder &placeholder : content.placeholders) {
        if (placeholder.name == name)
            return placeholder.value;
    }
    return "none";
}

} // namespace

class TestShareContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::apply(*qApp, style::Appearance::Dark); }

    void theWordsComeFromTheReport()
    {
        report::Report report = sample(report::Privacy::Masked);
        auto content = app::shareContent(report, {"purchases", "%PDF", 9}, "customers.csv", "all 238");
        QCOMPARE(valueOf(content, "finding"), QString("Purchases by age group"));
        report::FindingsBlock findings;
        findings.items = {{"East takes no part", "", false}, {"second", "", false}};
        report.blocks.push_back(findings);
        content = app::shareContent(report, {"purchases", "%PDF", 9}, "customers.csv", "all 238");
        QCOMPARE(valueOf(content, "finding"), QString("East takes no part"));
        report::FindingBlock chosen; // by hand: this is what the mail is about
        chosen.item = {"North spends most", "", true};
        report.blocks.push_back(chosen);
        content = app::shareContent(report, {"purchases", "%PDF", 9}, "customers.csv", "all 238");
        QCOMPARE(valueOf(content, "finding"), QString("North spends most"));
        QCOMPARE(valueOf(content, "dataset"), QString("customers.csv"));
        QCOMPARE(valueOf(content, "date"), QString("31 January 2026"));
        QCOMPARE(valueOf(content, "report"), QString("Purchases by age group"));
        QVERIFY(mail::fillTemplate(content.body, content.placeholders).unknown.isEmpty());
        QCOMPARE(content.chosenPrivacy, QString("masked"));
        QCOMPARE(content.privacy[1].detail, QString("user_id is left out"));
        QVERIFY(content.privacy[2].asks && !content.privacy[0].asks);
    }

    void theFilesAreTheReportAndItsReadme()
    {
        const auto content = app::shareContent(sample(report::Privacy::Personal), {"purchases", "%PDF", 9}, "d", "s");
        QCOMPARE(content.attachments.size(), std::size_t(2));
        QCOMPARE(content.attachments[0].shownName(), QString("purchases.pdf"));
        QCOMPARE(content.attachments[0].bytes, QByteArray("%PDF"));
        QCOMPARE(content.attachments[1].shownName(), QString("README.md"));
        QVERIFY(!content.attachments[1].bytes.isEmpty());
    }

    void theChartThatShowsTheFindingIsOfferedFirst()
    {
        report::Report report = sample(report::Privacy::Personal);
        report::ChartBlock other;
        other.id = "other";
        report::BarChart bars = chart();
        bars.title = "North spends most";
        other.chart = bars;
        report.blocks.push_back(other);
        auto content = app::shareContent(report, {"purchases", "%PDF", 9}, "d", "s");
        QCOMPARE(content.charts[1].id, QString("other")); // as in the report
        report::FindingBlock chosen;
        chosen.item.statement = bars.title;
        report.blocks.push_back(chosen);
        content = app::shareContent(report, {"purchases", "%PDF", 9}, "d", "s");
        QCOMPARE(content.charts.size(), std::size_t(2));
        QCOMPARE(content.charts[0].id, QString("other"));
    }

    void aChartIsDrawnLightAndTwiceAsLarge()
    {
        const auto content = app::shareContent(sample(report::Privacy::Personal), {"purchases", "%PDF", 9}, "d", "s");
        QCOMPARE(content.charts.size(), std::size_t(1)); // not the one with nothing to draw
        const mail::InlinePicture picture = content.charts[0].draw();
        const QImage image = QImage::fromData(picture.png, "PNG");
        QCOMPARE(image.size(), 2 * picture.size);
        QCOMPARE(picture.size.width(), 640);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(picture.png.size() < 200'000);
    }

    void aChartIsSaidInWords()
    {
        QCOMPARE(app::inWords(chart(), QLocale("en_GB")),
                 QString("50–55 spends 608 & more. Average order value by age group. 20–25, Order value 168.13, Share "
                         "6.7\u00a0%; 50–55, Order value —, Share 15.5\u00a0%;"));
        report::BarChart large = chart();
        for (int i = 0; i < 500; ++i)
            large.table.rows.push_back({QString("Group %1").arg(i), 1.0, 0.5});
        QVERIFY(app::inWords(large, QLocale("en_GB")).size() <= 1010);
        QVERIFY(app::inWords(large, QLocale("en_GB")).endsWith("…"));
    }
};

QTEST_MAIN(TestShareContent)
#include "tst_sharecontent.moc"
