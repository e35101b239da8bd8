// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/csvfile.h"
#include "models/sources/encoding.h"
#include "models/sources/records.h"

namespace clientele::sources {

/// Whole rows of one file as UTF-8, without its header.
struct Block
{
    std::unique_ptr<char[]> buffer; ///< kept from block to block
    std::size_t capacity = 0;
    std::size_t size = 0;
    std::size_t index = 0; ///< over all files
    std::size_t file = 0;

    [[nodiscard]] std::string_view text() const { return {buffer.get(), size}; }
};

/// Cuts files, one after another, into blocks at the ends of rows. Where it cuts depends on the content and
/// CsvLimits::blockBytes only. Not for several threads at once.
class BlockReader final
{
public:
    /// @param hashes one a file: takes its bytes as they stand on disk; may be nullptr.
    BlockReader(const std::vector<CsvFile> &files, const CsvLimits &limits, Sha256 *hashes);

    /// @returns false at the end.
    /// @errors Io: a file cannot be read, or shrank; Parse: a row is longer than the limit, text that is not of its
    /// encoding.
    [[nodiscard]] Result<bool> next(Block &block);
    /// Of the bytes of all files, in [0, 1].
    [[nodiscard]] double fractionRead() const;

private:
    Result<void> openFile();
    Result<std::size_t> readText(char *buffer, std::size_t size);
    Result<bool> fill(Block &block);
    Result<void> growUntilRow(Block &block, std::size_t &end);
    Error tooLong() const;

    const std::vector<CsvFile> &m_files;
    CsvLimits m_limits;
    Sha256 *m_hashes;
    std::unique_ptr<ByteStream> m_stream;
    std::optional<Transcoder> m_transcoder;
    std::string m_header;
    std::string m_raw;
    std::string m_decoded; // Transcoder's output not yet given out
    std::string m_carry;   // the begin of a row whose end was not there yet
    RowBoundary m_boundary;
    std::size_t m_file = 0;
    std::size_t m_index = 0;
    std::size_t m_offset = 0; // of the file's text given out so far
    bool m_atEnd = false;
    qint64 m_bytesBefore = 0; // of the files that are done
    qint64 m_bytesOfAll = 0;
};

} // namespace clientele::sources
