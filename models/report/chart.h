// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"
#include "models/stats/fivenumber.h"

#include <QString>
#include <QHash>
#include <QVariant>

#include <cstdint>
#include <memory>
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
    QString rule{};                      ///< how the cell is made, in words, where no statistic says it
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

/// A value axis that is not a category's.
struct NumberAxis
{
    QString name{};
    bool logarithmic = false;     ///< values > 0
    std::optional<double> low{};  ///< where it begins; none: as the values need
    std::optional<double> high{}; ///< what lies beyond either end is counted and said
    QString column{};             ///< of the table: what a chosen range asks for; empty: nothing
};

struct Point
{
    double x = 0;
    double y = 0;
};

/// A line through points, in the axes' units.
struct Curve
{
    QString name{}; ///< stands in the key above the chart; empty: not there
    std::vector<Point> points{};
    bool dashed = false;
    int colour = -1; ///< place in the category palette; -1: the text's
};

/// How the values of a column are spread, with curves over the bars. ChartBase::categories are the bins, each with its
/// filter; of discrete values the bars stand apart.
struct HistogramChart : ChartBase
{
    NumberAxis axis;
    std::vector<double> edges;  ///< one more than counts
    std::vector<double> counts; ///< rows, or a density
    std::vector<double> others; ///< a second sample in the same bins, drawn as an outline; may be empty
    QString othersName;
    std::vector<Curve> curves;
    std::vector<ReferenceLine> lines; ///< upright: mean, median, fences
    bool discrete = false;
    std::optional<Point> shaded; ///< from x to y along the axis: the area of a probability; infinite: to the end
};

/// Points of two columns. Shared, because there may be millions.
struct ScatterChart : ChartBase
{
    NumberAxis xAxis;
    NumberAxis yAxis;
    std::shared_ptr<const std::vector<double>> x; ///< finite
    std::shared_ptr<const std::vector<double>> y; ///< as many
    std::shared_ptr<const std::vector<std::uint32_t>>
        rows; ///< of the table, one a point; nullptr: no rows stand behind
    std::shared_ptr<const std::vector<std::uint8_t>> groups; ///< one a point: place in groupNames; nullptr: one group
    std::vector<Category> groupNames;
    std::vector<int> groupColours;    ///< places in the category palette, one a group; empty: in order
    std::vector<Curve> curves;        ///< trends, the diagonal of a Q-Q plot
    bool showMarginals = false;       ///< a histogram along either axis
    std::optional<std::size_t> total; ///< how many points there are, where only some of them are here
};

/// An estimate with its interval a category, on one horizontal axis: odds ratios, effects, differences.
struct IntervalChart : ChartBase
{
    struct Estimate
    {
        double value = 0;
        double low = 0; ///< may be infinite
        double high = 0;
        bool stands = false; ///< the interval does not hold the reference
        QString text;        ///< drawn at its end: "1.42 (1.20 to 1.68)"
    };
    NumberAxis axis;
    std::vector<std::optional<Estimate>> estimates;
    double reference = 0; ///< no effect: 0, of ratios 1
};

/// A signed value a category, as bars to the left and right of 0, strongest first.
struct SignedBarChart : ChartBase
{
    std::vector<std::optional<double>> values;
    double most = 0; ///< ends of the axis; 0: as the values need
};

/// Columns against columns: cells in [-1, 1] of the diverging scale. Rows and columns are the categories.
struct MatrixChart : ChartBase
{
    struct Cell
    {
        std::optional<double> value{};
        bool significant = false;  ///< else drawn small and pale
        QString explanation{};     ///< why there is no value: "constant"; may be empty
        std::optional<double> p{}; ///< adjusted
        std::size_t n = 0;         ///< rows with both values; 0: not known
    };
    std::vector<Cell> cells;   ///< size x size, row by row
    std::vector<bool> derived; ///< one a category: a column that was made here
    bool isSigned = true;      ///< else in [0, 1], of the sequential scale

    [[nodiscard]] std::size_t size() const { return categories.size(); }
    [[nodiscard]] const Cell &at(std::size_t row, std::size_t column) const { return cells[row * size() + column]; }
};

using Chart = std::variant<BarChart, SplitBarChart, BoxChart, HeatmapChart, HistogramChart, ScatterChart, IntervalChart,
                           SignedBarChart, MatrixChart>;

[[nodiscard]] inline const ChartBase &base(const Chart &chart)
{
    return std::visit([](const auto &one) -> const ChartBase & { return one; }, chart);
}

/// Whether there is anything to draw; else `empty` says why not.
[[nodiscard]] inline bool isDrawable(const Chart &chart)
{
    if (!base(chart).empty.isEmpty())
        return false;
    if (const auto *scatter = std::get_if<ScatterChart>(&chart))
        return (scatter->x && !scatter->x->empty()) || !scatter->curves.empty();
    if (const auto *histogram = std::get_if<HistogramChart>(&chart))
        return !histogram->counts.empty() || !histogram->curves.empty();
    return !base(chart).categories.empty();
}

} // namespace clientele::report
