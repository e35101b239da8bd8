// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Correlation of every pair of columns: one line of JSON with the fastest of some runs, for compare.py.
// usage: bench_correlation [ROWS [COLUMNS [RUNS]]]

#include "models/stats/correlationmatrix.h"
#include "models/stats/random.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace clientele::stats;

namespace {

struct Data
{
    std::vector<std::vector<double>> values;
    std::vector<std::vector<std::uint64_t>> valid; // 5 % of each column missing

    Data(std::size_t rows, std::size_t columns) : values(columns, std::vector<double>(rows)), valid(columns)
    {
        Random random(1);
        for (std::size_t j = 0; j < columns; ++j) {
            for (double &value : values[j])
                value = random.normal();
            valid[j].resize((rows + 63) / 64);
            for (std::size_t i = 0; i < rows; ++i)
                valid[j][i / 64] |= std::uint64_t(random.below(20) != 0) << (i % 64);
        }
    }

    [[nodiscard]] std::vector<MaskedColumn> columns(std::size_t rows, bool withMissing) const
    {
        std::vector<MaskedColumn> result;
        for (std::size_t j = 0; j < values.size(); ++j)
            result.push_back({std::span(values[j]).first(rows), withMissing ? std::span<const std::uint64_t>(valid[j])
                                                                            : std::span<const std::uint64_t>()});
        return result;
    }
};

double fastestMs(CorrelationMethod method, const std::vector<MaskedColumn> &columns, int runs)
{
    double fastest = 1e300;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const auto matrix = correlationMatrix(method, columns);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        if (matrix && matrix->size == columns.size())
            fastest = std::min(fastest, taken.count());
    }
    return fastest;
}

} // namespace

int main(int argc, char **argv)
{
    const auto argument = [&](int i, std::size_t standard) {
        return argc > i ? std::size_t(std::strtoull(argv[i], nullptr, 10)) : standard;
    };
    const std::size_t rows = argument(1, 1'000'000);
    const int runs = int(argument(3, 3));
    const Data data(rows, argument(2, 30));
    const std::size_t few = std::min<std::size_t>(rows, 100'000);
    const double pearson = fastestMs(CorrelationMethod::Pearson, data.columns(rows, false), runs);
    const double missing = fastestMs(CorrelationMethod::Pearson, data.columns(rows, true), runs);
    const double spearman = fastestMs(CorrelationMethod::Spearman, data.columns(few, false), runs);
    std::printf("{\"pearsonMs\": %.3f, \"pearsonMissingMs\": %.3f, \"spearman100kMs\": %.3f}\n", pearson, missing,
                spearman);
    return 0;
}
