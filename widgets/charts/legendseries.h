// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/chart.h"

#include <QPainterPath>

namespace clientele::charts {

/// One entry of a legend.
struct LegendSeries
{
    QString name;
    int colour = 0; ///< place in the category palette
    int shape = -1; ///< of its points; −1: a square

    /// Its sign, as large as this square.
    [[nodiscard]] QPainterPath swatch(const QRectF &square) const;
};

/// The series of a split chart, the groups of a scatter plot; none of other charts.
[[nodiscard]] std::vector<LegendSeries> legendOf(const report::Chart &chart);

} // namespace clientele::charts
