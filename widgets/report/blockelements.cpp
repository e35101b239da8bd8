// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/blockelements.h"

#include "widgets/charts/chartrenderer.h"
#include "widgets/report/logopicture.h"
#include "widgets/report/tableelements.h"
#include "widgets/style/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace clientele::reportdrawing {

namespace {

const style::Theme &theme()
{
    return style::Theme::light();
}

constexpr double labelColumn = 132; // pixels: names of facts and terms
constexpr double wideContent = 800; // pixels: from here on short lines stand in two columns
constexpr double least = 0.5;       // a chart's height is between these parts of what suits its width,
constexpr double usual = 0.72;      // and this where nothing speaks against it
constexpr double most = 1.6;

class BlockLayout
{
    Q_DECLARE_TR_FUNCTIONS(ReportDrawing)

public:
    explicit BlockLayout(const BlockContext &context) : c(context) {}

    void operator()(const report::Cover &cover);
    void operator()(const report::FindingsBlock &findings);
    void operator()(const report::FindingBlock &block);
    void operator()(const report::ChartBlock &chart);
    void operator()(const report::TableBlock &table);
    void operator()(const report::MethodBlock &method);
    void operator()(const report::TextBlock &text);
    void operator()(const report::ContentsBlock &contents);
    void note(const QString &words);

    std::vector<Element> elements;

private:
    void text(const QString &words, const QFont &font, const QColor &colour, double spaceBefore, bool keepLast = false,
              double indent = 0);
    void paragraphs(const QString &words, double indent, double spaceBefore);
    void headline(const report::Cover &cover);
    void section(const report::MethodBlock::Section &one);
    [[nodiscard]] std::optional<Element> inColumns(const std::vector<report::MethodBlock::Section> &sections) const;
    void heading(const QString &words, double spaceBefore);
    void fact(const report::Fact &fact, double spaceBefore);
    void keyFigures(const std::vector<report::KeyFigure> &figures);
    void finding(const report::FindingsBlock::Item &item, const QString &number);
    void table(const report::DataTable &data);

    const BlockContext &c;
};

/// A paragraph, a line an element; the lines stay together where they can.
void BlockLayout::text(const QString &words, const QFont &font, const QColor &colour, double spaceBefore, bool keepLast,
                       double indent)
{
    if (words.isEmpty())
        return;
    const std::vector<QString> lines = linesOf(words, font, c.width - indent);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Element line;
        line.height = lineHeight(font);
        line.spaceBefore = i == 0 ? spaceBefore : 0;
        line.keepWithNext = i + 1 < lines.size() || keepLast;
        line.draw = [one = lines[i], font, colour, indent](QPainter &painter, const QRectF &rect) {
            drawLine(painter, rect.adjusted(indent, 0, 0, 0), one, font, colour);
        };
        elements.push_back(std::move(line));
    }
}

void BlockLayout::heading(const QString &words, double spaceBefore)
{
    text(words, c.fonts.heading, theme().text1, spaceBefore, true);
    elements.back().height += px(8);
    elements.back().draw = [draw = elements.back().draw](QPainter &painter, const QRectF &rect) {
        draw(painter, rect.adjusted(0, 0, 0, -px(8)));
        drawRule(painter, rect.left(), rect.right(), rect.bottom(), theme().border);
    };
}

/// The label at the left, what it says beside it, line by line.
void BlockLayout::fact(const report::Fact &fact, double spaceBefore)
{
    const double column = px(labelColumn);
    const std::vector<QString> labels = linesOf(fact.label, c.fonts.body, column - px(12));
    const std::vector<QString> values = linesOf(fact.value, c.fonts.body, c.width - column);
    const std::size_t count = std::max(labels.size(), values.size());
    for (std::size_t i = 0; i < count; ++i) {
        Element line;
        line.height = lineHeight(c.fonts.body);
        line.spaceBefore = i == 0 ? spaceBefore : 0;
        line.keepWithNext = i + 1 < count && count < 8;
        line.draw = [label = i < labels.size() ? labels[i] : QString(),
                     value = i < values.size() ? values[i] : QString(), column,
                     font = c.fonts.body](QPainter &painter, const QRectF &rect) {
            drawLine(painter, rect, label, font, theme().text2);
            drawLine(painter, rect.adjusted(column, 0, 0, 0), value, font, theme().text1);
        };
        elements.push_back(std::move(line));
    }
}

