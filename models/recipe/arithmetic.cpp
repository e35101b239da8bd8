// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/arithmetic.h"

#include "models/recipe/arithmetickernels.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace clientele::recipe {

using table::Type;

namespace {

// A multiple of 64. With longer pieces the processor waits for the columns at the begin of each.
constexpr std::size_t pieceRows = 256;
constexpr std::size_t registerCount = 6;

const void *valuesOf(const table::Column &column)
{
    return column.type() == Type::Integer ? static_cast<const void *>(column.integers().data())
                                          : static_cast<const void *>(column.reals().data());
}

bool isUnary(Op op)
{
    return op == Op::Negate || op == Op::Abs || op == Op::ToReal || op == Op::Round || op == Op::RoundTo ||
           op == Op::Floor || op == Op::Ceil || op == Op::ToInteger;
}

bool isBinary(Op op)
{
    return op == Op::Add || op == Op::Subtract || op == Op::Multiply || op == Op::Divide;
}

} // namespace

// Makes the instructions of an expression, arguments before what uses them.
class Arithmetic::Compiler final
{
public:
    Compiler(const table::Table &table, Arithmetic &result) : m_table(table), m_result(result) {}

    // @returns an operand of no kind where the node is none of ours, or too many results are open at once.
    Operand compile(const Node &node)
    {
        if (node.op == Op::Literal)
            return constant(node);
        if (node.op == Op::ToReal && node.args[0]->op == Op::Literal)
            return constant(*node.args[0]);
        if (node.op == Op::Column)
            return column(node);
        if (!isUnary(node.op) && !isBinary(node.op))
            return {};
        Instruction one;
        one.op = node.op;
        one.type = node.type;
        one.a = compile(*node.args[0]);
        if (isBinary(node.op))
            one.b = compile(*node.args[1]);
        if (node.op == Op::RoundTo)
            one.scale = std::pow(10.0, double(node.args[1]->integer));
        if (one.a.kind == Operand::Kind::None || (isBinary(node.op) && one.b.kind == Operand::Kind::None))
            return {};
        const bool isConstant =
            one.a.kind == Operand::Kind::Constant && (isUnary(node.op) || one.b.kind == Operand::Kind::Constant);
        return isConstant ? folded(one) : add(one);
    }

private:
    static Operand constant(const Node &node)
    {
        Operand operand;
        if (node.type != Type::Integer && node.type != Type::Real)
            return operand;
        operand.kind = Operand::Kind::Constant;
        operand.integer = node.integer;
        operand.real = node.type == Type::Integer ? double(node.integer) : node.real;
        return operand;
    }
    // An operation on numbers alone; of no kind where it fails, which is told row by row elsewhere.
    static Operand folded(const Instruction &one)
    {
        // As operations on arrays of one value, with the same rules.
        std::int64_t integer = 0;
        double real = 0;
        const bool isInteger = one.type == Type::Integer;
        const bool takesInteger =
            isInteger ? one.op == Op::Negate || one.op == Op::Abs || isBinary(one.op) : one.op == Op::ToReal;
        const auto array = [&](const Operand &operand) -> const void * {
            return takesInteger ? static_cast<const void *>(&operand.integer)
                                : static_cast<const void *>(&operand.real);
        };
        KernelCall call;
        call.op = one.op;
        call.isInteger = isInteger;
        call.isLast = true;
        call.a = array(one.a);
        call.b = isBinary(one.op) ? array(one.b) : nullptr;
        call.scale = one.scale;
        call.to = isInteger ? static_cast<void *>(&integer) : static_cast<void *>(&real);
        call.count = 1;
        if (!runKernel(call))
            return {};
        Operand result;
        result.kind = Operand::Kind::Constant;
        result.integer = integer;
        result.real = isInteger ? double(integer) : real;
        return result;
    }
    Operand column(const Node &node)
    {
        Operand operand;
        const table::Column &column = m_table.column(node.column);
        if (!column.isNumeric())
            return operand;
        operand.kind = Operand::Kind::Column;
        operand.column = &column;
        if (column.validity().allValid())
            return operand;
        auto &known = m_result.m_withMissing;
        if (std::find(known.begin(), known.end(), &column) == known.end())
            known.push_back(&column);
        Instruction load; // puts something harmless where nothing is
        load.op = Op::Column;
        load.type = column.type();
        load.a = operand;
        return add(load);
    }
    // The result's register is none of the operands': so several values can be worked out at once.
    Operand add(Instruction instruction)
    {
        const auto free = std::find(m_isTaken.begin(), m_isTaken.end(), false);
        if (free == m_isTaken.end())
            return {};
        *free = true;
        for (const Operand *used : {&instruction.a, &instruction.b}) {
            if (used->kind == Operand::Kind::Register)
                m_isTaken[used->number] = false;
        }
        instruction.to = std::size_t(free - m_isTaken.begin());
        Operand result;
        result.kind = Operand::Kind::Register;
        result.number = instruction.to;
        m_result.m_instructions.push_back(instruction);
        return result;
    }

