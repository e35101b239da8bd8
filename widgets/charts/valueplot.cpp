// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/valueplot.h"

#include <QFontMetricsF>
#include <QPainter>

namespace clientele::charts {

namespace {

constexpr qreal keyLine = 20;     // px: the piece of line in the key
constexpr qreal widestTick = 64;  // px: as far apart as numbers under the plot need to be
constexpr qreal farOutside = 1e4; // px: beyond what any painter draws

} // namespace

qreal ValuePlot::xAt(double value) const
{
    const double fraction = m_x.fraction(value);
    return std::isnan(fraction) ? fraction
                                : area().left() + std::clamp(fraction * area().width(), -farOutside, farOutside);
}

qreal ValuePlot::yAt(double value) const
{
    const double fraction = m_y.fraction(value);
    return std::isnan(fraction) ? fraction
                                : area().bottom() - std::clamp(fraction * area().height(), -farOutside, farOutside);
}

qreal ValuePlot::leastHeight() const
{
    return ticksHeight() + chartStyle().px(96);
}

qreal ValuePlot::ticksHeight() const
{
    const bool second = !xName().isEmpty() || !beforeX().isEmpty() || !afterX().isEmpty();
    return chartStyle().px(4) + lineHeight() * (second ? 2 : 1);
}

QColor ValuePlot::colourOf(const report::Curve &curve) const
{
    return curve.colour < 0 ? chartStyle().theme.text1 : chartStyle().theme.category(curve.colour);
}

QPen ValuePlot::penOf(const report::Curve &curve) const
{
    QPen pen(colourOf(curve), chartStyle().px(curve.dashed ? 1.5 : 2), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (curve.dashed)
        pen.setDashPattern({4, 2.5});
    return pen;
}

qreal ValuePlot::placeKey(qreal left, qreal width, std::vector<KeyEntry> &entries) const
{
    const QFontMetricsF metrics(chartStyle().font);
    const qreal noteWidth = note().isEmpty() ? 0 : metrics.horizontalAdvance(note()) + chartStyle().px(16);
    QPointF at(left, 0);
    qreal room = width - noteWidth; // the note stands on the first line
    for (int i = 0; i < int(curves().size()); ++i) {
        const QString whole = oneLine(curves()[std::size_t(i)].name);
        if (whole.isEmpty())
            continue;
        const qreal most = std::max<qreal>(chartStyle().px(40), width - chartStyle().px(keyLine + 8));
        const QString name = metrics.elidedText(whole.left(400), Qt::ElideRight, most);
        const qreal needed = chartStyle().px(keyLine + 6) + metrics.horizontalAdvance(name);
        if (at.x() - left + needed > room && (at.x() > left || room < width)) {
            at = QPointF(left, at.y() + lineHeight());
            room = width;
        }
        entries.push_back({name, at, i});
        at.rx() += needed + chartStyle().px(14);
    }
    return entries.empty() && noteWidth == 0 ? 0 : at.y() + lineHeight() + chartStyle().px(4);
}

Plot::Frame ValuePlot::measure() const
{
    qreal left = 0;
    for (const double tick : yTicks())
        left = std::max(left, textWidth(AxisScale::tickText(tick, chartStyle().format)));
    left = std::ceil(left) + chartStyle().px(8);
    const qreal last =
        m_x.ticks(4).empty() ? 0 : textWidth(AxisScale::tickText(m_x.ticks(4).back(), chartStyle().format));
    std::vector<KeyEntry> entries;
    const qreal key = placeKey(left, rect().width() - left, entries);
    const qreal name = yName().isEmpty() ? 0 : lineHeight();
    Frame frame;
    frame.margins = QMarginsF(left, std::max(key + name + topRoom(), lineHeight() / 2),
                              std::max(rightRoom(), std::min(last / 2, rect().width() / 8)), ticksHeight());
    return frame;
}

int ValuePlot::xTickCount() const
{
    qreal widest = chartStyle().px(widestTick) * 0.6;
    for (const double tick : m_x.ticks(5))
        widest = std::max(widest, textWidth(AxisScale::tickText(tick, chartStyle().format)));
    return std::clamp(int(area().width() / (widest + chartStyle().px(16))), 2, 8);
}

void ValuePlot::paintGrid(QPainter &painter) const
{
    painter.setPen(QPen(chartStyle().theme.grid, 1));
    for (const double tick : yTicks()) {
        const qreal y = std::floor(yAt(tick)) + 0.5;
        painter.drawLine(QPointF(area().left(), y), QPointF(area().right(), y));
    }
}

void ValuePlot::paintTicksAcross(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const qreal top = area().bottom() + chartStyle().px(4);
    qreal free = -farOutside;
    for (const double tick : m_x.ticks(xTickCount())) {
        const qreal x = std::floor(xAt(tick)) + 0.5;
        painter.setPen(QPen(theme.strong, 1));
        painter.drawLine(QPointF(x, area().bottom()), QPointF(x, area().bottom() + chartStyle().px(3)));
        const QString text = AxisScale::tickText(tick, chartStyle().format);
        const qreal width = textWidth(text);
        const qreal from = std::clamp(x - width / 2, rect().left(), std::max(rect().left(), rect().right() - width));
        if (from < free)
            continue;
        free = from + width + chartStyle().px(6);
        drawText(painter, QRectF(from, top, width, lineHeight()), Qt::AlignCenter, text, theme.text2);
    }
}

void ValuePlot::paintAxes(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    painter.setPen(QPen(theme.strong, 1));
    const qreal base = std::floor(area().bottom()) + 0.5;
    painter.drawLine(QPointF(area().left(), base), QPointF(area().right(), base));
    for (const double tick : yTicks())
        drawText(painter, QRectF(0, yAt(tick) - lineHeight() / 2, area().left() - chartStyle().px(6), lineHeight()),
                 Qt::AlignRight | Qt::AlignVCenter, AxisScale::tickText(tick, chartStyle().format), theme.text2);
    paintTicksAcross(painter);
    const QFontMetricsF metrics(chartStyle().font);
    const QRectF names(area().left(), area().bottom() + chartStyle().px(4) + lineHeight(), area().width(),
                       lineHeight());
    const qreal sides = std::max(textWidth(beforeX()), textWidth(afterX())) + chartStyle().px(8);
    drawText(painter, names, Qt::AlignHCenter | Qt::AlignVCenter,
             metrics.elidedText(oneLine(xName()).left(400), Qt::ElideRight, names.width() - 2 * sides), theme.text2);
    drawText(painter, names, Qt::AlignLeft | Qt::AlignVCenter, beforeX(), theme.text2);
    drawText(painter, QRectF(names.left(), names.top(), rect().right() - names.left(), names.height()),
             Qt::AlignRight | Qt::AlignVCenter, afterX(), theme.text2);
}

void ValuePlot::paintCurves(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(area().adjusted(-1, -1, 1, 1));
    painter.setBrush(Qt::NoBrush);
    for (const report::Curve &curve : curves()) {
        painter.setPen(penOf(curve));
        QPolygonF line;
        const auto draw = [&] {
            if (line.size() > 1)
                painter.drawPolyline(line);
            line.clear();
        };
        for (const report::Point &point : curve.points) {
            const QPointF at(xAt(point.x), yAt(point.y));
            if (std::isnan(at.x()) || std::isnan(at.y()))
                draw(); // a gap, not a bridge
            else
                line.push_back(at);
        }
        draw();
    }
    painter.restore();
}

void ValuePlot::paintHead(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    std::vector<KeyEntry> entries;
    const qreal key = placeKey(area().left(), rect().width() - area().left(), entries);
    for (const KeyEntry &entry : entries) {
        const qreal middle = entry.at.y() + lineHeight() / 2;
        painter.setPen(penOf(curves()[std::size_t(entry.curve)]));
        painter.drawLine(QPointF(entry.at.x(), middle), QPointF(entry.at.x() + chartStyle().px(keyLine), middle));
        drawText(painter,
                 QRectF(entry.at.x() + chartStyle().px(keyLine + 6), entry.at.y(), rect().width(), lineHeight()),
                 Qt::AlignLeft | Qt::AlignVCenter, entry.name, theme.text1);
    }
    drawText(painter, QRectF(0, 0, rect().width(), lineHeight()), Qt::AlignRight | Qt::AlignVCenter, note(),
             theme.text2);
    if (!yName().isEmpty())
        drawText(
            painter, QRectF(0, key, rect().width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(chartStyle().font).elidedText(oneLine(yName()).left(400), Qt::ElideRight, rect().width()),
            theme.text2);
}

} // namespace clientele::charts
