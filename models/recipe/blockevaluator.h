// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/evaluation.h"
#include "models/recipe/expressiontree.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// How one block of rows goes through an expression.
namespace clientele::recipe {

inline constexpr std::size_t blockSize = 4096; ///< rows; a multiple of 64

/// The values of one node in one block: one vector by its type.
struct Values
{
    std::vector<std::int64_t> integers; ///< Integer, Date
    std::vector<double> reals;
    std::vector<std::uint8_t> truths;
    std::vector<std::string_view> texts;
    std::vector<std::uint8_t> valid; ///< one a row; empty: all are

    [[nodiscard]] bool isValid(std::size_t row) const { return valid.empty() || valid[row] != 0; }
    void setMissing(std::size_t row, std::size_t count)
    {
        if (valid.empty())
            valid.assign(count, 1);
        valid[row] = 0;
    }
};

/// A part of the expression that reads one text column and nothing else: worked out once for each different text.
struct PerText
{
    std::size_t column = 0;
    Values values; ///< by code; the last one is for rows without a text
    std::deque<std::string> texts;
};
using PerTexts = std::unordered_map<const Node *, PerText>;

/// Evaluates blocks. One for each thread.
class BlockEvaluator final
{
public:
    /// @param columns by place in the schema.
    /// @param onlyTextsOf evaluates by the codes of this column's dictionary instead of by rows.
    BlockEvaluator(const table::Table &table, const PerTexts &perTexts, const table::Column *onlyTextsOf = nullptr)
        : m_table(table), m_perTexts(perTexts), m_onlyTextsOf(onlyTextsOf)
    {
    }

    /// Texts live until the next call, or in what takeTexts() gives.
    [[nodiscard]] Values evaluate(const Node &node, std::size_t begin, std::size_t count);
    [[nodiscard]] std::deque<std::string> takeTexts() { return std::move(m_texts); }
    [[nodiscard]] const EvaluationCounts &counts() const { return m_counts; }

private:
    [[nodiscard]] Values values(const Node &node);
    [[nodiscard]] Values columnValues(const Node &node);
    [[nodiscard]] Values gathered(const PerText &known);
    [[nodiscard]] Values literal(const Node &node) const;
    [[nodiscard]] Values integerArithmetic(const Node &node);
    [[nodiscard]] Values realArithmetic(const Node &node);
    [[nodiscard]] Values compared(const Node &node);
    [[nodiscard]] Values logical(const Node &node);
    [[nodiscard]] Values chosen(const Node &node);
    [[nodiscard]] Values coalesced(const Node &node);
    [[nodiscard]] Values oneOf(const Node &node);
    [[nodiscard]] Values extreme(const Node &node);
    [[nodiscard]] Values numberFunction(const Node &node);
    [[nodiscard]] Values rounded(const Node &node);
    [[nodiscard]] Values textFunction(const Node &node);
    [[nodiscard]] Values textTest(const Node &node);
    [[nodiscard]] Values dateFunction(const Node &node);
    [[nodiscard]] Values asText(const Node &node);

    /// Non-finite results become missing and are counted.
    void checkFinite(Values &values, std::size_t EvaluationCounts::*count);
    [[nodiscard]] std::string_view keep(std::string text) { return m_texts.emplace_back(std::move(text)); }

    const table::Table &m_table;
    const PerTexts &m_perTexts;
    const table::Column *m_onlyTextsOf;
    std::size_t m_begin = 0;
    std::size_t m_count = 0;
    std::deque<std::string> m_texts;
    EvaluationCounts m_counts;
};

/// Missing where one of both is.
[[nodiscard]] std::vector<std::uint8_t> bothValid(const Values &a, const Values &b);

/// Characters are counted as Unicode code points; what is no UTF-8 counts by its bytes that begin a character.
[[nodiscard]] std::int64_t lengthOf(std::string_view text);
/// The characters from start on (the first is 1), so many as there are within [start, start + length).
[[nodiscard]] std::string_view substringOf(std::string_view text, std::int64_t start, std::int64_t length);
[[nodiscard]] std::string_view trimmedText(std::string_view text);

} // namespace clientele::recipe
