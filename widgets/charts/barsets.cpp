// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/barsets.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace clientele::charts {

void Extent::include(std::optional<double> value)
{
    if (!value || !std::isfinite(*value))
        return;
    low = std::min(low, *value);
    high = std::max(high, *value);
}

Extent Extent::withLength() const
{
    return low < high ? *this : Extent{0, 1};
}

void showBars(QBarSet &set, const BarColumn &column)
{
    if (set.count() != column.values.size()) {
        set.remove(0, set.count());
        set.append(column.values);
    } else {
        for (int i = 0; i < set.count(); ++i) {
            if (set.at(i) != column.values[i])
                set.replace(i, column.values[i]);
        }
    }
    if (set.brush().color() != column.colour || set.brush().style() != Qt::SolidPattern)
        set.setBrush(column.colour);
    if (set.pen().style() != Qt::NoPen)
        set.setPen(Qt::NoPen);
    if (set.selectedColor() != QColor(Qt::transparent))
        set.setSelectedColor(Qt::transparent); // a selected bar is a hollow one; its outline is ours
    if (set.selectedBars() != column.hollow) {
        set.deselectAllBars();
        set.selectBars(column.hollow);
    }
}

void paintHollow(QPainter &painter, const QRectF &bar, const QColor &colour, qreal width)
{
    const qreal inset = width / 2;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    if (bar.width() <= 2 * width || bar.height() <= 2 * width)
        painter.fillRect(bar, colour); // nothing would be left inside
    else
        painter.drawRect(bar.adjusted(inset, inset, -inset, -inset));
}

} // namespace clientele::charts
