// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/fitstudy.h"
#include "models/report/figuretable.h"

namespace clientele::report {

using FitsPtr = std::shared_ptr<const query::ColumnFits>;

/// In words first whether a family fits: "No family fits Income: the closest, Weibull, is rejected (p < 0.001)".
[[nodiscard]] QString fitVerdict(const query::ColumnFits &fits, const Format &format);

/// A row a family that applies: parameters, likelihood, AIC, BIC and the p-values of the tests, best first; then those
/// that do not apply, with the reason. @param filters that the values pass.
[[nodiscard]] FigureTable fitTable(const FitsPtr &fits, const query::FilterSet &filters, const Format &format);
/// The family of a row; none: the row's family does not apply.
[[nodiscard]] std::optional<stats::Family> familyOfRow(const FitsPtr &fits, std::size_t row);

/// The values as a histogram and the fitted curve over it.
/// @param family none: the values alone. @param shaded an area along the axis, see HistogramChart.
[[nodiscard]] HistogramChart fitChart(const FitsPtr &fits, std::optional<stats::Family> family,
                                      const query::FilterSet &filters, const Format &format,
                                      const std::optional<Point> &shaded = {});
/// Observed values against those that the family expects in their places, with the diagonal.
[[nodiscard]] ScatterChart quantileChart(const FitsPtr &fits, std::optional<stats::Family> family,
                                         const Format &format);

} // namespace clientele::report
