// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/welch.h"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace clientele::stats {

std::optional<MeanDifference> welchInterval(const Sample &a, const Sample &b, double level)
{
    if (a.n < 2 || b.n < 2)
        return std::nullopt;
    MeanDifference result;
    result.difference = a.mean - b.mean;
    result.low = result.high = result.difference;
    const double ofA = a.variance / double(a.n);
    const double ofB = b.variance / double(b.n);
    if (!(ofA + ofB > 0) || !std::isfinite(ofA + ofB))
        return result;
    result.degreesOfFreedom = (ofA + ofB) * (ofA + ofB) / (ofA * ofA / double(a.n - 1) + ofB * ofB / double(b.n - 1));
    const boost::math::students_t distribution(result.degreesOfFreedom);
    const double reach =
        boost::math::quantile(boost::math::complement(distribution, (1 - level) / 2)) * std::sqrt(ofA + ofB);
    result.low -= reach;
    result.high += reach;
    return result;
}

} // namespace clientele::stats
