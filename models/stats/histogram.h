// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace clientele::stats {

/// Counts in bins of one width. Bins are closed below and open above, the last one closed on both ends.
struct Histogram
{
    std::vector<double> edges; ///< one more than counts; empty: no values
    std::vector<std::size_t> counts;
};

/// @param sorted   finite, ascending.
/// @param minBins  at least so many, and at most maxBins; between them Freedman & Diaconis (1981) decide: width = 2 IQR
/// / ∛n.
///                 Equal values are one bin. Whole numbers of few values get bins of whole width.
[[nodiscard]] Histogram histogram(std::span<const double> sorted, std::size_t minBins = 5, std::size_t maxBins = 20);

/// A histogram for reading: bins of 1, 2 or 5 times a power of ten, within Tukey's outer fences (three quartile ranges
/// from the box), so that a handful of extreme values does not press all others into one bin.
struct FencedHistogram
{
    Histogram bins;        ///< of what lies within; empty: no values
    std::size_t below = 0; ///< values before the first bin
    std::size_t above = 0; ///< behind the last
};

/// @param sorted finite, ascending. @param most bins about at most; as many as Freedman & Diaconis (1981) want, at
/// least five. Bins of whole numbers have whole widths.
[[nodiscard]] FencedHistogram histogramWithinFences(std::span<const double> sorted, std::size_t most);

} // namespace clientele::stats
