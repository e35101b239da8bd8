// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <utility>

namespace clientele::query {

/// The last few things that were made, by what they were made from. Safe to use from several threads; two that ask for
/// the same new thing at once may both make it.
template <class Key, class Value>
class Memo final
{
public:
    explicit Memo(std::size_t capacity) : m_capacity(capacity) {}

    /// nullptr: not known.
    [[nodiscard]] std::shared_ptr<const Value> find(const Key &key)
    {
        const std::scoped_lock lock(m_mutex);
        const auto place =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry.first == key; });
        if (place == m_entries.end())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, place);
        return place->second;
    }

    std::shared_ptr<const Value> keep(const Key &key, std::shared_ptr<const Value> value)
    {
        const std::scoped_lock lock(m_mutex);
        m_entries.emplace_front(key, value);
        if (m_entries.size() > m_capacity)
            m_entries.pop_back();
        return value;
    }

private:
    std::size_t m_capacity;
    std::list<std::pair<Key, std::shared_ptr<const Value>>> m_entries; // the latest first
    std::mutex m_mutex;
};

} // namespace clientele::query
