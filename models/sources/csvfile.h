// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/bytestream.h"
#include "models/sources/source.h"
#include "models/sources/textinput.h"

#include <string>
#include <vector>

namespace clientele::sources {

/// Limits of the reader, stated in its errors. Results never depend on blockBytes.
struct CsvLimits
{
    std::size_t blockBytes = 524'288;
    std::size_t longestRow = 16'000'000;     ///< bytes
    qint64 largestUnpacked = 16'000'000'000; ///< bytes that a .gz may grow to
};

/// How one file is written: what must be known before its rows are read.
struct CsvFile
{
    QString path;                             ///< as errors name it
    std::shared_ptr<const MemoryText> memory; ///< none: read from the path
    FileFacts facts;
    QString encoding;               ///< a name that Transcoder knows
    bool encodingIsCertain = false; ///< asked for, or told by a byte order mark: rows that break it are rejected
    bool encodingWasJudged = false; ///< it is not UTF-8, and nothing but its bytes told what it is
    char delimiter = ',';
    std::size_t dataBegin = 0;       ///< bytes of the text, as UTF-8, before the first row behind the header
    std::size_t headerLines = 0;     ///< line ends before it
    std::string header;              ///< the text before it
    std::vector<QString> names;      ///< as the header has them, blanks around them left out
    std::vector<std::size_t> places; ///< one a column of the table: the field that holds it, or noPlace
    bool linesAreQuoted = false;     ///< by its first lines: each one stands in quotes, its fields within

    static constexpr std::size_t noPlace = static_cast<std::size_t>(-1); ///< the file lacks the column
};

/// Looks at the beginning of a file: encoding, delimiter, header.
/// @param like a file prepared before, whose delimiter is tried first; may be nullptr.
/// @errors Io; Input: empty, binary, no header, no such encoding.
[[nodiscard]] Result<CsvFile> prepareFile(const TextInput &input, const ReadOptions &options, const CsvLimits &limits,
                                          const CsvFile *like = nullptr);

/// The same for several, on all threads. The first one's delimiter is tried first for the others.
/// @errors the first of them, in order; Cancelled.
[[nodiscard]] Result<std::vector<CsvFile>> prepareFiles(const std::vector<TextInput> &inputs,
                                                        const ReadOptions &options, const CsvLimits &limits,
                                                        const Progress &progress);

/// Opens a prepared file from its first byte.
/// @param hash as in openStream().
[[nodiscard]] Result<std::unique_ptr<ByteStream>> openText(const CsvFile &file, Sha256 *hash, const CsvLimits &limits);

/// The delimiter of ",", ";", tab and "|" under which the rows of a text agree best with its first row.
/// @param text whole rows, with blockPadding readable bytes behind them.
[[nodiscard]] char findDelimiter(std::string_view text);

} // namespace clientele::sources
