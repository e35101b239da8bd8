// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/stats/correlation.h"
#include "models/stats/multiplicity.h"

namespace clientele::stats {

/// A column of numbers and which rows have one: bit r % 64 of valid[r / 64] is row r, bits past the last row are 0;
/// empty: every row has a value. Values of rows without one may be anything finite.
struct MaskedColumn
{
    std::span<const double> values;
    std::span<const std::uint64_t> valid;
};

/// Every column against every other, each pair over the rows where both have a value.
struct CorrelationMatrix
{
    std::size_t size = 0;
    std::vector<Correlation> cells;      ///< size x size, symmetric; on the diagonal 1 without a p-value, or none for
                                         ///< a constant column
    std::vector<double> adjustedPValues; ///< size x size; 1 where there is no p-value
    std::vector<std::size_t> constant;   ///< columns of one value: they go with nothing

    [[nodiscard]] const Correlation &at(std::size_t i, std::size_t j) const { return cells[i * size + j]; }
};

/// @param columns finite, of one length. @param adjustment of the p-values, over all pairs that have one.
/// @returns the same bits on any number of threads; std::nullopt when cancelled.
[[nodiscard]] std::optional<CorrelationMatrix> correlationMatrix(CorrelationMethod method,
                                                                 std::span<const MaskedColumn> columns,
                                                                 Adjustment adjustment = Adjustment::Holm,
                                                                 const Progress &progress = {});

/// Pearson alone, without p-values: size x size cells, as in CorrelationMatrix.
[[nodiscard]] std::optional<std::vector<Correlation>> pearsonCells(std::span<const MaskedColumn> columns,
                                                                   const Progress &progress = {});

} // namespace clientele::stats
