// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/heatmapplot.h"

#include "models/report/chartshares.h"
#include "widgets/charts/datatablemodel.h"

#include <QFontMetricsF>
#include <QPainter>

namespace clientele::charts {

namespace {

constexpr qreal lowestCell = 18;
constexpr qreal highestCell = 26;
constexpr qreal gap = 2;

} // namespace

bool HeatmapPlot::setFigures(const report::Chart &chart)
{
    const auto *map = std::get_if<report::HeatmapChart>(&chart);
    if (!map)
        return false;
    m_chart = *map;
    m_chart.values.resize(m_chart.rows.size());
    for (auto &row : m_chart.values)
        row.resize(m_chart.categories.size());
    m_chart.rowTotals.resize(m_chart.rowTotals.empty() ? 0 : m_chart.rows.size());
    m_chart.columnTotals.resize(m_chart.columnTotals.empty() ? 0 : m_chart.categories.size());
    figuresChanged();
    return true;
}

void HeatmapPlot::figuresChanged()
{
    m_most = 0;
    m_widestNumber = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int i = 0; i < categoryCount(); ++i) {
            if (const auto one = value(row, i)) {
                m_most = std::max(m_most, *one);
                m_widestNumber = std::max(m_widestNumber, textWidth(valueText(*one), true));
            }
        }
    }
    m_namesWidth = hasTotals() ? textWidth(tr("All", "total row"), true) : 0;
    for (const report::Category &row : m_chart.rows)
        m_namesWidth = std::max(m_namesWidth, textWidth(oneLine(row.label).left(200), true));
    m_totalsWidth = m_chart.rowTotals.empty()
                        ? 0
                        : std::max(textWidth(tr("All", "total row"), true), textWidth(valueText(m_chart.total), true));
    for (const double total : m_chart.rowTotals)
        m_totalsWidth = std::max(m_totalsWidth, textWidth(valueText(total), true));
    Plot::figuresChanged();
}

std::optional<double> HeatmapPlot::value(int row, int category) const
{
    const std::optional<double> one = m_chart.values[std::size_t(row)][std::size_t(category)];
    return one && std::isfinite(*one) ? one : std::nullopt;
}

qreal HeatmapPlot::labelsHeight() const
{
    return chartStyle().px(3) + lineHeight() * (hasTotals() ? 2 : 1) + chartStyle().px(2);
}

qreal HeatmapPlot::leastHeight() const
{
    return labelsHeight() + chartStyle().px(4) +
           std::max(1, rowCount()) * std::max(chartStyle().px(lowestCell), lineHeight());
}

Plot::Frame HeatmapPlot::measure() const
{
    const qreal widest = rect().width() * 0.3;
    const qreal left = std::min(std::ceil(m_namesWidth), widest) + chartStyle().px(8);
    const qreal right = m_chart.rowTotals.empty() ? 0 : std::min(std::ceil(m_totalsWidth), widest) + chartStyle().px(8);
    const qreal top = chartStyle().px(2);
    const qreal highest = std::max(chartStyle().px(highestCell + gap), lineHeight() + chartStyle().px(4));
    const qreal room = rect().height() - top - labelsHeight();
    const qreal used = std::min(room, std::max(1, rowCount()) * highest);
    Frame frame;
    frame.margins = QMarginsF(left, top, right, labelsHeight() + std::max<qreal>(0, room - used));
    return frame;
}

qreal HeatmapPlot::rowHeight() const
{
    return area().height() / std::max(1, rowCount());
}

QRectF HeatmapPlot::cellRect(int row, int category) const
{
    const qreal between = std::min(chartStyle().px(gap), slot() * 0.2);
    return QRectF(area().left() + category * slot(), area().top() + row * rowHeight(), slot(), rowHeight())
        .adjusted(between / 2, between / 2, -between / 2, -between / 2);
}

QColor HeatmapPlot::cellColour(int row, int category) const
{
    const std::optional<double> one = value(row, category);
    if (!one || *one <= 0 || m_most <= 0)
        return {};
    return chartStyle().theme.sequential(*one / m_most);
}

bool HeatmapPlot::numbersFit() const
{
    return m_widestNumber + chartStyle().px(4) <= slot() && capHeight() + chartStyle().px(4) <= rowHeight();
}

std::vector<Mark> HeatmapPlot::placeMarks() const
{
    std::vector<Mark> marks;
    marks.reserve(std::size_t(rowCount()) * m_chart.categories.size());
    for (int row = 0; row < rowCount(); ++row) {
        const report::Category &part = m_chart.rows[std::size_t(row)];
        for (int i = 0; i < categoryCount(); ++i) {
            const report::Category &band = m_chart.categories[std::size_t(i)];
            Mark mark;
            mark.category = i;
            mark.series = row;
            mark.area = cellRect(row, i);
            mark.ring = mark.area;
            mark.name = tr("%1 · %2", "age group · region").arg(oneLine(band.label), oneLine(part.label));
            const std::optional<double> one = value(row, i);
            mark.details.push_back({m_chart.valueName, chartStyle().format.number(one, m_chart.decimals)});
            if (const auto share = report::shareOfCategory(m_chart, std::size_t(row), std::size_t(i)))
                mark.details.push_back(
                    {tr("Share of %1").arg(oneLine(band.label)), chartStyle().format.percent(*share, 1)});
            if (const auto share = report::shareOfRow(m_chart, std::size_t(row), std::size_t(i)))
                mark.details.push_back(
                    {tr("Share of %1").arg(oneLine(part.label)), chartStyle().format.percent(*share, 1)});
            mark.filters = {band.filter, part.filter};
            marks.push_back(std::move(mark));
        }
    }
    return marks;
}

