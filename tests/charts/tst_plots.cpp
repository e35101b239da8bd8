// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/charts/samplecharts.h"
#include "widgets/charts/barplot.h"
#include "widgets/charts/boxplot.h"
#include "widgets/charts/heatmapplot.h"
#include "widgets/charts/splitbarplot.h"

#include <QBarSeries>
#include <QBoxPlotSeries>
#include <QBoxSet>
#include <QGraphicsScene>
#include <QPainter>
#include <QPointer>
#include <QTest>

using namespace clientele;
using namespace clientele::charts;

namespace {

const QSizeF ordinary(424, 150);

ChartStyle lightStyle()
{
    return ChartStyle::print(Format(QLocale(QStringLiteral("en_US"))));
}

/// A plot in a scene of its own, laid out.
template <class PlotType>
class Staged
{
public:
    explicit Staged(const report::Chart &chart, QSizeF size = ordinary) : plot(new PlotType(lightStyle()))
    {
        scene.addItem(plot);
        if (!plot->setFigures(chart))
            qFatal("another kind of chart");
        plot->resize(size);
    }

    [[nodiscard]] QImage image()
    {
        QImage picture(plot->size().toSize(), QImage::Format_RGB32);
        picture.fill(plot->chartStyle().theme.surface);
        QPainter painter(&picture);
        scene.render(&painter, picture.rect(), plot->sceneBoundingRect());
        return picture;
    }

    /// The bars that Qt Charts draws, in the plot's coordinates.
    [[nodiscard]] QList<QRectF> drawnBars() const
    {
        QList<QRectF> bars;
        for (QGraphicsItem *item : scene.items()) {
            const auto *rect = dynamic_cast<QGraphicsRectItem *>(item);
            if (rect && rect->isVisible() && rect->parentItem() && rect->parentItem() != plot &&
                !rect->rect().isEmpty())
                bars.push_back(plot->mapRectFromItem(rect, rect->rect()));
        }
        return bars;
    }

    QGraphicsScene scene;
    PlotType *plot;
};

bool near(const QRectF &a, const QRectF &b, qreal tolerance = 0.01)
{
    return std::abs(a.left() - b.left()) < tolerance && std::abs(a.top() - b.top()) < tolerance &&
           std::abs(a.right() - b.right()) < tolerance && std::abs(a.bottom() - b.bottom()) < tolerance;
}

bool contains(const QList<QRectF> &bars, const QRectF &wanted)
{
    return std::any_of(bars.begin(), bars.end(), [&](const QRectF &bar) { return near(bar, wanted); });
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

query::FilterSet selecting(const query::Filter &filter)
{
    query::FilterSet set;
    set.set(filter);
    return set;
}

void drainDeletions()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class PlotsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ticksAreRoundAndAtMostFive_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("step");
        QTest::newRow("0 to 640") << 0.0 << 640.0 << 200.0;
        QTest::newRow("0 to 1") << 0.0 << 1.0 << 0.25;
        QTest::newRow("10 to 28") << 10.0 << 28.0 << 5.0;
        QTest::newRow("negative") << -3.0 << 3.0 << 2.0;
        QTest::newRow("large") << 0.0 << 4e12 << 1e12;
        QTest::newRow("no length") << 3.0 << 3.0 << 0.0;
    }

