// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a scatter plot paints: its picture of points, the histograms at its edges, the outline of a choice.

#include "widgets/charts/scatterplot.h"

#include <QPaintEngine>
#include <QPainter>
#include <QtConcurrent>

namespace clientele::charts {

namespace {

constexpr std::size_t mostInFrame = 1500000;
constexpr double betweenMarginal = 4;

bool hasPixels(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

} // namespace

ScatterRequest ScatterPlot::requestFor(const QPainter &painter) const
{
    ScatterRequest request;
    request.grid = m_grid;
    request.view = m_view;
    request.scale = std::clamp(painter.deviceTransform().m11(), 1.0, 4.0);
    request.unit = chartStyle().unit;
    request.pixels = (area().size() * request.scale).toSize().expandedTo(QSize(1, 1));
    request.groups = groupStyles();
    constexpr int steps = 256;
    for (int i = 0; i < steps; ++i) { // the darkest end is too near to a dark ground
        const double t = double(i) / (steps - 1);
        request.scaleColours.push_back(
            chartStyle().theme.sequential(chartStyle().theme.dark ? 0.2 + 0.8 * t : 0.92 * t).rgba());
    }
    return request;
}

const ScatterPicture &ScatterPlot::pictureFor(const QPainter &painter) const
{
    const ScatterRequest request = requestFor(painter);
    if (request == m_request)
        return m_picture;
    m_request = request;
    m_request.most = hasPixels(painter) ? mostInFrame : 0;
    m_picture = paintScatter(m_request);
    if (m_picture.isSampled && !m_pictureWork.isRunning())
        refine();
    return m_picture;
}

void ScatterPlot::refine() const
{
    m_refined = m_request;
    m_refined.most = 0;
    m_pictureWork.setFuture(QtConcurrent::run([request = m_refined] { return paintScatter(request); }));
}

void ScatterPlot::paintVectors(QPainter &painter) const
{
    const std::vector<GroupStyle> styles = groupStyles();
    const auto [radius, opacity] = markLook(m_grid->size());
    painter.save();
    painter.setPen(Qt::NoPen);
    m_grid->visit(m_view, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            const GroupStyle &style = styles[std::min(std::size_t(m_grid->group(i)), styles.size() - 1)];
            const QPointF place = at(i);
            if (style.hidden || !area().contains(place))
                continue;
            QColor colour = style.colour;
            colour.setAlphaF(float(opacity));
            painter.setBrush(colour);
            painter.drawPath(pointShape(style.shape, place, chartStyle().px(radius)));
        }
    });
    painter.restore();
}

void ScatterPlot::paintPoints(QPainter &painter) const
{
    if (!m_grid) {
        drawText(painter, area(), Qt::AlignCenter,
                 tr("Sorting %1 points…").arg(chartStyle().format.integer(qint64(pointCount()))),
                 chartStyle().theme.text3);
        return;
    }
    const ScatterPicture &picture = pictureFor(painter);
    if (!hasPixels(painter) && picture.shown <= mostVectors && !picture.isDensity) {
        paintVectors(painter);
    } else {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.drawImage(area(), picture.image);
        painter.restore();
    }
    if (m_chart.showMarginals)
        paintMarginals(painter, picture);
}

void ScatterPlot::paintMarginals(QPainter &painter, const ScatterPicture &picture) const
{
    const qreal room = chartStyle().px(marginalRoom) - chartStyle().px(betweenMarginal) - 2;
    const auto most = [](const std::vector<double> &bins) {
        return bins.empty() ? 0 : *std::max_element(bins.begin(), bins.end());
    };
    const QColor colour = chartStyle().theme.mark;
    const qreal gap = chartStyle().px(betweenMarginal);
    const auto bins = qreal(picture.alongX.size());
    for (std::size_t i = 0; most(picture.alongX) > 0 && i < picture.alongX.size(); ++i) {
        const qreal height = picture.alongX[i] / most(picture.alongX) * room;
        painter.fillRect(QRectF(area().left() + area().width() * qreal(i) / bins, area().top() - gap - height,
                                area().width() / bins, height),
                         colour);
    }
    for (std::size_t i = 0; most(picture.alongY) > 0 && i < picture.alongY.size(); ++i) {
        const qreal width = picture.alongY[i] / most(picture.alongY) * room;
        painter.fillRect(QRectF(area().right() + gap, area().bottom() - area().height() * qreal(i + 1) / bins, width,
                                area().height() / bins),
                         colour);
    }
}

void ScatterPlot::paintOutline(QPainter &painter) const
{
    if (m_outline.isEmpty())
        return;
    QPolygonF corners;
    for (const QPointF &one : m_outline)
        corners.push_back({area().left() + (one.x() - m_view.x0) / (m_view.x1 - m_view.x0) * area().width(),
                           area().bottom() - (one.y() - m_view.y0) / (m_view.y1 - m_view.y0) * area().height()});
    QColor fill = chartStyle().theme.accent;
    fill.setAlphaF(0.12F);
    painter.save();
    painter.setClipRect(area());
    painter.setPen(QPen(chartStyle().theme.accent, chartStyle().px(1.5), Qt::DashLine));
    painter.setBrush(fill);
    painter.drawPolygon(corners);
    painter.restore();
}

void ScatterPlot::paintUnder(QPainter &painter) const
{
    paintGrid(painter);
    paintPoints(painter);
}

void ScatterPlot::paintOver(QPainter &painter) const
{
    paintAxes(painter);
    paintCurves(painter);
    paintOutline(painter);
    paintHead(painter);
    Plot::paintOver(painter);
}

} // namespace clientele::charts
