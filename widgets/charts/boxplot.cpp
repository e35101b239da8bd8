// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/boxplot.h"

#include "widgets/charts/barsets.h"

#include <QBoxSet>
#include <QPainter>

#include <limits>

namespace clientele::charts {

namespace {

constexpr qreal widestBox = 24;
constexpr qreal ring = 2.5;

bool isUsable(const stats::FiveNumber &box)
{
    for (const double one : {box.min, box.q1, box.median, box.q3, box.max, box.lowerWhisker, box.upperWhisker}) {
        if (!std::isfinite(one))
            return false;
    }
    return true;
}

double lowest(const stats::FiveNumber &box)
{
    return std::min(box.lowerWhisker, box.outliers.empty() ? box.q1 : box.outliers.front());
}
double highest(const stats::FiveNumber &box)
{
    return std::max(box.upperWhisker, box.outliers.empty() ? box.q3 : box.outliers.back());
}

void showBox(QBoxSet &set, const std::optional<stats::FiveNumber> &box, double nothing)
{
    const double values[] = {box ? box->lowerWhisker : nothing, box ? box->q1 : nothing, box ? box->median : nothing,
                             box ? box->q3 : nothing, box ? box->upperWhisker : nothing};
    for (int i = 0; i < 5; ++i) {
        if (set.count() <= i || set.at(i) != values[i])
            set.setValue(i, values[i]);
    }
}

void showPen(QBoxSet &set, const QPen &pen, const QBrush &brush)
{
    if (set.pen() != pen)
        set.setPen(pen);
    if (set.brush() != brush)
        set.setBrush(brush);
}

} // namespace

bool BoxPlot::setFigures(const report::Chart &chart)
{
    const auto *boxes = std::get_if<report::BoxChart>(&chart);
    if (!boxes)
        return false;
    m_chart = *boxes;
    m_chart.boxes.resize(m_chart.categories.size());
    for (std::optional<stats::FiveNumber> &one : m_chart.boxes) {
        if (!one)
            continue;
        if (!isUsable(*one)) {
            one.reset();
            continue;
        }
        std::erase_if(one->outliers, [](double value) { return !std::isfinite(value); });
    }
    figuresChanged();
    return true;
}

void BoxPlot::figuresChanged()
{
    m_widestMedian = 0;
    for (const auto &one : m_chart.boxes) {
        if (one)
            m_widestMedian = std::max(m_widestMedian, textWidth(valueText(one->median), true));
    }
    Plot::figuresChanged();
}

QColor BoxPlot::colour(int category) const
{
    return isAccent(category) ? chartStyle().theme.accent : chartStyle().theme.mark;
}

qreal BoxPlot::ringRadius() const
{
    return chartStyle().px(ring);
}

qreal BoxPlot::boxWidth(qreal plotWidth) const
{
    return std::min(chartStyle().px(widestBox), slot(plotWidth) * 0.7);
}

Plot::Frame BoxPlot::measure() const
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const auto &one : m_chart.boxes) {
        if (one) {
            low = std::min(low, lowest(*one));
            high = std::max(high, highest(*one));
        }
    }
    if (!(low <= high)) {
        low = 0;
        high = 1;
    } else if (low == high) { // all equal: a line in the middle
        const double half = low == 0 ? 1 : std::abs(low) * 0.1;
        low -= half;
        high += half;
    }
    const bool labels = m_widestMedian + chartStyle().px(2) <= slot(rect().width());
    const qreal top = (labels ? capHeight() + chartStyle().px(10) : lineHeight() / 2) + ringRadius();
    const qreal foot = ringRadius() + chartStyle().px(4); // the lowest ring does not touch the axis
    const qreal height = std::max<qreal>(1, rect().height() - top - labelsHeight() - foot);
    Frame frame;
    frame.low = low - (high - low) / height * foot;
    frame.high = high;
    frame.step = tickStep(frame.low, frame.high);
    frame.margins = QMarginsF(axisWidth(frame.low, frame.high, frame.step), top, 0, labelsHeight());
    return frame;
}

