// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>

namespace clientele::stats {

/// y = intercept + slope · x, in the units of the two.
struct Line
{
    double slope = 0;
    double intercept = 0;

    [[nodiscard]] double at(double x) const { return intercept + slope * x; }
    friend bool operator==(const Line &, const Line &) = default;
};

/// The line with the least sum of squared vertical distances (Legendre 1805), by sums about the means.
/// @param x, y finite, of one length. @returns std::nullopt: fewer than two points, or x is constant.
[[nodiscard]] std::optional<Line> leastSquares(std::span<const double> x, std::span<const double> y);

} // namespace clientele::stats
