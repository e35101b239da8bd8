// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/expression.h"

#include <optional>
#include <vector>

/// What an editor shows while an expression is typed, beside completions() and the errors of parseExpression().
namespace clientele::recipe {

/// A part of the text with one meaning. Positions are UTF-16 units.
struct Highlight
{
    enum class Kind { Column, UnknownColumn, Function, UnknownFunction, Word, Number, Text, Wrong };

    qsizetype position = 0;
    qsizetype length = 0;
    Kind kind = Kind::Column;

    friend bool operator==(const Highlight &, const Highlight &) = default;
};
/// Ascending; operators and brackets have none.
[[nodiscard]] std::vector<Highlight> highlights(const QString &text, const Schema &schema);

/// The innermost call that the cursor stands in.
struct CallHelp
{
    FunctionHelp function;
    int argument = 0;     ///< from 0
    qsizetype begin = 0;  ///< of that argument in function.usage; the last one where it repeats
    qsizetype length = 0; ///< 0: the function has no such argument
};
[[nodiscard]] std::optional<CallHelp> callAt(const QString &text, qsizetype position);

/// What an expression is, in one sentence: "Character 12: There is no column “Prise”. Name a column, such as Price."
struct ExpressionState
{
    std::optional<ExpressionError> error;
    QString sentence;
};
/// @param isCondition it must be true or false.
[[nodiscard]] ExpressionState checkExpression(const QString &text, const Schema &schema, bool isCondition);

} // namespace clientele::recipe
