// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/query/rowmask.h"
#include "models/table/column.h"

#include <cstdint>
#include <span>
#include <vector>

namespace clientele::query {

/// A column of numbers made ready for measuring. Values that are missing or not finite are 0 here and not in valid.
class MeasuredColumn final
{
public:
    /// @errors Input: the column holds neither numbers, booleans nor dates.
    [[nodiscard]] static Result<std::shared_ptr<const MeasuredColumn>> make(table::ColumnPtr column);

    /// Each row's value less the pivot.
    [[nodiscard]] std::span<const double> values() const { return m_values; }
    /// 0, unless all values lie far from it and close together: then sums about it lose no digits.
    [[nodiscard]] double pivot() const { return m_pivot; }
    /// Empty: every row has a value.
    [[nodiscard]] const RowMask &valid() const { return m_valid; }

    /// Whole numbers of a small range as value − least(): counting them is faster than selecting among them. Else
    /// empty.
    [[nodiscard]] std::span<const std::uint16_t> steps() const { return m_steps; }
    [[nodiscard]] std::size_t stepCount() const { return m_stepCount; }
    [[nodiscard]] double least() const { return m_least; }

private:
    MeasuredColumn() = default;
    void findSteps();

    table::ColumnPtr m_column; // keeps what the span shows
    std::vector<double> m_own;
    std::span<const double> m_values;
    RowMask m_valid;
    double m_pivot = 0;
    double m_least = 0;
    double m_most = 0;
    std::vector<std::uint16_t> m_steps;
    std::size_t m_stepCount = 0;
};

} // namespace clientele::query
