// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charts/samplecharts.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/legend.h"
#include "widgets/charts/tooltipcard.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace clientele;
using namespace clientele::charts;

Q_DECLARE_METATYPE(std::vector<clientele::query::Filter>)

namespace {

using Filters = std::vector<query::Filter>;

/// A view in a window of its own, shown.
struct Shown
{
    explicit Shown(const report::Chart &chart)
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        before = new QPushButton(QStringLiteral("before"), &window);
        view = new ChartView(&window);
        column->addWidget(before);
        column->addWidget(view, 1);
        view->setFormat(Format(QLocale(QStringLiteral("en_US"))));
        view->setChart(chart);
        window.resize(900, 320);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
    }

    [[nodiscard]] QPoint at(int mark) const
    {
        return view->mapFromScene(view->plot()->mapToScene(view->plot()->marks()[std::size_t(mark)].area.center()));
    }
    void hover(int mark) const
    {
        QTest::mouseMove(view->viewport(), at(mark));
        QTRY_VERIFY(card() && card()->isVisible());
    }
    [[nodiscard]] TooltipCard *card() const { return window.findChild<TooltipCard *>(); }

    QWidget window;
    QPushButton *before;
    ChartView *view;
};

Filters filtersOf(const QSignalSpy &spy)
{
    return spy.last().at(0).value<Filters>();
}
bool extendOf(const QSignalSpy &spy)
{
    return spy.last().at(1).toBool();
}

} // namespace

class ChartViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::apply(*qApp, style::Appearance::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void aClickOnABarAsksForItsCategory()
    {
        Shown shown(samples::totalChart());
        QSignalSpy spy(shown.view, &ChartView::marksActivated);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(6));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(filtersOf(spy), Filters{samples::bandFilter(6)});
        QVERIFY(!extendOf(spy));
    }

    void ctrlAddsToTheChoice()
    {
        Shown shown(samples::frequencyChart());
        QSignalSpy spy(shown.view, &ChartView::marksActivated);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, Qt::ControlModifier, shown.at(2));
        QVERIFY(extendOf(spy));
    }

    void aClickOnAPartAsksForBothItsDimensions()
    {
        Shown shown(samples::totalByRegionChart());
        QSignalSpy spy(shown.view, &ChartView::marksActivated);
        const auto &marks = shown.view->plot()->marks();
        const auto west = std::find_if(marks.begin(), marks.end(),
                                       [](const Mark &mark) { return mark.category == 6 && mark.series == 3; });
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(int(west - marks.begin())));
        QCOMPARE(filtersOf(spy), (Filters{samples::bandFilter(6), samples::regionFilter(QStringLiteral("West"))}));
    }

    void aPressThatSlipsToAnotherMarkIsNoClick()
    {
        Shown shown(samples::totalChart());
        QSignalSpy spy(shown.view, &ChartView::marksActivated);
        QTest::mousePress(shown.view->viewport(), Qt::LeftButton, {}, shown.at(1));
        QTest::mouseRelease(shown.view->viewport(), Qt::LeftButton, {}, shown.at(6));
        QCOMPARE(spy.size(), 0);
    }

    void aDoubleClickFiltersOnce()
    {
        Shown shown(samples::totalChart());
        QSignalSpy spy(shown.view, &ChartView::marksActivated);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(3));
        QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(3));
        QCOMPARE(spy.size(), 1);
    }

    void theKeyboardReachesEveryMarkAndFilters()
    {
        Shown shown(samples::totalChart());
        QSignalSpy spy(shown.view, &ChartView::marksActivated);
        shown.before->setFocus();
        QTest::keyClick(shown.before, Qt::Key_Tab);
        QTRY_VERIFY(shown.view->hasFocus());
        QCOMPARE(shown.view->plot()->focusedMark(), 0);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(shown.view, Qt::Key_Right);
        QCOMPARE(shown.view->plot()->focusedMark(), 6);
        QVERIFY(shown.view->accessibleDescription().startsWith(QStringLiteral("50–55")));
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(filtersOf(spy), Filters{samples::bandFilter(6)});
        QTest::keyClick(shown.view, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(extendOf(spy));
        QTest::keyClick(shown.view, Qt::Key_End);
        QTest::keyClick(shown.view, Qt::Key_Right); // stays at the end
        QCOMPARE(shown.view->plot()->focusedMark(), 7);
        QTest::keyClick(shown.view, Qt::Key_Home);
        QCOMPARE(shown.view->plot()->focusedMark(), 0);
    }

    void arrowsMoveInBothDirectionsOfAHeatmap()
    {
        Shown shown(samples::customersChart());
        shown.view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.view, Qt::Key_Down);
        QTest::keyClick(shown.view, Qt::Key_Right);
        const Mark &mark = shown.view->plot()->marks()[std::size_t(shown.view->plot()->focusedMark())];
        QCOMPARE(mark.category, 1);
        QCOMPARE(mark.series, 1);
    }

    void arrowsStayInTheSeriesOfASplitChart()
    {
        Shown shown(samples::orderValueByRegionChart());
        shown.view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shown.view, Qt::Key_Right);
        const Mark &right = shown.view->plot()->marks()[std::size_t(shown.view->plot()->focusedMark())];
        QCOMPARE(right.category, 1);
        QCOMPARE(right.series, 0);
        QTest::keyClick(shown.view, Qt::Key_Down);
        QCOMPARE(shown.view->plot()->marks()[std::size_t(shown.view->plot()->focusedMark())].series, 1);
    }

    void theRingIsForTheKeyboardOnly()
    {
        Shown shown(samples::totalChart());
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(2));
        QCOMPARE(shown.view->plot()->focusedMark(), -1);
        QTest::keyClick(shown.view, Qt::Key_Right);
        QCOMPARE(shown.view->plot()->focusedMark(), 0);
        shown.before->setFocus(Qt::TabFocusReason);
        QCOMPARE(shown.view->plot()->focusedMark(), -1);
    }

    void escClearsAndTShowsTheTable()
    {
        Shown shown(samples::totalChart());
        QSignalSpy cleared(shown.view, &ChartView::cleared);
        QSignalSpy table(shown.view, &ChartView::tableRequested);
        QSignalSpy menu(shown.view, &ChartView::menuRequested);
        shown.view->setFocus();
        QTest::keyClick(shown.view, Qt::Key_Escape);
        QTest::keyClick(shown.view, Qt::Key_T);
        QTest::keyClick(shown.view, Qt::Key_T, Qt::ControlModifier); // belongs to the window
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(3, 3), shown.view->mapToGlobal(QPoint(3, 3)));
        QApplication::sendEvent(shown.view->viewport(), &event);
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(table.size(), 1);
        QCOMPARE(menu.size(), 1);
    }

    void theCardStandsBesideItsMarkAndNeverOverIt()
    {
        Shown shown(samples::totalByRegionChart());
        for (int i = 0; i < int(shown.view->plot()->marks().size()); ++i) {
            shown.hover(i);
            const QPoint centre = shown.view->viewport()->mapTo(&shown.window, shown.at(i));
            QVERIFY2(!shown.card()->geometry().contains(centre), qPrintable(QString::number(i)));
            QVERIFY(shown.window.rect().contains(shown.card()->geometry()));
        }
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(shown.view, &leave);
        QVERIFY(!shown.card()->isVisible());
    }

    void theCardFindsRoomOnEverySide()
    {
        const QRect window(0, 0, 400, 300);
        const QSize card(100, 60);
        for (const QRect &mark :
             {QRect(10, 10, 30, 30), QRect(360, 10, 30, 30), QRect(0, 100, 400, 20), QRect(0, 0, 400, 20)}) {
            const QRect placed(TooltipCard::place(card, mark, window), card);
            QVERIFY(!placed.intersects(mark));
            QVERIFY(window.contains(placed));
        }
    }

    void staleFiguresAnswerToNothing()
    {
        Shown shown(samples::totalChart());
        QSignalSpy spy(shown.view, &ChartView::marksActivated);
        shown.view->setStale(true);
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.at(6));
        QTest::keyClick(shown.view, Qt::Key_Right);
        QTest::keyClick(shown.view, Qt::Key_Return);
        QCOMPARE(spy.size(), 0);
        QVERIFY(shown.view->plot()->opacity() < 1);
    }

    void theSummarySaysTheFiguresInTheLocale()
    {
        const QString german = ChartView::summary(samples::totalChart(), Format(QLocale(QStringLiteral("de_DE"))));
        QVERIFY(german.contains(QStringLiteral("50–55, Customers 37, Total purchase 22.510")));
        Shown shown(samples::totalChart());
        QCOMPARE(shown.view->accessibleName(), QStringLiteral("50–55 brings the most money, 22 % of the total"));
        QVERIFY(shown.view->accessibleDescription().contains(QStringLiteral("22,510")));
    }

    void aHeatmapOfManyRowsScrollsDown()
    {
        report::HeatmapChart chart = samples::customersChart();
        for (int i = 0; i < 60; ++i) {
            chart.rows.push_back({QStringLiteral("Region %1").arg(i), 1, samples::regionFilter(QString::number(i))});
            chart.values.push_back(std::vector<std::optional<double>>(8, 1.0));
            chart.rowTotals.push_back(8);
        }
        Shown shown(chart);
        QVERIFY(shown.view->plot()->size().height() > shown.view->height());
        QVERIFY(shown.view->sceneRect().width() <= shown.view->viewport()->width());
    }

    void theLegendHidesIsolatesAndNeverEmptiesTheChart()
    {
        Legend legend;
        legend.setSeries(legendOf(samples::totalByRegionChart()));
        QSignalSpy spy(&legend, &Legend::hiddenChanged);
        legend.resize(legend.sizeHint());
        legend.show();
        const QList<LegendEntry *> entries = legend.findChildren<LegendEntry *>();
        QCOMPARE(entries.size(), 4);
        QTest::mouseClick(entries[1], Qt::LeftButton);
        QCOMPARE(legend.hidden(), QSet<int>{1});
        QVERIFY(!entries[1]->isChecked());
        QTest::mouseClick(entries[1], Qt::LeftButton);
        QCOMPARE(legend.hidden(), QSet<int>());
        legend.isolate(3);
        QCOMPARE(legend.hidden(), (QSet<int>{0, 1, 2}));
        legend.isolate(3); // again: all come back
        QCOMPARE(legend.hidden(), QSet<int>());
        for (int i = 0; i < 4; ++i)
            legend.toggle(i);
        QCOMPARE(legend.hidden(), QSet<int>());
        QVERIFY(spy.size() > 4);
    }

    void aDoubleClickInTheLegendIsolatesAndRestores()
    {
        Legend legend;
        legend.setSeries(legendOf(samples::totalByRegionChart()));
        legend.resize(legend.sizeHint());
        legend.show();
        LegendEntry *west = legend.findChildren<LegendEntry *>().at(3);
        QTest::mouseClick(west, Qt::LeftButton); // a mouse sends a click before the double click
        QTest::mouseDClick(west, Qt::LeftButton);
        QCOMPARE(legend.hidden(), (QSet<int>{0, 1, 2}));
        QTest::mouseClick(west, Qt::LeftButton);
        QTest::mouseDClick(west, Qt::LeftButton);
        QCOMPARE(legend.hidden(), QSet<int>());
    }

    void legendEntriesHaveNamesAndPlainTooltips()
    {
        report::SplitBarChart chart = samples::totalByRegionChart();
        chart.series[0].category.label = QStringLiteral("<b>R&D</b>");
        Legend legend;
        legend.setSeries(legendOf(chart));
        LegendEntry *entry = legend.findChildren<LegendEntry *>().constFirst();
        QCOMPARE(entry->accessibleName(), QStringLiteral("<b>R&D</b>"));
        QVERIFY(!entry->toolTip().contains(QStringLiteral("<b>")));
    }
};

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