void BlockLayout::keyFigures(const std::vector<report::KeyFigure> &figures)
{
    std::size_t perRow = std::max<std::size_t>(1, std::min<std::size_t>(4, figures.size()));
    const auto fits = [&](std::size_t columns) {
        return std::all_of(figures.begin(), figures.end(), [&](const report::KeyFigure &figure) {
            const double room = c.width / double(columns) - px(8);
            return textWidth(figure.value, c.fonts.title) <= room && textWidth(figure.note, c.fonts.body) <= room;
        });
    };
    while (perRow > 1 && !fits(perRow))
        --perRow;
    for (std::size_t first = 0; first < figures.size(); first += perRow) {
        const std::vector<report::KeyFigure> here(figures.begin() + std::ptrdiff_t(first),
                                                  figures.begin() +
                                                      std::ptrdiff_t(std::min(figures.size(), first + perRow)));
        Element row;
        row.height = px(66);
        row.spaceBefore = px(first == 0 ? 22 : 10);
        row.draw = [here, perRow, fonts = c.fonts](QPainter &painter, const QRectF &rect) {
            const double column = rect.width() / double(perRow);
            for (std::size_t i = 0; i < here.size(); ++i) {
                const QRectF place(rect.left() + double(i) * column, rect.top(), column - px(8), px(18));
                drawElided(painter, place, here[i].label, fonts.body, theme().text2);
                drawElided(painter, QRectF(place.left(), place.top() + px(18), place.width(), px(30)), here[i].value,
                           fonts.title, theme().text1);
                drawElided(painter, place.translated(0, px(48)), here[i].note, fonts.body, theme().text2);
            }
        };
        elements.push_back(std::move(row));
    }
}

/// The title, and at its right the logo.
void BlockLayout::headline(const report::Cover &cover)
{
    const auto picture = LogoPicture::read(cover.logo);
    if (!picture) {
        text(cover.title, c.fonts.title, theme().text1, 0, true);
        return;
    }
    const QSizeF room = picture->sizeWithin({std::min(px(160), c.width / 3), px(56)});
    const std::vector<QString> lines = linesOf(cover.title, c.fonts.title, c.width - room.width() - px(24));
    Element element;
    element.height = std::max(room.height(), lineHeight(c.fonts.title) * double(lines.size()));
    element.keepWithNext = true;
    element.draw = [picture, room, lines, font = c.fonts.title](QPainter &painter, const QRectF &rect) {
        picture->draw(painter, QRectF(QPointF(rect.right() - room.width(), rect.top()), room));
        QRectF line(rect.left(), rect.top(), rect.width(), lineHeight(font));
        for (const QString &words : lines) {
            drawLine(painter, line, words, font, theme().text1);
            line.translate(0, line.height());
        }
    };
    elements.push_back(std::move(element));
}

void BlockLayout::operator()(const report::Cover &cover)
{
    headline(cover);
    text(cover.subtitle, c.fonts.body, theme().text2, px(6));
    text(cover.byline, c.fonts.body, theme().text2, px(2));
    keyFigures(cover.figures);
    if (!cover.facts.empty())
        heading(tr("Where the figures come from"), px(26));
    for (const report::Fact &one : cover.facts)
        fact(one, px(5));
    for (const QString &warning : cover.warnings)
        fact({tr("Note"), warning}, px(5));
}

/// @param number empty: it stands alone, at the margin.
void BlockLayout::finding(const report::FindingsBlock::Item &item, const QString &number)
{
    const QString tag = item.tested ? tr("Tested") : tr("Described");
    const double tagWidth = textWidth(tag, c.fonts.body) + px(14);
    const double indent = number.isEmpty() ? 0 : px(28);
    const std::vector<QString> statement =
        linesOf(item.statement, c.fonts.heading, c.width - indent - tagWidth - px(16));
    const std::vector<QString> detail = linesOf(item.detail, c.fonts.body, c.width - indent - tagWidth - px(16));
    const double statementLine = lineHeight(c.fonts.heading);
    const double detailLine = lineHeight(c.fonts.body);
    Element element;
    element.height =
        px(8) + statementLine * double(statement.size()) + px(2) + detailLine * double(detail.size()) + px(9);
    element.draw = [=, fonts = c.fonts, tested = item.tested](QPainter &painter, const QRectF &rect) {
        double y = rect.top() + px(8);
        if (!number.isEmpty())
            drawLine(painter, QRectF(rect.left(), y, indent, statementLine), number, fonts.heading, theme().accent);
        const QRectF box(rect.right() - tagWidth, y - px(1), tagWidth, px(20));
        painter.setPen(QPen(tested ? theme().good : theme().border, px(1)));
        painter.setBrush(tested ? theme().goodGround : theme().raised);
        painter.drawRoundedRect(box, px(4), px(4));
        drawLine(painter, box, tag, fonts.body, tested ? theme().good : theme().text2, Qt::AlignHCenter);
        for (const QString &line : statement) {
            drawLine(painter, QRectF(rect.left() + indent, y, rect.width() - indent, statementLine), line,
                     fonts.heading, theme().text1);
            y += statementLine;
        }
        y += px(2);
        for (const QString &line : detail) {
            drawLine(painter, QRectF(rect.left() + indent, y, rect.width() - indent, detailLine), line, fonts.body,
                     theme().text2);
            y += detailLine;
        }
        drawRule(painter, rect.left(), rect.right(), rect.bottom(), theme().border);
    };
    if (element.height <= c.height) {
        elements.push_back(std::move(element));
        return;
    }
    // Nobody writes such a finding; it is still printed whole.
    text(item.statement, c.fonts.heading, theme().text1, px(8), true);
    text(item.detail, c.fonts.body, theme().text2, px(2));
}

