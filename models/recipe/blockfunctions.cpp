// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the functions of the expression language give, block by block.

#include "models/recipe/blockevaluator.h"

#include "models/recipe/rounding.h"
#include "models/sources/numberparsing.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>

namespace clientele::recipe {

namespace {

using table::Type;

constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

// The number that a node stands for in every row, if it does.
std::optional<double> constantOf(const Node &node)
{
    if (node.op == Op::Literal && node.type == Type::Real)
        return node.real;
    if (node.op == Op::ToReal && node.args[0]->op == Op::Literal)
        return double(node.args[0]->integer);
    return std::nullopt;
}

// a = operation(a, b) for every value; b is the same in every row or one of each.
template <class Operation>
void combine(std::vector<double> &values, const std::vector<double> &other, std::optional<double> constant,
             Operation operation)
{
    double *a = values.data();
    const double *b = other.data();
    if (constant) {
        const double same = *constant;
        for (std::size_t i = 0; i < values.size(); ++i)
            a[i] = operation(a[i], same);
        return;
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        a[i] = operation(a[i], b[i]);
}

std::string replacedText(std::string_view text, std::string_view old, std::string_view with)
{
    if (old.empty())
        return std::string(text);
    std::string result;
    for (std::size_t at = text.find(old); at != std::string_view::npos; at = text.find(old)) {
        result.append(text.substr(0, at)).append(with);
        text.remove_prefix(at + old.size());
    }
    return result.append(text);
}

std::int64_t daysOf(table::Microseconds time)
{
    const std::int64_t days = time / table::microsPerDay;
    return time % table::microsPerDay < 0 ? days - 1 : days;
}

std::int64_t datePart(Op op, table::Microseconds time)
{
    if (op == Op::Weekday)
        return ((daysOf(time) + 3) % 7 + 7) % 7 + 1; // 1970-01-01 was a Thursday
    const table::CivilTime civil = table::toCivil(time);
    switch (op) {
    case Op::Year:
        return civil.year;
    case Op::Quarter:
        return (civil.month + 2) / 3;
    case Op::Month:
        return civil.month;
    case Op::Day:
        return civil.day;
    case Op::Hour:
        return civil.hour;
    default:
        return civil.minute;
    }
}

} // namespace

std::int64_t lengthOf(std::string_view text)
{
    return std::int64_t(text.size()) - std::count_if(text.begin(), text.end(), isContinuation);
}

std::string_view substringOf(std::string_view text, std::int64_t start, std::int64_t length)
{
    constexpr std::int64_t far = (std::int64_t(1) << 31) - 1; // no text is longer
    start = std::clamp(start, -far, far);
    const std::int64_t end = start + std::clamp(length, -far, far);
    std::size_t from = text.size();
    std::size_t to = text.size();
    std::int64_t character = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isContinuation(text[i]))
            continue;
        ++character;
        if (character >= start && from == text.size() && character < end)
            from = i;
        if (character >= end) {
            to = i;
            break;
        }
    }
    return from < to ? text.substr(from, to - from) : std::string_view();
}

std::string_view trimmedText(std::string_view text)
{
    constexpr std::string_view noBreakSpace = "\u00a0";
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && (isBlank(text.front()) || text.starts_with(noBreakSpace)))
        text.remove_prefix(isBlank(text.front()) ? 1 : noBreakSpace.size());
    while (!text.empty() && (isBlank(text.back()) || text.ends_with(noBreakSpace)))
        text.remove_suffix(isBlank(text.back()) ? 1 : noBreakSpace.size());
    return text;
}

void BlockEvaluator::checkFinite(Values &values, std::size_t EvaluationCounts::*count)
{
    if (!isAnyNotFinite(values.reals.data(), values.reals.size()))
        return;
    for (std::size_t i = 0; i < m_count; ++i) {
        if (std::isfinite(values.reals[i]))
            continue;
        m_counts.*count += std::size_t(values.isValid(i));
        values.reals[i] = 0;
        values.setMissing(i, m_count);
    }
}

