// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace clientele::stats {

/// Bins of one width, in the unit of the values, in which several samples can be counted. Closed below, open above;
/// what lies beyond either end counts in the first or the last bin.
struct Bins
{
    double lower = 0;
    double width = 1; ///< > 0
    std::size_t count = 0;
    bool whole = false;     ///< of whole numbers, so are lower and width
    bool openBelow = false; ///< some values lie below lower
    bool openAbove = false;

    [[nodiscard]] double edge(std::size_t bin) const { return lower + width * double(bin); }
    [[nodiscard]] double upper() const { return edge(count); }
    /// @param value not NaN. count >= 1.
    [[nodiscard]] std::size_t binOf(double value) const;
};

/// Where a sample's values lie: ascending, finite.
struct Quartiles
{
    double min = 0;
    double q1 = 0;
    double q3 = 0;
    double max = 0;
};

/// Bins over a sample within Tukey's outer fences, three quartile ranges from the box: a handful of extreme values must
/// not press all others into one bin. Where the quartiles are equal there are no fences.
/// @param whole the values are whole numbers: so are the bins, that none stays empty for want of whole numbers.
/// @param most  bins at most, where the values are not whole; some more where they are.
[[nodiscard]] Bins binsWithinFences(const Quartiles &sample, bool whole, std::size_t most);

} // namespace clientele::stats
