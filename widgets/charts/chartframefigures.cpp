// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart frame's part in "Why this figure?": which numbers stand where.

#include "models/report/chartfigures.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/datatableview.h"
#include "widgets/charts/figureoffer.h"

namespace clientele::charts {

void ChartFrame::offerFigures()
{
    // The frame itself has the title; whatever lies in it asks the frame.
    new FigureOffer(
        this,
        [this](const std::optional<QPoint> &at) {
            return figuresAt(at ? std::optional(mapToGlobal(*at)) : std::nullopt);
        },
        FigureOffer::Menu::Own);
}

std::vector<query::Figure> ChartFrame::figuresAt(const std::optional<QPoint> &globalPosition) const
{
    if (!m_chart || m_failed || m_loading)
        return {};
    std::vector<query::Figure> figures;
    if (isTableShown()) {
        figures = tableFigures(globalPosition);
    } else if (m_body->currentWidget() == m_view) {
        std::optional<QPoint> position;
        if (globalPosition)
            position = m_view->viewport()->mapFromGlobal(*globalPosition);
        const bool inside = !position || m_view->viewport()->rect().contains(*position);
        if (const auto mark = inside ? m_view->markAt(position) : std::nullopt)
            figures = report::markFigures(*m_chart, mark->category, mark->series, m_format);
    }
    return figures.empty() ? report::headlineFigures(*m_chart, m_format) : figures;
}

std::vector<query::Figure> ChartFrame::tableFigures(const std::optional<QPoint> &globalPosition) const
{
    const report::ChartBase &chart = report::base(*m_chart);
    QModelIndex cell = m_table->currentIndex();
    if (globalPosition) {
        const QPoint position = m_table->viewport()->mapFromGlobal(*globalPosition);
        cell = m_table->viewport()->rect().contains(position) ? m_table->indexAt(position) : QModelIndex();
    }
    if (!cell.isValid())
        return {};
    const auto row = std::size_t(cell.data(DataTableModel::CategoryRole).toInt());
    std::vector<query::Figure> figures;
    if (const auto figure = report::cellFigure(chart, row, std::size_t(cell.column()), m_format))
        figures.push_back(*figure);
    // The others of its row stand with it.
    for (std::size_t column = 1; column < chart.table.columns.size(); ++column) {
        const auto figure =
            int(column) == cell.column() ? std::nullopt : report::cellFigure(chart, row, column, m_format);
        if (figure)
            figures.push_back(*figure);
    }
    return figures;
}

} // namespace clientele::charts
