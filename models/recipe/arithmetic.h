// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/expressiontree.h"
#include "models/table/table.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace clientele::recipe {

/// An expression of numeric columns, numbers, + − * /, abs and what rounds, as most new columns are: worked out a piece
/// at a time that stays in the processor's nearest cache, straight into the column that is made.
///
/// It cannot tell what goes wrong: where a row has no value although its columns have, it gives up the piece, and
/// BlockEvaluator, whose results are the same, finds and counts such rows.
class Arithmetic final
{
public:
    /// @param table must live as long. @returns std::nullopt where the expression holds anything else.
    [[nodiscard]] static std::optional<Arithmetic> of(const Node &root, const table::Table &table);

    /// Writes values of the expression's type for the rows from begin on; missing ones are zero.
    /// @param begin a multiple of 64.
    /// @returns false where a row has no value although its columns have: what was written then means nothing.
    [[nodiscard]] bool evaluate(std::size_t begin, std::size_t count, std::int64_t *to) const;
    [[nodiscard]] bool evaluate(std::size_t begin, std::size_t count, double *to) const;

    /// One bit a row: all columns have a value. @param word of the rows from 64·word on.
    [[nodiscard]] std::uint64_t validWord(std::size_t word) const;
    [[nodiscard]] bool isAllValid() const { return m_withMissing.empty(); }

private:
    /// What an operation works on: a number, a column, or what another operation left in a register.
    struct Operand
    {
        enum class Kind : std::uint8_t { None, Constant, Column, Register };
        Kind kind = Kind::None;
        double real = 0;
        std::int64_t integer = 0;
        const table::Column *column = nullptr;
        std::size_t number = 0; ///< of the register
    };
    struct Instruction
    {
        Op op = Op::Add;
        table::Type type = table::Type::Real; ///< of the result
        Operand a;
        Operand b;
        double scale = 1;   ///< RoundTo: a power of ten
        std::size_t to = 0; ///< register; the last instruction writes the result
    };
    class Compiler;
    class Piece;

    template <class T>
    [[nodiscard]] bool evaluateAll(std::size_t begin, std::size_t count, T *to) const;

    std::vector<Instruction> m_instructions;
    std::vector<const table::Column *> m_withMissing;
};

} // namespace clientele::recipe
