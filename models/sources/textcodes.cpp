// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/textcodes.h"

namespace clientele::sources {

namespace {

std::uint64_t load(const char *bytes, std::size_t size)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, size);
    return word;
}

std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    const std::uint64_t product = (a ^ 0x9e3779b97f4a7c15ULL) * (b | 1U);
    return product ^ (product >> 32);
}

} // namespace

std::uint64_t hashText(std::string_view text)
{
    const char *bytes = text.data();
    std::size_t size = text.size();
    std::uint64_t hash = size * 0xd6e8feb86659fd93ULL;
    for (; size > 8; bytes += 8, size -= 8)
        hash = mix(hash ^ load(bytes, 8), 0xa0761d6478bd642fULL) + (hash << 1);
    std::uint64_t rest = 0;
    if (size >= 4)
        rest = load(bytes, 4) | load(bytes + size - 4, 4) << 32;
    else if (size > 0)
        rest = load(bytes, 1) | load(bytes + size / 2, 1) << 8 | load(bytes + size - 1, 1) << 16;
    hash = mix(hash ^ rest, 0xe7037ed1a0b428dbULL);
    hash *= 0x8ebc6af09c88c6e3ULL;
    return hash ^ (hash >> 29);
}

void CodeTable::clear()
{
    constexpr std::size_t smallest = 1024;
    m_slots.assign(smallest, Slot());
    m_hashes.clear();
    m_mask = smallest - 1;
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
