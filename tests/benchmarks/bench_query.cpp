// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pages ask of a million rows.

#include "models/insights/agefindings.h"
#include "models/query/ageregion.h"
#include "models/query/memoryengine.h"
#include "models/query/profile.h"
#include "tests/benchmarks/millionrows.h"

#include <benchmark/benchmark.h>

using namespace clientele;
using namespace clientele::query;

namespace {

table::TablePtr makeTable()
{
    static const std::vector<std::string> names{"North", "South", "West", "East"};
    benchmarks::MillionRows rows;
    std::vector<std::optional<std::string>> regions(benchmarks::rowCount);
    std::transform(rows.region.begin(), rows.region.end(), regions.begin(),
                   [](std::int64_t region) { return names[std::size_t(region)]; });
    return rows.intoTable(table::Column::text(QStringLiteral("region"), regions));
}

const table::Table &theTable()
{
    static const table::TablePtr table = makeTable();
    return *table;
}

BandGroup bands(const char *column, double width)
{
    return {{QString::fromLatin1(column)}, {width, {}, Closed::Left}};
}

CategoryGroup category(const char *column)
{
    return {QString::fromLatin1(column)};
}

std::vector<Measure> countSumMeanBox(const char *column)
{
    const QString name = QString::fromLatin1(column);
    return {{MeasureKind::Count}, {MeasureKind::Sum, name}, {MeasureKind::Mean, name}, {MeasureKind::FiveNumber, name}};
}

// 8 bands by 4 regions: count, sum, mean and five-number summary. Nothing is kept from before.
void groupCold(benchmark::State &state, const char *column)
{
    const table::Table &table = theTable();
    for (auto _ : state) {
        const MemoryEngine engine(table);
        benchmark::DoNotOptimize(engine.run({{}, {bands("age", 5), category("region")}, countSumMeanBox(column)}));
    }
}
BENCHMARK_CAPTURE(groupCold, amount, "amount")->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK_CAPTURE(groupCold, frequency, "frequency")
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

// The same after a filter has changed: codes of groups are known, rows are not.
void groupAfterFilter(benchmark::State &state, const char *column)
{
    const MemoryEngine engine(theTable());
    double step = 0;
    for (auto _ : state) {
        FilterSet filters;
        filters.set({QStringLiteral("income"), {}, {{30000 + step, 60000 + step}}, false, {}});
        step += 1;
        benchmark::DoNotOptimize(engine.run({filters, {bands("age", 5), category("region")}, countSumMeanBox(column)}));
    }
}
BENCHMARK_CAPTURE(groupAfterFilter, amount, "amount")
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();
BENCHMARK_CAPTURE(groupAfterFilter, frequency, "frequency")
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

// Six linked views after a brush on one of them: what crossfilter2 does in brush_crossfilter.mjs.
void sixLinkedViews(benchmark::State &state)
{
    const MemoryEngine engine(theTable());
    const QString amount = QStringLiteral("amount");
    const std::vector<std::pair<Group, Measure>> views = {
        {bands("age", 5), {MeasureKind::Sum, amount}}, {category("region"), {MeasureKind::Sum, amount}},
        {category("segment"), {MeasureKind::Count}},   {bands("amount", 20), {MeasureKind::Count}},
        {category("frequency"), {MeasureKind::Count}}, {bands("income", 2000), {MeasureKind::Count}}};
    const QStringList columns{QStringLiteral("age"),       QStringLiteral("region"), QStringLiteral("segment"), amount,
                              QStringLiteral("frequency"), QStringLiteral("income")};
    double step = 0;
    for (auto _ : state) {
        FilterSet filters;
        filters.set({amount, {}, {{step, 200 + step}}, false, {}});
        step = step > 300 ? 0.5 : step + 5;
        for (std::size_t i = 0; i < views.size(); ++i)
            benchmark::DoNotOptimize(
                engine.run({filters.without(columns[qsizetype(i)]), {views[i].first}, {views[i].second}}));
    }
}
BENCHMARK(sixLinkedViews)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

// The age-group study after a filter has changed: bands, boxes, regions, bands by region.
void studyAfterFilter(benchmark::State &state)
{
    const MemoryEngine engine(theTable());
    double step = 0;
    for (auto _ : state) {
        FilterSet filters;
        filters.set({QStringLiteral("income"), {}, {{30000 + step, 60000 + step}}, false, {}});
        step += 1;
        benchmark::DoNotOptimize(ageRegion(engine, filters));
    }
}
BENCHMARK(studyAfterFilter)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void findingsAfterFilter(benchmark::State &state)
{
    const MemoryEngine engine(theTable());
    double step = 0;
    for (auto _ : state) {
        FilterSet filters;
        filters.set({QStringLiteral("income"), {}, {{30000 + step, 60000 + step}}, false, {}});
        step += 1;
        benchmark::DoNotOptimize(insights::ageFindings(engine, filters, {}, Format()));
    }
}
BENCHMARK(findingsAfterFilter)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void profileAll(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(profile(theTable()));
}
BENCHMARK(profileAll)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

} // namespace

BENCHMARK_MAIN();
