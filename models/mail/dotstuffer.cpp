// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/dotstuffer.h"

#include <algorithm>

namespace clientele::mail {

QByteArray DotStuffer::encode(QByteArrayView portion)
{
    QByteArray out;
    out.reserve(portion.size() + portion.size() / 32 + 4);
    const char *at = portion.begin();
    const char *const end = portion.end();
    while (at != end) {
        if (m_pendingCr) {
            out += "\r\n";
            m_pendingCr = false;
            m_atLineStart = true;
            if (*at == '\n') {
                ++at;
                continue;
            }
        }
        const char *stop = std::find_if(at, end, [](char c) { return c == '\r' || c == '\n'; });
        if (stop != at) {
            if (*at == '.' && m_atLineStart)
                out += '.';
            out.append(at, stop - at);
            m_atLineStart = false;
        }
        if (stop == end)
            break;
        if (*stop == '\r') {
            m_pendingCr = true;
        } else {
            out += "\r\n";
            m_atLineStart = true;
        }
        at = stop + 1;
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
