// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/blockevaluator.h"

#include <algorithm>
#include <cmath>

namespace clientele::recipe {

namespace {

using table::Type;

template <class Vector, class Source>
void copyRows(Vector &to, const Source &from, std::size_t begin, std::size_t count)
{
    to.assign(from.begin() + std::ptrdiff_t(begin), from.begin() + std::ptrdiff_t(begin + count));
}

template <class Work>
void withVector(Values &values, Type type, Work work)
{
    switch (type) {
    case Type::Integer:
    case Type::Date:
        return work(values.integers);
    case Type::Real:
        return work(values.reals);
    case Type::Boolean:
        return work(values.truths);
    case Type::Text:
        return work(values.texts);
    }
}

// The vector of the same kind in other values.
auto &like(const std::vector<std::int64_t> &, const Values &values)
{
    return values.integers;
}
auto &like(const std::vector<double> &, const Values &values)
{
    return values.reals;
}
auto &like(const std::vector<std::uint8_t> &, const Values &values)
{
    return values.truths;
}
auto &like(const std::vector<std::string_view> &, const Values &values)
{
    return values.texts;
}

template <class T>
std::vector<std::uint8_t> compare(Op op, const std::vector<T> &a, const std::vector<T> &b)
{
    std::vector<std::uint8_t> truths(a.size());
    const auto each = [&](auto test) {
        for (std::size_t i = 0; i < truths.size(); ++i)
            truths[i] = std::uint8_t(test(a[i], b[i]));
    };
    switch (op) {
    case Op::Less:
        each(std::less<>());
        break;
    case Op::LessEqual:
        each(std::less_equal<>());
        break;
    case Op::Greater:
        each(std::greater<>());
        break;
    case Op::GreaterEqual:
        each(std::greater_equal<>());
        break;
    case Op::NotEqual:
        each(std::not_equal_to<>());
        break;
    default:
        each(std::equal_to<>());
        break;
    }
    return truths;
}

} // namespace

std::vector<std::uint8_t> bothValid(const Values &a, const Values &b)
{
    if (a.valid.empty())
        return b.valid;
    std::vector<std::uint8_t> valid = a.valid;
    for (std::size_t i = 0; i < b.valid.size(); ++i)
        valid[i] &= b.valid[i];
    return valid;
}

Values BlockEvaluator::evaluate(const Node &node, std::size_t begin, std::size_t count)
{
    m_begin = begin;
    m_count = count;
    m_texts.clear();
    return values(node);
}

Values BlockEvaluator::values(const Node &node)
{
    if (!m_onlyTextsOf && !m_perTexts.empty()) {
        if (const auto known = m_perTexts.find(&node); known != m_perTexts.end())
            return gathered(known->second);
    }
    switch (node.op) {
    case Op::Column:
        return columnValues(node);
    case Op::Literal:
        return literal(node);
    case Op::Missing: {
        Values all;
        withVector(all, node.type, [&](auto &own) { own.resize(m_count); });
        all.valid.assign(m_count, 0);
        return all;
    }
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
    case Op::Modulo:
    case Op::Negate:
    case Op::Abs:
        return node.type == Type::Integer ? integerArithmetic(node) : realArithmetic(node);
    case Op::Less:
    case Op::LessEqual:
    case Op::Greater:
    case Op::GreaterEqual:
    case Op::Equal:
    case Op::NotEqual:
        return compared(node);
    case Op::And:
    case Op::Or:
    case Op::Not:
    case Op::IsMissing:
        return logical(node);
    case Op::If:
        return chosen(node);
    case Op::Coalesce:
        return coalesced(node);
    case Op::OneOf:
        return oneOf(node);
    case Op::Min:
    case Op::Max:
        return extreme(node);
    case Op::Round:
    case Op::RoundTo:
    case Op::Floor:
    case Op::Ceil:
    case Op::ToInteger:
        return rounded(node);
    case Op::ToReal:
    case Op::Sqrt:
    case Op::Exp:
    case Op::Ln:
    case Op::Log10:
    case Op::Power:
    case Op::ToNumber:
        return numberFunction(node);
    case Op::Trim:
    case Op::Lower:
    case Op::Upper:
    case Op::Replace:
    case Op::Substring:
    case Op::Concat:
        return textFunction(node);
    case Op::Length:
    case Op::Contains:
    case Op::StartsWith:
    case Op::EndsWith:
        return textTest(node);
    case Op::Year:
    case Op::Quarter:
    case Op::Month:
    case Op::Day:
    case Op::Hour:
    case Op::Minute:
    case Op::Weekday:
    case Op::DaysBetween:
        return dateFunction(node);
    case Op::ToText:
        return asText(node);
    }
    return {};
}

Values BlockEvaluator::columnValues(const Node &node)
{
    const table::Column &column = m_table.column(node.column);
    Values own;
    if (m_onlyTextsOf) {
        const table::Dictionary &dictionary = column.dictionary();
        own.texts.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i) {
            if (m_begin + i < dictionary.size())
                own.texts[i] = dictionary.at(std::uint32_t(m_begin + i));
            else
                own.setMissing(i, m_count);
        }
        return own;
    }
    switch (column.type()) {
    case Type::Integer:
        copyRows(own.integers, column.integers(), m_begin, m_count);
        break;
    case Type::Date:
        copyRows(own.integers, column.dates(), m_begin, m_count);
        break;
    case Type::Real:
        copyRows(own.reals, column.reals(), m_begin, m_count);
        break;
    case Type::Boolean:
        copyRows(own.truths, column.booleans(), m_begin, m_count);
        break;
    case Type::Text:
        own.texts.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i) {
            if (column.isValid(m_begin + i))
                own.texts[i] = column.dictionary().at(column.codes()[m_begin + i]);
        }
        break;
    }
    if (!column.validity().allValid()) {
        own.valid.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i)
            own.valid[i] = std::uint8_t(column.isValid(m_begin + i));
    }
    return own;
}

