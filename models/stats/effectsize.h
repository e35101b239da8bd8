// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/stats/welch.h"

#include <optional>
#include <string_view>

namespace clientele::stats {

enum class EffectKind {
    CohensD,        ///< difference of means in pooled standard deviations
    HedgesG,        ///< the same without its bias in small samples (exact gamma factor)
    EtaSquared,     ///< share of the variance that lies between groups
    EpsilonSquared, ///< H / (n − 1) of Kruskal and Wallis
    CramersV,       ///< √(χ² / (n · (smaller side − 1)))
    RankBiserial,   ///< chance that the first group's value is larger, less that it is smaller
    OddsRatio       ///< a d / (b c) of two by two
};
/// "cohens-d", "rank-biserial", …
[[nodiscard]] std::string_view token(EffectKind kind);

/// How the interval was found.
enum class IntervalMethod {
    NoncentralT,          ///< exact for normal values of equal variance (Steiger & Fouladi 1997)
    NoncentralF,          ///< the same
    NoncentralChiSquared, ///< large samples
    FisherZ,              ///< normal on the scale of artanh
    Woolf                 ///< normal on the scale of the logarithm (1955)
};
/// "noncentral-t", …
[[nodiscard]] std::string_view token(IntervalMethod method);

/// How large a difference is, beside whether there is one; no unit. low and high are a 95 % interval.
struct EffectSize
{
    EffectKind kind = EffectKind::CohensD;
    double value = 0;
    std::optional<double> low;
    std::optional<double> high;
    IntervalMethod method = IntervalMethod::NoncentralT;
};

inline constexpr double effectLevel = 0.95;

/// Noncentrality parameters under which a statistic is not surprising at either end; low and high >= 0 for F and χ².
struct Noncentrality
{
    double low = 0;
    double high = 0;
};
[[nodiscard]] Noncentrality noncentralT(double t, double degreesOfFreedom, double level = effectLevel);
[[nodiscard]] Noncentrality noncentralF(double f, double first, double second, double level = effectLevel);
[[nodiscard]] Noncentrality noncentralChiSquared(double statistic, double degreesOfFreedom, double level = effectLevel);

/// std::nullopt when a sample has fewer than two values or both are constant.
[[nodiscard]] std::optional<EffectSize> cohensDEffect(const Sample &a, const Sample &b);
[[nodiscard]] std::optional<EffectSize> hedgesGEffect(const Sample &a, const Sample &b);
/// η² of an F statistic: first · F / (first · F + second).
[[nodiscard]] EffectSize etaSquared(double f, double first, double second);
/// @param h of n values in groups − 1 = degreesOfFreedom.
[[nodiscard]] EffectSize epsilonSquared(double h, double degreesOfFreedom, std::size_t n);
/// @param smallerSide rows or columns of the table, the fewer; >= 2.
[[nodiscard]] EffectSize cramersV(double chiSquare, double degreesOfFreedom, double n, std::size_t smallerSide);
[[nodiscard]] EffectSize rankBiserialEffect(double value, std::size_t n1, std::size_t n2);
/// Of counts a b / c d. @returns std::nullopt where a product is 0.
[[nodiscard]] std::optional<EffectSize> oddsRatio(double a, double b, double c, double d);

} // namespace clientele::stats
