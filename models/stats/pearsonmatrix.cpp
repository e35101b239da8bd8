// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/stats/correlationmatrix.h"
#include "models/stats/crossproducts.h"

#include "models/core/parallel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <memory>
#include <new>

namespace clientele::stats {

namespace {

constexpr std::size_t blockRows = 512;         // of all columns fit into the second-level cache
constexpr std::size_t fewestChunkRows = 32768; // a chunk is what a thread takes
constexpr std::size_t mostChunks = 64;

struct AlignedDelete
{
    void operator()(double *memory) const { ::operator delete[](memory, std::align_val_t(64)); }
};
using Buffer = std::unique_ptr<double[], AlignedDelete>;

Buffer makeBuffer(std::size_t count)
{
    return Buffer(static_cast<double *>(::operator new[](count * sizeof(double), std::align_val_t(64))));
}

bool isValid(const MaskedColumn &column, std::size_t row)
{
    return column.valid.empty() || ((column.valid[row / 64] >> (row % 64)) & 1U) != 0;
}

std::uint64_t wordOf(const MaskedColumn &column, std::size_t word, std::size_t rows)
{
    if (!column.valid.empty())
        return column.valid[word];
    const std::size_t left = rows - word * 64;
    return left >= 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << left) - 1;
}

// A value near the mean, so that sums about it keep their digits: the mean of some rows from all over the column.
double pivotOf(const MaskedColumn &column)
{
    constexpr std::size_t looks = 1024;
    const std::size_t rows = column.values.size();
    const std::size_t step = std::max<std::size_t>(1, rows / looks);
    std::optional<double> first;
    double sum = 0;
    double count = 0;
    for (std::size_t row = 0; row < rows; row += step) {
        if (!isValid(column, row))
            continue;
        first = first.value_or(column.values[row]);
        sum += column.values[row] - *first;
        ++count;
    }
    return first ? *first + sum / count : 0;
}

// Sums of the whole data, p x p each. Values are less their column's pivot, and 0 where missing; m is 1 where there is
// a value. Columns without missing values are not in m: their sums are those of the other column alone.
struct Sums
{
    std::vector<double> products; ///< Σ z_i z_j, i <= j
    std::vector<double> sums;     ///< Σ z_i m_j
    std::vector<double> squares;  ///< Σ z_i² m_j
    std::vector<double> alone;    ///< Σ z_i
    explicit Sums(std::size_t p, std::size_t masked) : products(p * p), sums(p * masked), squares(p * masked), alone(p)
    {
    }
    void add(const Sums &other)
    {
        const auto each = [](std::vector<double> &to, const std::vector<double> &from) {
            for (std::size_t i = 0; i < to.size(); ++i)
                to[i] += from[i];
        };
        each(products, other.products);
        each(sums, other.sums);
        each(squares, other.squares);
        each(alone, other.alone);
    }
};

class Summing
{
public:
    Summing(std::span<const MaskedColumn> columns, std::vector<double> pivots)
        : m_columns(columns), m_pivots(std::move(pivots)), m_maskPlace(columns.size(), SIZE_MAX)
    {
        for (std::size_t j = 0; j < columns.size(); ++j) {
            if (!columns[j].valid.empty()) {
                m_maskPlace[j] = m_masked.size();
                m_masked.push_back(j);
            }
        }
    }

    [[nodiscard]] std::size_t maskPlace(std::size_t column) const { return m_maskPlace[column]; }
    [[nodiscard]] std::size_t maskedCount() const { return m_masked.size(); }

    std::optional<Sums> run(const Progress &progress) const
    {
        const std::size_t rows = m_columns.front().values.size();
        std::size_t chunkRows = std::max(fewestChunkRows, (rows + mostChunks - 1) / mostChunks);
        chunkRows = (chunkRows + blockRows - 1) / blockRows * blockRows;
        const std::size_t chunks = (rows + chunkRows - 1) / chunkRows;
        std::vector<std::optional<Sums>> parts(chunks);
        parallelFor(chunks, [&](std::size_t chunk) {
            if (!progress.cancelled())
                parts[chunk] = ofRows(chunk * chunkRows, std::min(rows, (chunk + 1) * chunkRows));
        });
        if (progress.cancelled())
            return std::nullopt;
        Sums total(m_columns.size(), m_masked.size());
        for (const auto &part : parts)
            total.add(*part);
        return total;
    }

private:
    Sums ofRows(std::size_t begin, std::size_t end) const
    {
        const std::size_t p = m_columns.size();
        const std::size_t masked = m_masked.size();
        Sums sums(p, masked);
        const Buffer values = makeBuffer(p * blockRows);
        const Buffer squares = makeBuffer(masked == 0 ? 0 : p * blockRows);
        const Buffer masks = makeBuffer(masked * blockRows);
        for (std::size_t row = begin; row < end; row += blockRows) {
            const std::size_t count = std::min(blockRows, end - row);
            const std::size_t padded = (count + 7) / 8 * 8;
            for (std::size_t j = 0; j < p; ++j)
                sums.alone[j] += fill(j, row, count, padded, values.get() + j * blockRows,
                                      masked == 0 ? nullptr : squares.get() + j * blockRows,
                                      m_maskPlace[j] == SIZE_MAX ? nullptr : masks.get() + m_maskPlace[j] * blockRows);
            const BlockColumns z{values.get(), p, blockRows};
            addCrossProducts(z, z, padded, true, sums.products.data(), p);
            if (masked == 0)
                continue;
            const BlockColumns m{masks.get(), masked, blockRows};
            addCrossProducts(z, m, padded, false, sums.sums.data(), masked);
            addCrossProducts({squares.get(), p, blockRows}, m, padded, false, sums.squares.data(), masked);
        }
        return sums;
    }

