// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/keymatch.h"

#include <bit>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace clientele::joins {

namespace {

using table::Column;
using table::Type;

// "17850", "-3" and "17850.0", but neither "017850" nor "+5", which are codes.
std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    if (const std::size_t point = text.find('.'); point != std::string_view::npos) {
        const std::string_view zeros = text.substr(point + 1);
        if (zeros.empty() || zeros.find_first_not_of('0') != std::string_view::npos)
            return std::nullopt;
        text = text.substr(0, point);
    }
    const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    constexpr std::size_t mostDigits = 18; // surely within 64 bits
    if (digits.empty() || digits.size() > mostDigits || (digits.front() == '0' && text.size() > 1))
        return std::nullopt;
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified().toCaseFolded().toStdString();
}

} // namespace

KeyMatch::KeyMatch(const Column &left, const Column &right, bool ignoreCase)
    : m_ignoreCase(ignoreCase), m_numbersInText(left.type() != right.type()), m_slots(1024, none)
{
    const table::DenseCodes &rightCodes = right.denseCodes();
    m_rightKeys.reserve(rightCodes.count());
    for (const std::uint32_t row : rightCodes.firstRow)
        m_rightKeys.push_back(addKey(keyAt(right, row)));
    std::vector<std::uint8_t> seen(m_keys.size());
    const table::DenseCodes &leftCodes = left.denseCodes();
    m_leftKeys.reserve(leftCodes.count());
    for (const std::uint32_t row : leftCodes.firstRow) {
        const std::uint32_t key = findKey(keyAt(left, row));
        m_leftKeys.push_back(key);
        if (key == none || seen[key] != 0)
            continue;
        seen[key] = 1;
        ++m_common;
    }
}

KeyMatch::Key KeyMatch::keyAt(const Column &column, std::size_t row)
{
    switch (column.type()) {
    case Type::Integer:
        return {Tag::Whole, column.integers()[row], {}};
    case Type::Real: {
        constexpr double largest = 9007199254740992.0; // 2^53: beyond, one double stands for several whole numbers
        const double value = column.reals()[row];
        if (value == std::floor(value) && std::abs(value) <= largest)
            return {Tag::Whole, std::int64_t(value), {}};
        return {Tag::Real, std::bit_cast<std::int64_t>(value), {}};
    }
    case Type::Date:
        return {Tag::Date, column.dates()[row], {}};
    case Type::Boolean:
        return {Tag::Boolean, column.booleans()[row], {}};
    case Type::Text:
        break;
    }
    std::string_view text = column.dictionary().at(column.codes()[row]);
    if (m_ignoreCase) {
        m_folded = folded(text);
        text = m_folded;
    }
    if (m_numbersInText) {
        if (const auto number = wholeNumber(text))
            return {Tag::Whole, *number, {}};
    }
    return {Tag::Text, 0, text};
}

std::uint64_t KeyMatch::hashOf(const Key &key)
{
    std::uint64_t hash =
        key.tag == Tag::Text ? std::uint64_t(std::hash<std::string_view>()(key.text)) : std::uint64_t(key.number);
    hash ^= hash >> 32;
    hash *= 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 29);
}

std::uint32_t KeyMatch::findKey(const Key &key) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hashOf(key) & mask; m_slots[slot] != none; slot = (slot + 1) & mask) {
        if (m_keys[m_slots[slot]] == key)
            return m_slots[slot];
    }
    return none;
}

std::uint32_t KeyMatch::addKey(const Key &key)
{
    if (const std::uint32_t known = findKey(key); known != none)
        return known;
    const auto number = std::uint32_t(m_keys.size());
    m_keys.push_back(key);
    if (m_ignoreCase && key.tag == Tag::Text)
        m_keys.back().text = m_own.emplace_back(key.text);
    if (2 * m_keys.size() > m_slots.size())
        m_slots.assign(2 * m_slots.size(), none);
    else
        return place(number);
    for (std::uint32_t one = 0; one < number; ++one)
        place(one);
    return place(number);
}

std::uint32_t KeyMatch::place(std::uint32_t number)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(m_keys[number]) & mask;
    while (m_slots[slot] != none)
        slot = (slot + 1) & mask;
    m_slots[slot] = number;
    return number;
}

namespace {

// What would match if case and blanks did not count.
void findNearMisses(const Column &left, const Column &right, const KeyMatch &match, LinkFigures &figures)
{
    if (left.type() != Type::Text || right.type() != Type::Text)
        return;
    constexpr std::size_t mostLookedAt = 200'000; // distinct values: folding is slow
    if (match.leftDistinct() == match.common() || match.leftDistinct() + match.rightDistinct() > mostLookedAt)
        return;
    const KeyMatch alike(left, right, true);
    for (std::size_t code = 0; code < alike.leftKeys().size(); ++code) {
        const std::uint32_t key = alike.leftKeys()[code];
        if (key == KeyMatch::none || match.leftKeys()[code] != KeyMatch::none)
            continue;
        if (figures.nearMisses++ > 0)
            continue;
        const auto &keys = alike.rightKeys();
        const auto there = std::size_t(std::find(keys.begin(), keys.end(), key) - keys.begin());
        figures.nearLeft = QString::fromStdString(left.plainText(left.denseCodes().firstRow[code]));
        figures.nearRight = QString::fromStdString(right.plainText(right.denseCodes().firstRow[there]));
    }
}

} // namespace

