// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/filter.h"

#include <QObject>
#include <QPolygonF>

#include <cstdint>
#include <memory>
#include <vector>

namespace clientele::charts {

class ScatterPlot;

/// What dragging over a scatter plot does.
enum class PointTool {
    Move,      ///< the view; the wheel comes nearer
    Rectangle, ///< chooses points
    Lasso,     ///< chooses points
};

/// A drag over a scatter plot, from press to release. Positions are the plot's.
class ScatterMouse final : public QObject
{
    Q_OBJECT
public:
    explicit ScatterMouse(QObject *parent) : QObject(parent) {}

    void setTool(PointTool tool) { m_tool = tool; }
    [[nodiscard]] PointTool tool() const { return m_tool; }

    void press(ScatterPlot &plot, QPointF position, Qt::KeyboardModifiers modifiers);
    /// @returns whether a drag is going on: no card, no click.
    bool move(ScatterPlot &plot, QPointF position);
    /// @returns whether a drag has ended.
    bool release(ScatterPlot &plot, QPointF position);
    [[nodiscard]] bool isDragging() const { return m_dragging; }

    /// Zooming by one step of the wheel or of a key; negative: nearer.
    static void zoomBy(ScatterPlot &plot, QPointF about, double steps);

Q_SIGNALS:
    /// Rows of the table, ascending; of a rectangle its two ranges as filters as well.
    void pointsChosen(const std::shared_ptr<const std::vector<std::uint32_t>> &rows,
                      const std::vector<clientele::query::Filter> &rectangle);

private:
    void draw(ScatterPlot &plot, QPointF position);

    PointTool m_tool = PointTool::Move;
    PointTool m_current = PointTool::Move; // of this drag
    bool m_pressed = false;
    bool m_dragging = false;
    QPointF m_from;
    QPointF m_last;
    QPolygonF m_path;
};

} // namespace clientele::charts
