// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens, completion and renaming: what works on an expression's text.

#include "models/recipe/expressiontree.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace clientele::recipe {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isNameStart(QChar c)
{
    return c == QLatin1Char('_') || c.isLetter() || c.isSurrogate();
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c.isMark();
}

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

Token numberToken(QStringView text, qsizetype begin)
{
    qsizetype end = digitsEnd(text, begin);
    if (end < text.size() && text[end] == QLatin1Char('.'))
        end = digitsEnd(text, end + 1);
    if (end < text.size() && (text[end] == QLatin1Char('e') || text[end] == QLatin1Char('E'))) {
        qsizetype exponent = end + 1;
        if (exponent < text.size() && (text[exponent] == QLatin1Char('+') || text[exponent] == QLatin1Char('-')))
            ++exponent;
        if (exponent < text.size() && isDigit(text[exponent]))
            end = digitsEnd(text, exponent);
    }
    return {TokenKind::Number, begin, end - begin, text.mid(begin, end - begin).toString()};
}

// A text or a bracketed name: the closing sign is doubled inside.
Token enclosedToken(QStringView text, qsizetype begin, QChar closing, TokenKind kind)
{
    QString inner;
    for (qsizetype at = begin + 1; at < text.size(); ++at) {
        if (text[at] != closing) {
            inner += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == closing) {
            inner += closing;
            ++at;
        } else {
            return {kind, begin, at + 1 - begin, inner};
        }
    }
    return {TokenKind::Wrong, begin, text.size() - begin, inner};
}

struct Spelling
{
    char16_t first;
    char16_t second; // 0: one sign
    const char *op;
};

// Longer ones first.
constexpr std::array<Spelling, 20> spellings = {{
    {u'<', u'=', "<="},  {u'>', u'=', ">="},   {u'<', u'>', "<>"},   {u'!', u'=', "<>"},   {u'=', u'=', "="},
    {u'<', 0, "<"},      {u'>', 0, ">"},       {u'=', 0, "="},       {u'+', 0, "+"},       {u'-', 0, "-"},
    {u'*', 0, "*"},      {u'/', 0, "/"},       {u'%', 0, "%"},       {u'\u2212', 0, "-"},  {u'\u00d7', 0, "*"},
    {u'\u00f7', 0, "/"}, {u'\u2264', 0, "<="}, {u'\u2265', 0, ">="}, {u'\u2260', 0, "<>"}, {u'\u22c5', 0, "*"},
}};

Token operatorToken(QStringView text, qsizetype begin)
{
    for (const Spelling &spelling : spellings) {
        if (text[begin].unicode() != spelling.first)
            continue;
        if (spelling.second == 0)
            return {TokenKind::Operator, begin, 1, QString::fromLatin1(spelling.op)};
        if (begin + 1 < text.size() && text[begin + 1].unicode() == spelling.second)
            return {TokenKind::Operator, begin, 2, QString::fromLatin1(spelling.op)};
    }
    return {TokenKind::Wrong, begin, 1, text.mid(begin, 1).toString()};
}

bool isBareName(const QString &name)
{
    return !name.isEmpty() && isNameStart(name[0]) && std::all_of(name.begin(), name.end(), isNamePart) &&
           !isReservedWord(name);
}

// The best first: those that begin so, then those that hold it.
int rankOf(const QString &candidate, const QString &begun)
{
    if (candidate.startsWith(begun, Qt::CaseInsensitive))
        return 0;
    return candidate.contains(begun, Qt::CaseInsensitive) ? 1 : 2;
}

} // namespace

