// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parallel.h"
#include "models/query/memoryengine.h"
#include "tests/query/engineconformance.h"

#include <QTest>

#include <thread>

using namespace clientele;
using namespace clientele::query;
using table::Column;

class TestMemoryEngine : public EngineConformance
{
    Q_OBJECT

protected:
    std::unique_ptr<Engine> makeEngine(const table::Table &table) const override
    {
        return std::make_unique<MemoryEngine>(table);
    }

private Q_SLOTS:
    void theSameQuestionHasTheSameAnswerAtOnce()
    {
        const MemoryEngine engine(**table::Table::make({Column::integers("x", {1, 2, 3})}));
        const Query query{{}, {CategoryGroup{"x"}}, {{MeasureKind::Count}}};
        QCOMPARE(engine.run(query)->get(), engine.run(query)->get());
        Query other = query;
        other.filters.set({"x", {"1"}, {}, false, {}});
        QVERIFY(engine.run(query)->get() != engine.run(other)->get());
    }

    void theTableMayGoBeforeTheEngine()
    {
        auto table = *table::Table::make({Column::reals("x", {1, 2, 3})});
        const MemoryEngine engine(*table);
        table.reset();
        QCOMPARE((*engine.run({{}, {}, {{MeasureKind::Sum, "x"}}}))->value(0, 0), 6.0);
    }

    void cancelledQuestionsSaySo()
    {
        const MemoryEngine engine(**table::Table::make({Column::reals("x", {1, 2, 3})}));
        const auto stopped = engine.run({{}, {}, {{MeasureKind::Sum, "x"}}}, Progress([] { return true; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QVERIFY(engine.run({{}, {}, {{MeasureKind::Sum, "x"}}}));
    }

    void severalThreadsMayAsk()
    {
        std::vector<double> values;
        for (int i = 0; i < 200'000; ++i)
            values.push_back(i % 977);
        const MemoryEngine engine(**table::Table::make({Column::reals("x", values)}));
        std::vector<double> sums(4);
        {
            std::vector<std::jthread> threads;
            for (std::size_t t = 0; t < sums.size(); ++t) {
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 20; ++i) {
                        FilterSet filters;
                        filters.set({"x", {}, {{double(i % 5), 900}}, false, {}});
                        sums[t] +=
                            (*engine.run(
                                 {filters, {BandGroup{{"x"}, {100, {}, Closed::Left}}}, {{MeasureKind::Sum, "x"}}}))
                                ->value(0, 0);
                    }
                });
            }
        }
        for (const double sum : sums)
            QCOMPARE(sum, sums.front());
    }
};

QTEST_GUILESS_MAIN(TestMemoryEngine)
#include "tst_memoryengine.moc"
