// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/textfold.h"

#include <QString>

#include <algorithm>

namespace clientele::items {

std::string fold(std::string_view utf8)
{
    const bool ascii =
        std::none_of(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; });
    if (ascii) {
        std::string folded(utf8);
        for (char &c : folded) {
            if (c >= 'A' && c <= 'Z')
                c = char(c - 'A' + 'a');
        }
        return folded;
    }
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    text.replace(QChar(0x00df), QStringLiteral("ss"))
        .replace(QChar(0x1e9e), QStringLiteral("ss")); // Qt keeps ß when folding
    const QString parts = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString kept;
    kept.reserve(parts.size());
    for (const QChar c : parts) {
        if (!c.isMark())
            kept += c;
    }
    return kept.toStdString();
}

} // namespace clientele::items
