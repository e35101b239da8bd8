// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a matrix paints: cells, names, the band of the chosen cell, the key.

#include "widgets/charts/matrixplot.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPaintEngine>

namespace clientele::charts {

namespace {

constexpr int mostPaintedCells = 2500; // more are painted once as an image, where the device has pixels
constexpr qreal smallSquare = 6;
constexpr double paleness = 0.7;
constexpr qreal keyWidth = 160;
constexpr qreal keyBar = 10;
constexpr int keySteps = 80;

QColor towards(const QColor &colour, const QColor &ground, double share)
{
    const auto mix = [&](float a, float b) { return a + (b - a) * float(share); };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()), mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

bool hasPixels(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

} // namespace

QRectF MatrixPlot::filledRect(int row, int column) const
{
    const QRectF whole = cellRect(row, column);
    const qreal side = std::min(whole.width(), whole.height());
    const bool small = row != column && !cell(row, column).significant;
    if (small && side >= 4) {
        const qreal square = std::min(chartStyle().px(smallSquare), side / 2);
        QRectF inner(0, 0, square, square);
        inner.moveCenter(whole.center());
        if (side > 8)
            inner.moveTopLeft(QPointF(std::round(inner.left()), std::round(inner.top())));
        return inner;
    }
    const qreal gap = side >= 10 ? 1 : side >= 5 ? 0.5 : 0;
    if (gap == 0)
        return whole.adjusted(0, 0, 0.5, 0.5); // neighbours overlap: no line of the ground shines through
    return whole.adjusted(gap, gap, -gap, -gap);
}

void MatrixPlot::paintCells(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    // Cells of a fraction of a pixel would let the ground shine through between them.
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int row = 0; row < count(); ++row) {
        for (int column = 0; column < count(); ++column) {
            const QColor colour = cellColour(row, column);
            if (!colour.isValid())
                continue;
            const bool pale = row != column && !cell(row, column).significant;
            painter.fillRect(filledRect(row, column), pale ? towards(colour, theme.surface, paleness) : colour);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void MatrixPlot::paintCellsAsImage(QPainter &painter) const
{
    const qreal scale = std::clamp(painter.deviceTransform().m11(), 1.0, 4.0);
    if (m_image.isNull() || m_imageScale != scale) {
        const QSize size = (area().size() * scale).toSize().expandedTo(QSize(1, 1));
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_image.fill(Qt::transparent);
        m_imageScale = scale;
        QPainter cells(&m_image);
        cells.scale(size.width() / area().width(), size.height() / area().height());
        cells.translate(-area().topLeft());
        paintCells(cells);
    }
    painter.drawImage(area(), m_image);
}

void MatrixPlot::paintOutlines(QPainter &painter) const
{
    // Only where cells are large enough to have one.
    if (std::min(cellSize().width(), cellSize().height()) < 8 || count() * count() > mostPaintedCells)
        return;
    const style::Theme &theme = chartStyle().theme;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    for (int row = 0; row < count(); ++row) {
        for (int column = 0; column < count(); ++column) {
            if (row == column)
                continue;
            const Cell &one = cell(row, column);
            const QRectF filled = filledRect(row, column);
            if (!one.value) { // a dash: there is no figure here
                painter.setPen(QPen(theme.text3, 1));
                painter.drawLine(QPointF(filled.left(), filled.center().y()),
                                 QPointF(filled.right(), filled.center().y()));
            } else if (!one.significant) {
                painter.setPen(QPen(theme.text3, 1));
                painter.drawRect(filled.adjusted(0, 0, -1, -1));
            }
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void MatrixPlot::paintUnder(QPainter &painter) const
{
    const auto [row, column] = current();
    const QColor soft = chartStyle().theme.accentSoft;
    const auto band = [&](int i, bool across) {
        const QRectF cell = cellRect(i, i);
        if (across)
            painter.fillRect(QRectF(0, cell.top(), area().right(), cell.height()), soft);
        else
            painter.fillRect(QRectF(cell.left(), 0, cell.width(), area().bottom()), soft);
    };
    for (int i = 0; i < count(); ++i) {
        if (Plot::isSelected(i)) {
            band(i, true);
            band(i, false);
        }
    }
    if (row >= 0) {
        band(row, true);
        band(column, false);
    }
}

void MatrixPlot::paintRowNames(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const qreal width = area().left() - chartStyle().px(8);
    const QFontMetricsF plain(chartStyle().font);
    const QFontMetricsF bold(chartStyle().bold);
    const qreal needed = lineHeight();
    qreal lastBottom = -1e9;
    const int chosen = current().first;
    const auto write = [&](int i) {
        const QRectF cell = cellRect(i, 0);
        const bool strong = i == chosen || Plot::isSelected(i);
        const QRectF line(0, cell.center().y() - needed / 2, width, needed);
        drawText(painter, line, Qt::AlignRight | Qt::AlignVCenter,
                 (strong ? bold : plain).elidedText(nameOf(i), Qt::ElideRight, width), theme.text1, strong);
    };
    QRectF keep;
    if (chosen >= 0) {
        write(chosen);
        keep = QRectF(0, cellRect(chosen, 0).center().y() - needed / 2, width, needed);
    }
    for (int i = 0; i < count(); ++i) {
        const qreal middle = cellRect(i, 0).center().y();
        const QRectF line(0, middle - needed / 2, width, needed);
        if (i == chosen || (!rowNameFits() && (line.top() < lastBottom || line.intersects(keep))))
            continue;
        write(i);
        lastBottom = line.bottom();
    }
}

void MatrixPlot::paintColumnNames(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const qreal length = area().top() - chartStyle().px(8);
    const QFontMetricsF plain(chartStyle().font);
    const QFontMetricsF bold(chartStyle().bold);
    const qreal needed = lineHeight();
    const int chosen = current().second;
    const auto write = [&](int i) {
        const bool strong = i == chosen || Plot::isSelected(i);
        painter.save();
        painter.translate(cellRect(0, i).center().x(), area().top() - chartStyle().px(4));
        painter.rotate(-90);
        drawText(painter, QRectF(0, -needed / 2, length, needed), Qt::AlignLeft | Qt::AlignVCenter,
                 (strong ? bold : plain).elidedText(nameOf(i), Qt::ElideRight, length), theme.text1, strong);
        painter.restore();
    };
    qreal kept = -1e9;
    if (chosen >= 0) {
        write(chosen);
        kept = cellRect(0, chosen).center().x();
    }
    qreal last = -1e9;
    for (int i = 0; i < count(); ++i) {
        const qreal middle = cellRect(0, i).center().x();
        if (i == chosen || (!columnNameFits() && (middle - last < needed || std::abs(middle - kept) < needed)))
            continue;
        write(i);
        last = middle;
    }
}

void MatrixPlot::paintKey(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const Format &format = chartStyle().format;
    const qreal top = area().bottom() + chartStyle().px(10);
    const QString low = m_chart.isSigned ? format.number(-1.0, 0) : format.number(0.0, 0);
    const QString high = m_chart.isSigned ? format.signedNumber(1, 0) : format.number(1.0, 0);
    const qreal lowWidth = textWidth(low) + chartStyle().px(6);
    const qreal width = std::min(chartStyle().px(keyWidth), rect().width() * 0.3);
    const QString small =
        m_insignificant > 0 ? tr("small: not significant (%1)").arg(format.integer(m_insignificant)) : QString();
    const qreal whole = lowWidth + width + textWidth(high) + chartStyle().px(46) + textWidth(small);
    const qreal from = std::max<qreal>(0, std::min(area().left(), rect().width() - whole));
    const QRectF bar(from + lowWidth, top + (lineHeight() - chartStyle().px(keyBar)) / 2, width,
                     chartStyle().px(keyBar));
    for (int i = 0; i < keySteps; ++i) {
        const double t = (i + 0.5) / keySteps;
        painter.fillRect(
            QRectF(bar.left() + bar.width() * i / keySteps, bar.top(), bar.width() / keySteps + 0.5, bar.height()),
            m_chart.isSigned ? theme.diverging(2 * t - 1) : theme.sequential(t));
    }
    drawText(painter, QRectF(from, top, lowWidth, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, low, theme.text2);
    const qreal right = bar.right() + chartStyle().px(6);
    drawText(painter, QRectF(right, top, textWidth(high), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, high,
             theme.text2);
    if (m_chart.isSigned)
        drawText(painter, QRectF(bar.left(), top + lineHeight() - 1, bar.width(), lineHeight()), Qt::AlignCenter,
                 format.number(0.0, 0), theme.text2);
    if (small.isEmpty())
        return;
    const qreal side = chartStyle().px(smallSquare);
    const qreal at = right + textWidth(high) + chartStyle().px(24);
    painter.setPen(QPen(theme.text3, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(std::floor(at) + 0.5, std::floor(top + (lineHeight() - side) / 2) + 0.5, side, side));
    drawText(painter, QRectF(at + side + chartStyle().px(6), top, textWidth(small), lineHeight()),
             Qt::AlignLeft | Qt::AlignVCenter, small, theme.text2);
}

void MatrixPlot::paintOver(QPainter &painter) const
{
    if (count() * count() > mostPaintedCells && hasPixels(painter))
        paintCellsAsImage(painter);
    else
        paintCells(painter);
    paintOutlines(painter);
    paintRowNames(painter);
    paintColumnNames(painter);
    paintKey(painter);
    const auto [row, column] = current();
    if (row >= 0) {
        painter.setPen(QPen(chartStyle().theme.text1, chartStyle().px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellRect(row, column), chartStyle().px(2), chartStyle().px(2));
    }
    Plot::paintOver(painter);
}

} // namespace clientele::charts
