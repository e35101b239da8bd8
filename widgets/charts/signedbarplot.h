// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/rowsplot.h"

namespace clientele::charts {

/// Signed values as bars to the left and right of 0, in the diverging colours, each with its value.
class SignedBarPlot final : public RowsPlot
{
    Q_OBJECT
public:
    explicit SignedBarPlot(const ChartStyle &style) : RowsPlot(style) {}

    [[nodiscard]] bool setFigures(const report::Chart &chart) override;
    [[nodiscard]] const report::ChartBase &figures() const override { return m_chart; }
    [[nodiscard]] QRectF barRect(int category) const; ///< empty where there is no value

protected:
    [[nodiscard]] Frame measure() const override;
    [[nodiscard]] std::vector<Mark> placeMarks() const override;
    void paintOver(QPainter &painter) const override;
    void figuresChanged() override;

private:
    [[nodiscard]] const std::optional<double> &value(int category) const
    {
        return m_chart.values[std::size_t(category)];
    }
    [[nodiscard]] QString textOf(int category) const;
    [[nodiscard]] QRectF labelRect(int category) const;
    void paintBar(QPainter &painter, int category) const;

    report::SignedBarChart m_chart;
    double m_strongest = 1; // has the ends of the colours
    qreal m_widestLeft = 0; // texts of negative values
    qreal m_widestRight = 0;
};

} // namespace clientele::charts
