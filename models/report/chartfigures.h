// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/report/chart.h"

namespace clientele::report {

// What the numbers of a chart and of its table mean.

/// A cell as a person reads it; "—" where there is no value.
[[nodiscard]] QString cellText(const QVariant &cell, const DataTable::Column &column, const Format &format);

/// A cell of the chart's table; none: it is a name, or holds nothing that can be explained.
[[nodiscard]] std::optional<query::Figure> cellFigure(const ChartBase &chart, std::size_t row, std::size_t column,
                                                      const Format &format);

/// All numbers of a mark, what it shows first.
/// @param series of a split chart, or the row of a heatmap; −1: the whole category.
[[nodiscard]] std::vector<query::Figure> markFigures(const Chart &chart, int category, int series,
                                                     const Format &format);

/// Those of its total row.
[[nodiscard]] std::vector<query::Figure> totalFigures(const Chart &chart, const Format &format);

/// The numbers of its title and subtitle: of the category that the finding is about, and of all.
[[nodiscard]] std::vector<query::Figure> headlineFigures(const Chart &chart, const Format &format);

/// Every number of its table.
[[nodiscard]] std::vector<query::Figure> tableFigures(const Chart &chart, const Format &format);

} // namespace clientele::report