void BlockLayout::operator()(const report::FindingsBlock &findings)
{
    heading(findings.title, px(28));
    for (std::size_t i = 0; i < findings.items.size(); ++i)
        finding(findings.items[i], QString::number(i + 1));
    text(findings.empty, c.fonts.body, theme().text2, px(8));
    elements.back().keepWithNext = false;
}

void BlockLayout::operator()(const report::FindingBlock &block)
{
    const std::size_t first = elements.size();
    finding(block.item, {});
    elements[first].spaceBefore += px(20);
}

void BlockLayout::table(const report::DataTable &data)
{
    for (Element &element : tableElements(data, c.format, c.fonts, c.width))
        elements.push_back(std::move(element));
}

void BlockLayout::operator()(const report::ChartBlock &block)
{
    const report::ChartBase &chart = report::base(block.chart);
    text(block.title, c.fonts.heading, theme().text1, px(28), true);
    text(chart.subtitle, c.fonts.body, theme().text2, px(2), true);
    charts::RenderOptions options;
    options.style = charts::ChartStyle::print(c.format);
    options.style.font = withoutLigatures(options.style.font);
    options.style.bold = withoutLigatures(options.style.bold);
    options.scale = px(1);
    const double suits = charts::preferredHeight(block.chart, c.width / px(1), options);
    Element plot;
    const bool cells = charts::isAsHighAsItsRows(block.chart);
    plot.height = std::min(px(cells ? suits : usual * suits), 0.8 * c.height);
    plot.stretch = std::max(0.0, std::min(px(cells ? suits : most * suits), 0.85 * c.height) - plot.height);
    plot.shrink = cells ? 0 : std::max(0.0, plot.height - px(least * suits));
    plot.spaceBefore = px(8);
    plot.keepWithNext = !chart.table.columns.empty();
    plot.draw = [one = std::make_shared<const report::Chart>(block.chart), options](QPainter &painter,
                                                                                    const QRectF &rect) {
        painter.save();
        charts::renderChart(painter, rect, *one, options);
        painter.restore();
    };
    elements.push_back(std::move(plot));
    table(chart.table);
}

void BlockLayout::operator()(const report::TableBlock &block)
{
    text(block.title, c.fonts.heading, theme().text1, px(28), true);
    text(block.subtitle, c.fonts.body, theme().text2, px(2), true);
    table(block.table);
    elements.back().keepWithNext = false;
}

void BlockLayout::section(const report::MethodBlock::Section &one)
{
    heading(one.heading, px(14));
    for (const report::Fact &entry : one.entries) {
        fact(entry, px(3));
        // A section is one piece where a page can hold it.
        elements.back().keepWithNext = &entry != &one.entries.back();
    }
    elements.back().keepWithNext = false;
}

/// The sections in two columns of about one height, where the paper is wide and they fit below each other on a page.
std::optional<Element> BlockLayout::inColumns(const std::vector<report::MethodBlock::Section> &sections) const
{
    const double gap = px(32);
    if (c.width < px(wideContent) || sections.size() < 2)
        return std::nullopt;
    BlockContext half = c;
    half.width = (c.width - gap) / 2;
    std::vector<std::shared_ptr<const std::vector<Element>>> parts;
    std::vector<double> heights;
    double all = 0;
    for (const report::MethodBlock::Section &one : sections) {
        BlockLayout layout(half);
        layout.section(one);
        heights.push_back(0);
        for (const Element &element : layout.elements)
            heights.back() += element.spaceBefore + element.height;
        all += heights.back();
        parts.push_back(std::make_shared<const std::vector<Element>>(std::move(layout.elements)));
    }
    std::size_t first = 0; // of the right column
    double left = 0;
    while (first + 1 < sections.size() && left + heights[first] / 2 < all / 2)
        left += heights[first++];
    Element element;
    element.height = std::max(left, all - left);
    if (element.height > 0.85 * c.height)
        return std::nullopt;
    element.draw = [parts, first, width = half.width, gap](QPainter &painter, const QRectF &rect) {
        QPointF place = rect.topLeft();
        for (std::size_t p = 0; p < parts.size(); ++p) {
            if (p == first)
                place = QPointF(rect.left() + width + gap, rect.top());
            for (const Element &line : *parts[p]) {
                place.ry() += line.spaceBefore;
                line.draw(painter, QRectF(place, QSizeF(width, line.height)));
                place.ry() += line.height;
            }
        }
    };
    return element;
}

