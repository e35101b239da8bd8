// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parallel.h"
#include "models/stats/association.h"
#include "models/stats/random.h"
#include "tests/stats/near.h"

#include <algorithm>

using namespace clientele;
using namespace clientele::stats;

namespace {

// Columns with some rows that have no value, kept alive with their bits.
struct Holes
{
    std::vector<std::vector<double>> values;
    std::vector<std::vector<std::uint64_t>> valid;

    Holes(std::size_t columns, std::size_t rows, double missing, std::uint64_t seed = 1)
    {
        Random random(seed);
        for (std::size_t j = 0; j < columns; ++j) {
            std::vector<double> column(rows);
            for (std::size_t i = 0; i < rows; ++i)
                column[i] = random.normal() + (j > 0 ? 0.5 * values[0][i] : 0) + 100 * double(j);
            values.push_back(std::move(column));
            std::vector<std::uint64_t> bits((rows + 63) / 64);
            for (std::size_t i = 0; i < rows; ++i) {
                if (random.uniform() >= missing)
                    bits[i / 64] |= std::uint64_t(1) << (i % 64);
            }
            valid.push_back(missing > 0 && j % 4 != 3 ? bits : std::vector<std::uint64_t>()); // each fourth is whole
        }
    }

    [[nodiscard]] std::vector<MaskedColumn> columns() const
    {
        std::vector<MaskedColumn> result;
        for (std::size_t j = 0; j < values.size(); ++j)
            result.push_back({values[j], valid[j]});
        return result;
    }

    // One pair on its own, from copies without holes.
    [[nodiscard]] Correlation pair(CorrelationMethod method, std::size_t a, std::size_t b) const
    {
        std::vector<double> x;
        std::vector<double> y;
        const auto has = [&](std::size_t j, std::size_t i) {
            return valid[j].empty() || ((valid[j][i / 64] >> (i % 64)) & 1U) != 0;
        };
        for (std::size_t i = 0; i < values[a].size(); ++i) {
            if (has(a, i) && has(b, i)) {
                x.push_back(values[a][i]);
                y.push_back(values[b][i]);
            }
        }
        return correlate(method, x, y);
    }
};

constexpr CorrelationMethod methods[] = {CorrelationMethod::Pearson, CorrelationMethod::Spearman,
                                         CorrelationMethod::Kendall};

} // namespace

