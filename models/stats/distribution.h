// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace clientele::stats {

enum class Family { Normal, Lognormal, Exponential, Gamma, Weibull, Poisson, Binomial, Geometric, NegativeBinomial };
inline constexpr std::array families{Family::Normal,   Family::Lognormal, Family::Exponential,
                                     Family::Gamma,    Family::Weibull,   Family::Poisson,
                                     Family::Binomial, Family::Geometric, Family::NegativeBinomial};

/// "normal", "negativeBinomial": the words of the command line.
[[nodiscard]] std::string_view token(Family family);
[[nodiscard]] std::optional<Family> familyFromToken(std::string_view token);
/// {"mean", "sd"}, {"rate"}, …: as the command line names them.
[[nodiscard]] std::vector<std::string_view> parameterNames(Family family);
/// Of whole numbers from 0.
[[nodiscard]] bool isDiscrete(Family family);

/// One member of a family. Geometric and negative binomial count the failures before the (size-th) success, from 0, as
/// in R.
class Distribution final
{
public:
    /// @param parameters in the order of parameterNames().
    /// @returns std::nullopt where the family has no such member (sd <= 0, probability outside [0, 1] …).
    [[nodiscard]] static std::optional<Distribution> make(Family family, std::vector<double> parameters);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] const std::vector<double> &parameters() const { return m_parameters; }

    /// Logarithm of the density, of a discrete family of P(X = x); −∞ where X cannot be.
    [[nodiscard]] double logDensity(double x) const;
    [[nodiscard]] double density(double x) const;
    /// P(X <= x)
    [[nodiscard]] double cumulative(double x) const;
    /// P(X > x), without the loss of 1 − cumulative(x).
    [[nodiscard]] double upperTail(double x) const;
    /// The smallest x with P(X <= x) >= p. @param p in [0, 1]; at its ends infinite where the family has no end.
    [[nodiscard]] double quantile(double p) const;
    [[nodiscard]] double mean() const;
    [[nodiscard]] double variance() const;

private:
    Distribution(Family family, std::vector<double> parameters);

    Family m_family;
    std::vector<double> m_parameters;
};

/// What is asked of a random number: an end that is not given is unbounded.
struct Event
{
    std::optional<double> lower;
    std::optional<double> upper;
    bool lowerClosed = true;
    bool upperClosed = true;

    [[nodiscard]] bool contains(double value) const
    {
        return (!lower || (lowerClosed ? value >= *lower : value > *lower)) &&
               (!upper || (upperClosed ? value <= *upper : value < *upper));
    }
};
/// Its probability; 0 for an event that holds nothing, and for a single value of a continuous family.
[[nodiscard]] double probability(const Distribution &distribution, const Event &event);

/// Points of the curve (of a discrete family: the whole numbers) between two ends, ascending.
struct CurvePoint
{
    double x = 0;
    double density = 0;
};
/// @param lower <= upper. @param most points, >= 2.
[[nodiscard]] std::vector<CurvePoint> densityCurve(const Distribution &distribution, double lower, double upper,
                                                   std::size_t most = 200);

/// An interval for a share of n trials (Wilson 1927, without continuity correction). @param level in (0, 1).
struct ShareInterval
{
    double share = 0;
    double low = 0;
    double high = 1;
};
[[nodiscard]] ShareInterval wilsonInterval(double successes, double n, double level = 0.95);

/// An interval for the difference of two shares, from the Wilson intervals of both (Newcombe 1998, method 10).
struct ShareDifference
{
    double difference = 0; ///< first less second
    double low = -1;
    double high = 1;
};
[[nodiscard]] ShareDifference newcombeInterval(double firstSuccesses, double firstN, double secondSuccesses,
                                               double secondN, double level = 0.95);

} // namespace clientele::stats
