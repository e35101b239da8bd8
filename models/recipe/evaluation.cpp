// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/evaluation.h"

#include "models/core/parallel.h"
#include "models/recipe/arithmetic.h"
#include "models/recipe/blockevaluator.h"
#include "models/recipe/expressionnodes.h"
#include "models/recipe/stepsupport.h"
#include "models/sources/textcodes.h"

#include <algorithm>

namespace clientele::recipe {

namespace {

using table::Column;
using table::Type;

// Operations that count nothing: they may be asked about texts that no row has.
bool isSafe(Op op)
{
    switch (op) {
    case Op::Column:
    case Op::Literal:
    case Op::Missing:
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
    case Op::Equal:
    case Op::NotEqual:
    case Op::And:
    case Op::Or:
    case Op::Not:
    case Op::If:
    case Op::IsMissing:
    case Op::Coalesce:
    case Op::OneOf:
    case Op::Trim:
    case Op::Lower:
    case Op::Upper:
    case Op::Length:
    case Op::Contains:
    case Op::StartsWith:
    case Op::EndsWith:
    case Op::Replace:
    case Op::Substring:
    case Op::Concat:
        return true;
    default:
        return false;
    }
}

constexpr std::size_t constant = std::size_t(-1);
constexpr std::size_t several = std::size_t(-2);

// Finds the largest parts that read one text column only, and works them out for each of its texts.
class TextParts final
{
public:
    explicit TextParts(const table::Table &table) : m_table(table) {}

    [[nodiscard]] PerTexts find(const Node &root)
    {
        take(root, visit(root));
        return std::move(m_parts);
    }

private:
    // The one text column that a node reads; constant: none; several: more, or not only texts.
    std::size_t visit(const Node &node)
    {
        std::size_t column = node.op == Op::Column ? node.column : constant;
        if (node.op == Op::Column && m_table.column(column).type() != Type::Text)
            column = several;
        std::vector<std::size_t> own;
        for (const NodePtr &arg : node.args) {
            own.push_back(visit(*arg));
            if (own.back() != constant)
                column = column == constant || column == own.back() ? own.back() : several;
        }
        if (!isSafe(node.op))
            column = several;
        for (std::size_t a = 0; column == several && a < own.size(); ++a)
            take(*node.args[a], own[a]);
        return column;
    }
    void take(const Node &node, std::size_t column)
    {
        if (column == constant || column == several || node.op == Op::Column)
            return;
        const Column &texts = m_table.column(column);
        const std::size_t size = std::size_t(texts.dictionary().size()) + 1;
        if (2 * size > texts.size())
            return;
        PerText part;
        part.column = column;
        BlockEvaluator evaluator(m_table, m_parts, &texts);
        part.values = evaluator.evaluate(node, 0, size);
        part.texts = evaluator.takeTexts(); // moving it moves no text
        m_parts.emplace(&node, std::move(part));
    }

    const table::Table &m_table;
    PerTexts m_parts;
};

// Where the blocks' results go.
class ResultColumn final
{
public:
    ResultColumn(Type type, std::size_t rows) : m_type(type), m_rows(rows), m_valid((rows + 63) / 64)
    {
        if (type == Type::Integer || type == Type::Date)
            m_integers = table::Buffer<std::int64_t>(rows);
        else if (type == Type::Real)
            m_reals = table::Buffer<double>(rows);
        else if (type == Type::Boolean)
            m_truths = table::Buffer<std::uint8_t>(rows);
        else
            m_codes = table::Buffer<std::uint32_t>(rows);
        if (type == Type::Text)
            m_texts.resize((rows + blockSize - 1) / blockSize);
    }

    void set(const Values &values, std::size_t begin, std::size_t count)
    {
        put(values.integers, values.valid, m_integers, begin, count);
        put(values.reals, values.valid, m_reals, begin, count);
        put(values.truths, values.valid, m_truths, begin, count);
        // Blocks begin at whole words.
        if (values.valid.empty())
            std::fill_n(m_valid.begin() + std::ptrdiff_t(begin / 64), (count + 63) / 64, ~std::uint64_t(0));
        else
            for (std::size_t i = 0; i < count; ++i)
                m_valid[(begin + i) / 64] |= std::uint64_t(values.valid[i] != 0) << ((begin + i) % 64);
        if (m_type == Type::Text)
            setTexts(values, begin, count);
    }
    // @returns false where the block has to be set().
    bool setWith(const Arithmetic &arithmetic, std::size_t begin, std::size_t count)
    {
        if (m_type == Type::Integer ? !arithmetic.evaluate(begin, count, m_integers.data() + begin)
                                    : !arithmetic.evaluate(begin, count, m_reals.data() + begin))
            return false;
        for (std::size_t word = begin / 64; word < (begin + count + 63) / 64; ++word)
            m_valid[word] = arithmetic.validWord(word);
        return true;
    }

