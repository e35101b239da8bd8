// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/charts/plot.h"

#include <QGraphicsView>

namespace clientele::charts {

class TooltipCard;

/// Shows one chart, and answers to mouse and keyboard: hover for values, click or Enter to filter (with Ctrl: one
/// more), arrows from mark to mark, Esc to clear, T for the table.
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
    /// Old figures while new ones are counted: pale, and without an answer to clicks.
    void setStale(bool stale);

    [[nodiscard]] Plot *plot() const { return m_plot; }
    /// The mark at a place of the viewport; without one, that which the keyboard is on.
    [[nodiscard]] std::optional<Mark> markAt(const std::optional<QPoint> &position) const;
    /// What a screen reader hears of the whole chart.
    [[nodiscard]] static QString summary(const report::Chart &chart, const Format &format);

Q_SIGNALS:
    void marksActivated(const std::vector<clientele::query::Filter> &filters, bool extend);
    void cleared();
    void tableRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
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
    void activate(const Mark &mark, Qt::KeyboardModifiers modifiers);

    QGraphicsScene m_scene;
    Plot *m_plot = nullptr; // owned by the scene
    Format m_format;
    query::FilterSet m_selection;
    QSet<int> m_hidden;
    QPointer<TooltipCard> m_card; // a child of the window
    std::optional<Mark> m_pressed;
    bool m_stale = false;
};

} // namespace clientele::charts
