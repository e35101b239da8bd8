// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/legendseries.h"

#include "widgets/charts/scatterimage.h"

namespace clientele::charts {

QPainterPath LegendSeries::swatch(const QRectF &square) const
{
    if (shape >= 0)
        return pointShape(shape, square.center(), square.width() * 0.42);
    QPainterPath path;
    path.addRect(square);
    return path;
}

std::vector<LegendSeries> legendOf(const report::Chart &chart)
{
    std::vector<LegendSeries> legend;
    if (const auto *split = std::get_if<report::SplitBarChart>(&chart)) {
        for (const report::SplitBarChart::Series &series : split->series)
            legend.push_back({series.category.label, series.colour, -1});
    } else if (const auto *scatter = std::get_if<report::ScatterChart>(&chart); scatter && scatter->groups) {
        for (int i = 0; i < int(scatter->groupNames.size()); ++i) {
            const auto place = std::size_t(i);
            const int colour = place < scatter->groupColours.size() ? scatter->groupColours[place] : i;
            legend.push_back({scatter->groupNames[place].label, colour, i});
        }
    }
    return legend;
}

} // namespace clientele::charts
