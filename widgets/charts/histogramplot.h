// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/valueplot.h"

namespace clientele::charts {

/// Bars that touch over a value axis (of discrete values: apart), curves over them, upright lines with their names, and
/// the area of a probability.
class HistogramPlot final : public ValuePlot
{
    Q_OBJECT
public:
    explicit HistogramPlot(const ChartStyle &style) : ValuePlot(style) {}

    [[nodiscard]] bool setFigures(const report::Chart &chart) override;
    [[nodiscard]] const report::ChartBase &figures() const override { return m_chart; }
    [[nodiscard]] std::optional<Mark> markAt(QPointF position) const override;

    [[nodiscard]] QRectF barRect(int bin) const;

protected:
    [[nodiscard]] bool isDrawable() const override { return !m_chart.counts.empty() || !m_curves.empty(); }
    [[nodiscard]] QString xName() const override { return m_chart.axis.name; }
    [[nodiscard]] QString yName() const override { return m_chart.valueName; }
    [[nodiscard]] const std::vector<report::Curve> &curves() const override { return m_curves; }
    [[nodiscard]] std::vector<Mark> placeMarks() const override;
    [[nodiscard]] qreal topRoom() const override;
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;

private:
    void tidy();
    void addOutline();
    void scale();
    [[nodiscard]] int binCount() const { return int(m_chart.counts.size()); }
    [[nodiscard]] QRectF columnOf(int bin) const; ///< from the top to the axis
    [[nodiscard]] bool isShaded(int bin) const;
    void paintBars(QPainter &painter) const;
    void paintShade(QPainter &painter) const;
    void paintLines(QPainter &painter) const;

    report::HistogramChart m_chart;
    std::vector<report::Curve> m_curves; // the chart's, and the outline of the others
};

} // namespace clientele::charts
