// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A million lines joined with ten thousand products and a hundred thousand orders, keys as numbers and as text.

#include "models/joins/jointables.h"

#include <benchmark/benchmark.h>

#include <QRandomGenerator>

using namespace clientele;
using namespace clientele::joins;
using table::Column;
using table::ColumnPtr;

namespace {

constexpr std::size_t lines = 1'000'000;
constexpr std::size_t orders = 100'000;
constexpr std::size_t products = 10'000;

ColumnPtr keys(const QString &name, const std::vector<std::int64_t> &values, bool asText)
{
    if (!asText)
        return Column::integers(name, values);
    std::vector<std::optional<std::string>> texts;
    texts.reserve(values.size());
    for (const std::int64_t value : values)
        texts.push_back("key-" + std::to_string(value));
    return Column::text(name, texts);
}

std::vector<std::int64_t> counted(std::size_t rows)
{
    std::vector<std::int64_t> values(rows);
    for (std::size_t i = 0; i < rows; ++i)
        values[i] = std::int64_t(i);
    return values;
}

// Fresh columns each time: their codes are part of the work.
std::vector<NamedTable> tables(bool asText)
{
    QRandomGenerator random(1);
    std::vector<std::int64_t> order(lines);
    std::vector<std::int64_t> product(lines);
    std::vector<double> amount(lines);
    for (std::size_t i = 0; i < lines; ++i) {
        order[i] = std::int64_t(i * orders / lines);
        product[i] = std::int64_t(random.bounded(quint32(products)));
        amount[i] = random.generateDouble() * 100;
    }
    return {
        {QStringLiteral("lines"), *table::Table::make({keys(QStringLiteral("order_id"), order, asText),
                                                       keys(QStringLiteral("product_id"), product, asText),
                                                       Column::reals(QStringLiteral("amount"), amount)})},
        {QStringLiteral("orders"), *table::Table::make({keys(QStringLiteral("order_id"), counted(orders), asText),
                                                        Column::dates(QStringLiteral("ordered_at"), counted(orders))})},
        {QStringLiteral("products"),
         *table::Table::make({keys(QStringLiteral("id"), counted(products), asText),
                              Column::integers(QStringLiteral("weight"), counted(products))})}};
}

void joinThreeTables(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const std::vector<NamedTable> all = tables(state.range(0) != 0);
        state.ResumeTiming();
        auto joined = joinAsFound(all);
        benchmark::DoNotOptimize(joined);
        if (!joined || joined->table->rows() != lines)
            state.SkipWithError("not joined");
    }
    state.SetItemsProcessed(std::int64_t(state.iterations()) * std::int64_t(lines));
}

BENCHMARK(joinThreeTables)->Arg(0)->Arg(1)->ArgName("text")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