std::optional<Mark> HeatmapPlot::categoryMark(int category) const
{
    const report::Category &band = m_chart.categories[std::size_t(category)];
    Mark mark;
    mark.category = category;
    mark.name = oneLine(band.label);
    mark.area = column(category);
    mark.ring = mark.area;
    for (int row = 0; row < std::min(rowCount(), 12); ++row)
        mark.details.push_back({oneLine(m_chart.rows[std::size_t(row)].label),
                                chartStyle().format.number(value(row, category), m_chart.decimals)});
    mark.details.push_back({tr("Customers"), chartStyle().format.integer(qint64(band.n))});
    mark.filters = {band.filter};
    return mark;
}

int HeatmapPlot::neighbour(int mark, Qt::Key arrow) const
{
    const int columns = categoryCount();
    const int count = int(marks().size());
    if (mark < 0 || mark >= count || columns == 0)
        return Plot::neighbour(mark, arrow);
    const int column = mark % columns;
    switch (arrow) {
    case Qt::Key_Left:
        return column > 0 ? mark - 1 : mark;
    case Qt::Key_Right:
        return column + 1 < columns ? mark + 1 : mark;
    case Qt::Key_Up:
        return mark >= columns ? mark - columns : mark;
    case Qt::Key_Down:
        return mark + columns < count ? mark + columns : mark;
    default:
        return Plot::neighbour(mark, arrow);
    }
}

void HeatmapPlot::paintUnder(QPainter &painter) const
{
    Plot::paintUnder(painter);
    for (int row = 0; row < rowCount(); ++row) {
        if (Plot::isSelected(m_chart.rows[std::size_t(row)].filter))
            painter.fillRect(QRectF(0, area().top() + row * rowHeight(), rect().width(), rowHeight()),
                             chartStyle().theme.accentSoft);
    }
}

void HeatmapPlot::paintCell(QPainter &painter, int row, int category, bool number) const
{
    const style::Theme &theme = chartStyle().theme;
    const QRectF cell = cellRect(row, category);
    const QColor colour = cellColour(row, category);
    const std::optional<double> one = value(row, category);
    if (colour.isValid()) {
        painter.fillRect(cell, colour);
    } else { // nobody: an empty cell, not the darkest colour
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(theme.surface);
        painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!number || !one)
        return;
    const QColor label = colour.isValid() ? style::Theme::labelOn(colour) : theme.text3;
    drawText(painter, cell, Qt::AlignCenter, valueText(*one), label, colour.isValid() && label == QColor(Qt::black));
}

void HeatmapPlot::paintRowEnds(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const qreal names = area().left() - chartStyle().px(8);
    const QFontMetricsF metrics(chartStyle().font);
    const QFontMetricsF bold(chartStyle().bold);
    for (int row = 0; row < rowCount(); ++row) {
        const report::Category &part = m_chart.rows[std::size_t(row)];
        const bool chosen = Plot::isSelected(part.filter);
        const QRectF line(0, area().top() + row * rowHeight(), rect().width(), rowHeight());
        drawText(painter, QRectF(0, line.top(), names, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                 (chosen ? bold : metrics).elidedText(oneLine(part.label).left(400), Qt::ElideRight, names),
                 theme.text1, chosen);
        if (!m_chart.rowTotals.empty())
            drawText(painter, line, Qt::AlignRight | Qt::AlignVCenter, valueText(m_chart.rowTotals[std::size_t(row)]),
                     theme.text1, true);
    }
}

void HeatmapPlot::paintTotals(QPainter &painter) const
{
    const style::Theme &theme = chartStyle().theme;
    const qreal first = area().bottom() + chartStyle().px(3);
    const QRectF above(0, first, rect().width(), lineHeight());
    const QRectF line = above.translated(0, lineHeight());
    const QString all = tr("All", "total row");
    if (!m_chart.rowTotals.empty())
        drawText(painter, above, Qt::AlignRight | Qt::AlignVCenter, all, theme.text2);
    if (!hasTotals())
        return;
    drawText(painter, line, Qt::AlignLeft | Qt::AlignVCenter, all, theme.text2);
    qreal free = 0;
    for (int i = 0; i < categoryCount(); ++i) {
        const QString text = valueText(m_chart.columnTotals[std::size_t(i)]);
        const qreal width = textWidth(text, true) + chartStyle().px(2);
        if (centre(i) - width / 2 < free) // no room beside the one before
            continue;
        free = centre(i) + width / 2;
        drawText(painter, QRectF(centre(i) - width / 2, line.top(), width, line.height()), Qt::AlignCenter, text,
                 theme.text1, true);
    }
    if (!m_chart.rowTotals.empty())
        drawText(painter, line, Qt::AlignRight | Qt::AlignVCenter, valueText(m_chart.total), theme.text1, true);
}

void HeatmapPlot::paintSelection(QPainter &painter) const
{
    painter.setPen(QPen(chartStyle().theme.accent, chartStyle().px(2)));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < categoryCount() && rowCount() > 0; ++i) {
        if (isSelected(i))
            painter.drawRoundedRect(cellRect(0, i).united(cellRect(rowCount() - 1, i)).adjusted(-1, -1, 1, 1),
                                    chartStyle().px(3), chartStyle().px(3));
    }
}

void HeatmapPlot::paintOver(QPainter &painter) const
{
    const bool numbers = numbersFit();
    for (int row = 0; row < rowCount(); ++row) {
        for (int i = 0; i < categoryCount(); ++i)
            paintCell(painter, row, i, numbers);
    }
    paintSelection(painter);
    paintRowEnds(painter);
    paintCategoryLabels(painter);
    paintTotals(painter);
    Plot::paintOver(painter);
}

} // namespace clientele::charts
