// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/dotstuffer.h"

namespace clientele::mail {

QByteArray DotStuffer::encode(QByteArrayView portion)
{
    QByteArray out;
    out.reserve(portion.size() + portion.size() / 32 + 4);
    for (const char c : portion) {
        if (m_pendingCr) {
            out += "\r\n";
            m_pendingCr = false;
            m_atLineStart = true;
            if (c == '\n')
                continue;
        }
        if (c == '\r') {
            m_pendingCr = true;
        } else if (c == '\n') {
            out += "\r\n";
            m_atLineStart = true;
        } else {
            if (c == '.' && m_atLineStart)
                out += '.';
            out += c;
            m_atLineStart = false;
        }
    }
    return out;
}

QByteArray DotStuffer::finish()
{
    const bool open = m_pendingCr || !m_atLineStart;
    m_pendingCr = false;
    m_atLineStart = true;
    return open ? QByteArrayLiteral("\r\n") : QByteArray();
}

} // namespace clientele::mail
