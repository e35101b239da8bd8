// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/pagepreview.h"

#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace clientele::reportdrawing {

namespace {

constexpr int kilobytesKept = 96 * 1024; // of drawn pages, but always a few of them
constexpr int fewestKept = 4;
constexpr double widestSheet = 1.25; // of its size at 96 dots per inch

int gap()
{
    return style::px(16);
}

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent), m_drawn(kilobytesKept)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(style::px(240), style::px(240));
    setAccessibleName(tr("Preview of the pages"));
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, viewport(),
            qOverload<>(&QWidget::update));
}

void PagePreview::setDrawing(std::shared_ptr<const ReportDrawing> drawing)
{
    m_drawing = std::move(drawing);
    m_drawn.clear();
    m_current = -1;
    updateRange();
    updateCurrent();
    viewport()->update();
}

double PagePreview::scale() const
{
    if (m_zoom > 0)
        return m_zoom * style::px(96) / dotsPerInch;
    const double room = std::max(1.0, double(viewport()->width() - 2 * gap()));
    const double natural = widestSheet * style::px(96) / dotsPerInch;
    return std::min(natural, room / m_drawing->pageSize().width());
}

QSizeF PagePreview::sheet() const
{
    return m_drawing->pageSize() * scale();
}

QRectF PagePreview::pageRect(int page) const
{
    const QSizeF size = sheet();
    const double top = gap() + page * (size.height() + gap()) - verticalScrollBar()->value();
    const double spare = viewport()->width() - size.width();
    const double left = spare >= 0 ? spare / 2 : gap() - horizontalScrollBar()->value();
    return {left, top, size.width(), size.height()};
}

void PagePreview::updateRange()
{
    const int pages = m_drawing ? m_drawing->pageCount() : 0;
    const double high = pages == 0 ? 0 : gap() + pages * (sheet().height() + gap());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(style::px(40));
    verticalScrollBar()->setRange(0, std::max(0, qRound(high) - viewport()->height()));
    const double wide = m_zoom == 0 || pages == 0 ? 0 : sheet().width() + 2 * gap();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(style::px(40));
    horizontalScrollBar()->setRange(0, std::max(0, qRound(wide) - viewport()->width()));
}

int PagePreview::currentPage() const
{
    return m_current;
}

int PagePreview::blockAt(const std::optional<QPoint> &position) const
{
    if (!m_drawing)
        return -1;
    if (!position) {
        for (int block = 0; block < int(m_drawing->content().blocks.size()); ++block) {
            if (m_drawing->pageOfBlock(block) == m_current)
                return block;
        }
        return -1;
    }
    const QPoint inView = viewport()->mapFrom(this, *position);
    for (int page = 0; page < m_drawing->pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.contains(inView))
            return m_drawing->blockAt(page, (QPointF(inView) - rect.topLeft()) / scale());
    }
    return -1;
}

void PagePreview::updateCurrent()
{
    int page = -1;
    if (m_drawing) {
        // The page that the upper third of the view lies in.
        const double at = verticalScrollBar()->value() + viewport()->height() / 3.0;
        page = std::clamp(int(at / (sheet().height() + gap())), 0, m_drawing->pageCount() - 1);
    }
    if (page == m_current)
        return;
    m_current = page;
    if (page >= 0)
        setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(m_drawing->pageCount()));
    Q_EMIT currentPageChanged(page);
}

void PagePreview::showPage(int page)
{
    if (m_drawing && page >= 0 && page < m_drawing->pageCount())
        verticalScrollBar()->setValue(qRound(page * (sheet().height() + gap())));
}

void PagePreview::setZoom(double zoom)
{
    if (zoom == m_zoom)
        return;
    // The place in the middle, in parts of a page.
    const auto middle = [this] { return (verticalScrollBar()->value() + viewport()->height() / 2.0); };
    const double place = m_drawing ? middle() / (sheet().height() + gap()) : 0;
    m_zoom = zoom;
    m_drawn.clear();
    updateRange();
    if (m_drawing)
        verticalScrollBar()->setValue(qRound(place * (sheet().height() + gap()) - viewport()->height() / 2.0));
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    updateCurrent();
    viewport()->update();
    Q_EMIT zoomChanged(zoom);
}

void PagePreview::zoomBy(int steps)
{
    if (!m_drawing || steps == 0)
        return;
    const double now = scale() * dotsPerInch / style::px(96);
    if (steps > 0) {
        const auto next = std::upper_bound(zooms.begin(), zooms.end(), now * 1.01);
        setZoom(next == zooms.end() ? zooms.back() : *next);
    } else {
        const auto next = std::lower_bound(zooms.begin(), zooms.end(), now * 0.99);
        setZoom(next == zooms.begin() ? zooms.front() : *std::prev(next));
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().y();
    zoomBy(turned > 0 ? 1 : turned < 0 ? -1 : 0);
    event->accept();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), style::Theme::current().window);
    if (!m_drawing)
        return;
    bool missing = false;
    for (int page = 0; page < m_drawing->pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() < 0 || rect.top() > viewport()->height())
            continue;
        if (const QPixmap *drawn = m_drawn.object(page)) {
            painter.drawPixmap(rect.topLeft().toPoint(), *drawn);
        } else {
            painter.fillRect(rect, Qt::white);
            missing = true;
        }
        painter.setPen(style::Theme::current().border);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect.topLeft().toPoint(), rect.size()).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (missing && !m_isQueued) {
        m_isQueued = true;
        QMetaObject::invokeMethod(this, &PagePreview::drawNext, Qt::QueuedConnection);
    }
}

void PagePreview::drawNext()
{
    m_isQueued = false;
    for (int page = 0; m_drawing && page < m_drawing->pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() < 0 || rect.top() > viewport()->height() || m_drawn.contains(page))
            continue;
        const double ratio = devicePixelRatioF();
        auto *pixmap = new QPixmap((rect.size() * ratio).toSize());
        pixmap->setDevicePixelRatio(ratio);
        pixmap->fill(Qt::white);
        QPainter painter(pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale(), scale());
        m_drawing->drawPage(painter, page);
        painter.end();
        const auto bytes = qsizetype(pixmap->width()) * pixmap->height() * 4;
        m_drawn.insert(page, pixmap, std::min(bytes / 1024, qsizetype(kilobytesKept / fewestKept)));
        viewport()->update();
        return;
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_current;
    m_drawn.clear();
    updateRange();
    showPage(page);
    updateCurrent();
}

void PagePreview::scrollContentsBy(int, int)
{
    updateCurrent();
    viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int steps = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal ? 1
                          : event->key() == Qt::Key_Minus                               ? -1
                                                                                        : 0;
        if (steps != 0)
            return zoomBy(steps);
        if (event->key() == Qt::Key_0)
            return setZoom(0);
    }
    switch (event->key()) {
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(m_drawing ? m_drawing->pageCount() - 1 : -1);
        return;
    case Qt::Key_PageDown:
        showPage(std::min(m_current + 1, m_drawing ? m_drawing->pageCount() - 1 : -1));
        return;
    case Qt::Key_PageUp:
        showPage(std::max(m_current - 1, 0));
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace clientele::reportdrawing
