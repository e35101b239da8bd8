// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/plot.h"
#include "widgets/charts/scattermouse.h"

#include <QGraphicsView>

namespace clientele::charts {

class ScatterPlot;
class TooltipCard;

/// Shows one chart, and answers to mouse and keyboard: hover for values, click or Enter to filter (with Ctrl: one
/// more), arrows from mark to mark, Esc to clear, T for the table. Scatter plots zoom with the wheel or + and −, move
/// with a drag, show all with a double click or 0, and choose points with Shift (a rectangle) or Ctrl and Shift (a
/// lasso).
class ChartView final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setFormat(const Format &format);
    /// A chart of the same kind is updated in place.
    void setChart(const report::Chart &chart);
    void setSelection(const query::FilterSet &selection);
    void setHiddenSeries(const QSet<int> &series);
    /// What a page shows more about. @see Plot::setChosenMark
    void setChosenMark(int category, int series);
    /// What a drag over points does.
    void setPointTool(PointTool tool);
    [[nodiscard]] PointTool pointTool() const { return m_mouse->tool(); }
    /// Old figures while new ones are counted: pale, and without an answer to clicks.
    void setStale(bool stale);

    [[nodiscard]] Plot *plot() const { return m_plot; }
    /// The mark at a place of the viewport; without one, that which the keyboard is on.
    [[nodiscard]] std::optional<Mark> markAt(const std::optional<QPoint> &position) const;
    /// What a screen reader hears of the whole chart.
    [[nodiscard]] static QString summary(const report::Chart &chart, const Format &format);

Q_SIGNALS:
    void marksActivated(const std::vector<clientele::query::Filter> &filters, bool extend);
    /// A mark was clicked, or the arrows moved to it where they choose. Ids as in Mark: of a matrix column and row, of
    /// a scatter plot the point's place and its group.
    void markChosen(int category, int series);
    void pointsChosen(const std::shared_ptr<const std::vector<std::uint32_t>> &rows,
                      const std::vector<clientele::query::Filter> &rectangle);
    void cleared();
    void tableRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void restyle();
    void fit();
    void focusMark(int index);
    void showCard(const Mark &mark);
    void hideCard();
    void choose(const Mark &mark);
    [[nodiscard]] ScatterPlot *scatter() const;
    [[nodiscard]] QPointF onPlot(QPointF viewportPosition) const;
    bool zoomByKey(const QKeyEvent &event);
    void activate(const Mark &mark, Qt::KeyboardModifiers modifiers);

    QGraphicsScene m_scene;
    Plot *m_plot = nullptr; // owned by the scene
    Format m_format;
    query::FilterSet m_selection;
    QSet<int> m_hidden;
    QPointer<TooltipCard> m_card; // a child of the window
    std::optional<Mark> m_pressed;
    ScatterMouse *m_mouse = nullptr;
    int m_chosenCategory = -1;
    int m_chosenSeries = -1;
    bool m_stale = false;
};

} // namespace clientele::charts
