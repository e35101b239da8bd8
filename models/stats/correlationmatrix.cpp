// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/correlationmatrix.h"

#include "models/core/parallel.h"
#include "models/stats/quantile.h"

#include <algorithm>
#include <atomic>

namespace clientele::stats {

namespace {

// A column with its rows in ascending order of value, those without a value left out.
struct OrderedColumn
{
    MaskedColumn column;
    std::vector<std::uint32_t> order;
    std::vector<double> ranks; ///< one a row; 0 without a value
};

bool isValid(const MaskedColumn &column, std::size_t row)
{
    return column.valid.empty() || ((column.valid[row / 64] >> (row % 64)) & 1U) != 0;
}

OrderedColumn ordered(const MaskedColumn &column)
{
    OrderedColumn result{column, {}, std::vector<double>(column.values.size())};
    if (column.valid.empty()) {
        Ranks ranks = rank(column.values);
        result.ranks = std::move(ranks.ranks);
        result.order = std::move(ranks.ascending);
        return result;
    }
    std::vector<std::uint32_t> rows;
    std::vector<double> values;
    for (std::size_t row = 0; row < column.values.size(); ++row) {
        if (isValid(column, row)) {
            rows.push_back(std::uint32_t(row));
            values.push_back(column.values[row]);
        }
    }
    const Ranks ranks = rank(values);
    for (std::size_t i = 0; i < rows.size(); ++i)
        result.ranks[rows[i]] = ranks.ranks[i];
    for (const std::uint32_t place : ranks.ascending)
        result.order.push_back(rows[place]);
    return result;
}

// Ranks anew among the rows that the other column has, too: no sorting, the order is known.
void rankAmong(const OrderedColumn &column, const MaskedColumn &other, std::vector<double> &ranks)
{
    std::vector<std::uint32_t> rows;
    rows.reserve(column.order.size());
    for (const std::uint32_t row : column.order) {
        if (isValid(other, row))
            rows.push_back(row);
    }
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        while (end < rows.size() && column.column.values[rows[end]] == column.column.values[rows[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            ranks[rows[i]] = double(begin) + (double(end - begin) + 1) / 2;
        begin = end;
    }
}

Correlation spearmanOfPair(const OrderedColumn &a, const OrderedColumn &b)
{
    std::vector<double> ranksA(a.ranks.size());
    std::vector<double> ranksB(b.ranks.size());
    rankAmong(a, b.column, ranksA);
    rankAmong(b, a.column, ranksB);
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t row = 0; row < ranksA.size(); ++row) {
        if (ranksA[row] > 0) { // both have a value
            x.push_back(ranksA[row]);
            y.push_back(ranksB[row]);
        }
    }
    return pearson(x, y);
}

Correlation kendallOfPair(const OrderedColumn &a, const OrderedColumn &b)
{
    std::vector<double> x;
    std::vector<double> y;
    for (const std::uint32_t row : a.order) {
        if (isValid(b.column, row)) {
            x.push_back(a.column.values[row]);
            y.push_back(b.column.values[row]);
        }
    }
    std::vector<std::uint32_t> order(x.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = std::uint32_t(i);
    return kendall(x, y, order);
}

bool sameRows(const MaskedColumn &a, const MaskedColumn &b)
{
    return std::equal(a.valid.begin(), a.valid.end(), b.valid.begin(), b.valid.end());
}

std::optional<std::vector<Correlation>> rankCells(CorrelationMethod method, std::span<const MaskedColumn> columns,
                                                  const Progress &progress)
{
    const std::size_t p = columns.size();
    std::vector<OrderedColumn> known(p);
    parallelFor(p, [&](std::size_t i) {
        if (!progress.cancelled())
            known[i] = ordered(columns[i]);
    });
    if (progress.cancelled())
        return std::nullopt;
    // Where two columns have the same rows, their ranks stand for all of them: Pearson's sums of every pair at once.
    std::vector<Correlation> cells(p * p);
    if (method == CorrelationMethod::Spearman) {
        std::vector<MaskedColumn> ranks(p);
        for (std::size_t i = 0; i < p; ++i)
            ranks[i] = {known[i].ranks, columns[i].valid};
        auto ofRanks = pearsonCells(ranks, progress);
        if (!ofRanks)
            return std::nullopt;
        cells = std::move(*ofRanks);
    }
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < p; ++i) {
        for (std::size_t j = i; j < p; ++j) {
            if (method == CorrelationMethod::Kendall || !sameRows(columns[i], columns[j]))
                pairs.emplace_back(i, j);
        }
    }
    std::atomic<std::size_t> done = 0;
    parallelFor(pairs.size(), [&](std::size_t k) {
        if (progress.cancelled())
            return;
        const auto [i, j] = pairs[k];
        Correlation cell = method == CorrelationMethod::Kendall ? kendallOfPair(known[i], known[j])
                                                                : spearmanOfPair(known[i], known[j]);
        if (i == j && cell.coefficient)
            cell = {cell.pairs, 1, {}};
        cells[i * p + j] = cells[j * p + i] = cell;
        progress.report(double(++done) / double(pairs.size()));
    });
    return progress.cancelled() ? std::nullopt : std::optional(std::move(cells));
}

void setPValues(CorrelationMatrix &matrix, CorrelationMethod method, Adjustment adjustment)
{
    const std::size_t p = matrix.size;
    std::vector<double> pValues;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < p; ++i) {
        matrix.cells[i * p + i].pValue.reset();
        for (std::size_t j = i + 1; j < p; ++j) {
            Correlation &cell = matrix.cells[i * p + j];
            if (method != CorrelationMethod::Kendall && cell.coefficient)
                cell.pValue = correlationPValue(*cell.coefficient, cell.pairs);
            matrix.cells[j * p + i].pValue = cell.pValue;
            if (cell.pValue) {
                pValues.push_back(*cell.pValue);
                places.push_back(i * p + j);
            }
        }
    }
    matrix.adjustedPValues.assign(p * p, 1);
    const std::vector<double> after = adjusted(adjustment, pValues);
    for (std::size_t k = 0; k < places.size(); ++k) {
        const std::size_t i = places[k] / p;
        const std::size_t j = places[k] % p;
        matrix.adjustedPValues[i * p + j] = matrix.adjustedPValues[j * p + i] = after[k];
    }
}

} // namespace

std::optional<CorrelationMatrix> correlationMatrix(CorrelationMethod method, std::span<const MaskedColumn> columns,
                                                   Adjustment adjustment, const Progress &progress)
{
    CorrelationMatrix matrix;
    matrix.size = columns.size();
    auto cells =
        method == CorrelationMethod::Pearson ? pearsonCells(columns, progress) : rankCells(method, columns, progress);
    if (!cells)
        return std::nullopt;
    matrix.cells = std::move(*cells);
    for (std::size_t i = 0; i < matrix.size; ++i) {
        if (!matrix.at(i, i).coefficient)
            matrix.constant.push_back(i);
    }
    setPValues(matrix, method, adjustment);
    return matrix;
}

} // namespace clientele::stats