bool canBeEqual(const Column &left, const Column &right)
{
    const auto isKind = [&](Type type) { return left.type() == type || right.type() == type; };
    return left.type() == right.type() || (!isKind(Type::Date) && !isKind(Type::Boolean));
}

RowMatch::RowMatch(ColumnPairs pairs, bool ignoreCase) : m_pairs(std::move(pairs))
{
    for (const auto &[left, right] : m_pairs) {
        m_matches.push_back(std::make_unique<KeyMatch>(*left, *right, ignoreCase));
        add(*m_matches.back(), *left, *right);
    }
}

// Rows that had one number so far are told apart by another part of the key.
void RowMatch::add(const KeyMatch &match, const Column &left, const Column &right)
{
    const auto keysOf = [](const Column &column, const std::vector<std::uint32_t> &keys) {
        std::vector<std::uint32_t> rows;
        rows.reserve(column.size());
        for (const std::uint32_t code : column.denseCodes().codes)
            rows.push_back(KeyMatch::keyOf(keys, code));
        return rows;
    };
    std::vector<std::uint32_t> ofLeft = keysOf(left, match.leftKeys());
    std::vector<std::uint32_t> ofRight = keysOf(right, match.rightKeys());
    if (m_matches.size() == 1) {
        m_left = std::move(ofLeft);
        m_right = std::move(ofRight);
        m_distinct = match.rightDistinct();
        return;
    }
    const auto together = [](std::uint32_t one, std::uint32_t other) { return std::uint64_t(one) << 32 | other; };
    std::unordered_map<std::uint64_t, std::uint32_t> numbers;
    numbers.reserve(m_distinct);
    for (std::size_t row = 0; row < m_right.size(); ++row) {
        const bool isKey = m_right[row] != KeyMatch::none && ofRight[row] != KeyMatch::none;
        m_right[row] =
            isKey
                ? numbers.try_emplace(together(m_right[row], ofRight[row]), std::uint32_t(numbers.size())).first->second
                : KeyMatch::none;
    }
    for (std::size_t row = 0; row < m_left.size(); ++row) {
        const bool isKey = m_left[row] != KeyMatch::none && ofLeft[row] != KeyMatch::none;
        const auto number = isKey ? numbers.find(together(m_left[row], ofLeft[row])) : numbers.end();
        m_left[row] = number == numbers.end() ? KeyMatch::none : number->second;
    }
    m_distinct = numbers.size();
}

LinkFigures RowMatch::figures() const
{
    LinkFigures figures;
    figures.leftRows = m_left.size();
    figures.rightRows = m_right.size();
    if (m_pairs.size() == 1) {
        figures.missingLeft = m_pairs.front().first->missing();
    } else {
        for (std::size_t row = 0; row < m_left.size(); ++row)
            figures.missingLeft += std::any_of(m_pairs.begin(), m_pairs.end(),
                                               [row](const auto &pair) { return !pair.first->isValid(row); })
                                       ? 1U
                                       : 0U;
    }
    std::vector<std::uint32_t> onRight(m_distinct);
    for (const std::uint32_t key : m_right) {
        if (key != KeyMatch::none)
            ++onRight[key];
    }
    std::vector<std::uint8_t> onLeft(m_distinct);
    for (const std::uint32_t key : m_left) {
        figures.matched += key != KeyMatch::none ? 1U : 0U;
        figures.rowsMultiplied += key != KeyMatch::none ? onRight[key] : 1U;
        if (key != KeyMatch::none)
            onLeft[key] = 1;
    }
    figures.unmatchedLeft = figures.leftRows - figures.matched;
    figures.unmatchedRight = figures.rightRows;
    for (std::size_t key = 0; key < onLeft.size(); ++key) {
        if (onLeft[key] == 0)
            continue;
        figures.unmatchedRight -= onRight[key];
        figures.ambiguous += onRight[key] > 1 ? 1U : 0U;
    }
    for (std::size_t i = 0; i < m_pairs.size() && figures.nearMisses == 0; ++i)
        findNearMisses(*m_pairs[i].first, *m_pairs[i].second, *m_matches[i], figures);
    return figures;
}

LinkFigures measure(const Column &left, const Column &right, bool ignoreCase)
{
    return RowMatch({{&left, &right}}, ignoreCase).figures();
}

ColumnPairs columnsOf(const std::vector<KeyPair> &keys, const table::Table &left, const table::Table &right)
{
    ColumnPairs pairs;
    for (const KeyPair &key : keys) {
        pairs.emplace_back(left.find(key.left), right.find(key.right));
        if (!pairs.back().first || !pairs.back().second)
            return {};
    }
    return pairs;
}

} // namespace clientele::joins
