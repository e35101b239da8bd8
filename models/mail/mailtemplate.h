// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace clientele::mail {

/// A word in braces that a template may hold, and what stands for it this time.
struct Placeholder
{
    QString name;        ///< "dataset", without braces; letters and digits
    QString value;       ///< "customers.csv"; anything, line breaks included
    QString description; ///< "the name of the data", for a menu
};

struct FilledTemplate
{
    QString text;
    QStringList unknown; ///< each once, without braces, as they stand in the text
};

/// Puts values in place of {name}, whatever its case. What is unknown stays as it is and is named; "{{" and "}}" are
/// braces, and so is a brace with no name beside it. A value is never looked through for placeholders itself.
[[nodiscard]] FilledTemplate fillTemplate(const QString &text, const std::vector<Placeholder> &placeholders);

/// The same for a header: every line break and control character, in the template or in a value, becomes one space.
[[nodiscard]] FilledTemplate fillHeaderTemplate(const QString &text, const std::vector<Placeholder> &placeholders);

} // namespace clientele::mail
