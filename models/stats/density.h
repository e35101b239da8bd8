// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/distribution.h"

#include <span>

namespace clientele::stats {

/// A smooth density of a sample: Gaussian kernels of Silverman's width, 0.9 · min(sd, IQR / 1.34) · n^(−1/5) (1986, as
/// R's nrd0), on a grid in which every value is shared between its two neighbours.
/// @param sorted finite, ascending. @param lower < upper: the ends of the curve.
/// @returns @p points points, ascending; none where the values have no spread.
[[nodiscard]] std::vector<CurvePoint> kernelDensity(std::span<const double> sorted, double lower, double upper,
                                                    std::size_t points = 256);

/// Silverman's width; 0: the values have no spread.
[[nodiscard]] double kernelWidth(std::span<const double> sorted);

} // namespace clientele::stats
