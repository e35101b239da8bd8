// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/barsplot.h"

#include <QBarSet>
#include <QStackedBarSeries>

namespace clientele::charts {

/// One bar a category, from zero.
class BarPlot final : public BarsPlot
{
    Q_OBJECT
public:
    explicit BarPlot(const ChartStyle &style) : BarsPlot(style) {}

    [[nodiscard]] bool setFigures(const report::Chart &chart) override;
    [[nodiscard]] const report::ChartBase &figures() const override { return m_chart; }

    /// Where a value stands: above its bar, or inside when it would meet the mean line.
    [[nodiscard]] QRectF labelRect(int category) const;
    [[nodiscard]] QRectF barRect(int category) const;
    /// Where the mean line's name stands; the values that it would cover are left out. Empty where there is no line.
    [[nodiscard]] QRectF nameOfMean() const;

protected:
    [[nodiscard]] Frame measure() const override;
    void updateSeries() override;
    [[nodiscard]] std::vector<Mark> placeMarks() const override;
    void paintOver(QPainter &painter) const override;
    [[nodiscard]] bool showsCounts() const override { return m_chart.showCounts; }
    void figuresChanged() override;

    [[nodiscard]] const std::optional<report::ReferenceLine> &reference() const override { return m_chart.reference; }

private:
    [[nodiscard]] std::optional<double> value(int category) const { return m_chart.values[std::size_t(category)]; }
    [[nodiscard]] bool isAccent(int category) const { return category == m_chart.highlighted || isSelected(category); }
    [[nodiscard]] bool isHollow(int category) const;
    [[nodiscard]] bool isInside(int category) const;

    report::BarChart m_chart;
    QStackedBarSeries *m_series = nullptr;
    QBarSet *m_plain = nullptr;
    QBarSet *m_accent = nullptr; // stacked on plain, of which only one has a value: Qt Charts colours sets, not bars
    qreal m_widestValue = 0;
};

} // namespace clientele::charts
