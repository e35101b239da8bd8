// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/sources/blockreader.h"
#include "models/sources/columnpiece.h"

#include <functional>

namespace clientele::sources {

/// What one thread needs to read blocks; kept from block to block.
struct BlockWorker
{
    explicit BlockWorker(const std::vector<std::string> &missingWords) : pieces(missingWords) {}

    /// Finds the block's rows. Rows with a NUL character, and rows that are not UTF-8 where the file surely is, are
    /// rejected.
    /// @returns false where a byte is not UTF-8 and the file was only taken for UTF-8.
    [[nodiscard]] bool findRows(const CsvFile &file);

    Block block;
    Records records;
    PieceReader pieces;

private:
    Tokenizer &tokenizerFor(char delimiter);

    std::optional<Tokenizer> m_tokenizer;
    char m_delimiter = 0;
};

/// One walk over all blocks of all files, on all threads.
struct BlockPass
{
    const std::vector<CsvFile> &files;
    const CsvLimits &limits;
    const std::vector<std::string> &missingWords;
    const Progress &progress;
    double progressBegin = 0; ///< of the whole work
    double progressEnd = 1;
    Sha256 *hashes = nullptr; ///< one a file

    /// Called from several threads; a returned error stops the walk.
    using Visit = std::function<Result<void>(BlockWorker &)>;
    [[nodiscard]] Result<void> run(const Visit &visit) const;
};

} // namespace clientele::sources
