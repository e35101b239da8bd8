// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace clientele::mail {

/// SHA-256 of what is added, through GLib: for attachments of many megabytes it takes little more than half the time of
/// QCryptographicHash in Qt 6.4 (74 instead of 132 ms for 19 MB).
class Sha256 final
{
public:
    Sha256();
    ~Sha256();

    void add(const QByteArray &bytes);
    /// 64 hexadecimal digits. Nothing may be added any more.
    [[nodiscard]] QByteArray hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace clientele::mail
