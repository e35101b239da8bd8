// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMouseEvent>
#include <QTest>
#include <QWidget>

namespace clientele::tests {

/// Presses the left button and moves it in a few steps, as a hand does. @param from, to in the widget's coordinates.
/// @param holds the button stays pressed.
inline void dragMouse(QWidget *widget, const QPoint &from, const QPoint &to, bool holds = false)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    constexpr int moves = 4;
    for (int i = 1; i <= moves; ++i) {
        const QPoint now = from + (to - from) * i / moves;
        QMouseEvent move(QEvent::MouseMove, QPointF(now), QPointF(widget->mapToGlobal(now)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &move);
    }
    if (!holds)
        QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

} // namespace clientele::tests
