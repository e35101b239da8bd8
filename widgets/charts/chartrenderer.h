// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/chart.h"
#include "widgets/charts/chartstyle.h"

#include <QRectF>

class QPainter;

namespace clientele::charts {

struct RenderOptions
{
    ChartStyle style; ///< ChartStyle::print(format) for paper and saved pictures
    /// Units of the painter for one pixel of the chart (1/96 inch). 0: as the painter's device counts its inch.
    qreal scale = 0;
    bool heading = false; ///< title and subtitle above the plot; a report sets its own
    bool legend = true;   ///< of split charts
    query::FilterSet selection;
    QSet<int> hiddenSeries;
};

/// Draws a chart as vectors: the same code as on screen, built fresh in these colours. GUI thread only. A chart that
/// has nothing to show draws the sentence that says why.
/// @param target in the painter's coordinates.
void renderChart(QPainter &painter, const QRectF &target, const report::Chart &chart, const RenderOptions &options);

/// Whether its height follows from its rows: stretched or squeezed it would not be read as well.
[[nodiscard]] bool isAsHighAsItsRows(const report::Chart &chart);

/// The height in pixels of the chart (1/96 inch) that suits a width, heading and legend included.
[[nodiscard]] qreal preferredHeight(const report::Chart &chart, qreal width, const RenderOptions &options);

} // namespace clientele::charts
