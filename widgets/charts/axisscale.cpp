// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/axisscale.h"

#include "widgets/charts/plot.h"

namespace clientele::charts {

AxisScale::AxisScale(double low, double high, bool logarithmic)
{
    m_logarithmic = logarithmic && low > 0 && high > 0;
    if (!(high > low)) { // all equal: the value in the middle
        const double half = low == 0 ? 1 : std::abs(low) * 0.1;
        high = low + half;
        low -= half;
    }
    m_low = low;
    m_high = high;
    m_from = m_logarithmic ? std::log10(low) : low;
    m_to = m_logarithmic ? std::log10(high) : high;
}

AxisScale AxisScale::over(const report::NumberAxis &axis, double least, double most)
{
    const auto usable = [&](const std::optional<double> &end) {
        return end && std::isfinite(*end) && (!axis.logarithmic || *end > 0);
    };
    double low = usable(axis.low) ? *axis.low : least;
    double high = usable(axis.high) ? *axis.high : most;
    if (!std::isfinite(low) || !std::isfinite(high))
        return {axis.logarithmic ? 1.0 : 0.0, axis.logarithmic ? 10.0 : 1.0, axis.logarithmic};
    return {low, std::max(low, high), axis.logarithmic};
}

double AxisScale::fraction(double value) const
{
    const double place = m_logarithmic ? (value > 0 ? std::log10(value) : value == 0 ? -INFINITY : NAN) : value;
    return (place - m_from) / (m_to - m_from);
}

double AxisScale::value(double fraction) const
{
    const double place = m_from + fraction * (m_to - m_from);
    return m_logarithmic ? std::pow(10.0, place) : place;
}

AxisScale AxisScale::part(double from, double to) const
{
    return {value(from), value(to), m_logarithmic};
}

std::vector<double> AxisScale::decades(int most) const
{
    const int first = int(std::ceil(m_from - 1e-9));
    const int last = int(std::floor(m_to + 1e-9));
    std::vector<double> values;
    const int step = std::max(1, (last - first + most) / std::max(1, most));
    for (int power = first; power <= last; power += step)
        values.push_back(std::pow(10.0, power));
    return values;
}

std::vector<double> AxisScale::ticks(int most) const
{
    if (!m_logarithmic)
        return charts::ticks(m_low, m_high, tickStep(m_low, m_high, most));
    if (m_to - m_from < 0.5)
        return charts::ticks(m_low, m_high, tickStep(m_low, m_high, most));
    std::vector<double> values = decades(most);
    if (values.size() > 2 || int(values.size()) >= most)
        return values;
    // Few powers of ten: 1, 2, 5 between them.
    std::vector<double> more;
    for (int power = int(std::floor(m_from)); power <= int(std::ceil(m_to)); ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * std::pow(10.0, power);
            if (tick >= m_low * (1 - 1e-9) && tick <= m_high * (1 + 1e-9))
                more.push_back(tick);
        }
    }
    return int(more.size()) <= most + 2 ? more : values;
}

QString AxisScale::tickText(double value, const Format &format)
{
    return format.number(value);
}

} // namespace clientele::charts
