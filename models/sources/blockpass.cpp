// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/blockpass.h"

#include "models/core/parallel.h"
#include "models/sources/bytescan.h"
#include "models/sources/words.h"

#include <atomic>
#include <cstring>
#include <mutex>

namespace clientele::sources {

namespace {

std::string_view rowText(std::string_view text, const Records &records, std::size_t row)
{
    const Field &first = records.field(row, 0);
    const Field &last = records.field(row, records.columns - 1);
    return text.substr(first.begin, last.begin + last.size() - first.begin);
}

template <class Test>
void rejectWhere(std::string_view text, Records &records, BadRow::Why why, Test test)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < records.rows; ++row) {
        if (test(rowText(text, records, row)))
            rows.push_back(row);
    }
    rejectRows(text, records, rows, {0, 0, why, 0, 0, {}});
}

} // namespace

bool BlockWorker::findRows(const CsvFile &file)
{
    const std::string_view text = block.text();
    Tokenizer &tokenizer = tokenizerFor(file.delimiter);
    tokenizer.tokenize(text, file.names.size(), records);
    if (std::memchr(text.data(), '\0', text.size()) != nullptr)
        rejectWhere(text, records, BadRow::Why::NulCharacter,
                    [](std::string_view row) { return row.find('\0') != std::string_view::npos; });
    const bool takenAsUtf8 = Transcoder::forEncoding(file.encoding)->isIdentity();
    if (takenAsUtf8 && !isAscii(text) && countUtf8(text).badBytes > 0) {
        if (!file.encodingIsCertain)
            return false;
        rejectWhere(text, records, BadRow::Why::BadEncoding,
                    [](std::string_view row) { return countUtf8(row).badBytes > 0; });
    }
    return true;
}

Tokenizer &BlockWorker::tokenizerFor(char delimiter)
{
    if (!m_tokenizer || m_delimiter != delimiter) {
        m_tokenizer.emplace(delimiter);
        m_delimiter = delimiter;
    }
    return *m_tokenizer;
}

Result<void> BlockPass::run(const Visit &visit) const
{
    BlockReader reader(files, limits, hashes);
    std::mutex mutex; // of the reader and the failure
    std::optional<Error> failure;
    std::atomic<bool> stopped = false;
    parallelFor(std::size_t(threadCount()), [&](std::size_t) {
        BlockWorker worker(missingWords);
        while (!stopped) {
            {
                const std::scoped_lock lock(mutex);
                if (stopped)
                    break;
                Result<bool> more = progress.cancelled() ? Result<bool>(cancelled()) : reader.next(worker.block);
                if (!more) {
                    failure = more.error();
                    stopped = true;
                } else if (!*more) {
                    stopped = true; // nothing is left for the others, either
                    break;
                }
                if (stopped)
                    break;
                progress.report(progressBegin + (progressEnd - progressBegin) * reader.fractionRead(),
                                Words::tr("Reading"));
            }
            if (auto visited = visit(worker); !visited) {
                const std::scoped_lock lock(mutex);
                if (!failure)
                    failure = visited.error();
                stopped = true;
            }
        }
    });
    if (failure)
        return tl::make_unexpected(*failure);
    return {};
}

} // namespace clientele::sources
