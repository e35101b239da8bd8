// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/scatterstudy.h"

#include "models/query/statsinput.h"
#include "models/stats/outliers.h"
#include "models/stats/quantile.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace clientele::query {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr Interval everyNumber{-infinity, infinity, false, false};
constexpr double farOut = 3;            // Tukey 1977: "far out" lies beyond the outer fence
constexpr double mostBeyond = 0.01;     // of the values may lie outside a readable axis
constexpr double stretchedEnough = 0.5; // what they would add to it

// 1, 2, 2.5 or 5 times a power of ten, a sixth or so of the length.
double roundStep(double length)
{
    const double raw = length / 6;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

void findExtremes(ScatterStudy &study)
{
    const std::vector<double> &x = *study.x;
    const std::vector<double> &y = *study.y;
    const auto xLimits = stats::outlierLimits(x, stats::OutlierRule::Iqr, farOut);
    const auto yLimits = stats::outlierLimits(y, stats::OutlierRule::Iqr, farOut);
    const auto isOutside = [](const std::optional<stats::OutlierLimits> &limits, double value) {
        return limits && (value < limits->lower || value > limits->upper);
    };
    ScatterStudy::WithoutExtremes found;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const bool xIsFar = isOutside(xLimits, x[i]);
        if (!xIsFar && !isOutside(yLimits, y[i]))
            continue;
        if (found.points.size() == mostExtremes)
            return; // so many are no exception
        found.points.push_back(std::uint32_t(i));
        found.values.push_back(xIsFar ? x[i] : y[i]);
    }
    if (found.points.empty() || x.size() - found.points.size() < 3)
        return;
    std::vector<double> restX;
    std::vector<double> restY;
    auto next = found.points.begin();
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (next != found.points.end() && *next == i) {
            ++next;
            continue;
        }
        restX.push_back(x[i]);
        restY.push_back(y[i]);
    }
    found.pearson = stats::pearson(restX, restY);
    found.trend = stats::leastSquares(restX, restY);
    study.withoutExtremes = std::move(found);
}

} // namespace

AxisRange readableRange(std::vector<double> values)
{
    if (values.size() < 20)
        return {};
    std::sort(values.begin(), values.end());
    const double q1 = stats::quantileOfSorted(values, 0.25);
    const double q3 = stats::quantileOfSorted(values, 0.75);
    const auto most = std::size_t(mostBeyond * double(values.size()));
    AxisRange range;
    for (const double reach : {1.5, farOut}) {
        // The last values inside, as whiskers are drawn.
        const auto first = std::lower_bound(values.begin(), values.end(), q1 - reach * (q3 - q1));
        const auto last = std::upper_bound(values.begin(), values.end(), q3 + reach * (q3 - q1));
        const double lower = *first;
        const double upper = *(last - 1);
        if (!(upper > lower))
            return {};
        const auto below = std::size_t(first - values.begin());
        const auto above = std::size_t(values.end() - last);
        const double length = upper - lower;
        const double step = roundStep(length);
        if (!range.high && above > 0 && above <= most && values.back() - upper > stretchedEnough * length)
            range.high = std::ceil(upper / step) * step;
        if (!range.low && below > 0 && below <= most && lower - values.front() > stretchedEnough * length)
            range.low = std::floor(lower / step) * step;
    }
    return range;
}

Result<ScatterStudy> scatterStudy(const table::Table &table, const FilterSet &filters, const QString &x,
                                  const QString &y, const Progress &progress)
{
    const auto mask = maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    const auto xColumn = NumberColumn::make(table, x, *mask);
    if (!xColumn)
        return tl::make_unexpected(xColumn.error());
    const auto yColumn = NumberColumn::make(table, y, *mask);
    if (!yColumn)
        return tl::make_unexpected(yColumn.error());
    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<std::uint32_t> rows;
    std::size_t place = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (*mask && (**mask)[row] == 0)
            continue;
        if (xColumn->isValid(place) && yColumn->isValid(place)) {
            xs.push_back(xColumn->value(place));
            ys.push_back(yColumn->value(place));
            rows.push_back(std::uint32_t(row));
        }
        ++place;
    }
    if (progress.cancelled())
        return cancelled();
    ScatterStudy study;
    study.xName = x;
    study.yName = y;
    study.passing = place;
    study.xMissing = xColumn->missing();
    study.yMissing = yColumn->missing();
    study.pearson = stats::pearson(xs, ys);
    study.spearman = stats::spearman(xs, ys);
    study.trend = stats::leastSquares(xs, ys);
    if (progress.cancelled())
        return cancelled();
    study.xRange = readableRange(xs);
    study.yRange = readableRange(ys);
    study.x = std::make_shared<const std::vector<double>>(std::move(xs));
    study.y = std::make_shared<const std::vector<double>>(std::move(ys));
    study.rows = std::make_shared<const std::vector<std::uint32_t>>(std::move(rows));
    findExtremes(study);
    return study;
}

FilterSet withBothPresent(FilterSet filters, const ScatterStudy &study)
{
    const auto require = [&filters](const QString &column, std::size_t missing) {
        if (missing == 0)
            return;
        Filter filter = filters.find(column) ? *filters.find(column) : Filter{column, {}, {everyNumber}, false, {}};
        filter.missing = false;
        filter.label.clear();
        filters.set(filter);
    };
    require(study.xName, study.xMissing);
    require(study.yName, study.yMissing);
    return filters;
}

std::optional<Filter> segmentOf(const table::Table &table, const std::vector<std::uint32_t> &rows, const QString &name)
{
    const table::Column *key = table.find(table::Role::Customer);
    for (std::size_t column = 0; column < table.columnCount() && key == nullptr; ++column) {
        const table::Column &one = table.column(column);
        const bool canName = one.type() == table::Type::Integer || one.type() == table::Type::Text;
        if (canName && one.missing() == 0 && one.denseCodes().count() == one.size())
            key = &one;
    }
    if (key == nullptr)
        return std::nullopt;
    Filter filter{key->name(), {}, {}, false, name};
    QSet<QString> seen;
    for (const std::uint32_t row : rows) {
        if (!key->isValid(row))
            continue;
        const QString value = QString::fromStdString(key->plainText(row));
        if (!seen.contains(value)) {
            seen.insert(value);
            filter.values << value;
        }
    }
    return filter.values.isEmpty() ? std::nullopt : std::optional(std::move(filter));
}

} // namespace clientele::query
