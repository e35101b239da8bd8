// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/chartview.h"

#include "widgets/charts/datatablemodel.h"
#include "widgets/charts/scatterplot.h"
#include "widgets/charts/tooltipcard.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace clientele::charts {

namespace {

constexpr double staleOpacity = 0.5;
constexpr std::size_t spokenRows = 12;

bool isSame(const Mark &a, const Mark &b)
{
    return a.category == b.category && a.series == b.series;
}

QString spoken(const Mark &mark)
{
    QStringList parts{mark.name};
    for (const Detail &detail : mark.details)
        parts.push_back(QStringLiteral("%1 %2").arg(detail.name, detail.value));
    return parts.join(QStringLiteral(", "));
}

} // namespace

ChartView::ChartView(QWidget *parent) : QGraphicsView(parent), m_mouse(new ScatterMouse(this))
{
    connect(m_mouse, &ScatterMouse::pointsChosen, this, &ChartView::pointsChosen);
    setScene(&m_scene);
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(style::px(160), style::px(96));
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &ChartView::restyle);
}

ChartView::~ChartView()
{
    if (m_card)
        m_card->deleteLater();
}

void ChartView::restyle()
{
    hideCard();
    setMinimumSize(style::px(160), style::px(96));
    if (!m_plot)
        return;
    m_plot->setChartStyle(ChartStyle::screen(m_format));
    fit();
}

void ChartView::setFormat(const Format &format)
{
    m_format = format;
    restyle();
}

void ChartView::setChart(const report::Chart &chart)
{
    hideCard();
    m_pressed.reset();
    if (!m_plot || !m_plot->setFigures(chart)) {
        delete m_plot;
        m_plot = makePlot(chart, ChartStyle::screen(m_format)).release();
        m_plot->setSelection(m_selection);
        m_plot->setHiddenSeries(m_hidden);
        m_plot->setChosenMark(m_chosenCategory, m_chosenSeries);
        m_scene.addItem(m_plot);
    }
    fit();
    setAccessibleName(report::base(chart).title);
    setAccessibleDescription(summary(chart, m_format));
}

void ChartView::setSelection(const query::FilterSet &selection)
{
    m_selection = selection;
    if (m_plot)
        m_plot->setSelection(selection);
}

void ChartView::setHiddenSeries(const QSet<int> &series)
{
    m_hidden = series;
    hideCard();
    if (m_plot)
        m_plot->setHiddenSeries(series);
}

void ChartView::setChosenMark(int category, int series)
{
    m_chosenCategory = category;
    m_chosenSeries = series;
    if (m_plot)
        m_plot->setChosenMark(category, series);
}

void ChartView::setPointTool(PointTool tool)
{
    m_mouse->setTool(tool);
    viewport()->setCursor(tool == PointTool::Move ? Qt::ArrowCursor : Qt::CrossCursor);
}

ScatterPlot *ChartView::scatter() const
{
    return qobject_cast<ScatterPlot *>(m_plot);
}

QPointF ChartView::onPlot(QPointF viewportPosition) const
{
    return m_plot->mapFromScene(mapToScene(viewportPosition.toPoint()));
}

void ChartView::setStale(bool stale)
{
    m_stale = stale;
    if (stale)
        hideCard();
    if (m_plot)
        m_plot->setOpacity(stale ? staleOpacity : 1.0);
}

QString ChartView::summary(const report::Chart &chart, const Format &format)
{
    const report::ChartBase &base = report::base(chart);
    QStringList lines{base.subtitle};
    if (!base.empty.isEmpty())
        lines.push_back(base.empty);
    std::size_t rows = 0;
    for (const std::vector<QVariant> &row : base.table.rows) {
        if (++rows > spokenRows)
            break;
        QStringList cells;
        for (std::size_t i = 0; i < std::min(row.size(), base.table.columns.size()); ++i) {
            const QString text = cellText(row[i], base.table.columns[i], format);
            cells.push_back(i == 0 ? text : QStringLiteral("%1 %2").arg(base.table.columns[i].heading, text));
        }
        lines.push_back(cells.join(QStringLiteral(", ")));
    }
    if (base.table.rows.size() > spokenRows)
        lines.push_back(tr("%Ln more in the table: press T", nullptr, int(base.table.rows.size() - spokenRows)));
    return lines.join(QStringLiteral(".\n"));
}

void ChartView::fit()
{
    if (!m_plot)
        return;
    const QSize room = maximumViewportSize();
    const qreal least = m_plot->leastHeight();
    qreal width = room.width();
    if (least > room.height())
        width -= verticalScrollBar()->sizeHint().width();
    const QSizeF size(std::max<qreal>(width, 16), std::max<qreal>(room.height(), least));
    m_plot->setPos(0, 0);
    m_plot->resize(size);
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    hideCard();
    fit();
}

void ChartView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    hideCard();
}

void ChartView::showCard(const Mark &mark)
{
    if (m_card && m_card->parentWidget() != window())
        m_card->deleteLater();
    if (!m_card || m_card->parentWidget() != window())
        m_card = new TooltipCard(window());
    const QRect onView = mapFromScene(m_plot->mapRectToScene(mark.area)).boundingRect().intersected(viewport()->rect());
    m_card->showFor(mark, QRect(viewport()->mapTo(window(), onView.topLeft()), onView.size()), m_plot->chartStyle());
}

void ChartView::hideCard()
{
    if (m_card)
        m_card->hide();
}

