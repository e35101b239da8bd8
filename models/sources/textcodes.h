// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace clientele::sources {

/// Texts one after another in one block of memory, as in table::Dictionary but small.
struct TextList {
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

/// A quick hash of short texts; not for hostile use beyond slowness.
[[nodiscard]] std::uint64_t hashText(std::string_view text);

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
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t code = empty;
    };

    void grow();

    std::vector<Slot> m_slots;
    std::vector<std::uint64_t> m_hashes; // by code
    std::size_t m_mask = 0;
    std::uint32_t m_count = 0;
};

/// Numbers the distinct texts of one block.
class TextCoder final
{
public:
    void clear()
    {
        m_table.clear();
        m_texts.clear();
    }
    std::uint32_t codeOf(std::string_view text)
    {
        const auto [code, isNew] = m_table.codeOf(hashText(text), [&](std::uint32_t known) { return m_texts.at(known) == text; });
        if (isNew)
            m_texts.append(text);
        return code;
    }
    [[nodiscard]] const TextList &texts() const { return m_texts; }

private:
    CodeTable m_table;
    TextList m_texts;
};

} // namespace clientele::sources
