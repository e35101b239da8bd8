// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/distribution.h"

#include <cstdint>
#include <random>

namespace clientele::stats {

/// Random numbers from a seed, the same with every standard library (whose own distributions differ).
class Random final
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    /// In (0, 1).
    [[nodiscard]] double uniform() { return (double(m_engine() >> 11) + 0.5) * 0x1p-53; }
    /// Evenly among 0 … count − 1. @param count >= 1.
    [[nodiscard]] std::uint64_t below(std::uint64_t count)
    {
        const std::uint64_t rest = (UINT64_MAX % count + 1) % count; // those at the end would favour small numbers
        std::uint64_t value = m_engine();
        while (value > UINT64_MAX - rest)
            value = m_engine();
        return value % count;
    }
    [[nodiscard]] double normal();
    [[nodiscard]] double draw(const Distribution &distribution);

private:
    [[nodiscard]] double gamma(double shape);

    std::mt19937_64 m_engine;
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace clientele::stats
