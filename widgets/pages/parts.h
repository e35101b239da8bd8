// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/style/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace clientele::pages {

// The small parts that every page is made of, in the theme's terms.

/// A heading of the page: 15 pt bold.
[[nodiscard]] QLabel *pageTitle(const QString &text, QWidget *parent);
/// A heading of a card or an inspector: 10.5 pt bold; wraps.
[[nodiscard]] QLabel *cardTitle(const QString &text, QWidget *parent);
/// Plain text. @param tone "", "2", "3", "danger", "warning", "good", "accent": see the style sheet.
[[nodiscard]] QLabel *textLabel(const QString &text, QWidget *parent, const QString &tone = {});
void setTone(QLabel *label, const QString &tone);
[[nodiscard]] QFrame *card(QWidget *parent);
[[nodiscard]] QFrame *hairline(QWidget *parent);
[[nodiscard]] QPushButton *linkButton(const QString &text, QWidget *parent);
/// A button with a line icon before its words.
[[nodiscard]] QPushButton *iconButton(const QString &icon, const QString &text, QWidget *parent);
/// Takes everything out of a layout and deletes it.
void clear(QLayout *layout);

/// One line of plain text that gives way: what does not fit is cut in the middle, where names and paths differ least.
class ElidedText final : public QLabel
{
    Q_OBJECT

public:
    ElidedText(const QString &text, QWidget *parent, const QString &tone = {});

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A line icon in one colour of the theme, which follows light and dark.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    using Colour = QColor style::Theme::*;

    IconLabel(const QString &icon, Colour colour, QWidget *parent, int size = 20);
    void setIcon(const QString &icon, Colour colour);

private:
    void draw();

    QString m_icon;
    Colour m_colour;
    int m_size;
};

} // namespace clientele::pages
