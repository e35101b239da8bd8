// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/scatterplot.h"

#include "widgets/charts/datatablemodel.h"

#include <QtConcurrent>

#include <numeric>

namespace clientele::charts {

namespace {

constexpr std::size_t mostAtOnce = 250000; // points that are sorted while a person waits
constexpr std::size_t mostByKeyboard = 100000;
constexpr double edge = 0.02;    // of an axis, so that no mark is cut at its end
constexpr double nearest = 1e-4; // of the axis, at the strongest zoom
constexpr qreal reach = 6;       // px around the mouse

AxisScale homeScale(const report::NumberAxis &axis, const std::vector<double> *values, ValueRange range)
{
    range.positive = axis.logarithmic;
    if (values) {
        for (const double value : *values)
            range.include(value);
    }
    const AxisScale scale = AxisScale::over(axis, range.least, range.most);
    return scale.part(axis.low ? 0 : -edge, axis.high ? 1 : 1 + edge);
}

} // namespace

ScatterPlot::ScatterPlot(const ChartStyle &style) : ValuePlot(style)
{
    connect(&m_gridWork, &QFutureWatcherBase::finished, this, [this] {
        if (m_gridWork.isCanceled())
            return;
        m_grid = m_gridWork.result();
        figuresChanged();
    });
    connect(&m_pictureWork, &QFutureWatcherBase::finished, this, [this] {
        if (m_pictureWork.isCanceled())
            return;
        if (m_refined == m_request) { // still what is looked at
            m_picture = m_pictureWork.result();
            repaint();
        } else {
            refine();
        }
    });
}

ScatterPlot::~ScatterPlot() = default; // the work shares what it reads

bool ScatterPlot::setFigures(const report::Chart &chart)
{
    const auto *scatter = std::get_if<report::ScatterChart>(&chart);
    if (!scatter)
        return false;
    const bool samePoints = m_grid && scatter->x == m_chart.x && scatter->y == m_chart.y &&
                            scatter->groups == m_chart.groups &&
                            scatter->xAxis.logarithmic == m_chart.xAxis.logarithmic &&
                            scatter->yAxis.logarithmic == m_chart.yAxis.logarithmic &&
                            scatter->xAxis.low == m_chart.xAxis.low && scatter->xAxis.high == m_chart.xAxis.high &&
                            scatter->yAxis.low == m_chart.yAxis.low && scatter->yAxis.high == m_chart.yAxis.high;
    m_chart = *scatter;
    if (!samePoints)
        makeGrid();
    figuresChanged();
    return true;
}

void ScatterPlot::makeGrid()
{
    m_view = {};
    m_outline.clear();
    m_order.clear();
    m_grid.reset();
    ValueRange curvesX;
    ValueRange curvesY;
    const bool alone = pointCount() == 0; // only then do curves decide what is seen
    for (const report::Curve &curve : m_chart.curves) {
        for (const report::Point &point : curve.points) {
            curvesX.include(alone ? point.x : NAN);
            curvesY.include(alone ? point.y : NAN);
        }
    }
    m_homeX = homeScale(m_chart.xAxis, m_chart.x.get(), curvesX);
    m_homeY = homeScale(m_chart.yAxis, m_chart.y.get(), curvesY);
    const auto make = [x = m_chart.x, y = m_chart.y, groups = m_chart.groups, xScale = m_homeX, yScale = m_homeY] {
        static const std::vector<double> nothing;
        return std::make_shared<const PointGrid>(x ? *x : nothing, y ? *y : nothing, groups.get(), xScale, yScale);
    };
    if (pointCount() <= mostAtOnce) {
        m_gridWork.setFuture({});
        m_grid = make();
    } else {
        m_gridWork.setFuture(QtConcurrent::run([make]() -> std::shared_ptr<const PointGrid> { return make(); }));
    }
}

void ScatterPlot::finish()
{
    if (!m_grid && m_gridWork.future().isValid()) {
        m_gridWork.waitForFinished();
        m_grid = m_gridWork.result();
        figuresChanged();
    }
}

bool ScatterPlot::isDrawable() const
{
    return pointCount() > 0 || !m_chart.curves.empty();
}

void ScatterPlot::figuresChanged()
{
    setScales(m_homeX.part(m_view.x0, m_view.x1), m_homeY.part(m_view.y0, m_view.y1));
    ValuePlot::figuresChanged();
}

void ScatterPlot::setView(PlotView view)
{
    if (!m_grid)
        return;
    // Not beyond everything there is, and not nearer than numbers can tell apart.
    const auto fit = [](double &from, double &to, double least, double most) {
        const double length = std::clamp(to - from, nearest, most - least);
        from = std::clamp(from, least, most - length);
        to = from + length;
    };
    fit(view.x0, view.x1, m_grid->extent().x0, m_grid->extent().x1);
    fit(view.y0, view.y1, m_grid->extent().y0, m_grid->extent().y1);
    if (view == m_view)
        return;
    m_view = view;
    figuresChanged();
}

QPointF ScatterPlot::fractionAt(QPointF position) const
{
    return {m_view.x0 + (position.x() - area().left()) / area().width() * (m_view.x1 - m_view.x0),
            m_view.y0 + (area().bottom() - position.y()) / area().height() * (m_view.y1 - m_view.y0)};
}

void ScatterPlot::zoom(QPointF about, double factor)
{
    const QPointF still = fractionAt(about);
    setView({still.x() + (m_view.x0 - still.x()) * factor, still.x() + (m_view.x1 - still.x()) * factor,
             still.y() + (m_view.y0 - still.y()) * factor, still.y() + (m_view.y1 - still.y()) * factor});
    // Other numbers at the axis may have moved the plot.
    const QPointF moved = still - fractionAt(about);
    setView({m_view.x0 + moved.x(), m_view.x1 + moved.x(), m_view.y0 + moved.y(), m_view.y1 + moved.y()});
}

void ScatterPlot::pan(QPointF distance)
{
    const double x = distance.x() / area().width() * (m_view.x1 - m_view.x0);
    const double y = distance.y() / area().height() * (m_view.y1 - m_view.y0);
    setView({m_view.x0 - x, m_view.x1 - x, m_view.y0 + y, m_view.y1 + y});
}

void ScatterPlot::showAll()
{
    if (m_view.isHome())
        return;
    m_view = {};
    figuresChanged();
}

QString ScatterPlot::beforeX() const
{
    if (!m_grid || isZoomed() || m_grid->beyond().left == 0)
        return {};
    //: points beyond the left end of an axis
    return tr("← %1 beyond").arg(chartStyle().format.integer(qint64(m_grid->beyond().left)));
}

QString ScatterPlot::afterX() const
{
    if (!m_grid || isZoomed() || m_grid->beyond().right == 0)
        return {};
    //: points beyond the right end of an axis
    return tr("%1 beyond →").arg(chartStyle().format.integer(qint64(m_grid->beyond().right)));
}

QString ScatterPlot::note() const
{
    if (!m_grid)
        return {};
    if (isZoomed())
        return tr("double click shows all points");
    const Format &format = chartStyle().format;
    const std::size_t total = std::max(m_chart.total.value_or(0), pointCount());
    const std::size_t drawn = m_grid->size() - m_grid->beyond().all;
    QStringList parts;
    if (drawn < total)
        parts.push_back(
            tr("%1 of %2 points", "drawn").arg(format.integer(qint64(drawn)), format.integer(qint64(total))));
    if (m_grid->beyond().above > 0) //: points beyond the upper end of an axis
        parts.push_back(tr("%1 beyond ↑").arg(format.integer(qint64(m_grid->beyond().above))));
    if (m_grid->beyond().below > 0) //: points beyond the lower end of an axis
        parts.push_back(tr("%1 beyond ↓").arg(format.integer(qint64(m_grid->beyond().below))));
    return parts.join(QStringLiteral(" · "));
}

qreal ScatterPlot::topRoom() const
{
    return m_chart.showMarginals ? chartStyle().px(marginalRoom) : chartStyle().px(4);
}

qreal ScatterPlot::rightRoom() const
{
    return m_chart.showMarginals ? chartStyle().px(marginalRoom) : 0;
}

std::vector<GroupStyle> ScatterPlot::groupStyles() const
{
    std::vector<GroupStyle> styles;
    for (int i = 0; m_chart.groups && i < int(m_chart.groupNames.size()); ++i) {
        const int colour = std::size_t(i) < m_chart.groupColours.size() ? m_chart.groupColours[std::size_t(i)] : i;
        styles.push_back({chartStyle().theme.category(colour), i, hiddenSeries().contains(i)});
    }
    if (styles.empty())
        styles.push_back({chartStyle().theme.category(chartStyle().theme.dark ? 4 : 0), 0, false});
    return styles;
}

QPointF ScatterPlot::at(std::size_t place) const
{
    return {area().left() + (double(m_grid->x(place)) - m_view.x0) / (m_view.x1 - m_view.x0) * area().width(),
            area().bottom() - (double(m_grid->y(place)) - m_view.y0) / (m_view.y1 - m_view.y0) * area().height()};
}

PlotView ScatterPlot::viewAround(QPointF position, qreal radius) const
{
    const QPointF low = fractionAt(position + QPointF(-radius, radius));
    const QPointF high = fractionAt(position + QPointF(radius, -radius));
    return {low.x(), high.x(), low.y(), high.y()};
}

std::optional<Mark> ScatterPlot::markAt(QPointF position) const
{
    if (!m_grid || !area().contains(position))
        return std::nullopt;
    const qreal radius = chartStyle().px(reach);
    qreal least = radius * radius;
    std::optional<std::size_t> found;
    std::size_t neighbours = 0;
    m_grid->visit(viewAround(position, radius), [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            const QPointF distance = at(i) - position;
            const qreal square = distance.x() * distance.x() + distance.y() * distance.y();
            if (square > radius * radius || hiddenSeries().contains(m_grid->group(i)))
                continue;
            ++neighbours;
            if (square <= least) {
                least = square;
                found = i;
            }
        }
    });
    return found ? std::optional(markOf(*found, neighbours)) : std::nullopt;
}

