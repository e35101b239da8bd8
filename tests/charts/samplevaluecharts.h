// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/chart.h"

namespace clientele::samples {

/// Incomes in 20 bins with a curve, the mean and the median.
[[nodiscard]] report::HistogramChart incomeHistogram();
/// Children at home: 0, 1 and 2.
[[nodiscard]] report::HistogramChart childrenHistogram();
/// Spend by income, made of a fixed sequence; rows are 10, 11, 12 and so on. @param groups 0: none.
[[nodiscard]] report::ScatterChart spendScatter(std::size_t points, int groups = 0);
/// Exactly these points, from 0 to 10 on both axes.
[[nodiscard]] report::ScatterChart points(const std::vector<report::Point> &points);
/// Odds ratios on a logarithmic axis, one without an end and one without an estimate.
[[nodiscard]] report::IntervalChart oddsIntervals();
/// What goes with income.
[[nodiscard]] report::SignedBarChart withIncome();
/// Columns of which neighbours go together; the last one is constant.
[[nodiscard]] report::MatrixChart correlations(int columns);
[[nodiscard]] std::vector<report::Chart> valueCharts();

} // namespace clientele::samples