bool isReservedWord(QStringView name)
{
    static constexpr std::array words = {"and", "or", "not", "true", "false", "missing"};
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

Token nextToken(QStringView text, qsizetype position)
{
    while (position < text.size() && text[position].isSpace())
        ++position;
    if (position >= text.size())
        return {TokenKind::End, text.size(), 0, {}};
    const QChar c = text[position];
    const bool isPoint = c == QLatin1Char('.') && position + 1 < text.size() && isDigit(text[position + 1]);
    if (isDigit(c) || isPoint)
        return numberToken(text, position);
    if (c == QLatin1Char('"') || c == QLatin1Char('\''))
        return enclosedToken(text, position, c, TokenKind::Text);
    if (c == QLatin1Char('['))
        return enclosedToken(text, position, QLatin1Char(']'), TokenKind::Column);
    if (isNameStart(c)) {
        qsizetype end = position + 1;
        while (end < text.size() && isNamePart(text[end]))
            ++end;
        return {TokenKind::Name, position, end - position, text.mid(position, end - position).toString()};
    }
    if (c == QLatin1Char('('))
        return {TokenKind::Open, position, 1, {}};
    if (c == QLatin1Char(')'))
        return {TokenKind::Close, position, 1, {}};
    if (c == QLatin1Char(',') || c == QLatin1Char(';'))
        return {TokenKind::Comma, position, 1, {}};
    return operatorToken(text, position);
}

QString columnInExpression(const QString &name)
{
    if (isBareName(name))
        return name;
    return QLatin1Char('[') + QString(name).replace(QLatin1Char(']'), QStringLiteral("]]")) + QLatin1Char(']');
}

QString withColumnRenamed(const QString &text, const QString &from, const QString &to)
{
    QString result;
    qsizetype copied = 0;
    Token token = nextToken(text, 0);
    while (token.kind != TokenKind::End) {
        const Token next = nextToken(text, token.position + token.length);
        const bool isColumn =
            token.kind == TokenKind::Column ||
            (token.kind == TokenKind::Name && !isReservedWord(token.text) && next.kind != TokenKind::Open);
        if (isColumn && token.text == from) {
            result += QStringView(text).mid(copied, token.position - copied);
            result += columnInExpression(to);
            copied = token.position + token.length;
        }
        token = next;
    }
    result += QStringView(text).mid(copied);
    return result;
}

std::vector<FunctionHelp> functionHelp()
{
    std::vector<FunctionHelp> all;
    for (const Function &function : functions())
        all.push_back({QString::fromLatin1(function.name), QString::fromUtf8(function.usage),
                       QCoreApplication::translate("Expression", function.detail)});
    return all;
}

Completions completions(const QString &text, qsizetype position, const Schema &schema)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    // The token that the cursor stands in or behind.
    Completions result;
    result.begin = position;
    QString begun;
    const QStringView before = QStringView(text).left(position);
    bool isBracket = false;
    for (Token token = nextToken(before, 0); token.kind != TokenKind::End;
         token = nextToken(before, token.position + token.length)) {
        const bool atCursor = token.position + token.length == position;
        isBracket = token.kind == TokenKind::Wrong && before[token.position] == QLatin1Char('[');
        if (token.kind == TokenKind::Wrong && !isBracket && atCursor && token.length > 1)
            return result; // within a text nothing is offered
        if (token.kind == TokenKind::Text && atCursor)
            return result;
        if (atCursor && (token.kind == TokenKind::Name || isBracket)) {
            result.begin = token.position;
            begun = token.text;
        }
    }
    result.length = position - result.begin;
    const auto add = [&](Completion completion) {
        if (rankOf(completion.text, begun) < 2)
            result.all.push_back(std::move(completion));
    };
    for (const SchemaColumn &column : schema)
        add({Completion::Kind::Column, column.name, columnInExpression(column.name), typeInWords(column.type)});
    if (!isBracket) {
        for (const FunctionHelp &function : functionHelp())
            add({Completion::Kind::Function, function.name, function.name + QLatin1Char('('),
                 function.usage + QStringLiteral(": ") + function.detail});
        for (const char *word : {"and", "or", "not", "true", "false", "missing"})
            add({Completion::Kind::Word, QString::fromLatin1(word), QString::fromLatin1(word), {}});
    }
    std::stable_sort(result.all.begin(), result.all.end(), [&](const Completion &a, const Completion &b) {
        return rankOf(a.text, begun) < rankOf(b.text, begun);
    });
    return result;
}

} // namespace clientele::recipe
