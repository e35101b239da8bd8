// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/plot.h"

#include "widgets/charts/barplot.h"
#include "widgets/charts/boxplot.h"
#include "widgets/charts/datatablemodel.h"
#include "widgets/charts/heatmapplot.h"
#include "widgets/charts/histogramplot.h"
#include "widgets/charts/intervalplot.h"
#include "widgets/charts/matrixplot.h"
#include "widgets/charts/plotlayer.h"
#include "widgets/charts/scatterplot.h"
#include "widgets/charts/signedbarplot.h"
#include "widgets/charts/splitbarplot.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>

namespace clientele::charts {

namespace {

// Qt Charts draws its grid at 2, axes at 3 and series at 4.
constexpr qreal underZ = 1.5;
constexpr qreal overZ = 10;

bool holds(const query::Filter &outer, const query::Filter &inner)
{
    const auto hasValue = [&](const QString &value) { return outer.values.contains(value); };
    const auto hasInterval = [&](const query::Interval &interval) {
        return std::find(outer.intervals.begin(), outer.intervals.end(), interval) != outer.intervals.end();
    };
    return std::all_of(inner.values.begin(), inner.values.end(), hasValue) &&
           std::all_of(inner.intervals.begin(), inner.intervals.end(), hasInterval) &&
           (outer.missing || !inner.missing);
}

bool isNothing(const query::Filter &filter)
{
    return filter.column.isEmpty() || (filter.values.isEmpty() && filter.intervals.empty() && !filter.missing);
}

} // namespace

double tickStep(double low, double high, int most)
{
    const double span = high - low;
    if (!(span > 0) || !std::isfinite(span))
        return 0;
    const double power = std::pow(10.0, std::floor(std::log10(span)) - 1);
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0}) {
        const double step = factor * power;
        if (std::floor(high / step) - std::ceil(low / step) + 1 <= most)
            return step;
    }
    return span;
}

std::vector<double> ticks(double low, double high, double step)
{
    if (!(step > 0))
        return {};
    // Counted: where a step is smaller than the distance of two doubles, adding it would never arrive.
    constexpr int most = 100;
    const double first = std::ceil(low / step);
    std::vector<double> values;
    for (int i = 0; i < most && (first + i) * step <= high + step * 1e-9; ++i)
        values.push_back(first + i == 0 ? 0 : (first + i) * step); // not minus zero
    return values;
}

namespace {

std::unique_ptr<Plot> emptyPlot(const report::Chart &chart, const ChartStyle &style)
{
    if (std::holds_alternative<report::BarChart>(chart))
        return std::make_unique<BarPlot>(style);
    if (std::holds_alternative<report::SplitBarChart>(chart))
        return std::make_unique<SplitBarPlot>(style);
    if (std::holds_alternative<report::BoxChart>(chart))
        return std::make_unique<BoxPlot>(style);
    if (std::holds_alternative<report::HistogramChart>(chart))
        return std::make_unique<HistogramPlot>(style);
    if (std::holds_alternative<report::ScatterChart>(chart))
        return std::make_unique<ScatterPlot>(style);
    if (std::holds_alternative<report::IntervalChart>(chart))
        return std::make_unique<IntervalPlot>(style);
    if (std::holds_alternative<report::SignedBarChart>(chart))
        return std::make_unique<SignedBarPlot>(style);
    if (std::holds_alternative<report::MatrixChart>(chart))
        return std::make_unique<MatrixPlot>(style);
    return std::make_unique<HeatmapPlot>(style);
}

} // namespace

std::unique_ptr<Plot> makePlot(const report::Chart &chart, const ChartStyle &style)
{
    std::unique_ptr<Plot> plot = emptyPlot(chart, style);
    const bool shown = plot->setFigures(chart);
    Q_ASSERT(shown);
    Q_UNUSED(shown);
    return plot;
}

Plot::Plot(const ChartStyle &style)
    : m_style(style), m_categoryAxis(new QValueAxis(this)), m_valueAxis(new QValueAxis(this)),
      m_under(new PlotLayer(this, &Plot::paintUnder, underZ)), m_over(new PlotLayer(this, &Plot::paintOver, overZ))
{
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    setAcceptHoverEvents(false);
    for (QValueAxis *axis : {m_categoryAxis, m_valueAxis}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
        axis->setTickType(QValueAxis::TicksDynamic);
    }
    addAxis(m_categoryAxis, Qt::AlignBottom);
    addAxis(m_valueAxis, Qt::AlignLeft);
}

Plot::~Plot() = default;

void Plot::measureText()
{
    const QFontMetricsF metrics(m_style.font);
    const QFontMetricsF bold(m_style.bold);
    m_lineHeight = std::max(m_style.px(16), std::ceil(metrics.height()));
    m_capHeight = metrics.capHeight();
    m_widestLabel = 0;
    for (const report::Category &category : figures().categories)
        m_widestLabel = std::max(m_widestLabel, bold.horizontalAdvance(oneLine(category.label).left(200)));
}

void Plot::figuresChanged()
{
    m_selected.assign(figures().categories.size(), false);
    for (std::size_t i = 0; i < m_selected.size(); ++i)
        m_selected[i] = isSelected(figures().categories[i].filter);
    measureText();
    if (m_focused >= markCount())
        m_focused = -1;
    refresh();
}

void Plot::setChartStyle(const ChartStyle &style)
{
    m_style = style;
    figuresChanged();
}

void Plot::setSelection(const query::FilterSet &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    figuresChanged();
}

bool Plot::isSelected(const query::Filter &filter) const
{
    if (isNothing(filter))
        return false;
    const query::Filter *chosen = m_selection.find(filter.column);
    return chosen && holds(*chosen, filter);
}

