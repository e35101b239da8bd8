// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A report of thirty pages or a few more as a PDF in memory, and one of its pages as the preview draws it.

#include "models/insights/agefindings.h"
#include "models/report/ageregionreport.h"
#include "widgets/report/pdfexport.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

using namespace clientele;

namespace {

constexpr int wantedPages = 30;

/// 5,000 customers of 8 regions, always the same.
table::TablePtr customers()
{
    const std::vector<std::string> names{"North", "South", "West", "East", "日本語", "हिन्दी", "العربية", "Střed"};
    std::vector<std::int64_t> ages;
    std::vector<double> amounts;
    std::vector<std::int64_t> visits;
    std::vector<std::optional<std::string>> regions;
    for (std::size_t i = 0; i < 5000; ++i) {
        ages.push_back(std::int64_t(18 + (i * 7919) % 60));
        amounts.push_back(double((i * 104729) % 100000) / 100);
        visits.push_back(std::int64_t(1 + (i * 31) % 40));
        regions.push_back(names[(i * 13) % names.size()]);
    }
    return *table::Table::make(
        {table::Column::integers(QStringLiteral("age"), ages), table::Column::reals(QStringLiteral("amount"), amounts),
         table::Column::integers(QStringLiteral("visits"), visits),
         table::Column::text(QStringLiteral("region"), regions)},
        {table::Role::Age, table::Role::Amount, table::Role::PurchaseFrequency, table::Role::Region});
}

/// Everything the data allows, its charts again and again until there are pages enough.
report::Report longReport()
{
    const table::TablePtr table = customers();
    const query::BandOptions bands;
    const Format format(QLocale(QStringLiteral("en_GB")));
    const auto findings = insights::ageFindings(*table, {}, bands, format);
    report::ReportOptions options;
    options.start = report::Template::Everything;
    options.locale = format.locale();
    options.created = QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);
    report::Report report = *report::ageRegionReport(*table, {}, {}, bands, *findings, options);
    const std::vector<report::Block> once = report.blocks;
    while ((*reportdrawing::ReportDrawing::make(report))->pageCount() < wantedPages) {
        for (const report::Block &block : once) {
            if (std::holds_alternative<report::ChartBlock>(block))
                report.blocks.insert(report.blocks.end() - 1, block);
        }
    }
    return report;
}

const report::Report &theReport()
{
    static const report::Report report = longReport();
    return report;
}

void writeThePdf(benchmark::State &state)
{
    const report::Report &report = theReport();
    for (auto _ : state) {
        const auto drawing = reportdrawing::ReportDrawing::make(report);
        const auto pdf = reportdrawing::renderPdf(*drawing);
        state.counters["pages"] = (*drawing)->pageCount();
        state.counters["bytes"] = double(pdf->size());
    }
}
BENCHMARK(writeThePdf)->Unit(benchmark::kMillisecond);

void layOutTheReport(benchmark::State &state)
{
    const report::Report &report = theReport();
    for (auto _ : state)
        benchmark::DoNotOptimize((*reportdrawing::ReportDrawing::make(report))->pageCount());
}
BENCHMARK(layOutTheReport)->Unit(benchmark::kMillisecond);

/// Every page in turn, at the preview's largest size: 125 % at 96 dots per inch.
void drawAPreviewPage(benchmark::State &state)
{
    const auto drawing = *reportdrawing::ReportDrawing::make(theReport());
    const double scale = 1.25 * 96 / reportdrawing::dotsPerInch;
    int page = 0;
    for (auto _ : state) {
        QImage image((drawing->pageSize() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        drawing->drawPage(painter, page);
        page = (page + 1) % drawing->pageCount();
    }
}
BENCHMARK(drawAPreviewPage)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