void BlockLayout::operator()(const report::MethodBlock &method)
{
    text(method.title, c.fonts.title, theme().text1, px(28), true);
    if (auto columns = inColumns(method.sections)) {
        elements.push_back(std::move(*columns));
        return;
    }
    for (const report::MethodBlock::Section &one : method.sections)
        section(one);
    elements.back().keepWithNext = false;
}

/// Paragraphs, one a line of the text; "- " at its beginning makes a list.
void BlockLayout::paragraphs(const QString &words, double indent, double spaceBefore)
{
    static const QString bullet = QStringLiteral("- ");
    const QStringList lines = words.split(QLatin1Char('\n'));
    double space = spaceBefore;
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            space = px(8);
            continue;
        }
        const bool isItem = trimmed.startsWith(bullet);
        const std::size_t first = elements.size();
        text(isItem ? trimmed.mid(bullet.size()) : trimmed, c.fonts.body, theme().text1, space, false,
             isItem ? indent + px(14) : indent);
        if (isItem) {
            elements[first].draw = [draw = elements[first].draw, indent, font = c.fonts.body](QPainter &painter,
                                                                                              const QRectF &rect) {
                drawLine(painter, rect.adjusted(indent + px(2), 0, 0, 0), QString(QChar(0x2022)), font, theme().text2);
                draw(painter, rect);
            };
        }
        space = px(4);
    }
}

void BlockLayout::operator()(const report::TextBlock &block)
{
    text(block.title, c.fonts.heading, theme().text1, px(28), true);
    paragraphs(block.text, 0, block.title.isEmpty() ? px(28) : px(4));
}

/// A title a line, and at the right the page it begins on.
void BlockLayout::operator()(const report::ContentsBlock &contents)
{
    heading(contents.title, px(28));
    const double number = px(48);
    for (qsizetype b = 0; b < c.titles.size(); ++b) {
        if (c.titles[b].isEmpty())
            continue;
        const std::vector<QString> lines = linesOf(c.titles[b], c.fonts.body, c.width - number);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool isLast = i + 1 == lines.size();
            Element line;
            line.height = lineHeight(c.fonts.body);
            line.spaceBefore = i == 0 ? px(6) : 0;
            line.keepWithNext = !isLast;
            line.draw = [words = lines[i], isLast, place = std::size_t(b), pages = c.pages, format = c.format,
                         font = c.fonts.body](QPainter &painter, const QRectF &rect) {
                drawLine(painter, rect, words, font, theme().text1);
                if (!isLast || !pages || place >= pages->size() || (*pages)[place] < 0)
                    return;
                const QString page = format.integer((*pages)[place] + 1);
                const double left = rect.left() + textWidth(words, font) + px(8);
                const double right = rect.right() - textWidth(page, font) - px(8);
                if (right > left)
                    drawDots(painter, left, right, rect.bottom() - px(4), theme().border);
                drawLine(painter, rect, page, font, theme().text1, Qt::AlignRight);
            };
            elements.push_back(std::move(line));
        }
    }
    elements.back().keepWithNext = false;
}

/// What a person wrote below a block: indented, with a bar at its side.
void BlockLayout::note(const QString &words)
{
    if (words.trimmed().isEmpty())
        return;
    const std::size_t first = elements.size();
    paragraphs(words, px(12), px(10));
    for (std::size_t i = first; i < elements.size(); ++i) {
        const double above = i == first ? 0 : elements[i].spaceBefore;
        elements[i].draw = [draw = elements[i].draw, above](QPainter &painter, const QRectF &rect) {
            painter.fillRect(QRectF(rect.left(), rect.top() - above, px(2), rect.height() + above), theme().accent);
            draw(painter, rect);
        };
    }
    if (first > 0 && first < elements.size())
        elements[first - 1].keepWithNext = true;
}

} // namespace

std::vector<Element> blockElements(const report::Block &block, const BlockContext &context)
{
    BlockLayout layout(context);
    std::visit([&](const auto &one) { layout(one); }, block);
    layout.note(report::base(block).note);
    if (!layout.elements.empty())
        layout.elements.front().startsPage = report::base(block).startsPage;
    return std::move(layout.elements);
}

} // namespace clientele::reportdrawing
