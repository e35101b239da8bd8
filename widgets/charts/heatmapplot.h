// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/plot.h"

namespace clientele::charts {

/// Counts or sums over two categories as cells of the sequential scale, each with its number, and the totals.
class HeatmapPlot final : public Plot
{
    Q_OBJECT
public:
    explicit HeatmapPlot(const ChartStyle &style) : Plot(style) {}

    [[nodiscard]] bool setFigures(const report::Chart &chart) override;
    [[nodiscard]] const report::ChartBase &figures() const override { return m_chart; }
    [[nodiscard]] int neighbour(int mark, Qt::Key arrow) const override;
    [[nodiscard]] qreal leastHeight() const override;

    [[nodiscard]] QRectF cellRect(int row, int category) const;
    [[nodiscard]] QColor cellColour(int row, int category) const;

protected:
    [[nodiscard]] Frame measure() const override;
    [[nodiscard]] std::vector<Mark> placeMarks() const override;
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;
    [[nodiscard]] std::optional<Mark> categoryMark(int category) const override;
    [[nodiscard]] qreal labelsHeight() const override;
    void figuresChanged() override;

private:
    [[nodiscard]] int rowCount() const { return int(m_chart.rows.size()); }
    [[nodiscard]] std::optional<double> value(int row, int category) const;
    [[nodiscard]] bool hasTotals() const { return !m_chart.columnTotals.empty(); }
    [[nodiscard]] qreal rowHeight() const;
    [[nodiscard]] bool numbersFit() const;
    void paintCell(QPainter &painter, int row, int category, bool number) const;
    void paintRowEnds(QPainter &painter) const;
    void paintTotals(QPainter &painter) const;
    void paintSelection(QPainter &painter) const;

    report::HeatmapChart m_chart;
    double m_most = 0;
    qreal m_namesWidth = 0;
    qreal m_totalsWidth = 0;
    qreal m_widestNumber = 0;
};

} // namespace clientele::charts
