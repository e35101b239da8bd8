// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailtemplate.h"

#include <algorithm>

namespace clientele::mail {

namespace {

const qsizetype longestName = 40;

/// The name that starts behind an opening brace and ends before a closing one; empty where there is none.
QString nameAt(const QString &text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && end - start <= longestName && text[end].isLetterOrNumber())
        ++end;
    return end > start && end < text.size() && text[end] == QLatin1Char('}') ? text.mid(start, end - start) : QString();
}

/// Controls and the separators of lines and paragraphs, which some programs break headers at.
bool breaksHeader(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

} // namespace

FilledTemplate fillTemplate(const QString &text, const std::vector<Placeholder> &placeholders)
{
    FilledTemplate filled;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool brace = c == QLatin1Char('{') || c == QLatin1Char('}');
        if (brace && at + 1 < text.size() && text[at + 1] == c) {
            filled.text += c;
            ++at;
            continue;
        }
        const QString name = c == QLatin1Char('{') ? nameAt(text, at + 1) : QString();
        if (name.isEmpty()) {
            filled.text += c;
            continue;
        }
        const auto known = std::find_if(placeholders.begin(), placeholders.end(), [&](const Placeholder &one) {
            return one.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        at += name.size() + 1;
        if (known != placeholders.end()) {
            filled.text += known->value;
            continue;
        }
        filled.text += QLatin1Char('{') + name + QLatin1Char('}');
        if (!filled.unknown.contains(name))
            filled.unknown += name;
    }
    return filled;
}

FilledTemplate fillHeaderTemplate(const QString &text, const std::vector<Placeholder> &placeholders)
{
    FilledTemplate filled = fillTemplate(text, placeholders);
    std::replace_if(filled.text.begin(), filled.text.end(), breaksHeader, QLatin1Char(' '));
    filled.text = filled.text.simplified();
    return filled;
}

} // namespace clientele::mail
