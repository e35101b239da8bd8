// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/expressionediting.h"

#include "models/recipe/expressiontree.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::recipe {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Expression)
};

using Kind = Highlight::Kind;

std::optional<Kind> kindOf(const Token &token, bool isCall, const Schema &schema)
{
    switch (token.kind) {
    case TokenKind::Number:
        return Kind::Number;
    case TokenKind::Text:
        return Kind::Text;
    case TokenKind::Wrong:
        return Kind::Wrong;
    case TokenKind::Name:
        if (isReservedWord(token.text))
            return Kind::Word;
        if (isCall)
            return findFunction(token.text) ? Kind::Function : Kind::UnknownFunction;
        break;
    case TokenKind::Column:
        break;
    default:
        return std::nullopt;
    }
    const bool isKnown = std::any_of(schema.begin(), schema.end(),
                                     [&](const SchemaColumn &column) { return column.name == token.text; });
    return isKnown ? Kind::Column : Kind::UnknownColumn;
}

// The place of an argument in a usage such as "oneOf(x, a, b, …)".
void findArgument(CallHelp &call)
{
    const QString &usage = call.function.usage;
    qsizetype begin = usage.indexOf(QLatin1Char('(')) + 1;
    const qsizetype end = usage.lastIndexOf(QLatin1Char(')'));
    const bool repeats = usage.contains(QChar(0x2026));
    for (int argument = 0;; ++argument) {
        const qsizetype comma = usage.indexOf(QStringLiteral(", "), begin);
        const bool isLast = comma < 0 || comma > end;
        const qsizetype stop = isLast ? end : comma;
        if (argument == call.argument || (isLast && repeats)) {
            call.begin = begin;
            call.length = stop - begin;
            return;
        }
        if (isLast)
            return;
        begin = comma + 2;
    }
}

QString result(table::Type type)
{
    switch (type) {
    case table::Type::Integer:
        return Text::tr("Gives a whole number.");
    case table::Type::Real:
        return Text::tr("Gives a number.");
    case table::Type::Text:
        return Text::tr("Gives a text.");
    case table::Type::Date:
        return Text::tr("Gives a date.");
    case table::Type::Boolean:
        return Text::tr("Is true or false.");
    }
    return {};
}

} // namespace

std::vector<Highlight> highlights(const QString &text, const Schema &schema)
{
    std::vector<Highlight> all;
    Token token = nextToken(text, 0);
    while (token.kind != TokenKind::End) {
        const Token next = nextToken(text, token.position + token.length);
        if (const auto kind = kindOf(token, next.kind == TokenKind::Open, schema))
            all.push_back({token.position, token.length, *kind});
        token = next;
    }
    return all;
}

std::optional<CallHelp> callAt(const QString &text, qsizetype position)
{
    struct Open
    {
        QString name; // empty: a bracket without a function
        int argument = 0;
    };
    std::vector<Open> open;
    Token before;
    for (Token token = nextToken(text, 0); token.kind != TokenKind::End && token.position < position;
         token = nextToken(text, token.position + token.length)) {
        if (token.kind == TokenKind::Open)
            open.push_back({before.kind == TokenKind::Name ? before.text : QString(), 0});
        else if (token.kind == TokenKind::Close && !open.empty())
            open.pop_back();
        else if (token.kind == TokenKind::Comma && !open.empty())
            ++open.back().argument;
        before = token;
    }
    while (!open.empty() && !findFunction(open.back().name))
        open.pop_back();
    if (open.empty())
        return std::nullopt;
    const Function &function = *findFunction(open.back().name);
    CallHelp call;
    call.function = {QString::fromLatin1(function.name), QString::fromUtf8(function.usage),
                     QCoreApplication::translate("Expression", function.detail)};
    call.argument = open.back().argument;
    findArgument(call);
    return call;
}

ExpressionState checkExpression(const QString &text, const Schema &schema, bool isCondition)
{
    const auto parsed = isCondition ? parseCondition(text, schema) : parseExpression(text, schema);
    ExpressionState state;
    if (parsed) {
        state.sentence = result(parsed->type());
        return state;
    }
    state.error = parsed.error();
    state.sentence = Text::tr("Character %1: %2. %3.", "place, what is wrong, what to do")
                         .arg(state.error->position + 1)
                         .arg(state.error->what, state.error->remedy);
    return state;
}

} // namespace clientele::recipe
