// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Three steps on a million order lines, as recipe_pandas.py does them on the same ones. Prints a line of JSON with the
// median of each in milliseconds. usage: bench_recipe [RUNS]

#include "models/recipe/replay.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace clientele;
using table::Column;

namespace {

constexpr std::uint32_t rowCount = 1'000'000;
constexpr std::uint32_t repeats = 10'000; // the last rows repeat the first ones

std::uint32_t scattered(std::uint32_t row, std::uint32_t salt)
{
    return (row + salt) * 2'654'435'761U;
}

table::ColumnPtr textColumn(const char *name, std::uint32_t salt, std::uint32_t distinct)
{
    auto dictionary = std::make_shared<table::Dictionary>();
    for (std::uint32_t code = 0; code < distinct; ++code)
        dictionary->append(std::string(name) + ' ' + std::to_string(code));
    std::vector<std::uint32_t> codes(rowCount);
    for (std::uint32_t row = 0; row < rowCount; ++row)
        codes[row] = scattered(row % (rowCount - repeats), salt) / 65'536 % distinct;
    return Column::text(QString::fromLatin1(name), std::move(codes), std::move(dictionary));
}

table::TablePtr lines()
{
    std::vector<std::int64_t> order(rowCount), customer(rowCount), quantity(rowCount);
    std::vector<double> price(rowCount), discount(rowCount);
    std::vector<std::uint64_t> valid((rowCount + 63) / 64);
    for (std::uint32_t row = 0; row < rowCount; ++row) {
        const std::uint32_t own = row % (rowCount - repeats);
        order[row] = own / 4;
        customer[row] = scattered(own, 1) / 65'536 % 5000;
        valid[row / 64] |= std::uint64_t(scattered(own, 2) / 65'536 % 20 != 0) << (row % 64);
        quantity[row] = 1 + scattered(own, 3) / 65'536 % 50;
        price[row] = double(scattered(own, 4) / 65'536 % 10'000) / 100;
        discount[row] = double(scattered(own, 5) / 65'536 % 30) / 100;
    }
    return *table::Table::make(
        {Column::integers(QStringLiteral("order"), std::move(order)),
         Column::integers(QStringLiteral("customer"), std::move(customer), table::Validity(valid, rowCount)),
         textColumn("product", 6, 5000), textColumn("country", 7, 40),
         Column::integers(QStringLiteral("quantity"), std::move(quantity)),
         Column::reals(QStringLiteral("price"), std::move(price)),
         Column::reals(QStringLiteral("discount"), std::move(discount))});
}

double medianMs(const recipe::Step &step, const table::TablePtr &table, int runs)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        const auto result = recipe::applyStep(step, table);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
        if (!result)
            std::exit(1);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[std::size_t(runs / 2)];
}

} // namespace

int main(int argc, char **argv)
{
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 7;
    const table::TablePtr table = lines();
    using namespace recipe;
    const double missing = medianMs(DropMissing{{ColumnRef(QStringLiteral("customer"))}}, table, runs);
    const double duplicates = medianMs(DropDuplicates{}, table, runs);
    const double column = medianMs(
        NewColumn{QStringLiteral("amount"), {QStringLiteral("round(quantity * price * (1 - discount), 2)")}, {}}, table,
        runs);
    const double text =
        medianMs(NewColumn{QStringLiteral("key"), {QStringLiteral("upper(trim(country))")}, {}}, table, runs);
    std::printf("{\"dropMissingMs\": %.3f, \"dropDuplicatesMs\": %.3f, \"newColumnMs\": %.3f, \"newTextMs\": %.3f}\n",
                missing, duplicates, column, text);
    return 0;
}
