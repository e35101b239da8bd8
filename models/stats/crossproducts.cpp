// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/crossproducts.h"

#include <algorithm>
#include <array>

namespace clientele::stats {

namespace {

template <int Bytes>
struct VectorOf
{
    using Type [[gnu::vector_size(Bytes), gnu::may_alias]] = double;
};

// R x C dot products at once: each value loaded serves several, and the sums stay in registers.
template <int Bytes, int R, int C>
[[gnu::always_inline]] inline void tile(const std::array<const double *, R> &a, const std::array<const double *, C> &b,
                                        std::size_t length, double *sums)
{
    using Vector = typename VectorOf<Bytes>::Type;
    constexpr std::size_t lanes = Bytes / sizeof(double);
    Vector products[R][C] = {};
    for (std::size_t row = 0; row < length; row += lanes) {
        Vector left[R];
        for (int i = 0; i < R; ++i)
            left[i] = *reinterpret_cast<const Vector *>(a[std::size_t(i)] + row);
        for (int j = 0; j < C; ++j) {
            const Vector right = *reinterpret_cast<const Vector *>(b[std::size_t(j)] + row);
            for (int i = 0; i < R; ++i)
                products[i][j] += left[i] * right;
        }
    }
    for (int i = 0; i < R; ++i) {
        for (int j = 0; j < C; ++j) {
            double sum = 0;
            for (std::size_t lane = 0; lane < lanes; ++lane)
                sum += products[i][j][lane];
            sums[i * C + j] = sum;
        }
    }
}

// At the edges a tile repeats the last column and drops what it found.
template <int Bytes, int R, int C>
[[gnu::always_inline]] inline void allTiles(const BlockColumns &a, const BlockColumns &b, std::size_t length,
                                            bool upperOnly, double *out, std::size_t width)
{
    std::array<const double *, R> left;
    std::array<const double *, C> right;
    double sums[R * C];
    for (std::size_t i = 0; i < a.count; i += R) {
        for (std::size_t k = 0; k < R; ++k)
            left[k] = a.data + std::min(i + k, a.count - 1) * a.stride;
        for (std::size_t j = 0; j < b.count; j += C) {
            if (upperOnly && j + C <= i)
                continue;
            for (std::size_t k = 0; k < C; ++k)
                right[k] = b.data + std::min(j + k, b.count - 1) * b.stride;
            tile<Bytes, R, C>(left, right, length, sums);
            for (std::size_t r = 0; r < R && i + r < a.count; ++r) {
                for (std::size_t c = 0; c < C && j + c < b.count; ++c)
                    out[(i + r) * width + j + c] += sums[r * C + c];
            }
        }
    }
}

#if defined(__x86_64__)
[[gnu::target("avx512f")]] void wide(const BlockColumns &a, const BlockColumns &b, std::size_t length, bool upperOnly,
                                     double *out, std::size_t width)
{
    allTiles<64, 4, 6>(a, b, length, upperOnly, out, width);
}

[[gnu::target("avx2,fma")]] void middle(const BlockColumns &a, const BlockColumns &b, std::size_t length,
                                        bool upperOnly, double *out, std::size_t width)
{
    allTiles<32, 3, 4>(a, b, length, upperOnly, out, width);
}
#endif

void plain(const BlockColumns &a, const BlockColumns &b, std::size_t length, bool upperOnly, double *out,
           std::size_t width)
{
    allTiles<16, 3, 4>(a, b, length, upperOnly, out, width);
}

} // namespace

void addCrossProducts(const BlockColumns &a, const BlockColumns &b, std::size_t length, bool upperOnly, double *out,
                      std::size_t width)
{
    if (a.count == 0 || b.count == 0)
        return;
#if defined(__x86_64__)
    static const auto work = __builtin_cpu_supports("avx512f")                                 ? wide
                             : __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? middle
                                                                                               : plain;
    work(a, b, length, upperOnly, out, width);
#else
    plain(a, b, length, upperOnly, out, width);
#endif
}

} // namespace clientele::stats
