// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QAbstractScrollArea;
class QKeyEvent;
class QMouseEvent;

namespace clientele::pages {

/// Paints the row that is dragged fainter, and a line where it would go. Covers the whole list.
class DropLine final : public QWidget
{
public:
    explicit DropLine(QWidget *surface);
    void present(const QRect &dragged, int y, int left, int right);
    [[nodiscard]] int y() const { return m_y; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect m_dragged;
    int m_y = 0;
    int m_left = 0;
    int m_right = 0;
};

/// Drags the rows of a list to other places with the mouse: a line shows where the row would go, the list scrolls at
/// its ends, and Esc gives it up. The list says where its rows are, and is told once, at the drop.
class RowDrag final : public QObject
{
    Q_OBJECT

public:
    /// Rows from the top down, in the coordinates of the surface.
    using Rows = std::function<std::vector<QRect>()>;

    RowDrag(QWidget *surface, Rows rows);

    /// Pressing here takes hold of the row below the mouse.
    void watch(QWidget *handle);
    [[nodiscard]] bool isDragging() const { return m_isDragging; }
    /// Gives up what is being dragged.
    void cancel();
    /// The place that a row gets whose middle is dragged to this height: its own is gone by then.
    [[nodiscard]] static int placeAt(const std::vector<QRect> &rows, int from, int y);

Q_SIGNALS:
    void moved(int from, int to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(const QMouseEvent &event);
    [[nodiscard]] bool follow(const QMouseEvent &event);
    void drop();
    [[nodiscard]] bool giveUp(QKeyEvent &event);
    void begin();
    void end();
    void present();
    void scrollAtTheEnds();
    [[nodiscard]] QPoint mouse() const;
    [[nodiscard]] QAbstractScrollArea *scrollArea() const;

    QWidget *m_surface;
    Rows m_rows;
    QPointer<DropLine> m_line;
    QTimer m_scrolling;
    QPoint m_pressed; // global, as the mouse is
    QPoint m_mouse;
    int m_from = -1;
    std::size_t m_count = 0; // of the rows when it began
    bool m_isDragging = false;
};

} // namespace clientele::pages
