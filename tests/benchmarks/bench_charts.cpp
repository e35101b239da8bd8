// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the GUI thread pays for the six linked views at 1280x800: first painting, painting again, new figures in place;
// and for a frame of the charts that hold much: a matrix of 200 x 200 and a million points.

#include "tests/charts/samplecharts.h"
#include "tests/charts/samplevaluecharts.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/scatterplot.h"

#include <QApplication>
#include <QGridLayout>

#include <benchmark/benchmark.h>

using namespace clientele;

namespace {

struct SixViews
{
    explicit SixViews(bool withCharts)
    {
        auto *grid = new QGridLayout(&window);
        grid->setContentsMargins(0, 0, 0, 0);
        for (int i = 0; i < 6; ++i) {
            auto *frame = new charts::ChartFrame(&window);
            frame->setFormat(Format(QLocale::c()));
            grid->addWidget(frame, i / 2, i % 2);
            frames.push_back(frame);
        }
        window.resize(904, 648);
        picture = QImage(window.size(), QImage::Format_RGB32);
        if (withCharts)
            show(samples::sixCharts());
        window.show();
        QApplication::processEvents();
    }

    void show(const std::vector<report::Chart> &charts)
    {
        for (std::size_t i = 0; i < frames.size(); ++i)
            frames[i]->setChart(charts[i]);
    }

    void paint() { window.render(&picture); }

    QWidget window;
    std::vector<charts::ChartFrame *> frames;
    QImage picture;
};

/// The same categories and series with other values, as after a click.
std::vector<report::Chart> otherFigures()
{
    std::vector<report::Chart> charts = samples::sixCharts();
    for (report::Chart &chart : charts) {
        if (auto *bars = std::get_if<report::BarChart>(&chart)) {
            for (auto &value : bars->values)
                *value *= 0.7;
        } else if (auto *split = std::get_if<report::SplitBarChart>(&chart)) {
            for (auto &series : split->series) {
                for (auto &value : series.values)
                    value = value ? std::optional(*value * 0.8) : std::nullopt;
            }
        } else if (auto *boxes = std::get_if<report::BoxChart>(&chart)) {
            for (auto &box : boxes->boxes)
                box->median = box->q1;
        }
    }
    return charts;
}

void firstPaintOfSixViews(benchmark::State &state)
{
    const std::vector<report::Chart> charts = samples::sixCharts();
    for (auto _ : state) {
        state.PauseTiming();
        auto views = std::make_unique<SixViews>(false);
        state.ResumeTiming();
        views->show(charts);
        views->paint();
        state.PauseTiming();
        views.reset();
        state.ResumeTiming();
    }
}

void repaintOfSixViews(benchmark::State &state)
{
    SixViews views(true);
    for (auto _ : state)
        views.paint();
}

void newFiguresInPlace(benchmark::State &state)
{
    SixViews views(true);
    const std::vector<report::Chart> charts[2] = {otherFigures(), samples::sixCharts()};
    std::size_t turn = 0;
    for (auto _ : state)
        views.show(charts[turn++ % 2]);
}

void newFiguresInPlaceAndPaint(benchmark::State &state)
{
    SixViews views(true);
    const std::vector<report::Chart> charts[2] = {otherFigures(), samples::sixCharts()};
    std::size_t turn = 0;
    for (auto _ : state) {
        views.show(charts[turn++ % 2]);
        views.paint();
    }
}

void oneBarChartInPlace(benchmark::State &state)
{
    charts::ChartView view;
    view.resize(424, 150);
    const std::vector<report::Chart> charts[2] = {otherFigures(), samples::sixCharts()};
    view.setChart(charts[0][1]);
    std::size_t turn = 0;
    for (auto _ : state)
        view.setChart(charts[turn++ % 2][1]);
}

void sixChartsAsPdf(benchmark::State &state)
{
    const charts::RenderOptions options = charts::pictureOptions(Format(QLocale::c()));
    for (auto _ : state) {
        for (const report::Chart &chart : samples::sixCharts())
            benchmark::DoNotOptimize(charts::pdfOf(chart, options));
    }
}

/// One chart in a view as large as its card on the page.
struct OneView
{
    explicit OneView(const report::Chart &chart) : picture(544, 560, QImage::Format_RGB32)
    {
        view.resize(picture.size());
        view.setChart(chart);
        view.plot()->finish();
        view.show();
        QApplication::processEvents();
        paint();
    }
    void paint() { static_cast<QWidget &>(view).render(&picture); } // a view's own would paint the scene alone

    charts::ChartView view;
    QImage picture;
};

void matrixOf200Columns(benchmark::State &state)
{
    OneView one(samples::correlations(200));
    int cell = 0;
    for (auto _ : state) { // the band moves from cell to cell
        one.view.setChosenMark(cell % 200, cell / 3 % 200);
        ++cell;
        one.paint();
    }
}

/// New figures or another size: every cell is painted anew.
void matrixOf200ColumnsAnew(benchmark::State &state)
{
    OneView one(samples::correlations(200));
    int turn = 0;
    for (auto _ : state) {
        one.view.plot()->resize(544, 560 - ++turn % 2);
        one.paint();
    }
}

void zoomOverAMillionPoints(benchmark::State &state)
{
    OneView one(samples::spendScatter(1000000));
    auto *plot = qobject_cast<charts::ScatterPlot *>(one.view.plot());
    int turn = 0;
    for (auto _ : state) {
        plot->zoom(plot->plotRect().center() + QPointF(30, -20), turn++ % 16 < 8 ? 0.95 : 1 / 0.95);
        one.paint();
    }
}

void panOverAMillionPoints(benchmark::State &state)
{
    OneView one(samples::spendScatter(1000000));
    auto *plot = qobject_cast<charts::ScatterPlot *>(one.view.plot());
    plot->zoom(plot->plotRect().center(), 0.7);
    int turn = 0;
    for (auto _ : state) {
        plot->pan({turn++ % 16 < 8 ? 3.0 : -3.0, 1});
        one.paint();
    }
}

BENCHMARK(firstPaintOfSixViews)->Unit(benchmark::kMillisecond);
BENCHMARK(repaintOfSixViews)->Unit(benchmark::kMillisecond);
BENCHMARK(newFiguresInPlace)->Unit(benchmark::kMillisecond);
BENCHMARK(newFiguresInPlaceAndPaint)->Unit(benchmark::kMillisecond);
BENCHMARK(oneBarChartInPlace)->Unit(benchmark::kMillisecond);
BENCHMARK(sixChartsAsPdf)->Unit(benchmark::kMillisecond);
BENCHMARK(matrixOf200Columns)->Unit(benchmark::kMillisecond);
BENCHMARK(matrixOf200ColumnsAnew)->Unit(benchmark::kMillisecond);
BENCHMARK(zoomOverAMillionPoints)->Unit(benchmark::kMillisecond);
BENCHMARK(panOverAMillionPoints)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    style::apply(application, style::Appearance::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
