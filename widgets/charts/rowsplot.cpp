// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/rowsplot.h"

#include <QFontMetricsF>
#include <QPainter>

namespace clientele::charts {

namespace {

constexpr qreal row = 26;
constexpr qreal lowestRow = 20;
constexpr qreal farOutside = 1e4;

} // namespace

qreal RowsPlot::ordinaryRow(const ChartStyle &style)
{
    return std::max(style.px(row), std::ceil(QFontMetricsF(style.font).height()) + style.px(6));
}

qreal RowsPlot::leastHeight() const
{
    const qreal lowest = std::max(chartStyle().px(lowestRow), lineHeight() + chartStyle().px(2));
    return std::max(1, categoryCount()) * lowest + footHeight() + chartStyle().px(4);
}

void RowsPlot::figuresChanged()
{
    m_namesWidth = 0;
    for (const report::Category &category : figures().categories)
        m_namesWidth = std::max(m_namesWidth, textWidth(oneLine(category.label).left(200), true));
    Plot::figuresChanged();
}

Plot::Frame RowsPlot::measure() const
{
    const qreal gap = chartStyle().px(8);
    const qreal names = std::min(std::ceil(m_namesWidth), rect().width() * 0.42);
    const qreal ends = std::min(endsWidth(), rect().width() * 0.42);
    const qreal room = rect().height() - footHeight() - chartStyle().px(4);
    const qreal used = std::min(room, std::max(1, categoryCount()) * ordinaryRow(chartStyle()));
    Frame frame;
    frame.margins = QMarginsF(names + gap, chartStyle().px(2), ends + (ends > 0 ? gap : 0),
                              footHeight() + chartStyle().px(2) + std::max<qreal>(0, room - used));
    return frame;
}

qreal RowsPlot::xAt(double value) const
{
    const double fraction = m_scale.fraction(value);
    return std::isnan(fraction) ? fraction
                                : area().left() + std::clamp(fraction * area().width(), -farOutside, farOutside);
}

QRectF RowsPlot::rowRect(int category) const
{
    const qreal height = area().height() / std::max(1, categoryCount());
    return {0, area().top() + category * height, rect().width(), height};
}

std::optional<Mark> RowsPlot::markAt(QPointF position) const
{
    if (markCount() == 0 || position.y() < area().top() || position.y() >= area().bottom())
        return std::nullopt;
    const int at = int((position.y() - area().top()) / area().height() * categoryCount());
    return mark(std::clamp(at, 0, markCount() - 1));
}

void RowsPlot::paintUnder(QPainter &painter) const
{
    for (int i = 0; i < categoryCount(); ++i) {
        if (isSelected(i) || i == chosenCategory())
            painter.fillRect(rowRect(i), chartStyle().theme.accentSoft);
    }
}

void RowsPlot::paintNames(QPainter &painter) const
{
    const qreal width = area().left() - chartStyle().px(8);
    const QFontMetricsF plain(chartStyle().font);
    const QFontMetricsF bold(chartStyle().bold);
    for (int i = 0; i < categoryCount(); ++i) {
        const bool chosen = isSelected(i) || i == chosenCategory() || i == figures().highlighted;
        const QString name = oneLine(figures().categories[std::size_t(i)].label).left(400);
        QRectF cell = rowRect(i);
        cell.setWidth(width);
        drawText(painter, cell, Qt::AlignLeft | Qt::AlignVCenter,
                 (chosen ? bold : plain).elidedText(name, Qt::ElideRight, width), chartStyle().theme.text1, chosen);
    }
}

} // namespace clientele::charts
