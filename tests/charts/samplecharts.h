// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/chart.h"

namespace clientele::samples {

/// The six views of the age-group study with the figures of an ordinary small file: 238 customers in 8 bands and 4
/// regions.
[[nodiscard]] report::BoxChart frequencyChart();
[[nodiscard]] report::BarChart totalChart();
[[nodiscard]] report::BarChart orderValueChart();
[[nodiscard]] report::SplitBarChart totalByRegionChart();
[[nodiscard]] report::SplitBarChart orderValueByRegionChart();
[[nodiscard]] report::HeatmapChart customersChart();
[[nodiscard]] std::vector<report::Chart> sixCharts();

[[nodiscard]] query::Filter bandFilter(int band); ///< band 6 is 50–55
[[nodiscard]] query::Filter regionFilter(const QString &region);

/// One bar each, all with 20 customers.
[[nodiscard]] report::BarChart plainBars(const std::vector<std::optional<double>> &values);

} // namespace clientele::samples
