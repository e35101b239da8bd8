// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/query/rowmask.h"
#include "models/stats/correlation.h"
#include "models/stats/trend.h"

namespace clientele::query {

/// Where an axis ends so that most values can be told apart; none: where the values end.
struct AxisRange
{
    std::optional<double> low;
    std::optional<double> high;

    friend bool operator==(const AxisRange &, const AxisRange &) = default;
};

/// Two columns of numbers, point by point, over the rows where both have a value.
struct ScatterStudy
{
    QString xName;
    QString yName;
    std::shared_ptr<const std::vector<double>> x;
    std::shared_ptr<const std::vector<double>> y;
    std::shared_ptr<const std::vector<std::uint32_t>> rows; ///< of the table, one a point, ascending
    std::size_t passing = 0;                                ///< rows that pass the filters
    std::size_t xMissing = 0;
    std::size_t yMissing = 0;
    stats::Correlation pearson;
    stats::Correlation spearman;
    std::optional<stats::Line> trend; ///< least squares; none where x is constant
    AxisRange xRange;
    AxisRange yRange;

    /// The same without the few values that lie far out: more than 3 IQR beyond the quartiles of their column.
    struct WithoutExtremes
    {
        std::vector<std::uint32_t> points; ///< places in x and y; 1 to mostExtremes
        std::vector<double> values;        ///< the value that lies far out, one a point
        stats::Correlation pearson;
        std::optional<stats::Line> trend;
    };
    std::optional<WithoutExtremes> withoutExtremes; ///< none: nothing lies far out, or so much that it is the rule

    [[nodiscard]] std::size_t points() const { return x ? x->size() : 0; }
};
inline constexpr std::size_t mostExtremes = 5;

/// @errors Input: a filter or a name is of no column, or it holds no numbers. Cancelled.
[[nodiscard]] Result<ScatterStudy> scatterStudy(const table::Table &table, const FilterSet &filters, const QString &x,
                                                const QString &y, const Progress &progress = {});

/// Where the axis of these values ends: where at most 1 % lie beyond a fence, and those stretch it by more than half,
/// it ends at a round number there. @param values finite.
[[nodiscard]] AxisRange readableRange(std::vector<double> values);

/// Rows in which both have a value: as filters, for those columns that miss some.
[[nodiscard]] FilterSet withBothPresent(FilterSet filters, const ScatterStudy &study);

/// The rows as a filter: by the customers that they are of, or else by a column that names each row.
/// @param name in words, for the chip. @returns std::nullopt: the table has no such column.
[[nodiscard]] std::optional<Filter> segmentOf(const table::Table &table, const std::vector<std::uint32_t> &rows,
                                              const QString &name);

} // namespace clientele::query
