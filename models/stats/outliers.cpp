// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/outliers.h"

#include "models/stats/correlation.h"
#include "models/stats/description.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace clientele::stats {

namespace {

// The values within the limits, and their rows of the second column.
struct Kept
{
    std::vector<double> values;
    std::vector<double> paired;
    std::vector<double> others;
};

Kept keep(std::span<const double> values, std::span<const double> other, std::span<const std::uint8_t> hasOther,
          const OutlierLimits &limits)
{
    Kept kept;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < limits.lower || values[i] > limits.upper)
            continue;
        kept.values.push_back(values[i]);
        if (other.empty() || (!hasOther.empty() && hasOther[i] == 0))
            continue;
        kept.paired.push_back(values[i]);
        kept.others.push_back(other[i]);
    }
    return kept;
}

template <class Figures>
void setFigures(Figures &figures, const Kept &kept)
{
    if (kept.values.empty())
        return;
    const Moments about = moments(kept.values);
    figures.mean = about.mean;
    if (kept.values.size() >= 2)
        figures.standardDeviation = std::sqrt(std::max(0.0, about.squares) / double(kept.values.size() - 1));
    figures.correlation = pearson(kept.paired, kept.others).coefficient;
}

} // namespace

double usualReach(OutlierRule rule)
{
    switch (rule) {
    case OutlierRule::Iqr:
        return 1.5;
    case OutlierRule::Mad:
        return 3.5;
    case OutlierRule::ZScore:
        break;
    }
    return 3;
}

OutlierLimits limitsByFormula(std::span<const double> values, OutlierRule rule, double reach)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (values.empty() || (rule == OutlierRule::ZScore && values.size() < 2))
        return {-infinity, infinity};
    std::vector<double> copy(values.begin(), values.end());
    if (rule == OutlierRule::Iqr) {
        const double q1 = quantile(copy, 0.25);
        const double q3 = quantile(copy, 0.75);
        return {q1 - reach * (q3 - q1), q3 + reach * (q3 - q1)};
    }
    double middle = 0;
    double distance = 0;
    if (rule == OutlierRule::Mad) {
        middle = quantile(copy, 0.5);
        for (double &value : copy)
            value = std::abs(value - middle);
        distance = reach * madToSigma * quantile(copy, 0.5);
    } else {
        const Moments about = moments(values);
        middle = about.mean;
        distance = reach * std::sqrt(std::max(0.0, about.squares) / double(values.size() - 1));
    }
    return {middle - distance, middle + distance};
}

std::optional<OutlierLimits> outlierLimits(std::span<const double> values, OutlierRule rule, double reach)
{
    if (values.size() < 2)
        return std::nullopt;
    const OutlierLimits limits = limitsByFormula(values, rule, reach);
    return limits.lower < limits.upper ? std::optional(limits) : std::nullopt;
}

OutlierComparison compareOutlierRules(std::span<const double> values, std::span<const double> other,
                                      std::span<const std::uint8_t> hasOther)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    OutlierComparison comparison;
    comparison.n = values.size();
    setFigures(comparison, keep(values, other, hasOther, {-infinity, infinity}));
    for (std::size_t i = 0; i < outlierRules.size(); ++i) {
        OutlierEffect &effect = comparison.rules[i];
        effect.rule = outlierRules[i];
        effect.reach = usualReach(effect.rule);
        effect.limits = outlierLimits(values, effect.rule, effect.reach);
        const OutlierLimits limits = effect.limits.value_or(OutlierLimits{-infinity, infinity});
        for (const double value : values) {
            effect.below += std::size_t(value < limits.lower);
            effect.above += std::size_t(value > limits.upper);
        }
        setFigures(effect, keep(values, other, hasOther, limits));
    }
    return comparison;
}

} // namespace clientele::stats
