// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joins/joinaccount.h"

#include <cstdint>
#include <deque>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace clientele::joins {

/// Which values of two columns are the same key. A whole number is the same in any type: 17850, 17850.0 and, where the
/// other column holds numbers, the text "17850", but not "017850"; two columns of text are compared as they are
/// written. Dates and yes/no values equal only their own kind. Works on the distinct values: rows go through their
/// dense codes.
class KeyMatch final
{
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    /// @param ignoreCase of text, and blanks around and within it.
    KeyMatch(const table::Column &left, const table::Column &right, bool ignoreCase = false);
    KeyMatch(const KeyMatch &) = delete; // keys point into its own texts
    KeyMatch &operator=(const KeyMatch &) = delete;

    /// The number of the right table's key for each dense code of the left column; none: the right has no such value.
    [[nodiscard]] const std::vector<std::uint32_t> &leftKeys() const { return m_leftKeys; }
    [[nodiscard]] const std::vector<std::uint32_t> &rightKeys() const { return m_rightKeys; }
    /// Different keys on the right, and how many of them the left has, too.
    [[nodiscard]] std::size_t rightDistinct() const { return m_keys.size(); }
    [[nodiscard]] std::size_t common() const { return m_common; }
    [[nodiscard]] std::size_t leftDistinct() const { return m_leftKeys.size(); }
    /// The key of a row's dense code. @param keys leftKeys() or rightKeys().
    [[nodiscard]] static std::uint32_t keyOf(const std::vector<std::uint32_t> &keys, std::uint32_t code)
    {
        return code == table::DenseCodes::missing ? none : keys[code];
    }

private:
    enum class Tag : std::uint8_t { Whole, Real, Date, Boolean, Text };
    struct Key
    {
        Tag tag = Tag::Whole;
        std::int64_t number = 0;
        std::string_view text;

        friend bool operator==(const Key &, const Key &) = default;
    };

    [[nodiscard]] Key keyAt(const table::Column &column, std::size_t row);
    [[nodiscard]] static std::uint64_t hashOf(const Key &key);
    std::uint32_t addKey(const Key &key);
    [[nodiscard]] std::uint32_t findKey(const Key &key) const;
    std::uint32_t place(std::uint32_t number);

    bool m_ignoreCase;
    bool m_numbersInText;
    std::string m_folded;          // of the text looked at
    std::deque<std::string> m_own; // folded texts of the keys
    std::vector<Key> m_keys;
    std::vector<std::uint32_t> m_slots;
    std::vector<std::uint32_t> m_leftKeys;
    std::vector<std::uint32_t> m_rightKeys;
    std::size_t m_common = 0;
};

/// Whether values of the two columns can be equal at all: numbers and texts, or both dates, or both yes and no.
[[nodiscard]] bool canBeEqual(const table::Column &left, const table::Column &right);

/// The columns of two tables that hold the parts of one key.
using ColumnPairs = std::vector<std::pair<const table::Column *, const table::Column *>>;

/// Which rows of two tables have the same key, of one column or several. A key with a missing part is none.
class RowMatch final
{
public:
    /// @param pairs one or more; they must outlive this.
    explicit RowMatch(ColumnPairs pairs, bool ignoreCase = false);

    /// The number of each row's key; KeyMatch::none: it has none, or the right table has no such key.
    [[nodiscard]] const std::vector<std::uint32_t> &leftKeys() const { return m_left; }
    [[nodiscard]] const std::vector<std::uint32_t> &rightKeys() const { return m_right; }
    /// Different keys on the right.
    [[nodiscard]] std::size_t distinct() const { return m_distinct; }
    [[nodiscard]] LinkFigures figures() const;

private:
    void add(const KeyMatch &match, const table::Column &left, const table::Column &right);

    ColumnPairs m_pairs;
    std::vector<std::unique_ptr<KeyMatch>> m_matches; // one a pair
    std::vector<std::uint32_t> m_left;
    std::vector<std::uint32_t> m_right;
    std::size_t m_distinct = 0;
};

/// Counts the rows that match.
[[nodiscard]] LinkFigures measure(const table::Column &left, const table::Column &right, bool ignoreCase = false);
/// The columns of a key in both tables; empty: one is not there.
[[nodiscard]] ColumnPairs columnsOf(const std::vector<KeyPair> &keys, const table::Table &left,
                                    const table::Table &right);

} // namespace clientele::joins
