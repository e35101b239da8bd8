// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/splitbarplot.h"

#include <QBarSeries>
#include <QPainter>
#include <QStackedBarSeries>

namespace clientele::charts {

namespace {

constexpr double stackShare = 0.7; // of the category's width
constexpr double groupShare = 0.8;

} // namespace

bool SplitBarPlot::setFigures(const report::Chart &chart)
{
    const auto *split = std::get_if<report::SplitBarChart>(&chart);
    if (!split)
        return false;
    m_chart = *split;
    if (!(std::abs(m_chart.divisor) > 0) || !std::isfinite(m_chart.divisor))
        m_chart.divisor = 1;
    for (report::SplitBarChart::Series &one : m_chart.series) {
        makeDrawable(one.values, m_chart.categories.size());
        one.counts.resize(m_chart.categories.size(), fewestSolid);
    }
    makeDrawable(m_chart.reference);
    figuresChanged();
    return true;
}

void SplitBarPlot::figuresChanged()
{
    m_widestTotal = 0;
    for (int i = 0; m_chart.stacked && i < categoryCount(); ++i) {
        m_widestTotal = std::max(m_widestTotal, textWidth(partText(sums(i).total()), true));
    }
    BarsPlot::figuresChanged();
}

std::optional<double> SplitBarPlot::value(int category, int index) const
{
    return hiddenSeries().contains(index) ? std::nullopt : seriesAt(index).values[std::size_t(category)];
}

bool SplitBarPlot::isHollow(int category, int index) const
{
    // A part of a sum is no estimate, and a hollow part would be a hole in its bar.
    return !m_chart.stacked && value(category, index) && seriesAt(index).counts[std::size_t(category)] < fewestSolid;
}

std::vector<int> SplitBarPlot::shown() const
{
    std::vector<int> indices;
    for (int i = 0; i < int(m_chart.series.size()); ++i) {
        if (!hiddenSeries().contains(i))
            indices.push_back(i);
    }
    return indices;
}

report::StackSums SplitBarPlot::sums(int category) const
{
    return report::stackSums(m_chart, std::size_t(category), hiddenSeries());
}

QString SplitBarPlot::partText(double one) const
{
    return valueText(one / m_chart.divisor);
}

bool SplitBarPlot::totalsFit(qreal plotWidth) const
{
    return m_chart.stacked && m_widestTotal + chartStyle().px(2) <= slot(plotWidth);
}

Plot::Frame SplitBarPlot::measure() const
{
    Extent extent;
    for (int i = 0; i < categoryCount(); ++i) {
        if (m_chart.stacked) {
            const report::StackSums stack = sums(i);
            extent.include(stack.below);
            extent.include(stack.above);
            continue;
        }
        for (int j = 0; j < int(m_chart.series.size()); ++j)
            extent.include(value(i, j));
    }
    return frameOver(extent, totalsFit(rect().width()));
}

void SplitBarPlot::updateSeries()
{
    const std::vector<int> wanted = shown();
    const bool fresh = !m_bars || m_barsStacked != m_chart.stacked || m_barsOf != wanted ||
                       (!wanted.empty() && m_bars->barSets().constFirst()->count() != categoryCount());
    if (fresh) {
        discard(m_bars);
        m_bars =
            m_chart.stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(this)) : new QBarSeries(this);
        m_bars->setBarWidth(m_chart.stacked ? stackShare : groupShare);
        m_barsStacked = m_chart.stacked;
        m_barsOf = wanted;
    }
    QList<QBarSet *> sets;
    for (std::size_t k = 0; k < wanted.size(); ++k) {
        const int index = wanted[k];
        BarColumn column{{}, {}, chartStyle().theme.category(seriesAt(index).colour)};
        for (int i = 0; i < categoryCount(); ++i) {
            column.values.push_back(value(i, index).value_or(0));
            if (isHollow(i, index))
                column.hollow.push_back(i);
        }
        QBarSet *set = fresh ? new QBarSet(QString()) : m_bars->barSets().at(int(k));
        showBars(*set, column);
        if (fresh)
            sets.push_back(set);
    }
    if (fresh) {
        m_bars->append(sets);
        attach(m_bars);
    }
    setReference(m_chart.reference);
}

