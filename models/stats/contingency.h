// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace clientele::stats {

/// How often two categories meet: rows x columns, row by row.
struct Contingency
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> counts;

    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return counts[row * columns + column]; }
    [[nodiscard]] double total() const;
};
/// @param a, b codes of one length, from 0. @param rows, columns more than the largest code.
[[nodiscard]] Contingency countPairs(std::span<const std::uint32_t> a, std::size_t rows,
                                     std::span<const std::uint32_t> b, std::size_t columns);
/// Without rows and columns that hold nothing.
[[nodiscard]] Contingency withoutEmpty(const Contingency &table);

/// Independence (Pearson 1900), without continuity correction.
struct ChiSquareTest
{
    double statistic = 0;
    double degreesOfFreedom = 0;
    double pValue = 1;
    double n = 0;
    std::size_t smallerSide = 0;    ///< of rows and columns that hold something
    double smallestExpected = 0;    ///< count
    double shareExpectedBelow5 = 0; ///< of cells; above 0.2 the test is not to be trusted (Cochran 1954)
};
/// @returns std::nullopt when fewer than two rows or columns hold something.
[[nodiscard]] std::optional<ChiSquareTest> chiSquareTest(const Contingency &table);

/// Fisher's exact test (1935): tables of the same margins that are no likelier than this one.
struct FisherTest
{
    double pValue = 1;
    bool isExact = true;       ///< else from simulated tables
    std::size_t simulated = 0; ///< tables drawn
};
/// Two by two: exact. Larger: all tables are counted where there are two million steps at most, else 9999 are drawn.
/// @returns std::nullopt as chiSquareTest, and above 20 000 rows of data where tables would have to be drawn: the
/// chi-square test is exact enough there.
[[nodiscard]] std::optional<FisherTest> fisherTest(const Contingency &table, std::uint64_t seed = 1);

} // namespace clientele::stats
