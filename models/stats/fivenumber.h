// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace clientele::stats {

/// Tukey's box: quartiles are Hyndman–Fan type 7; whiskers reach the last value within 1.5 IQR of the box.
/// All in the unit of the values.
struct FiveNumber {
    double min = 0;
    double q1 = 0;
    double median = 0;
    double q3 = 0;
    double max = 0;
    double lowerWhisker = 0;
    double upperWhisker = 0;
    std::vector<double> outliers; ///< every value beyond the whiskers, ascending, repeats included
};

} // namespace clientele::stats
