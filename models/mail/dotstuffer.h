// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace clientele::mail {

/// The text of DATA in portions of any size: lines that begin with a dot get a second one, and every line end is CRLF,
/// for a bare LF or CR lets some servers see an end of the message where another sees none.
class DotStuffer final
{
public:
    [[nodiscard]] QByteArray encode(QByteArrayView portion);
    /// What ends the last line, without the final dot. Encode nothing after it.
    [[nodiscard]] QByteArray finish();

private:
    bool m_atLineStart = true;
    bool m_pendingCr = false;
};

} // namespace clientele::mail
