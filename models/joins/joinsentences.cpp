// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/joinsentences.h"

#include "models/joins/findplan.h"
#include "models/joins/joinwords.h"

namespace clientele::joins {

namespace {

QString severalSentence(const Link &link, const LinkFigures &figures)
{
    const QString what =
        Words::tr("%Ln key(s) of “%1” occur several times there", nullptr, int(figures.ambiguous)).arg(link.right);
    switch (link.several) {
    case Several::First:
        return Words::tr("%1: the first row of each was taken").arg(what);
    case Several::Sum:
        return Words::tr("%1: their sums were taken").arg(what);
    case Several::Multiply:
        break;
    }
    return Words::tr("%1: %2").arg(what, fanOutSentence(link.left, figures));
}

} // namespace

namespace {

QString listed(const QStringList &columns)
{
    QString text = columns.front();
    for (qsizetype i = 1; i < columns.size(); ++i)
        text = Words::tr("%1 and %2", "columns of one key").arg(text, columns[i]);
    return text;
}

} // namespace

QString keyInWords(const std::vector<KeyPair> &keys)
{
    QStringList parts;
    for (const KeyPair &key : keys)
        parts << (key.left == key.right ? key.left : QStringLiteral("%1 = %2").arg(key.left, key.right));
    return listed(parts);
}

QString quotedKey(const std::vector<KeyPair> &keys)
{
    QStringList parts;
    for (const KeyPair &key : keys)
        parts << (key.left == key.right ? QStringLiteral("“%1”").arg(key.left)
                                        : QStringLiteral("“%1” = “%2”").arg(key.left, key.right));
    return listed(parts);
}

QStringList sentencesOf(const Link &link, const LinkFigures &figures)
{
    QStringList list;
    if (figures.unmatchedLeft > 0)
        list << Words::tr("%1 of %2 rows of “%3” have no match in “%4”")
                    .arg(figure(figures.unmatchedLeft), figure(figures.leftRows), link.left, link.right);
    if (figures.unmatchedRight > 0)
        list << Words::tr("%1 of %2 rows of “%3” have no match in “%4”")
                    .arg(figure(figures.unmatchedRight), figure(figures.rightRows), link.right, link.left);
    if (figures.ambiguous > 0)
        list << severalSentence(link, figures);
    if (figures.nearMisses > 0)
        list << Words::tr("%Ln key(s) differ only in case or blanks, such as “%1” and “%2”, and were not matched",
                          nullptr, int(figures.nearMisses))
                    .arg(figures.nearLeft, figures.nearRight);
    return list;
}

QStringList warningsOf(const std::vector<AppliedLink> &links)
{
    QStringList list;
    for (const AppliedLink &one : links) {
        const QString by = quotedKey(one.link.keys());
        if (!one.reason.isEmpty())
            list
                << Words::tr("“%1” and “%2” were joined by %3 (%4)").arg(one.link.left, one.link.right, by, one.reason);
        list += sentencesOf(one.link, one.figures);
    }
    return list;
}

} // namespace clientele::joins
