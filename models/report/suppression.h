// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace clientele::report {

/// A table of counts with its totals: rows × columns, each row's and each column's total, and the total of all.
struct CountTable
{
    std::vector<std::vector<std::size_t>> cells; ///< [row][column], all rows of one length
    std::size_t rowCount = 0;
    std::size_t columnCount = 0;
};

/// Which figures of such a table a masked report hides. Empty: none.
struct Suppression
{
    std::vector<bool> rows;               ///< row totals
    std::vector<bool> columns;            ///< column totals
    std::vector<std::vector<bool>> cells; ///< [row][column]
    bool total = false;                   ///< the total too, and so everything

    [[nodiscard]] bool row(std::size_t i) const { return total || (i < rows.size() && rows[i]); }
    [[nodiscard]] bool column(std::size_t j) const { return total || (j < columns.size() && columns[j]); }
    [[nodiscard]] bool cell(std::size_t i, std::size_t j) const
    {
        return total || (i < cells.size() && j < cells[i].size() && cells[i][j]);
    }
    [[nodiscard]] bool any() const;
};

/// Hides every count from 1 to smallest − 1, and as many others as it takes that nobody who knows the rule and
/// subtracts what is shown from the totals can tell for any of them that it is under smallest: each could as well be
/// smallest.
///
/// Totals are cells like any other: a total under smallest is hidden, and one may be hidden to protect a cell.
/// The table is read as a network (rows, columns and the two kinds of totals are its knots, hidden figures its open
/// arcs); a hidden figure is safe when enough flow finds its way back around it.
/// @source Cox 1995, "Network models for complementary cell suppression"; Gusfield 1988. Cheapest ways first, so small
/// groups are preferred as companions; the result is safe, not proven smallest.
[[nodiscard]] Suppression suppress(const CountTable &table, std::size_t smallest);

} // namespace clientele::report
