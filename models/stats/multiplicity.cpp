// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/multiplicity.h"

#include "models/stats/ranktest.h"

#include <algorithm>
#include <numeric>

namespace clientele::stats {

namespace {

std::vector<double> benjaminiHochberg(std::span<const double> pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    std::vector<double> result(pValues.size());
    double smallest = 1;
    for (std::size_t i = order.size(); i-- > 0;) {
        smallest = std::min(smallest, double(order.size()) / double(i + 1) * pValues[order[i]]);
        result[order[i]] = smallest;
    }
    return result;
}

} // namespace

std::string_view token(Adjustment adjustment)
{
    static constexpr std::array<std::string_view, adjustments.size()> tokens{"holm", "bonferroni",
                                                                             "benjamini-hochberg"};
    return tokens[std::size_t(adjustment)];
}

std::optional<Adjustment> adjustmentFromToken(std::string_view text)
{
    for (const Adjustment adjustment : adjustments) {
        if (token(adjustment) == text)
            return adjustment;
    }
    return std::nullopt;
}

std::vector<double> adjusted(Adjustment adjustment, std::span<const double> pValues)
{
    if (adjustment == Adjustment::Holm)
        return holm(pValues);
    if (adjustment == Adjustment::BenjaminiHochberg)
        return benjaminiHochberg(pValues);
    std::vector<double> result(pValues.begin(), pValues.end());
    for (double &p : result)
        p = std::min(1.0, p * double(pValues.size()));
    return result;
}

} // namespace clientele::stats
