// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/pointgrid.h"

#include <algorithm>

namespace clientele::charts {

PointGrid::PointGrid(const std::vector<double> &x, const std::vector<double> &y,
                     const std::vector<std::uint8_t> *groups, const AxisScale &xScale, const AxisScale &yScale)
{
    const std::size_t count = std::min(x.size(), y.size());
    std::vector<float> fx(count);
    std::vector<float> fy(count);
    std::vector<std::uint16_t> cell(count);
    constexpr std::uint16_t nowhere = side * side;
    m_start.assign(std::size_t(side) * side + 2, 0);
    for (std::size_t i = 0; i < count; ++i) {
        fx[i] = float(xScale.fraction(x[i]));
        fy[i] = float(yScale.fraction(y[i]));
        const bool usable = std::isfinite(fx[i]) && std::isfinite(fy[i]); // else no place on a logarithmic axis
        cell[i] = usable ? std::uint16_t(cellOf(double(fy[i])) * side + cellOf(double(fx[i]))) : nowhere;
        ++m_start[std::size_t(cell[i]) + 1];
    }
    for (std::size_t i = 1; i < m_start.size(); ++i)
        m_start[i] += m_start[i - 1];
    const std::size_t placed = m_start[nowhere];
    m_x.resize(placed);
    m_y.resize(placed);
    m_point.resize(placed);
    if (groups && groups->size() >= count)
        m_group.resize(placed);
    std::vector<std::uint32_t> next(m_start.begin(), m_start.end() - 1);
    for (std::size_t i = 0; i < count; ++i) {
        if (cell[i] == nowhere)
            continue;
        const std::size_t at = next[cell[i]]++;
        m_x[at] = fx[i];
        m_y[at] = fy[i];
        m_point[at] = std::uint32_t(i);
        if (!m_group.empty())
            m_group[at] = (*groups)[i];
        m_beyond.left += fx[i] < 0 ? 1 : 0;
        m_beyond.right += fx[i] > 1 ? 1 : 0;
        m_beyond.below += fy[i] < 0 ? 1 : 0;
        m_beyond.above += fy[i] > 1 ? 1 : 0;
        m_beyond.all += fx[i] < 0 || fx[i] > 1 || fy[i] < 0 || fy[i] > 1 ? 1 : 0;
        m_extent.x0 = std::min(m_extent.x0, double(fx[i]));
        m_extent.x1 = std::max(m_extent.x1, double(fx[i]));
        m_extent.y0 = std::min(m_extent.y0, double(fy[i]));
        m_extent.y1 = std::max(m_extent.y1, double(fy[i]));
    }
    m_start.resize(std::size_t(side) * side + 1);
}

std::size_t PointGrid::mostIn(const PlotView &view) const
{
    std::size_t count = 0;
    visit(view, [&](std::size_t first, std::size_t last) { count += last - first; });
    return count;
}

} // namespace clientele::charts
