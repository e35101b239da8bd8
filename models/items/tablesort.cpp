// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tablesort.h"

#include "models/items/textfold.h"
#include "models/query/rowmask.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace clientele::items {

namespace {

constexpr std::uint64_t signBit = std::uint64_t(1) << 63;
constexpr std::size_t rowsBetweenChecks = 65'536;

struct Keyed
{
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};

// Unsigned keys in the order of the values.
std::uint64_t keyOf(std::int64_t value)
{
    return std::uint64_t(value) ^ signBit;
}

std::uint64_t keyOf(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value); // minus zero is zero
    return (bits & signBit) != 0 ? ~bits : bits | signBit;
}

struct FoldedText
{
    std::string folded;
    std::uint32_t code = 0;
};

/// The place of each text of the dictionary among all, by code. Equal texts share one.
Result<std::vector<std::uint32_t>> textRanks(const table::Dictionary &dictionary, const Progress &progress)
{
    std::vector<FoldedText> texts(dictionary.size());
    for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
        if (code % rowsBetweenChecks == 0 && progress.cancelled())
            return cancelled();
        texts[code] = {fold(dictionary.at(code)), code};
    }
    const auto before = [&dictionary](const FoldedText &a, const FoldedText &b) {
        const int compared = a.folded.compare(b.folded);
        return compared != 0 ? compared < 0 : dictionary.at(a.code) < dictionary.at(b.code);
    };
    // In blocks, so that a cancelled sort of a million names stops soon.
    for (std::size_t begin = 0; begin < texts.size(); begin += rowsBetweenChecks) {
        if (progress.cancelled())
            return cancelled();
        const auto end = texts.begin() + std::ptrdiff_t(std::min(begin + rowsBetweenChecks, texts.size()));
        std::sort(texts.begin() + std::ptrdiff_t(begin), end, before);
    }
    for (std::size_t width = rowsBetweenChecks; width < texts.size(); width *= 2) {
        for (std::size_t begin = 0; begin + width < texts.size(); begin += 2 * width) {
            if (progress.cancelled())
                return cancelled();
            const auto first = texts.begin() + std::ptrdiff_t(begin);
            const auto end = texts.begin() + std::ptrdiff_t(std::min(begin + 2 * width, texts.size()));
            std::inplace_merge(first, first + std::ptrdiff_t(width), end, before);
        }
    }
    std::vector<std::uint32_t> ranks(dictionary.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0 && dictionary.at(texts[i - 1].code) != dictionary.at(texts[i].code))
            ++rank;
        ranks[texts[i].code] = rank;
    }
    return ranks;
}

/// One function from row to key, chosen once a column.
template <class KeyOfRow>
void split(const table::Column &column, std::span<const std::uint32_t> rows, std::uint64_t flip, KeyOfRow keyOfRow,
           std::vector<Keyed> &keyed, std::vector<std::uint32_t> &missing)
{
    for (const std::uint32_t row : rows) {
        if (column.isValid(row))
            keyed.push_back({keyOfRow(row) ^ flip, row});
        else
            missing.push_back(row);
    }
}

/// Least significant byte first: stable, and bytes that all rows share cost one look.
bool radixSort(std::vector<Keyed> &keyed, const Progress &progress)
{
    std::vector<Keyed> other(keyed.size());
    for (int shift = 0; shift < 64; shift += 8) {
        if (progress.cancelled())
            return false;
        std::array<std::size_t, 256> counts{};
        for (const Keyed &one : keyed)
            ++counts[(one.key >> shift) & 0xff];
        if (std::find(counts.begin(), counts.end(), keyed.size()) != counts.end())
            continue;
        std::size_t place = 0;
        for (std::size_t &count : counts)
            place += std::exchange(count, place);
        for (const Keyed &one : keyed)
            other[counts[(one.key >> shift) & 0xff]++] = one;
        keyed.swap(other);
        progress.report(double(shift + 8) / 64);
    }
    return true;
}

} // namespace

Result<std::vector<std::uint32_t>> sortPermutation(const table::Table &table, std::size_t columnIndex,
                                                   Qt::SortOrder order, const Progress &progress,
                                                   const std::vector<std::uint32_t> *chosen)
{
    const table::Column &column = table.column(columnIndex);
    std::vector<std::uint32_t> all;
    if (!chosen) {
        all.resize(table.rows());
        std::iota(all.begin(), all.end(), 0U);
    }
    const std::span<const std::uint32_t> rows = chosen ? std::span(*chosen) : std::span<const std::uint32_t>(all);

    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    std::vector<std::uint32_t> missing;
    const std::uint64_t flip = order == Qt::DescendingOrder ? ~std::uint64_t(0) : 0;
    switch (column.type()) {
    case table::Type::Integer:
        split(
            column, rows, flip, [v = column.integers()](std::size_t row) { return keyOf(v[row]); }, keyed, missing);
        break;
    case table::Type::Real:
        split(
            column, rows, flip, [v = column.reals()](std::size_t row) { return keyOf(v[row]); }, keyed, missing);
        break;
    case table::Type::Date:
        split(
            column, rows, flip, [v = column.dates()](std::size_t row) { return keyOf(v[row]); }, keyed, missing);
        break;
    case table::Type::Boolean:
        split(
            column, rows, flip, [v = column.booleans()](std::size_t row) { return std::uint64_t(v[row]); }, keyed,
            missing);
        break;
    case table::Type::Text: {
        const auto ranks = textRanks(column.dictionary(), progress);
        if (!ranks)
            return tl::make_unexpected(ranks.error());
        split(
            column, rows, flip,
            [&ranks, v = column.codes()](std::size_t row) { return std::uint64_t((*ranks)[v[row]]); }, keyed, missing);
        break;
    }
    }
    if (!radixSort(keyed, progress))
        return cancelled();

    std::vector<std::uint32_t> sorted;
    sorted.reserve(rows.size());
    for (const Keyed &one : keyed)
        sorted.push_back(one.row);
    sorted.insert(sorted.end(), missing.begin(), missing.end());
    return sorted;
}

Result<RowOrder> arrangedRows(const table::Table &table, const query::FilterSet &filters, int column,
                              Qt::SortOrder order, const Progress &progress)
{
    const auto mask = query::maskOf(table, filters);
    if (!mask)
        return tl::make_unexpected(mask.error());
    std::shared_ptr<std::vector<std::uint32_t>> rows;
    if (*mask) {
        rows = std::make_shared<std::vector<std::uint32_t>>();
        for (std::size_t row = 0; row < table.rows(); ++row) {
            if ((**mask)[row] != 0)
                rows->push_back(std::uint32_t(row));
        }
    }
    if (column < 0)
        return RowOrder(std::move(rows));
    auto permutation = sortPermutation(table, std::size_t(column), order, progress, rows.get());
    if (!permutation)
        return tl::make_unexpected(permutation.error());
    return std::make_shared<const std::vector<std::uint32_t>>(std::move(*permutation));
}

} // namespace clientele::items
