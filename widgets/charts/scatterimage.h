// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/pointgrid.h"

#include <QColor>
#include <QImage>
#include <QPainterPath>

namespace clientele::charts {

/// Marks differ by shape as well as by colour: circle, triangle, square, diamond, cross, plus.
[[nodiscard]] QPainterPath pointShape(int place, QPointF centre, qreal radius);

struct GroupStyle
{
    QColor colour;
    int shape = 0;
    bool hidden = false;
};

/// What a picture of points is made of; it may be made in another thread.
struct ScatterRequest
{
    std::shared_ptr<const PointGrid> grid;
    PlotView view;
    QSize pixels;                   ///< of the device
    qreal scale = 1;                ///< device pixels for one of the chart
    qreal unit = 1;                 ///< of the text size
    std::vector<QRgb> scaleColours; ///< of the density, from few to many
    std::vector<GroupStyle> groups; ///< at least one
    std::size_t most = 0;           ///< more points than this are sampled evenly; 0: never

    friend bool operator==(const ScatterRequest &a, const ScatterRequest &b);
};

struct ScatterPicture
{
    QImage image;               ///< over the plot area; may be smaller: a pixel for a few of the device's
    std::vector<double> alongX; ///< how many points a bin of equal width
    std::vector<double> alongY;
    std::size_t shown = 0; ///< points within the view
    bool isDensity = false;
    bool isSampled = false;
};

/// More points in view than this overlap beyond what eyes can separate.
inline constexpr std::size_t mostSeparate = 20000;
/// More are an image also on paper.
inline constexpr std::size_t mostVectors = 5000;

[[nodiscard]] ScatterPicture paintScatter(const ScatterRequest &request);

/// Radius and opacity of a mark among so many. In pixels of the chart at the ordinary text size.
[[nodiscard]] std::pair<qreal, qreal> markLook(std::size_t count);

} // namespace clientele::charts
