// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Six linked views over a million rows: a filter moves, six charts are answered, updated in place and painted. The same
// data and the same 60 moves as brush_crossfilter.mjs, which stops before painting. Prints one JSON line.

#include "models/query/memoryengine.h"
#include "tests/benchmarks/millionrows.h"
#include "widgets/charts/chartview.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <cstdio>
#include <sys/resource.h>

using namespace clientele;

namespace {

struct View
{
    QString column;
    query::Query query;
    std::unique_ptr<charts::ChartView> widget = std::make_unique<charts::ChartView>();
};

query::Group bands(const char *column, double width)
{
    query::BandGroup group;
    group.of.column = QString::fromLatin1(column);
    group.bands.width = width;
    return group;
}

query::Group category(const char *column)
{
    query::CategoryGroup group;
    group.column = QString::fromLatin1(column);
    return group;
}

report::BarChart chartOf(const View &view, const query::Answer &answer)
{
    report::BarChart chart;
    chart.id = view.column;
    chart.title = view.column;
    for (std::size_t i = 0; i < answer.groups.front().size(); ++i) {
        chart.categories.push_back({answer.groups.front()[i].key, std::size_t(answer.value(0, i)), {}});
        chart.values.push_back(answer.values[0][i]);
    }
    return chart;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    style::apply(application, style::Appearance::Light);
    const table::TablePtr table = benchmarks::MillionRows().intoTable();
    const query::MemoryEngine engine(*table);
    const query::Measure count{query::MeasureKind::Count, {}, 0.5};
    const query::Measure sum{query::MeasureKind::Sum, QStringLiteral("amount"), 0.5};
    std::vector<View> views(6);
    const std::vector<std::tuple<const char *, query::Group, query::Measure>> wanted = {
        {"age", bands("age", 5), sum},
        {"region", category("region"), sum},
        {"segment", category("segment"), count},
        {"amount", bands("amount", 20), count},
        {"frequency", category("frequency"), count},
        {"income", bands("income", 2000), count}};
    QImage screen(1280, 800, QImage::Format_RGB32);
    for (std::size_t i = 0; i < views.size(); ++i) {
        const auto &[column, group, measure] = wanted[i];
        views[i].column = QString::fromLatin1(column);
        views[i].query.groups = {group};
        views[i].query.measures = {measure};
        views[i].widget->resize(446, 160);
    }
    const auto show = [&](const query::FilterSet &filters) {
        for (std::size_t i = 0; i < views.size(); ++i) {
            View &view = views[i];
            view.query.filters = filters.without(view.column);
            const auto answer = engine.run(view.query);
            if (!answer)
                qFatal("%s", qPrintable(answer.error().sentence()));
            view.widget->setChart(chartOf(view, **answer));
        }
        QPainter painter(&screen);
        for (std::size_t i = 0; i < views.size(); ++i)
            views[i].widget->QWidget::render(&painter, QPoint(int(i % 2) * 456, int(i / 2) * 200));
    };
    show({});
    std::vector<double> latencies;
    for (int step = 0; step < 60; ++step) {
        query::FilterSet filters;
        filters.set({QStringLiteral("amount"), {}, {{step * 5.0, 200 + step * 5.0, true, false}}, false, {}});
        QElapsedTimer timer;
        timer.start();
        show(filters);
        latencies.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(latencies.begin(), latencies.end());
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"n\":%zu,\"brushMedianMs\":%.3f,\"brushP95Ms\":%.3f,\"brushMaxMs\":%.3f,\"peakRssMiB\":%.1f}\n",
                benchmarks::rowCount, latencies[30], latencies[57], latencies[59], double(usage.ru_maxrss) / 1024);
    return 0;
}
