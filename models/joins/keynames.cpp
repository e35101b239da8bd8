// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/keynames.h"

#include "models/joins/joinwords.h"
#include "models/table/rolenames.h"

#include <QHash>

#include <algorithm>

namespace clientele::joins {

namespace {

using table::Role;

bool isIdWord(const QString &word)
{
    static const QStringList words = {QStringLiteral("id"),     QStringLiteral("ids"),     QStringLiteral("no"),
                                      QStringLiteral("nr"),     QStringLiteral("num"),     QStringLiteral("key"),
                                      QStringLiteral("code"),   QStringLiteral("number"),  QStringLiteral("nummer"),
                                      QStringLiteral("uuid"),   QStringLiteral("guid"),    QStringLiteral("fk"),
                                      QStringLiteral("pk"),     QStringLiteral("kennung"), QStringLiteral("ref"),
                                      QStringLiteral("codigo"), QStringLiteral("numero")};
    return words.contains(word);
}

QString spelledOut(const QString &word)
{
    static const QHash<QString, QString> abbreviations = {{QStringLiteral("cust"), QStringLiteral("customer")},
                                                          {QStringLiteral("prod"), QStringLiteral("product")},
                                                          {QStringLiteral("cat"), QStringLiteral("category")},
                                                          {QStringLiteral("ord"), QStringLiteral("order")},
                                                          {QStringLiteral("inv"), QStringLiteral("invoice")},
                                                          {QStringLiteral("acct"), QStringLiteral("account")},
                                                          {QStringLiteral("usr"), QStringLiteral("user")},
                                                          {QStringLiteral("txn"), QStringLiteral("transaction")},
                                                          {QStringLiteral("trans"), QStringLiteral("transaction")},
                                                          {QStringLiteral("sess"), QStringLiteral("session")},
                                                          {QStringLiteral("emp"), QStringLiteral("employee")},
                                                          {QStringLiteral("art"), QStringLiteral("artikel")},
                                                          {QStringLiteral("kd"), QStringLiteral("kunde")}};
    return abbreviations.value(word, word);
}

// Parted by signs, and where a capital follows a small letter.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(spelledOut(table::compactName(word)));
        word.clear();
    };
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && !c.isMark()) {
            end();
            continue;
        }
        if (c.isUpper() && !word.isEmpty() && word.back().isLower())
            end();
        word += c;
    }
    end();
    return words;
}

// "kundennr", "orderid": an id word at the end of one that is written together.
bool cutIdWord(QString &word)
{
    for (const char *end : {"nummer", "number", "uuid", "code", "nr", "no", "id"}) {
        const QLatin1String suffix(end);
        constexpr qsizetype shortest = 3;
        if (word.endsWith(suffix) && word.size() - suffix.size() >= shortest) {
            word.chop(suffix.size());
            return true;
        }
    }
    return false;
}

// But for the ending of a plural, English or German.
bool sameWord(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    qsizetype common = 0;
    while (common < std::min(a.size(), b.size()) && a[common] == b[common])
        ++common;
    constexpr qsizetype shortest = 3;
    const auto isEnding = [](const QString &rest) {
        static const QStringList endings = {QString(),           QStringLiteral("s"),  QStringLiteral("es"),
                                            QStringLiteral("n"), QStringLiteral("en"), QStringLiteral("e"),
                                            QStringLiteral("y"), QStringLiteral("ies")};
        return endings.contains(rest);
    };
    return common >= shortest && isEnding(a.mid(common)) && isEnding(b.mid(common));
}

bool isAmong(const QString &word, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &one) { return sameWord(word, one); });
}

bool allAmong(const QStringList &some, const QStringList &words)
{
    return !some.isEmpty() &&
           std::all_of(some.begin(), some.end(), [&](const QString &word) { return isAmong(word, words); });
}

// What names and codes of things stand for; amounts and dates are no keys.
bool isKeyRole(Role role)
{
    switch (role) {
    case Role::Customer:
    case Role::Email:
    case Role::Order:
    case Role::Product:
    case Role::Session:
    case Role::Device:
    case Role::Page:
    case Role::Campaign:
    case Role::Event:
        return true;
    default:
        return false;
    }
}

// The roles of "id" are those of the table's name: "id" of products is a product's.
bool shareRole(const KeyName &a, const KeyName &b)
{
    const auto rolesOf = [](const KeyName &one) {
        std::vector<table::NamedRole> roles;
        if (!one.isBare())
            return table::rolesByName(one.name);
        for (const QString &word : one.table) {
            for (const QString &stem : {word, word.chopped(word.endsWith(QLatin1Char('s')) ? 1 : 0)}) {
                const auto some = table::rolesByName(stem + QStringLiteral("id"));
                roles.insert(roles.end(), some.begin(), some.end());
            }
        }
        return roles;
    };
    const auto ofB = rolesOf(b);
    for (const table::NamedRole &one : rolesOf(a)) {
        if (isKeyRole(one.role) &&
            std::any_of(ofB.begin(), ofB.end(), [&](const auto &other) { return other.role == one.role; }))
            return true;
    }
    return false;
}

NameMatch bareWith(const KeyName &bare, const KeyName &other)
{
    if (other.hasIdWord && allAmong(other.stem, bare.table))
        return {0.95, Words::tr("“%1” means the %2 of that table").arg(other.name, bare.name)};
    if (shareRole(bare, other))
        return {0.8, Words::tr("“%1” and “%2” mean the same").arg(other.name, bare.name)};
    return {};
}

} // namespace

KeyName keyName(const QString &column, const QString &tableName)
{
    KeyName key{column, table::compactName(column), {}, wordsOf(tableName), false};
    for (QString &word : wordsOf(column)) {
        if (isIdWord(word)) {
            key.hasIdWord = true;
            continue;
        }
        key.hasIdWord |= cutIdWord(word);
        key.stem.append(spelledOut(word));
    }
    return key;
}

NameMatch matchNames(const KeyName &a, const KeyName &b)
{
    if (a.isBare() && b.isBare())
        return a.compact == b.compact ? NameMatch{0.2, Words::tr("the same name")} : NameMatch{};
    if (a.isBare() != b.isBare())
        return a.isBare() ? bareWith(a, b) : bareWith(b, a);
    if (a.compact == b.compact) {
        const auto roles = table::rolesByName(a.name);
        const bool isKey =
            a.hasIdWord || std::any_of(roles.begin(), roles.end(), [](const auto &one) { return isKeyRole(one.role); });
        return {isKey ? 1.0 : 0.8, Words::tr("the same name")};
    }
    if ((a.hasIdWord || b.hasIdWord) && a.stem.size() == b.stem.size() && allAmong(a.stem, b.stem))
        return {0.9, Words::tr("“%1” and “%2” are two spellings of one name").arg(a.name, b.name)};
    if (shareRole(a, b))
        return {0.75, Words::tr("“%1” and “%2” mean the same").arg(a.name, b.name)};
    if (a.hasIdWord && b.hasIdWord && (allAmong(a.stem, b.stem) || allAmong(b.stem, a.stem)))
        return {0.6, Words::tr("“%1” and “%2” are called alike").arg(a.name, b.name)};
    return {};
}

} // namespace clientele::joins
