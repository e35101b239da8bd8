// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace clientele::stats {

/// Columns of a block that stays in cache: column j begins at data + j · stride; 64-byte aligned, length a multiple
/// of 8.
struct BlockColumns
{
    const double *data = nullptr;
    std::size_t count = 0;
    std::size_t stride = 0;
};

/// Adds to out[i · width + j] the product Σ a_i[row] b_j[row] of every pair of columns, by the widest vectors that the
/// processor has. @param upperOnly only pairs with i <= j (where a and b are the same columns).
void addCrossProducts(const BlockColumns &a, const BlockColumns &b, std::size_t length, bool upperOnly, double *out,
                      std::size_t width);

} // namespace clientele::stats
