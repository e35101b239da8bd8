// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/scattermouse.h"

#include "widgets/charts/scatterplot.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace clientele::charts {

namespace {

constexpr double stepFactor = 1.2;

QPointF inside(QPointF position, const QRectF &area)
{
    return {std::clamp(position.x(), area.left(), area.right()), std::clamp(position.y(), area.top(), area.bottom())};
}

} // namespace

void ScatterMouse::press(ScatterPlot &plot, QPointF position, Qt::KeyboardModifiers modifiers)
{
    m_pressed = plot.plotRect().contains(position);
    m_dragging = false;
    m_current = !modifiers.testFlag(Qt::ShiftModifier)    ? m_tool
                : modifiers.testFlag(Qt::ControlModifier) ? PointTool::Lasso
                                                          : PointTool::Rectangle;
    m_from = m_last = position;
    m_path = {position};
}

bool ScatterMouse::move(ScatterPlot &plot, QPointF position)
{
    if (!m_pressed)
        return false;
    if (!m_dragging && (position - m_from).manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return false;
    m_dragging = true;
    if (m_current == PointTool::Move)
        plot.pan(position - m_last);
    else
        draw(plot, inside(position, plot.plotRect()));
    m_last = position;
    return true;
}

void ScatterMouse::draw(ScatterPlot &plot, QPointF position)
{
    if (m_current == PointTool::Rectangle) {
        const QRectF box = QRectF(m_from, position).normalized();
        m_path = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    } else {
        m_path.push_back(position);
    }
    plot.setOutline(m_path);
}

bool ScatterMouse::release(ScatterPlot &plot, QPointF position)
{
    const bool dragged = m_pressed && m_dragging;
    m_pressed = m_dragging = false;
    if (!dragged || m_current == PointTool::Move)
        return dragged;
    draw(plot, inside(position, plot.plotRect()));
    const auto rows = plot.chosenRows();
    if (rows)
        Q_EMIT pointsChosen(rows,
                            m_current == PointTool::Rectangle ? plot.outlineFilters() : std::vector<query::Filter>());
    return true;
}

void ScatterMouse::zoomBy(ScatterPlot &plot, QPointF about, double steps)
{
    plot.zoom(inside(about, plot.plotRect()), std::pow(stepFactor, steps));
}

} // namespace clientele::charts
