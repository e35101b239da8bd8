// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/memoryengine.h"

#include "models/query/aggregate.h"
#include "models/stats/quantile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace clientele::query {

namespace {

constexpr double mostCells = 4'000'000;

using CellCounts = std::vector<std::uint64_t>;

std::optional<double> summed(MeasureKind kind, const CellSums &sums, std::size_t cell, double pivot)
{
    const auto n = double(sums.counts[cell]);
    switch (kind) {
    case MeasureKind::Sum:
        return sums.sums[cell] + pivot * n;
    case MeasureKind::Mean:
        return n > 0 ? std::optional(pivot + sums.sums[cell] / n) : std::nullopt;
    case MeasureKind::StandardDeviation:
        return n > 1 ? std::optional(std::sqrt(std::max(0.0, sums.squares[cell]) / (n - 1))) : std::nullopt;
    default:
        return std::nullopt;
    }
}

void assign(Answer &answer, const std::vector<std::size_t> &measures, const CellCounts &counts)
{
    for (const std::size_t m : measures)
        answer.values[m].assign(counts.begin(), counts.end());
}

// Empty: every row has a value.
RowMask validRows(const table::Column &column)
{
    RowMask valid;
    if (column.validity().allValid())
        return valid;
    valid.resize(column.size());
    for (std::size_t row = 0; row < valid.size(); ++row)
        valid[row] = column.isValid(row) ? 0xFF : 0;
    return valid;
}

} // namespace

// The measures of one column: they share the passes over it.
struct MemoryEngine::ColumnMeasures
{
    const std::vector<Measure> *all;
    QString column;
    std::vector<std::size_t> counts, distinct, summed, ordered; // places in all
};

MemoryEngine::MemoryEngine(const table::Table &table)
    : m_table(table), m_passing(16), m_masks(16), m_codes(24), m_measured(64), m_answers(128)
{
}

Result<std::shared_ptr<const MemoryEngine::Passing>> MemoryEngine::passing(const FilterSet &filters) const
{
    if (auto known = m_passing.find(filters))
        return known;
    auto made = std::make_shared<Passing>(Passing{nullptr, m_table.rows()});
    std::shared_ptr<RowMask> several;
    for (const Filter &filter : filters.filters()) {
        const table::Column *column = m_table.find(filter.column);
        if (column == nullptr)
            return noSuchColumn(filter.column);
        RowMaskPtr one = m_masks.find(filter);
        if (!one)
            one = m_masks.keep(filter, std::make_shared<const RowMask>(maskOf(*column, filter)));
        if (!made->mask) {
            made->mask = one;
            continue;
        }
        if (!several)
            several = std::make_shared<RowMask>(*made->mask);
        intersect(*several, *one);
        made->mask = several;
    }
    if (made->mask)
        made->rows = countRows(*made->mask);
    return m_passing.keep(filters, std::move(made));
}

Result<std::shared_ptr<const GroupCodes>> MemoryEngine::codes(const Group &group) const
{
    if (auto known = m_codes.find(group))
        return known;
    auto made = makeGroupCodes(m_table, group);
    if (!made)
        return tl::make_unexpected(made.error());
    return m_codes.keep(group, std::make_shared<const GroupCodes>(std::move(*made)));
}

Result<std::shared_ptr<const MeasuredColumn>> MemoryEngine::measured(const QString &name) const
{
    if (auto known = m_measured.find(name))
        return known;
    const auto index = m_table.indexOf(name);
    if (!index)
        return noSuchColumn(name);
    auto made = MeasuredColumn::make(m_table.columnPtr(*index));
    if (!made)
        return tl::make_unexpected(made.error());
    return m_measured.keep(name, std::move(*made));
}

Result<void> MemoryEngine::measure(const ColumnMeasures &wanted, CellSource source, const CellCounts &counts,
                                   Answer &answer) const
{
    const auto index = m_table.indexOf(wanted.column);
    if (!index)
        return noSuchColumn(wanted.column);
    const table::Column &column = m_table.column(*index);
    if (!wanted.distinct.empty())
        assign(answer, wanted.distinct, countDistinct(source, column.denseCodes()));
    RowMask valid;
    if (!wanted.counts.empty()) {
        valid = validRows(column);
        CellSource counted = source;
        counted.valid = valid.empty() ? nullptr : &valid;
        assign(answer, wanted.counts, valid.empty() ? counts : countCells(counted));
    }
    if (wanted.summed.empty() && wanted.ordered.empty())
        return {};
    const auto numbers = measured(wanted.column);
    if (!numbers)
        return tl::make_unexpected(numbers.error());
    source.valid = (*numbers)->valid().empty() ? nullptr : &(*numbers)->valid();
    if (!wanted.summed.empty()) {
        const auto isSpread = [&](std::size_t m) { return (*wanted.all)[m].kind == MeasureKind::StandardDeviation; };
        const bool withSquares = std::any_of(wanted.summed.begin(), wanted.summed.end(), isSpread);
        const CellSums sums =
            sumCells(source, (*numbers)->values(), withSquares, source.valid == nullptr ? &counts : nullptr);
        for (const std::size_t m : wanted.summed) {
            for (std::size_t cell = 0; cell < source.cells; ++cell)
                answer.values[m].push_back(summed((*wanted.all)[m].kind, sums, cell, (*numbers)->pivot()));
        }
    }
    if (!wanted.ordered.empty())
        measureOrdered(wanted, source, **numbers, answer);
    return {};
}

