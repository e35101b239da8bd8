// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/contingency.h"

#include "models/stats/random.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clientele::stats {

namespace {

constexpr double alike = 1e-7; // relative: probabilities that are equal but for rounding, as in R

struct Margins
{
    std::vector<double> rows;
    std::vector<double> columns;
    double total = 0;
};

Margins marginsOf(const Contingency &table)
{
    Margins margins{std::vector<double>(table.rows), std::vector<double>(table.columns), 0};
    for (std::size_t r = 0; r < table.rows; ++r) {
        for (std::size_t c = 0; c < table.columns; ++c) {
            margins.rows[r] += table.at(r, c);
            margins.columns[c] += table.at(r, c);
            margins.total += table.at(r, c);
        }
    }
    return margins;
}

double logFactorial(double n)
{
    return n < 2 ? 0 : boost::math::lgamma(n + 1);
}

double twoByTwo(const Contingency &table, const Margins &margins)
{
    const double first = margins.rows[0];
    const double column = margins.columns[0];
    const double low = std::max(0.0, first + column - margins.total);
    const double high = std::min(first, column);
    const auto logChance = [&](double k) {
        return -logFactorial(k) - logFactorial(first - k) - logFactorial(column - k) -
               logFactorial(margins.total - first - column + k);
    };
    // Relative to the likeliest table: no constant is needed, and nothing underflows.
    const double mode = std::clamp(std::floor((first + 1) * (column + 1) / (margins.total + 2)), low, high);
    const double top = logChance(mode);
    const double observed = std::exp(logChance(table.at(0, 0)) - top);
    double all = 0;
    double extreme = 0;
    for (double k = low; k <= high; ++k) {
        const double chance = std::exp(logChance(k) - top);
        all += chance;
        if (chance <= observed * (1 + alike))
            extreme += chance;
    }
    return std::min(1.0, extreme / all);
}

// All tables of the same margins, cell by cell.
class Enumeration
{
public:
    Enumeration(const Margins &margins, double observed)
        : m_left(margins.columns), m_rows(margins.rows), m_observed(observed),
          m_factorials(std::size_t(margins.total) + 1)
    {
        for (std::size_t i = 2; i < m_factorials.size(); ++i)
            m_factorials[i] = m_factorials[i - 1] + std::log(double(i));
    }

    // The sum of 1 / Π cells! over tables no likelier, and over all; none: too many tables.
    std::optional<double> run()
    {
        place(0, 0, m_rows[0], 0);
        return m_steps > mostSteps ? std::nullopt : std::optional(std::min(1.0, m_extreme / m_all));
    }

private:
    static constexpr std::size_t mostSteps = 2'000'000;

    void place(std::size_t row, std::size_t column, double rest, double logChance)
    {
        if (++m_steps > mostSteps)
            return;
        if (row + 1 == m_rows.size()) { // the last row is what is left
            for (const double cell : m_left)
                logChance -= m_factorials[std::size_t(cell)];
            const double chance = std::exp(logChance - m_observed);
            m_all += chance;
            if (chance <= 1 + alike)
                m_extreme += chance;
            return;
        }
        if (column + 1 == m_left.size()) {
            if (rest > m_left[column])
                return;
            m_left[column] -= rest;
            place(row + 1, 0, m_rows[row + 1], logChance - m_factorials[std::size_t(rest)]);
            m_left[column] += rest;
            return;
        }
        const double most = std::min(rest, m_left[column]);
        for (double cell = 0; cell <= most && m_steps <= mostSteps; ++cell) {
            m_left[column] -= cell;
            place(row, column + 1, rest - cell, logChance - m_factorials[std::size_t(cell)]);
            m_left[column] += cell;
        }
    }