QRectF SplitBarPlot::partRect(int category, int index) const
{
    const std::optional<double> own = value(category, index);
    if (!own)
        return {};
    if (!m_chart.stacked) {
        const auto place = std::find(m_barsOf.begin(), m_barsOf.end(), index) - m_barsOf.begin();
        const qreal width = slot() * groupShare / qreal(std::max<std::size_t>(1, m_barsOf.size()));
        const qreal left = centre(category) - slot() * groupShare / 2 + width * qreal(place);
        const qreal top = yOf(std::max(*own, 0.0));
        return {left, top, width, yOf(std::min(*own, 0.0)) - top};
    }
    double base = 0;
    for (int i = 0; i < index; ++i) {
        const double one = value(category, i).value_or(0);
        if ((one < 0) == (*own < 0))
            base += one;
    }
    const qreal width = slot() * stackShare;
    const qreal top = yOf(std::max(base, base + *own));
    return {centre(category) - width / 2, top, width, yOf(std::min(base, base + *own)) - top};
}

bool SplitBarPlot::isEmptyCategory(int category) const
{
    for (int i = 0; i < int(m_chart.series.size()); ++i) {
        if (value(category, i))
            return false;
    }
    return true;
}

Mark SplitBarPlot::partMark(int category, int index) const
{
    const report::Category &band = m_chart.categories[std::size_t(category)];
    const report::SplitBarChart::Series &part = seriesAt(index);
    const Format &format = chartStyle().format;
    const std::optional<double> own = part.values[std::size_t(category)];
    Mark mark;
    mark.category = category;
    mark.series = index;
    mark.area = partRect(category, index);
    mark.ring = mark.area;
    mark.name = tr("%1 · %2", "age group · region").arg(oneLine(band.label), oneLine(part.category.label));
    mark.details.push_back({m_chart.valueName, format.number(own, m_chart.divisor == 1 ? m_chart.decimals : -1)});
    if (const auto share = m_chart.stacked && own ? sums(category).shareOf(*own) : std::nullopt)
        mark.details.push_back({tr("Share of %1").arg(oneLine(band.label)), format.percent(*share, 1)});
    mark.details.push_back({tr("Customers"), format.integer(qint64(part.counts[std::size_t(category)]))});
    mark.filters = {band.filter, part.category.filter};
    return mark;
}

std::vector<Mark> SplitBarPlot::placeMarks() const
{
    std::vector<Mark> marks;
    for (int i = 0; i < categoryCount(); ++i) {
        for (const int index : m_barsOf) {
            if (value(i, index))
                marks.push_back(partMark(i, index));
        }
    }
    return marks;
}

std::optional<Mark> SplitBarPlot::categoryMark(int category) const
{
    const report::Category &band = m_chart.categories[std::size_t(category)];
    Mark mark;
    mark.category = category;
    mark.name = oneLine(band.label);
    mark.area = column(category);
    mark.ring = mark.area;
    for (const int index : m_barsOf) {
        if (mark.details.size() < 12)
            mark.details.push_back(
                {oneLine(seriesAt(index).category.label),
                 chartStyle().format.number(value(category, index), m_chart.divisor == 1 ? m_chart.decimals : -1)});
    }
    mark.details.push_back({tr("Customers"), chartStyle().format.integer(qint64(band.n))});
    mark.filters = {band.filter};
    return mark;
}

