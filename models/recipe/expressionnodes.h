// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/expressiontree.h"

/// How the parser makes nodes of known type, and what it says where the types do not fit.
namespace clientele::recipe {

/// Thrown within the parser only: one that returns errors through ten levels of calls hides its grammar.
struct ParseFailure
{
    ExpressionError error;
};

[[noreturn]] void failAt(qsizetype position, qsizetype length, const QString &what, const QString &remedy);
[[noreturn]] void failAt(const Node &node, const QString &what, const QString &remedy);
/// "This is a text. Here stands a number."
[[noreturn]] void failWithType(const Node &node, table::Type expected);

[[nodiscard]] bool isNumber(const Node &node);
/// @param end of what the node stands for in the text.
[[nodiscard]] NodePtr make(Op op, table::Type type, std::vector<NodePtr> args, qsizetype position, qsizetype end);
/// `missing` takes any type; integers become real where that is asked for.
[[nodiscard]] NodePtr as(const NodePtr &node, table::Type type);
[[nodiscard]] std::vector<NodePtr> allAs(const std::vector<NodePtr> &nodes, table::Type type);
/// The type that all can have; the first one is what the others are told to be like.
[[nodiscard]] table::Type common(const std::vector<NodePtr> &nodes);

/// A function and what stands in its brackets: [position, end) of the text.
struct Call
{
    const Function &function;
    std::vector<NodePtr> args;
    qsizetype position = 0;
    qsizetype end = 0;
};
[[nodiscard]] NodePtr typedCall(Call call);

} // namespace clientele::recipe
