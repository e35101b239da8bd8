// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/buffer.h"

#include <algorithm>
#include <mutex>
#include <new>
#include <vector>

#include <sys/mman.h>

namespace clientele::table {

namespace {

constexpr std::size_t largePage = std::size_t(2) << 20;
constexpr std::size_t worthKeeping = largePage / 2;
constexpr auto alignment = std::align_val_t(largePage);

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CLIENTELE_SEES_EVERY_USE
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define CLIENTELE_SEES_EVERY_USE
#endif
#ifdef CLIENTELE_SEES_EVERY_USE
constexpr std::size_t mostKept = 0; // what was given back must not be used
#else
constexpr std::size_t mostKept = std::size_t(96) << 20;
#endif

struct Block
{
    void *memory = nullptr;
    std::size_t bytes = 0;
};

// Large blocks that nobody uses any more: whoever tries one step after another gets them again without the system
// having to clear them. The system may take their pages back at any time.
class KeptBlocks final
{
public:
    // @returns a block of at least so many bytes that wastes little, or none.
    Block take(std::size_t bytes)
    {
        const std::scoped_lock lock(m_mutex);
        const auto fits = std::find_if(m_blocks.rbegin(), m_blocks.rend(), [bytes](const Block &one) {
            return one.bytes >= bytes && one.bytes - bytes <= bytes / 8;
        });
        if (fits == m_blocks.rend())
            return {};
        const Block found = *fits;
        m_bytes -= found.bytes;
        m_blocks.erase(std::next(fits).base());
        return found;
    }
    // @returns false where there are enough.
    bool keep(Block block)
    {
        if (block.bytes > mostKept)
            return false;
        const std::scoped_lock lock(m_mutex);
        while (m_bytes + block.bytes > mostKept) { // the oldest go first
            m_bytes -= m_blocks.front().bytes;
            ::operator delete(m_blocks.front().memory, alignment);
            m_blocks.erase(m_blocks.begin());
        }
        static_cast<void>(::madvise(block.memory, block.bytes / largePage * largePage, MADV_FREE));
        m_blocks.push_back(block);
        m_bytes += block.bytes;
        return true;
    }

private:
    std::mutex m_mutex;
    std::vector<Block> m_blocks;
    std::size_t m_bytes = 0;
};

// Never destroyed: columns may live as long as the program.
KeptBlocks &keptBlocks()
{
    static auto *blocks = new KeptBlocks;
    return *blocks;
}

Block newBlock(std::size_t bytes)
{
    Block block{::operator new(bytes, alignment), bytes};
    // A wish: where it is not granted all works as well. The last piece stays in small pages.
    static_cast<void>(::madvise(block.memory, bytes / largePage * largePage, MADV_HUGEPAGE));
    return block;
}

} // namespace

std::shared_ptr<void> uninitializedMemory(std::size_t bytes)
{
    if (bytes < worthKeeping)
        return {::operator new(bytes), [](void *memory) { ::operator delete(memory); }};
    Block block = keptBlocks().take(bytes);
    if (block.memory == nullptr)
        block = newBlock(bytes);
    return {block.memory, [block](void *memory) {
                if (!keptBlocks().keep(block))
                    ::operator delete(memory, alignment);
            }};
}

} // namespace clientele::table