    const table::Table &m_table;
    Arithmetic &m_result;
    std::array<bool, registerCount> m_isTaken{};
};

// Some rows on their way through the instructions.
class Arithmetic::Piece final
{
public:
    Piece(const Arithmetic &program, std::size_t begin, std::size_t count)
        : m_program(program), m_begin(begin), m_count(count)
    {
        for (std::size_t word = 0; word < (count + 63) / 64 && !program.isAllValid(); ++word)
            m_hasMissing |= program.validWord(begin / 64 + word) != ~std::uint64_t(0);
    }

    // @returns whether every row got a value, with something harmless where columns have none.
    bool run(void *result)
    {
        const std::size_t last = m_program.m_instructions.size() - 1;
        for (std::size_t i = 0; i <= last; ++i) {
            const Instruction &one = m_program.m_instructions[i];
            void *to = i == last ? result : m_registers[one.to].reals.data();
            if (one.op == Op::Column) {
                load(*one.a.column, to);
                continue;
            }
            const KernelCall call{one.op,
                                  one.type == Type::Integer,
                                  i == last,
                                  of(one.a),
                                  of(one.b),
                                  one.a.real,
                                  one.b.real,
                                  one.a.integer,
                                  one.b.integer,
                                  one.scale,
                                  to,
                                  m_count};
            if (!runKernel(call))
                return false;
        }
        return true;
    }

    template <class T>
    void clearMissing(T *values) const
    {
        for (std::size_t word = 0; word < (m_count + 63) / 64 && m_hasMissing; ++word) {
            std::uint64_t missing = ~m_program.validWord(m_begin / 64 + word);
            for (; missing != 0; missing &= missing - 1) {
                const std::size_t row = 64 * word + std::size_t(std::countr_zero(missing));
                if (row < m_count)
                    values[row] = 0;
            }
        }
    }

private:
    union Register {
        std::array<double, pieceRows> reals;
        std::array<std::int64_t, pieceRows> integers;
    };

    // Null for a number.
    const void *of(const Operand &operand) const
    {
        if (operand.kind == Operand::Kind::Register)
            return m_registers[operand.number].reals.data();
        if (operand.kind != Operand::Kind::Column)
            return nullptr;
        const auto *values = static_cast<const std::int64_t *>(valuesOf(*operand.column)); // or reals, of the same size
        // While this piece is worked with the next one is fetched.
        constexpr std::size_t cacheLine = 64 / sizeof(std::int64_t);
        const std::size_t end = std::min(m_begin + 2 * pieceRows, operand.column->size());
        for (std::size_t row = m_begin + pieceRows; row < end; row += cacheLine)
            __builtin_prefetch(values + row);
        return values + m_begin;
    }
    // One where nothing is, so that nothing is divided by zero.
    void load(const table::Column &column, void *to) const
    {
        const auto take = [&](const auto *from, auto *values) {
            std::copy_n(from + m_begin, m_count, values);
            for (std::size_t row = 0; row < m_count && m_hasMissing; ++row) {
                if (!column.isValid(m_begin + row))
                    values[row] = 1;
            }
        };
        if (column.type() == Type::Integer)
            take(column.integers().data(), static_cast<std::int64_t *>(to));
        else
            take(column.reals().data(), static_cast<double *>(to));
    }

    const Arithmetic &m_program;
    std::size_t m_begin;
    std::size_t m_count;
    bool m_hasMissing = false;
    std::array<Register, registerCount> m_registers;
};

std::optional<Arithmetic> Arithmetic::of(const Node &root, const table::Table &table)
{
    Arithmetic result;
    if (!isUnary(root.op) && !isBinary(root.op))
        return std::nullopt;
    if (Compiler(table, result).compile(root).kind != Operand::Kind::Register)
        return std::nullopt;
    return result;
}

std::uint64_t Arithmetic::validWord(std::size_t word) const
{
    std::uint64_t valid = ~std::uint64_t(0);
    for (const table::Column *column : m_withMissing)
        valid &= column->validity().words()[word];
    return valid;
}

template <class T>
bool Arithmetic::evaluateAll(std::size_t begin, std::size_t count, T *to) const
{
    for (std::size_t done = 0; done < count; done += pieceRows) {
        Piece piece(*this, begin + done, std::min(pieceRows, count - done));
        if (!piece.run(to + done))
            return false;
        piece.clearMissing(to + done);
    }
    return true;
}

bool Arithmetic::evaluate(std::size_t begin, std::size_t count, std::int64_t *to) const
{
    return evaluateAll(begin, count, to);
}

bool Arithmetic::evaluate(std::size_t begin, std::size_t count, double *to) const
{
    return evaluateAll(begin, count, to);
}

} // namespace clientele::recipe