Values BlockEvaluator::gathered(const PerText &known)
{
    const table::Column &column = m_table.column(known.column);
    const std::size_t missing = column.dictionary().size();
    std::vector<std::uint32_t> places(m_count);
    for (std::size_t i = 0; i < m_count; ++i)
        places[i] = column.isValid(m_begin + i) ? column.codes()[m_begin + i] : std::uint32_t(missing);
    Values own;
    const auto take = [&](auto &to, const auto &from) {
        if (from.empty())
            return;
        to.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i)
            to[i] = from[places[i]];
    };
    take(own.integers, known.values.integers);
    take(own.reals, known.values.reals);
    take(own.truths, known.values.truths);
    take(own.texts, known.values.texts);
    take(own.valid, known.values.valid);
    return own;
}

Values BlockEvaluator::literal(const Node &node) const
{
    Values own;
    switch (node.type) {
    case Type::Integer:
    case Type::Date:
        own.integers.assign(m_count, node.integer);
        break;
    case Type::Real:
        own.reals.assign(m_count, node.real);
        break;
    case Type::Boolean:
        own.truths.assign(m_count, std::uint8_t(node.integer));
        break;
    case Type::Text:
        own.texts.assign(m_count, node.text);
        break;
    }
    return own;
}

Values BlockEvaluator::compared(const Node &node)
{
    Values a = values(*node.args[0]);
    const Values b = values(*node.args[1]);
    Values own;
    own.valid = bothValid(a, b);
    withVector(a, node.args[0]->type, [&](auto &left) { own.truths = compare(node.op, left, like(left, b)); });
    return own;
}

// Three-valued: a missing side matters only where the other does not decide.
Values BlockEvaluator::logical(const Node &node)
{
    Values a = values(*node.args[0]);
    Values own;
    if (node.op == Op::IsMissing) {
        own.truths.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i)
            own.truths[i] = std::uint8_t(!a.isValid(i));
        return own;
    }
    if (node.op == Op::Not) {
        for (std::uint8_t &truth : a.truths)
            truth = std::uint8_t(truth == 0);
        return a;
    }
    const Values b = values(*node.args[1]);
    const bool decides = node.op == Op::Or; // true decides or, false decides and
    own.truths.resize(m_count);
    for (std::size_t i = 0; i < m_count; ++i) {
        const bool left = a.truths[i] != 0;
        const bool right = b.truths[i] != 0;
        const bool isDecided = (a.isValid(i) && left == decides) || (b.isValid(i) && right == decides);
        own.truths[i] = std::uint8_t(isDecided ? decides : !decides);
        if (!isDecided && !(a.isValid(i) && b.isValid(i)))
            own.setMissing(i, m_count);
    }
    return own;
}

Values BlockEvaluator::chosen(const Node &node)
{
    const Values condition = values(*node.args[0]);
    Values own = values(*node.args[1]);
    const Values other = values(*node.args[2]);
    if (own.valid.empty() && !(other.valid.empty() && condition.valid.empty()))
        own.valid.assign(m_count, 1);
    withVector(own, node.type, [&](auto &to) {
        const auto &from = like(to, other);
        for (std::size_t i = 0; i < m_count; ++i) {
            if (condition.truths[i] == 0)
                to[i] = from[i];
        }
    });
    for (std::size_t i = 0; i < own.valid.size(); ++i)
        own.valid[i] =
            std::uint8_t(condition.isValid(i) && (condition.truths[i] != 0 ? own.valid[i] != 0 : other.isValid(i)));
    return own;
}

Values BlockEvaluator::coalesced(const Node &node)
{
    Values own = values(*node.args[0]);
    for (std::size_t a = 1; a < node.args.size() && !own.valid.empty(); ++a) {
        const Values other = values(*node.args[a]);
        withVector(own, node.type, [&](auto &to) {
            const auto &from = like(to, other);
            for (std::size_t i = 0; i < m_count; ++i) {
                if (own.valid[i] == 0 && other.isValid(i)) {
                    to[i] = from[i];
                    own.valid[i] = 1;
                }
            }
        });
    }
    return own;
}

Values BlockEvaluator::oneOf(const Node &node)
{
    Values x = values(*node.args[0]);
    Values own;
    own.truths.assign(m_count, 0);
    std::vector<std::uint8_t> unknown(m_count, 0);
    for (std::size_t a = 1; a < node.args.size(); ++a) {
        const Values other = values(*node.args[a]);
        withVector(x, node.args[0]->type, [&](auto &left) {
            const auto &right = like(left, other);
            for (std::size_t i = 0; i < m_count; ++i) {
                if (!x.isValid(i) || !other.isValid(i))
                    unknown[i] = 1;
                else
                    own.truths[i] |= std::uint8_t(left[i] == right[i]);
            }
        });
    }
    for (std::size_t i = 0; i < m_count; ++i) {
        if (unknown[i] != 0 && own.truths[i] == 0)
            own.setMissing(i, m_count);
    }
    return own;
}

Values BlockEvaluator::extreme(const Node &node)
{
    Values own = values(*node.args[0]);
    for (std::size_t a = 1; a < node.args.size(); ++a) {
        const Values other = values(*node.args[a]);
        own.valid = bothValid(own, other);
        withVector(own, node.type, [&](auto &to) {
            const auto &from = like(to, other);
            for (std::size_t i = 0; i < m_count; ++i) {
                if (node.op == Op::Min ? from[i] < to[i] : to[i] < from[i])
                    to[i] = from[i];
            }
        });
    }
    return own;
}

} // namespace clientele::recipe
