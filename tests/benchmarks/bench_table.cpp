// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data page's table with a million rows: sorting and searching, and how long the window stands still meanwhile.

#include "models/items/tablesearch.h"
#include "models/items/tablesort.h"
#include "tests/benchmarks/millionrows.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/datatableview.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <ctime>

using namespace clientele;

namespace {

/// A million customers with a name each: text that no two share is the dearest to sort.
const table::TablePtr &theTable()
{
    static const table::TablePtr table = [] {
        benchmarks::MillionRows rows;
        std::vector<std::optional<std::string>> names(benchmarks::rowCount);
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i] = "Customer " + std::to_string(i * 7919 % benchmarks::rowCount);
        return rows.intoTable(table::Column::text(QStringLiteral("region"), names));
    }();
    return table;
}

std::size_t columnOf(const char *name)
{
    return *theTable()->indexOf(QString::fromLatin1(name));
}

void sortRows(benchmark::State &state, const char *column)
{
    const std::size_t place = columnOf(column);
    for (auto _ : state)
        benchmark::DoNotOptimize(items::sortPermutation(*theTable(), place, Qt::AscendingOrder));
}
BENCHMARK_CAPTURE(sortRows, integers, "age")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortRows, reals, "amount")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortRows, distinctTexts, "region")->Unit(benchmark::kMillisecond);

/// The whole table is looked through: nothing is found.
void search(benchmark::State &state, const char *text)
{
    const items::CellText cells(theTable(), Format());
    items::Search search;
    search.text = QString::fromLatin1(text);
    for (std::size_t column = 0; column < theTable()->columnCount(); ++column)
        search.columns.push_back(column);
    for (auto _ : state)
        benchmark::DoNotOptimize(items::findNext(cells, nullptr, search));
}
BENCHMARK_CAPTURE(search, word, "nowhere")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, number, "987654321")->Unit(benchmark::kMillisecond);

struct Turn
{
    double seconds = 0;
    double ownSeconds = 0; ///< of this thread, which other programs on the machine do not lengthen
};

double threadSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

/// The longest time between two turns of the event loop until the page has done what it was asked.
template <class Ask, class IsDone>
Turn longestTurn(Ask ask, IsDone isDone)
{
    QElapsedTimer sinceTurn;
    Turn longest;
    double own = threadSeconds();
    QEventLoop loop;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
        longest.seconds = std::max(longest.seconds, double(sinceTurn.nsecsElapsed()) / 1e9);
        longest.ownSeconds = std::max(longest.ownSeconds, threadSeconds() - own);
        sinceTurn.start();
        own = threadSeconds();
        if (isDone())
            loop.quit();
    });
    sinceTurn.start();
    turn.start(0);
    ask();
    loop.exec();
    return longest;
}

struct Page
{
    pages::DataPage page;

    Page()
    {
        page.resize(1100, 720);
        page.show();
        page.setContent(theTable(), {});
        QCoreApplication::processEvents();
    }
};

void standstill(benchmark::State &state, const Turn &turn)
{
    state.SetIterationTime(turn.seconds);
    double &longest = state.counters["ownMs"].value;
    longest = std::max(longest, turn.ownSeconds * 1e3);
}

void standstillWhileSorting(benchmark::State &state, const char *column)
{
    Page shown;
    const int place = int(columnOf(column));
    Qt::SortOrder order = Qt::DescendingOrder;
    for (auto _ : state) {
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        const auto before = shown.page.model()->order();
        standstill(state, longestTurn([&] { shown.page.sortBy(place, order); },
                                      [&] { return shown.page.model()->order() != before; }));
    }
}
BENCHMARK_CAPTURE(standstillWhileSorting, reals, "amount")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(8);
BENCHMARK_CAPTURE(standstillWhileSorting, texts, "region")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(4);

void standstillWhileFiltering(benchmark::State &state)
{
    Page shown;
    double step = 0;
    for (auto _ : state) {
        query::FilterSet filters;
        filters.set({QStringLiteral("income"), {}, {{30000 + step, 60000 + step}}, false, {}});
        step += 1;
        const auto before = shown.page.model()->order();
        standstill(state, longestTurn([&] { shown.page.setFilters(filters); },
                                      [&] { return shown.page.model()->order() != before; }));
    }
}
BENCHMARK(standstillWhileFiltering)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(8);

void standstillWhileSearching(benchmark::State &state)
{
    Page shown;
    auto *edit = shown.page.findChild<QLineEdit *>();
    for (auto _ : state) {
        shown.page.goToRow(1);
        edit->setText(QStringLiteral("customer 999983")); // somewhere in the middle
        standstill(state, longestTurn([&] { shown.page.findNext(); },
                                      [&] { return shown.page.tableView()->currentIndex().row() > 0; }));
    }
}
BENCHMARK(standstillWhileSearching)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(8);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    style::apply(application, style::Appearance::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
