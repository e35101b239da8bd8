// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

namespace clientele::style {

/// The colours of one theme. Text on its grounds is at least 5.1:1.
struct Theme
{
    bool dark = false;
    QColor window, bar, surface, raised, border, strong;
    QColor text1, text2, text3, disabled;
    QColor accent, accentSoft, onAccent;
    QColor mark, grid;
    QColor danger, dangerGround, warning, warningGround, good, goodGround;
    QColor ink;         ///< eighth category
    QColor spendLittle; ///< grey family

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &darkTheme();
    /// The one the program is drawn in now. Reports always use light().
    [[nodiscard]] static const Theme &current();

    /// Okabe and Ito's set, in order; beyond eight it repeats and marks carry labels.
    [[nodiscard]] QColor category(int place) const;
    /// viridis. @param t in [0, 1].
    [[nodiscard]] QColor sequential(double t) const;
    /// Blue – ground – red. @param t in [−1, 1].
    [[nodiscard]] QColor diverging(double t) const;
    /// Black or white, whichever reads better on this ground.
    [[nodiscard]] static QColor labelOn(const QColor &ground);
};

enum class Appearance { System, Light, Dark };
/// Sets palette, style and style sheet of the whole program, fonts included.
void apply(QApplication &application, Appearance appearance);
/// Emits changed() after apply(): charts and icons draw themselves anew.
class ThemeNotifier final : public QObject
{
    Q_OBJECT
public:
    static ThemeNotifier &instance();
Q_SIGNALS:
    void changed();
};

// Sizes follow the person's text size; three of them, regular and bold.
[[nodiscard]] QFont bodyFont();  ///< 9 pt
[[nodiscard]] QFont titleFont(); ///< 10.5 pt bold: cards and charts
[[nodiscard]] QFont pageFont();  ///< 15 pt bold: page titles, key figures
/// A multiple of the 8-pixel grid's half, grown with the text size: px(8), px(12).
[[nodiscard]] int px(int at96Dpi);

/// A line icon of resources/icons, tinted for the theme. @param name file name without ".svg".
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace clientele::style
