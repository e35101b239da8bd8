// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/plot.h"

#include <QBoxPlotSeries>

namespace clientele::charts {

/// Tukey's box plots, with every outlier as a ring, the median labelled and n under each.
class BoxPlot final : public Plot
{
    Q_OBJECT
public:
    explicit BoxPlot(const ChartStyle &style) : Plot(style) {}

    [[nodiscard]] bool setFigures(const report::Chart &chart) override;
    [[nodiscard]] const report::ChartBase &figures() const override { return m_chart; }

    [[nodiscard]] QRectF boxRect(int category) const; ///< from the lowest to the highest mark, outliers included
    [[nodiscard]] QRectF labelRect(int category) const;

protected:
    [[nodiscard]] Frame measure() const override;
    void updateSeries() override;
    [[nodiscard]] std::vector<Mark> placeMarks() const override;
    void paintOver(QPainter &painter) const override;
    [[nodiscard]] bool showsCounts() const override { return true; }
    void figuresChanged() override;

private:
    [[nodiscard]] const std::optional<stats::FiveNumber> &box(int category) const
    {
        return m_chart.boxes[std::size_t(category)];
    }
    [[nodiscard]] bool isAccent(int category) const { return category == m_chart.highlighted || isSelected(category); }
    [[nodiscard]] QColor colour(int category) const;
    [[nodiscard]] qreal boxWidth(qreal plotWidth) const;
    [[nodiscard]] qreal ringRadius() const;
    void paintOutliers(QPainter &painter, int category) const;

    report::BoxChart m_chart;
    QBoxPlotSeries *m_series = nullptr;
    qreal m_widestMedian = 0;
};

} // namespace clientele::charts
