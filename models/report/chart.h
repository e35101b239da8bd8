// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"
#include "models/stats/fivenumber.h"

#include <QString>
#include <QHash>
#include <QVariant>

#include <optional>
#include <variant>
#include <vector>

namespace clientele::report {

/// What the cells of a column are made of. The conditions of the cell's row come on top.
struct ColumnOrigin
{
    query::Statistic statistic = query::Statistic::Rows;
    QString column{};
    double p = 0.5;
    std::optional<query::Filter> only{}; ///< the column is of these alone: a region
    bool isShare = false;                ///< of the same figure of all
};

/// A table as a person reads it: the twin of every chart, and a block of the report.
/// Cells are QString, double, qint64 or invalid (nobody, no value).
struct DataTable
{
    struct Column
    {
        QString heading;
        int decimals = -1;    ///< as Format::number
        bool percent = false; ///< the value is a fraction
        std::optional<ColumnOrigin> origin{};
    };
    std::vector<Column> columns;
    std::vector<std::vector<QVariant>> rows;
    bool lastRowIsTotal = false;
    int highlightedRow = -1;
    std::vector<std::vector<query::Filter>> conditions; ///< one list a row: what it is about; a total's is empty
};

/// One place on a category axis.
struct Category
{
    QString label;
    std::size_t n = 0;    ///< customers in it
    query::Filter filter; ///< what a click on it asks for
};

struct ReferenceLine
{
    double value = 0;
    QString name; ///< "Mean of all 425.63": drawn as it stands
};

/// What every chart has. Strings are plain text; whoever draws escapes them.
struct ChartBase
{
    QString id;           ///< stable: "age-order-value"
    QString title;        ///< the finding in words
    QString subtitle;     ///< measure, filters and n
    QString categoryName; ///< "Age group"
    QString valueName;    ///< "Average order value"
    int decimals = -1;    ///< of the labels on marks
    std::vector<Category> categories;
    int highlighted = -1;       ///< the finding's category
    DataTable table;            ///< the same figures in the same order
    query::RowChoice everybody; ///< whom the chart is about
    int valueColumn = -1;       ///< of the table: what the marks show; -1: one a series
    QString empty;              ///< why there is nothing to draw and what to do; empty: there is something
};

/// One value a category, from zero.
struct BarChart : ChartBase
{
    std::vector<std::optional<double>> values;
    std::optional<ReferenceLine> reference;
    bool showCounts = false; ///< "n 16" under each label
};

/// Each category split by a second one; one colour a series.
struct SplitBarChart : ChartBase
{
    struct Series
    {
        Category category; ///< label, n and filter of the series
        int colour = 0;    ///< place in the category palette: the same value has it on every page
        std::vector<std::optional<double>> values;
        std::vector<std::size_t> counts; ///< under 5: drawn hollow, where not stacked; a part of a sum is no estimate
    };
    std::vector<Series> series;
    bool stacked = false;
    double divisor = 1; ///< labels show value / divisor ("in thousands", said in the subtitle)
    std::optional<ReferenceLine> reference;
};

struct BoxChart : ChartBase
{
    std::vector<std::optional<stats::FiveNumber>> boxes;
};

/// Counts or sums over two categories, with totals.
struct HeatmapChart : ChartBase
{
    std::vector<Category> rows;
    std::vector<std::vector<std::optional<double>>> values; ///< [row][category]
    std::vector<double> rowTotals;                          ///< NaN: hidden
    std::vector<double> columnTotals;
    double total = 0;
};

using Chart = std::variant<BarChart, SplitBarChart, BoxChart, HeatmapChart>;

[[nodiscard]] inline const ChartBase &base(const Chart &chart)
{
    return std::visit([](const auto &one) -> const ChartBase & { return one; }, chart);
}

} // namespace clientele::report
