// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/rowsplot.h"

namespace clientele::charts {

/// A forest plot: an estimate with its interval a row, on one axis, and the line of no effect.
class IntervalPlot final : public RowsPlot
{
    Q_OBJECT
public:
    explicit IntervalPlot(const ChartStyle &style) : RowsPlot(style) {}

    [[nodiscard]] bool setFigures(const report::Chart &chart) override;
    [[nodiscard]] const report::ChartBase &figures() const override { return m_chart; }

protected:
    [[nodiscard]] std::vector<Mark> placeMarks() const override;
    [[nodiscard]] qreal endsWidth() const override { return m_widestText; }
    [[nodiscard]] qreal footHeight() const override;
    void paintOver(QPainter &painter) const override;
    void figuresChanged() override;

private:
    using Estimate = report::IntervalChart::Estimate;
    [[nodiscard]] const std::optional<Estimate> &estimate(int category) const
    {
        return m_chart.estimates[std::size_t(category)];
    }
    [[nodiscard]] QString textOf(int category) const;
    void paintAxis(QPainter &painter) const;
    void paintEstimate(QPainter &painter, int category) const;

    report::IntervalChart m_chart;
    qreal m_widestText = 0;
};

} // namespace clientele::charts
