// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/textcodes.h"

#include <algorithm>

namespace clientele::sources {

void CodeTable::clear()
{
    constexpr std::size_t smallest = 1024;
    // As many texts are to be expected as there were.
    std::size_t size = std::max(smallest, m_slots.size());
    while (size > smallest && size > 4 * std::size_t(m_count))
        size /= 2;
    m_slots.assign(size, Slot());
    m_hashes.clear();
    m_mask = size - 1;
    m_count = 0;
}

void CodeTable::grow()
{
    m_slots.assign(2 * m_slots.size(), Slot());
    m_mask = m_slots.size() - 1;
    for (std::uint32_t code = 0; code < m_count; ++code) {
        std::size_t slot = std::size_t(m_hashes[code]) & m_mask;
        while (m_slots[slot].code != empty)
            slot = (slot + 1) & m_mask;
        m_slots[slot] = {std::uint32_t(m_hashes[code] >> 32), code};
    }
}

} // namespace clientele::sources
