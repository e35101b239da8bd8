// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

namespace clientele::sources {

class Sha256;

/// Bytes in order, from a file as it stands or unpacked.
class ByteStream
{
public:
    ByteStream() = default;
    virtual ~ByteStream() = default;
    Q_DISABLE_COPY_MOVE(ByteStream)

    /// Fills the buffer as far as there are bytes. @returns how many it took: fewer than size only at the end.
    [[nodiscard]] virtual Result<std::size_t> read(char *buffer, std::size_t size) = 0;
    /// Bytes of the file on disk that were taken so far.
    [[nodiscard]] virtual qint64 position() const = 0;
};

/// What is known of a file before it is read.
struct FileFacts
{
    qint64 size = 0;
    bool isGzip = false; ///< by its first bytes, whatever its name
};

/// @errors Io: no such file, a folder, not a file, may not be read; Input: it is empty.
[[nodiscard]] Result<FileFacts> examine(const QString &path);

/// Opens a file from its first byte. It is read with pread into buffers: a file that shrinks gives an error, not a
/// signal.
/// @param hash takes the bytes as they stand on disk; may be nullptr.
/// @param largestUnpacked bytes that a .gz may grow to.
[[nodiscard]] Result<std::unique_ptr<ByteStream>> openStream(const QString &path, const FileFacts &facts, Sha256 *hash,
                                                             qint64 largestUnpacked);

} // namespace clientele::sources
