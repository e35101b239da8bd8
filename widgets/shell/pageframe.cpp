// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/pageframe.h"

#include "widgets/style/theme.h"

#include <QMouseEvent>
#include <QResizeEvent>

#include <algorithm>
#include <functional>

namespace clientele::shell {

namespace {

constexpr int usualWidth = 256;
constexpr int narrowest = 224;
constexpr int widest = 560;
constexpr int gripWidth = 6;
constexpr int narrowBelow = 1100 - 88; // of the window; the rail takes its part

/// The edge between a page and its inspector: dragged it moves, a double click puts it back.
class Grip final : public QWidget
{
public:
    Grip(std::function<void(const QPoint &)> moved, std::function<void()> reset, QWidget *parent)
        : QWidget(parent), m_moved(std::move(moved)), m_reset(std::move(reset))
    {
        setCursor(Qt::SplitHCursor);
        setToolTip(PageFrame::tr("Drag to make the inspector wider; a double click puts it back"));
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (event->buttons().testFlag(Qt::LeftButton))
            m_moved(event->globalPosition().toPoint());
    }
    void mouseDoubleClickEvent(QMouseEvent *) override { m_reset(); }

private:
    std::function<void(const QPoint &)> m_moved;
    std::function<void()> m_reset;
};

} // namespace

PageFrame::PageFrame(QWidget *page, QWidget *inspector, QWidget *parent)
    : QWidget(parent), m_page(page), m_inspector(inspector)
{
    page->setParent(this);
    if (!inspector)
        return;
    m_scroll = new QScrollArea(this);
    m_scroll->setProperty("inspector", true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    inspector->setParent(this);
    inspector->hide(); // placed when the page is first seen: measuring it costs time that the start does not have
    m_handle = new QToolButton(this);
    m_handle->setIcon(style::icon(QStringLiteral("left")));
    m_handle->setToolTip(tr("Show the inspector (F9)"));
    m_handle->setAccessibleName(tr("Show the inspector"));
    connect(m_handle, &QToolButton::clicked, this, &PageFrame::toggleInspector);
    m_grip = new Grip(
        [this](const QPoint &at) {
            const int x = mapFromGlobal(at).x();
            const int pixels = layoutDirection() == Qt::RightToLeft ? x : width() - x;
            setInspectorWidth(std::clamp(pixels * 96 / style::px(96), narrowest, widest));
        },
        [this] { setInspectorWidth(0); }, this);
    arrange();
}

bool PageFrame::isNarrow() const
{
    return width() < style::px(narrowBelow);
}

bool PageFrame::isInspectorVisible() const
{
    return m_scroll && (isNarrow() ? m_drawerOpen : m_wanted);
}

void PageFrame::toggleInspector()
{
    if (isNarrow())
        m_drawerOpen = !m_drawerOpen;
    else
        m_wanted = !m_wanted;
    arrange();
}

void PageFrame::setInspectorWanted(bool wanted)
{
    m_wanted = wanted;
    arrange();
}

void PageFrame::setInspectorWidth(int width)
{
    m_dragged = width == 0 ? 0 : std::clamp(width, narrowest, widest);
    arrange();
}

/// Never more than half of the room: the page comes first.
int PageFrame::inspectorPixels() const
{
    const int usual = std::min(style::px(usualWidth), width());
    return m_dragged == 0
               ? usual
               : std::max(std::min(usual, style::px(m_dragged)), std::min(style::px(m_dragged), width() / 2));
}

void PageFrame::showInspector()
{
    if (!isInspectorVisible())
        toggleInspector();
}

void PageFrame::showEvent(QShowEvent *event)
{
    if (m_scroll && !m_scroll->widget())
        m_scroll->setWidget(m_inspector);
    QWidget::showEvent(event);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageFrame::arrange()
{
    if (!m_scroll) {
        m_page->setGeometry(rect());
        return;
    }
    const bool visible = isInspectorVisible();
    const int wide = inspectorPixels();
    const int handle = visible && !isNarrow() ? 0 : style::px(20);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int taken = visible && !isNarrow() ? wide : handle;
    m_page->setGeometry(rightToLeft ? taken : 0, 0, width() - taken, height());
    m_scroll->setGeometry(rightToLeft ? 0 : width() - wide, 0, wide, height());
    m_scroll->setVisible(visible);
    m_handle->setVisible(handle > 0);
    // The handle of an open drawer stands at the drawer's edge.
    const int edge = visible ? wide : 0;
    m_handle->setGeometry(rightToLeft ? edge : width() - edge - handle, 0, handle, visible ? style::px(40) : height());
    m_handle->setIcon(style::icon(visible ? QStringLiteral("right") : QStringLiteral("left")));
    m_handle->raise();
    if (visible)
        m_scroll->raise();
    m_grip->setVisible(visible && !isNarrow());
    m_grip->setGeometry(rightToLeft ? wide - style::px(gripWidth) / 2 : width() - wide - style::px(gripWidth) / 2, 0,
                        style::px(gripWidth), height());
    m_grip->raise();
}

} // namespace clientele::shell
