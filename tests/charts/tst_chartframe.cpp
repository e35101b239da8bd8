// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charts/samplecharts.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/datatablemodel.h"
#include "widgets/charts/datatableview.h"
#include "widgets/charts/elidedlabel.h"
#include "widgets/charts/legend.h"
#include "widgets/charts/messagepanel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace clientele;
using namespace clientele::charts;

Q_DECLARE_METATYPE(std::vector<clientele::query::Filter>)

namespace {

const Format english(QLocale(QStringLiteral("en_US")));

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList column(const QAbstractItemModel &model, int index)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.push_back(model.index(row, index).data().toString());
    return cells;
}

std::unique_ptr<ChartFrame> shownFrame(const report::Chart &chart)
{
    auto frame = std::make_unique<ChartFrame>();
    frame->setFormat(english);
    frame->setChart(chart);
    frame->resize(448, 208);
    frame->show();
    frame->activateWindow();
    if (!QTest::qWaitForWindowActive(frame.get()))
        qFatal("no active window");
    return frame;
}

} // namespace

class ChartFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::apply(*qApp, style::Appearance::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void theTableTwinFollowsTheModelContract()
    {
        DataTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(samples::totalChart().table, english);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.index(6, 2).data().toString(), QStringLiteral("22,510"));
        QCOMPARE(model.index(6, 2).data(DataTableModel::SortRole).toDouble(), 22510.0);
        QCOMPARE(model.index(6, 3).data().toString(), QStringLiteral("22.2\u00a0%"));
        QVERIFY(model.index(6, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.index(6, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
        model.setTable({}, english);
        QCOMPARE(model.rowCount(), 0);
    }

    void sortingIsByRawNumbersWithMissingAndTotalLast()
    {
        report::DataTable table = samples::totalChart().table;
        table.rows[0][2] = QVariant();
        DataTableModel model;
        DataTableProxy proxy;
        proxy.setSourceModel(&model);
        model.setTable(table, english);
        proxy.sort(2, Qt::DescendingOrder);
        QCOMPARE(column(proxy, 0).constFirst(), QStringLiteral("50–55"));
        QCOMPARE(column(proxy, 0).at(7), QStringLiteral("20–25")); // missing
        QCOMPARE(column(proxy, 0).constLast(), QStringLiteral("All"));
        proxy.sort(2, Qt::AscendingOrder);
        QCOMPARE(column(proxy, 0).constFirst(), QStringLiteral("55–60"));
        QCOMPARE(column(proxy, 0).at(7), QStringLiteral("20–25"));
        QCOMPARE(column(proxy, 0).constLast(), QStringLiteral("All"));
        proxy.sort(0, Qt::AscendingOrder);
        QCOMPARE(column(proxy, 0).constFirst(), QStringLiteral("20–25"));
    }

    void numbersAreWrittenInTheLocale()
    {
        DataTableModel model;
        model.setTable(samples::totalChart().table, Format(QLocale(QStringLiteral("de_DE"))));
        QCOMPARE(model.index(6, 2).data().toString(), QStringLiteral("22.510"));
    }

    void copyTakesHeadingsWithIt()
    {
        const auto frame = shownFrame(samples::totalChart());
        frame->setTableShown(true);
        frame->table()->selectRow(6);
        QTest::keySequence(frame->table(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Age group\tCustomers\tTotal purchase\tShare\n50–55\t37\t22,510\t22.2 %\n"));
        frame->copyData();
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 10);
        frame->copyPicture();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void theTableShowsTheSameSelectionAndFiltersToo()
    {
        const auto frame = shownFrame(samples::totalChart());
        query::FilterSet chosen;
        chosen.set(samples::bandFilter(6));
        frame->setSelection(chosen);
        QSignalSpy spy(frame.get(), &ChartFrame::marksActivated);
        frame->setTableShown(true);
        frame->table()->sortByColumn(2, Qt::DescendingOrder);
        frame->table()->setCurrentIndex(frame->table()->model()->index(0, 0));
        QTest::keyClick(frame->table(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<std::vector<query::Filter>>(), std::vector<query::Filter>{samples::bandFilter(6)});
    }

    void tSwitchesBetweenChartAndTable()
    {
        const auto frame = shownFrame(samples::totalChart());
        frame->view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(frame->view(), Qt::Key_T);
        QVERIFY(frame->isTableShown());
        QTRY_VERIFY(frame->table()->hasFocus());
        QTest::keyClick(frame->table(), Qt::Key_T);
        QVERIFY(!frame->isTableShown());
        QTRY_VERIFY(frame->view()->hasFocus());
    }

    void aPictureHasTwiceThePixels()
    {
        const RenderOptions options = pictureOptions(english);
        const QSize size = pictureSize(samples::totalChart(), options);
        const QImage image = pictureOf(samples::totalChart(), options);
        QCOMPARE(image.size(), size * 2);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.png"));
        QVERIFY(saveChart(samples::totalChart(), options, PictureFormat::Png, path));
        QCOMPARE(QImage(path).size(), size * 2);
    }

    void crowdedCategoriesAreNamedAtEqualDistances()
    {
        report::BarChart chart = samples::plainBars(std::vector<std::optional<double>>(24, 250.0));
        for (int i = 0; i < 24; ++i)
            chart.categories[std::size_t(i)].label = QStringLiteral("Band %1").arg(10 + i);
        const QByteArray svg = svgOf(chart, pictureOptions(english));
        QList<int> named;
        for (int i = 0; i < 24; ++i) {
            if (svg.contains(QStringLiteral(">Band %1<").arg(10 + i).toUtf8()))
                named << i;
        }
        QVERIFY(named.size() > 2 && named.size() < 24);
        for (int k = 0; k < named.size(); ++k)
            QCOMPARE(named[k], k * named[1]);
    }

    void noFigureIsHalfHiddenByTheNameOfTheMean()
    {
        report::BarChart chart = samples::plainBars({251.0, 252.0, 253.0, 254.0, 255.0, 256.0, 257.0, 258.0});
        chart.reference = report::ReferenceLine{250, QStringLiteral("Mean of all 250")};
        QVERIFY(svgOf(chart, pictureOptions(english)).contains(">258<"));
        chart.reference->name = QString(60, QLatin1Char('M')); // as wide as the chart
        const QByteArray svg = svgOf(chart, pictureOptions(english));
        for (const char *figure : {">251<", ">254<", ">258<"})
            QVERIFY2(!svg.contains(figure), figure);
    }

    void svgAndPdfAreVectorsWithRealText()
    {
        const RenderOptions options = pictureOptions(english);
        for (const report::Chart &chart : samples::sixCharts()) {
            const QByteArray svg = svgOf(chart, options);
            QVERIFY(svg.contains("<text") && svg.contains("50–55") && !svg.contains("<image"));
            const QByteArray pdf = pdfOf(chart, options);
            QVERIFY(pdf.startsWith("%PDF") && pdf.contains("/FontFile2") && !pdf.contains("/Subtype /Image"));
            QVERIFY(pdf.contains("%%EOF"));
        }
    }

    void theDataAreSavedAsCsv()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.csv"));
        QVERIFY(saveChart(samples::totalChart(), pictureOptions(english), PictureFormat::Csv, path));
        const QList<QByteArray> lines = contentOf(path).split('\n');
        QCOMPARE(lines[0].trimmed(), QByteArray("Age group,Customers,Total purchase,Share"));
        QVERIFY2(lines[7].startsWith("50–55,37,22510.00,0.2222"), lines[7].constData());
    }

    void aFileThatCannotBeWrittenIsToldAndNothingIsLeft()
    {
        QTemporaryDir folder;
        for (const PictureFormat format :
             {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf, PictureFormat::Csv}) {
            const Result<void> saved = saveChart(samples::totalChart(), pictureOptions(english), format,
                                                 folder.filePath(QStringLiteral("missing/chart.x")));
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, Error::Code::Io);
        }
    }

    void stringsInSavedPicturesAreEscaped()
    {
        report::SplitBarChart chart = samples::totalByRegionChart();
        chart.title = QStringLiteral("R&D <b>x</b> <img src='a.png'>");
        chart.series[0].category.label = chart.title;
        chart.categories[0].label = chart.title;
        const QByteArray svg = svgOf(chart, pictureOptions(english));
        QVERIFY(!svg.contains("<b>") && !svg.contains("<img"));
        QVERIFY(svg.contains("R&amp;D &lt;b&gt;x"));
    }

    void loadingKeepsTheOldFiguresAndOffersCancelLater()
    {
        const auto frame = shownFrame(samples::totalChart());
        QSignalSpy cancelled(frame.get(), &ChartFrame::cancelRequested);
        frame->setLoading(true);
        const auto shownCancel = [&frame]() -> QPushButton * {
            for (QPushButton *button : frame->findChildren<QPushButton *>()) {
                if (button->text() == QStringLiteral("Cancel") && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QVERIFY(!shownCancel());
        QTRY_VERIFY_WITH_TIMEOUT(shownCancel(), 2000);
        QTest::mouseClick(shownCancel(), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        frame->setChart(samples::totalChart());
        QVERIFY(!shownCancel());
        QCOMPARE(frame->view()->plot()->opacity(), 1.0);
        QCOMPARE(frame->findChild<ElidedLabel *>()->text(),
                 QStringLiteral("50–55 brings the most money, 22 % of the total"));
    }

    void emptyAndFailedSayWhyAndWhatToDo()
    {
        report::BarChart empty;
        empty.empty = QStringLiteral("No ages in this data. Choose a column.");
        const auto frame = shownFrame(empty);
        auto *panel = frame->findChild<MessagePanel *>();
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->text(), empty.empty);
        QSignalSpy retried(frame.get(), &ChartFrame::retryRequested);
        frame->setFailed({Error::Code::Io, QStringLiteral("The file is gone"), QStringLiteral("a.csv, row 3"),
                          QStringLiteral("Open it again")});
        QCOMPARE(panel->text(), QStringLiteral("The file is gone\na.csv, row 3\nOpen it again"));
        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            QVERIFY(button->isVisible());
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(retried.size(), 1);
        QCOMPARE(QApplication::clipboard()->text(), panel->text());
        frame->setChart(samples::totalChart());
        QVERIFY(frame->view()->isVisible());
    }

    void tooFewAreListedInsteadOfDrawn()
    {
        report::BarChart few = samples::totalChart();
        few.empty = QStringLiteral("4 customers: too few to compare (at least 5)");
        const auto frame = shownFrame(few);
        QVERIFY(frame->isTableShown());
        QCOMPARE(frame->findChildren<ElidedLabel *>().at(1)->text(), few.empty);
    }

    void theLegendSteersTheChart()
    {
        const auto frame = shownFrame(samples::totalByRegionChart());
        QVERIFY(frame->legend()->isVisible());
        frame->legend()->isolate(3);
        for (const Mark &mark : frame->view()->plot()->marks())
            QCOMPARE(mark.series, 3);
        frame->setChart(samples::totalChart());
        QVERIFY(!frame->legend()->isVisible());
    }

    void titlesAreElidedWithTheWholeTextAsTooltip()
    {
        ElidedLabel label(ElidedLabel::Kind::Title, 2);
        label.setText(QStringLiteral("A very long finding ").repeated(20));
        label.resize(200, label.heightForWidth(200));
        QVERIFY(label.isElided());
        QVERIFY(label.heightForWidth(200) <= 2 * QFontMetrics(style::titleFont()).height());
        label.setText(QStringLiteral("Short"));
        QVERIFY(!label.isElided());
        label.setText(QString(60, QLatin1Char('M')) + QStringLiteral(" leads")); // one word wider than the label
        QVERIFY(label.isElided());
    }

    void addToReportNamesTheChart()
    {
        const auto frame = shownFrame(samples::totalChart());
        QSignalSpy spy(frame.get(), &ChartFrame::addToReportRequested);
        for (QAction *action : frame->menu()->actions()) {
            if (action->text() == QStringLiteral("Add to report"))
                action->trigger();
        }
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), QStringLiteral("age-total"));
    }

    void everyControlHasAnAccessibleName()
    {
        const auto frame = shownFrame(samples::totalByRegionChart());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(frame.get());
        QVERIFY(interface);
        int controls = 0;
        const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *one) {
            const QAccessible::Role role = one->role();
            if (role == QAccessible::PushButton || role == QAccessible::CheckBox || role == QAccessible::Button ||
                role == QAccessible::ButtonMenu || role == QAccessible::Table) {
                ++controls;
                QVERIFY2(!one->text(QAccessible::Name).isEmpty(), one->object()->metaObject()->className());
            }
            for (int i = 0; i < one->childCount(); ++i) {
                if (one->child(i))
                    walk(one->child(i));
            }
        };
        walk(interface);
        QVERIFY(controls >= 6); // two tools, four series
        QVERIFY(!frame->view()->accessibleName().isEmpty());
        frame->setTableShown(true);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(frame->table());
        QVERIFY(table->tableInterface());
        QCOMPARE(table->tableInterface()->cellAt(6, 0)->text(QAccessible::Name), QStringLiteral("50–55"));
    }

    void theThemeSwitchesWithoutANewChart()
    {
        const auto frame = shownFrame(samples::totalChart());
        style::apply(*qApp, style::Appearance::Dark);
        QCOMPARE(frame->view()->plot()->chartStyle().theme.mark, style::Theme::darkTheme().mark);
        QVERIFY(frame->grab().toImage().pixelColor(3, 100) == style::Theme::darkTheme().surface);
        style::apply(*qApp, style::Appearance::Light);
        QCOMPARE(frame->view()->plot()->chartStyle().theme.mark, style::Theme::light().mark);
    }
};

QTEST_MAIN(ChartFrameTest)
#include "tst_chartframe.moc"
