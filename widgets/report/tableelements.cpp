// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/tableelements.h"

#include "widgets/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace clientele::reportdrawing {

namespace {

constexpr double rowPixels = 22;
constexpr double padding = 8;      // left and right of a cell, pixels
constexpr double widestText = 0.4; // of the width, for one column of words
constexpr std::size_t mostCellLines = 12;

struct Cell
{
    std::vector<QString> lines;
    bool right = false;
};

/// Columns that stand beside each other, with their places; texts are made once and shared by the rows' drawings.
struct Shape
{
    std::vector<double> left;
    std::vector<double> width;
};

class TableLayout
{
public:
    TableLayout(const report::DataTable &table, const Format &format, const PrintFonts &fonts, double width);

    [[nodiscard]] std::vector<Element> elements() const;

private:
    [[nodiscard]] bool isNumber(std::size_t column) const;
    [[nodiscard]] std::vector<std::vector<std::size_t>> parts() const;
    [[nodiscard]] std::shared_ptr<const Shape> shape(const std::vector<std::size_t> &columns) const;
    [[nodiscard]] Element head(const std::vector<std::size_t> &columns,
                               const std::shared_ptr<const Shape> &shape) const;
    [[nodiscard]] Element row(std::size_t index, const std::vector<std::size_t> &columns,
                              const std::shared_ptr<const Shape> &shape) const;

    const report::DataTable &m_table;
    const PrintFonts &m_fonts;
    double m_width;
    std::vector<std::vector<QString>> m_texts;
    std::vector<bool> m_number;
    std::vector<double> m_needed; // by column, padding included
    std::vector<double> m_wanted; // what a heading on one line adds
};

TableLayout::TableLayout(const report::DataTable &table, const Format &format, const PrintFonts &fonts, double width)
    : m_table(table), m_fonts(fonts), m_width(width), m_number(table.columns.size(), true),
      m_needed(table.columns.size()), m_wanted(table.columns.size())
{
    m_texts.reserve(table.rows.size());
    for (const auto &cells : table.rows) {
        auto &texts = m_texts.emplace_back(table.columns.size());
        for (std::size_t c = 0; c < std::min(cells.size(), table.columns.size()); ++c)
            texts[c] = cellText(cells[c], table.columns[c], format);
    }
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        m_number[c] = isNumber(c);
        double widest = wordWidth(table.columns[c].heading, fonts.bold);
        for (const auto &texts : m_texts)
            widest = std::max(widest, textWidth(texts[c], fonts.bold)); // the total row is bold
        m_wanted[c] = std::max(0.0, textWidth(table.columns[c].heading, fonts.bold) - widest);
        m_needed[c] = std::min(widest + px(2 * padding), (m_number[c] ? 1 - widestText : widestText) * width);
    }
}

/// A column is aligned right when it holds a number, or nothing but numbers' stand-ins.
bool TableLayout::isNumber(std::size_t column) const
{
    if (column == 0)
        return false;
    bool text = false;
    for (const auto &cells : m_table.rows) {
        if (column >= cells.size())
            continue;
        if (cells[column].typeId() != QMetaType::QString && cells[column].isValid())
            return true;
        text = text || (cells[column].isValid() && cells[column].toString().size() > 1);
    }
    return !text;
}

std::vector<std::vector<std::size_t>> TableLayout::parts() const
{
    std::vector<std::vector<std::size_t>> all(1);
    double used = 0;
    for (std::size_t c = 0; c < m_needed.size(); ++c) {
        if (used + m_needed[c] > m_width && all.back().size() > 1) {
            all.push_back({0});
            used = m_needed[0];
        }
        all.back().push_back(c);
        used += m_needed[c];
    }
    return all;
}

std::shared_ptr<const Shape> TableLayout::shape(const std::vector<std::size_t> &columns) const
{
    auto shape = std::make_shared<Shape>();
    double needed = 0;
    double wanted = 0;
    for (const std::size_t c : columns) {
        needed += m_needed[c];
        wanted += m_wanted[c];
    }
    // Room that is left goes first to headings, then to all alike.
    const double room = std::max(0.0, m_width - needed);
    const double share = wanted > 0 ? std::min(1.0, room / wanted) : 0;
    const double spare = (room - share * wanted) / double(std::max<std::size_t>(1, columns.size()));
    double at = 0;
    for (const std::size_t c : columns) {
        shape->left.push_back(at);
        shape->width.push_back(std::min(m_needed[c] + share * m_wanted[c] + spare, m_width));
        at += shape->width.back();
    }
    return shape;
}

