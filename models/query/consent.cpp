// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/consent.h"

#include <algorithm>
#include <array>

namespace clientele::query {

namespace {

/// Letters alone, small: "Opt-In (e-mail)" becomes "optinemail".
QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar one : name) {
        if (one.isLetter())
            letters += one.toLower();
    }
    return letters;
}

bool holdsAny(const QString &text, const std::vector<QString> &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

bool isRefusal(const QString &name)
{
    static const std::vector<QString> words{
        QStringLiteral("optout"),       QStringLiteral("optedout"),   QStringLiteral("unsubscribe"),
        QStringLiteral("donotcontact"), QStringLiteral("donotmail"),  QStringLiteral("donotemail"),
        QStringLiteral("nomail"),       QStringLiteral("noemail"),    QStringLiteral("abgemeldet"),
        QStringLiteral("widerspruch"),  QStringLiteral("werbesperre")};
    return holdsAny(name, words);
}

bool isConsent(const QString &name)
{
    static const std::vector<QString> words{
        QStringLiteral("consent"),      QStringLiteral("optin"),          QStringLiteral("optedin"),
        QStringLiteral("newsletter"),   QStringLiteral("subscribed"),     QStringLiteral("mailable"),
        QStringLiteral("einwilligung"), QStringLiteral("contactallowed"), QStringLiteral("allowmail"),
        QStringLiteral("allowemail"),   QStringLiteral("permission")};
    return holdsAny(name, words);
}

/// The words that a column of text may say yes and no with.
std::optional<bool> answerOf(const QString &text)
{
    static const std::array yes{QStringLiteral("yes"),  QStringLiteral("y"),  QStringLiteral("true"),
                                QStringLiteral("1"),    QStringLiteral("ja"), QStringLiteral("granted"),
                                QStringLiteral("given")};
    static const std::array no{QStringLiteral("no"),       QStringLiteral("n"),    QStringLiteral("false"),
                               QStringLiteral("0"),        QStringLiteral("nein"), QStringLiteral("denied"),
                               QStringLiteral("withdrawn")};
    const QString word = text.trimmed().toLower();
    if (std::find(yes.begin(), yes.end(), word) != yes.end())
        return true;
    if (std::find(no.begin(), no.end(), word) != no.end())
        return false;
    return std::nullopt;
}

bool saysYesAndNo(const table::Column &column)
{
    const table::DenseCodes &dense = column.denseCodes();
    if (dense.count() == 0 || dense.count() > 4)
        return false;
    return std::all_of(dense.firstRow.begin(), dense.firstRow.end(), [&](std::uint32_t row) {
        return answerOf(QString::fromStdString(column.plainText(row))).has_value();
    });
}

} // namespace

bool ConsentColumn::agrees(const table::Table &table, std::size_t row) const
{
    const table::Column &said = table.column(column);
    if (!said.isValid(row))
        return false;
    const auto answer = answerOf(QString::fromStdString(said.plainText(row)));
    return answer && *answer != isRefusal;
}

std::optional<ConsentColumn> findConsent(const table::Table &table)
{
    for (const bool refusal : {true, false}) { // "unsubscribed" holds "subscribed"
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const QString name = lettersOf(table.column(i).name());
            if (isRefusal(name) != refusal || (!refusal && !isConsent(name)) || !saysYesAndNo(table.column(i)))
                continue;
            return ConsentColumn{i, refusal};
        }
    }
    return std::nullopt;
}

} // namespace clientele::query
