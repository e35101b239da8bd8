// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/signedbarplot.h"

#include <QPainter>

namespace clientele::charts {

namespace {

constexpr qreal thickest = 16;

} // namespace

bool SignedBarPlot::setFigures(const report::Chart &chart)
{
    const auto *bars = std::get_if<report::SignedBarChart>(&chart);
    if (!bars)
        return false;
    m_chart = *bars;
    m_chart.values.resize(m_chart.categories.size());
    for (std::optional<double> &one : m_chart.values) {
        if (one && !std::isfinite(*one))
            one.reset();
    }
    double least = 0;
    double most = 0;
    for (const auto &one : m_chart.values) {
        least = std::min(least, one.value_or(0));
        most = std::max(most, one.value_or(0));
    }
    m_strongest = std::max({1.0, -least, most}); // a coefficient has the colour of its cell in the matrix
    if (m_chart.most > 0) {
        least = least < 0 ? -m_chart.most : 0;
        most = most > 0 ? m_chart.most : 0;
        m_strongest = m_chart.most;
    }
    setScale(AxisScale(least, least == 0 && most == 0 ? 1 : most, false));
    figuresChanged();
    return true;
}

void SignedBarPlot::figuresChanged()
{
    m_widestLeft = 0;
    m_widestRight = 0;
    for (int i = 0; i < categoryCount(); ++i) {
        qreal &widest = value(i).value_or(0) < 0 ? m_widestLeft : m_widestRight;
        widest = std::max(widest, textWidth(textOf(i), true));
    }
    RowsPlot::figuresChanged();
}

QString SignedBarPlot::textOf(int category) const
{
    return value(category) ? chartStyle().format.signedNumber(*value(category), m_chart.decimals)
                           : chartStyle().format.number(std::nullopt);
}

Plot::Frame SignedBarPlot::measure() const
{
    Frame frame = RowsPlot::measure();
    const qreal gap = chartStyle().px(6);
    // Room for the numbers at either end; a negative one stands left of its bar.
    frame.margins.setRight(std::ceil(m_widestRight) + gap);
    if (m_widestLeft > 0)
        frame.margins.setLeft(frame.margins.left() + std::ceil(m_widestLeft) + gap);
    return frame;
}

QRectF SignedBarPlot::barRect(int category) const
{
    if (!value(category))
        return {};
    const qreal zero = xAt(0);
    const qreal end = std::clamp(xAt(*value(category)), area().left(), area().right());
    const qreal height = std::min(chartStyle().px(thickest), rowRect(category).height() * 0.6);
    return QRectF(std::min(zero, end), std::round(middleOf(category) - height / 2), std::abs(end - zero), height);
}

QRectF SignedBarPlot::labelRect(int category) const
{
    const qreal gap = chartStyle().px(4);
    const qreal width = textWidth(textOf(category), true);
    const QRectF bar = value(category) ? barRect(category) : QRectF(xAt(0), middleOf(category), 0, 0);
    const bool left = value(category).value_or(0) < 0;
    return {left ? bar.left() - gap - width : bar.right() + gap, middleOf(category) - lineHeight() / 2, width,
            lineHeight()};
}

std::vector<Mark> SignedBarPlot::placeMarks() const
{
    std::vector<Mark> marks;
    marks.reserve(m_chart.categories.size());
    for (int i = 0; i < categoryCount(); ++i) {
        const report::Category &category = m_chart.categories[std::size_t(i)];
        Mark mark;
        mark.category = i;
        mark.area = value(i) ? barRect(i) : labelRect(i);
        mark.ring = rowRect(i).adjusted(2, 1, -2, -1);
        mark.name = oneLine(category.label);
        mark.details = details(i, textOf(i));
        mark.filters = {category.filter};
        marks.push_back(std::move(mark));
    }
    return marks;
}

void SignedBarPlot::paintBar(QPainter &painter, int category) const
{
    const style::Theme &theme = chartStyle().theme;
    const QRectF bar = barRect(category);
    const double one = *value(category);
    painter.fillRect(bar, theme.diverging(one / m_strongest));
    painter.setPen(QPen(theme.diverging(one < 0 ? -1 : 1), 1));
    painter.setBrush(Qt::NoBrush);
    if (bar.width() > 2)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

void SignedBarPlot::paintOver(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    for (int i = 0; i < categoryCount(); ++i) {
        if (value(i))
            paintBar(painter, i);
        const bool strong = i == m_chart.highlighted || i == chosenCategory();
        const bool left = value(i).value_or(0) < 0;
        drawText(painter, labelRect(i), (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, textOf(i),
                 value(i) ? theme.text1 : theme.text3, strong);
    }
    painter.setPen(QPen(theme.strong, 1));
    const qreal zero = std::floor(xAt(0)) + 0.5;
    painter.drawLine(QPointF(zero, area().top()), QPointF(zero, area().bottom()));
    paintNames(painter);
    Plot::paintOver(painter);
}

} // namespace clientele::charts
