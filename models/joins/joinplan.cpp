// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/joinplan.h"

#include "models/joins/joinwords.h"

#include <QJsonArray>

namespace clientele::joins {

namespace {

constexpr std::size_t mostLinks = 1000;
constexpr qsizetype mostKeyParts = 16;

tl::unexpected<Error> wrong(const QString &what, const QString &remedy)
{
    return fail(Error::Code::Parse, what, QStringLiteral("joins"), remedy);
}

template <class Token, std::size_t N>
void writeToken(QJsonObject &json, const QString &key, Token value, const std::array<const char *, N> &tokens)
{
    if (value != Token{})
        json.insert(key, QString::fromLatin1(tokens[std::size_t(value)]));
}

template <class Token, std::size_t N>
Result<void> readToken(const QJsonObject &json, const QString &key, Token &value,
                       const std::array<const char *, N> &tokens)
{
    if (!json.contains(key))
        return {};
    QStringList all;
    for (std::size_t i = 0; i < N; ++i) {
        all << QString::fromLatin1(tokens[i]);
        if (json.value(key).toString() == all.last()) {
            value = Token(i);
            return {};
        }
    }
    return wrong(Words::tr("“%1” is not what it should be").arg(key),
                 Words::tr("Give one of %1").arg(all.join(QStringLiteral(", "))));
}

Result<void> readName(const QJsonObject &json, const QString &key, QString &value)
{
    value = json.value(key).toString();
    if (value.isEmpty())
        return wrong(Words::tr("“%1” is missing or no text").arg(key), Words::tr("Give a name"));
    return {};
}

// A name, or a list of them.
Result<void> readNames(const QJsonObject &json, const QString &key, QStringList &names)
{
    const QJsonValue value = json.value(key);
    if (!value.isArray()) {
        names = {QString()};
        return readName(json, key, names.front());
    }
    for (const QJsonValue &one : value.toArray())
        names << one.toString();
    if (names.isEmpty() || names.size() > mostKeyParts || names.contains(QString()))
        return wrong(Words::tr("“%1” is not what it should be").arg(key),
                     Words::tr("Give a list of at most %1 names").arg(mostKeyParts));
    return {};
}

QJsonValue namesToJson(const QStringList &names)
{
    return names.size() == 1 ? QJsonValue(names.front()) : QJsonValue(QJsonArray::fromStringList(names));
}

Result<void> checkKnown(const QJsonObject &json, const QStringList &known)
{
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return wrong(Words::tr("“%1” is not known here").arg(key),
                         Words::tr("Use %1").arg(known.join(QStringLiteral(", "))));
    }
    return {};
}

const QString mainKey = QStringLiteral("main");
const QString linksKey = QStringLiteral("links");
const QString amountsKey = QStringLiteral("amounts");
const QString leftKey = QStringLiteral("left");
const QString leftKeyKey = QStringLiteral("leftKey");
const QString rightKey = QStringLiteral("right");
const QString rightKeyKey = QStringLiteral("rightKey");
const QString kindKey = QStringLiteral("kind");
const QString severalKey = QStringLiteral("several");
const QString ignoreCaseKey = QStringLiteral("ignoreCase");

Result<void> readKeys(const QJsonObject &json, Link &link)
{
    QStringList left;
    QStringList right;
    if (auto read = readNames(json, leftKeyKey, left); !read)
        return read;
    if (auto read = readNames(json, rightKeyKey, right); !read)
        return read;
    if (left.size() != right.size())
        return wrong(Words::tr("“%1” and “%2” differ in length").arg(leftKeyKey, rightKeyKey),
                     Words::tr("Give as many columns of one table as of the other"));
    std::vector<KeyPair> keys;
    for (qsizetype i = 0; i < left.size(); ++i)
        keys.push_back({left[i], right[i]});
    link.setKeys(keys);
    return {};
}

Result<Link> linkFromJson(const QJsonObject &json)
{
    Link link;
    if (auto known = checkKnown(json, {leftKey, leftKeyKey, rightKey, rightKeyKey, kindKey, severalKey, ignoreCaseKey});
        !known)
        return tl::make_unexpected(known.error());
    for (const auto &[key, value] : {std::pair(leftKey, &link.left), std::pair(rightKey, &link.right)}) {
        if (auto read = readName(json, key, *value); !read)
            return tl::make_unexpected(read.error());
    }
    if (auto read = readKeys(json, link); !read)
        return tl::make_unexpected(read.error());
    if (auto read = readToken(json, kindKey, link.kind, kindTokens); !read)
        return tl::make_unexpected(read.error());
    if (auto read = readToken(json, severalKey, link.several, severalTokens); !read)
        return tl::make_unexpected(read.error());
    const QJsonValue ignoreCase = json.value(ignoreCaseKey);
    if (!ignoreCase.isUndefined() && !ignoreCase.isBool())
        return wrong(Words::tr("“%1” is not what it should be").arg(ignoreCaseKey), Words::tr("Give true or false"));
    link.ignoreCase = ignoreCase.toBool();
    return link;
}

} // namespace

std::vector<KeyPair> Link::keys() const
{
    std::vector<KeyPair> keys{{leftKey, rightKey}};
    keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

void Link::setKeys(const std::vector<KeyPair> &keys)
{
    leftKey = keys.front().left;
    rightKey = keys.front().right;
    more.assign(keys.begin() + 1, keys.end());
}

QJsonObject toJson(const Link &link)
{
    QStringList left;
    QStringList right;
    for (const KeyPair &key : link.keys()) {
        left << key.left;
        right << key.right;
    }
    QJsonObject json{{leftKey, link.left},
                     {leftKeyKey, namesToJson(left)},
                     {rightKey, link.right},
                     {rightKeyKey, namesToJson(right)}};
    writeToken(json, kindKey, link.kind, kindTokens);
    writeToken(json, severalKey, link.several, severalTokens);
    if (link.ignoreCase)
        json.insert(ignoreCaseKey, true);
    return json;
}

QJsonObject toJson(const Plan &plan)
{
    QJsonArray links;
    for (const Link &link : plan.links)
        links.append(toJson(link));
    QJsonObject json{{mainKey, plan.main}, {linksKey, links}};
    writeToken(json, amountsKey, plan.amounts, amountsTokens);
    return json;
}

Result<Plan> planFromJson(const QJsonObject &json)
{
    Plan plan;
    if (auto known = checkKnown(json, {mainKey, linksKey, amountsKey}); !known)
        return tl::make_unexpected(known.error());
    if (auto read = readName(json, mainKey, plan.main); !read)
        return tl::make_unexpected(read.error());
    if (auto read = readToken(json, amountsKey, plan.amounts, amountsTokens); !read)
        return tl::make_unexpected(read.error());
    const QJsonValue links = json.value(linksKey);
    if (!links.isArray() || std::size_t(links.toArray().size()) > mostLinks)
        return wrong(Words::tr("“%1” is not what it should be").arg(linksKey),
                     Words::tr("Give a list of at most %1 links").arg(mostLinks));
    for (const QJsonValue &one : links.toArray()) {
        auto link = linkFromJson(one.toObject());
        if (!link)
            return tl::make_unexpected(link.error());
        plan.links.push_back(std::move(*link));
    }
    return plan;
}

} // namespace clientele::joins
