// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/recipe/expression.h"
#include "models/recipe/replay.h"

#include <cstdint>
#include <optional>
#include <vector>

/// Expressions over a table in memory: in blocks that stay in the processor's cache, in parallel.
namespace clientele::recipe {

/// Results that are missing although nothing that they are made of was; see the rules in expression.h.
struct EvaluationCounts
{
    std::size_t zeroDivisions = 0;
    std::size_t beyondRange = 0; ///< whole numbers beyond 64 bits, real ones beyond 1.8·10^308
    std::size_t undefined = 0;   ///< square roots, logarithms, texts that are no number

    EvaluationCounts &operator+=(const EvaluationCounts &other);
    /// A translated sentence for each kind that occurred.
    [[nodiscard]] QStringList warnings() const;
};

struct Evaluated
{
    table::ColumnPtr column;
    EvaluationCounts counts;
    QStringList warnings;
};

/// @errors Input where the expression is wrong, with the character, and the missing column; Cancelled.
[[nodiscard]] StepOutcome<Evaluated> evaluateColumn(const QString &expression, const QString &name,
                                                    const table::Table &table, const Progress &progress = {});

/// The product of two columns of numbers, as a real: an expression like any other. @param a, b places in the table.
/// @errors Cancelled.
[[nodiscard]] StepOutcome<Evaluated> evaluateProduct(std::size_t a, std::size_t b, const QString &name,
                                                     const table::Table &table, const Progress &progress = {});

struct Truths
{
    std::vector<std::uint8_t> isTrue;       ///< one a row: 1 where the condition is true, else 0
    std::optional<std::size_t> firstColumn; ///< of the table, among those that it reads
    QStringList warnings;
};

/// @errors as evaluateColumn; the expression is neither true nor false.
[[nodiscard]] StepOutcome<Truths> evaluateCondition(const QString &condition, const table::Table &table,
                                                    const Progress &progress = {});

/// The error of a step whose expression is wrong.
[[nodiscard]] StepError stepError(const ExpressionError &error, const QString &expression);

} // namespace clientele::recipe
