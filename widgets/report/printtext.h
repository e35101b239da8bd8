// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace clientele::reportdrawing {

/// Pages are laid out in dots of 1/1200 inch, the same on screen and in the file.
inline constexpr int dotsPerInch = 1200;

/// Dots of a length given in pixels of 1/96 inch.
[[nodiscard]] constexpr double px(double pixels)
{
    return pixels * dotsPerInch / 96;
}

/// The three sizes of print, regular and bold. Heights of lines are those of the look: 16, 18 and 30 pixels.
struct PrintFonts
{
    QFont body;    ///< 9 pt
    QFont bold;    ///< 9 pt
    QFont heading; ///< 10 pt bold
    QFont title;   ///< 18 pt bold

    /// Noto Sans, else DejaVu Sans, else the system's own.
    /// @errors Io: no font at all; a PDF would have no text, silently.
    [[nodiscard]] static Result<PrintFonts> find();
};

/// Without ligatures: an "fi" drawn as one sign is read as one from the file, and cannot be found by searching.
[[nodiscard]] QFont withoutLigatures(QFont font);

[[nodiscard]] double lineHeight(const QFont &font);
[[nodiscard]] double textWidth(const QString &text, const QFont &font);
/// The width of the longest word: what a column needs at least.
[[nodiscard]] double wordWidth(const QString &text, const QFont &font);

/// The lines of a text in a width; words longer than that are broken.
[[nodiscard]] std::vector<QString> linesOf(const QString &text, const QFont &font, double width);

/// One line, as it stands.
void drawLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft);
/// One line, cut with "…" where it does not fit.
void drawElided(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour,
                Qt::Alignment alignment = Qt::AlignLeft);
/// A line of small dots, from a title to its page.
void drawDots(QPainter &painter, double left, double right, double y, const QColor &colour);
/// A horizontal hairline.
void drawRule(QPainter &painter, double left, double right, double y, const QColor &colour, double width = 1);

} // namespace clientele::reportdrawing
