// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/suppression.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace clientele::report;

/// What somebody with the printed table and a pencil can find out.
class Attacker
{
public:
    Attacker(const CountTable &table, const Suppression &hidden)
    {
        // Unknowns are hidden cells and totals; each row, each column and both rows of totals give an equation.
        const std::size_t rows = table.rowCount;
        const std::size_t columns = table.columnCount;
        std::vector<std::size_t> rowTotals(rows);
        std::vector<std::size_t> columnTotals(columns);
        std::size_t total = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            for (std::size_t j = 0; j < columns; ++j) {
                rowTotals[i] += table.cells[i][j];
                columnTotals[j] += table.cells[i][j];
                total += table.cells[i][j];
            }
        }
        std::vector<std::vector<std::pair<int, double>>> equations(rows + columns + 2);
        std::vector<double> right(rows + columns + 2);
        const auto put = [&](std::size_t equation, double sign, std::size_t value, int unknown) {
            if (unknown >= 0)
                equations[equation].emplace_back(unknown, sign);
            else
                right[equation] -= sign * double(value);
        };
        const auto unknownOf = [&](bool isHidden, std::size_t value) {
            if (!isHidden)
                return -1;
            truth.push_back(value);
            return int(truth.size()) - 1;
        };
        for (std::size_t i = 0; i < rows; ++i) {
            for (std::size_t j = 0; j < columns; ++j) {
                const int unknown = unknownOf(hidden.cell(i, j), table.cells[i][j]);
                put(i, 1, table.cells[i][j], unknown);
                put(rows + j, 1, table.cells[i][j], unknown);
            }
            const int unknown = unknownOf(hidden.row(i), rowTotals[i]);
            put(i, -1, rowTotals[i], unknown);
            put(rows + columns, 1, rowTotals[i], unknown);
        }
        for (std::size_t j = 0; j < columns; ++j) {
            const int unknown = unknownOf(hidden.column(j), columnTotals[j]);
            put(rows + j, -1, columnTotals[j], unknown);
            put(rows + columns + 1, 1, columnTotals[j], unknown);
        }
        const int unknown = unknownOf(hidden.total, total);
        put(rows + columns, -1, total, unknown);
        put(rows + columns + 1, -1, total, unknown);
        for (std::size_t e = 0; e < equations.size(); ++e) {
            std::vector<double> row(truth.size() + 1);
            for (const auto &[place, sign] : equations[e])
                row[std::size_t(place)] += sign;
            row.back() = right[e];
            matrix.push_back(row);
        }
    }

    /// Gauss–Jordan: unknowns that the equations alone determine.
    std::vector<std::size_t> recoveredBySubtraction() const
    {
        auto a = matrix;
        std::vector<std::size_t> pivotRows;
        std::vector<std::size_t> recovered;
        std::size_t rank = 0;
        for (std::size_t column = 0; column < truth.size() && rank < a.size(); ++column) {
            std::size_t best = rank;
            for (std::size_t r = rank; r < a.size(); ++r) {
                if (std::abs(a[r][column]) > std::abs(a[best][column]))
                    best = r;
            }
            if (std::abs(a[best][column]) < 1e-9)
                continue;
            std::swap(a[rank], a[best]);
            const double pivot = a[rank][column];
            for (double &value : a[rank])
                value /= pivot;
            for (std::size_t r = 0; r < a.size(); ++r) {
                const double factor = a[r][column];
                if (r == rank || factor == 0)
                    continue;
                for (std::size_t c = 0; c < a[r].size(); ++c)
                    a[r][c] -= factor * a[rank][c];
            }
            ++rank;
        }
        for (const auto &row : a) {
            std::size_t unknowns = 0;
            std::size_t place = 0;
            for (std::size_t c = 0; c < truth.size(); ++c) {
                if (std::abs(row[c]) > 1e-9) {
                    ++unknowns;
                    place = c;
                }
            }
            if (unknowns == 1)
                recovered.push_back(place);
        }
        return recovered;
    }

    /// Every whole-number answer with 1 … limit in each unknown, by trying all. @returns per unknown its least and
    /// most.
    std::vector<std::pair<int, int>> possible(int limit) const
    {
        std::vector<std::pair<int, int>> range(truth.size(), {limit + 1, 0});
        std::vector<int> guess(truth.size());
        tryFrom(0, limit, guess, range);
        return range;
    }

    std::vector<std::size_t> truth;

private:
    void tryFrom(std::size_t place, int limit, std::vector<int> &guess, std::vector<std::pair<int, int>> &range) const
    {
        for (const auto &row : matrix) { // an equation whose unknowns are all guessed must hold
            double sum = 0;
            bool open = false;
            for (std::size_t c = 0; c < truth.size(); ++c) {
                if (row[c] != 0 && c >= place)
                    open = true;
                else if (row[c] != 0)
                    sum += row[c] * guess[c];
            }
            if (!open && std::abs(sum - row.back()) > 1e-9)
                return;
        }
        if (place == truth.size()) {
            for (std::size_t c = 0; c < truth.size(); ++c)
                range[c] = {std::min(range[c].first, guess[c]), std::max(range[c].second, guess[c])};
            return;
        }
        for (int value = 1; value <= limit; ++value) {
            guess[place] = value;
            tryFrom(place + 1, limit, guess, range);
        }
    }

    std::vector<std::vector<double>> matrix;
};

