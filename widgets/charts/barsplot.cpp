// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/barsplot.h"

#include <QPainter>

#include <cmath>

namespace clientele::charts {

void BarsPlot::makeDrawable(std::vector<std::optional<double>> &values, std::size_t categories)
{
    values.resize(categories);
    for (std::optional<double> &one : values) {
        if (one && !std::isfinite(*one))
            one.reset();
    }
}

void BarsPlot::makeDrawable(std::optional<report::ReferenceLine> &reference)
{
    if (reference && !std::isfinite(reference->value))
        reference.reset();
}

Plot::Frame BarsPlot::frameOver(Extent extent, bool valuesOnBars) const
{
    if (reference())
        extent.include(reference()->value);
    extent = extent.withLength();
    Frame frame;
    frame.low = extent.low;
    frame.high = extent.high;
    frame.step = valuesOnBars ? 0 : tickStep(frame.low, frame.high);
    const qreal left = axisWidth(frame.low / divisor(), frame.high / divisor(), frame.step / divisor());
    const qreal top = valuesOnBars ? capHeight() + 2 * labelGap() : lineHeight() / 2;
    frame.margins = QMarginsF(left, top, 0, labelsHeight());
    return frame;
}

bool BarsPlot::meetsReference(qreal bottom) const
{
    if (!reference())
        return false;
    const qreal line = yOf(reference()->value);
    const qreal clear = chartStyle().px(3);
    return line > bottom - capHeight() - clear && line < bottom + clear;
}

qreal BarsPlot::labelBottom(qreal barTop) const
{
    const qreal bottom = barTop - labelGap();
    return meetsReference(bottom) ? yOf(reference()->value) - labelGap() : bottom;
}

void BarsPlot::paintFrame(QPainter &painter, const std::vector<QRectF> &taken) const
{
    paintValueAxis(painter);
    paintCategoryLabels(painter);
    if (reference())
        paintReferenceName(painter, *reference(), taken);
    Plot::paintOver(painter);
}

} // namespace clientele::charts
