// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The painting that all plots share.

#include "widgets/charts/plot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <limits>

namespace clientele::charts {

namespace {

constexpr qreal readableLabel = 38; // px: a category label is not elided below this; labels are left out instead
constexpr qreal wideLabel = 72;     // px: enough of a long name to tell it from others

} // namespace

qreal Plot::textWidth(const QString &text, bool bold) const
{
    return QFontMetricsF(bold ? m_style.bold : m_style.font).horizontalAdvance(text);
}

QString Plot::valueText(double value) const
{
    return m_style.format.number(value, figures().decimals);
}

qreal Plot::axisWidth(double low, double high, double step) const
{
    if (step <= 0)
        return 0;
    qreal widest = 0;
    for (const double tick : ticks(low, high, step))
        widest = std::max(widest, textWidth(m_style.format.number(tick)));
    return std::ceil(widest) + m_style.px(6);
}

void Plot::drawText(QPainter &painter, const QRectF &rect, int flags, const QString &text, const QColor &colour,
                    bool bold) const
{
    painter.setFont(bold ? m_style.bold : m_style.font);
    painter.setPen(colour);
    painter.drawText(rect, flags | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void Plot::paintUnder(QPainter &painter) const
{
    for (int i = 0; i < categoryCount(); ++i) {
        if (isSelected(i))
            painter.fillRect(column(i), m_style.theme.accentSoft);
    }
}

void Plot::paintOver(QPainter &painter) const
{
    paintFocus(painter);
}

void Plot::paintFocus(QPainter &painter) const
{
    if (m_focused < 0 || m_focused >= markCount())
        return;
    const qreal width = m_style.px(2);
    const qreal outside = width + width / 2;
    QRectF ring = mark(m_focused).ring.adjusted(-outside, -outside, outside, outside);
    ring = ring.intersected(rect().adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.setPen(QPen(m_style.theme.accent, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, m_style.px(4), m_style.px(4));
}

void Plot::paintCategoryLabels(QPainter &painter) const
{
    const qreal width = slot();
    const qreal wanted = std::min(m_widestLabel + m_style.px(6), m_style.px(wideLabel));
    const int step =
        width >= std::min(wanted, m_style.px(readableLabel)) ? 1 : std::max(1, int(std::ceil(wanted / width)));
    const qreal room = std::max(width * step - m_style.px(4), m_style.px(8));
    const QFontMetricsF plain(m_style.font);
    const QFontMetricsF bold(m_style.bold);
    const qreal top = m_area.bottom() + m_style.px(3);
    std::vector<QRectF> taken;
    const auto place = [&](int i, bool chosen) {
        const report::Category &category = figures().categories[std::size_t(i)];
        const QFontMetricsF &metrics = chosen ? bold : plain;
        const QString text = metrics.elidedText(oneLine(category.label).left(400), Qt::ElideRight, room);
        const QString count = showsCounts() ? plain.elidedText(tr("n %1", "number of customers under a category")
                                                                   .arg(m_style.format.integer(qint64(category.n))),
                                                               Qt::ElideRight, room)
                                            : QString();
        // As wide as its text, under its bar: only the outermost are pushed inwards, and no farther than they must.
        const qreal own = std::max(metrics.horizontalAdvance(text), plain.horizontalAdvance(count)) + m_style.px(3);
        const QRectF cell(std::clamp(centre(i) - own / 2, rect().left(), std::max(rect().left(), rect().right() - own)),
                          top, own, m_lineHeight);
        if (step > 1 &&
            std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(cell); }))
            return;
        taken.push_back(cell);
        drawText(painter, cell, Qt::AlignCenter, text, chosen ? m_style.theme.text1 : m_style.theme.text2, chosen);
        if (!count.isEmpty())
            drawText(painter, cell.translated(0, m_lineHeight - m_style.px(1)), Qt::AlignCenter, count,
                     m_style.theme.text2);
    };
    const int count = categoryCount();
    if (step > 1) { // the chosen ones keep their names, the others make room
        int placed = 0;
        for (int i = 0; i < count && placed < 50; ++i) {
            if (isSelected(i)) {
                place(i, true);
                ++placed;
            }
        }
    }
    for (int i = 0; i < count; i += step)
        place(i, isSelected(i));
}

void Plot::paintValueAxis(QPainter &painter) const
{
    for (const double value : ticks(m_frame.low, m_frame.high, m_frame.step)) {
        const QRectF cell(0, yOf(value) - m_lineHeight / 2, m_area.left() - m_style.px(6), m_lineHeight);
        drawText(painter, cell, Qt::AlignRight | Qt::AlignVCenter, m_style.format.number(value / divisor()),
                 m_style.theme.text2);
    }
}

void Plot::paintBaseline(QPainter &painter, double value) const
{
    painter.setPen(QPen(m_style.theme.strong, 1));
    const qreal at = std::floor(yOf(value)) + 0.5;
    painter.drawLine(QPointF(m_area.left(), at), QPointF(m_area.right(), at));
}

QString Plot::referenceName(const report::ReferenceLine &reference) const
{
    return QFontMetricsF(m_style.bold)
        .elidedText(oneLine(reference.name), Qt::ElideRight, m_area.width() - 2 * m_style.px(4));
}

Plot::NamePlace Plot::placeReferenceName(const report::ReferenceLine &reference, const std::vector<QRectF> &taken) const
{
    const qreal inset = m_style.px(4);
    const QSizeF size(textWidth(referenceName(reference), true), m_lineHeight);
    const qreal line = yOf(reference.value);
    const qreal above = line - m_style.px(2) - size.height();
    const qreal below = line + m_style.px(2);
    const qreal left = m_area.left() + (m_frame.step > 0 ? m_style.px(2) : inset);
    const qreal right = m_area.right() - inset - size.width();
    // The end where it covers least; a plate keeps it readable where no end is free.
    qreal leastCovered = std::numeric_limits<qreal>::infinity();
    QRectF best(QPointF(left, above), size);
    for (const QPointF &corner :
         {QPointF(left, above), QPointF(right, above), QPointF(left, below), QPointF(right, below)}) {
        const QRectF cell(corner, size);
        if (!rect().contains(cell) || cell.bottom() > m_area.bottom())
            continue;
        qreal covered = 0;
        for (const QRectF &other : taken) {
            const QRectF common = other.intersected(cell);
            covered += common.width() * common.height();
        }
        if (covered < leastCovered) {
            leastCovered = covered;
            best = cell;
        }
    }
    return {best, leastCovered > 0};
}

void Plot::paintReferenceName(QPainter &painter, const report::ReferenceLine &reference,
                              const std::vector<QRectF> &taken) const
{
    const NamePlace place = placeReferenceName(reference, taken);
    const qreal inset = m_style.px(4);
    if (place.covers)
        painter.fillRect(place.rect.adjusted(-inset / 2, 0, inset / 2, 0), m_style.theme.surface);
    drawText(painter, place.rect, Qt::AlignLeft | Qt::AlignVCenter, referenceName(reference), m_style.theme.text1,
             true);
}

void Plot::paintNobody(QPainter &painter, qreal x, double value) const
{
    const qreal half = std::min(m_style.px(4), slot() * 0.3);
    const qreal thickness = std::max<qreal>(1, std::round(m_style.px(1.5)));
    const qreal bottom = std::floor(yOf(value)) - 1; // whole pixels: crisp
    painter.fillRect(QRectF(x - half, bottom - thickness, 2 * half, thickness), m_style.theme.text3);
}

} // namespace clientele::charts
