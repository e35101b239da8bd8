// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/axisscale.h"
#include "widgets/charts/plot.h"

namespace clientele::charts {

/// A plot with its categories downwards: names at the left, one value axis across.
class RowsPlot : public Plot
{
    Q_OBJECT
public:
    [[nodiscard]] qreal leastHeight() const override;
    [[nodiscard]] std::optional<Mark> markAt(QPointF position) const override;
    [[nodiscard]] qreal xAt(double value) const;
    [[nodiscard]] QRectF rowRect(int category) const; ///< over the whole width

    /// Height of a row where there is room. @param style whose text size counts.
    [[nodiscard]] static qreal ordinaryRow(const ChartStyle &style);

protected:
    explicit RowsPlot(const ChartStyle &style) : Plot(style) {}

    [[nodiscard]] Frame measure() const override;
    void paintUnder(QPainter &painter) const override;
    void figuresChanged() override;
    void paintNames(QPainter &painter) const;

    /// Right of the axis: the widest text there.
    [[nodiscard]] virtual qreal endsWidth() const { return 0; }
    /// Under the rows: the axis' numbers.
    [[nodiscard]] virtual qreal footHeight() const { return 0; }
    [[nodiscard]] qreal middleOf(int category) const { return rowRect(category).center().y(); }
    void setScale(const AxisScale &scale) { m_scale = scale; }
    [[nodiscard]] const AxisScale &scale() const { return m_scale; }

private:
    AxisScale m_scale;
    qreal m_namesWidth = 0;
};

} // namespace clientele::charts