std::optional<Mark> ChartView::markAt(const std::optional<QPoint> &position) const
{
    if (!m_plot)
        return std::nullopt;
    if (position)
        return m_plot->markAt(m_plot->mapFromScene(mapToScene(*position)));
    if (m_plot->focusedMark() < 0)
        return std::nullopt;
    return m_plot->mark(m_plot->focusedMark());
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_plot || m_stale)
        return;
    if (ScatterPlot *points = scatter(); points && m_mouse->move(*points, onPlot(event->position()))) {
        hideCard();
        viewport()->setCursor(m_mouse->tool() == PointTool::Move ? Qt::ClosedHandCursor : Qt::CrossCursor);
        return;
    }
    const std::optional<Mark> mark = markAt(event->position().toPoint());
    const bool choosing = scatter() && m_mouse->tool() != PointTool::Move;
    viewport()->setCursor(mark ? Qt::PointingHandCursor : choosing ? Qt::CrossCursor : Qt::ArrowCursor);
    if (mark)
        showCard(*mark);
    else
        hideCard();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (!m_plot)
        return;
    m_plot->setFocusedMark(-1); // the ring is for the keyboard
    if (event->button() == Qt::LeftButton && !m_stale)
        m_pressed = markAt(event->position().toPoint());
    if (ScatterPlot *points = scatter(); points && event->button() == Qt::LeftButton && !m_stale)
        m_mouse->press(*points, onPlot(event->position()), event->modifiers());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_plot || event->button() != Qt::LeftButton)
        return;
    const std::optional<Mark> pressed = std::exchange(m_pressed, std::nullopt);
    if (ScatterPlot *points = scatter(); points && m_mouse->release(*points, onPlot(event->position())))
        return;
    const std::optional<Mark> mark = markAt(event->position().toPoint());
    if (pressed && mark && isSame(*pressed, *mark))
        activate(*mark, event->modifiers());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *)
{
    // The first click has filtered; a second one must not take it back.
    if (ScatterPlot *points = scatter())
        points->showAll();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    ScatterPlot *points = scatter();
    if (!points || !points->plotRect().contains(onPlot(event->position())) || m_stale) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    constexpr double unitsOfAStep = 120;
    hideCard();
    ScatterMouse::zoomBy(*points, onPlot(event->position()), -event->angleDelta().y() / unitsOfAStep);
    event->accept();
}

bool ChartView::zoomByKey(const QKeyEvent &event)
{
    ScatterPlot *points = scatter();
    if (!points || m_stale || event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_0)
        points->showAll();
    else if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Minus)
        ScatterMouse::zoomBy(*points, points->plotRect().center(), event.key() == Qt::Key_Plus ? -1 : 1);
    else
        return false;
    hideCard();
    return true;
}

void ChartView::leaveEvent(QEvent *event)
{
    hideCard();
    QGraphicsView::leaveEvent(event);
}

void ChartView::hideEvent(QHideEvent *event)
{
    hideCard();
    QGraphicsView::hideEvent(event);
}

void ChartView::activate(const Mark &mark, Qt::KeyboardModifiers modifiers)
{
    std::vector<query::Filter> filters;
    for (const query::Filter &filter : mark.filters) {
        if (!filter.column.isEmpty())
            filters.push_back(filter);
    }
    choose(mark);
    if (!filters.empty())
        Q_EMIT marksActivated(filters, modifiers.testFlag(Qt::ControlModifier));
}

void ChartView::choose(const Mark &mark)
{
    if (m_plot->choosesByArrows())
        setChosenMark(mark.category, mark.series);
    Q_EMIT markChosen(mark.category, mark.series);
}

void ChartView::focusMark(int index)
{
    m_plot->setFocusedMark(index);
    if (m_plot->focusedMark() < 0)
        return;
    const Mark mark = m_plot->mark(m_plot->focusedMark());
    ensureVisible(m_plot->mapRectToScene(mark.ring), 0, 8);
    showCard(mark);
    if (m_plot->choosesByArrows() && (mark.category != m_chosenCategory || mark.series != m_chosenSeries))
        choose(mark);
    setAccessibleDescription(spoken(mark));
    QAccessibleEvent announcement(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&announcement);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (!m_plot) {
        event->ignore();
        return;
    }
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier)) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (plain && !m_stale)
            focusMark(m_plot->neighbour(m_plot->focusedMark(), Qt::Key(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_plot->focusedMark() >= 0 && !m_stale)
            activate(m_plot->mark(m_plot->focusedMark()), event->modifiers());
        return;
    case Qt::Key_Escape:
        hideCard();
        if (ScatterPlot *points = scatter())
            points->setOutline({});
        Q_EMIT cleared();
        return;
    case Qt::Key_T:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT tableRequested();
            return;
        }
        break;
    default:
        if (zoomByKey(*event))
            return;
        break;
    }
    event->ignore(); // to the shortcuts of the window
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::ShortcutFocusReason;
    if (m_plot && byKeyboard && !m_stale && m_plot->markCount() > 0)
        focusMark(m_plot->focusedMark() >= 0 ? m_plot->focusedMark() : m_plot->neighbour(-1, Qt::Key_Home));
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    hideCard();
    if (m_plot)
        m_plot->setFocusedMark(-1);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    hideCard();
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && m_plot && m_plot->focusedMark() >= 0) {
        const Mark mark = m_plot->mark(m_plot->focusedMark());
        position = viewport()->mapToGlobal(mapFromScene(m_plot->mapToScene(mark.area.center())));
    }
    Q_EMIT menuRequested(position);
    event->accept();
}

} // namespace clientele::charts
