// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/histogramplot.h"

#include <QFontMetricsF>
#include <QPainter>

namespace clientele::charts {

namespace {

constexpr double discreteShare = 0.6; // of its bin
constexpr int othersColour = 1;
constexpr int mostNameLines = 3;
constexpr double headroom = 1.04;

} // namespace

bool HistogramPlot::setFigures(const report::Chart &chart)
{
    const auto *histogram = std::get_if<report::HistogramChart>(&chart);
    if (!histogram)
        return false;
    m_chart = *histogram;
    tidy();
    m_curves = m_chart.curves;
    addOutline();
    scale();
    figuresChanged();
    return true;
}

void HistogramPlot::tidy()
{
    const std::size_t bins = m_chart.edges.size() > 1 ? std::min(m_chart.edges.size() - 1, m_chart.counts.size()) : 0;
    m_chart.counts.resize(bins);
    m_chart.edges.resize(bins == 0 ? 0 : bins + 1);
    if (!m_chart.others.empty())
        m_chart.others.resize(bins);
    for (std::vector<double> *values : {&m_chart.counts, &m_chart.others}) {
        for (double &one : *values)
            one = std::isfinite(one) ? std::max(one, 0.0) : 0;
    }
    m_chart.categories.resize(bins);
    for (std::size_t i = 0; i < bins; ++i) {
        if (m_chart.categories[i].label.isEmpty())
            m_chart.categories[i].label = chartStyle().format.range(m_chart.edges[i], m_chart.edges[i + 1]);
    }
    std::erase_if(m_chart.lines, [](const report::ReferenceLine &line) { return !std::isfinite(line.value); });
}

void HistogramPlot::addOutline()
{
    if (m_chart.others.empty())
        return;
    report::Curve outline;
    outline.name = m_chart.othersName;
    outline.colour = othersColour;
    outline.points.push_back({m_chart.edges.front(), 0});
    for (std::size_t i = 0; i < m_chart.others.size(); ++i) {
        outline.points.push_back({m_chart.edges[i], m_chart.others[i]});
        outline.points.push_back({m_chart.edges[i + 1], m_chart.others[i]});
    }
    outline.points.push_back({m_chart.edges.back(), 0});
    m_curves.push_back(outline);
}

void HistogramPlot::scale()
{
    ValueRange across;
    across.positive = m_chart.axis.logarithmic;
    ValueRange up;
    up.include(0);
    for (const double edge : m_chart.edges)
        across.include(edge);
    for (const double count : m_chart.counts)
        up.include(count);
    for (const report::Curve &curve : m_curves) {
        for (const report::Point &point : curve.points) {
            if (m_chart.edges.empty())
                across.include(point.x);
            up.include(point.y);
        }
    }
    setScales(AxisScale::over(m_chart.axis, across.least, across.most),
              AxisScale(0, up.most > 0 ? up.most * headroom : 1, false));
}

qreal HistogramPlot::topRoom() const
{
    return lineHeight() * qreal(std::min(mostNameLines, int(m_chart.lines.size())));
}

QRectF HistogramPlot::columnOf(int bin) const
{
    const auto place = [&](double edge) {
        const qreal x = xAt(edge);
        return std::isnan(x) ? area().left() : std::clamp(x, area().left(), area().right());
    };
    const qreal left = place(m_chart.edges[std::size_t(bin)]);
    const qreal right = place(m_chart.edges[std::size_t(bin) + 1]);
    const qreal inset = m_chart.discrete ? (right - left) * (1 - discreteShare) / 2 : 0;
    return QRectF(left + inset, area().top(), right - left - 2 * inset, area().height());
}

QRectF HistogramPlot::barRect(int bin) const
{
    QRectF bar = columnOf(bin);
    bar.setTop(std::max(area().top(), yAt(m_chart.counts[std::size_t(bin)])));
    return bar;
}

std::vector<Mark> HistogramPlot::placeMarks() const
{
    std::vector<Mark> marks;
    marks.reserve(m_chart.counts.size());
    for (int i = 0; i < binCount(); ++i) {
        const report::Category &bin = m_chart.categories[std::size_t(i)];
        Mark mark;
        mark.category = i;
        mark.area = barRect(i);
        mark.ring = mark.area;
        mark.name = oneLine(bin.label);
        mark.details = details(i, valueText(m_chart.counts[std::size_t(i)]));
        mark.filters = {bin.filter};
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::optional<Mark> HistogramPlot::markAt(QPointF position) const
{
    if (!area().adjusted(0, 0, 1, 1).contains(position))
        return std::nullopt;
    for (int i = 0; i < markCount(); ++i) {
        const QRectF column = columnOf(i);
        if (position.x() >= column.left() && position.x() < column.right())
            return mark(i);
    }
    return std::nullopt;
}

bool HistogramPlot::isShaded(int bin) const
{
    if (!m_chart.shaded || !m_chart.curves.empty())
        return false;
    const double middle = (m_chart.edges[std::size_t(bin)] + m_chart.edges[std::size_t(bin) + 1]) / 2;
    return middle >= m_chart.shaded->x && middle <= m_chart.shaded->y;
}

void HistogramPlot::paintBars(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const qreal between = m_chart.discrete || binCount() == 0 || area().width() / binCount() < 4 ? 0 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, m_chart.discrete);
    for (int i = 0; i < binCount(); ++i) {
        const QRectF bar = barRect(i);
        if (bar.height() <= 0 || bar.width() <= 0)
            continue;
        const bool accent = i == m_chart.highlighted || isSelected(i) || isShaded(i) || i == chosenCategory();
        painter.fillRect(QRectF(bar.left(), bar.top(), std::max<qreal>(1, bar.width() - between), bar.height()),
                         accent ? theme.accent : theme.mark);
    }
    painter.restore();
}

void HistogramPlot::paintShade(QPainter &painter) const
{
    if (!m_chart.shaded || m_chart.curves.empty() || m_chart.curves.front().points.size() < 2)
        return;
    const auto end = [&](double value, qreal infinite) {
        const qreal x = xAt(value);
        return std::isnan(x) ? infinite : std::clamp(x, area().left(), area().right());
    };
    const qreal from = end(m_chart.shaded->x, area().left());
    const qreal to = end(m_chart.shaded->y, area().right());
    if (to <= from)
        return;
    QPolygonF under;
    for (const report::Point &point : m_chart.curves.front().points) {
        const QPointF at(xAt(point.x), yAt(point.y));
        if (!std::isnan(at.x()) && !std::isnan(at.y()))
            under.push_back(at);
    }
    if (under.isEmpty())
        return;
    under.push_back(QPointF(under.constLast().x(), area().bottom()));
    under.push_back(QPointF(under.constFirst().x(), area().bottom()));
    QColor fill = chartStyle().theme.accent;
    fill.setAlphaF(0.35F);
    painter.save();
    painter.setClipRect(QRectF(from, area().top(), to - from, area().height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(under);
    painter.restore();
    painter.setPen(QPen(chartStyle().theme.accent, chartStyle().px(1.5)));
    for (const qreal x : {from, to}) {
        if (x > area().left() && x < area().right())
            painter.drawLine(QPointF(x, area().top()), QPointF(x, area().bottom()));
    }
}

void HistogramPlot::paintLines(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const QFontMetricsF bold(chartStyle().bold);
    std::vector<QRectF> taken;
    for (const report::ReferenceLine &line : m_chart.lines) {
        const qreal x = xAt(line.value);
        if (std::isnan(x) || x < area().left() - 0.5 || x > area().right() + 0.5)
            continue;
        const QString name = bold.elidedText(oneLine(line.name).left(400), Qt::ElideRight, area().width() * 0.7);
        const qreal width = bold.horizontalAdvance(name);
        const qreal gap = chartStyle().px(4);
        const bool atRight = x + gap + width <= rect().right();
        QRectF cell(atRight ? x + gap : std::max(rect().left(), x - gap - width), 0, width, lineHeight());
        qreal top = area().top() - topRoom();
        cell.moveTop(top);
        const auto covers = [&](const QRectF &other) { return other.intersects(cell.adjusted(-gap, 0, gap, -1)); };
        while (std::any_of(taken.begin(), taken.end(), covers) && cell.bottom() + lineHeight() <= area().top() + 1)
            cell.translate(0, lineHeight());
        taken.push_back(cell);
        QPen pen(theme.text1, chartStyle().px(1.5), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4, 2.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, cell.top()), QPointF(x, area().bottom()));
        drawText(painter, cell, Qt::AlignLeft | Qt::AlignVCenter, name, theme.text1, true);
    }
}

void HistogramPlot::paintUnder(QPainter &painter) const
{
    for (int i = 0; i < binCount(); ++i) {
        if (isSelected(i))
            painter.fillRect(columnOf(i), chartStyle().theme.accentSoft);
    }
    paintGrid(painter);
    paintBars(painter);
}

void HistogramPlot::paintOver(QPainter &painter) const
{
    paintShade(painter);
    paintAxes(painter);
    paintCurves(painter);
    paintLines(painter);
    paintHead(painter);
    Plot::paintOver(painter);
}

} // namespace clientele::charts
