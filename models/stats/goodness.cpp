// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/goodness.h"

#include "models/stats/quantile.h"
#include "models/stats/random.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <utility>

namespace clientele::stats {

namespace {

constexpr double fewestValues = 5;
constexpr double fewestExpected = 5; // in a cell (Cochran 1954)
constexpr double mostCells = 500;

// D and A² of samples that do come from the family, each fitted anew; ascending.
struct NullStatistics
{
    std::vector<double> distances;
    std::vector<double> andersons;
};

double scaleOf(double n)
{
    return std::sqrt(n) + 0.12 + 0.11 / std::sqrt(n); // Stephens 1974
}

struct Distances
{
    double kolmogorov = 0;
    double anderson = 0;
};

// Both at once: where the distribution function is dear, it is asked once a value.
Distances distancesOf(const Distribution &distribution, const Tally &values)
{
    Distances result;
    const double n = values.n;
    double below = 0;
    double sum = 0;
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        const double c = values.counts[i];
        const double lower = distribution.cumulative(values.values[i]);
        const double upper = lower < 0.9 ? 1 - lower : distribution.upperTail(values.values[i]); // no digit lost
        result.kolmogorov = std::max({result.kolmogorov, lower - below / n, (below + c) / n - lower});
        sum += c * (2 * below + c) * std::log(std::max(lower, 1e-300)) +
               c * (2 * (n - below - c) + c) * std::log(std::max(upper, 1e-300));
        below += c;
    }
    result.anderson = -n - sum / n;
    return result;
}

NullStatistics simulate(const Distribution &from, std::size_t size, std::uint64_t seed)
{
    Random random(seed);
    NullStatistics result;
    std::vector<double> sample(size);
    for (std::size_t tries = 0; result.distances.size() < simulatedSamples && tries < 2 * simulatedSamples; ++tries) {
        for (double &value : sample)
            value = random.draw(from);
        std::sort(sample.begin(), sample.end());
        const Tally values = tally(sample);
        const auto again = fit(from.family(), values);
        if (!again)
            continue; // one underflown to 0
        const Distances distances = distancesOf(again->distribution, values);
        result.distances.push_back(distances.kolmogorov * scaleOf(double(size)));
        result.andersons.push_back(distances.anderson);
    }
    std::sort(result.distances.begin(), result.distances.end());
    std::sort(result.andersons.begin(), result.andersons.end());
    return result;
}

// Exponential and Weibull: the same whatever the parameters, so that one simulation serves all columns.
std::shared_ptr<const NullStatistics> nullStatistics(const Distribution &distribution, std::size_t size,
                                                     std::uint64_t seed)
{
    if (distribution.family() == Family::Gamma)
        return std::make_shared<const NullStatistics>(simulate(distribution, size, seed));
    static std::mutex mutex;
    static std::map<std::tuple<Family, std::size_t, std::uint64_t>, std::shared_ptr<const NullStatistics>> known;
    const std::scoped_lock lock(mutex);
    auto &found = known[{distribution.family(), size, seed}];
    if (!found) {
        const auto standard = distribution.family() == Family::Weibull ? Distribution::make(Family::Weibull, {1, 1})
                                                                       : Distribution::make(Family::Exponential, {1});
        found = std::make_shared<const NullStatistics>(simulate(*standard, size, seed));
    }
    return found;
}

double monteCarloP(const std::vector<double> &ascending, double observed)
{
    const auto larger = ascending.end() - std::lower_bound(ascending.begin(), ascending.end(), observed);
    return double(larger + 1) / double(ascending.size() + 1);
}

// D'Agostino & Stephens 1986, table 4.9.
double stephensPValue(double statistic, double n)
{
    const double a = statistic * (1 + 0.75 / n + 2.25 / (n * n));
    if (a < 0.2)
        return 1 - std::exp(-13.436 + 101.14 * a - 223.73 * a * a);
    if (a < 0.34)
        return 1 - std::exp(-8.318 + 42.796 * a - 59.938 * a * a);
    if (a < 0.6)
        return std::exp(0.9177 - 4.279 * a - 1.38 * a * a);
    if (a < 10)
        return std::exp(1.2937 - 5.709 * a + 0.0186 * a * a);
    return 3.7e-24;
}

struct Cell
{
    double observed = 0;
    double expected = 0;
};

// Cells of the same probability, so many that each expects 5 at least.
std::vector<Cell> evenCells(const Distribution &distribution, const Tally &values)
{
    const double wanted = std::ceil(2 * std::pow(values.n, 0.4)); // Moore 1986
    const auto count = std::size_t(std::min(wanted, std::floor(values.n / fewestExpected)));
    std::vector<Cell> cells(count, Cell{0, values.n / double(count)});
    for (std::size_t i = 0; i < values.values.size() && count > 0; ++i) {
        const auto cell = std::size_t(distribution.cumulative(values.values[i]) * double(count));
        cells[std::min(cell, count - 1)].observed += values.counts[i];
    }
    return cells;
}

// Each whole number a cell, neighbours pooled until 5 are expected.
std::vector<Cell> wholeCells(const Distribution &distribution, const Tally &values)
{
    std::vector<Cell> cells;
    const double least = std::max(fewestExpected, values.n / mostCells);
    Cell open;
    double upTo = 0; // P(X <= x) that is in closed cells and the open one
    std::size_t place = 0;
    double x = distribution.quantile(std::min(0.5, least / values.n));
    while (values.n * distribution.upperTail(x) >= least) {
        const double cumulative = distribution.cumulative(x);
        open.expected += values.n * (cumulative - upTo);
        upTo = cumulative;
        for (; place < values.values.size() && values.values[place] <= x; ++place)
            open.observed += values.counts[place];
        if (open.expected >= least)
            cells.push_back(std::exchange(open, Cell{}));
        // Straight to the number by which as many are expected: large ones do not come one by one.
        x = std::max(x + 1, distribution.quantile(std::min(1.0 - 1e-12, upTo + 0.999 * least / values.n)));
    }
    open.expected += values.n * (1 - upTo);
    for (; place < values.values.size(); ++place)
        open.observed += values.counts[place];
    if (open.expected >= least || cells.empty()) {
        cells.push_back(open);
    } else {
        cells.back().expected += open.expected;
        cells.back().observed += open.observed;
    }
    return cells;
}

std::optional<Goodness> chiSquare(const Fit &fit, const Tally &values)
{
    const std::vector<Cell> cells = isDiscrete(fit.distribution.family()) ? wholeCells(fit.distribution, values)
                                                                          : evenCells(fit.distribution, values);
    const double freedom = double(cells.size()) - 1 - fit.freeParameters;
    if (freedom < 1)
        return std::nullopt;
    double statistic = 0;
    for (const Cell &cell : cells)
        statistic += (cell.observed - cell.expected) * (cell.observed - cell.expected) / cell.expected;
    const boost::math::chi_squared distribution(freedom);
    return Goodness{GoodnessTest::ChiSquare, statistic, freedom,
                    boost::math::cdf(boost::math::complement(distribution, statistic)), PValueMethod::ChiSquared};
}

} // namespace

