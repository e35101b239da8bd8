// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/aggregate.h"

#include "models/core/parallel.h"

#include <algorithm>
#include <array>

namespace clientele::query {

namespace {

constexpr std::size_t blockRows = 32'768;

std::size_t blockCount(std::size_t rows)
{
    return (rows + blockRows - 1) / blockRows;
}

// The code of "in no cell": the last value of a byte, or one past the last cell.
template <class Code>
Code noCell(const CellSource &source)
{
    if constexpr (sizeof(Code) == 1)
        return GroupCodes::narrowNone;
    else
        return Code(source.cells);
}

template <class Code, class Member>
void appendGroup(Code *cells, const Member *members, std::size_t count, std::size_t size, Code none, bool isFirst)
{
    constexpr Member noMember = std::numeric_limits<Member>::max();
    if (isFirst) {
        for (std::size_t i = 0; i < count; ++i)
            cells[i] = members[i] == noMember ? none : Code(members[i]);
        return;
    }
    for (std::size_t i = 0; i < count; ++i)
        cells[i] =
            ((cells[i] == none) | (members[i] == noMember)) ? none : Code(cells[i] * Code(size) + Code(members[i]));
}

template <class Code>
void excludeRows(Code *cells, const std::uint8_t *mask, std::size_t count, Code none)
{
    if constexpr (sizeof(Code) == 1) {
        for (std::size_t i = 0; i < count; ++i)
            cells[i] = std::uint8_t(cells[i] | std::uint8_t(~mask[i])); // none is all ones
    } else {
        for (std::size_t i = 0; i < count; ++i)
            cells[i] = mask[i] != 0 ? cells[i] : none;
    }
}

// The cells of rows begin … begin + count − 1.
template <class Code>
void fillCells(const CellSource &source, std::size_t begin, std::size_t count, Code *cells)
{
    const Code none = noCell<Code>(source);
    if (source.groups.empty())
        std::fill_n(cells, count, Code(0));
    bool isFirst = true;
    for (const GroupCodes *group : source.groups) {
        const std::size_t size = group->members.size();
        if (group->wide.empty())
            appendGroup(cells, group->narrow.data() + begin, count, size, none, isFirst);
        else
            appendGroup(cells, group->wide.data() + begin, count, size, none, isFirst);
        isFirst = false;
    }
    if (source.passing != nullptr)
        excludeRows(cells, source.passing->data() + begin, count, none);
    if (source.valid != nullptr)
        excludeRows(cells, source.valid->data() + begin, count, none);
}

// Calls work(block, begin, count, cells): in parallel, or in order where results of every block would be too many.
template <class Code, class Work>
void eachBlock(const CellSource &source, bool inOrder, Work work)
{
    const std::size_t blocks = blockCount(source.rows);
    const auto one = [&](std::size_t block) {
        const std::size_t begin = block * blockRows;
        const std::size_t count = std::min(blockRows, source.rows - begin);
        // Kept by each thread: a fresh block for every few microseconds of work costs more than the work.
        static thread_local std::vector<Code> cells;
        cells.resize(blockRows);
        fillCells(source, begin, count, cells.data());
        work(block, begin, count, cells.data());
    };
    if (!inOrder) {
        parallelFor(blocks, one);
        return;
    }
    for (std::size_t block = 0; block < blocks; ++block)
        one(block);
}

template <class Work>
void withCode(const CellSource &source, Work work)
{
    if (source.isNarrow())
        work(std::uint8_t{});
    else
        work(std::uint32_t{});
}

// Results of each block are kept apart only while they are few: the choice depends on the question, not on the threads.
bool inOrder(const CellSource &source)
{
    return source.cells * blockCount(source.rows) > 4'000'000;
}

// Four counters a cell: the next row need not wait for the last one's store to the same place.
void countNarrow(const std::uint8_t *cells, std::size_t count, std::uint64_t *totals, std::size_t size)
{
    std::array<std::array<std::uint32_t, 256>, 4> lanes{};
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        ++lanes[0][cells[i]];
        ++lanes[1][cells[i + 1]];
        ++lanes[2][cells[i + 2]];
        ++lanes[3][cells[i + 3]];
    }
    for (; i < count; ++i)
        ++lanes[0][cells[i]];
    for (std::size_t cell = 0; cell < size; ++cell)
        totals[cell] += std::uint64_t(lanes[0][cell]) + lanes[1][cell] + lanes[2][cell] + lanes[3][cell];
}

template <class Code>
void countBlock(const Code *cells, std::size_t count, std::uint64_t *totals, std::size_t size)
{
    if constexpr (sizeof(Code) == 1) {
        countNarrow(cells, count, totals, size);
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            if (cells[i] < size)
                ++totals[cells[i]];
        }
    }
}

