// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace clientele::sources {

/// Texts one after another in one block of memory, as in table::Dictionary but small.
struct TextList
{
    std::string bytes;
    std::vector<std::uint32_t> ends;

    [[nodiscard]] std::size_t size() const { return ends.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : ends[index - 1];
        return {bytes.data() + begin, ends[index] - begin};
    }
    void append(std::string_view text)
    {
        bytes.append(text);
        ends.push_back(std::uint32_t(bytes.size()));
    }
    void clear()
    {
        bytes.clear();
        ends.clear();
    }
};

namespace textwords {

[[nodiscard]] inline std::uint64_t load(const char *bytes, std::size_t size)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, size);
    return word;
}

[[nodiscard]] inline std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    const std::uint64_t product = (a ^ 0x9e3779b97f4a7c15ULL) * (b | 1U);
    return product ^ (product >> 32);
}

} // namespace textwords

/// As ==, but without a call for the short texts that tables are made of.
[[nodiscard]] inline bool sameText(std::string_view a, std::string_view b)
{
    using textwords::load;
    const std::size_t size = a.size();
    if (size != b.size())
        return false;
    if (size > 32)
        return std::memcmp(a.data(), b.data(), size) == 0;
    if (size >= 8) {
        std::size_t i = 0;
        for (; i + 8 <= size; i += 8) {
            if (load(a.data() + i, 8) != load(b.data() + i, 8))
                return false;
        }
        return load(a.data() + size - 8, 8) == load(b.data() + size - 8, 8);
    }
    if (size >= 4)
        return load(a.data(), 4) == load(b.data(), 4) && load(a.data() + size - 4, 4) == load(b.data() + size - 4, 4);
    for (std::size_t i = 0; i < size; ++i) {
        if (a[i] != b[i])
            return false;
    }
    return true;
}

/// A quick hash of short texts; not for hostile use beyond slowness.
[[nodiscard]] inline std::uint64_t hashText(std::string_view text)
{
    using textwords::load;
    using textwords::mix;
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

/// Open addressing from hashes to numbers 0, 1, 2, … in order of first appearance; the texts are kept by the caller.
class CodeTable final
{
public:
    CodeTable() { clear(); }

    void clear();
    /// @param isEqual (code) → whether that code's text is this one.
    /// @returns the code, and whether it is new.
    template <class IsEqual>
    std::pair<std::uint32_t, bool> codeOf(std::uint64_t hash, IsEqual isEqual)
    {
        const auto tag = std::uint32_t(hash >> 32);
        std::size_t slot = std::size_t(hash) & m_mask;
        while (m_slots[slot].code != empty) {
            if (m_slots[slot].tag == tag && isEqual(m_slots[slot].code))
                return {m_slots[slot].code, false};
            slot = (slot + 1) & m_mask;
        }
        m_slots[slot] = {tag, m_count};
        m_hashes.push_back(hash);
        const std::uint32_t code = m_count++;
        if (2 * std::size_t(m_count) > m_slots.size())
            grow();
        return {code, true};
    }

private:
    static constexpr std::uint32_t empty = 0xffffffff;
    struct Slot
    {
        std::uint32_t tag = 0;
        std::uint32_t code = empty;
    };

    void grow();

    std::vector<Slot> m_slots;
    std::vector<std::uint64_t> m_hashes; // by code
    std::size_t m_mask = 0;
    std::uint32_t m_count = 0;
};

/// Numbers distinct texts.
class TextCoder final
{
public:
    /// Begins anew; a list that is shared stays with its users, without spare room.
    void clear()
    {
        m_table.clear();
        if (m_texts.use_count() == 1) {
            m_texts->clear();
            return;
        }
        m_texts->bytes.shrink_to_fit();
        m_texts->ends.shrink_to_fit();
        m_texts = std::make_shared<TextList>();
    }
    std::uint32_t codeOf(std::string_view text)
    {
        const auto [code, isNew] =
            m_table.codeOf(hashText(text), [&](std::uint32_t known) { return sameText(m_texts->at(known), text); });
        if (isNew)
            m_texts->append(text);
        return code;
    }
    [[nodiscard]] const TextList &texts() const { return *m_texts; }
    /// The same list, which grows until clear().
    [[nodiscard]] std::shared_ptr<const TextList> shared() const { return m_texts; }

private:
    CodeTable m_table;
    std::shared_ptr<TextList> m_texts = std::make_shared<TextList>();
};

} // namespace clientele::sources
