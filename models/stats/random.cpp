// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/random.h"

#include <cmath>

namespace clientele::stats {

// The polar method (Marsaglia & Bray 1964).
double Random::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    while (true) {
        const double u = 2 * uniform() - 1;
        const double v = 2 * uniform() - 1;
        const double square = u * u + v * v;
        if (square >= 1 || square == 0)
            continue;
        const double factor = std::sqrt(-2 * std::log(square) / square);
        m_spare = v * factor;
        m_hasSpare = true;
        return u * factor;
    }
}

// Marsaglia & Tsang 2000.
double Random::gamma(double shape)
{
    if (shape < 1)
        return gamma(shape + 1) * std::pow(uniform(), 1 / shape);
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    while (true) {
        const double x = normal();
        const double t = 1 + c * x;
        if (t <= 0)
            continue;
        const double v = t * t * t;
        if (std::log(uniform()) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v;
    }
}

double Random::draw(const Distribution &distribution)
{
    const std::vector<double> &p = distribution.parameters();
    switch (distribution.family()) {
    case Family::Normal:
        return p[0] + p[1] * normal();
    case Family::Lognormal:
        return std::exp(p[0] + p[1] * normal());
    case Family::Exponential:
        return -std::log(uniform()) / p[0];
    case Family::Gamma:
        return gamma(p[0]) / p[1];
    case Family::Weibull:
        return p[1] * std::pow(-std::log(uniform()), 1 / p[0]);
    case Family::Poisson:
    case Family::Binomial:
    case Family::Geometric:
    case Family::NegativeBinomial:
        break;
    }
    return distribution.quantile(uniform());
}

} // namespace clientele::stats
