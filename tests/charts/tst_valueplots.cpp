// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/chartfigures.h"
#include "tests/charts/samplevaluecharts.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/histogramplot.h"
#include "widgets/charts/intervalplot.h"
#include "widgets/charts/legend.h"
#include "widgets/charts/matrixplot.h"
#include "widgets/charts/scatterplot.h"
#include "widgets/charts/signedbarplot.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace clientele;
using namespace clientele::charts;

namespace {

using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;
using Filters = std::vector<query::Filter>;

/// A frame of its own, laid out and painted.
struct Framed
{
    explicit Framed(const report::Chart &chart, QSize size = {640, 480})
    {
        frame.setFormat(Format(QLocale(QStringLiteral("en_US"))));
        frame.setChart(chart);
        frame.resize(size);
        frame.show();
        QApplication::processEvents();
        frame.grab();
    }
    template <class PlotType>
    [[nodiscard]] PlotType &plot() const
    {
        auto *one = qobject_cast<PlotType *>(frame.view()->plot());
        if (!one)
            qFatal("another kind of plot");
        return *one;
    }
    [[nodiscard]] QPoint onView(QPointF position) const
    {
        return frame.view()->mapFromScene(frame.view()->plot()->mapToScene(position));
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *viewport = frame.view()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, onView(from));
        for (const double part : {0.3, 0.7, 1.0}) {
            const QPoint at = onView(from + (to - from) * part);
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, onView(to));
    }
    void wheel(QPointF at, int delta) const
    {
        QWidget *viewport = frame.view()->viewport();
        const QPoint position = onView(at);
        QWheelEvent event(position, viewport->mapToGlobal(position), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }

    ChartFrame frame;
};

QPointF spot(const ScatterPlot &plot, double x, double y)
{
    return {plot.xAt(x), plot.yAt(y)};
}

std::vector<report::Point> fourCorners()
{
    return {{2, 2}, {8, 2}, {2, 8}, {8, 8}, {5, 5}};
}

} // namespace

class ValuePlotsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::apply(*qApp, style::Appearance::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void anAxisFindsPlacesAndValuesBack_data()
    {
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("even") << false;
        QTest::newRow("logarithmic") << true;
    }

    void anAxisFindsPlacesAndValuesBack()
    {
        QFETCH(bool, logarithmic);
        const AxisScale scale(1, 10000, logarithmic);
        QCOMPARE(scale.fraction(1), 0.0);
        QCOMPARE(scale.fraction(10000), 1.0);
        QCOMPARE(scale.fraction(100), logarithmic ? 0.5 : 99.0 / 9999);
        QVERIFY(std::abs(scale.value(scale.fraction(37)) - 37) < 1e-9);
        QCOMPARE(std::isnan(scale.fraction(-1)), logarithmic);
        QCOMPARE(scale.part(0.5, 1).high(), 10000.0);
    }

    void anAxisOfOneValueHasALength()
    {
        QVERIFY(AxisScale(5, 5, false).high() > AxisScale(5, 5, false).low());
        QVERIFY(AxisScale(0, 0, false).high() > 0);
        const AxisScale nothing =
            AxisScale::over({}, std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity());
        QVERIFY(std::isfinite(nothing.low()) && nothing.high() > nothing.low());
    }

    void aLogarithmicAxisTicksAtPowersOfTen()
    {
        QCOMPARE(AxisScale(1, 10000, true).ticks(5), (std::vector<double>{1, 10, 100, 1000, 10000}));
        const std::vector<double> few = AxisScale(0.5, 4, true).ticks(5);
        QCOMPARE(few, (std::vector<double>{0.5, 1, 2}));
        QVERIFY(AxisScale(1, 1e30, true).ticks(5).size() <= 7);
    }

    void barsOfAHistogramTouchAndThoseOfDiscreteValuesDoNot()
    {
        const Framed framed(samples::incomeHistogram());
        const auto &plot = framed.plot<HistogramPlot>();
        QVERIFY(std::abs(plot.barRect(3).right() - plot.barRect(4).left()) < 0.01);
        const Framed apart(samples::childrenHistogram());
        const auto &discrete = apart.plot<HistogramPlot>();
        QVERIFY(discrete.barRect(1).left() - discrete.barRect(0).right() > 20);
        QVERIFY(discrete.barRect(0).height() > discrete.barRect(1).height());
    }

    void aClickAboveALowBinAsksForItsRange()
    {
        const Framed framed(samples::incomeHistogram());
        const auto &plot = framed.plot<HistogramPlot>();
        QSignalSpy spy(&framed.frame, &ChartFrame::marksActivated);
        const QRectF bar = plot.barRect(18);
        QTest::mouseClick(framed.frame.view()->viewport(), Qt::LeftButton, {},
                          framed.onView({bar.center().x(), bar.top() - 40}));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<Filters>()[0].intervals[0].lower, 90000.0);
    }

    void histogramsWithoutWholeFiguresAreDrawn()
    {
        report::HistogramChart chart = samples::incomeHistogram();
        chart.counts[2] = std::numeric_limits<double>::quiet_NaN();
        chart.edges.resize(5);
        chart.lines.push_back({std::numeric_limits<double>::infinity(), QStringLiteral("never")});
        const Framed cut(chart);
        QCOMPARE(cut.plot<HistogramPlot>().markCount(), 4);
        chart.edges.clear(); // a curve alone, as of a probability
        chart.shaded = report::Point{-std::numeric_limits<double>::infinity(), 40000};
        Framed alone(chart);
        QCOMPARE(alone.plot<HistogramPlot>().markCount(), 0);
        QVERIFY(!alone.frame.grab().isNull());
    }

    void pointsBeyondTheAxesAreCounted()
    {
        const PointGrid grid({-1, 0.5, 2, 0.25}, {0.5, 0.5, 3, 0.75}, nullptr, AxisScale(0, 1, false),
                             AxisScale(0, 1, false));
        QCOMPARE(grid.size(), std::size_t(4));
        QCOMPARE(grid.beyond().left, std::size_t(1));
        QCOMPARE(grid.beyond().right, std::size_t(1));
        QCOMPARE(grid.beyond().above, std::size_t(1));
        QCOMPARE(grid.beyond().all, std::size_t(2));
        const PointGrid logs({-1, 0, 1}, {1, 1, 1}, nullptr, AxisScale(1, 10, true), AxisScale(0, 1, false));
        QCOMPARE(logs.size(), std::size_t(1)); // no others have a place on a logarithmic axis
        QCOMPARE(PointGrid({}, {}, nullptr, {}, {}).mostIn({}), std::size_t(0));
    }

    void aGridFindsEveryPointOfAView()
    {
        const report::ScatterChart chart = samples::spendScatter(5000);
        const AxisScale xScale(0, 120000, false);
        const AxisScale yScale(0, 3000, false);
        const PointGrid grid(*chart.x, *chart.y, nullptr, xScale, yScale);
        const PlotView view{0.31, 0.57, 0.11, 0.42};
        std::size_t expected = 0;
        for (std::size_t i = 0; i < chart.x->size(); ++i) {
            const float x = float(xScale.fraction((*chart.x)[i]));
            const float y = float(yScale.fraction((*chart.y)[i]));
            expected += x >= 0.31F && x <= 0.57F && y >= 0.11F && y <= 0.42F ? 1 : 0;
        }
        std::size_t found = 0;
        grid.visit(view, [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i)
                found += grid.x(i) >= 0.31F && grid.x(i) <= 0.57F && grid.y(i) >= 0.11F && grid.y(i) <= 0.42F ? 1 : 0;
        });
        QVERIFY(expected > 100);
        QCOMPARE(found, expected);
        QVERIFY(grid.mostIn(view) < 5000);
    }

    void manyPointsAreADensityAndASampleKeepsTheirNumber()
    {
        const report::ScatterChart chart = samples::spendScatter(60000);
        ScatterRequest request;
        request.grid = std::make_shared<const PointGrid>(*chart.x, *chart.y, nullptr, AxisScale(0, 200000, false),
                                                         AxisScale(0, 4000, false));
        request.pixels = {400, 300};
        request.groups = {{Qt::blue, 0, false}};
        request.scaleColours = {qRgb(68, 1, 84), qRgb(253, 231, 37)};
        const ScatterPicture whole = paintScatter(request);
        QVERIFY(whole.isDensity && !whole.isSampled);
        QCOMPARE(whole.shown, std::size_t(60000));
        request.most = 20000;
        const ScatterPicture sample = paintScatter(request);
        QVERIFY(sample.isSampled);
        QVERIFY(sample.shown > 59000 && sample.shown < 61000);
        request.view = {0.2, 0.22, 0.1, 0.2};
        QVERIFY(!paintScatter(request).isDensity); // few are left: marks again
    }

    void theWheelZoomsAboutTheMouseAndADoubleClickShowsAll()
    {
        const Framed framed(samples::points(fourCorners()));
        auto &plot = framed.plot<ScatterPlot>();
        const QPointF about = spot(plot, 2, 8);
        for (int i = 0; i < 4; ++i)
            framed.wheel(about, 120);
        QVERIFY(plot.isZoomed());
        QVERIFY(plot.xScale().high() - plot.xScale().low() < 6);
        QVERIFY((spot(plot, 2, 8) - about).manhattanLength() < 3);
        const double low = plot.xScale().low();
        framed.drag(plot.plotRect().center(), plot.plotRect().center() + QPointF(-60, 0));
        QVERIFY(plot.xScale().low() > low);
        QTest::mouseDClick(framed.frame.view()->viewport(), Qt::LeftButton, {}, framed.onView(about));
        QVERIFY(!plot.isZoomed());
        QCOMPARE(plot.xScale().high(), 10.0);
    }

    void aRectangleChoosesItsRowsAndRanges()
    {
        const Framed framed(samples::points(fourCorners()));
        const auto &plot = framed.plot<ScatterPlot>();
        Rows rows;
        Filters rectangle;
        connect(&framed.frame, &ChartFrame::pointsChosen, this, [&](const Rows &one, const Filters &filters) {
            rows = one;
            rectangle = filters;
        });
        framed.drag(spot(plot, 1, 9), spot(plot, 6, 4), Qt::ShiftModifier);
        QVERIFY(rows);
        QCOMPARE(*rows, (std::vector<std::uint32_t>{102, 104}));
        QCOMPARE(rectangle.size(), std::size_t(2));
        QCOMPARE(rectangle[0].column, QStringLiteral("X"));
        QVERIFY(std::abs(rectangle[0].intervals[0].lower - 1) < 0.05);
        QVERIFY(std::abs(rectangle[1].intervals[0].upper - 9) < 0.05);
        QVERIFY(!plot.isZoomed());
        QVERIFY(plot.hasOutline());
        QTest::keyClick(framed.frame.view(), Qt::Key_Escape);
        QVERIFY(!plot.hasOutline());
    }

    void aLassoChoosesWhatItEncloses()
    {
        const Framed framed(samples::points(fourCorners()));
        auto &plot = framed.plot<ScatterPlot>();
        plot.setOutline({spot(plot, 0.5, 1), spot(plot, 9, 1), spot(plot, 9, 9)}); // the lower right half
        QCOMPARE(*plot.chosenRows(), (std::vector<std::uint32_t>{100, 101, 103, 104}));
        plot.zoom(spot(plot, 5, 5), 0.5); // keeps its place on the axes
        QCOMPARE(plot.chosenRows()->size(), std::size_t(4));
    }

    void pointsWithoutRowsChooseNothing()
    {
        report::ScatterChart chart = samples::points(fourCorners());
        chart.rows = nullptr;
        const Framed framed(chart);
        QSignalSpy spy(&framed.frame, &ChartFrame::pointsChosen);
        const auto &plot = framed.plot<ScatterPlot>();
        framed.drag(spot(plot, 1, 9), spot(plot, 6, 4), Qt::ShiftModifier);
        QCOMPARE(spy.size(), 0);
    }

    void thePointUnderTheMouseIsNamedWithItsRow()
    {
        const Framed framed(samples::points(fourCorners()));
        const auto &plot = framed.plot<ScatterPlot>();
        const auto mark = plot.markAt(spot(plot, 8, 2) + QPointF(2, 2));
        QVERIFY(mark);
        QCOMPARE(mark->category, 1);
        QCOMPARE(mark->name, QStringLiteral("Row 102"));
        QCOMPARE(mark->details[0].value, QStringLiteral("8"));
        QVERIFY(!plot.markAt(spot(plot, 6.5, 3.5)));
        QCOMPARE(report::markFigures(*framed.frame.chart(), 1, -1, Format(QLocale::c())).size(), std::size_t(2));
    }

    void arrowsWalkThePointsFromLeftToRight()
    {
        const Framed framed(samples::points({{9, 1}, {1, 2}, {5, 3}}));
        const auto &plot = framed.plot<ScatterPlot>();
        QCOMPARE(plot.markCount(), 3);
        QCOMPARE(plot.mark(0).category, 1);
        QCOMPARE(plot.mark(1).category, 2);
        QCOMPARE(plot.mark(2).category, 0);
    }

    void aHiddenGroupIsNeitherFoundNorChosen()
    {
        report::ScatterChart chart = samples::points(fourCorners());
        chart.groups = std::make_shared<const std::vector<std::uint8_t>>(std::vector<std::uint8_t>{0, 1, 0, 1, 0});
        chart.groupNames = {{QStringLiteral("A"), 3, {}}, {QStringLiteral("B"), 2, {}}};
        const Framed framed(chart);
        auto &plot = framed.plot<ScatterPlot>();
        QVERIFY(framed.frame.legend()->isVisible());
        framed.frame.legend()->toggle(1);
        QVERIFY(!plot.markAt(spot(plot, 8, 2)));
        plot.setOutline({spot(plot, 0, 0), spot(plot, 10, 0), spot(plot, 10, 10), spot(plot, 0, 10)});
        QCOMPARE(*plot.chosenRows(), (std::vector<std::uint32_t>{100, 102, 104}));
    }

    void aMillionPointsAreSortedBesideTheWindow()
    {
        const Framed framed(samples::spendScatter(300000));
        auto &plot = framed.plot<ScatterPlot>();
        QTRY_VERIFY(plot.markAt(spot(plot, 52000, 500)).has_value());
        QVERIFY(plot.markCount() == 0); // too many to walk through
    }

    void intervalsBeyondTheAxisAndMissingOnesAreDrawn()
    {
        const Framed framed(samples::oddsIntervals());
        const auto &plot = framed.plot<IntervalPlot>();
        QCOMPARE(plot.markCount(), 6);
        QVERIFY(plot.xAt(2.1) > plot.xAt(1.42));
        QVERIFY(std::abs((plot.xAt(2) - plot.xAt(1)) - (plot.xAt(1) - plot.xAt(0.5))) < 0.5); // ratios
        QVERIFY(plot.rowRect(5).bottom() <= plot.size().height());
    }

    void manyIntervalsScroll()
    {
        report::IntervalChart chart = samples::oddsIntervals();
        while (chart.categories.size() < 60) {
            chart.categories.push_back(chart.categories[0]);
            chart.estimates.push_back(chart.estimates[0]);
        }
        const Framed framed(chart, {500, 300});
        QVERIFY(framed.frame.view()->sceneRect().height() > 60 * 18);
    }

    void signedBarsLeaveZeroToTheirSide()
    {
        const Framed framed(samples::withIncome());
        const auto &plot = framed.plot<SignedBarPlot>();
        QVERIFY(plot.barRect(0).left() >= plot.xAt(0) - 0.01);
        QVERIFY(plot.barRect(5).right() <= plot.xAt(0) + 0.01);
        QVERIFY(plot.barRect(0).width() > plot.barRect(1).width());
        QCOMPARE(plot.mark(5).details[0].value, QStringLiteral("−0.55"));
    }

    void aCellIsChosenByClickAndArrows()
    {
        const Framed framed(samples::correlations(6));
        const auto &plot = framed.plot<MatrixPlot>();
        QSignalSpy spy(&framed.frame, &ChartFrame::markChosen);
        QTest::mouseClick(framed.frame.view()->viewport(), Qt::LeftButton, {},
                          framed.onView(plot.cellRect(2, 1).center()));
        QCOMPARE(spy.last(), (QList<QVariant>{1, 2})); // column, row
        QCOMPARE(plot.chosenSeries(), 2);
        framed.frame.view()->setFocus();
        QTest::keyClick(framed.frame.view(), Qt::Key_Right);
        QCOMPARE(spy.last(), (QList<QVariant>{2, 2}));
        QTest::keyClick(framed.frame.view(), Qt::Key_Down);
        QCOMPARE(spy.last(), (QList<QVariant>{2, 3}));
    }

    void aCellSaysItsFiguresOrWhyThereAreNone()
    {
        const Framed framed(samples::correlations(6));
        const auto &plot = framed.plot<MatrixPlot>();
        const auto mark = plot.markAt(plot.cellRect(0, 3).center());
        QVERIFY(mark);
        QCOMPARE(mark->name, QStringLiteral("Response × Total orders ƒ"));
        QCOMPARE(mark->details.back().value, QStringLiteral("2,216"));
        const auto none = plot.markAt(plot.cellRect(0, 5).center());
        QCOMPARE(none->details[1].value, QStringLiteral("constant"));
        QVERIFY(!plot.cellColour(0, 5).isValid());
    }

    void thirtyColumnsHaveTheirNamesAndTwoHundredFit()
    {
        const Framed framed(samples::correlations(30), {640, 700});
        QVERIFY(framed.plot<MatrixPlot>().rowNameFits());
        QVERIFY(framed.plot<MatrixPlot>().columnNameFits());
        const Framed large(samples::correlations(200), {640, 700});
        const auto &plot = large.plot<MatrixPlot>();
        QVERIFY(!plot.rowNameFits());
        QCOMPARE(plot.markCount(), 40000);
        QVERIFY(plot.cellRect(199, 199).right() <= plot.size().width() + 0.01);
        QCOMPARE(plot.markAt(plot.cellRect(150, 20).center())->series, 150);
    }

    void aMatrixOfNothingOrOneIsDrawn()
    {
        const Framed one(samples::correlations(1));
        QCOMPARE(one.plot<MatrixPlot>().markCount(), 1);
        const Framed nothing(samples::correlations(0));
        QVERIFY(!report::isDrawable(*nothing.frame.chart()));
    }

    void aRuleAnswersWhyWithTheChartsRows()
    {
        report::SignedBarChart chart = samples::withIncome();
        chart.valueColumn = 1;
        report::ColumnOrigin origin;
        origin.rule = QStringLiteral("Pearson of pairs with both values");
        chart.table.columns[1].origin = origin;
        chart.everybody.name = QStringLiteral("all customers");
        const auto figures = report::markFigures(chart, 0, -1, Format(QLocale::c()));
        QCOMPARE(figures.size(), std::size_t(1));
        const auto &stated = std::get<query::StatedFigure>(figures[0].subject);
        QCOMPARE(stated.rule, origin.rule);
        QVERIFY(stated.rows);
        QCOMPARE(figures[0].value, 0.67);
    }

    void everyKindIsSavedAsPictureAndPage()
    {
        const RenderOptions options = pictureOptions(Format(QLocale(QStringLiteral("de_DE"))));
        for (const report::Chart &chart : samples::valueCharts()) {
            QVERIFY(pictureOf(chart, options).width() > 0);
            const QByteArray svg = svgOf(chart, options);
            QVERIFY2(svg.contains("<text") && !svg.contains("<image"), qPrintable(report::base(chart).id)); // vectors
            QVERIFY(pdfOf(chart, options).size() > 2000);
        }
        QVERIFY(svgOf(samples::spendScatter(30000), options).contains("<image"));
    }

    void picturesOfEveryKind() // for eyes: CLIENTELE_PICTURES names a folder
    {
        const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES");
        if (folder.isEmpty())
            return;
        report::HistogramChart shaded = samples::incomeHistogram();
        shaded.shaded = report::Point{60000, 80000};
        shaded.others = shaded.counts;
        std::reverse(shaded.others.begin(), shaded.others.end());
        shaded.othersName = QStringLiteral("Those with children");
        report::ScatterChart groups = samples::spendScatter(1500, 3);
        groups.showMarginals = true;
        report::ScatterChart dense = samples::spendScatter(200000);
        dense.showMarginals = true;
        const std::vector<std::tuple<QString, report::Chart, QSize>> all = {
            {QStringLiteral("histogram"), shaded, {440, 300}},
            {QStringLiteral("discrete"), samples::childrenHistogram(), {440, 260}},
            {QStringLiteral("scatter"), samples::spendScatter(2216), {328, 376}},
            {QStringLiteral("groups"), groups, {440, 380}},
            {QStringLiteral("dense"), dense, {560, 420}},
            {QStringLiteral("intervals"), samples::oddsIntervals(), {440, 260}},
            {QStringLiteral("signed"), samples::withIncome(), {328, 264}},
            {QStringLiteral("matrix20"), samples::correlations(20), {568, 648}},
            {QStringLiteral("matrix30"), samples::correlations(30), {568, 648}},
            {QStringLiteral("matrix200"), samples::correlations(200), {568, 648}}};
        for (const auto appearance : {style::Appearance::Light, style::Appearance::Dark}) {
            style::apply(*qApp, appearance);
            const QString theme =
                appearance == style::Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            for (const auto &[title, chart, size] : all) {
                Framed framed(chart, size);
                framed.frame.setChosenMark(9, 6);
                QVERIFY(framed.frame.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, title, theme)));
                QVERIFY(pictureOf(chart, pictureOptions(Format(QLocale(QStringLiteral("de_DE")))))
                            .save(QStringLiteral("%1/%2-print.png").arg(folder, title)));
            }
        }
        style::apply(*qApp, style::Appearance::Light);
    }
};

QTEST_MAIN(ValuePlotsTest)
#include "tst_valueplots.moc"
