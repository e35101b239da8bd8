// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/expressionnodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace clientele::recipe {

namespace {

using table::Type;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Expression)
};

class Parser final
{
public:
    Parser(const QString &text, const Schema &schema) : m_text(text), m_schema(schema) { next(); }

    NodePtr whole()
    {
        NodePtr node = disjunction();
        if (m_token.kind == TokenKind::Close)
            failAt(m_token.position, 1, Text::tr("There is a bracket too many"),
                   Text::tr("Take it away, or open it before"));
        if (m_token.kind != TokenKind::End)
            failAt(m_token.position, m_token.length, Text::tr("Something stands here that does not belong"),
                   Text::tr("Write an operator such as + before it, or take it away"));
        if (node->untyped)
            failAt(*node, Text::tr("Nothing but missing stands here"), Text::tr("Name a column or a value"));
        return node;
    }

private:
    // A call within a call takes three levels: its own, and those of not and of the sign before it.
    static constexpr int levelsEach = 3;

    // Counts how deep the parser calls itself, brackets and signs included.
    class Level final
    {
    public:
        explicit Level(Parser &parser) : m_parser(parser)
        {
            if (++m_parser.m_level > levelsEach * deepestExpression)
                failAt(m_parser.m_token.position, 1, Text::tr("The expression is nested too deeply"),
                       Text::tr("Divide it into several columns"));
        }
        ~Level() { --m_parser.m_level; }
        Q_DISABLE_COPY(Level)

    private:
        Parser &m_parser;
    };

    void next()
    {
        m_end = m_token.position + m_token.length;
        m_token = nextToken(m_text, m_end);
        if (m_token.kind != TokenKind::Wrong)
            return;
        const QChar first = m_text[m_token.position];
        if (first == QLatin1Char('['))
            failAt(m_token.position, m_token.length, Text::tr("The bracket of a column is not closed"),
                   Text::tr("Close it with ]"));
        if (first == QLatin1Char('"') || first == QLatin1Char('\''))
            failAt(m_token.position, m_token.length, Text::tr("The text is not closed"),
                   Text::tr("Close it with %1").arg(first));
        failAt(m_token.position, m_token.length, Text::tr("“%1” is no operator").arg(m_token.text),
               Text::tr("Use + − * / % = <> < <= > >= and, or, not"));
    }
    bool isOperator(const char *op) const
    {
        return m_token.kind == TokenKind::Operator && m_token.text == QLatin1String(op);
    }
    bool isWord(const char *word) const
    {
        return m_token.kind == TokenKind::Name && m_token.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }

    NodePtr disjunction()
    {
        NodePtr left = conjunction();
        while (isWord("or")) {
            next();
            const NodePtr right = conjunction();
            left =
                make(Op::Or, Type::Boolean, {as(left, Type::Boolean), as(right, Type::Boolean)}, left->position, m_end);
        }
        return left;
    }
    NodePtr conjunction()
    {
        NodePtr left = negation();
        while (isWord("and")) {
            next();
            const NodePtr right = negation();
            left = make(Op::And, Type::Boolean, {as(left, Type::Boolean), as(right, Type::Boolean)}, left->position,
                        m_end);
        }
        return left;
    }
    NodePtr negation()
    {
        const Level level(*this);
        if (!isWord("not"))
            return comparison();
        const qsizetype begin = m_token.position;
        next();
        const NodePtr arg = negation();
        return make(Op::Not, Type::Boolean, {as(arg, Type::Boolean)}, begin, m_end);
    }

    std::optional<Op> comparisonOp() const
    {
        if (isOperator("="))
            return Op::Equal;
        if (isOperator("<>"))
            return Op::NotEqual;
        if (isOperator("<="))
            return Op::LessEqual;
        if (isOperator(">="))
            return Op::GreaterEqual;
        if (isOperator("<"))
            return Op::Less;
        return isOperator(">") ? std::optional(Op::Greater) : std::nullopt;
    }
    NodePtr compared(Op op, const NodePtr &left, const NodePtr &right, qsizetype end)
    {
        const Type type = common({left, right});
        if (type == Type::Boolean && op != Op::Equal && op != Op::NotEqual)
            failAt(left->position, end - left->position, Text::tr("True and false have no order"),
                   Text::tr("Compare them with = or <>"));
        return make(op, Type::Boolean, allAs({left, right}, type), left->position, end);
    }
    NodePtr comparison()
    {
        const NodePtr left = sum();
        const auto op = comparisonOp();
        if (!op)
            return left;
        next();
        const NodePtr right = sum();
        if (comparisonOp())
            failAt(m_token.position, m_token.length, Text::tr("Comparisons cannot be chained"),
                   Text::tr("Join them: a < b and b < c"));
        return compared(*op, left, right, m_end);
    }

