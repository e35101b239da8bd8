// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtpbody.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpBody)
};

// Encoding at most doubles a portion, so none above 64 KiB reaches the socket.
const qint64 portionBytes = qint64{32} * 1024;

tl::unexpected<Error> notRead(const QIODevice &message)
{
    return fail(Error::Code::Io, Text::tr("The message could not be read to its end"), message.errorString(),
                Text::tr("Try again"));
}

} // namespace

SmtpBody::SmtpBody(std::unique_ptr<QIODevice> message, qint64 size, Transfer transfer)
    : m_message(std::move(message)), m_size(size), m_transfer(transfer)
{
}

Result<QByteArray> SmtpBody::next()
{
    if (m_atEnd || m_awaitsReply)
        return QByteArray();
    return m_transfer == Transfer::Data ? nextText() : nextChunk();
}

Result<QByteArray> SmtpBody::nextText()
{
    while (true) {
        const QByteArray portion = m_message->read(portionBytes);
        m_read += portion.size();
        if (portion.isEmpty() || m_read > m_size)
            break;
        if (const QByteArray text = m_stuffer.encode(portion); !text.isEmpty())
            return text; // a lone CR waits for what follows it
    }
    if (m_read != m_size) // half a message must never be confirmed
        return notRead(*m_message);
    m_atEnd = true;
    return m_stuffer.finish();
}

Result<QByteArray> SmtpBody::nextChunk()
{
    QByteArray bytes;
    if (m_leftInChunk == 0) {
        m_leftInChunk = std::min(chunkBytes, m_size - m_read);
        if (m_leftInChunk == 0) {
            if (!m_message->atEnd())
                return notRead(*m_message);
            m_atEnd = true;
            return bytes;
        }
        bytes = "BDAT " + QByteArray::number(m_leftInChunk) + "\r\n";
    }
    const QByteArray portion = m_message->read(std::min(portionBytes, m_leftInChunk));
    if (portion.isEmpty())
        return notRead(*m_message);
    m_read += portion.size();
    m_leftInChunk -= portion.size();
    m_awaitsReply = m_leftInChunk == 0;
    return bytes + portion;
}

QByteArray SmtpBody::closing() const
{
    return m_transfer == Transfer::Data ? QByteArrayLiteral(".\r\n") : QByteArrayLiteral("BDAT 0 LAST\r\n");
}

std::unique_ptr<QIODevice> SmtpBody::takeMessage()
{
    return m_message && m_message->seek(0) ? std::move(m_message) : nullptr;
}

} // namespace clientele::mail