void BoxPlot::updateSeries()
{
    const style::Theme &theme = chartStyle().theme;
    const bool fresh = !m_series || m_series->count() != categoryCount();
    QList<QBoxSet *> sets;
    if (fresh) {
        discard(m_series);
        m_series = new QBoxPlotSeries(this);
        for (int i = 0; i < categoryCount(); ++i)
            sets.push_back(new QBoxSet(QString(), m_series)); // a series takes a set that is appended alone, not a list
    } else {
        sets = m_series->boxSets();
    }
    m_series->setBoxWidth(boxWidth(area().width()) / slot());
    for (int i = 0; i < categoryCount(); ++i) {
        showBox(*sets[i], box(i), frame().low);
        // A category without a box keeps its place by one that cannot be seen; no pen at all would mean the theme's.
        const QPen pen = box(i) ? QPen(colour(i), chartStyle().px(1.5)) : QPen(Qt::transparent);
        showPen(*sets[i], pen, box(i) ? QBrush(theme.surface) : QBrush(Qt::transparent));
    }
    if (fresh) {
        m_series->append(sets);
        attach(m_series);
    }
}

QRectF BoxPlot::boxRect(int category) const
{
    if (!box(category))
        return {};
    const qreal width = boxWidth(area().width());
    const qreal outside = box(category)->outliers.empty() ? chartStyle().px(1.5) : ringRadius();
    const qreal top = yOf(highest(*box(category))) - outside;
    return {centre(category) - width / 2, top, width, yOf(lowest(*box(category))) + outside - top};
}

QRectF BoxPlot::labelRect(int category) const
{
    if (!box(category) || m_widestMedian + chartStyle().px(2) > slot(rect().width()))
        return {};
    const qreal width = textWidth(valueText(box(category)->median), isAccent(category));
    return {centre(category) - width / 2, boxRect(category).top() - chartStyle().px(4) - capHeight(), width,
            capHeight()};
}

std::vector<Mark> BoxPlot::placeMarks() const
{
    std::vector<Mark> marks;
    marks.reserve(m_chart.categories.size());
    for (int i = 0; i < categoryCount(); ++i) {
        const report::Category &category = m_chart.categories[std::size_t(i)];
        Mark mark;
        mark.category = i;
        mark.area = box(i) ? boxRect(i)
                           : QRectF(centre(i) - chartStyle().px(6), area().bottom() - chartStyle().px(8),
                                    chartStyle().px(12), chartStyle().px(8));
        mark.ring = mark.area.united(labelRect(i));
        mark.name = oneLine(category.label);
        mark.details =
            details(i, box(i) ? valueText(box(i)->median) : Format(chartStyle().format).number(std::nullopt));
        mark.filters = {category.filter};
        marks.push_back(std::move(mark));
    }
    return marks;
}

void BoxPlot::paintOutliers(QPainter &painter, int category) const
{
    painter.setPen(QPen(colour(category), chartStyle().px(1.5)));
    painter.setBrush(chartStyle().theme.surface);
    const qreal radius = ringRadius();
    qreal last = std::numeric_limits<qreal>::infinity();
    for (const double value : box(category)->outliers) {
        const qreal at = yOf(value);
        if (std::abs(at - last) < 0.25) // the same pixel again: nothing to see
            continue;
        last = at;
        painter.drawEllipse(QPointF(centre(category), at), radius, radius);
    }
}

void BoxPlot::paintOver(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const qreal width = boxWidth(area().width());
    paintBaseline(painter, frame().low);
    for (int i = 0; i < categoryCount(); ++i) {
        if (!box(i)) {
            paintNobody(painter, centre(i), frame().low);
            continue;
        }
        paintOutliers(painter, i);
        painter.setPen(QPen(colour(i), chartStyle().px(3), Qt::SolidLine, Qt::FlatCap));
        const qreal median = yOf(box(i)->median);
        painter.drawLine(QPointF(centre(i) - width / 2, median), QPointF(centre(i) + width / 2, median));
        const QRectF label = labelRect(i);
        if (!label.isEmpty())
            drawText(painter, label, Qt::AlignCenter, valueText(box(i)->median), theme.text1, isAccent(i));
    }
    paintValueAxis(painter);
    paintCategoryLabels(painter);
    Plot::paintOver(painter);
}

} // namespace clientele::charts
