// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/cardbutton.h"

#include "widgets/style/theme.h"

#include <QChildEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QPainter>

namespace clientele::pages {

using style::Theme;

CardButton::CardButton(Look look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CardButton::sizeHint() const
{
    return layout() ? layout()->totalSizeHint() : QSize();
}

QSize CardButton::minimumSizeHint() const
{
    return layout() ? layout()->totalMinimumSize() : QSize();
}

bool CardButton::hasHeightForWidth() const
{
    return layout() && layout()->hasHeightForWidth();
}

int CardButton::heightForWidth(int width) const
{
    return layout() ? layout()->totalHeightForWidth(width) : -1;
}

void CardButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QColor ground = underMouse() && isEnabled() ? theme.raised : theme.surface;
    if (m_look == Look::Row) {
        painter.fillRect(rect(), ground);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -2));
        }
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(underMouse() ? theme.accent : theme.border, 1));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    // Enter opens, as Space does.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CardButton::childEvent(QChildEvent *event)
{
    if (auto *label = event->polished() ? qobject_cast<QLabel *>(event->child()) : nullptr)
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    QAbstractButton::childEvent(event);
}

} // namespace clientele::pages
