// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/parts.h"

#include <QLayout>
#include <QPainter>
#include <QStyle>

namespace clientele::pages {

QLabel *pageTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(style::pageFont());
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *cardTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(style::titleFont());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *textLabel(const QString &text, QWidget *parent, const QString &tone)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

void setTone(QLabel *label, const QString &tone)
{
    if (label->property("tone").toString() == tone)
        return;
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    return frame;
}

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", true);
    line->setFixedHeight(1);
    return line;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton *iconButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(style::icon(icon), text, parent);
    button->setIconSize(QSize(style::px(16), style::px(16)));
    return button;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide(); // gone at once, although the widget may still be in one of its own signals
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clear(inner);
        delete item;
    }
}

ElidedText::ElidedText(const QString &text, QWidget *parent, const QString &tone) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    if (!tone.isEmpty())
        setProperty("tone", tone);
}

QSize ElidedText::minimumSizeHint() const
{
    return {style::px(64), QLabel::minimumSizeHint().height()};
}

void ElidedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, width());
    style()->drawItemText(&painter, rect(), int(Qt::AlignVCenter | Qt::AlignLeft), palette(), isEnabled(), shown,
                          foregroundRole());
}

IconLabel::IconLabel(const QString &icon, Colour colour, QWidget *parent, int size)
    : QLabel(parent), m_icon(icon), m_colour(colour), m_size(size)
{
    setFixedSize(style::px(m_size), style::px(m_size));
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &IconLabel::draw);
    draw();
}

void IconLabel::setIcon(const QString &icon, Colour colour)
{
    m_icon = icon;
    m_colour = colour;
    draw();
}

void IconLabel::draw()
{
    setFixedSize(style::px(m_size), style::px(m_size));
    setPixmap(style::iconPixmap(m_icon, style::Theme::current().*m_colour, style::px(m_size), devicePixelRatioF()));
}

} // namespace clientele::pages