Values BlockEvaluator::integerArithmetic(const Node &node)
{
    Values own = values(*node.args[0]);
    Values other;
    if (node.args.size() > 1) {
        other = values(*node.args[1]);
        own.valid = bothValid(own, other);
    } else {
        other.integers.assign(m_count, 0);
    }
    std::vector<std::uint8_t> failed(m_count);
    const auto each = [&](auto operation) {
        std::uint8_t any = 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            failed[i] = std::uint8_t(operation(own.integers[i], other.integers[i], own.integers[i]));
            any |= failed[i];
        }
        return any != 0;
    };
    bool any = false;
    std::size_t EvaluationCounts::*count = &EvaluationCounts::beyondRange;
    using Int = std::int64_t;
    switch (node.op) {
    case Op::Add:
        any = each([](Int a, Int b, Int &r) { return __builtin_add_overflow(a, b, &r); });
        break;
    case Op::Subtract:
        any = each([](Int a, Int b, Int &r) { return __builtin_sub_overflow(a, b, &r); });
        break;
    case Op::Multiply:
        any = each([](Int a, Int b, Int &r) { return __builtin_mul_overflow(a, b, &r); });
        break;
    case Op::Negate:
        any = each([](Int a, Int, Int &r) { return __builtin_sub_overflow(Int(0), a, &r); });
        break;
    case Op::Abs:
        any = each([](Int a, Int, Int &r) {
            r = a < 0 && a != smallest ? -a : a;
            return a == smallest;
        });
        break;
    default: // the sign is that of the dividend
        count = &EvaluationCounts::zeroDivisions;
        any = each([](Int a, Int b, Int &r) {
            r = b == 0 || b == -1 ? 0 : a % b;
            return b == 0;
        });
        break;
    }
    for (std::size_t i = 0; any && i < m_count; ++i) {
        if (failed[i] == 0)
            continue;
        m_counts.*count += std::size_t(own.isValid(i));
        own.integers[i] = 0;
        own.setMissing(i, m_count);
    }
    return own;
}

Values BlockEvaluator::realArithmetic(const Node &node)
{
    Values own = values(*node.args[0]);
    if (node.op == Op::Negate || node.op == Op::Abs) {
        for (double &value : own.reals)
            value = node.op == Op::Negate ? -value : std::abs(value);
        return own;
    }
    const std::optional<double> constant = constantOf(*node.args[1]);
    Values other;
    if (!constant) {
        other = values(*node.args[1]);
        own.valid = bothValid(own, other);
    }
    switch (node.op) {
    case Op::Add:
        combine(own.reals, other.reals, constant, std::plus<>());
        break;
    case Op::Subtract:
        combine(own.reals, other.reals, constant, std::minus<>());
        break;
    case Op::Multiply:
        combine(own.reals, other.reals, constant, std::multiplies<>());
        break;
    default:
        for (std::size_t i = 0; i < m_count; ++i) {
            const double divisor = constant ? *constant : other.reals[i];
            if (divisor == 0) {
                m_counts.zeroDivisions += std::size_t(own.isValid(i));
                own.setMissing(i, m_count);
                own.reals[i] = 0;
            } else {
                own.reals[i] /= divisor;
            }
        }
        break;
    }
    checkFinite(own, &EvaluationCounts::beyondRange);
    return own;
}

Values BlockEvaluator::numberFunction(const Node &node)
{
    if (const std::optional<double> constant = node.op == Op::ToReal ? constantOf(node) : std::nullopt) {
        Values same;
        same.reals.assign(m_count, *constant);
        return same;
    }
    Values own = values(*node.args[0]);
    if (node.op == Op::ToReal) {
        own.reals.assign(own.integers.begin(), own.integers.end());
        own.integers.clear();
        return own;
    }
    if (node.op == Op::ToNumber) {
        own.reals.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i) {
            if (!own.isValid(i))
                continue;
            const sources::NumberReading number = sources::readNumber(trimmedText(own.texts[i]), '.');
            own.reals[i] = number.ok ? number.real : std::numeric_limits<double>::quiet_NaN();
        }
        own.texts.clear();
        checkFinite(own, &EvaluationCounts::undefined);
        return own;
    }
    const auto each = [&](auto function) {
        for (double &value : own.reals)
            value = function(value);
    };
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::size_t EvaluationCounts::*count = &EvaluationCounts::undefined;
    switch (node.op) {
    case Op::Sqrt:
        each([](double x) { return x < 0 ? none : std::sqrt(x); });
        break;
    case Op::Exp:
        each([](double x) { return std::exp(x); });
        count = &EvaluationCounts::beyondRange;
        break;
    case Op::Ln:
        each([](double x) { return x > 0 ? std::log(x) : none; });
        break;
    case Op::Log10:
        each([](double x) { return x > 0 ? std::log10(x) : none; });
        break;
    default: {
        const Values other = values(*node.args[1]);
        own.valid = bothValid(own, other);
        for (std::size_t i = 0; i < m_count; ++i)
            own.reals[i] = std::pow(own.reals[i], other.reals[i]);
        break;
    }
    }
    checkFinite(own, count);
    return own;
}

