// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/blockreader.h"

#include "models/core/format.h"
#include "models/sources/sha256.h"
#include "models/sources/words.h"

#include <cstring>

namespace clientele::sources {

namespace {

void reserve(Block &block, std::size_t capacity)
{
    if (block.capacity >= capacity)
        return;
    auto larger = std::make_unique_for_overwrite<char[]>(capacity + blockPadding);
    if (block.size > 0)
        std::memcpy(larger.get(), block.buffer.get(), block.size);
    std::memset(larger.get() + capacity, 0, blockPadding);
    block.buffer = std::move(larger);
    block.capacity = capacity;
}

} // namespace

BlockReader::BlockReader(const std::vector<CsvFile> &files, const CsvLimits &limits, Sha256 *hashes)
    : m_files(files), m_limits(limits), m_hashes(hashes)
{
    for (const CsvFile &file : files)
        m_bytesOfAll += file.facts.size;
}

double BlockReader::fractionRead() const
{
    const qint64 here = m_stream ? m_stream->position() : 0;
    return m_bytesOfAll == 0 ? 1.0 : double(m_bytesBefore + here) / double(m_bytesOfAll);
}

Result<void> BlockReader::openFile()
{
    const CsvFile &file = m_files[m_file];
    auto stream = openText(file, m_hashes ? m_hashes + m_file : nullptr, m_limits);
    if (!stream)
        return tl::make_unexpected(stream.error());
    m_stream = std::move(*stream);
    m_transcoder = Transcoder::forEncoding(file.encoding);
    m_decoded.clear();
    m_carry.clear();
    m_atEnd = false;
    m_offset = file.dataBegin;
    m_header.resize(file.dataBegin);
    if (const auto skipped = readText(m_header.data(), m_header.size()); !skipped)
        return tl::make_unexpected(skipped.error());
    return {};
}

Result<std::size_t> BlockReader::readText(char *buffer, std::size_t size)
{
    if (m_transcoder->isIdentity())
        return m_stream->read(buffer, size);
    m_raw.resize(m_limits.blockBytes);
    bool ended = false;
    while (m_decoded.size() < size && !ended) {
        const auto got = m_stream->read(m_raw.data(), m_raw.size());
        if (!got)
            return got;
        ended = *got < m_raw.size();
        if (!m_transcoder->append({m_raw.data(), *got}, m_decoded) || (ended && !m_transcoder->isComplete()))
            return fail(Error::Code::Parse, Words::tr("The text is not %1").arg(m_files[m_file].encoding),
                        m_files[m_file].path, Words::tr("Choose another encoding"));
    }
    const std::size_t taken = std::min(size, m_decoded.size());
    if (taken > 0)
        std::memcpy(buffer, m_decoded.data(), taken);
    m_decoded.erase(0, taken);
    return taken;
}

Error BlockReader::tooLong() const
{
    // Which line it is nobody counted so far: the lines before it are read once more.
    const CsvFile &file = m_files[m_file];
    std::size_t line = 1;
    if (auto stream = openText(file, nullptr, m_limits)) {
        auto transcoder = Transcoder::forEncoding(file.encoding);
        std::string raw(m_limits.blockBytes, '\0');
        std::string text;
        std::size_t offset = 0;
        char before = 0;
        while (offset < m_offset) {
            const auto got = (*stream)->read(raw.data(), raw.size());
            if (!got || *got == 0)
                break;
            text.clear();
            if (!transcoder->append({raw.data(), *got}, text))
                break;
            for (std::size_t i = 0; i < text.size() && offset < m_offset; ++i, ++offset) {
                line += text[i] == '\r' || (text[i] == '\n' && before != '\r') ? 1U : 0U;
                before = text[i];
            }
        }
    }
    return {Error::Code::Parse, Words::tr("A row is longer than %1").arg(Format().bytes(qint64(m_limits.longestRow))),
            Words::tr("%1, line %2").arg(file.path).arg(line),
            Words::tr("Check that its lines end and that every quote is closed")};
}

// Reads on until a row ends or the file does. @param end of the last whole row.
Result<void> BlockReader::growUntilRow(Block &block, std::size_t &end)
{
    std::size_t target = std::max(m_limits.blockBytes, block.size + 1);
    for (;;) {
        const std::size_t wanted = target - block.size;
        reserve(block, block.size + wanted);
        const auto got = readText(block.buffer.get() + block.size, wanted);
        if (!got)
            return tl::make_unexpected(got.error());
        block.size += *got;
        m_atEnd = *got < wanted;
        end = m_atEnd ? block.size : m_boundary.lastRowEnd(block.text(), m_files[m_file].delimiter);
        if (end > 0 || m_atEnd)
            return {};
        if (block.size > m_limits.longestRow)
            return tl::make_unexpected(tooLong());
        target = 2 * block.size;
    }
}

Result<bool> BlockReader::fill(Block &block)
{
    block.size = 0;
    if (!m_carry.empty()) {
        reserve(block, m_carry.size());
        std::memcpy(block.buffer.get(), m_carry.data(), m_carry.size());
        block.size = m_carry.size();
    }
    std::size_t end = 0;
    if (auto grown = growUntilRow(block, end); !grown)
        return tl::make_unexpected(grown.error());
    m_carry.assign(block.buffer.get() + end, block.size - end);
    block.size = end;
    block.file = m_file;
    m_offset += end;
    if (m_atEnd) {
        m_bytesBefore += m_files[m_file].facts.size;
        m_stream.reset();
        ++m_file;
    }
    return end > 0;
}

Result<bool> BlockReader::next(Block &block)
{
    while (m_file < m_files.size()) {
        if (!m_stream) {
            if (auto opened = openFile(); !opened)
                return tl::make_unexpected(opened.error());
        }
        const auto filled = fill(block);
        if (!filled)
            return filled;
        if (*filled) {
            block.index = m_index++;
            return true;
        }
    }
    return false;
}

} // namespace clientele::sources