int SplitBarPlot::neighbour(int mark, Qt::Key arrow) const
{
    const int count = int(marks().size());
    if (mark < 0 || mark >= count || arrow == Qt::Key_Home || arrow == Qt::Key_End)
        return Plot::neighbour(mark, arrow);
    const Mark &from = marks()[std::size_t(mark)];
    const bool forward = arrow == Qt::Key_Right || (arrow == Qt::Key_Up && m_chart.stacked) ||
                         (arrow == Qt::Key_Down && !m_chart.stacked);
    const bool along = arrow == Qt::Key_Up || arrow == Qt::Key_Down; // within the category
    for (int i = mark + (forward ? 1 : -1); i >= 0 && i < count; i += forward ? 1 : -1) {
        const Mark &to = marks()[std::size_t(i)];
        if (along)
            return to.category == from.category ? i : mark;
        if (to.category != from.category && (to.series == from.series || std::abs(to.category - from.category) > 1))
            return i;
    }
    return mark;
}

void SplitBarPlot::paintParts(QPainter &painter, int category) const
{
    for (const int index : m_barsOf) {
        const std::optional<double> own = value(category, index);
        if (!own) {
            if (!m_chart.stacked) {
                const qreal width = slot() * groupShare / qreal(m_barsOf.size());
                const auto place = std::find(m_barsOf.begin(), m_barsOf.end(), index) - m_barsOf.begin();
                if (width >= chartStyle().px(3))
                    paintNobody(painter, centre(category) - slot() * groupShare / 2 + width * (qreal(place) + 0.5), 0);
            }
            continue;
        }
        const QRectF part = partRect(category, index);
        const QColor colour = chartStyle().theme.category(seriesAt(index).colour);
        if (isHollow(category, index))
            paintHollow(painter, part, colour, chartStyle().px(1.5));
        if (!m_chart.stacked || part.height() < lineHeight())
            continue;
        const QString text = partText(*own);
        if (textWidth(text) + chartStyle().px(4) > part.width())
            continue;
        drawText(painter, part, Qt::AlignCenter, text,
                 isHollow(category, index) ? chartStyle().theme.text1 : style::Theme::labelOn(colour));
    }
}

void SplitBarPlot::paintGaps(QPainter &painter, int category) const
{
    const QColor ground = isSelected(category) ? chartStyle().theme.accentSoft : chartStyle().theme.surface;
    QRectF before;
    for (const int index : m_barsOf) {
        const QRectF part = partRect(category, index);
        if (part.isEmpty()) {
            if (!m_chart.stacked)
                before = {};
            continue;
        }
        if (!before.isEmpty() && m_chart.stacked) {
            if (part.height() > 2)
                painter.fillRect(QRectF(part.left(), part.bottom() - 0.5, part.width(), 1), ground);
        } else if (!before.isEmpty() && part.width() > chartStyle().px(4)) {
            const qreal top = std::max(part.top(), before.top());
            painter.fillRect(QRectF(part.left() - 0.5, top, 1, part.bottom() - top), ground);
        }
        before = part;
    }
}

void SplitBarPlot::paintTotal(QPainter &painter, int category) const
{
    const report::StackSums stack = sums(category);
    const QString text = partText(stack.total());
    const qreal width = textWidth(text, isSelected(category));
    const QRectF label(centre(category) - width / 2, labelBottom(yOf(stack.above)) - capHeight(), width, capHeight());
    drawText(painter, label, Qt::AlignCenter, text, chartStyle().theme.text1, isSelected(category));
}

void SplitBarPlot::paintOver(QPainter &painter) const
{
    std::vector<QRectF> taken;
    for (int i = 0; i < categoryCount(); ++i) {
        paintGaps(painter, i);
        paintParts(painter, i);
        if (m_chart.stacked && isEmptyCategory(i))
            paintNobody(painter, centre(i), 0);
        else if (m_chart.stacked && frame().step <= 0)
            paintTotal(painter, i);
    }
    if (m_chart.reference) {
        for (const Mark &mark : marks())
            taken.push_back(mark.area);
    }
    paintBaseline(painter, 0);
    paintFrame(painter, taken);
}

} // namespace clientele::charts
