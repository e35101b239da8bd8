// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/plotlayer.h"

#include "widgets/charts/plot.h"

namespace clientele::charts {

PlotLayer::PlotLayer(Plot *plot, Paint painting, qreal z) : QGraphicsItem(plot), m_plot(plot), m_paint(painting)
{
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton);
}

void PlotLayer::refresh()
{
    if (m_rect != m_plot->rect()) {
        prepareGeometryChange();
        m_rect = m_plot->rect();
    }
    update();
}

void PlotLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    (m_plot->*m_paint)(*painter);
}

} // namespace clientele::charts
