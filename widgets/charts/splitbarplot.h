// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/chartshares.h"
#include "widgets/charts/barsplot.h"

#include <QAbstractBarSeries>

namespace clientele::charts {

/// Each category split by a second one: parts stacked, or bars side by side, in the colours of the categories.
class SplitBarPlot final : public BarsPlot
{
    Q_OBJECT
public:
    explicit SplitBarPlot(const ChartStyle &style) : BarsPlot(style) {}

    [[nodiscard]] bool setFigures(const report::Chart &chart) override;
    [[nodiscard]] const report::ChartBase &figures() const override { return m_chart; }
    [[nodiscard]] int neighbour(int mark, Qt::Key arrow) const override;

    /// The part of a series in a category; empty where it has none or is hidden.
    [[nodiscard]] QRectF partRect(int category, int series) const;

protected:
    [[nodiscard]] Frame measure() const override;
    void updateSeries() override;
    [[nodiscard]] std::vector<Mark> placeMarks() const override;
    void paintOver(QPainter &painter) const override;
    [[nodiscard]] std::optional<Mark> categoryMark(int category) const override;
    void figuresChanged() override;
    [[nodiscard]] double divisor() const override { return m_chart.divisor; }

    [[nodiscard]] const std::optional<report::ReferenceLine> &reference() const override { return m_chart.reference; }

private:
    [[nodiscard]] const report::SplitBarChart::Series &seriesAt(int index) const
    {
        return m_chart.series[std::size_t(index)];
    }
    [[nodiscard]] std::optional<double> value(int category, int series) const;
    [[nodiscard]] bool isHollow(int category, int series) const;
    [[nodiscard]] std::vector<int> shown() const;
    /// Over the series shown.
    [[nodiscard]] report::StackSums sums(int category) const;
    [[nodiscard]] QString partText(double value) const;
    [[nodiscard]] bool totalsFit(qreal plotWidth) const;
    [[nodiscard]] Mark partMark(int category, int series) const;
    [[nodiscard]] bool isEmptyCategory(int category) const;
    void paintParts(QPainter &painter, int category) const;
    void paintGaps(QPainter &painter, int category) const;
    void paintTotal(QPainter &painter, int category) const;

    report::SplitBarChart m_chart;
    QAbstractBarSeries *m_bars = nullptr;
    bool m_barsStacked = false;
    std::vector<int> m_barsOf; // the series that m_bars has, in its order
    qreal m_widestTotal = 0;
};

} // namespace clientele::charts
