// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/axisscale.h"
#include "widgets/charts/plot.h"

namespace clientele::charts {

/// A plot over two axes of values, painted by us from grid to label: curves through it, their key above it.
class ValuePlot : public Plot
{
    Q_OBJECT
public:
    [[nodiscard]] qreal leastHeight() const override;
    [[nodiscard]] const AxisScale &xScale() const { return m_x; }
    [[nodiscard]] const AxisScale &yScale() const { return m_y; }
    [[nodiscard]] qreal xAt(double value) const;
    [[nodiscard]] qreal yAt(double value) const;

protected:
    explicit ValuePlot(const ChartStyle &style) : Plot(style) {}

    void setScales(const AxisScale &x, const AxisScale &y)
    {
        m_x = x;
        m_y = y;
    }

    [[nodiscard]] virtual QString xName() const = 0;
    [[nodiscard]] virtual QString yName() const = 0;
    [[nodiscard]] virtual const std::vector<report::Curve> &curves() const = 0;
    /// Short lines beside the axis' name: what lies beyond its ends.
    [[nodiscard]] virtual QString beforeX() const { return {}; }
    [[nodiscard]] virtual QString afterX() const { return {}; }
    /// At the right of the line above the plot.
    [[nodiscard]] virtual QString note() const { return {}; }

    [[nodiscard]] Frame measure() const override;
    [[nodiscard]] std::vector<Mark> placeMarks() const override { return {}; }
    void paintGrid(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintCurves(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    [[nodiscard]] qreal ticksHeight() const; ///< of numbers and name under the plot
    [[nodiscard]] virtual qreal topRoom() const { return 0; }
    [[nodiscard]] virtual qreal rightRoom() const { return 0; }

private:
    struct KeyEntry
    {
        QString name;
        QPointF at;
        int curve = 0;
    };
    [[nodiscard]] QColor colourOf(const report::Curve &curve) const;
    /// What the key needs at this width. @returns its height.
    qreal placeKey(qreal left, qreal width, std::vector<KeyEntry> &entries) const;
    [[nodiscard]] QPen penOf(const report::Curve &curve) const;
    [[nodiscard]] int xTickCount() const;
    [[nodiscard]] std::vector<double> yTicks() const { return m_y.ticks(5); }
    void paintTicksAcross(QPainter &painter) const;

    AxisScale m_x;
    AxisScale m_y;
};

} // namespace clientele::charts
