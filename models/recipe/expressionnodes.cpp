// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/expressionnodes.h"

#include "models/sources/datetimeparsing.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::recipe {

using table::Type;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Expression)
};

Type typeOf(QChar kind)
{
    switch (kind.toLatin1()) {
    case 't':
        return Type::Text;
    case 'i':
        return Type::Integer;
    case 'd':
        return Type::Date;
    case 'b':
        return Type::Boolean;
    default:
        return Type::Real;
    }
}

[[noreturn]] void wrongArguments(const Call &call)
{
    failAt(call.position, call.end - call.position,
           Text::tr("“%1” has other arguments").arg(QString::fromLatin1(call.function.name)),
           Text::tr("Write %1").arg(QString::fromUtf8(call.function.usage)));
}

NodePtr dateLiteral(const Call &call)
{
    if (call.args.size() != 1 || call.args[0]->op != Op::Literal || call.args[0]->type != Type::Text)
        wrongArguments(call);
    const sources::DateReading date = sources::readDate(call.args[0]->text);
    if ((date.orders & sources::dateorders::ymd) == 0)
        failAt(*call.args[0], Text::tr("This is no date"), Text::tr("Write it as 2011-12-31 or 2011-12-31T12:50:00"));
    Node node;
    node.op = Op::Literal;
    node.type = Type::Date;
    node.integer = sources::toMicroseconds(date, sources::DateOrder::YearMonthDay);
    node.position = call.position;
    node.length = call.end - call.position;
    return std::make_shared<const Node>(std::move(node));
}

NodePtr roundTo(const Call &call)
{
    const Node &digits = *call.args[1];
    if (digits.op != Op::Literal || digits.type != Type::Integer || digits.integer < 0 || digits.integer > 15)
        failAt(digits, Text::tr("This is no number of decimals"), Text::tr("Write a whole number from 0 to 15"));
    if (!isNumber(*call.args[0]))
        failWithType(*call.args[0], Type::Real);
    return make(Op::RoundTo, Type::Real, {as(call.args[0], Type::Real), call.args[1]}, call.position, call.end);
}

// The type that all arguments get where the function gives what they are.
Type sharedType(const Call &call, QChar kind)
{
    for (const NodePtr &arg : call.args) {
        if (!isNumber(*arg) && !(kind == QLatin1Char('c') && arg->type == Type::Date))
            failWithType(*arg, Type::Real);
    }
    return common(call.args);
}

NodePtr plainCall(Call call)
{
    const QString kinds = QString::fromLatin1(call.function.args);
    const bool repeats = kinds.endsWith(QLatin1Char('+'));
    std::vector<NodePtr> &args = call.args;
    if (!repeats && args.size() > std::size_t(kinds.size()))
        wrongArguments(call);
    std::optional<Type> shared;
    if (call.function.result == '=')
        shared = sharedType(call, kinds[0]);
    for (std::size_t i = 0; i < args.size(); ++i) {
        const QChar kind = kinds[repeats ? 0 : qsizetype(i)];
        if (shared)
            args[i] = as(args[i], *shared);
        else if (kind == QLatin1Char('n') && isNumber(*args[i]))
            args[i] = as(args[i], args[i]->untyped ? Type::Real : args[i]->type);
        else if (kind == QLatin1Char('a'))
            args[i] = args[i]->untyped ? as(args[i], Type::Integer) : args[i];
        else
            args[i] = as(args[i], typeOf(kind));
    }
    const Op op = call.function.op;
    const bool isWhole = op == Op::Round || op == Op::Floor || op == Op::Ceil;
    if (op == Op::ToReal || (isWhole && args[0]->type == Type::Integer) ||
        (op == Op::ToText && args[0]->type == Type::Text))
        return args[0];
    const Type type = shared ? *shared : typeOf(QLatin1Char(call.function.result));
    return make(op, type, std::move(args), call.position, call.end);
}

} // namespace