    // @returns the sum of the values.
    double fill(std::size_t j, std::size_t row, std::size_t count, std::size_t padded, double *values, double *squares,
                double *mask) const
    {
        const double *from = m_columns[j].values.data() + row;
        const double pivot = m_pivots[j];
        for (std::size_t i = 0; i < count; ++i)
            values[i] = from[i] - pivot;
        std::fill(values + count, values + padded, 0.0);
        if (mask != nullptr) {
            for (std::size_t i = 0; i < count; i += 64) { // blocks begin at whole words
                const std::uint64_t word = m_columns[j].valid[(row + i) / 64];
                const std::size_t end = std::min(count, i + 64);
                for (std::size_t k = i; k < end; ++k)
                    mask[k] = double(std::int64_t((word >> (k - i)) & 1U));
                for (std::size_t k = i; k < end; ++k)
                    values[k] *= mask[k];
            }
            std::fill(mask + count, mask + padded, 0.0);
        }
        double partial[8] = {};
        for (std::size_t i = 0; i < padded; i += 8) {
            for (std::size_t lane = 0; lane < 8; ++lane)
                partial[lane] += values[i + lane];
        }
        if (squares != nullptr) {
            for (std::size_t i = 0; i < padded; ++i)
                squares[i] = values[i] * values[i];
        }
        return ((partial[0] + partial[4]) + (partial[1] + partial[5])) +
               ((partial[2] + partial[6]) + (partial[3] + partial[7]));
    }

    std::span<const MaskedColumn> m_columns;
    std::vector<double> m_pivots;
    std::vector<std::size_t> m_masked;
    std::vector<std::size_t> m_maskPlace;
};

std::size_t pairsOf(const MaskedColumn &a, const MaskedColumn &b)
{
    const std::size_t rows = a.values.size();
    if (a.valid.empty() && b.valid.empty())
        return rows;
    std::size_t count = 0;
    for (std::size_t word = 0; word * 64 < rows; ++word)
        count += std::size_t(std::popcount(wordOf(a, word, rows) & wordOf(b, word, rows)));
    return count;
}

// Where sums about the pivot have lost their digits: from the values themselves.
Correlation directly(const MaskedColumn &a, const MaskedColumn &b)
{
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t row = 0; row < a.values.size(); ++row) {
        if (isValid(a, row) && isValid(b, row)) {
            x.push_back(a.values[row]);
            y.push_back(b.values[row]);
        }
    }
    Correlation result = pearson(x, y);
    result.pValue.reset();
    return result;
}

// One pair's figures, from the sums of all.
struct PairSums
{
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
};

PairSums pairSums(const Sums &sums, const Summing &work, std::size_t p, std::size_t i, std::size_t j, double n)
{
    const auto ofColumn = [&](std::size_t column, std::size_t mask) {
        const std::size_t place = work.maskPlace(mask);
        return place == SIZE_MAX ? std::pair(sums.alone[column], sums.products[column * p + column])
                                 : std::pair(sums.sums[column * work.maskedCount() + place],
                                             sums.squares[column * work.maskedCount() + place]);
    };
    const auto [x, xx] = ofColumn(i, j);
    const auto [y, yy] = ofColumn(j, i);
    return {n, x, y, xx, yy, sums.products[std::min(i, j) * p + std::max(i, j)]};
}

Correlation correlationOf(const PairSums &s, const MaskedColumn &a, const MaskedColumn &b, double pivotA, double pivotB)
{
    constexpr double lost = 1e-6;        // of the sum of squares: what is left has lost half of its digits
    constexpr double roundingOf = 1e-24; // of pivot²: a spread that may be rounding alone
    Correlation result;
    result.pairs = std::size_t(s.n);
    if (s.n < 2)
        return result;
    const double squaresX = s.xx - s.x * s.x / s.n;
    const double squaresY = s.yy - s.y * s.y / s.n;
    const bool isUnsure = !(squaresX > lost * s.xx) || !(squaresY > lost * s.yy) ||
                          squaresX <= roundingOf * s.n * pivotA * pivotA ||
                          squaresY <= roundingOf * s.n * pivotB * pivotB;
    if (isUnsure)
        return directly(a, b);
    const double coefficient = (s.xy - s.x * s.y / s.n) / (std::sqrt(squaresX) * std::sqrt(squaresY));
    if (!std::isfinite(coefficient))
        return directly(a, b);
    result.coefficient = std::clamp(coefficient, -1.0, 1.0);
    return result;
}

} // namespace

std::optional<std::vector<Correlation>> pearsonCells(std::span<const MaskedColumn> columns, const Progress &progress)
{
    const std::size_t p = columns.size();
    std::vector<Correlation> cells(p * p);
    if (p == 0 || columns.front().values.empty())
        return cells;
    std::vector<double> pivots(p);
    for (std::size_t j = 0; j < p; ++j)
        pivots[j] = pivotOf(columns[j]);
    const Summing work(columns, pivots);
    const auto sums = work.run(progress);
    if (!sums)
        return std::nullopt;
    parallelFor(p, [&](std::size_t i) {
        for (std::size_t j = i; j < p; ++j) {
            const auto n = double(pairsOf(columns[i], columns[j]));
            const PairSums pair = pairSums(*sums, work, p, i, j, n);
            Correlation cell = correlationOf(pair, columns[i], columns[j], pivots[i], pivots[j]);
            if (i == j && cell.coefficient)
                cell.coefficient = 1;
            cells[i * p + j] = cells[j * p + i] = cell;
        }
    });
    return cells;
}

} // namespace clientele::stats
