// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/describestudy.h"
#include "models/report/chart.h"

namespace clientele::report {

/// A small chart a demographic role: ages and incomes as histograms, categories as bars. Titles are findings.
[[nodiscard]] std::vector<Chart> demographicCharts(const query::DescribeStudy &study, const Format &format);

/// How the values of one column are spread: a histogram with its smooth density, mean and median; of categories bars
/// of their counts.
/// @param table of the columns, tells dates from numbers.
[[nodiscard]] Chart spreadChart(const query::ColumnStudy &study, const Format &format);

/// A box for each group, or one of all; of categories their shares in each group; none where there is nothing of it.
[[nodiscard]] std::optional<Chart> groupChart(const query::ColumnStudy &study, const Format &format);

/// "Half of the values lie between 35,303 and 68,522": what stands out of a column, in words.
[[nodiscard]] QString spreadTitle(const query::ColumnStudy &study, const Format &format);

/// What the numbers of these titles mean. @param place of the chart among demographicCharts().
[[nodiscard]] std::vector<query::Figure> demographicFigures(const query::DescribeStudy &study, std::size_t place,
                                                            const Format &format);
[[nodiscard]] std::vector<query::Figure> spreadFigures(const query::ColumnStudy &study, const Format &format);

} // namespace clientele::report
