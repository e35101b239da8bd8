// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changes/rowhashes.h"

#include "models/core/parallel.h"

#include <QHashFunctions>

#include <bit>
#include <limits>

namespace clientele::changes {

namespace {

constexpr std::size_t blockRows = 65'536;
constexpr std::uint64_t firstSeed = 0x9e3779b97f4a7c15ULL;
constexpr std::uint64_t secondSeed = 0xc2b2ae3d27d4eb4fULL;
constexpr RowHash missingCell{0x6d697373696e6731ULL, 0x6d697373696e6732ULL};

/// The finalizer of SplitMix64 (Steele, Lea & Flood 2014).
std::uint64_t mixed(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

RowHash ofBits(std::uint64_t bits)
{
    return {mixed(bits + firstSeed), mixed(bits ^ secondSeed)};
}

RowHash ofText(std::string_view text)
{
    return {qHashBits(text.data(), text.size(), firstSeed), mixed(qHashBits(text.data(), text.size(), secondSeed))};
}

void append(RowHash &row, const RowHash &cell)
{
    row.first = mixed(row.first * 3 + cell.first);
    row.second = mixed(row.second * 5 + cell.second);
}

/// @param cellOf a row that has a value.
template <class CellOf>
void appendCells(const table::Column &column, RowHashes &rows, CellOf cellOf)
{
    const std::size_t count = column.size();
    parallelFor((count + blockRows - 1) / blockRows, [&](std::size_t block) {
        const std::size_t end = std::min(count, (block + 1) * blockRows);
        for (std::size_t row = block * blockRows; row < end; ++row) {
            if (column.isValid(row)) {
                append(rows.hashes[row], cellOf(row));
            } else {
                append(rows.hashes[row], missingCell);
                rows.hasMissing[row] = 1;
            }
        }
    });
}

void appendColumn(const table::Column &column, bool asText, RowHashes &rows)
{
    using table::Type;
    if (column.type() == Type::Text) {
        std::vector<RowHash> ofCode(column.dictionary().size());
        for (std::uint32_t code = 0; code < column.dictionary().size(); ++code)
            ofCode[code] = ofText(column.dictionary().at(code));
        appendCells(column, rows, [&, codes = column.codes()](std::size_t row) { return ofCode[codes[row]]; });
    } else if (asText) {
        appendCells(column, rows, [&](std::size_t row) { return ofText(column.plainText(row)); });
    } else if (column.type() == Type::Integer) {
        appendCells(column, rows,
                    [values = column.integers()](std::size_t row) { return ofBits(std::uint64_t(values[row])); });
    } else if (column.type() == Type::Date) {
        appendCells(column, rows,
                    [values = column.dates()](std::size_t row) { return ofBits(std::uint64_t(values[row])); });
    } else if (column.type() == Type::Boolean) {
        appendCells(column, rows, [values = column.booleans()](std::size_t row) { return ofBits(values[row]); });
    } else { // −0 and +0 are one value
        appendCells(column, rows, [values = column.reals()](std::size_t row) {
            return ofBits(std::bit_cast<std::uint64_t>(values[row] == 0 ? 0.0 : values[row]));
        });
    }
}

/// Numbers hashes by open addressing.
class Numbering final
{
public:
    explicit Numbering(std::size_t most)
        : m_slots(std::bit_ceil(std::max<std::size_t>(2 * most, 16)), none), m_mask(m_slots.size() - 1)
    {
        m_hashes.reserve(most);
    }

    std::uint32_t numberOf(const RowHash &hash)
    {
        std::size_t slot = std::size_t(hash.first) & m_mask;
        while (m_slots[slot] != none) {
            if (m_hashes[m_slots[slot]] == hash)
                return m_slots[slot];
            slot = (slot + 1) & m_mask;
        }
        const auto number = std::uint32_t(m_hashes.size());
        m_slots[slot] = number;
        m_hashes.push_back(hash);
        return number;
    }
    [[nodiscard]] std::uint32_t count() const { return std::uint32_t(m_hashes.size()); }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::uint32_t> m_slots;
    std::size_t m_mask;
    std::vector<RowHash> m_hashes;
};

} // namespace

std::vector<ColumnPair> commonColumns(const table::Table &before, const table::Table &after)
{
    std::vector<ColumnPair> pairs;
    for (const table::ColumnPtr &column : after.columns()) {
        if (const table::Column *earlier = before.find(column->name()))
            pairs.push_back({earlier, column.get()});
    }
    return pairs;
}

Result<HashedPair> hashRows(const std::vector<ColumnPair> &columns, std::size_t rowsBefore, std::size_t rowsAfter,
                            const Progress &progress)
{
    HashedPair result;
    result.before = {std::vector<RowHash>(rowsBefore), std::vector<std::uint8_t>(rowsBefore)};
    result.after = {std::vector<RowHash>(rowsAfter), std::vector<std::uint8_t>(rowsAfter)};
    for (const ColumnPair &pair : columns) {
        if (progress.cancelled())
            return cancelled();
        appendColumn(*pair.before, !pair.isOfOneType(), result.before);
        appendColumn(*pair.after, !pair.isOfOneType(), result.after);
    }
    return result;
}

bool isSameCell(const ColumnPair &columns, std::size_t before, std::size_t after)
{
    using table::Type;
    const table::Column &b = *columns.before;
    const table::Column &a = *columns.after;
    if (!b.isValid(before) || !a.isValid(after))
        return b.isValid(before) == a.isValid(after);
    if (!columns.isOfOneType())
        return b.plainText(before) == a.plainText(after);
    switch (b.type()) {
    case Type::Integer:
        return b.integers()[before] == a.integers()[after];
    case Type::Real:
        return b.reals()[before] == a.reals()[after];
    case Type::Date:
        return b.dates()[before] == a.dates()[after];
    case Type::Boolean:
        return b.booleans()[before] == a.booleans()[after];
    case Type::Text:
        return b.dictionary().at(b.codes()[before]) == a.dictionary().at(a.codes()[after]);
    }
    return false;
}

RowGroups groupRows(const std::vector<RowHash> &before, const std::vector<RowHash> &after)
{
    RowGroups groups;
    Numbering numbering(before.size() + after.size());
    groups.before.reserve(before.size());
    groups.after.reserve(after.size());
    for (const RowHash &hash : before)
        groups.before.push_back(numbering.numberOf(hash));
    for (const RowHash &hash : after)
        groups.after.push_back(numbering.numberOf(hash));
    groups.count = numbering.count();
    return groups;
}

} // namespace clientele::changes
