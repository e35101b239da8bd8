// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "models/mail/dotstuffer.h"

#include <QIODevice>

#include <memory>

namespace clientele::mail {

/// The message as it goes over the wire, in portions of at most 64 KiB: after DATA with doubled dots, or as the chunks
/// of BDAT, byte for byte. Knows nothing of sockets.
class SmtpBody final
{
public:
    enum class Transfer {
        Data,  ///< one text that a lone dot ends; what every server takes
        Chunks ///< BDAT: each chunk has its reply before the next one goes
    };
    static constexpr qint64 chunkBytes = qint64{1024} * 1024;

    /// @param message open for reading. @param size its bytes, exactly.
    SmtpBody(std::unique_ptr<QIODevice> message, qint64 size, Transfer transfer);

    /// The next bytes; none when all are said but the closing, or while a chunk waits for its reply.
    /// @errors Io: the message has not the promised size. Then no more may be said, least of all the closing.
    [[nodiscard]] Result<QByteArray> next();
    /// True after the last bytes of a chunk, which the server answers.
    [[nodiscard]] bool isChunkComplete() const { return m_awaitsReply; }
    void takeChunkReply() { m_awaitsReply = false; }
    /// Everything is said but the closing, and acknowledged where it is to be.
    [[nodiscard]] bool isAtEnd() const { return m_atEnd && !m_awaitsReply; }
    /// Hands the message over: nothing was delivered before the server has it.
    [[nodiscard]] QByteArray closing() const;
    [[nodiscard]] Transfer transfer() const { return m_transfer; }
    /// Bytes of the message that next() has handed out.
    [[nodiscard]] qint64 handedOut() const { return m_read; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// For another try by other means. Nothing where the message cannot be read again.
    [[nodiscard]] std::unique_ptr<QIODevice> takeMessage();

private:
    Result<QByteArray> nextText();
    Result<QByteArray> nextChunk();

    std::unique_ptr<QIODevice> m_message;
    DotStuffer m_stuffer;
    qint64 m_size;
    qint64 m_read = 0;
    qint64 m_leftInChunk = 0;
    Transfer m_transfer;
    bool m_atEnd = false;
    bool m_awaitsReply = false;
};

} // namespace clientele::mail