double kolmogorovDistance(const Distribution &distribution, const Tally &values)
{
    double distance = 0;
    double below = 0;
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        const double cumulative = distribution.cumulative(values.values[i]);
        distance = std::max(distance, cumulative - below / values.n);
        below += values.counts[i];
        distance = std::max(distance, below / values.n - cumulative);
    }
    return distance;
}

double andersonDarling(const Distribution &distribution, const Tally &values)
{
    // Value by value of Σ (2i − 1) ln F + (2(n − i) + 1) ln(1 − F); of c equal ones the weights add up to c² steps.
    const double n = values.n;
    double sum = 0;
    double below = 0;
    for (std::size_t i = 0; i < values.values.size(); ++i) {
        const double c = values.counts[i];
        const double lower = std::max(distribution.cumulative(values.values[i]), 1e-300);
        const double upper = std::max(distribution.upperTail(values.values[i]), 1e-300);
        sum += c * (2 * below + c) * std::log(lower) + c * (2 * (n - below - c) + c) * std::log(upper);
        below += c;
    }
    return -n - sum / n;
}

double lillieforsNormalPValue(double distance, double n)
{
    const double scaled = n > 100 ? distance * std::pow(n / 100, 0.49) : distance;
    const double size = std::min(n, 100.0);
    const double p =
        std::exp(-7.01256 * scaled * scaled * (size + 2.78019) + 2.99587 * scaled * std::sqrt(size + 2.78019) -
                 0.122119 + 0.974598 / std::sqrt(size) + 1.67997 / size);
    if (p <= 0.1)
        return p;
    // Above 0.1 the formula does not hold; polynomials in Stephens' modified statistic do.
    const double k = (std::sqrt(n) - 0.01 + 0.85 / std::sqrt(n)) * distance;
    const double k2 = k * k;
    if (k <= 0.302)
        return 1;
    if (k <= 0.5)
        return 2.76773 - 19.828315 * k + 80.709644 * k2 - 138.55152 * k2 * k + 81.218052 * k2 * k2;
    if (k <= 0.9)
        return -4.901232 + 40.662806 * k - 97.490286 * k2 + 94.029866 * k2 * k - 32.355711 * k2 * k2;
    if (k <= 1.31)
        return 6.198765 - 19.558097 * k + 23.186922 * k2 - 12.234627 * k2 * k + 2.423045 * k2 * k2;
    return 0;
}

std::vector<Goodness> goodnessOfFit(const Fit &fit, const Tally &values, std::uint64_t seed)
{
    std::vector<Goodness> tests;
    const Family family = fit.distribution.family();
    if (!isDiscrete(family) && values.n >= fewestValues) {
        const double distance = kolmogorovDistance(fit.distribution, values);
        const double anderson = andersonDarling(fit.distribution, values);
        if (family == Family::Normal || family == Family::Lognormal) {
            tests.push_back({GoodnessTest::KolmogorovSmirnov, distance, std::nullopt,
                             std::clamp(lillieforsNormalPValue(distance, values.n), 0.0, 1.0),
                             PValueMethod::DallalWilkinson});
            tests.push_back({GoodnessTest::AndersonDarling, anderson, std::nullopt,
                             std::clamp(stephensPValue(anderson, values.n), 0.0, 1.0), PValueMethod::Stephens});
        } else {
            const auto null = nullStatistics(fit.distribution, std::min(std::size_t(values.n), simulatedValues), seed);
            tests.push_back({GoodnessTest::KolmogorovSmirnov, distance, std::nullopt,
                             monteCarloP(null->distances, distance * scaleOf(values.n)), PValueMethod::MonteCarlo});
            tests.push_back({GoodnessTest::AndersonDarling, anderson, std::nullopt,
                             monteCarloP(null->andersons, anderson), PValueMethod::MonteCarlo});
        }
    }
    if (const auto cells = chiSquare(fit, values))
        tests.push_back(*cells);
    return tests;
}

} // namespace clientele::stats
