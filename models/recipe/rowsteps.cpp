// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows stay: repeats, and conditions.

#include "models/recipe/stepsupport.h"

#include "models/core/format.h"
#include "models/core/parallel.h"
#include "models/recipe/evaluation.h"

#include <algorithm>
#include <bit>

namespace clientele::recipe {

namespace {

constexpr double largeShare = 0.1;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
    return hash ^ (hash >> 32);
}

constexpr std::uint64_t missingBits = 0x6d697373696e67ULL;

std::uint64_t bitsOf(std::int64_t value)
{
    return std::uint64_t(value);
}
std::uint64_t bitsOf(double value)
{
    return std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value); // −0 and +0 are one value
}
std::uint64_t bitsOf(std::uint32_t value)
{
    return value;
}
std::uint64_t bitsOf(std::uint8_t value)
{
    return value;
}

// The values of a column, whatever its type, by what compares them.
template <class Work>
void withValues(const table::Column &column, Work work)
{
    switch (column.type()) {
    case table::Type::Integer:
        return work(column.integers());
    case table::Type::Real:
        return work(column.reals());
    case table::Type::Text:
        return work(column.codes()); // each text has one code
    case table::Type::Date:
        return work(column.dates());
    case table::Type::Boolean:
        return work(column.booleans());
    }
}

std::vector<std::uint64_t> hashesOf(const table::Table &table, const std::vector<std::size_t> &columns)
{
    std::vector<std::uint64_t> hashes(table.rows());
    overBlocks(hashes.size(), [&](std::size_t begin, std::size_t end) {
        for (const std::size_t index : columns) {
            const table::Column &column = table.column(index);
            const bool allValid = column.validity().allValid();
            withValues(column, [&](const auto values) {
                for (std::size_t row = begin; row < end; ++row)
                    hashes[row] =
                        mixed(hashes[row], allValid || column.isValid(row) ? bitsOf(values[row]) : missingBits);
            });
        }
    });
    return hashes;
}

bool sameRow(const table::Table &table, const std::vector<std::size_t> &columns, std::size_t a, std::size_t b)
{
    for (const std::size_t index : columns) {
        const table::Column &column = table.column(index);
        if (column.isValid(a) != column.isValid(b))
            return false;
        bool same = true;
        if (column.isValid(a))
            withValues(column, [&](const auto values) { same = bitsOf(values[a]) == bitsOf(values[b]); });
        if (!same)
            return false;
    }
    return true;
}

// 0 for every row that equals an earlier one. Rows are divided by their hashes, so that equal ones meet in one part,
// and every part is looked through from the first row on.
Keep firstOfEqual(const table::Table &table, const std::vector<std::size_t> &columns)
{
    const std::size_t rows = table.rows();
    const std::vector<std::uint64_t> hashes = hashesOf(table, columns);
    Keep keep(rows, 1);
    constexpr std::uint32_t empty = table::DenseCodes::missing;
    constexpr unsigned partBits = 3;
    constexpr std::size_t parts = std::size_t(1) << partBits;
    parallelFor(parts, [&](std::size_t part) {
        const std::size_t size = std::bit_ceil(std::max<std::size_t>(64, 2 * rows / parts + rows / parts / 2));
        std::vector<std::pair<std::uint32_t, std::uint32_t>> slots(size, {empty, 0}); // row, hash's upper half
        std::size_t used = 0;
        const auto grow = [&] {
            std::vector<std::pair<std::uint32_t, std::uint32_t>> larger(2 * slots.size(), {empty, 0});
            for (const auto &slot : slots) {
                if (slot.first == empty)
                    continue;
                std::size_t place = (hashes[slot.first] >> partBits) & (larger.size() - 1);
                while (larger[place].first != empty)
                    place = (place + 1) & (larger.size() - 1);
                larger[place] = slot;
            }
            slots = std::move(larger);
        };
        for (std::size_t row = 0; row < rows; ++row) {
            if ((hashes[row] & (parts - 1)) != part)
                continue;
            std::size_t place = (hashes[row] >> partBits) & (slots.size() - 1);
            const auto tag = std::uint32_t(hashes[row] >> 32);
            while (slots[place].first != empty &&
                   !(slots[place].second == tag && sameRow(table, columns, slots[place].first, row)))
                place = (place + 1) & (slots.size() - 1);
            if (slots[place].first != empty) {
                keep[row] = 0;
                continue;
            }
            slots[place] = {std::uint32_t(row), tag};
            if (++used * 2 > slots.size())
                grow();
        }
    });
    return keep;
}

StepOutcome<std::vector<std::size_t>> comparedColumns(const DropDuplicates &step, const table::Table &table)
{
    if (!step.columns.empty() && !step.ignore.empty())
        return tl::make_unexpected(StepError(Error{Error::Code::Input,
                                                   Words::tr("“columns” and “ignore” exclude each other"),
                                                   {},
                                                   Words::tr("Give one of them")}));
    if (!step.columns.empty())
        return columnIndexes(table, step.columns);
    const auto ignored = columnIndexes(table, step.ignore);
    if (!ignored)
        return tl::make_unexpected(ignored.error());
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < table.columnCount(); ++c) {
        if (std::find(ignored->begin(), ignored->end(), c) == ignored->end())
            columns.push_back(c);
    }
    return columns;
}

// The rows for which a condition is true (wanted) or is not.
StepOutcome<StepResult> byCondition(const ExpressionText &text, bool keepsTrue, const table::TablePtr &table,
                                    const Progress &progress)
{
    const auto truths = evaluateCondition(text.text, *table, progress);
    if (!truths)
        return tl::make_unexpected(truths.error());
    Keep keep(table->rows());
    for (std::size_t row = 0; row < keep.size(); ++row)
        keep[row] = std::uint8_t((truths->isTrue[row] != 0) == keepsTrue);
    auto result = keptRows(
        table, keep, truths->firstColumn,
        [&](std::size_t gone) {
            return keepsTrue ? Words::tr("%Ln row(s) do not fulfil the condition", nullptr, int(gone))
                             : Words::tr("%Ln row(s) fulfil the condition", nullptr, int(gone));
        },
        progress);
    if (result)
        result->account.warnings = truths->warnings;
    return result;
}

} // namespace

Outcome applyStep(const DropDuplicates &step, const table::TablePtr &table, const Progress &progress)
{
    const auto columns = comparedColumns(step, *table);
    if (!columns)
        return tl::make_unexpected(columns.error());
    if (columns->empty())
        return tl::make_unexpected(StepError(Error{
            Error::Code::Input, Words::tr("No column is left to compare"), {}, Words::tr("Ignore fewer columns")}));
    const Keep keep = firstOfEqual(*table, *columns);
    auto result = keptRows(
        table, keep, columns->front(),
        [](std::size_t gone) { return Words::tr("%Ln row(s) repeat an earlier one", nullptr, int(gone)); }, progress);
    if (!result || columns->size() == table->columnCount())
        return result;
    const std::size_t gone = result->account.rowsIn - result->account.rowsOut;
    if (double(gone) > largeShare * double(table->rows()))
        result->account.warnings
            << Words::tr("%1 of the rows go, because not all columns are compared: look whether they are real repeats")
                   .arg(Format().percent(double(gone) / double(table->rows()), 1));
    return result;
}

Outcome applyStep(const DropRows &step, const table::TablePtr &table, const Progress &progress)
{
    return byCondition(step.condition, false, table, progress);
}

Outcome applyStep(const KeepRows &step, const table::TablePtr &table, const Progress &progress)
{
    return byCondition(step.condition, true, table, progress);
}

} // namespace clientele::recipe