bool Plot::isSelected(int category) const
{
    return category >= 0 && std::size_t(category) < m_selected.size() && m_selected[std::size_t(category)];
}

void Plot::setHiddenSeries(const QSet<int> &series)
{
    if (m_hidden == series)
        return;
    m_hidden = series;
    m_focused = -1;
    figuresChanged();
}

void Plot::setFocusedMark(int index)
{
    m_focused = index >= 0 && index < markCount() ? index : -1;
    m_over->update();
}

void Plot::setChosenMark(int category, int series)
{
    if (m_chosenCategory == category && m_chosenSeries == series)
        return;
    m_chosenCategory = category;
    m_chosenSeries = series;
    repaint();
}

void Plot::repaint()
{
    m_under->update();
    m_over->update();
}

void Plot::refresh()
{
    if (size().isEmpty() || !isDrawable()) {
        m_marks.clear();
        return;
    }
    m_frame = measure();
    m_area = rect().marginsRemoved(m_frame.margins);
    m_area.setWidth(std::max<qreal>(m_area.width(), 1));
    m_area.setHeight(std::max<qreal>(m_area.height(), 1));
    setPlotArea(m_area);
    m_categoryAxis->setRange(-0.5, std::max(1, categoryCount()) - 0.5);
    m_valueAxis->setRange(m_frame.low, m_frame.high);
    m_valueAxis->setGridLineVisible(m_frame.step > 0);
    if (m_frame.step > 0)
        m_valueAxis->setTickInterval(m_frame.step);
    m_valueAxis->setGridLinePen(QPen(m_style.theme.grid, 1));
    layout()->invalidate(); // a fixed plot area does not move the grid by itself
    layout()->activate();
    updateSeries();
    m_marks = placeMarks();
    if (m_focused >= markCount())
        m_focused = -1;
    m_under->refresh();
    m_over->refresh();
}

void Plot::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    refresh();
}

void Plot::attach(QAbstractSeries *series)
{
    addSeries(series);
    series->attachAxis(m_categoryAxis);
    series->attachAxis(m_valueAxis);
}

void Plot::discard(QAbstractSeries *series)
{
    if (!series)
        return;
    removeSeries(series);
    delete series;
}

void Plot::setReference(const std::optional<report::ReferenceLine> &reference)
{
    if (m_line && (!reference || series().constLast() != m_line)) {
        discard(m_line);
        m_line = nullptr;
    }
    if (!reference)
        return;
    if (!m_line) {
        m_line = new QLineSeries(this);
        attach(m_line);
    }
    QPen pen(m_style.theme.text1, m_style.px(1.5), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 2.5});
    m_line->setPen(pen);
    m_line->replace({{-0.5, reference->value}, {categoryCount() - 0.5, reference->value}});
}

qreal Plot::slot(qreal plotWidth) const
{
    return plotWidth / std::max(1, categoryCount());
}
qreal Plot::slot() const
{
    return slot(m_area.width());
}
qreal Plot::centre(int category) const
{
    return m_area.left() + (category + 0.5) * slot();
}

qreal Plot::yOf(double value) const
{
    return m_area.bottom() - (value - m_frame.low) / (m_frame.high - m_frame.low) * m_area.height();
}

QRectF Plot::column(int category) const
{
    const qreal bottom = std::min(rect().bottom(), m_area.bottom() + labelsHeight());
    return {m_area.left() + category * slot(), 0, slot(), bottom};
}

qreal Plot::labelsHeight() const
{
    return m_style.px(3) + m_lineHeight * (showsCounts() ? 2 : 1) + m_style.px(2);
}

qreal Plot::leastHeight() const
{
    return labelsHeight() + m_style.px(60);
}

std::optional<Mark> Plot::markAt(QPointF position) const
{
    for (const Mark &mark : m_marks) {
        if (mark.area.adjusted(-1, -1, 1, 1).contains(position))
            return mark;
    }
    const qreal width = slot();
    if (m_marks.empty() || width <= 0 || position.y() < 0 || position.y() > m_area.bottom() + labelsHeight() ||
        position.x() < m_area.left() || position.x() >= m_area.right())
        return std::nullopt;
    return categoryMark(int((position.x() - m_area.left()) / width));
}

std::optional<Mark> Plot::categoryMark(int category) const
{
    const auto found =
        std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark &mark) { return mark.category == category; });
    return found == m_marks.end() ? std::nullopt : std::optional<Mark>(*found);
}

int Plot::neighbour(int mark, Qt::Key arrow) const
{
    const int count = markCount();
    if (count == 0)
        return -1;
    if (mark < 0 || mark >= count) // the first arrow enters the chart
        return arrow == Qt::Key_Left || arrow == Qt::Key_End ? count - 1 : 0;
    switch (arrow) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return std::max(0, mark - 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return count - 1;
    default:
        return std::min(count - 1, mark + 1);
    }
}

std::vector<Detail> Plot::details(int category, const QString &value) const
{
    const report::ChartBase &chart = figures();
    const report::DataTable &table = chart.table;
    const std::size_t bodyRows = table.rows.size() - (table.lastRowIsTotal && !table.rows.empty() ? 1 : 0);
    std::vector<Detail> lines;
    if (bodyRows == chart.categories.size() && std::size_t(category) < bodyRows) {
        const std::vector<QVariant> &row = table.rows[std::size_t(category)];
        for (std::size_t i = 1; i < std::min(row.size(), table.columns.size()); ++i)
            lines.push_back({table.columns[i].heading, cellText(row[i], table.columns[i], m_style.format)});
        return lines;
    }
    lines.push_back({chart.valueName, value});
    lines.push_back({tr("Customers"), m_style.format.integer(qint64(chart.categories[std::size_t(category)].n))});
    return lines;
}

} // namespace clientele::charts
