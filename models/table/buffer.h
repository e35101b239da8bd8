// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>

namespace clientele::table {

/// Values in memory that columns may share.
struct SharedValues
{
    std::shared_ptr<const void> memory; ///< an array of the column's kind of values
    std::size_t size = 0;               ///< values
};

/// Memory that holds anything; large blocks lie in large pages where the system grants them, because fresh memory in
/// small ones costs more than what is written to it.
[[nodiscard]] std::shared_ptr<void> uninitializedMemory(std::size_t bytes);

/// Room for the values of a column that is being made. It is not set to zero: every value has to be written.
template <class T>
class Buffer final
{
public:
    static_assert(std::is_trivially_copyable_v<T>);

    Buffer() = default;
    explicit Buffer(std::size_t size) : m_memory(uninitializedMemory(size * sizeof(T))), m_size(size) {}

    [[nodiscard]] T *data() { return static_cast<T *>(m_memory.get()); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::span<T> values() { return {data(), m_size}; }
    /// The values as they are now: nothing is written any more.
    [[nodiscard]] SharedValues shared() && { return {std::move(m_memory), m_size}; }

private:
    std::shared_ptr<void> m_memory;
    std::size_t m_size = 0;
};

} // namespace clientele::table
