// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/describestudy.h"
#include "models/query/outlierstudy.h"
#include "models/report/figuretable.h"

namespace clientele::report {

/// Which figures a table of columns holds.
enum class DescriptionDetail {
    Main, ///< those that fit beside one another
    All   ///< mode, variance, quantiles, skewness, kurtosis and fences, too
};

/// A row a column, by groups a row a column and group.
/// @param columns only these; empty: all.
[[nodiscard]] FigureTable descriptionTable(const std::shared_ptr<const query::DescribeStudy> &study,
                                           DescriptionDetail detail, const Format &format,
                                           const QStringList &columns = {});
/// The column that a row of it is about.
[[nodiscard]] QString columnOfRow(const FigureTable &table, std::size_t row);

/// Every figure of one column, for the inspector.
[[nodiscard]] std::vector<NamedFigure> columnFigures(const query::ColumnStudy &study, const Format &format);

/// The rules side by side: limits, what each would remove, and what of mean, deviation and correlation would stay. The
/// first row is of all values.
[[nodiscard]] FigureTable outlierTable(const std::shared_ptr<const query::OutlierStudy> &study, const Format &format);
/// What they say, in one sentence: "IQR would remove 8 of 2,216 values; …".
[[nodiscard]] QString outlierHeadline(const query::OutlierStudy &study, const Format &format);
/// "IQR: 1.5 times the distance of the quartiles beyond them"
[[nodiscard]] QString ruleWords(stats::OutlierRule rule, const Format &format);
[[nodiscard]] QString ruleName(stats::OutlierRule rule);

} // namespace clientele::report
