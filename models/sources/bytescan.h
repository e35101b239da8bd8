// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace clientele::sources {

/// The offsets of every byte that is one of four, in order.
/// @param text at most 2^32 bytes; 64 more behind it are readable.
/// @param offsets room for text.size() + 64.
/// @returns how many there are.
std::size_t findBytes(std::string_view text, std::array<char, 4> wanted, std::uint32_t *offsets);

/// The offset of the last CR or LF; npos: none.
[[nodiscard]] std::size_t lastLineEnd(std::string_view text);

/// How a text reads as UTF-8.
struct Utf8Count
{
    std::size_t sequences = 0; ///< valid ones of two to four bytes
    std::size_t badBytes = 0;  ///< bytes that belong to no valid sequence
};
[[nodiscard]] Utf8Count countUtf8(std::string_view text);

/// True where no byte has its highest bit set.
[[nodiscard]] bool isAscii(std::string_view text);

} // namespace clientele::sources
