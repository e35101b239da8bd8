// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/report/chart.h"

#include <cmath>
#include <limits>
#include <vector>

namespace clientele::charts {

/// Where values lie along an axis, even or logarithmic. A fraction is 0 at the low end and 1 at the high one.
class AxisScale final
{
public:
    AxisScale() = default;
    /// @param low, high finite; of a logarithmic axis positive. Equal ones are moved apart.
    AxisScale(double low, double high, bool logarithmic);
    /// From the axis' own ends where it has them, else over these values.
    [[nodiscard]] static AxisScale over(const report::NumberAxis &axis, double least, double most);

    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] bool isLogarithmic() const { return m_logarithmic; }

    /// Infinite values give infinite fractions; not a number: what a logarithmic axis cannot show.
    [[nodiscard]] double fraction(double value) const;
    [[nodiscard]] double value(double fraction) const;
    /// The part between two fractions as an axis of its own.
    [[nodiscard]] AxisScale part(double from, double to) const;
    /// Round values on it.
    [[nodiscard]] std::vector<double> ticks(int most = 5) const;
    /// A tick as a person reads it.
    [[nodiscard]] static QString tickText(double value, const Format &format);

private:
    [[nodiscard]] std::vector<double> decades(int most) const;

    double m_low = 0;
    double m_high = 1;
    double m_from = 0; // the ends, as the axis counts: logarithms on a logarithmic one
    double m_to = 1;
    bool m_logarithmic = false;
};

/// The least and the most of values that an axis can show.
struct ValueRange
{
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    bool positive = false; ///< only values > 0 count

    void include(double value)
    {
        if (!std::isfinite(value) || (positive && value <= 0))
            return;
        least = std::min(least, value);
        most = std::max(most, value);
    }
};

} // namespace clientele::charts
