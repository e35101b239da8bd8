// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/bins.h"

#include <algorithm>
#include <cmath>

namespace clientele::stats {

std::size_t Bins::binOf(double value) const
{
    return std::size_t(std::clamp(std::floor((value - lower) / width), 0.0, double(count - 1)));
}

Bins binsWithinFences(const Quartiles &sample, bool whole, std::size_t most)
{
    constexpr double farOut = 3; // quartile ranges: Tukey 1977
    const double iqr = sample.q3 - sample.q1;
    const double low = iqr > 0 ? sample.q1 - farOut * iqr : sample.min;
    const double high = iqr > 0 ? sample.q3 + farOut * iqr : sample.max;
    Bins bins;
    bins.whole = whole;
    bins.openBelow = sample.min < low;
    bins.openAbove = sample.max > high;
    bins.lower = bins.openBelow ? low : sample.min;
    double upper = bins.openAbove ? high : sample.max;
    bins.width = (upper - bins.lower) / double(most);
    if (whole) {
        bins.width = std::max(1.0, std::ceil(bins.width));
        bins.lower = std::floor(bins.lower);
        upper = bins.lower + bins.width * std::max(1.0, std::ceil((upper - bins.lower + 1) / bins.width));
    }
    if (!(bins.width > 0) || !std::isfinite(bins.width)) { // all equal, or further apart than a number can say
        bins.width = 1;
        bins.count = 1;
        return bins;
    }
    bins.count = std::size_t(std::clamp(std::round((upper - bins.lower) / bins.width), 1.0, 2.0 * double(most)));
    return bins;
}

} // namespace clientele::stats
