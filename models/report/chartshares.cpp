// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/chartshares.h"

#include <cmath>

namespace clientele::report {

namespace {

std::optional<double> shareOfTotal(const std::optional<double> &value, const std::vector<double> &totals,
                                   std::size_t place)
{
    if (!value || !std::isfinite(*value) || place >= totals.size() || !(totals[place] > 0)) // a hidden total is NaN
        return std::nullopt;
    return *value / totals[place];
}

} // namespace

std::optional<double> StackSums::shareOf(double part) const
{
    return below == 0 && above > 0 ? std::optional(part / above) : std::nullopt;
}

StackSums stackSums(const SplitBarChart &chart, std::size_t category, const QSet<int> &hidden)
{
    StackSums sums;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const auto &values = chart.series[i].values;
        if (hidden.contains(int(i)) || category >= values.size())
            continue;
        const double one = values[category].value_or(0);
        (one < 0 ? sums.below : sums.above) += one;
    }
    return sums;
}

std::optional<double> shareOfCategory(const HeatmapChart &chart, std::size_t row, std::size_t category)
{
    return shareOfTotal(chart.values[row][category], chart.columnTotals, category);
}

std::optional<double> shareOfRow(const HeatmapChart &chart, std::size_t row, std::size_t category)
{
    return shareOfTotal(chart.values[row][category], chart.rowTotals, row);
}

} // namespace clientele::report