void drawCells(QPainter &painter, const QRectF &rect, const std::vector<Cell> &cells, const Shape &shape,
               const QFont &font, const QColor &colour, bool toBottom)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double line = lineHeight(font);
        const double high = line * double(cells[i].lines.size());
        double y = toBottom ? rect.bottom() - px(3) - high : rect.top() + px(3);
        for (const QString &text : cells[i].lines) {
            const QRectF place(rect.left() + shape.left[i] + px(padding), y, shape.width[i] - px(2 * padding), line);
            drawLine(painter, place, text, font, colour, cells[i].right ? Qt::AlignRight : Qt::AlignLeft);
            y += line;
        }
    }
}

std::size_t mostLines(const std::vector<Cell> &cells)
{
    std::size_t most = 1;
    for (const Cell &cell : cells)
        most = std::max(most, cell.lines.size());
    return most;
}

Element TableLayout::head(const std::vector<std::size_t> &columns, const std::shared_ptr<const Shape> &shape) const
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        cells.push_back(
            {linesOf(m_table.columns[columns[i]].heading, m_fonts.bold, shape->width[i] - px(2 * padding) + 1),
             bool(m_number[columns[i]])});
    }
    Element head;
    head.height = double(mostLines(cells) - 1) * lineHeight(m_fonts.bold) + px(rowPixels);
    head.keepWithNext = true;
    head.draw = [cells, shape, font = m_fonts.bold](QPainter &painter, const QRectF &rect) {
        const style::Theme &theme = style::Theme::light();
        painter.fillRect(rect, theme.raised);
        drawCells(painter, rect, cells, *shape, font, theme.text2, true);
    };
    return head;
}

Element TableLayout::row(std::size_t index, const std::vector<std::size_t> &columns,
                         const std::shared_ptr<const Shape> &shape) const
{
    const bool total = m_table.lastRowIsTotal && index + 1 == m_table.rows.size();
    const bool highlighted = int(index) == m_table.highlightedRow;
    const QFont &font = total || highlighted ? m_fonts.bold : m_fonts.body;
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Cell cell{linesOf(m_texts[index][columns[i]], font, shape->width[i] - px(2 * padding) + 1),
                  bool(m_number[columns[i]])};
        if (cell.lines.size() > mostCellLines) {
            cell.lines.resize(mostCellLines);
            cell.lines.back() += QChar(0x2026);
        }
        cells.push_back(std::move(cell));
    }
    Element row;
    row.height = double(mostLines(cells) - 1) * lineHeight(font) + px(rowPixels);
    row.draw = [cells, shape, font, total, highlighted](QPainter &painter, const QRectF &rect) {
        const style::Theme &theme = style::Theme::light();
        if (highlighted)
            painter.fillRect(rect, theme.accentSoft);
        if (total)
            drawRule(painter, rect.left(), rect.right(), rect.top(), theme.strong, 1.5);
        drawRule(painter, rect.left(), rect.right(), rect.bottom(), theme.border);
        drawCells(painter, rect, cells, *shape, font, theme.text1, false);
    };
    return row;
}

std::vector<Element> TableLayout::elements() const
{
    std::vector<Element> all;
    const std::size_t rows = m_table.rows.size();
    for (const auto &columns : parts()) {
        const auto places = shape(columns);
        const auto repeated = std::make_shared<const Element>(head(columns, places));
        all.push_back(*repeated);
        all.back().spaceBefore = px(8);
        for (std::size_t r = 0; r < rows; ++r) {
            all.push_back(row(r, columns, places));
            all.back().repeated = repeated;
            // A short table is one piece; a long one leaves no row alone at either end.
            all.back().keepWithNext = r + 1 < rows && (rows <= keptTogetherRows || r == 0 || r + 2 == rows);
        }
        if (rows == 0)
            all.back().keepWithNext = false;
    }
    return all;
}

} // namespace

QString cellText(const QVariant &cell, const report::DataTable::Column &column, const Format &format)
{
    if (!cell.isValid())
        return QString(QChar(0x2014));
    if (cell.typeId() == QMetaType::QString)
        return cell.toString().simplified();
    if (column.percent)
        return format.percent(cell.toDouble(), std::max(0, column.decimals));
    if (cell.typeId() == QMetaType::LongLong && column.decimals <= 0)
        return format.integer(cell.toLongLong());
    return format.number(cell.toDouble(), column.decimals);
}

std::vector<Element> tableElements(const report::DataTable &table, const Format &format, const PrintFonts &fonts,
                                   double width)
{
    if (table.columns.empty())
        return {};
    return TableLayout(table, format, fonts, width).elements();
}

} // namespace clientele::reportdrawing