Values BlockEvaluator::rounded(const Node &node)
{
    Values own = values(*node.args[0]);
    if (node.op == Op::RoundTo) {
        const double scale = std::pow(10.0, double(node.args[1]->integer));
        for (double &value : own.reals)
            value = roundedHalfAway(value * scale) / scale;
        checkFinite(own, &EvaluationCounts::beyondRange);
        return own;
    }
    own.integers.resize(m_count);
    for (std::size_t i = 0; i < m_count; ++i) {
        double value = own.reals[i];
        if (node.op == Op::Round)
            value = roundedHalfAway(value);
        else if (node.op == Op::Floor)
            value = std::floor(value);
        else
            value = node.op == Op::Ceil ? std::ceil(value) : std::trunc(value);
        if (value >= -0x1p63 && value < 0x1p63) {
            own.integers[i] = std::int64_t(value);
        } else {
            m_counts.beyondRange += std::size_t(own.isValid(i));
            own.setMissing(i, m_count);
        }
    }
    own.reals.clear();
    return own;
}

Values BlockEvaluator::textFunction(const Node &node)
{
    Values own = values(*node.args[0]);
    std::vector<Values> others;
    for (std::size_t a = 1; a < node.args.size(); ++a) {
        others.push_back(values(*node.args[a]));
        own.valid = bothValid(own, others.back());
    }
    for (std::size_t i = 0; i < m_count; ++i) {
        if (!own.isValid(i))
            continue;
        std::string_view &text = own.texts[i];
        const auto whole = [&text] { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
        switch (node.op) {
        case Op::Trim:
            text = trimmedText(text);
            break;
        case Op::Lower:
            text = keep(whole().toLower().toStdString());
            break;
        case Op::Upper:
            text = keep(whole().toUpper().toStdString());
            break;
        case Op::Replace:
            text = keep(replacedText(text, others[0].texts[i], others[1].texts[i]));
            break;
        case Op::Substring:
            text = substringOf(text, others[0].integers[i],
                               others.size() > 1 ? others[1].integers[i] : std::numeric_limits<std::int64_t>::max());
            break;
        default: {
            std::string all(text);
            for (const Values &other : others)
                all.append(other.texts[i]);
            text = keep(std::move(all));
            break;
        }
        }
    }
    return own;
}

Values BlockEvaluator::textTest(const Node &node)
{
    Values own = values(*node.args[0]);
    if (node.op == Op::Length) {
        own.integers.resize(m_count);
        for (std::size_t i = 0; i < m_count; ++i)
            own.integers[i] = lengthOf(own.texts[i]);
        own.texts.clear();
        return own;
    }
    const Values part = values(*node.args[1]);
    own.valid = bothValid(own, part);
    own.truths.resize(m_count);
    for (std::size_t i = 0; i < m_count; ++i) {
        if (node.op == Op::Contains)
            own.truths[i] = std::uint8_t(own.texts[i].find(part.texts[i]) != std::string_view::npos);
        else
            own.truths[i] = std::uint8_t(node.op == Op::StartsWith ? own.texts[i].starts_with(part.texts[i])
                                                                   : own.texts[i].ends_with(part.texts[i]));
    }
    own.texts.clear();
    return own;
}

Values BlockEvaluator::dateFunction(const Node &node)
{
    Values own = values(*node.args[0]);
    if (node.op == Op::DaysBetween) {
        const Values to = values(*node.args[1]);
        own.valid = bothValid(own, to);
        for (std::size_t i = 0; i < m_count; ++i)
            own.integers[i] = daysOf(to.integers[i]) - daysOf(own.integers[i]);
        return own;
    }
    for (std::int64_t &value : own.integers)
        value = datePart(node.op, value);
    return own;
}

Values BlockEvaluator::asText(const Node &node)
{
    Values own = values(*node.args[0]);
    own.texts.resize(m_count);
    const Type type = node.args[0]->type;
    for (std::size_t i = 0; i < m_count; ++i) {
        if (!own.isValid(i))
            continue;
        switch (type) {
        case Type::Integer:
            own.texts[i] = keep(std::to_string(own.integers[i]));
            break;
        case Type::Real:
            own.texts[i] = keep(table::shortestText(own.reals[i]));
            break;
        case Type::Date:
            own.texts[i] = keep(table::toIso(own.integers[i], own.integers[i] % table::microsPerDay == 0));
            break;
        case Type::Boolean:
            own.texts[i] = own.truths[i] != 0 ? "true" : "false";
            break;
        case Type::Text:
            break;
        }
    }
    own.integers.clear();
    own.reals.clear();
    own.truths.clear();
    return own;
}

} // namespace clientele::recipe
