// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/reportdrawing.h"

#include "models/report/characters.h"
#include "widgets/report/missingglyphs.h"
#include "widgets/style/theme.h"

#include <QPageSize>
#include <QPainter>

#include <algorithm>

namespace clientele::reportdrawing {

namespace {

// Of the sheet, in pixels: the outer margin, and where the content begins below the head and ends above the foot.
constexpr double sideMargin = 64;
constexpr double headTop = 38;
constexpr double contentTop = 82;
constexpr double footHeight = 60; // from the foot's rule to the sheet's end
constexpr double contentToFoot = 16;

/// On a page of contents: neither itself, nor the cover before it, nor what has no title.
bool isListed(const report::Block &block)
{
    return !std::holds_alternative<report::Cover>(block) && !std::holds_alternative<report::ContentsBlock>(block);
}

} // namespace

Result<std::shared_ptr<const ReportDrawing>> ReportDrawing::make(report::Report report)
{
    auto fonts = PrintFonts::find();
    if (!fonts)
        return tl::make_unexpected(fonts.error());
    if (report.blocks.empty())
        return fail(Error::Code::Input, tr("The report is empty"), {}, tr("Add a chart or a finding to it"));
    const std::shared_ptr<ReportDrawing> drawing(new ReportDrawing);
    drawing->m_report = std::move(report);
    drawing->m_sheet = drawing->pageLayout().fullRectPoints().size() * (double(dotsPerInch) / 72);
    const QRectF content = drawing->contentRect();
    drawing->m_context = {Format(drawing->m_report.locale), std::move(*fonts), content.width(), content.height()};
    const auto pages = std::make_shared<std::vector<int>>();
    drawing->m_context.pages = pages;
    for (const report::Block &block : drawing->m_report.blocks)
        drawing->m_context.titles += isListed(block) ? report::base(block).title : QString();
    drawing->m_warnings += missingGlyphsWarning(withoutGlyph(report::usedCharacters(drawing->m_report)));
    drawing->m_warnings.removeAll(QString());
    drawing->m_language = Language::of(drawing->m_report.language);
    const LanguageScope scope(drawing->m_language);
    for (std::size_t b = 0; b < drawing->m_report.blocks.size(); ++b) {
        for (Element &element : blockElements(drawing->m_report.blocks[b], drawing->m_context)) {
            element.block = int(b);
            drawing->m_elements.push_back(std::move(element));
        }
    }
    drawing->m_pages = paginate(drawing->m_elements, content.width(), content.height());
    for (std::size_t b = 0; b < drawing->m_report.blocks.size(); ++b)
        pages->push_back(drawing->pageOfBlock(int(b)));
    return std::shared_ptr<const ReportDrawing>(drawing);
}

QPageLayout ReportDrawing::pageLayout() const
{
    const QPageSize size(m_report.paper == report::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    QPageLayout layout(
        size, m_report.orientation == report::Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape,
        QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

QRectF ReportDrawing::contentRect() const
{
    return QRectF(QPointF(0, 0), m_sheet)
        .adjusted(px(sideMargin), px(contentTop), -px(sideMargin), -px(footHeight + contentToFoot));
}

int ReportDrawing::pageOfBlock(int block) const
{
    for (std::size_t p = 0; p < m_pages.size(); ++p) {
        for (const PlacedElement &placed : m_pages[p]) {
            if (placed.element->block == block && placed.element->draw)
                return int(p);
        }
    }
    return -1;
}

int ReportDrawing::blockAt(int page, const QPointF &place) const
{
    if (page < 0 || page >= pageCount())
        return -1;
    for (const PlacedElement &placed : m_pages[std::size_t(page)]) {
        if (placed.element->draw && placed.rect.translated(contentRect().topLeft()).contains(place))
            return placed.element->block;
    }
    return -1;
}

/// How people are protected, and where everything is defined.
QString ReportDrawing::footNote() const
{
    for (std::size_t b = 0; b < m_report.blocks.size(); ++b) {
        const int page = pageOfBlock(int(b));
        if (page >= 0 && std::holds_alternative<report::MethodBlock>(m_report.blocks[b]))
            return tr("%1 Definitions and tests: page %2.", "privacy · page of the method")
                .arg(m_report.privacyNote, m_context.format.integer(page + 1))
                .trimmed();
    }
    return m_report.privacyNote;
}

void ReportDrawing::drawPage(QPainter &painter, int page) const
{
    const LanguageScope scope(m_language);
    const style::Theme &theme = style::Theme::light();
    const QFont &font = m_context.fonts.body;
    const QRectF content = contentRect();
    painter.setRenderHint(QPainter::Antialiasing);
    // What does not fit beside the right part goes on in a second line; only a third one would be cut.
    const auto line = [&](double top, const QString &left, const QString &right, std::size_t mostLines) {
        QRectF rect(content.left(), top, content.width(), lineHeight(font));
        drawLine(painter, rect, right, font, theme.text2, Qt::AlignRight);
        rect.setWidth(rect.width() - textWidth(right, font) - px(16));
        const std::vector<QString> lines = linesOf(left, font, rect.width());
        for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i) {
            const bool isCut = i + 1 == mostLines && lines.size() > mostLines;
            drawElided(painter, rect, isCut ? lines[i] + lines[i + 1] : lines[i], font, theme.text2);
            rect.translate(0, rect.height());
        }
    };
    line(px(headTop), m_report.title, m_report.locale.toString(m_report.created.date(), QLocale::LongFormat), 1);
    drawRule(painter, content.left(), content.right(), px(headTop + 26), theme.strong);
    const double foot = m_sheet.height() - px(footHeight);
    drawRule(painter, content.left(), content.right(), foot, theme.strong);
    line(foot + px(8), footNote(),
         tr("Page %1 of %2").arg(m_context.format.integer(page + 1), m_context.format.integer(pageCount())), 2);
    for (const PlacedElement &placed : m_pages[std::size_t(page)]) {
        painter.setBrush(Qt::NoBrush);
        placed.element->draw(painter, placed.rect.translated(content.topLeft()));
    }
}

} // namespace clientele::reportdrawing
