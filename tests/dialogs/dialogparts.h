// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace clientele::dialogs {

/// A part of the dialog by its accessible name.
template <class T>
T *named(const QWidget &dialog, const QString &accessibleName)
{
    for (T *widget : dialog.findChildren<T *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    qFatal("no %s", qPrintable(accessibleName));
}

/// What the dialog's labels say, a line each.
inline QString shownText(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join('\n');
}

} // namespace clientele::dialogs
