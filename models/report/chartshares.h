// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/chart.h"

#include <QSet>

namespace clientele::report {

/// The parts of one stack added up, those above and those below zero. In the unit of the values.
struct StackSums
{
    double below = 0;
    double above = 0;

    [[nodiscard]] double total() const { return below + above; }
    /// A part's share of the stack, a fraction; none where parts lie below zero or nothing lies above.
    [[nodiscard]] std::optional<double> shareOf(double part) const;
};

/// @param hidden series that the reader has switched off: they do not count.
[[nodiscard]] StackSums stackSums(const SplitBarChart &chart, std::size_t category, const QSet<int> &hidden = {});

/// A cell's share of the total of its category, or of its row: a fraction; none where the cell has no value, or the
/// total is unknown, hidden or not above zero.
[[nodiscard]] std::optional<double> shareOfCategory(const HeatmapChart &chart, std::size_t row, std::size_t category);
[[nodiscard]] std::optional<double> shareOfRow(const HeatmapChart &chart, std::size_t row, std::size_t category);

} // namespace clientele::report
