// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loading a file as the program does: typed columns, roles, hash. Against a peer: compare.py, in turns in one run.
// usage: bench_load, with the real data in ../shared/data or $CLIENTELE_TEST_DATA.

#include "models/core/parallel.h"
#include "models/sources/csvwriter.h"
#include "models/sources/source.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <sys/resource.h>

using namespace clientele;

namespace {

QString dataFolder()
{
    const QString asked = qEnvironmentVariable("CLIENTELE_TEST_DATA");
    return asked.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : asked;
}

// The packed file of two years, unpacked for this run: 1,067,371 rows, 95 MB.
QString unpackedShop()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString packed = dataFolder() + QStringLiteral("/online-retail-ii/online_retail_II.csv.gz");
        const QString plain = folder.filePath(QStringLiteral("online_retail_II.csv"));
        const auto source = sources::open({packed});
        return source && sources::writeCsv(*source->table, plain) ? plain : QString();
    }();
    return path;
}

void load(benchmark::State &state, const QString &path)
{
    if (!QFileInfo::exists(path)) {
        state.SkipWithError("no real data beside the project: set CLIENTELE_TEST_DATA");
        return;
    }
    setThreadCount(int(state.range(0)));
    std::size_t rows = 0;
    std::int64_t bytes = 0;
    for (auto _ : state) {
        const auto source = sources::open({path});
        rows = source ? source->account.rows : 0;
        bytes = source ? source->account.bytes : 0;
    }
    setThreadCount(0);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["rows"] = double(rows);
    state.counters["peakMiB"] = double(usage.ru_maxrss) / 1024;
    state.SetBytesProcessed(std::int64_t(state.iterations()) * bytes);
}

void loadPlain(benchmark::State &state)
{
    load(state, unpackedShop());
}

void loadPacked(benchmark::State &state)
{
    load(state, dataFolder() + QStringLiteral("/online-retail-ii/online_retail_II.csv.gz"));
}

void loadFolder(benchmark::State &state)
{
    load(state, dataFolder() + QStringLiteral("/online-retail/by-day"));
}

} // namespace

BENCHMARK(loadPlain)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(loadPacked)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(loadFolder)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