QString ScatterPlot::nameOf(std::size_t point, int group) const
{
    const report::DataTable &table = m_chart.table;
    if (table.rows.size() == pointCount() && !table.rows[point].empty())
        return oneLine(table.rows[point].front().toString());
    const bool grouped = m_chart.groups && std::size_t(group) < m_chart.groupNames.size();
    const QString row = m_chart.rows && point < m_chart.rows->size()
                            ? tr("Row %1").arg(chartStyle().format.integer(qint64((*m_chart.rows)[point]) + 1))
                            : QString();
    const QString name = grouped ? oneLine(m_chart.groupNames[std::size_t(group)].label) : QString();
    if (name.isEmpty() || row.isEmpty())
        return name.isEmpty() && row.isEmpty() ? tr("Point") : name + row;
    return tr("%1 · %2", "a group and a row").arg(name, row);
}

Mark ScatterPlot::markOf(std::size_t place, std::size_t neighbours) const
{
    const std::size_t point = m_grid->point(place);
    const Format &format = chartStyle().format;
    Mark mark;
    mark.category = int(point);
    mark.series = m_chart.groups ? m_grid->group(place) : -1;
    const qreal half = chartStyle().px(3);
    mark.area = QRectF(at(place) - QPointF(half, half), QSizeF(2 * half, 2 * half));
    mark.ring = mark.area;
    mark.name = nameOf(point, m_grid->group(place));
    mark.details.push_back({oneLine(m_chart.xAxis.name), format.number((*m_chart.x)[point], m_chart.decimals)});
    mark.details.push_back({oneLine(m_chart.yAxis.name), format.number((*m_chart.y)[point], m_chart.decimals)});
    if (neighbours > 1)
        mark.details.push_back({tr("Points here"), format.integer(qint64(neighbours))});
    return mark;
}