    std::vector<double> m_left;
    std::vector<double> m_rows;
    double m_observed;
    std::vector<double> m_factorials;
    double m_all = 0;
    double m_extreme = 0;
    std::size_t m_steps = 0;
};

double logChanceOf(const std::vector<double> &counts)
{
    double sum = 0;
    for (const double count : counts)
        sum -= logFactorial(count);
    return sum;
}

// Rows keep their columns in a shuffled order: tables of the same margins, each as likely as it should be.
FisherTest drawTables(const Contingency &table, const Margins &margins, std::uint64_t seed)
{
    constexpr std::size_t draws = 9999;
    std::vector<std::uint32_t> columns;
    for (std::size_t c = 0; c < table.columns; ++c)
        columns.insert(columns.end(), std::size_t(margins.columns[c]), std::uint32_t(c));
    const double observed = logChanceOf(table.counts);
    std::vector<double> factorials(std::size_t(margins.total) + 1);
    for (std::size_t i = 2; i < factorials.size(); ++i)
        factorials[i] = factorials[i - 1] + std::log(double(i));
    Random random(seed);
    std::size_t extreme = 0;
    std::vector<std::size_t> counts(table.counts.size());
    for (std::size_t draw = 0; draw < draws; ++draw) {
        std::fill(counts.begin(), counts.end(), 0);
        for (std::size_t i = columns.size(); i-- > 1;)
            std::swap(columns[i], columns[random.below(i + 1)]);
        std::size_t place = 0;
        for (std::size_t r = 0; r < table.rows; ++r) {
            for (double i = 0; i < margins.rows[r]; ++i)
                ++counts[r * table.columns + columns[place++]];
        }
        double logChance = 0;
        for (const std::size_t count : counts)
            logChance -= factorials[count];
        extreme += std::size_t(logChance <= observed + alike);
    }
    return {double(extreme + 1) / double(draws + 1), false, draws};
}

} // namespace

double Contingency::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

Contingency countPairs(std::span<const std::uint32_t> a, std::size_t rows, std::span<const std::uint32_t> b,
                       std::size_t columns)
{
    Contingency table{rows, columns, std::vector<double>(rows * columns)};
    for (std::size_t i = 0; i < a.size(); ++i)
        ++table.counts[a[i] * columns + b[i]];
    return table;
}

Contingency withoutEmpty(const Contingency &table)
{
    const Margins margins = marginsOf(table);
    Contingency result;
    for (std::size_t r = 0; r < table.rows; ++r) {
        if (margins.rows[r] == 0)
            continue;
        ++result.rows;
        for (std::size_t c = 0; c < table.columns; ++c) {
            if (margins.columns[c] > 0)
                result.counts.push_back(table.at(r, c));
        }
    }
    result.columns = std::size_t(
        std::count_if(margins.columns.begin(), margins.columns.end(), [](double count) { return count > 0; }));
    return result;
}

std::optional<ChiSquareTest> chiSquareTest(const Contingency &given)
{
    const Contingency table = withoutEmpty(given);
    if (table.rows < 2 || table.columns < 2)
        return std::nullopt;
    const Margins margins = marginsOf(table);
    ChiSquareTest test;
    test.n = margins.total;
    test.smallerSide = std::min(table.rows, table.columns);
    test.smallestExpected = margins.total;
    test.degreesOfFreedom = double((table.rows - 1) * (table.columns - 1));
    for (std::size_t r = 0; r < table.rows; ++r) {
        for (std::size_t c = 0; c < table.columns; ++c) {
            const double expected = margins.rows[r] * margins.columns[c] / margins.total;
            const double distance = table.at(r, c) - expected;
            test.statistic += distance * distance / expected;
            test.smallestExpected = std::min(test.smallestExpected, expected);
            test.shareExpectedBelow5 += expected < 5 ? 1.0 / double(table.counts.size()) : 0;
        }
    }
    const boost::math::chi_squared distribution(test.degreesOfFreedom);
    test.pValue = boost::math::cdf(boost::math::complement(distribution, test.statistic));
    return test;
}

std::optional<FisherTest> fisherTest(const Contingency &given, std::uint64_t seed)
{
    constexpr double mostDrawn = 20'000;
    const Contingency table = withoutEmpty(given);
    if (table.rows < 2 || table.columns < 2)
        return std::nullopt;
    const Margins margins = marginsOf(table);
    if (table.rows == 2 && table.columns == 2)
        return FisherTest{twoByTwo(table, margins), true, 0};
    if (margins.total > mostDrawn)
        return std::nullopt;
    if (const auto p = Enumeration(margins, logChanceOf(table.counts)).run())
        return FisherTest{*p, true, 0};
    return drawTables(table, margins, seed);
}

} // namespace clientele::stats