    void ticksAreRoundAndAtMostFive()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, step);
        QCOMPARE(tickStep(low, high), step);
    }

    void ticksAreMultiplesOfTheStepAndAlwaysEnd()
    {
        QCOMPARE(ticks(-3, 3, 2), (std::vector<double>{-2, 0, 2}));
        QVERIFY(!std::signbit(ticks(-3, 3, 2)[1]));
        QCOMPARE(ticks(10, 28, 5), (std::vector<double>{10, 15, 20, 25}));
        QCOMPARE(ticks(0, 0.3, 0.1).size(), std::size_t(4));
        QVERIFY(ticks(3, 3, 0).empty());
        QVERIFY(ticks(1e18, 1e18 + 256, 50).size() <= 100); // neighbours are 128 apart
    }

    void barsAreProportionalToTheirValues()
    {
        Staged<BarPlot> staged(samples::plainBars({10.0, 20.0, 40.0}));
        const qreal one = staged.plot->barRect(0).height();
        QVERIFY(one > 10);
        QVERIFY(std::abs(staged.plot->barRect(1).height() - 2 * one) < 0.01);
        QVERIFY(std::abs(staged.plot->barRect(2).height() - 4 * one) < 0.01);
    }

    void qtChartsDrawsTheBarsWhereOurLayerExpectsThem()
    {
        Staged<BarPlot> staged(samples::orderValueChart());
        const QList<QRectF> bars = staged.drawnBars();
        QCOMPARE(bars.size(), 8);
        for (int i = 0; i < 8; ++i)
            QVERIFY2(contains(bars, staged.plot->barRect(i)), qPrintable(QString::number(i)));
        staged.plot->resize(700, 260); // and after a change of size
        for (int i = 0; i < 8; ++i)
            QVERIFY(contains(staged.drawnBars(), staged.plot->barRect(i)));
    }

    void qtChartsDrawsStackedAndGroupedPartsWhereOurLayerExpectsThem()
    {
        Staged<SplitBarPlot> stacked(samples::totalByRegionChart());
        Staged<SplitBarPlot> grouped(samples::orderValueByRegionChart());
        int parts = 0;
        for (int i = 0; i < 8; ++i) {
            for (int j = 0; j < 4; ++j) {
                if (stacked.plot->partRect(i, j).isEmpty())
                    continue;
                ++parts;
                QVERIFY(contains(stacked.drawnBars(), stacked.plot->partRect(i, j)));
                QVERIFY(contains(grouped.drawnBars(), grouped.plot->partRect(i, j)));
            }
        }
        QCOMPARE(parts, 27);
        QCOMPARE(stacked.drawnBars().size(), 27);
    }

    void theMeanLineLiesAtItsValue()
    {
        Staged<BarPlot> staged(samples::orderValueChart());
        auto *line = qobject_cast<QLineSeries *>(staged.plot->series().constLast());
        QVERIFY(line);
        const qreal y = staged.plot->mapToPosition(line->at(0), line).y();
        // 425.63 of 640, the highest bar, from zero.
        const QRectF highest = staged.plot->barRect(7);
        QVERIFY(std::abs(y - (highest.bottom() - highest.height() * (101300.0 / 238) / 640)) < 0.01);
    }

    void aValueThatWouldMeetTheMeanLineStandsInsideItsBar()
    {
        Staged<BarPlot> staged(samples::orderValueChart());
        auto *line = qobject_cast<QLineSeries *>(staged.plot->series().constLast());
        const qreal mean = staged.plot->mapToPosition(line->at(0), line).y();
        QVERIFY(staged.plot->barRect(2).contains(staged.plot->labelRect(2)));  // 349
        QVERIFY(!staged.plot->barRect(6).contains(staged.plot->labelRect(6))); // 608
        for (int i = 0; i < 8; ++i) {
            const QRectF label = staged.plot->labelRect(i);
            QVERIFY2(label.bottom() < mean - 1 || label.top() > mean + 1, qPrintable(QString::number(i)));
        }
    }

    void noValueTouchesTheMeanLineHoweverShortTheChart()
    {
        for (int height = 70; height <= 260; ++height) {
            Staged<BarPlot> staged(samples::orderValueChart(), QSizeF(424, height));
            auto *line = qobject_cast<QLineSeries *>(staged.plot->series().constLast());
            const qreal mean = staged.plot->mapToPosition(line->at(0), line).y();
            for (int i = 0; i < 8; ++i) {
                const QRectF label = staged.plot->labelRect(i);
                const qreal distance = std::max(mean - label.bottom(), label.top() - mean);
                QVERIFY2(distance > 2.9,
                         qPrintable(QString("bar %1 at height %2: %3").arg(i).arg(height).arg(distance)));
                QVERIFY(label.top() >= 0);
            }
        }
    }

    void valuesNeverOverlapEachOther()
    {
        for (const qreal width : {300.0, 424.0, 700.0}) {
            Staged<BarPlot> bars(samples::totalChart(), QSizeF(width, 160));
            Staged<BoxPlot> boxes(samples::frequencyChart(), QSizeF(width, 160));
            for (int i = 0; i < 7; ++i) {
                QVERIFY(!bars.plot->labelRect(i).intersects(bars.plot->labelRect(i + 1)));
                QVERIFY(!boxes.plot->labelRect(i).intersects(boxes.plot->labelRect(i + 1)));
            }
        }
    }

    void valuesThatDoNotFitGiveWayToAnAxis()
    {
        std::vector<std::optional<double>> values(60, 123456.0);
        Staged<BarPlot> staged(samples::plainBars(values));
        QVERIFY(staged.plot->labelRect(0).isEmpty());
        QVERIFY(staged.plot->plotArea().left() > 30); // room for the numbers of the axis
    }

    void negativeBarsHangFromZero()
    {
        Staged<BarPlot> staged(samples::plainBars({-20.0, 40.0}));
        QCOMPARE(staged.plot->barRect(0).top(), staged.plot->barRect(1).bottom());
        QVERIFY(std::abs(2 * staged.plot->barRect(0).height() - staged.plot->barRect(1).height()) < 0.01);
        QVERIFY(staged.plot->labelRect(0).top() > staged.plot->barRect(0).bottom());
        QVERIFY(contains(staged.drawnBars(), staged.plot->barRect(0)));
    }

    void fewerThanFiveAreHollow()
    {
        report::BarChart chart = samples::plainBars({30.0, 30.0});
        chart.categories[1].n = 4;
        Staged<BarPlot> staged(chart);
        const QImage image = staged.image();
        const style::Theme &theme = style::Theme::light();
        QCOMPARE(image.pixelColor(staged.plot->barRect(0).center().toPoint()), theme.mark);
        QCOMPARE(image.pixelColor(staged.plot->barRect(1).center().toPoint()), theme.surface);
        const QPointF edge(staged.plot->barRect(1).left() + 0.75, staged.plot->barRect(1).center().y());
        QVERIFY(image.pixelColor(int(edge.x()), int(edge.y())) != theme.surface);
    }

    void nobodyIsADashAndNotAGap()
    {
        Staged<BarPlot> staged(samples::plainBars({30.0, std::nullopt}));
        QCOMPARE(staged.drawnBars().size(), 1);
        QVERIFY(pixelsOf(staged.image(), style::Theme::light().text3) > 0);
        QVERIFY(pixelsOf(Staged<BarPlot>(samples::plainBars({30.0, 30.0})).image(), style::Theme::light().text3) == 0);
    }

    void theFindingAndTheSelectionAreInAccentAndOnlyTheSelectionHasABand()
    {
        Staged<BarPlot> staged(samples::totalChart());
        const style::Theme &theme = style::Theme::light();
        QCOMPARE(staged.image().pixelColor(staged.plot->barRect(6).center().toPoint()), theme.accent);
        QCOMPARE(pixelsOf(staged.image(), theme.accentSoft), 0);
        staged.plot->setSelection(selecting(samples::bandFilter(3)));
        const QImage image = staged.image();
        QCOMPARE(image.pixelColor(staged.plot->barRect(3).center().toPoint()), theme.accent);
        QCOMPARE(image.pixelColor(staged.plot->barRect(2).center().toPoint()), theme.mark); // never faded
        QVERIFY(pixelsOf(image, theme.accentSoft) > 500);
        QCOMPARE(image.pixelColor(int(staged.plot->barRect(3).center().x()), 1), theme.accentSoft);
    }

    void splitBarsKeepTheirCategoryColours()
    {
        Staged<SplitBarPlot> staged(samples::totalByRegionChart());
        staged.plot->setSelection(selecting(samples::bandFilter(6)));
        const QImage image = staged.image();
        const style::Theme &theme = style::Theme::light();
        const QRectF west = staged.plot->partRect(6, 3);
        QCOMPARE(image.pixelColor(int(west.left()) + 2, int(west.center().y())), theme.category(2));
        const QRectF north = staged.plot->partRect(1, 0);
        QCOMPARE(image.pixelColor(int(north.left()) + 2, int(north.center().y())), theme.category(0));
    }

    void hiddenSeriesLeaveTheirPlace()
    {
        Staged<SplitBarPlot> staged(samples::totalByRegionChart());
        staged.plot->setHiddenSeries({0, 1, 2});
        QVERIFY(staged.plot->partRect(6, 0).isEmpty());
        const QRectF west = staged.plot->partRect(6, 3);
        QVERIFY(contains(staged.drawnBars(), west));
        QCOMPARE(west.bottom(), staged.plot->plotArea().bottom()); // nothing below it any more
        QCOMPARE(staged.drawnBars().size(), 8);
    }

    void boxesHaveOutliersAsRingsAndKeepTheirPlaceWhereNobodyIs()
    {
        report::BoxChart chart = samples::frequencyChart();
        chart.boxes[3].reset();
        Staged<BoxPlot> staged(chart);
        QVERIFY(staged.plot->boxRect(0).height() > 2 * staged.plot->boxRect(7).height()); // 10, 10, 12 around 11
        QVERIFY(staged.plot->boxRect(3).isEmpty());
        const QImage image = staged.image(); // the dash alone, no box of the theme's colours
        const QRectF place(staged.plot->marks()[3].area.center().x() - 12, 0, 4, staged.plot->plotArea().bottom() - 1);
        for (int y = 30; y < int(place.bottom()); ++y)
            QVERIFY2(image.pixelColor(int(place.left()), y).lightness() > 200, qPrintable(QString::number(y)));
        QCOMPARE(int(staged.plot->marks().size()), 8);
        QVERIFY(staged.plot->boxRect(4).center().x() > staged.plot->boxRect(2).center().x());
        QVERIFY(staged.plot->labelRect(0).bottom() < staged.plot->boxRect(0).top());
    }

    void boxesThatAreReplacedAreGone()
    {
        report::BoxChart chart = samples::frequencyChart();
        Staged<BoxPlot> staged(chart);
        const auto *series = qobject_cast<QBoxPlotSeries *>(staged.plot->series().constFirst());
        const QPointer<QBoxSet> before = series->boxSets().constFirst();
        QVERIFY(before);
        chart.categories.pop_back();
        chart.boxes.pop_back();
        QVERIFY(staged.plot->setFigures(chart));
        drainDeletions();
        QVERIFY(!before);
    }

    void equalValuesAreTheMedianLineAlone()
    {
        report::BoxChart chart = samples::frequencyChart();
        for (auto &box : chart.boxes)
            box = stats::FiveNumber{5, 5, 5, 5, 5, 5, 5, {}};
        Staged<BoxPlot> staged(chart);
        for (int i = 0; i < 8; ++i)
            QVERIFY(staged.plot->boxRect(i).height() <= 3.01);
        (void)staged.image();
    }

    void cellsAreColouredByValueAndEmptyWhereNobodyIs()
    {
        Staged<HeatmapPlot> staged(samples::customersChart());
        const style::Theme &theme = style::Theme::light();
        QCOMPARE(staged.plot->cellColour(0, 1), theme.sequential(1)); // 30, the most
        QVERIFY(!staged.plot->cellColour(2, 6).isValid());
        const QRectF cell = staged.plot->cellRect(0, 1);
        QCOMPARE(staged.image().pixelColor(int(cell.left()) + 3, int(cell.top()) + 3), theme.sequential(1));
        QVERIFY(cell.height() >= 17 && cell.height() <= 26);
    }

    void aCellAsksForBothItsDimensionsAndAnEmptyPlaceForTheCategory()
    {
        Staged<HeatmapPlot> staged(samples::customersChart());
        const std::optional<Mark> cell = staged.plot->markAt(staged.plot->cellRect(3, 6).center());
        QVERIFY(cell);
        QCOMPARE(cell->filters.size(), 2U);
        QCOMPARE(cell->filters[0], samples::bandFilter(6));
        QCOMPARE(cell->filters[1], samples::regionFilter(QStringLiteral("West")));
        const std::optional<Mark> label =
            staged.plot->markAt({staged.plot->cellRect(3, 6).center().x(), staged.plot->plotArea().bottom() + 8});
        QVERIFY(label);
        QCOMPARE(label->filters, std::vector<query::Filter>{samples::bandFilter(6)});
    }

    void stringsOfTheDataAreNeverReadAsHtml_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("tag") << QStringLiteral("<b>x</b>");
        QTest::newRow("comparison") << QStringLiteral("<5k");
        QTest::newRow("ampersand") << QStringLiteral("R&D");
        QTest::newRow("entity") << QStringLiteral("&lt;x&gt;");
        QTest::newRow("picture") << QStringLiteral("<img src='/usr/share/pixmaps/debian-logo.png'>");
    }

    void stringsOfTheDataAreNeverReadAsHtml()
    {
        QFETCH(QString, text);
        report::SplitBarChart chart = samples::totalByRegionChart();
        chart.categories[0].label = text;
        chart.series[0].category.label = text;
        chart.title = text;
        Staged<SplitBarPlot> staged(chart);
        // Nothing that Qt Charts could parse was given to it: our layer draws labels as plain text.
        for (QAbstractSeries *series : staged.plot->series()) {
            QVERIFY(series->name().isEmpty());
            if (auto *bars = qobject_cast<QAbstractBarSeries *>(series)) {
                for (QBarSet *set : bars->barSets())
                    QVERIFY(set->label().isEmpty());
            }
        }
        QVERIFY(staged.plot->title().isEmpty());
        for (QGraphicsItem *item : staged.scene.items())
            QVERIFY(!dynamic_cast<QGraphicsTextItem *>(item) || !item->isVisible() ||
                    !static_cast<QGraphicsTextItem *>(item)->toPlainText().contains(QLatin1Char('x')));
        QCOMPARE(staged.plot->marks().front().name.startsWith(text), true);
    }

    void duplicateAndEmptyNamesKeepTheirBars()
    {
        report::BarChart chart = samples::plainBars({1.0, 2.0, 3.0, 4.0});
        chart.categories[0].label = QStringLiteral("a");
        chart.categories[1].label = QStringLiteral("a");
        chart.categories[2].label = QString();
        Staged<BarPlot> staged(chart);
        QCOMPARE(staged.drawnBars().size(), 4);
        QCOMPARE(int(staged.plot->marks().size()), 4);
        (void)staged.image();
    }

    void twoThousandCategoriesAreDrawn()
    {
        std::vector<std::optional<double>> values;
        for (int i = 0; i < 2000; ++i)
            values.push_back(i);
        Staged<BarPlot> staged(samples::plainBars(values));
        QCOMPARE(int(staged.plot->marks().size()), 2000);
        QVERIFY(contains(staged.drawnBars(), staged.plot->barRect(1999)));
        QVERIFY(pixelsOf(staged.image(), style::Theme::light().text2) > 0); // names where they fit
    }

    void oneCategoryAllEmptyAllEqualAndAllZeroAreDrawn()
    {
        QCOMPARE(Staged<BarPlot>(samples::plainBars({7.0})).drawnBars().size(), 1);
        QCOMPARE(Staged<BarPlot>(samples::plainBars({std::nullopt, std::nullopt})).drawnBars().size(), 0);
        QCOMPARE(Staged<BarPlot>(samples::plainBars({3.0, 3.0})).drawnBars().size(), 2);
        QCOMPARE(Staged<BarPlot>(samples::plainBars({0.0, 0.0})).drawnBars().size(), 0);
        (void)Staged<BarPlot>(samples::plainBars({0.0, 0.0})).image();
        (void)Staged<BarPlot>(samples::plainBars({})).image();
    }

    void valuesThatAreNotFiniteCountAsNone()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        Staged<BarPlot> staged(samples::plainBars({nan, std::numeric_limits<double>::infinity(), 5.0}));
        QCOMPARE(staged.drawnBars().size(), 1);
        report::BoxChart boxes = samples::frequencyChart();
        boxes.boxes[0]->median = nan;
        (void)Staged<BoxPlot>(boxes).image();
        report::HeatmapChart map = samples::customersChart();
        map.values[0][0] = nan;
        (void)Staged<HeatmapPlot>(map).image();
    }

    void listsThatAreTooShortAreFilledUp()
    {
        report::SplitBarChart chart = samples::totalByRegionChart();
        chart.series[1].values.resize(2);
        chart.series[1].counts.clear();
        (void)Staged<SplitBarPlot>(chart).image();
        report::HeatmapChart map = samples::customersChart();
        map.values.pop_back();
        map.columnTotals.resize(3);
        (void)Staged<HeatmapPlot>(map).image();
    }

    void newFiguresMoveTheMarksInPlace()
    {
        Staged<BarPlot> staged(samples::totalChart());
        const QAbstractSeries *series = staged.plot->series().constFirst();
        const qsizetype items = staged.scene.items().size();
        report::BarChart changed = samples::totalChart();
        changed.values[0] = 22000.0;
        QVERIFY(staged.plot->setFigures(changed));
        QCOMPARE(staged.plot->series().constFirst(), series);
        QCOMPARE(staged.scene.items().size(), items);
        QVERIFY(contains(staged.drawnBars(), staged.plot->barRect(0)));
        QVERIFY(!staged.plot->setFigures(samples::frequencyChart()));
    }

    void fiveHundredRebuildsLeaveNoItemsBehind()
    {
        Staged<SplitBarPlot> staged(samples::orderValueByRegionChart());
        const report::Chart eight = samples::orderValueByRegionChart();
        report::SplitBarChart seven = samples::orderValueByRegionChart();
        seven.categories.pop_back();
        drainDeletions();
        const qsizetype items = staged.scene.items().size();
        for (int i = 0; i < 250; ++i) {
            QVERIFY(staged.plot->setFigures(seven));
            QVERIFY(staged.plot->setFigures(eight));
            drainDeletions();
        }
        QCOMPARE(staged.scene.items().size(), items);
        QCOMPARE(staged.plot->axes().size(), 2);
    }

    void anotherThemeColoursEverything()
    {
        Staged<BarPlot> staged(samples::totalChart());
        ChartStyle dark = lightStyle();
        dark.theme = style::Theme::darkTheme();
        staged.plot->setChartStyle(dark);
        const QImage image = staged.image();
        QVERIFY(pixelsOf(image, style::Theme::darkTheme().mark) > 1000);
        QCOMPARE(pixelsOf(image, style::Theme::light().mark), 0);
        QCOMPARE(pixelsOf(image, style::Theme::light().text1), 0);
    }
};

QTEST_MAIN(PlotsTest)
#include "tst_plots.moc"
