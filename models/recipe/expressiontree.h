// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/expression.h"

#include <string>

/// What an expression is after parsing.
namespace clientele::recipe {

enum class Op {
    Column,
    Literal,
    Missing,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Negate,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Equal,
    NotEqual,
    And,
    Or,
    Not,
    If,
    IsMissing,
    Coalesce,
    OneOf,  ///< the first argument equals one of the others
    ToReal, ///< integer to real
    Abs,
    Round,
    RoundTo,
    Floor,
    Ceil,
    Sqrt,
    Exp,
    Ln,
    Log10,
    Power,
    Min,
    Max,
    Trim,
    Lower,
    Upper,
    Length,
    Contains,
    StartsWith,
    EndsWith,
    Replace,
    Substring,
    Concat,
    Year,
    Quarter,
    Month,
    Day,
    Hour,
    Minute,
    Weekday,
    DaysBetween,
    ToText,
    ToNumber,  ///< text to real
    ToInteger, ///< real to integer, towards zero
};

using NodePtr = std::shared_ptr<const Node>;

struct Node
{
    Op op = Op::Missing;
    table::Type type = table::Type::Integer;
    std::vector<NodePtr> args;
    std::size_t column = 0;   ///< Column: its place in the schema
    std::int64_t integer = 0; ///< Literal of type Integer, Date, Boolean
    double real = 0;          ///< Literal of type Real
    std::string text;         ///< Literal of type Text
    bool untyped = false;     ///< the literal `missing` before anything gives it a type
    qsizetype position = 0;
    qsizetype length = 0;
    int depth = 1;
};

/// What may stand before "(".
struct Function
{
    const char *name;
    Op op;
    /// One letter an argument: t text, n number, r real, i integer, d date, a any, c comparable (number or date); "+":
    /// the last one any number of times. Those with arguments of their own have "".
    const char *args;
    int least;   ///< arguments
    char result; ///< t, i, r, b, d, or "=": the type of the arguments
    const char *usage;
    const char *detail; ///< to be translated in the context Expression
};

[[nodiscard]] const std::vector<Function> &functions();
[[nodiscard]] const Function *findFunction(QStringView name);

enum class TokenKind { End, Number, Text, Name, Column, Operator, Open, Close, Comma, Wrong };

struct Token
{
    TokenKind kind = TokenKind::End;
    qsizetype position = 0;
    qsizetype length = 0;
    QString text; ///< of texts and columns what they stand for; operators in one spelling
};

/// and, or, not, true, false, missing: in any case, and no column's bare name.
[[nodiscard]] bool isReservedWord(QStringView name);
/// Translated: "a whole number".
[[nodiscard]] QString typeInWords(table::Type type);

/// The token that begins at or after the position. A text or bracket that is not closed is Wrong up to the end.
[[nodiscard]] Token nextToken(QStringView text, qsizetype position);

} // namespace clientele::recipe