std::vector<MemoryEngine::ColumnMeasures> MemoryEngine::byColumn(const std::vector<Measure> &measures)
{
    std::vector<ColumnMeasures> columns;
    for (std::size_t m = 0; m < measures.size(); ++m) {
        if (measures[m].kind == MeasureKind::Count && measures[m].column.isEmpty())
            continue; // rows are counted anyhow
        auto place = std::find_if(columns.begin(), columns.end(),
                                  [&](const auto &one) { return one.column == measures[m].column; });
        if (place == columns.end())
            place = columns.insert(columns.end(), ColumnMeasures{&measures, measures[m].column, {}, {}, {}, {}});
        switch (measures[m].kind) {
        case MeasureKind::Count:
            place->counts.push_back(m);
            break;
        case MeasureKind::Distinct:
            place->distinct.push_back(m);
            break;
        case MeasureKind::Quantile:
        case MeasureKind::FiveNumber:
            place->ordered.push_back(m);
            break;
        default:
            place->summed.push_back(m);
        }
    }
    return columns;
}

void MemoryEngine::measureOrdered(const ColumnMeasures &wanted, const CellSource &source, const MeasuredColumn &column,
                                  Answer &answer)
{
    for (const std::size_t m : wanted.ordered) {
        if ((*wanted.all)[m].kind == MeasureKind::FiveNumber)
            answer.boxes[m].resize(source.cells);
        else
            answer.values[m].resize(source.cells);
    }
    OrderReducer reducer;
    reducer.ofValues = [&](std::size_t cell, std::span<double> values) {
        for (const std::size_t m : wanted.ordered) {
            if ((*wanted.all)[m].kind == MeasureKind::FiveNumber)
                answer.boxes[m][cell] = stats::fiveNumber(values);
            else
                answer.values[m][cell] = stats::quantile(values, (*wanted.all)[m].p);
        }
    };
    reducer.ofCounts = [&](std::size_t cell, std::span<const double> values, std::span<const std::uint32_t> counts) {
        for (const std::size_t m : wanted.ordered) {
            if ((*wanted.all)[m].kind == MeasureKind::FiveNumber)
                answer.boxes[m][cell] = stats::fiveNumber(values, counts);
            else
                answer.values[m][cell] = stats::quantile(values, counts, (*wanted.all)[m].p);
        }
    };
    reduceOrdered(source, column, reducer);
}

Result<AnswerPtr> MemoryEngine::run(const Query &query, const Progress &progress) const
{
    if (auto known = m_answers.find(query))
        return known;
    const auto rows = passing(query.filters);
    if (!rows)
        return tl::make_unexpected(rows.error());
    auto answer = std::make_shared<Answer>();
    CellSource source;
    source.rows = m_table.rows();
    source.passing = (*rows)->mask.get();
    std::vector<std::shared_ptr<const GroupCodes>> groups; // keeps them while they are used
    double cells = 1;
    for (const Group &group : query.groups) {
        auto one = codes(group);
        if (!one)
            return tl::make_unexpected(one.error());
        answer->groups.push_back((*one)->members);
        cells *= double((*one)->members.size());
        source.groups.push_back(one->get());
        groups.push_back(std::move(*one));
    }
    if (cells > mostCells)
        return fail(Error::Code::Input, QCoreApplication::translate("Query", "There are too many groups to show"), {},
                    QCoreApplication::translate("Query", "Group by a column with fewer values, or by wider bands"));
    source.cells = std::size_t(cells);
    answer->rows = m_table.rows();
    answer->rowsPassing = (*rows)->rows;
    answer->values.resize(query.measures.size());
    answer->boxes.resize(query.measures.size());

    const auto counts = countCells(source);
    for (const std::uint64_t count : counts)
        answer->rowsUsed += count;
    for (std::size_t m = 0; m < query.measures.size(); ++m) {
        if (query.measures[m].kind == MeasureKind::Count && query.measures[m].column.isEmpty())
            assign(*answer, {m}, counts);
    }
    for (const ColumnMeasures &wanted : byColumn(query.measures)) {
        if (progress.cancelled())
            return cancelled();
        if (auto done = measure(wanted, source, counts, *answer); !done)
            return tl::make_unexpected(done.error());
    }
    return m_answers.keep(query, std::move(answer));
}

} // namespace clientele::query
