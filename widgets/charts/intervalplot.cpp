// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/intervalplot.h"

#include <QFontMetricsF>
#include <QPainter>

namespace clientele::charts {

namespace {

constexpr qreal dot = 4;
constexpr qreal arrow = 5; // where an interval goes on beyond the axis
constexpr double margin = 0.04;

/// An interval that is far wider than all others must not flatten them: this many times their middle's spread.
constexpr double mostStretch = 20;

} // namespace

bool IntervalPlot::setFigures(const report::Chart &chart)
{
    const auto *intervals = std::get_if<report::IntervalChart>(&chart);
    if (!intervals)
        return false;
    m_chart = *intervals;
    m_chart.estimates.resize(m_chart.categories.size());
    ValueRange centres;
    ValueRange ends;
    centres.positive = ends.positive = m_chart.axis.logarithmic;
    centres.include(m_chart.reference);
    ends.include(m_chart.reference);
    for (std::optional<Estimate> &one : m_chart.estimates) {
        if (one && (!std::isfinite(one->value) || (m_chart.axis.logarithmic && one->value <= 0)))
            one.reset();
        if (!one)
            continue;
        for (const double value : {one->low, one->value, one->high})
            ends.include(value);
        centres.include(one->value);
    }
    const AxisScale middle = AxisScale(centres.least, centres.most, m_chart.axis.logarithmic);
    AxisScale scale = AxisScale::over(m_chart.axis, ends.least, ends.most);
    const double from = std::max(-mostStretch, middle.fraction(scale.low()));
    const double to = std::min(mostStretch, middle.fraction(scale.high()));
    const double more = (to - from) * margin;
    scale = middle.part(m_chart.axis.low ? middle.fraction(scale.low()) : from - more,
                        m_chart.axis.high ? middle.fraction(scale.high()) : to + more);
    setScale(scale);
    figuresChanged();
    return true;
}

void IntervalPlot::figuresChanged()
{
    m_widestText = 0;
    for (int i = 0; i < categoryCount(); ++i)
        m_widestText = std::max(m_widestText, textWidth(textOf(i), estimate(i) && estimate(i)->stands));
    m_widestText = std::ceil(m_widestText);
    RowsPlot::figuresChanged();
}

QString IntervalPlot::textOf(int category) const
{
    return estimate(category) ? oneLine(estimate(category)->text).left(400) : chartStyle().format.number(std::nullopt);
}

qreal IntervalPlot::footHeight() const
{
    return chartStyle().px(6) + lineHeight() * (m_chart.axis.name.isEmpty() ? 1 : 2);
}

std::vector<Mark> IntervalPlot::placeMarks() const
{
    std::vector<Mark> marks;
    marks.reserve(m_chart.categories.size());
    for (int i = 0; i < categoryCount(); ++i) {
        const report::Category &category = m_chart.categories[std::size_t(i)];
        Mark mark;
        mark.category = i;
        const qreal half = chartStyle().px(dot);
        const qreal at = estimate(i) ? xAt(estimate(i)->value) : area().left();
        mark.area = QRectF(at - half, middleOf(i) - half, 2 * half, 2 * half);
        mark.ring = rowRect(i).adjusted(2, 1, -2, -1);
        mark.name = oneLine(category.label);
        mark.details = details(i, textOf(i));
        mark.filters = {category.filter};
        marks.push_back(std::move(mark));
    }
    return marks;
}

void IntervalPlot::paintAxis(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const qreal bottom = std::floor(area().bottom()) + 0.5;
    const qreal top = bottom + chartStyle().px(4);
    const int most = std::clamp(int(area().width() / chartStyle().px(56)), 2, 6);
    qreal free = rect().left();
    for (const double tick : scale().ticks(most)) {
        const qreal x = std::floor(xAt(tick)) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(x, area().top()), QPointF(x, bottom));
        const QString text = AxisScale::tickText(tick, chartStyle().format);
        const qreal width = textWidth(text);
        const qreal from = std::clamp(x - width / 2, rect().left(), std::max(rect().left(), rect().right() - width));
        if (from < free)
            continue;
        free = from + width + chartStyle().px(6);
        drawText(painter, QRectF(from, top, width, lineHeight()), Qt::AlignCenter, text, theme.text2);
    }
    painter.setPen(QPen(theme.strong, 1));
    painter.drawLine(QPointF(area().left(), bottom), QPointF(area().right(), bottom));
    const QString name = QFontMetricsF(chartStyle().font)
                             .elidedText(oneLine(m_chart.axis.name).left(400), Qt::ElideRight, rect().width());
    const qreal width = textWidth(name);
    const qreal from =
        std::clamp(area().center().x() - width / 2, rect().left(), std::max(rect().left(), rect().right() - width));
    drawText(painter, QRectF(from, top + lineHeight(), width, lineHeight()), Qt::AlignCenter, name, theme.text2);
    const qreal reference = xAt(m_chart.reference);
    if (!std::isnan(reference) && reference >= area().left() - 1 && reference <= area().right() + 1) {
        QPen pen(theme.text1, chartStyle().px(1.5), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 2.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(reference, area().top()), QPointF(reference, bottom));
    }
}

void IntervalPlot::paintEstimate(QPainter &painter, int category) const
{
    const style::Theme &theme = chartStyle().theme;
    const Estimate &one = *estimate(category);
    const QColor colour = one.stands ? theme.accent : theme.mark;
    const qreal y = middleOf(category);
    const auto end = [&](double value, qreal infinite) {
        const qreal x = xAt(value);
        return std::isnan(x) ? infinite : x;
    };
    const qreal low = end(one.low, area().left() - 1);
    const qreal high = end(one.high, area().right() + 1);
    const qreal from = std::clamp(low, area().left(), area().right());
    const qreal to = std::clamp(high, area().left(), area().right());
    painter.setPen(QPen(colour, chartStyle().px(2), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    const qreal cap = chartStyle().px(4);
    const auto finish = [&](qreal x, bool beyond, int direction) {
        const qreal back = beyond ? x - direction * chartStyle().px(arrow) : x;
        painter.drawLine(QPointF(back, y - cap), QPointF(x, beyond ? y : y + cap));
        if (beyond)
            painter.drawLine(QPointF(back, y + cap), QPointF(x, y));
    };
    finish(from, low < area().left() - 0.5, -1);
    finish(to, high > area().right() + 0.5, 1);
    const qreal x = xAt(one.value);
    if (std::isnan(x) || x < area().left() - 1 || x > area().right() + 1)
        return;
    painter.setBrush(one.stands ? colour : theme.surface);
    painter.drawEllipse(QPointF(x, y), chartStyle().px(dot), chartStyle().px(dot));
}

void IntervalPlot::paintOver(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    paintAxis(painter);
    const qreal left = area().right() + chartStyle().px(8);
    const qreal width = rect().right() - left;
    for (int i = 0; i < categoryCount(); ++i) {
        if (estimate(i))
            paintEstimate(painter, i);
        const bool stands = estimate(i) && estimate(i)->stands;
        const QFontMetricsF metrics(stands ? chartStyle().bold : chartStyle().font);
        drawText(painter, QRectF(left, rowRect(i).top(), width, rowRect(i).height()), Qt::AlignRight | Qt::AlignVCenter,
                 metrics.elidedText(textOf(i), Qt::ElideRight, width), stands ? theme.text1 : theme.text3, stands);
    }
    paintNames(painter);
    Plot::paintOver(painter);
}

} // namespace clientele::charts