class TestSuppression : public QObject
{
    Q_OBJECT

    static CountTable make(std::vector<std::vector<std::size_t>> cells)
    {
        CountTable table;
        table.rowCount = cells.size();
        table.columnCount = cells.empty() ? 0 : cells.front().size();
        table.cells = std::move(cells);
        return table;
    }

    /// Fails where a small figure is shown, or any hidden one can be had by subtraction.
    static void verifySafe(const CountTable &table)
    {
        const Suppression hidden = suppress(table, 5);
        for (std::size_t i = 0; i < table.rowCount; ++i) {
            for (std::size_t j = 0; j < table.columnCount; ++j)
                QVERIFY(table.cells[i][j] == 0 || table.cells[i][j] >= 5 || hidden.cell(i, j));
        }
        const Attacker attacker(table, hidden);
        const auto recovered = attacker.recoveredBySubtraction();
        QVERIFY2(recovered.empty(),
                 qPrintable(QString("recovers %1").arg(recovered.empty() ? 0 : attacker.truth[recovered[0]])));
    }

private Q_SLOTS:
    void nothingSmallHidesNothing()
    {
        QVERIFY(!suppress(make({{5, 7}, {9, 0}}), 5).any());
        QVERIFY(!suppress(make({}), 5).any());
        QVERIFY(!suppress(make({{0, 0}}), 5).any());
    }

    void aTotalUnderFiveHidesEverything()
    {
        const Suppression hidden = suppress(make({{1, 2}, {1, 0}}), 5);
        QVERIFY(hidden.total);
        QVERIFY(hidden.row(0) && hidden.column(1) && hidden.cell(1, 1));
    }

    void oneSmallCellNeedsThreeCompanions()
    {
        const Suppression hidden = suppress(make({{3, 20, 30}, {20, 40, 50}, {30, 50, 60}}), 5);
        int cells = 0;
        for (const auto &row : hidden.cells)
            cells += int(std::count(row.begin(), row.end(), true));
        QCOMPARE(cells, 4);
        QVERIFY(hidden.cell(0, 0));
        verifySafe(make({{3, 20, 30}, {20, 40, 50}, {30, 50, 60}}));
    }

    void twoOnesInARowAreNotEnough()
    {
        // With the total 2 of the row shown, two hidden ones would be known: neither can be 0.
        const CountTable table = make({{1, 1, 0}, {30, 40, 50}, {20, 30, 40}});
        verifySafe(table);
        QVERIFY(suppress(table, 5).row(0));
    }

    void bandsWithoutRegionsAreProtectedByAnotherBand()
    {
        const CountTable table = make({{16}, {35}, {3}});
        const Suppression hidden = suppress(table, 5);
        QVERIFY(hidden.row(2));
        QVERIFY(hidden.row(0) != hidden.row(1));
        verifySafe(table);
    }

    void theRealTableIsSafe()
    {
        // Age bands × North, South, West, East of 238 customers.
        verifySafe(make({{1, 13, 1, 1},
                         {30, 1, 2, 2},
                         {15, 17, 9, 0},
                         {14, 9, 8, 2},
                         {2, 21, 13, 1},
                         {9, 7, 16, 0},
                         {7, 8, 22, 0},
                         {0, 1, 6, 0}}));
    }

    void noTableOfAnyShapeGivesASmallGroupAway()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 1500; ++round) {
            const auto rows = std::size_t(1 + random() % 7);
            const auto columns = std::size_t(1 + random() % 6);
            const unsigned largest = std::vector<unsigned>{3, 8, 20, 200}[random() % 4];
            std::vector<std::vector<std::size_t>> cells(rows, std::vector<std::size_t>(columns));
            for (auto &row : cells) {
                for (auto &value : row)
                    value = random() % 4 == 0 ? 0 : random() % (largest + 1);
            }
            verifySafe(make(cells));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void everySmallFigureCouldAsWellBeFive()
    {
        std::mt19937 random(2);
        int tried = 0;
        for (int round = 0; round < 4000 && tried < 60; ++round) {
            std::vector<std::vector<std::size_t>> cells(2 + random() % 2, std::vector<std::size_t>(2 + random() % 2));
            for (auto &row : cells) {
                for (auto &value : row)
                    value = 1 + random() % 12;
            }
            const CountTable table = make(cells);
            const Suppression hidden = suppress(table, 5);
            const Attacker attacker(table, hidden);
            // Trying all is only for few unknowns.
            if (hidden.total || attacker.truth.empty() || attacker.truth.size() > 6 ||
                *std::max_element(attacker.truth.begin(), attacker.truth.end()) > 20)
                continue;
            ++tried;
            const auto ranges = attacker.possible(26);
            for (std::size_t u = 0; u < attacker.truth.size(); ++u) {
                if (attacker.truth[u] < 5)
                    QVERIFY2(ranges[u].second >= 5,
                             qPrintable(QString("%1 is at most %2").arg(attacker.truth[u]).arg(ranges[u].second)));
            }
        }
        QVERIFY(tried >= 30);
    }
};

QTEST_GUILESS_MAIN(TestSuppression)
#include "tst_suppression.moc"