void sumNarrow(const std::uint8_t *cells, const double *values, std::size_t count, double *totals, std::size_t size)
{
    std::array<std::array<double, 256>, 4> lanes{};
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        lanes[0][cells[i]] += values[i];
        lanes[1][cells[i + 1]] += values[i + 1];
        lanes[2][cells[i + 2]] += values[i + 2];
        lanes[3][cells[i + 3]] += values[i + 3];
    }
    for (; i < count; ++i)
        lanes[0][cells[i]] += values[i];
    for (std::size_t cell = 0; cell < size; ++cell)
        totals[cell] += (lanes[0][cell] + lanes[1][cell]) + (lanes[2][cell] + lanes[3][cell]);
}

template <class Code>
void sumBlock(const Code *cells, const double *values, std::size_t count, double *totals, std::size_t size)
{
    if constexpr (sizeof(Code) == 1) {
        sumNarrow(cells, values, count, totals, size);
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            if (cells[i] < size)
                totals[cells[i]] += values[i];
        }
    }
}

// Adds a block's moments to the total: Chan, Golub & LeVeque 1983.
void mergeMoments(CellSums &total, const CellSums &part, std::size_t cell)
{
    const auto a = double(total.counts[cell]);
    const auto b = double(part.counts[cell]);
    if (b == 0)
        return;
    if (a > 0) {
        const double difference = part.sums[cell] / b - total.sums[cell] / a;
        total.squares[cell] += part.squares[cell] + difference * difference * a * b / (a + b);
    } else {
        total.squares[cell] = part.squares[cell];
    }
}

struct BlockSums final
{
    CellSums sums;
    std::vector<double> means;

    void reset(std::size_t cells, bool withSquares)
    {
        sums.counts.assign(cells, 0);
        sums.sums.assign(cells, 0);
        sums.squares.assign(withSquares ? cells : 0, 0);
        means.assign(withSquares ? cells : 0, 0);
    }

    template <class Code>
    void take(const Code *cells, const double *values, std::size_t count, std::size_t size, bool withCounts,
              bool withSquares)
    {
        if (withCounts)
            countBlock(cells, count, sums.counts.data(), size);
        sumBlock(cells, values, count, sums.sums.data(), size);
        if (!withSquares)
            return;
        for (std::size_t cell = 0; cell < size; ++cell)
            means[cell] = sums.counts[cell] > 0 ? sums.sums[cell] / double(sums.counts[cell]) : 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (cells[i] < size) {
                const double distance = values[i] - means[cells[i]];
                sums.squares[cells[i]] += distance * distance;
            }
        }
    }

    void addTo(CellSums &total, bool withSquares) const
    {
        for (std::size_t cell = 0; cell < sums.counts.size(); ++cell) {
            if (withSquares)
                mergeMoments(total, sums, cell);
            total.counts[cell] += sums.counts[cell];
            total.sums[cell] += sums.sums[cell];
        }
    }
};

constexpr std::size_t countingLanes = 8; // fixed parts of the rows, each with its own counts

void reduceSteps(const CellSource &source, const MeasuredColumn &column, const OrderReducer &reducer)
{
    const std::size_t steps = column.stepCount();
    const std::size_t places = source.cells * steps;
    const std::size_t blocks = blockCount(source.rows);
    const std::size_t lanes = std::min(countingLanes, std::max<std::size_t>(1, blocks));
    std::vector<std::vector<std::uint32_t>> counts(lanes);
    withCode(source, [&]<class Code>(Code) {
        parallelFor(lanes, [&](std::size_t lane) {
            std::vector<std::uint32_t> &mine = counts[lane];
            mine.resize(places);
            std::vector<Code> cells(blockRows);
            for (std::size_t block = lane; block < blocks; block += lanes) {
                const std::size_t begin = block * blockRows;
                const std::size_t count = std::min(blockRows, source.rows - begin);
                fillCells(source, begin, count, cells.data());
                const std::uint16_t *step = column.steps().data() + begin;
                for (std::size_t i = 0; i < count; ++i) {
                    if (cells[i] < source.cells)
                        ++mine[std::size_t(cells[i]) * steps + step[i]];
                }
            }
        });
    });
    for (std::size_t lane = 1; lane < lanes; ++lane) {
        for (std::size_t place = 0; place < places; ++place)
            counts[0][place] += counts[lane][place];
    }
    std::vector<double> values(steps);
    for (std::size_t step = 0; step < steps; ++step)
        values[step] = column.least() + double(step);
    parallelFor(source.cells, [&](std::size_t cell) {
        const std::span<const std::uint32_t> mine(counts[0].data() + cell * steps, steps);
        if (std::any_of(mine.begin(), mine.end(), [](std::uint32_t n) { return n > 0; }))
            reducer.ofCounts(cell, values, mine);
    });
}

