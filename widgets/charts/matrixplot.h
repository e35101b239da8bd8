// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/plot.h"

#include <QImage>

namespace clientele::charts {

/// Columns against columns in the diverging colours (or the sequential ones): what is not significant is small and
/// pale, the chosen cell has a band over its row and column, the key of the colours stands below. A mark's category is
/// its column and its series its row.
class MatrixPlot final : public Plot
{
    Q_OBJECT
public:
    explicit MatrixPlot(const ChartStyle &style) : Plot(style) {}

    [[nodiscard]] bool setFigures(const report::Chart &chart) override;
    [[nodiscard]] const report::ChartBase &figures() const override { return m_chart; }
    [[nodiscard]] int markCount() const override { return count() * count(); }
    [[nodiscard]] Mark mark(int index) const override;
    [[nodiscard]] std::optional<Mark> markAt(QPointF position) const override;
    [[nodiscard]] int neighbour(int mark, Qt::Key arrow) const override;
    [[nodiscard]] bool choosesByArrows() const override { return true; }
    [[nodiscard]] qreal leastHeight() const override;

    [[nodiscard]] QRectF cellRect(int row, int column) const; ///< with the gap around it
    [[nodiscard]] QColor cellColour(int row, int column) const;
    [[nodiscard]] bool rowNameFits() const;    ///< each row has its name; else some
    [[nodiscard]] bool columnNameFits() const; ///< each column has
    /// Pairs with a value that is not significant.
    [[nodiscard]] int insignificantPairs() const { return m_insignificant; }

    /// What suits a width, in pixels of this style.
    [[nodiscard]] static qreal suitableHeight(const report::MatrixChart &chart, qreal width, const ChartStyle &style);

protected:
    [[nodiscard]] Frame measure() const override;
    [[nodiscard]] std::vector<Mark> placeMarks() const override { return {}; }
    void paintUnder(QPainter &painter) const override;
    void paintOver(QPainter &painter) const override;
    void figuresChanged() override;

private:
    using Cell = report::MatrixChart::Cell;
    [[nodiscard]] int count() const { return int(m_chart.size()); }
    [[nodiscard]] const Cell &cell(int row, int column) const
    {
        return m_chart.at(std::size_t(row), std::size_t(column));
    }
    [[nodiscard]] QString nameOf(int index) const;
    [[nodiscard]] std::vector<Detail> detailsOf(int row, int column) const;
    [[nodiscard]] QSizeF cellSize() const;
    [[nodiscard]] std::optional<Mark> nameMarkAt(QPointF position) const;
    [[nodiscard]] qreal keyHeight() const;
    /// Row and column of the cell that the band is on: the keyboard's, else the chosen one. −1: none.
    [[nodiscard]] std::pair<int, int> current() const;

    /// What is filled of a cell, from its top left.
    [[nodiscard]] QRectF filledRect(int row, int column) const;
    void paintCells(QPainter &painter) const;
    void paintCellsAsImage(QPainter &painter) const;
    void paintOutlines(QPainter &painter) const;
    void paintRowNames(QPainter &painter) const;
    void paintColumnNames(QPainter &painter) const;
    void paintKey(QPainter &painter) const;

    report::MatrixChart m_chart;
    qreal m_widestName = 0;
    int m_insignificant = 0;
    mutable QImage m_image; // of the cells, in the device's pixels; null: to be made
    mutable qreal m_imageScale = 0;
};

} // namespace clientele::charts
