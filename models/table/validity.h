// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace clientele::table {

/// Which rows of a column hold a value: one bit a row. Empty means that every row does.
class Validity final
{
public:
    Validity() = default;
    /// @param words bit r % 64 of words[r / 64] is row r; bits past rows are ignored. All set becomes empty.
    Validity(std::vector<std::uint64_t> words, std::size_t rows);

    [[nodiscard]] bool allValid() const { return m_words.empty(); }
    [[nodiscard]] bool isValid(std::size_t row) const
    {
        return m_words.empty() || ((m_words[row / 64] >> (row % 64)) & 1U) != 0;
    }
    [[nodiscard]] std::size_t missing() const { return m_missing; }
    /// Empty when all are valid; bits past the last row are zero.
    [[nodiscard]] const std::vector<std::uint64_t> &words() const { return m_words; }

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_missing = 0;
};

} // namespace clientele::table
