// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A million customers of eight columns beside next month's: one in a hundred rows went, came or was edited.

#include "models/changes/tablechanges.h"

#include <benchmark/benchmark.h>

#include <QRandomGenerator>

using namespace clientele;
using table::Column;
using table::Role;

namespace {

constexpr std::size_t rowCount = 1'000'000;

table::TablePtr month(bool isLater)
{
    QRandomGenerator random(7);
    std::vector<std::int64_t> id, age, visits, day;
    std::vector<double> amount, income;
    std::vector<std::uint32_t> city, segment;
    auto cities = std::make_shared<table::Dictionary>();
    for (int i = 0; i < 500; ++i)
        cities->append("city " + std::to_string(i));
    for (std::size_t row = 0; row < rowCount; ++row) {
        const bool goes = random.bounded(100) == 0;
        const bool isEdited = random.bounded(100) == 0;
        id.push_back(std::int64_t(isLater && goes ? 10 * rowCount + row : row));
        age.push_back(random.bounded(20, 80));
        visits.push_back(random.bounded(30) + (isLater && isEdited ? 100 : 0));
        day.push_back(std::int64_t(random.bounded(3000)) * table::microsPerDay);
        amount.push_back(random.generateDouble() * 600);
        income.push_back(random.generateDouble() * 50'000);
        city.push_back(random.bounded(500U));
        segment.push_back(random.bounded(10U));
    }
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    return *table::Table::make(
        {Column::integers(name("customer_id"), id), Column::integers(name("age"), age),
         Column::integers(name("visits"), visits), Column::dates(name("since"), day, {}, true),
         Column::reals(name("amount"), amount), Column::reals(name("income"), income),
         Column::text(name("city"), city, cities), Column::text(name("segment"), segment, cities)},
        {Role::Customer, Role::Age, Role::None, Role::None, Role::Amount, Role::Income, Role::Region, Role::None});
}

void compareMonths(benchmark::State &state)
{
    const table::TablePtr before = month(false);
    const table::TablePtr after = month(true);
    changes::CompareOptions options;
    if (state.range(0) == 0)
        options.key = QStringList(); // rows as a whole
    for (auto _ : state) {
        const auto changes = changes::compareTables(*before, *after, options);
        if (!changes)
            state.SkipWithError("not compared");
        benchmark::DoNotOptimize(changes);
    }
}

} // namespace

BENCHMARK(compareMonths)->ArgName("byKey")->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
