// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace clientele::table {

/// The distinct texts of a column, UTF-8, one after another in one block of memory. Code c is text c.
class Dictionary final
{
public:
    [[nodiscard]] std::uint32_t size() const { return std::uint32_t(m_ends.size()); }
    [[nodiscard]] std::string_view at(std::uint32_t code) const
    {
        const std::size_t begin = code == 0 ? 0 : m_ends[code - 1];
        return {m_bytes.data() + begin, m_ends[code] - begin};
    }
    /// Appends without looking for an equal one. @returns its code.
    std::uint32_t append(std::string_view text)
    {
        m_bytes.append(text);
        m_ends.push_back(m_bytes.size());
        return size() - 1;
    }
    void shrinkToFit();

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

} // namespace clientele::table