    [[nodiscard]] table::ColumnPtr finish(const QString &name)
    {
        table::Validity validity(std::move(m_valid), m_rows);
        switch (m_type) {
        case Type::Integer:
            return Column::ofMemory(name, m_type, std::move(m_integers).shared(), std::move(validity));
        case Type::Real:
            return Column::ofMemory(name, m_type, std::move(m_reals).shared(), std::move(validity));
        case Type::Boolean:
            return Column::ofMemory(name, m_type, std::move(m_truths).shared(), std::move(validity));
        case Type::Date: {
            const auto times = m_integers.values();
            const bool dateOnly = std::all_of(times.begin(), times.end(),
                                              [](table::Microseconds time) { return time % table::microsPerDay == 0; });
            return Column::ofMemory(name, m_type, std::move(m_integers).shared(), std::move(validity), nullptr,
                                    dateOnly);
        }
        case Type::Text:
            break;
        }
        return finishTexts(name, std::move(validity));
    }

private:
    // A buffer of another type is empty. Missing values are zero.
    template <class T>
    static void put(const std::vector<T> &from, const std::vector<std::uint8_t> &valid, table::Buffer<T> &to,
                    std::size_t begin, std::size_t count)
    {
        if (to.size() == 0)
            return;
        T *values = to.data() + begin;
        std::copy_n(from.begin(), count, values);
        for (std::size_t i = 0; i < valid.size(); ++i)
            values[i] = valid[i] != 0 ? values[i] : T(0);
    }
    void setTexts(const Values &values, std::size_t begin, std::size_t count)
    {
        sources::TextCoder coder;
        for (std::size_t i = 0; i < count; ++i) {
            m_codes.data()[begin + i] = values.isValid(i) ? coder.codeOf(values.texts[i]) : 0;
        }
        m_texts[begin / blockSize] = coder.texts();
    }
    // The blocks' own codes become codes of one dictionary.
    table::ColumnPtr finishTexts(const QString &name, table::Validity validity)
    {
        auto dictionary = std::make_shared<table::Dictionary>();
        sources::TextCoder all;
        for (std::size_t block = 0; block < m_texts.size(); ++block) {
            const sources::TextList &texts = m_texts[block];
            std::vector<std::uint32_t> codes(texts.size());
            for (std::size_t i = 0; i < codes.size(); ++i) {
                codes[i] = all.codeOf(texts.at(i));
                if (codes[i] == dictionary->size())
                    dictionary->append(texts.at(i));
            }
            const std::size_t end = std::min(m_rows, (block + 1) * blockSize);
            for (std::size_t row = block * blockSize; row < end; ++row) {
                if (validity.isValid(row))
                    m_codes.data()[row] = codes[m_codes.data()[row]];
            }
        }
        return Column::ofMemory(name, m_type, std::move(m_codes).shared(), std::move(validity), std::move(dictionary));
    }