// Values side by side by cell: counted first, then written to their places, then reduced cell by cell.
void reduceScattered(const CellSource &source, const MeasuredColumn &column, const OrderReducer &reducer)
{
    const std::size_t blocks = blockCount(source.rows);
    const bool ordered = inOrder(source);
    const std::size_t parts = ordered ? 1 : blocks;
    std::vector<std::vector<std::uint64_t>> places(parts, std::vector<std::uint64_t>(source.cells));
    std::vector<std::size_t> begins(source.cells + 1);
    std::vector<double> scattered;
    withCode(source, [&]<class Code>(Code) {
        eachBlock<Code>(source, ordered, [&](std::size_t block, std::size_t, std::size_t count, const Code *cells) {
            countBlock(cells, count, places[ordered ? 0 : block].data(), source.cells);
        });
        std::size_t next = 0;
        for (std::size_t cell = 0; cell < source.cells; ++cell) {
            begins[cell] = next;
            for (auto &part : places) {
                const std::size_t here = part[cell];
                part[cell] = next;
                next += here;
            }
        }
        begins[source.cells] = next;
        scattered.resize(next);
        eachBlock<Code>(source, ordered,
                        [&](std::size_t block, std::size_t begin, std::size_t count, const Code *cells) {
                            auto &place = places[ordered ? 0 : block];
                            const double *values = column.values().data() + begin;
                            for (std::size_t i = 0; i < count; ++i) {
                                if (cells[i] < source.cells)
                                    scattered[place[cells[i]]++] = values[i] + column.pivot();
                            }
                        });
    });
    parallelFor(source.cells, [&](std::size_t cell) {
        if (begins[cell + 1] > begins[cell])
            reducer.ofValues(cell, std::span(scattered).subspan(begins[cell], begins[cell + 1] - begins[cell]));
    });
}

} // namespace

bool CellSource::isNarrow() const
{
    return cells <= GroupCodes::narrowNone &&
           std::all_of(groups.begin(), groups.end(), [](const GroupCodes *group) { return group->wide.empty(); });
}

std::vector<std::uint64_t> countCells(const CellSource &source)
{
    const bool ordered = inOrder(source);
    std::vector<std::vector<std::uint64_t>> parts(ordered ? 1 : std::max<std::size_t>(1, blockCount(source.rows)),
                                                  std::vector<std::uint64_t>(source.cells));
    withCode(source, [&]<class Code>(Code) {
        eachBlock<Code>(source, ordered, [&](std::size_t block, std::size_t, std::size_t count, const Code *cells) {
            countBlock(cells, count, parts[ordered ? 0 : block].data(), source.cells);
        });
    });
    for (std::size_t part = 1; part < parts.size(); ++part) {
        for (std::size_t cell = 0; cell < source.cells; ++cell)
            parts[0][cell] += parts[part][cell];
    }
    return std::move(parts[0]);
}

CellSums sumCells(const CellSource &source, std::span<const double> values, bool withSquares,
                  const std::vector<std::uint64_t> *known)
{
    CellSums total{std::vector<std::uint64_t>(source.cells), std::vector<double>(source.cells), {}};
    if (withSquares)
        total.squares.resize(source.cells);
    const bool ordered = inOrder(source);
    std::vector<BlockSums> parts(ordered ? 1 : blockCount(source.rows));
    withCode(source, [&]<class Code>(Code) {
        eachBlock<Code>(source, ordered,
                        [&](std::size_t block, std::size_t begin, std::size_t count, const Code *cells) {
                            BlockSums &part = parts[ordered ? 0 : block];
                            part.reset(source.cells, withSquares);
                            part.take(cells, values.data() + begin, count, source.cells,
                                      withSquares || known == nullptr, withSquares);
                            if (ordered)
                                part.addTo(total, withSquares);
                        });
    });
    if (!ordered) {
        for (const BlockSums &part : parts)
            part.addTo(total, withSquares);
    }
    if (known != nullptr)
        total.counts = *known;
    return total;
}

void reduceOrdered(const CellSource &source, const MeasuredColumn &column, const OrderReducer &reducer)
{
    constexpr std::size_t mostCounts = 1'000'000;
    if (!column.steps().empty() && source.cells * column.stepCount() <= mostCounts)
        reduceSteps(source, column, reducer);
    else
        reduceScattered(source, column, reducer);
}

std::vector<std::uint64_t> countDistinct(const CellSource &source, const table::DenseCodes &dense)
{
    std::vector<std::uint64_t> pairs;
    pairs.reserve(source.rows);
    withCode(source, [&]<class Code>(Code) {
        eachBlock<Code>(source, true, [&](std::size_t, std::size_t begin, std::size_t count, const Code *cells) {
            for (std::size_t i = 0; i < count; ++i) {
                if (cells[i] < source.cells && dense.codes[begin + i] != table::DenseCodes::missing)
                    pairs.push_back(std::uint64_t(cells[i]) << 32 | dense.codes[begin + i]);
            }
        });
    });
    std::vector<std::uint64_t> counts(source.cells);
    constexpr std::size_t mostBits = 1'000'000'000;
    if (source.cells * std::size_t(dense.count()) <= mostBits) {
        std::vector<bool> seen(source.cells * dense.count());
        for (const std::uint64_t pair : pairs) {
            auto place = seen[(pair >> 32) * dense.count() + (pair & 0xFFFFFFFF)];
            counts[pair >> 32] += place ? 0 : 1;
            place = true;
        }
        return counts;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const std::uint64_t pair : pairs)
        ++counts[pair >> 32];
    return counts;
}

} // namespace clientele::query
