// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace clientele::table {

class Column;

/// Each row's value as a number 0 … count − 1 in order of first appearance: what grouping and joining go through.
struct DenseCodes
{
    static constexpr std::uint32_t missing = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::uint32_t> codes;    ///< one a row; missing where the row has no value
    std::vector<std::uint32_t> firstRow; ///< one a code: the first row that has it

    [[nodiscard]] std::uint32_t count() const { return std::uint32_t(firstRow.size()); }
};

[[nodiscard]] DenseCodes makeDenseCodes(const Column &column);

} // namespace clientele::table
