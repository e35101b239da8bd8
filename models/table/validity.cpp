// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/validity.h"

#include <bit>

namespace clientele::table {

Validity::Validity(std::vector<std::uint64_t> words, std::size_t rows) : m_words(std::move(words))
{
    m_words.resize((rows + 63) / 64);
    if (rows % 64 != 0)
        m_words.back() &= (std::uint64_t(1) << (rows % 64)) - 1;
    std::size_t valid = 0;
    for (const std::uint64_t word : m_words)
        valid += std::size_t(std::popcount(word));
    m_missing = rows - valid;
    if (m_missing == 0)
        m_words = std::vector<std::uint64_t>();
}

} // namespace clientele::table