int ScatterPlot::markCount() const
{
    return m_grid && m_grid->size() <= mostByKeyboard ? int(m_grid->size()) : 0;
}

Mark ScatterPlot::mark(int index) const
{
    if (m_order.size() != m_grid->size()) {
        m_order.resize(m_grid->size());
        std::iota(m_order.begin(), m_order.end(), 0U);
        std::sort(m_order.begin(), m_order.end(),
                  [this](std::uint32_t a, std::uint32_t b) { return m_grid->x(a) < m_grid->x(b); });
    }
    return markOf(m_order[std::size_t(index)], 1);
}

void ScatterPlot::setOutline(const QPolygonF &outline)
{
    m_outline.clear();
    for (const QPointF &corner : outline)
        m_outline.push_back(fractionAt(corner));
    repaint();
}

std::shared_ptr<const std::vector<std::uint32_t>> ScatterPlot::chosenRows() const
{
    if (!m_grid || !m_chart.rows || m_outline.size() < 3)
        return nullptr;
    auto rows = std::make_shared<std::vector<std::uint32_t>>();
    const QRectF box = m_outline.boundingRect();
    const PlotView around{box.left(), box.right(), box.top(), box.bottom()}; // fractions grow upwards
    m_grid->visit(around, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i) {
            const QPointF place(double(m_grid->x(i)), double(m_grid->y(i)));
            const std::size_t point = m_grid->point(i);
            if (point < m_chart.rows->size() && !hiddenSeries().contains(m_grid->group(i)) && place.x() >= box.left() &&
                place.x() <= box.right() && place.y() >= box.top() && place.y() <= box.bottom() &&
                m_outline.containsPoint(place, Qt::OddEvenFill))
                rows->push_back((*m_chart.rows)[point]);
        }
    });
    std::sort(rows->begin(), rows->end());
    return rows;
}

std::vector<query::Filter> ScatterPlot::outlineFilters() const
{
    std::vector<query::Filter> filters;
    const QRectF box = m_outline.boundingRect();
    const auto add = [&](const report::NumberAxis &axis, const AxisScale &scale, double from, double to) {
        if (axis.column.isEmpty())
            return;
        query::Filter filter;
        filter.column = axis.column;
        filter.intervals = {{scale.value(from), scale.value(to), true, true}};
        filters.push_back(std::move(filter));
    };
    if (!m_outline.isEmpty()) {
        add(m_chart.xAxis, m_homeX, box.left(), box.right());
        add(m_chart.yAxis, m_homeY, box.top(), box.bottom());
    }
    return filters;
}

} // namespace clientele::charts
