// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/axisscale.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace clientele::charts {

/// The part of a scatter plot that is seen, in fractions of its axes: x to the right, y upwards.
struct PlotView
{
    double x0 = 0;
    double x1 = 1;
    double y0 = 0;
    double y1 = 1;

    [[nodiscard]] bool isHome() const { return *this == PlotView(); }
    friend bool operator==(const PlotView &, const PlotView &) = default;
};

/// The points of a scatter plot, sorted into cells, so that what is seen or under the mouse is found without looking at
/// all of them. Places are fractions of the axes. Never changed once made: threads share it.
class PointGrid final
{
public:
    static constexpr int side = 128;

    /// @param groups one a point, or nullptr.
    PointGrid(const std::vector<double> &x, const std::vector<double> &y, const std::vector<std::uint8_t> *groups,
              const AxisScale &xScale, const AxisScale &yScale);

    [[nodiscard]] std::size_t size() const { return m_x.size(); }
    [[nodiscard]] float x(std::size_t at) const { return m_x[at]; }
    [[nodiscard]] float y(std::size_t at) const { return m_y[at]; }
    [[nodiscard]] int group(std::size_t at) const { return m_group.empty() ? 0 : m_group[at]; }
    /// The point's place in the chart.
    [[nodiscard]] std::uint32_t point(std::size_t at) const { return m_point[at]; }

    /// Points beyond the ends of the axes.
    struct Beyond
    {
        std::size_t left = 0, right = 0, below = 0, above = 0;
        std::size_t all = 0; ///< each counted once
    };
    [[nodiscard]] const Beyond &beyond() const { return m_beyond; }
    /// Everything, also what lies beyond.
    [[nodiscard]] const PlotView &extent() const { return m_extent; }

    /// At least as many as a view holds.
    [[nodiscard]] std::size_t mostIn(const PlotView &view) const;

    /// Calls with (first, last) for runs of points; together they hold all of the view, and some around it.
    template <class Run>
    void visit(const PlotView &view, Run run) const
    {
        const int left = cellOf(view.x0);
        const int right = cellOf(view.x1);
        for (int row = cellOf(view.y0); row <= cellOf(view.y1); ++row) {
            const std::size_t first = m_start[std::size_t(row * side + left)];
            const std::size_t last = m_start[std::size_t(row * side + right) + 1];
            if (last > first)
                run(first, last);
        }
    }

private:
    [[nodiscard]] static int cellOf(double fraction)
    {
        return int(std::clamp(fraction * side, 0.0, double(side - 1))); // what lies beyond is in the outermost cells
    }

    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<std::uint8_t> m_group;
    std::vector<std::uint32_t> m_point;
    std::vector<std::uint32_t> m_start; // of each cell, and the end
    Beyond m_beyond;
    PlotView m_extent;
};

} // namespace clientele::charts