QString typeInWords(Type type)
{
    switch (type) {
    case Type::Integer:
        return Text::tr("a whole number");
    case Type::Real:
        return Text::tr("a number");
    case Type::Text:
        return Text::tr("a text");
    case Type::Date:
        return Text::tr("a date");
    case Type::Boolean:
        return Text::tr("true or false");
    }
    return {};
}

void failAt(qsizetype position, qsizetype length, const QString &what, const QString &remedy)
{
    throw ParseFailure{{position, std::max<qsizetype>(1, length), what, remedy, std::nullopt}};
}

void failAt(const Node &node, const QString &what, const QString &remedy)
{
    failAt(node.position, node.length, what, remedy);
}

void failWithType(const Node &node, Type expected)
{
    failAt(node, Text::tr("This is %1").arg(typeInWords(node.type)),
           Text::tr("Here stands %1").arg(typeInWords(expected)));
}

bool isNumber(const Node &node)
{
    return node.untyped || node.type == Type::Integer || node.type == Type::Real;
}

NodePtr make(Op op, Type type, std::vector<NodePtr> args, qsizetype position, qsizetype end)
{
    Node node;
    node.op = op;
    node.type = type;
    node.position = position;
    node.length = end - position;
    for (const NodePtr &arg : args)
        node.depth = std::max(node.depth, arg->depth + 1);
    if (node.depth > deepestExpression)
        failAt(position, node.length, Text::tr("The expression is nested too deeply"),
               Text::tr("Divide it into several columns"));
    node.args = std::move(args);
    return std::make_shared<const Node>(std::move(node));
}

NodePtr as(const NodePtr &node, Type type)
{
    if (node->untyped) {
        Node typed = *node;
        typed.untyped = false;
        typed.type = type;
        return std::make_shared<const Node>(std::move(typed));
    }
    if (node->type == type)
        return node;
    if (node->type == Type::Integer && type == Type::Real)
        return make(Op::ToReal, Type::Real, {node}, node->position, node->position + node->length);
    failWithType(*node, type);
}

std::vector<NodePtr> allAs(const std::vector<NodePtr> &nodes, Type type)
{
    std::vector<NodePtr> typed;
    for (const NodePtr &node : nodes)
        typed.push_back(as(node, type));
    return typed;
}

Type common(const std::vector<NodePtr> &nodes)
{
    std::optional<Type> type;
    for (const NodePtr &node : nodes) {
        if (node->untyped)
            continue;
        const bool bothNumbers = type && (*type == Type::Integer || *type == Type::Real) && isNumber(*node);
        if (!type)
            type = node->type;
        else if (bothNumbers)
            type = *type == Type::Real || node->type == Type::Real ? Type::Real : Type::Integer;
        else if (*type != node->type)
            failWithType(*node, *type);
    }
    if (!type)
        failAt(*nodes.front(), Text::tr("Nothing but missing stands here"), Text::tr("Name a column or a value"));
    return *type;
}

NodePtr typedCall(Call call)
{
    if (call.args.size() < std::size_t(call.function.least))
        wrongArguments(call);
    switch (call.function.op) {
    case Op::If: {
        if (call.args.size() != 3)
            wrongArguments(call);
        const Type type = common({call.args[1], call.args[2]});
        return make(Op::If, type, {as(call.args[0], Type::Boolean), as(call.args[1], type), as(call.args[2], type)},
                    call.position, call.end);
    }
    case Op::Coalesce: {
        const Type type = common(call.args);
        return make(Op::Coalesce, type, allAs(call.args, type), call.position, call.end);
    }
    case Op::OneOf:
        return make(Op::OneOf, Type::Boolean, allAs(call.args, common(call.args)), call.position, call.end);
    case Op::Literal:
        return dateLiteral(call);
    case Op::Round:
        return call.args.size() == 2 ? roundTo(call) : plainCall(std::move(call));
    default:
        return plainCall(std::move(call));
    }
}

} // namespace clientele::recipe
