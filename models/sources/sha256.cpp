// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sha256.h"

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define CLIENTELE_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace clientele::sources {

namespace {

#ifdef CLIENTELE_SHA_INSTRUCTIONS

alignas(16) constexpr std::uint32_t roundConstants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool findSha()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned shaBit = 1U << 29;
    const bool hasSha = __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & shaBit) != 0;
    return hasSha && __builtin_cpu_supports("sse4.1") && __builtin_cpu_supports("ssse3");
}

// Asked once: within a virtual machine each time takes as long as some kilobytes.
bool processorHasSha()
{
    static const bool hasSha = findSha();
    return hasSha;
}

// The instructions want the state as (a b e f) and (c d g h), and take four rounds at a time.
__attribute__((target("sha,sse4.1,ssse3"))) void compress(std::uint32_t *state, const unsigned char *block,
                                                          std::size_t count)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(state)), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(state + 4)), 0x1b);
    __m128i cdgh = _mm_blend_epi16(efgh, abcd, 0xf0);
    __m128i abef = _mm_alignr_epi8(abcd, efgh, 8);
    for (; count > 0; --count, block += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4];
        for (int i = 0; i < 4; ++i)
            words[i] = _mm_shuffle_epi8(
                _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + std::ptrdiff_t(16) * i)), bigEndian);
#pragma GCC unroll 16
        for (int group = 0; group < 16; ++group) {
            const __m128i current = words[group % 4];
            __m128i sum = _mm_add_epi32(
                current, _mm_load_si128(reinterpret_cast<const __m128i *>(roundConstants + std::ptrdiff_t(4) * group)));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            sum = _mm_shuffle_epi32(sum, 0x0e);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, sum);
            if (group < 12) {
                const __m128i last = words[(group + 3) % 4];
                __m128i next = _mm_sha256msg1_epu32(current, words[(group + 1) % 4]);
                next = _mm_add_epi32(next, _mm_alignr_epi8(last, words[(group + 2) % 4], 4));
                words[group % 4] = _mm_sha256msg2_epu32(next, last);
            }
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    abcd = _mm_blend_epi16(feba, dchg, 0xf0);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state), abcd);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool processorHasSha()
{
    return false;
}

void compress(std::uint32_t *, const unsigned char *, std::size_t) {}

#endif

} // namespace

Sha256::Sha256()
    : m_byProcessor(processorHasSha()), m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                                0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
{
    if (!m_byProcessor)
        m_byQt = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256);
}

void Sha256::addBlocks(const unsigned char *blocks, std::size_t count)
{
    compress(m_state.data(), blocks, count);
}

void Sha256::add(std::string_view bytes)
{
    if (!m_byProcessor) {
        m_byQt->addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        return;
    }
    m_total += bytes.size();
    if (m_restSize > 0) {
        const std::size_t taken = std::min(bytes.size(), m_rest.size() - m_restSize);
        std::memcpy(m_rest.data() + m_restSize, bytes.data(), taken);
        m_restSize += taken;
        bytes.remove_prefix(taken);
        if (m_restSize < m_rest.size())
            return;
        addBlocks(m_rest.data(), 1);
        m_restSize = 0;
    }
    addBlocks(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size() / 64);
    m_restSize = bytes.size() % 64;
    if (m_restSize > 0)
        std::memcpy(m_rest.data(), bytes.data() + bytes.size() - m_restSize, m_restSize);
}

QByteArray Sha256::result()
{
    if (!m_byProcessor)
        return m_byQt->result().toHex();
    // One bit, zeros, and the length in bits as 64 bits, big end first.
    std::array<unsigned char, 128> tail{};
    std::copy_n(m_rest.begin(), m_restSize, tail.begin());
    tail[m_restSize] = 0x80;
    const std::size_t size = m_restSize < 56 ? 64 : 128;
    for (std::size_t i = 0; i < 8; ++i)
        tail[size - 1 - i] = static_cast<unsigned char>((m_total * 8) >> (8 * i));
    addBlocks(tail.data(), size / 64);
    QByteArray digest;
    for (const std::uint32_t word : m_state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            digest.append(char(word >> shift));
    }
    return digest.toHex();
}

} // namespace clientele::sources
