// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/rowdrag.h"

#include "widgets/style/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace clientele::pages {

using style::px;
using style::Theme;

namespace {

constexpr int scrollEveryMs = 30;
constexpr int scrollZone = 28; // from an end of the list on

} // namespace

DropLine::DropLine(QWidget *surface) : QWidget(surface)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("dropLine"));
}

void DropLine::present(const QRect &dragged, int y, int left, int right)
{
    m_dragged = dragged;
    m_y = y;
    m_left = left;
    m_right = right;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QColor veil = theme.surface;
    veil.setAlpha(160);
    painter.fillRect(m_dragged, veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const int half = px(2);
    painter.drawRoundedRect(QRect(m_left, m_y - half + 1, m_right - m_left, 2 * half - 1), half, half);
    painter.drawEllipse(QPoint(m_left + px(4), m_y), px(4), px(4));
}

RowDrag::RowDrag(QWidget *surface, Rows rows) : QObject(surface), m_surface(surface), m_rows(std::move(rows))
{
    m_scrolling.setInterval(scrollEveryMs);
    connect(&m_scrolling, &QTimer::timeout, this, &RowDrag::scrollAtTheEnds);
}

void RowDrag::watch(QWidget *handle)
{
    handle->installEventFilter(this);
}

int RowDrag::placeAt(const std::vector<QRect> &rows, int from, int y)
{
    const auto above =
        int(std::count_if(rows.begin(), rows.end(), [y](const QRect &row) { return row.center().y() < y; }));
    return above > from ? above - 1 : above;
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (m_from < 0 && watched->isWidgetType())
            press(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::MouseMove: // windows get it first, and hand it on
        return m_from >= 0 && watched->isWidgetType() && follow(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        if (m_from >= 0 && watched->isWidgetType())
            drop();
        return false;
    case QEvent::ShortcutOverride: // Esc is not the window's own one now
    case QEvent::KeyPress:
        return m_isDragging && giveUp(*static_cast<QKeyEvent *>(event));
    case QEvent::ApplicationDeactivate:
        cancel();
        return false;
    default:
        return false;
    }
}

bool RowDrag::giveUp(QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape)
        return false;
    event.accept();
    if (event.type() == QEvent::KeyPress)
        cancel();
    return true;
}

void RowDrag::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const std::vector<QRect> rows = m_rows();
    const QPoint place = m_surface->mapFromGlobal(event.globalPosition().toPoint());
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const QRect &one) { return one.contains(place); });
    if (row == rows.end())
        return;
    m_from = int(row - rows.begin());
    m_count = rows.size();
    m_pressed = m_mouse = event.globalPosition().toPoint();
    qApp->installEventFilter(this); // the mouse may leave the list
}

bool RowDrag::follow(const QMouseEvent &event)
{
    if ((event.buttons() & Qt::LeftButton) == 0) {
        cancel();
        return false;
    }
    m_mouse = event.globalPosition().toPoint();
    if (!m_isDragging && (m_mouse - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        begin();
    if (m_isDragging)
        present();
    return true; // a list does not choose the rows that the mouse goes over
}

void RowDrag::drop()
{
    const bool wasDragging = m_isDragging;
    const int from = m_from;
    const std::vector<QRect> rows = m_rows();
    const int to = placeAt(rows, from, mouse().y());
    end();
    // Where rows came or went meanwhile, the place means another one.
    if (wasDragging && rows.size() == m_count && to != from)
        Q_EMIT moved(from, to);
}

void RowDrag::cancel()
{
    if (m_from >= 0)
        end();
}

void RowDrag::begin()
{
    m_isDragging = true;
    m_line = new DropLine(m_surface);
    QGuiApplication::setOverrideCursor(Qt::ClosedHandCursor);
    m_scrolling.start();
}

void RowDrag::end()
{
    qApp->removeEventFilter(this);
    m_scrolling.stop();
    if (m_isDragging)
        QGuiApplication::restoreOverrideCursor();
    m_isDragging = false;
    m_from = -1;
    delete m_line;
}

QPoint RowDrag::mouse() const
{
    return m_surface->mapFromGlobal(m_mouse);
}

void RowDrag::present()
{
    const std::vector<QRect> rows = m_rows();
    if (!m_line || rows.size() != m_count)
        return;
    const int y = mouse().y();
    const auto below = std::find_if(rows.begin(), rows.end(), [y](const QRect &row) { return row.center().y() >= y; });
    // Between two rows, in the middle of their distance.
    const int line = below == rows.begin() ? below->top() - 1
                     : below == rows.end() ? rows.back().bottom() + 1
                                           : (std::prev(below)->bottom() + 1 + below->top()) / 2;
    m_line->present(rows[std::size_t(m_from)], std::max(px(2), line), rows.front().left(), rows.front().right());
}

QAbstractScrollArea *RowDrag::scrollArea() const
{
    for (QWidget *widget = m_surface->parentWidget(); widget; widget = widget->parentWidget()) {
        if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && area->verticalScrollBar()->maximum() > 0)
            return area;
    }
    return nullptr;
}

void RowDrag::scrollAtTheEnds()
{
    const QAbstractScrollArea *area = scrollArea();
    if (!area)
        return;
    const int y = area->viewport()->mapFromGlobal(m_mouse).y();
    const int above = px(scrollZone) - y;
    const int below = y - (area->viewport()->height() - px(scrollZone));
    const int by = above > 0 ? -std::min(above, px(scrollZone)) : std::clamp(below, 0, px(scrollZone));
    if (by == 0)
        return;
    QScrollBar *bar = area->verticalScrollBar();
    bar->setValue(bar->value() + by / 2);
    present();
}

} // namespace clientele::pages
