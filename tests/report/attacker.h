// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace attacker {

using Printed = std::vector<std::vector<std::optional<double>>>;

/// What can be had from a printed table by adding and subtracting. Its last row and column are totals; none where
/// hidden.
/// @returns the places (row, column) of hidden figures that the equations alone determine: Gauss–Jordan elimination.
inline std::vector<std::pair<std::size_t, std::size_t>> recovered(const Printed &printed)
{
    std::vector<std::pair<std::size_t, std::size_t>> unknowns;
    const std::size_t rows = printed.size();
    const std::size_t columns = rows == 0 ? 0 : printed.front().size();
    std::vector<std::vector<std::size_t>> place(rows, std::vector<std::size_t>(columns));
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            if (!printed[i][j]) {
                place[i][j] = unknowns.size();
                unknowns.emplace_back(i, j);
            }
        }
    }
    std::vector<std::vector<double>> a;
    const auto equation = [&](std::size_t count, auto at) { // all but the last sum to the last
        std::vector<double> row(unknowns.size() + 1);
        for (std::size_t k = 0; k < count; ++k) {
            const auto [i, j] = at(k);
            const double sign = k + 1 == count ? -1 : 1;
            if (printed[i][j])
                row.back() -= sign * *printed[i][j];
            else
                row[place[i][j]] += sign;
        }
        a.push_back(row);
    };
    for (std::size_t i = 0; i < rows; ++i)
        equation(columns, [&](std::size_t k) { return std::pair(i, k); });
    for (std::size_t j = 0; j < columns; ++j)
        equation(rows, [&](std::size_t k) { return std::pair(k, j); });
    std::size_t rank = 0;
    for (std::size_t c = 0; c < unknowns.size() && rank < a.size(); ++c) {
        std::size_t best = rank;
        for (std::size_t r = rank; r < a.size(); ++r) {
            if (std::abs(a[r][c]) > std::abs(a[best][c]))
                best = r;
        }
        if (std::abs(a[best][c]) < 1e-9)
            continue;
        std::swap(a[rank], a[best]);
        const double pivot = a[rank][c];
        for (double &value : a[rank])
            value /= pivot;
        for (std::size_t r = 0; r < a.size(); ++r) {
            const double factor = a[r][c];
            if (r == rank || factor == 0)
                continue;
            for (std::size_t k = 0; k < a[r].size(); ++k)
                a[r][k] -= factor * a[rank][k];
        }
        ++rank;
    }
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (const auto &row : a) {
        std::size_t count = 0;
        std::size_t where = 0;
        for (std::size_t c = 0; c < unknowns.size(); ++c) {
            if (std::abs(row[c]) > 1e-9) {
                ++count;
                where = c;
            }
        }
        if (count == 1)
            found.push_back(unknowns[where]);
    }
    return found;
}

} // namespace attacker
