// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/barsets.h"
#include "widgets/charts/plot.h"

namespace clientele::charts {

/// Bars from zero, with a line of reference where there is one: what a bar a category and several of them share.
class BarsPlot : public Plot
{
    Q_OBJECT

protected:
    using Plot::Plot;

    [[nodiscard]] virtual const std::optional<report::ReferenceLine> &reference() const = 0;

    /// One value a category; those that cannot be drawn are none.
    static void makeDrawable(std::vector<std::optional<double>> &values, std::size_t categories);
    static void makeDrawable(std::optional<report::ReferenceLine> &reference);

    /// @param extent of the bars; the line of reference is added.
    /// @param valuesOnBars every bar carries its value, so that no axis is needed.
    [[nodiscard]] Frame frameOver(Extent extent, bool valuesOnBars) const;
    /// From a value to its bar, or to the line of reference that it was moved over.
    [[nodiscard]] qreal labelGap() const { return chartStyle().px(4); }
    /// Whether a value whose lower edge is here would touch the line of reference.
    [[nodiscard]] bool meetsReference(qreal bottom) const;
    /// The lower edge of a value above a bar: over the line of reference where the two would touch.
    [[nodiscard]] qreal labelBottom(qreal barTop) const;
    /// @param taken what the name of the line must not cover.
    void paintFrame(QPainter &painter, const std::vector<QRectF> &taken) const;
};

} // namespace clientele::charts
