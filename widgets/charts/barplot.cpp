// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/barplot.h"

#include <QPainter>

namespace clientele::charts {

namespace {

constexpr double barShare = 0.7; // of the category's width

} // namespace

bool BarPlot::setFigures(const report::Chart &chart)
{
    const auto *bars = std::get_if<report::BarChart>(&chart);
    if (!bars)
        return false;
    m_chart = *bars;
    makeDrawable(m_chart.values, m_chart.categories.size());
    makeDrawable(m_chart.reference);
    figuresChanged();
    return true;
}

void BarPlot::figuresChanged()
{
    m_widestValue = 0;
    for (const std::optional<double> &one : m_chart.values) {
        if (one)
            m_widestValue = std::max(m_widestValue, textWidth(valueText(*one), true));
    }
    BarsPlot::figuresChanged();
}

bool BarPlot::isHollow(int category) const
{
    const std::size_t n = m_chart.categories[std::size_t(category)].n;
    return value(category) && n < fewestSolid;
}

Plot::Frame BarPlot::measure() const
{
    Extent extent;
    for (const std::optional<double> &one : m_chart.values)
        extent.include(one);
    // A value above every bar makes the axis needless.
    const bool valuesFit = m_widestValue + chartStyle().px(2) <= slot(rect().width());
    Frame frame = frameOver(extent, valuesFit);
    if (valuesFit && frame.low < 0) // and one below a bar below zero needs its room
        frame.margins.setBottom(frame.margins.bottom() + capHeight() + 2 * labelGap());
    return frame;
}

void BarPlot::updateSeries()
{
    BarColumn plain{QList<qreal>(categoryCount(), 0), {}, chartStyle().theme.mark};
    BarColumn accent{QList<qreal>(categoryCount(), 0), {}, chartStyle().theme.accent};
    for (int i = 0; i < categoryCount(); ++i) {
        BarColumn &column = isAccent(i) ? accent : plain;
        column.values[i] = value(i).value_or(0);
        if (isHollow(i))
            column.hollow.push_back(i);
    }
    const bool fresh = !m_series || m_plain->count() != categoryCount();
    if (fresh) {
        discard(m_series);
        m_plain = new QBarSet(QString());
        m_accent = new QBarSet(QString());
        m_series = new QStackedBarSeries(this);
        m_series->setBarWidth(barShare);
    }
    showBars(*m_plain, plain);
    showBars(*m_accent, accent);
    if (fresh) { // filled before it is shown: one layout instead of one a bar
        m_series->append({m_plain, m_accent});
        attach(m_series);
    }
    setReference(m_chart.reference);
}

QRectF BarPlot::barRect(int category) const
{
    const qreal width = slot() * barShare;
    const double one = value(category).value_or(0);
    const qreal top = yOf(std::max(one, 0.0));
    return {centre(category) - width / 2, top, width, yOf(std::min(one, 0.0)) - top};
}

bool BarPlot::isInside(int category) const
{
    if (!value(category) || *value(category) < 0)
        return false;
    const QRectF bar = barRect(category);
    const bool fits =
        bar.height() >= capHeight() + 2 * labelGap() && bar.width() >= textWidth(valueText(*value(category)), true);
    return fits && meetsReference(bar.top() - labelGap());
}

QRectF BarPlot::labelRect(int category) const
{
    if (!value(category) || frame().step > 0)
        return {};
    const QRectF bar = barRect(category);
    const qreal width = textWidth(valueText(*value(category)), isAccent(category));
    const qreal left = bar.center().x() - width / 2;
    if (*value(category) < 0)
        return {left, bar.bottom() + labelGap(), width, capHeight()};
    if (isInside(category))
        return {left, bar.top() + labelGap(), width, capHeight()};
    return {left, labelBottom(bar.top()) - capHeight(), width, capHeight()};
}

std::vector<Mark> BarPlot::placeMarks() const
{
    std::vector<Mark> marks;
    marks.reserve(m_chart.categories.size());
    for (int i = 0; i < categoryCount(); ++i) {
        const report::Category &category = m_chart.categories[std::size_t(i)];
        Mark mark;
        mark.category = i;
        mark.area = barRect(i);
        if (mark.area.height() < 4)
            mark.area.adjust(0, -chartStyle().px(4), 0, 0);
        mark.ring = mark.area.united(labelRect(i));
        mark.name = oneLine(category.label);
        mark.details = details(i, value(i) ? valueText(*value(i)) : Format(chartStyle().format).number(std::nullopt));
        mark.filters = {category.filter};
        marks.push_back(std::move(mark));
    }
    return marks;
}

QRectF BarPlot::nameOfMean() const
{
    if (!m_chart.reference)
        return {};
    std::vector<QRectF> taken;
    for (int i = 0; i < categoryCount(); ++i) {
        if (value(i))
            taken.insert(taken.end(), {barRect(i), labelRect(i)});
    }
    return placeReferenceName(*m_chart.reference, taken).rect;
}

void BarPlot::paintOver(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    std::vector<QRectF> taken;
    const QRectF name = nameOfMean();
    paintBaseline(painter, 0);
    for (int i = 0; i < categoryCount(); ++i) {
        if (!value(i)) {
            paintNobody(painter, centre(i), 0);
            continue;
        }
        const QRectF bar = barRect(i);
        const QColor colour = isAccent(i) ? theme.accent : theme.mark;
        if (isHollow(i))
            paintHollow(painter, bar, colour, chartStyle().px(1.5));
        if (m_chart.reference)
            taken.push_back(bar);
        const QRectF label = labelRect(i);
        if (label.isEmpty())
            continue;
        taken.push_back(label);
        if (label.intersects(name)) // half a figure would be a wrong one
            continue;
        const bool onBar = isInside(i) && !isHollow(i);
        drawText(painter, label, Qt::AlignCenter, valueText(*value(i)),
                 onBar ? style::Theme::labelOn(colour) : theme.text1, isAccent(i));
    }
    paintFrame(painter, taken);
}

} // namespace clientele::charts
