// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sendbutton.h"

#include <QEvent>
#include <QKeyEvent>

namespace clientele::dialogs {

namespace {

// The second press of a double one comes within this time; nobody reads a dialog and decides that fast.
const int settlingMs = 400;

bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

SendButton::SendButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setProperty("main", true);
}

bool SendButton::isSettling() const
{
    return m_sinceReturn.isValid() && m_sinceReturn.elapsed() < settlingMs;
}

bool SendButton::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        window()->installEventFilter(this);
    return QPushButton::event(event);
}

bool SendButton::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::WindowUnblocked)
        m_sinceReturn.start();
    return QPushButton::eventFilter(watched, event);
}

void SendButton::keyPressEvent(QKeyEvent *event)
{
    const bool presses = isReturn(*event) || event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
    if (!presses)
        return QPushButton::keyPressEvent(event);
    event->accept();
    if (event->isAutoRepeat() || isSettling())
        return;
    if (isReturn(*event))
        return click();
    m_spaceIsOurs = true;
    QPushButton::keyPressEvent(event);
}

void SendButton::keyReleaseEvent(QKeyEvent *event)
{
    if (m_spaceIsOurs)
        QPushButton::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        m_spaceIsOurs = false;
}

bool pressFocusedButton(const QWidget &dialog, const QKeyEvent &event)
{
    if (!isReturn(event))
        return false;
    auto *button = qobject_cast<QPushButton *>(dialog.focusWidget());
    if (button && !event.isAutoRepeat() && event.modifiers() == Qt::NoModifier)
        button->click();
    return true;
}

} // namespace clientele::dialogs
