// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/expressiontree.h"

#include <cstdint>

namespace clientele::recipe {

/// One operation on every row of a piece. What it works on is an array, or a number where the array is null.
struct KernelCall
{
    Op op = Op::Add;
    bool isInteger = false; ///< the result: int64_t, else double
    bool isLast = false;    ///< whether the result is looked at for what is not finite
    const void *a = nullptr;
    const void *b = nullptr;
    double realA = 0;
    double realB = 0;
    std::int64_t integerA = 0;
    std::int64_t integerB = 0;
    double scale = 1;   ///< RoundTo: a power of ten
    void *to = nullptr; ///< another array than both
    std::size_t count = 0;
};

/// Compiled for several processors; all give the same results, to the last bit.
/// @returns false where a whole number is beyond 64 bits, or a divisor or the last result is not finite.
[[nodiscard]] bool runKernel(const KernelCall &call);

} // namespace clientele::recipe
