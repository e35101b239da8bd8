// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/bytescan.h"

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace clientele::sources {

namespace {

#if defined(__SSE2__)

// One bit a byte of 64 that is one of the wanted four.
class ByteMatcher final
{
public:
    explicit ByteMatcher(std::array<char, 4> wanted)
        : m_a(_mm_set1_epi8(wanted[0])), m_b(_mm_set1_epi8(wanted[1])), m_c(_mm_set1_epi8(wanted[2])),
          m_d(_mm_set1_epi8(wanted[3]))
    {
    }

    [[nodiscard]] std::uint64_t match(const char *bytes) const
    {
        return quarter(bytes) | quarter(bytes + 16) << 16 | quarter(bytes + 32) << 32 | quarter(bytes + 48) << 48;
    }

private:
    [[nodiscard]] std::uint64_t quarter(const char *bytes) const
    {
        const __m128i chunk = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
        const __m128i ab = _mm_or_si128(_mm_cmpeq_epi8(chunk, m_a), _mm_cmpeq_epi8(chunk, m_b));
        const __m128i cd = _mm_or_si128(_mm_cmpeq_epi8(chunk, m_c), _mm_cmpeq_epi8(chunk, m_d));
        return std::uint64_t(std::uint32_t(_mm_movemask_epi8(_mm_or_si128(ab, cd))));
    }

    __m128i m_a, m_b, m_c, m_d;
};

#else

class ByteMatcher final
{
public:
    explicit ByteMatcher(std::array<char, 4> wanted) : m_wanted(wanted) {}

    [[nodiscard]] std::uint64_t match(const char *bytes) const
    {
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 64; ++i) {
            const char c = bytes[i];
            const bool isOne = c == m_wanted[0] || c == m_wanted[1] || c == m_wanted[2] || c == m_wanted[3];
            bits |= std::uint64_t(isOne) << i;
        }
        return bits;
    }

private:
    std::array<char, 4> m_wanted;
};

#endif

// The length of the valid sequence at the front; 0: none. @source The Unicode Standard 15, table 3-7.
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto isTail = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
    const unsigned first = byte(0);
    const unsigned second = byte(1);
    if (first >= 0xc2 && first <= 0xdf)
        return isTail(1) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool fits = first == 0xe0 ? second >= 0xa0 : first != 0xed || second <= 0x9f;
        return isTail(1) && fits && isTail(2) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool fits = first == 0xf0 ? second >= 0x90 : first != 0xf4 || second <= 0x8f;
        return isTail(1) && fits && isTail(2) && isTail(3) ? 4 : 0;
    }
    return 0;
}

// The offset of the first byte from here with its highest bit set, or the text's size.
std::size_t firstHighByte(std::string_view text, std::size_t from)
{
    std::size_t i = from;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        if ((word & 0x8080808080808080ULL) != 0)
            break;
    }
    while (i < text.size() && (static_cast<unsigned char>(text[i]) & 0x80U) == 0)
        ++i;
    return i;
}

} // namespace

std::size_t findBytes(std::string_view text, std::array<char, 4> wanted, std::uint32_t *offsets)
{
    const ByteMatcher matcher(wanted);
    std::uint32_t *out = offsets;
    for (std::size_t base = 0; base < text.size(); base += 64) {
        std::uint64_t bits = matcher.match(text.data() + base);
        if (text.size() - base < 64)
            bits &= (std::uint64_t(1) << (text.size() - base)) - 1;
        while (bits != 0) {
            *out++ = std::uint32_t(base + std::size_t(std::countr_zero(bits)));
            bits &= bits - 1;
        }
    }
    return std::size_t(out - offsets);
}

std::size_t lastLineEnd(std::string_view text)
{
    const std::size_t feed = text.rfind('\n');
    const std::size_t from = feed == std::string_view::npos ? 0 : feed + 1;
    const std::size_t carriage = text.substr(from).rfind('\r');
    return carriage == std::string_view::npos ? feed : from + carriage;
}

Utf8Count countUtf8(std::string_view text)
{
    Utf8Count count;
    for (std::size_t i = firstHighByte(text, 0); i < text.size(); i = firstHighByte(text, i)) {
        const std::size_t length = sequenceLength(text.substr(i));
        if (length == 0) {
            ++count.badBytes;
            ++i;
        } else {
            ++count.sequences;
            i += length;
        }
    }
    return count;
}

bool isAscii(std::string_view text)
{
    return firstHighByte(text, 0) == text.size();
}

} // namespace clientele::sources
