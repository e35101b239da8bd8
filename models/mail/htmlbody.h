// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace clientele::mail {

/// A picture shown inside a message, drawn at twice the size at which it is shown.
struct InlinePicture
{
    QByteArray png;
    QSize size;        ///< as shown, in CSS pixels
    QString title;     ///< the finding, above the picture
    QString text;      ///< in place of the picture where it is not shown: what it says, in words
    QString contentId; ///< without <>; made when empty

    [[nodiscard]] bool isEmpty() const { return png.isEmpty(); }
};

/// The message as HTML that Outlook, Gmail and others show alike: a table of at most 640 px, styles written into each
/// element, no script, nothing loaded from elsewhere. Everything that a person or the data wrote is escaped.
/// @param text the plain message; its lines and empty lines stay. @param contentId of the picture.
/// @param language "en", of the text.
[[nodiscard]] QString htmlBody(const QString &text, const InlinePicture &picture, const QString &contentId,
                               const QString &language);

} // namespace clientele::mail