    NodePtr arithmetic(Op op, const NodePtr &left, const NodePtr &right)
    {
        for (const NodePtr &side : {left, right}) {
            if (!isNumber(*side))
                failWithType(*side, Type::Real);
        }
        Type type = left->untyped && right->untyped ? Type::Integer : common({left, right});
        if (op == Op::Divide)
            type = Type::Real;
        if (op == Op::Modulo && type == Type::Real)
            failWithType(left->type == Type::Real ? *left : *right, Type::Integer);
        return make(op, type, allAs({left, right}, type), left->position, m_end);
    }
    NodePtr sum()
    {
        NodePtr left = product();
        while (isOperator("+") || isOperator("-")) {
            const Op op = isOperator("+") ? Op::Add : Op::Subtract;
            next();
            left = arithmetic(op, left, product());
        }
        return left;
    }
    NodePtr product()
    {
        NodePtr left = signedValue();
        while (isOperator("*") || isOperator("/") || isOperator("%")) {
            const Op op = isOperator("*") ? Op::Multiply : isOperator("/") ? Op::Divide : Op::Modulo;
            next();
            left = arithmetic(op, left, signedValue());
        }
        return left;
    }
    NodePtr signedValue()
    {
        const Level level(*this);
        const qsizetype begin = m_token.position;
        if (isOperator("+")) {
            next();
            return signedValue();
        }
        if (!isOperator("-"))
            return primary();
        next();
        // The smallest integer has no positive counterpart: its sign is part of it.
        if (m_token.kind == TokenKind::Number) {
            m_token.text.prepend(QLatin1Char('-'));
            return number(begin);
        }
        const NodePtr arg = signedValue();
        if (!isNumber(*arg))
            failWithType(*arg, Type::Real);
        const Type type = arg->untyped ? Type::Integer : arg->type;
        return make(Op::Negate, type, {as(arg, type)}, begin, m_end);
    }

    NodePtr literal(Node node, qsizetype begin)
    {
        node.op = Op::Literal;
        node.position = begin;
        node.length = m_end - begin;
        return std::make_shared<const Node>(std::move(node));
    }
    NodePtr number(qsizetype begin)
    {
        const std::string digits = m_token.text.toStdString();
        const char *first = digits.data();
        const char *last = first + digits.size();
        Node node;
        const auto integer = std::from_chars(first, last, node.integer);
        if (integer.ec != std::errc() || integer.ptr != last) { // with a point, an exponent, or beyond 64 bits
            node.type = Type::Real;
            const auto real = std::from_chars(first, last, node.real);
            if (real.ec == std::errc::result_out_of_range || !std::isfinite(node.real))
                failAt(begin, m_token.position + m_token.length - begin,
                       Text::tr("The number is too large or too small"),
                       Text::tr("Write one between 10^−307 and 10^308"));
        }
        next();
        return literal(std::move(node), begin);
    }

    NodePtr primary()
    {
        const qsizetype begin = m_token.position;
        switch (m_token.kind) {
        case TokenKind::Number:
            return number(begin);
        case TokenKind::Text: {
            Node node;
            node.type = Type::Text;
            node.text = m_token.text.toStdString();
            next();
            return literal(std::move(node), begin);
        }
        case TokenKind::Open: {
            next();
            const NodePtr inner = disjunction();
            close(begin);
            return inner;
        }
        case TokenKind::Column:
        case TokenKind::Name:
            return named();
        case TokenKind::End:
            failAt(begin, 1, Text::tr("The expression ends too early"), Text::tr("Name a column or a value"));
        default:
            failAt(begin, m_token.length, Text::tr("Something stands here that does not belong"),
                   Text::tr("Name a column or a value"));
        }
    }
    void close(qsizetype opened)
    {
        if (m_token.kind == TokenKind::Close)
            return next();
        if (m_token.kind == TokenKind::End)
            failAt(opened, 1, Text::tr("The bracket is not closed"), Text::tr("Close it with )"));
        failAt(m_token.position, m_token.length, Text::tr("Something stands here that does not belong"),
               Text::tr("Write an operator such as + before it, or close the bracket"));
    }

