// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGraphicsItem>

namespace clientele::charts {

class Plot;

/// One painted layer of a plot, under or over what Qt Charts draws.
class PlotLayer final : public QGraphicsItem
{
public:
    using Paint = void (Plot::*)(QPainter &) const;

    PlotLayer(Plot *plot, Paint painting, qreal z);

    /// The figures or the size of the plot changed.
    void refresh();

    [[nodiscard]] QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Plot *m_plot;
    Paint m_paint;
    QRectF m_rect;
};

} // namespace clientele::charts
