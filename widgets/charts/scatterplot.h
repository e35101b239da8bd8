// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/scatterimage.h"
#include "widgets/charts/valueplot.h"

#include <QFutureWatcher>

namespace clientele::charts {

/// Points of two columns: marks while eyes can separate them, their density beyond; trends over them, histograms along
/// the edges. It zooms and pans. A mark's category is the point's place in the chart and its series the point's group.
class ScatterPlot final : public ValuePlot
{
    Q_OBJECT
public:
    explicit ScatterPlot(const ChartStyle &style);
    ~ScatterPlot() override;

    [[nodiscard]] bool setFigures(const report::Chart &chart) override;
    [[nodiscard]] const report::ChartBase &figures() const override { return m_chart; }
    [[nodiscard]] const report::ScatterChart &chart() const { return m_chart; }
    [[nodiscard]] int markCount() const override;
    [[nodiscard]] Mark mark(int index) const override;
    [[nodiscard]] std::optional<Mark> markAt(QPointF position) const override;
    void finish() override;

    /// @param factor below 1: nearer. @param about in the plot's coordinates: stays where it is.
    void zoom(QPointF about, double factor);
    void pan(QPointF distance);
    void showAll();
    [[nodiscard]] bool isZoomed() const { return !m_view.isHome(); }
    [[nodiscard]] const PlotView &view() const { return m_view; }
    [[nodiscard]] const QRectF &plotRect() const { return area(); }

    /// The outline of a choice, in the plot's coordinates: it keeps its place on the axes. Empty: none.
    void setOutline(const QPolygonF &outline);
    [[nodiscard]] bool hasOutline() const { return !m_outline.isEmpty(); }
    /// Rows of the points within the outline that are shown, ascending; nullptr: no rows stand behind.
    [[nodiscard]] std::shared_ptr<const std::vector<std::uint32_t>> chosenRows() const;
    /// The outline's width and height as filters of the two columns, where they have one.
    [[nodiscard]] std::vector<query::Filter> outlineFilters() const;

protected:
    [[nodiscard]] bool isDrawable() const override;
    [[nodiscard]] QString xName() const override { return m_chart.xAxis.name; }
    [[nodiscard]] QString yName() const override { return m_chart.yAxis.name; }
    [[nodiscard]] const std::vector<report::Curve> &curves() const override { return m_chart.curves; }
    [[nodiscard]] QString beforeX() const override;
    [[nodiscard]] QString afterX() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] qreal topRoom() const override;
    [[nodiscard]] qreal rightRoom() const override;
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;
    void figuresChanged() override;

private:
    static constexpr qreal marginalRoom = 36; // px, of a histogram along an edge

    void makeGrid();
    void setView(PlotView view);
    [[nodiscard]] std::vector<GroupStyle> groupStyles() const;
    [[nodiscard]] ScatterRequest requestFor(const QPainter &painter) const;
    const ScatterPicture &pictureFor(const QPainter &painter) const;
    void refine() const;
    void paintPoints(QPainter &painter) const;
    void paintVectors(QPainter &painter) const;
    void paintMarginals(QPainter &painter, const ScatterPicture &picture) const;
    void paintOutline(QPainter &painter) const;
    [[nodiscard]] QPointF at(std::size_t place) const; ///< of a point of the grid, in the plot's coordinates
    [[nodiscard]] QPointF fractionAt(QPointF position) const;
    [[nodiscard]] PlotView viewAround(QPointF position, qreal radius) const;
    [[nodiscard]] Mark markOf(std::size_t place, std::size_t neighbours) const;
    [[nodiscard]] QString nameOf(std::size_t point, int group) const;
    [[nodiscard]] std::size_t pointCount() const { return m_chart.x ? m_chart.x->size() : 0; }

    report::ScatterChart m_chart;
    AxisScale m_homeX;
    AxisScale m_homeY;
    PlotView m_view;
    QPolygonF m_outline; // in fractions of the axes at home
    std::shared_ptr<const PointGrid> m_grid;
    QFutureWatcher<std::shared_ptr<const PointGrid>> m_gridWork;
    mutable std::vector<std::uint32_t> m_order; // places of the grid by x, for the keyboard; made when first asked
    mutable ScatterRequest m_request;           // what the picture was made of
    mutable ScatterPicture m_picture;
    mutable QFutureWatcher<ScatterPicture> m_pictureWork;
    mutable ScatterRequest m_refined; // what is being made
};

} // namespace clientele::charts