    Type m_type;
    std::size_t m_rows;
    std::vector<std::uint64_t> m_valid;
    table::Buffer<std::int64_t> m_integers;
    table::Buffer<double> m_reals;
    table::Buffer<std::uint8_t> m_truths;
    table::Buffer<std::uint32_t> m_codes;
    std::vector<sources::TextList> m_texts; // by block
};

using TakeFast = std::function<bool(std::size_t, std::size_t)>;
using Take = std::function<void(const Values &, std::size_t, std::size_t)>;

// Every block through the expression, in parallel.
// @param takeFast is asked first, for the block's rows; may be empty. @param take gets the values of the others.
StepOutcome<EvaluationCounts> evaluateBlocks(const Node &root, const table::Table &table, const Progress &progress,
                                             const Take &take, const TakeFast &takeFast = {})
{
    const PerTexts perTexts = takeFast ? PerTexts() : TextParts(table).find(root);
    // Each thread takes a longer run of blocks, so that it keeps its memory.
    constexpr std::size_t runBlocks = 16;
    const std::size_t runRows = runBlocks * blockSize;
    const std::size_t runs = (table.rows() + runRows - 1) / runRows;
    std::vector<EvaluationCounts> counts(runs);
    parallelFor(runs, [&](std::size_t run) {
        if (progress.cancelled())
            return;
        BlockEvaluator evaluator(table, perTexts);
        const std::size_t end = std::min(table.rows(), (run + 1) * runRows);
        for (std::size_t begin = run * runRows; begin < end; begin += blockSize) {
            const std::size_t count = std::min(blockSize, end - begin);
            if (!takeFast || !takeFast(begin, count))
                take(evaluator.evaluate(root, begin, count), begin, count);
        }
        counts[run] = evaluator.counts();
    });
    if (progress.cancelled())
        return tl::make_unexpected(StepError(cancelled().value()));
    EvaluationCounts all;
    for (const EvaluationCounts &one : counts)
        all += one;
    return all;
}

} // namespace

EvaluationCounts &EvaluationCounts::operator+=(const EvaluationCounts &other)
{
    zeroDivisions += other.zeroDivisions;
    beyondRange += other.beyondRange;
    undefined += other.undefined;
    return *this;
}

QStringList EvaluationCounts::warnings() const
{
    QStringList sentences;
    if (zeroDivisions > 0)
        sentences << Words::tr("%Ln division(s) by zero give no value", nullptr, int(zeroDivisions));
    if (beyondRange > 0)
        sentences << Words::tr("%Ln result(s) are too large and give no value", nullptr, int(beyondRange));
    if (undefined > 0)
        sentences << Words::tr("%Ln root(s), logarithm(s) or number(s) of text have no value", nullptr, int(undefined));
    return sentences;
}

StepError stepError(const ExpressionError &error, const QString &expression)
{
    const QString found = expression.mid(error.position, std::min<qsizetype>(error.length, 40));
    const QString where = found.isEmpty() ? Words::tr("character %1").arg(error.position + 1)
                                          : Words::tr("character %1: %2").arg(error.position + 1).arg(found);
    StepError result(Error{Error::Code::Input, error.what, where, error.remedy});
    if (error.missingColumn)
        result.missing = ColumnRef(*error.missingColumn);
    return result;
}

namespace {

StepOutcome<Evaluated> evaluated(const Node &root, const QString &name, const table::Table &table,
                                 const Progress &progress)
{
    ResultColumn column(root.type, table.rows());
    const std::optional<Arithmetic> arithmetic = Arithmetic::of(root, table);
    TakeFast takeFast;
    if (arithmetic)
        takeFast = [&](std::size_t begin, std::size_t count) { return column.setWith(*arithmetic, begin, count); };
    const auto counts = evaluateBlocks(
        root, table, progress,
        [&](const Values &values, std::size_t begin, std::size_t count) { column.set(values, begin, count); },
        takeFast);
    if (!counts)
        return tl::make_unexpected(counts.error());
    return Evaluated{column.finish(name), *counts, counts->warnings()};
}

} // namespace

StepOutcome<Evaluated> evaluateColumn(const QString &expression, const QString &name, const table::Table &table,
                                      const Progress &progress)
{
    const auto parsed = parseExpression(expression, schemaOf(table));
    if (!parsed)
        return tl::make_unexpected(stepError(parsed.error(), expression));
    return evaluated(parsed->root(), name, table, progress);
}

StepOutcome<Evaluated> evaluateProduct(std::size_t a, std::size_t b, const QString &name, const table::Table &table,
                                       const Progress &progress)
{
    std::vector<NodePtr> factors;
    for (const std::size_t index : {a, b}) {
        Node column;
        column.op = Op::Column;
        column.type = table.column(index).type();
        column.column = index;
        factors.push_back(std::make_shared<const Node>(std::move(column)));
    }
    return evaluated(*make(Op::Multiply, Type::Real, allAs(factors, Type::Real), 0, 0), name, table, progress);
}

StepOutcome<Truths> evaluateCondition(const QString &condition, const table::Table &table, const Progress &progress)
{
    const auto parsed = parseCondition(condition, schemaOf(table));
    if (!parsed)
        return tl::make_unexpected(stepError(parsed.error(), condition));
    Truths truths;
    truths.isTrue.resize(table.rows());
    const auto counts = evaluateBlocks(
        parsed->root(), table, progress, [&](const Values &values, std::size_t begin, std::size_t count) {
            for (std::size_t i = 0; i < count; ++i)
                truths.isTrue[begin + i] = std::uint8_t(values.truths[i] != 0 && values.isValid(i));
        });
    if (!counts)
        return tl::make_unexpected(counts.error());
    const std::vector<std::size_t> columns = parsed->columns();
    if (!columns.empty())
        truths.firstColumn = columns.front();
    truths.warnings = counts->warnings();
    return truths;
}

} // namespace clientele::recipe