    NodePtr named()
    {
        const Token name = m_token;
        if (name.kind == TokenKind::Name) {
            if (isWord("true") || isWord("false")) {
                Node node;
                node.type = Type::Boolean;
                node.integer = isWord("true") ? 1 : 0;
                next();
                return literal(std::move(node), name.position);
            }
            if (isWord("missing")) {
                Node node;
                node.untyped = true;
                node.position = name.position;
                node.length = name.length;
                next();
                return std::make_shared<const Node>(std::move(node));
            }
            next();
            if (m_token.kind == TokenKind::Open)
                return call(name);
        } else {
            next();
        }
        for (std::size_t c = 0; c < m_schema.size(); ++c) {
            if (m_schema[c].name != name.text)
                continue;
            Node node;
            node.op = Op::Column;
            node.type = m_schema[c].type;
            node.column = c;
            node.position = name.position;
            node.length = name.length;
            return std::make_shared<const Node>(std::move(node));
        }
        noColumn(name);
    }
    [[noreturn]] void noColumn(const Token &name)
    {
        QString like;
        for (const SchemaColumn &column : m_schema) {
            if (column.name.compare(name.text, Qt::CaseInsensitive) == 0 ||
                (like.isEmpty() && column.name.contains(name.text, Qt::CaseInsensitive)))
                like = column.name;
        }
        if (like.isEmpty() && !m_schema.empty())
            like = m_schema.front().name;
        throw ParseFailure{{name.position, std::max<qsizetype>(1, name.length),
                            Text::tr("There is no column “%1”").arg(name.text),
                            like.isEmpty() ? Text::tr("Name a column or a value")
                                           : Text::tr("Name a column, such as %1").arg(columnInExpression(like)),
                            name.text}};
    }

    NodePtr call(const Token &name)
    {
        const Function *function = findFunction(name.text);
        if (!function)
            failAt(name.position, name.length, Text::tr("There is no function “%1”").arg(name.text),
                   Text::tr("Choose one that completion offers, such as round"));
        const qsizetype opened = m_token.position;
        const Level level(*this);
        next();
        std::vector<NodePtr> args;
        if (m_token.kind != TokenKind::Close) {
            args.push_back(disjunction());
            while (m_token.kind == TokenKind::Comma) {
                next();
                args.push_back(disjunction());
            }
        }
        close(opened);
        return typedCall({*function, std::move(args), name.position, m_end});
    }

    const QString &m_text;
    const Schema &m_schema;
    Token m_token;
    qsizetype m_end = 0; // of the token before
    int m_level = 0;
};

void collect(const Node &node, std::vector<std::size_t> &columns)
{
    if (node.op == Op::Column)
        columns.push_back(node.column);
    for (const NodePtr &arg : node.args)
        collect(*arg, columns);
}

} // namespace

Schema schemaOf(const table::Table &table)
{
    Schema schema;
    for (const table::ColumnPtr &column : table.columns())
        schema.push_back({column->name(), column->type()});
    return schema;
}

Type Expression::type() const
{
    return m_root->type;
}

std::vector<std::size_t> Expression::columns() const
{
    std::vector<std::size_t> columns;
    collect(*m_root, columns);
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

tl::expected<Expression, ExpressionError> parseExpression(const QString &text, const Schema &schema)
{
    if (text.size() > longestExpression)
        return tl::make_unexpected(ExpressionError{longestExpression, 1, Text::tr("The expression is too long"),
                                                   Text::tr("Divide it into several columns"), std::nullopt});
    try {
        return Expression(Parser(text, schema).whole());
    } catch (const ParseFailure &failure) {
        return tl::make_unexpected(failure.error);
    }
}

tl::expected<Expression, ExpressionError> parseCondition(const QString &text, const Schema &schema)
{
    auto expression = parseExpression(text, schema);
    if (expression && expression->type() != Type::Boolean)
        return tl::make_unexpected(ExpressionError{0, std::max<qsizetype>(1, text.size()),
                                                   Text::tr("This is %1").arg(typeInWords(expression->type())),
                                                   Text::tr("Write a condition, such as Price > 0"), std::nullopt});
    return expression;
}

} // namespace clientele::recipe
