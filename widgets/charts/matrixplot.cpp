// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/matrixplot.h"

#include <QFontMetricsF>

namespace clientele::charts {

namespace {

constexpr qreal largestCell = 26;
constexpr qreal readableCell = 13; // with a name for each row
constexpr int mostReadable = 60;   // more columns than this are a picture to find things in
constexpr qreal wide = 1.6;        // a cell's width to its height, at most
constexpr qreal high = 1.25;

} // namespace

bool MatrixPlot::setFigures(const report::Chart &chart)
{
    const auto *matrix = std::get_if<report::MatrixChart>(&chart);
    if (!matrix)
        return false;
    m_chart = *matrix;
    m_chart.cells.resize(m_chart.size() * m_chart.size());
    m_chart.derived.resize(m_chart.size());
    m_insignificant = 0;
    for (int row = 0; row < count(); ++row) {
        for (int column = 0; column < count(); ++column) {
            auto &one = m_chart.cells[std::size_t(row) * m_chart.size() + std::size_t(column)];
            if (one.value && !std::isfinite(*one.value))
                one.value.reset();
            m_insignificant += column > row && one.value && !one.significant ? 1 : 0;
        }
    }
    figuresChanged();
    return true;
}

void MatrixPlot::figuresChanged()
{
    m_image = {};
    m_widestName = 0;
    for (int i = 0; i < count(); ++i)
        m_widestName = std::max(m_widestName, textWidth(nameOf(i), true));
    Plot::figuresChanged();
}

QString MatrixPlot::nameOf(int index) const
{
    const QString name = oneLine(m_chart.categories[std::size_t(index)].label).left(200);
    //: a column that was made here; %1 is its name
    return m_chart.derived[std::size_t(index)] ? tr("%1 ƒ").arg(name) : name;
}

qreal MatrixPlot::keyHeight() const
{
    return chartStyle().px(12) + 2 * lineHeight();
}

qreal MatrixPlot::leastHeight() const
{
    const qreal names = std::min(m_widestName, rect().width() * 0.3) + chartStyle().px(8);
    const qreal cell = count() <= mostReadable ? std::max(chartStyle().px(readableCell), capHeight() + 3) : 2;
    return std::min(names, chartStyle().px(160)) + count() * cell + keyHeight();
}

qreal MatrixPlot::suitableHeight(const report::MatrixChart &chart, qreal width, const ChartStyle &style)
{
    const QFontMetricsF bold(style.bold);
    qreal widest = 0;
    for (const report::Category &one : chart.categories)
        widest = std::max(widest, bold.horizontalAdvance(oneLine(one.label).left(200)));
    const qreal names = std::min(widest, width * 0.28) + style.px(8);
    const auto size = qreal(std::max<std::size_t>(1, chart.size()));
    const qreal cell = std::min(style.px(largestCell), (width - names) / size);
    const qreal line = std::max(style.px(16), std::ceil(QFontMetricsF(style.font).height()));
    return names + cell * size + 2 * line + style.px(16);
}

Plot::Frame MatrixPlot::measure() const
{
    const qreal gap = chartStyle().px(8);
    const qreal size = std::max(1, count());
    const qreal left = std::min(std::ceil(m_widestName), rect().width() * 0.3) + gap;
    const qreal top = std::min(std::ceil(m_widestName), rect().height() * 0.32) + gap;
    const qreal largest = std::max(chartStyle().px(largestCell), lineHeight());
    qreal width = std::min(largest, (rect().width() - left - 1) / size);
    qreal height = std::min(largest, (rect().height() - top - keyHeight()) / size);
    width = std::min(width, height * wide);
    height = std::min(height, width * high);
    if (height > 8 && width > 8) { // whole pixels: even gaps
        width = std::floor(width);
        height = std::floor(height);
    }
    Frame frame;
    frame.margins = QMarginsF(left, top, std::max<qreal>(0, rect().width() - left - width * size),
                              std::max<qreal>(0, rect().height() - top - height * size));
    m_image = {};
    return frame;
}

QSizeF MatrixPlot::cellSize() const
{
    const qreal size = std::max(1, count());
    return {area().width() / size, area().height() / size};
}

QRectF MatrixPlot::cellRect(int row, int column) const
{
    const QSizeF size = cellSize();
    return {QPointF(area().left() + column * size.width(), area().top() + row * size.height()), size};
}

bool MatrixPlot::rowNameFits() const
{
    return cellSize().height() >= capHeight() + chartStyle().px(3);
}

bool MatrixPlot::columnNameFits() const
{
    return cellSize().width() >= capHeight() + chartStyle().px(3);
}

QColor MatrixPlot::cellColour(int row, int column) const
{
    const style::Theme &theme = chartStyle().theme;
    if (row == column)
        return theme.grid;
    const Cell &one = cell(row, column);
    if (!one.value)
        return {};
    return m_chart.isSigned ? theme.diverging(*one.value) : theme.sequential(*one.value);
}

std::vector<Detail> MatrixPlot::detailsOf(int row, int column) const
{
    const Format &format = chartStyle().format;
    const Cell &one = cell(row, column);
    std::vector<Detail> lines;
    const auto text = [&](double value) {
        const int decimals = m_chart.decimals < 0 ? 2 : m_chart.decimals;
        return m_chart.isSigned ? format.signedNumber(value, decimals) : format.number(value, decimals);
    };
    lines.push_back({m_chart.valueName, one.value ? text(*one.value) : format.number(std::nullopt)});
    if (!one.value && !one.explanation.isEmpty())
        lines.push_back({tr("No value"), oneLine(one.explanation)});
    if (one.p && row != column)
        lines.push_back({tr("Adjusted"), format.pValue(*one.p)});
    if (one.value && !one.significant && row != column)
        lines.push_back({tr("Test"), tr("not significant")});
    if (one.n > 0)
        lines.push_back({tr("Rows used"), format.integer(qint64(one.n))});
    return lines;
}

Mark MatrixPlot::mark(int index) const
{
    const int row = index / std::max(1, count());
    const int column = index % std::max(1, count());
    Mark mark;
    mark.category = column;
    mark.series = row;
    mark.area = cellRect(row, column);
    mark.ring = mark.area;
    mark.name = row == column ? nameOf(row) : tr("%1 × %2", "two columns").arg(nameOf(row), nameOf(column));
    mark.details = detailsOf(row, column);
    mark.filters = {m_chart.categories[std::size_t(column)].filter, m_chart.categories[std::size_t(row)].filter};
    return mark;
}

std::optional<Mark> MatrixPlot::markAt(QPointF position) const
{
    if (count() == 0)
        return std::nullopt;
    if (!area().contains(position))
        return nameMarkAt(position);
    const QSizeF size = cellSize();
    const int column = std::clamp(int((position.x() - area().left()) / size.width()), 0, count() - 1);
    const int row = std::clamp(int((position.y() - area().top()) / size.height()), 0, count() - 1);
    return mark(row * count() + column);
}

std::optional<Mark> MatrixPlot::nameMarkAt(QPointF position) const
{
    const bool isRow = position.x() < area().left() && position.y() >= area().top() && position.y() < area().bottom();
    const bool isColumn = position.y() < area().top() && position.x() >= area().left() && position.x() < area().right();
    if (!isRow && !isColumn)
        return std::nullopt;
    const QSizeF size = cellSize();
    const qreal along =
        isRow ? (position.y() - area().top()) / size.height() : (position.x() - area().left()) / size.width();
    const int index = std::clamp(int(along), 0, count() - 1);
    const QRectF cell = isRow ? cellRect(index, 0) : cellRect(0, index);
    const report::Category &category = m_chart.categories[std::size_t(index)];
    Mark mark;
    mark.category = index;
    mark.area = isRow ? QRectF(0, cell.top(), area().left(), cell.height())
                      : QRectF(cell.left(), 0, cell.width(), area().top());
    mark.ring = mark.area;
    mark.name = nameOf(index);
    mark.details = {{tr("Rows with a value"), chartStyle().format.integer(qint64(category.n))}};
    mark.filters = {category.filter};
    return mark;
}

int MatrixPlot::neighbour(int mark, Qt::Key arrow) const
{
    const int size = count();
    if (mark < 0 || mark >= markCount()) {
        // The keyboard goes on from the chosen cell.
        const bool chosen =
            chosenSeries() >= 0 && chosenSeries() < size && chosenCategory() >= 0 && chosenCategory() < size;
        if (!chosen)
            return size == 0 ? -1 : 0;
        mark = chosenSeries() * size + chosenCategory();
        if (arrow == Qt::Key_Home)
            return mark;
    }
    const int row = mark / size;
    const int column = mark % size;
    switch (arrow) {
    case Qt::Key_Left:
        return column > 0 ? mark - 1 : mark;
    case Qt::Key_Right:
        return column + 1 < size ? mark + 1 : mark;
    case Qt::Key_Up:
        return row > 0 ? mark - size : mark;
    case Qt::Key_Down:
        return row + 1 < size ? mark + size : mark;
    case Qt::Key_Home:
        return row * size;
    case Qt::Key_End:
        return row * size + size - 1;
    default:
        return mark;
    }
}

std::pair<int, int> MatrixPlot::current() const
{
    if (focusedMark() >= 0 && focusedMark() < markCount())
        return {focusedMark() / count(), focusedMark() % count()};
    if (chosenSeries() < 0 || chosenSeries() >= count() || chosenCategory() < 0 || chosenCategory() >= count())
        return {-1, -1};
    return {chosenSeries(), chosenCategory()};
}

} // namespace clientele::charts
