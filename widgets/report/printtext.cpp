// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/printtext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace clientele::reportdrawing {

namespace {

QString fontFamily()
{
    const QStringList families = QFontDatabase::families(QFontDatabase::Latin);
    for (const QString &wanted : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        if (families.contains(wanted))
            return wanted;
    }
    // Without any font Qt still names "Sans Serif", which draws boxes.
    const auto usable = std::find_if(families.begin(), families.end(), [](const QString &family) {
        return QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family) &&
               !QRawFont::fromFont(QFont(family)).fontTable("cmap").isEmpty();
    });
    return usable == families.end() ? QString() : *usable;
}

QFont font(const QString &family, double points, bool bold)
{
    QFont font(family);
    font.setPixelSize(int(std::lround(points * dotsPerInch / 72)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return withoutLigatures(font);
}

} // namespace

Result<PrintFonts> PrintFonts::find()
{
    const QString family = fontFamily();
    if (family.isEmpty()) {
        return fail(
            Error::Code::Io,
            QCoreApplication::translate("ReportDrawing", "No font was found, so the report would have no text"), {},
            QCoreApplication::translate("ReportDrawing", "Install the package fonts-noto-core or fonts-dejavu-core"));
    }
    return PrintFonts{font(family, 9, false), font(family, 9, true), font(family, 10, true), font(family, 18, true)};
}

QFont withoutLigatures(QFont font)
{
    // Qt 6.4 has no switch for it, but forms none where letters are spaced: by 1/64 of a unit here, which nobody sees.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

double lineHeight(const QFont &font)
{
    const double pixels = font.pixelSize() * 96.0 / dotsPerInch;
    return px(pixels < 12.7 ? 16 : pixels < 16 ? 18 : 30);
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double wordWidth(const QString &text, const QFont &font)
{
    double widest = 0;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widest = std::max(widest, textWidth(word, font));
    return widest;
}

std::vector<QString> linesOf(const QString &text, const QFont &font, double width)
{
    std::vector<QString> lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        // A sign and its figure stay together; the spaces themselves stay what they are for whoever copies the text.
        QString kept = paragraph;
        static const QRegularExpression sign(QStringLiteral(" ([<>=≤≥±−]) (?=[\\d.,])"));
        kept.replace(sign, QStringLiteral("\u00a0\\1\u00a0"));
        QTextLayout layout(kept, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, px(8)));
            lines.push_back(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

void drawLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

void drawElided(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
                Qt::Alignment alignment)
{
    drawLine(painter, rect, QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()), font, colour,
             alignment);
}

void drawDots(QPainter &painter, double left, double right, double y, const QColor &colour)
{
    QPen pen(colour, px(1), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void drawRule(QPainter &painter, double left, double right, double y, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, px(width), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

} // namespace clientele::reportdrawing