class TestCorrelation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // scipy 1.10.1: pearsonr, spearmanr, kendalltau
    void coefficientsAreThoseOfScipy()
    {
        const std::vector<double> x{1, 2, 2, 3, 5, 5, 8, 2, 3, 9};
        const std::vector<double> y{2.5, 1, 4, 4, 6, 7, 7, 3, 1, 8};
        QVERIFY_NEAR(*pearson(x, y).coefficient, 0.8483591749525758, 1e-14);
        QVERIFY_NEAR(*pearson(x, y).pValue, 0.0019184191226410579, 1e-12);
        QVERIFY_NEAR(*spearman(x, y).coefficient, 0.8068888217213304, 1e-14);
        QVERIFY_NEAR(*spearman(x, y).pValue, 0.0047846502784502885, 1e-12);
        QVERIFY_NEAR(*kendall(x, y).coefficient, 0.7075275528876864, 1e-14);
        QVERIFY_NEAR(*kendall(x, y).pValue, 0.007255622276777044, 1e-12);
        const std::vector<double> u{3.1, 1.2, 5.5, 2.2, 9.1, 4.4, 7.3};
        const std::vector<double> v{2, 1, 6, 4, 9, 3, 5};
        QVERIFY_NEAR(*kendall(u, v).coefficient, 0.7142857142857143, 1e-14);
        QVERIFY_NEAR(*kendall(u, v).pValue, 0.03015873015873016, 1e-12); // exact
        QVERIFY_NEAR(*spearman(u, v).pValue, 0.01369732661532562, 1e-12);
        std::vector<double> a, b;
        for (int i = 0; i < 60; ++i) {
            a.push_back(i * 37 % 61);
            b.push_back(i * i % 59);
        }
        QVERIFY_NEAR(*kendall(a, b).coefficient, 0.036468568530739084, 1e-13);
        QVERIFY_NEAR(*kendall(a, b).pValue, 0.6829531042479114, 1e-12);
        QVERIFY_NEAR(*spearman(a, b).coefficient, 0.053370400747697326, 1e-13);
        QVERIFY_NEAR(*pearson(a, b).pValue, 0.7065274396512475, 1e-12);
    }

    void whatCannotGoTogetherHasNoCoefficient()
    {
        const std::vector<double> constant(5, 0.1);
        const std::vector<double> rising{1, 2, 3, 4, 5};
        for (const CorrelationMethod method : methods) {
            QVERIFY(!correlate(method, {}, {}).coefficient);
            QVERIFY(!correlate(method, std::vector<double>{1}, std::vector<double>{2}).coefficient);
            QVERIFY(!correlate(method, constant, rising).coefficient && !correlate(method, constant, rising).pValue);
            QCOMPARE(correlate(method, constant, rising).pairs, std::size_t(5));
            const Correlation two = correlate(method, std::vector<double>{1, 2}, std::vector<double>{9, 4});
            QCOMPARE(*two.coefficient, -1.0);
            QCOMPARE(*two.pValue, 1.0);
            QCOMPARE(*correlate(method, rising, rising).coefficient, 1.0);
        }
        QCOMPARE(*pearson(rising, rising).pValue, 0.0);
    }

    void largeOffsetsLoseNothing()
    {
        std::vector<double> x, y, farX, farY;
        for (int i = 0; i < 500; ++i) {
            x.push_back(i * 37 % 61);
            y.push_back(i * i % 59 + i % 5);
            farX.push_back(1e15 + x.back());
            farY.push_back(-1e15 + y.back());
        }
        QVERIFY_NEAR(*pearson(farX, farY).coefficient, *pearson(x, y).coefficient, 1e-9);
        const std::vector<MaskedColumn> columns{{farX, {}}, {farY, {}}};
        QVERIFY_NEAR(*pearsonCells(columns)->at(1).coefficient, *pearson(x, y).coefficient, 1e-9);
        // A few values so far out that the pivot misses them.
        std::vector<double> spike = x;
        spike[3] = 1e12;
        const std::vector<MaskedColumn> spiked{{spike, {}}, {y, {}}};
        QVERIFY_NEAR(*pearsonCells(spiked)->at(1).coefficient, *pearson(spike, y).coefficient, 1e-9);
        // A column that changes only where the other has no value.
        std::vector<std::uint64_t> bits(8, ~std::uint64_t(0));
        bits[0] &= ~std::uint64_t(0xff);
        bits[7] = (std::uint64_t(1) << (500 - 448)) - 1;
        std::vector<double> step(500, 0.1);
        std::fill(step.begin(), step.begin() + 8, 7.0);
        const std::vector<MaskedColumn> hidden{{step, {}}, {y, bits}};
        QVERIFY(!pearsonCells(hidden)->at(1).coefficient);
        QVERIFY(pearsonCells(hidden)->at(0).coefficient);
    }

    void matricesHoldEveryPair_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("missing");
        QTest::newRow("few rows") << 40 << 0.0;
        QTest::newRow("few rows, some missing") << 40 << 0.3;
        QTest::newRow("two chunks") << 33001 << 0.0;
        QTest::newRow("two chunks, some missing") << 33001 << 0.05;
    }
    void matricesHoldEveryPair()
    {
        QFETCH(int, rows);
        QFETCH(double, missing);
        const Holes data(9, std::size_t(rows), missing);
        for (const CorrelationMethod method : methods) {
            const auto matrix = correlationMatrix(method, data.columns());
            std::vector<double> pValues;
            for (std::size_t i = 0; i < 9; ++i) {
                QCOMPARE(*matrix->at(i, i).coefficient, 1.0);
                QVERIFY(!matrix->at(i, i).pValue);
                for (std::size_t j = i + 1; j < 9; ++j) {
                    const Correlation alone = data.pair(method, i, j);
                    QCOMPARE(matrix->at(i, j).pairs, alone.pairs);
                    QVERIFY(std::abs(*matrix->at(i, j).coefficient - *alone.coefficient) < 1e-14);
                    QVERIFY_NEAR(*matrix->at(i, j).pValue, *alone.pValue, 1e-8);
                    QCOMPARE(matrix->at(j, i), matrix->at(i, j));
                    pValues.push_back(*matrix->at(i, j).pValue);
                }
            }
            QCOMPARE(matrix->adjustedPValues[1], adjusted(Adjustment::Holm, pValues)[0]);
        }
    }

    void anyNumberOfThreadsGivesTheSameBits()
    {
        const Holes data(7, 70000, 0.05);
        for (const CorrelationMethod method : {CorrelationMethod::Pearson, CorrelationMethod::Spearman}) {
            setThreadCount(1);
            const auto one = correlationMatrix(method, data.columns());
            setThreadCount(3);
            const auto three = correlationMatrix(method, data.columns());
            setThreadCount(0);
            QCOMPARE(one->cells, three->cells);
        }
    }

    void emptyAndConstantColumnsAreListed()
    {
        QCOMPARE(correlationMatrix(CorrelationMethod::Pearson, {})->size, std::size_t(0));
        const std::vector<double> rising{1, 2, 3, 4};
        const std::vector<double> constant(4, 0.3);
        const std::vector<std::uint64_t> nobody{0};
        for (const CorrelationMethod method : methods) {
            const std::vector<MaskedColumn> columns{{rising, {}}, {constant, {}}, {rising, nobody}};
            const auto matrix = correlationMatrix(method, columns);
            QCOMPARE(matrix->constant, (std::vector<std::size_t>{1, 2}));
            QCOMPARE(matrix->at(0, 1).pairs, std::size_t(4));
            QCOMPARE(matrix->at(0, 2).pairs, std::size_t(0));
            QVERIFY(!matrix->at(0, 1).coefficient && !matrix->at(1, 1).coefficient);
            QCOMPARE(clusteredOrder(*matrix), (std::vector<std::size_t>{0, 1, 2}));
            const std::vector<MaskedColumn> without{{{}, {}}, {{}, {}}};
            QVERIFY(!correlationMatrix(method, without)->at(0, 1).coefficient);
        }
        QVERIFY(!correlationMatrix(CorrelationMethod::Kendall, std::vector<MaskedColumn>{{rising, {}}},
                                   Adjustment::Holm, Progress([] { return true; })));
    }

    // scipy 1.10.1: linkage(method="average"), leaves_list
    void columnsAreOrderedByAverageLinkage()
    {
        const std::vector<double> distances{0,  .2,  .9, .7, .3, .2, 0,   .8, .6,  .45, .9,  .8, 0,
                                            .1, .75, .7, .6, .1, 0,  .65, .3, .45, .75, .65, 0};
        const auto joins = averageLinkage(distances, 5);
        QCOMPARE(joins.size(), std::size_t(4));
        const std::vector<Join> expected{
            {2, 3, 0.1, 2}, {0, 1, 0.2, 2}, {4, 6, 0.375, 3}, {5, 7, 0.7333333333333334, 5}};
        for (std::size_t k = 0; k < 4; ++k) {
            QCOMPARE(joins[k].a, expected[k].a);
            QCOMPARE(joins[k].b, expected[k].b);
            QVERIFY_NEAR(joins[k].height, expected[k].height, 1e-14);
            QCOMPARE(joins[k].size, expected[k].size);
        }
        QCOMPARE(leafOrder(joins, 5), (std::vector<std::size_t>{2, 3, 4, 0, 1}));
        QCOMPARE(leafOrder({}, 1), std::vector<std::size_t>{0});
        QVERIFY(leafOrder({}, 0).empty());
    }

    void everyKindOfColumnHasItsMeasure()
    {
        const std::vector<double> yes{0, 1, 0, 1, 1, 0, 1, 0};
        const std::vector<double> spend{1, 5, 2, 6, 4, 1, 7, 3};
        const Association point = associate(MaskedColumn{yes, {}}, MaskedColumn{spend, {}});
        QCOMPARE(point.kind, AssociationKind::PointBiserial);
        QVERIFY_NEAR(*point.value, 0.8854220041514329, 1e-13);          // scipy 1.10.1, pointbiserialr
        const std::vector<std::uint32_t> group{0, 1, 0, 1, 1, 0, 1, 2}; // the last: no value
        const Association ratio = associate(CategoryColumn{group, 2}, MaskedColumn{spend, {}});
        QCOMPARE(ratio.kind, AssociationKind::CorrelationRatio);
        QCOMPARE(ratio.pairs, std::size_t(7));
        QVERIFY_NEAR(*ratio.value, 0.9165444688834579, 1e-12); // numpy 1.24.2, corrcoef with the group as 0 and 1
        const std::vector<std::uint32_t> other{0, 1, 0, 1, 0, 0, 1, 1};
        const Association cramer = associate(CategoryColumn{group, 2}, CategoryColumn{other, 2});
        QCOMPARE(cramer.kind, AssociationKind::CramersV);
        QVERIFY_NEAR(*cramer.value, 0.75, 1e-14); // counts 3 0 / 1 3
        const std::vector<std::uint32_t> constant(8, 0);
        QVERIFY(!associate(CategoryColumn{constant, 1}, MaskedColumn{spend, {}}).value);
        QVERIFY(!associate(CategoryColumn{constant, 1}, CategoryColumn{group, 2}).value);
        const std::vector<double> same(8, 2.0);
        QVERIFY(!associate(CategoryColumn{group, 2}, MaskedColumn{same, {}}).value);
        QCOMPARE(*associate(CategoryColumn{group, 2}, MaskedColumn{yes, {}}).value, 1.0);
    }
};

QTEST_GUILESS_MAIN(TestCorrelation)
#include "tst_correlation.moc"
