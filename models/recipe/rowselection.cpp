// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/rowselection.h"

#include "models/core/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace clientele::recipe {

namespace {

constexpr std::size_t wordsOfPart = 1024; // 65,536 rows

// Eight bytes of 0 or 1 as eight bits, the first row in the lowest.
std::uint64_t bitsOf(const std::uint8_t *bytes)
{
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof(eight));
    return (eight * 0x0102040810204080ULL) >>
           56U; // on a machine whose lowest byte comes first, as all that we build for
}

// The other way round.
std::uint64_t bytesOf(std::uint8_t bits)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    const std::uint64_t apart = (bits * ones) & 0x8040201008040201ULL; // bit k in byte k
    return ((apart + 0x7f * ones) >> 7U) & ones;
}

// Where each part of the rows begins among those that stay; the last one is their number.
std::vector<std::size_t> partBegins(const std::vector<std::uint64_t> &words)
{
    std::vector<std::size_t> begins{0};
    for (std::size_t w = 0; w < words.size(); w += wordsOfPart) {
        std::size_t count = 0;
        for (std::size_t i = w; i < std::min(words.size(), w + wordsOfPart); ++i)
            count += std::size_t(std::popcount(words[i]));
        begins.push_back(begins.back() + count);
    }
    return begins;
}

// The values of 64 rows that stay. @returns how many.
template <class T>
std::size_t take64(const T *from, std::uint64_t kept, T *to)
{
    std::array<T, 65> some; // where the last rows go, the place behind is written to
    std::size_t count = 0;
    for (std::size_t i = 0; i < 64; ++i) {
        some[count] = from[i];
        count += std::size_t((kept >> i) & 1U);
    }
    std::memcpy(to, some.data(), count * sizeof(T));
    return count;
}

template <class T>
void takePart(std::span<const T> values, const std::vector<std::uint64_t> &words, std::size_t part, T *to)
{
    const std::size_t end = std::min(words.size(), (part + 1) * wordsOfPart);
    for (std::size_t w = part * wordsOfPart; w < end; ++w) {
        const T *from = values.data() + 64 * w;
        std::size_t full = 0;
        while (w + full < end && words[w + full] == ~std::uint64_t(0))
            ++full;
        if (full > 0) {
            std::memcpy(to, from, 64 * full * sizeof(T));
            to += 64 * full;
            w += full - 1;
        } else if (64 * (w + 1) <= values.size()) {
            to += words[w] == 0 ? 0 : take64(from, words[w], to);
        } else {
            for (std::uint64_t left = words[w]; left != 0; left &= left - 1)
                *to++ = from[std::countr_zero(left)];
        }
    }
}

// The bits at the places that are set in kept, side by side.
std::uint64_t compressed(std::uint64_t bits, std::uint64_t kept)
{
    std::uint64_t result = 0;
    for (int place = 0; kept != 0;) {
        const int begin = std::countr_zero(kept);
        const int length = std::countr_one(kept >> begin);
        const std::uint64_t run = length == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << length) - 1;
        result |= ((bits >> begin) & run) << place;
        place += length;
        kept &= ~(run << begin);
    }
    return result;
}

table::Validity takenValidity(const table::Validity &validity, const std::vector<std::uint64_t> &words,
                              std::size_t count)
{
    bool isAnyMissing = false;
    for (std::size_t w = 0; w < words.size() && !validity.allValid() && !isAnyMissing; ++w)
        isAnyMissing = (words[w] & ~validity.words()[w]) != 0;
    if (!isAnyMissing)
        return {};
    std::vector<std::uint64_t> result((count + 63) / 64);
    std::size_t place = 0;
    for (std::size_t w = 0; w < words.size(); ++w) {
        const std::uint64_t bits = compressed(validity.words()[w], words[w]);
        if (bits != 0) {
            result[place / 64] |= bits << (place % 64);
            if (place % 64 != 0 && bits >> (64 - place % 64) != 0)
                result[place / 64 + 1] |= bits >> (64 - place % 64);
        }
        place += std::size_t(std::popcount(words[w]));
    }
    return {std::move(result), count};
}

// One column while its rows are taken, part by part.
class TakenColumn
{
public:
    TakenColumn() = default;
    virtual ~TakenColumn() = default;
    Q_DISABLE_COPY_MOVE(TakenColumn)
    virtual void take(const std::vector<std::uint64_t> &words, std::size_t part, std::size_t begin) = 0;
    [[nodiscard]] virtual table::ColumnPtr finish(table::Validity validity) = 0;
};

template <class T>
class TakenValues final : public TakenColumn
{
public:
    TakenValues(const table::Column &column, std::span<const T> values, std::size_t count)
        : m_column(column), m_from(values), m_to(count)
    {
    }

    void take(const std::vector<std::uint64_t> &words, std::size_t part, std::size_t begin) override
    {
        takePart(m_from, words, part, m_to.data() + begin);
    }
    [[nodiscard]] table::ColumnPtr finish(table::Validity validity) override
    {
        return table::Column::ofMemory(m_column.name(), m_column.type(), std::move(m_to).shared(), std::move(validity),
                                       m_column.type() == table::Type::Text ? m_column.dictionaryPtr() : nullptr,
                                       m_column.isDateOnly());
    }

private:
    const table::Column &m_column;
    std::span<const T> m_from;
    table::Buffer<T> m_to;
};

std::unique_ptr<TakenColumn> takenColumn(const table::Column &column, std::size_t count)
{
    switch (column.type()) {
    case table::Type::Integer:
        return std::make_unique<TakenValues<std::int64_t>>(column, column.integers(), count);
    case table::Type::Real:
        return std::make_unique<TakenValues<double>>(column, column.reals(), count);
    case table::Type::Text:
        return std::make_unique<TakenValues<std::uint32_t>>(column, column.codes(), count);
    case table::Type::Date:
        return std::make_unique<TakenValues<table::Microseconds>>(column, column.dates(), count);
    case table::Type::Boolean:
        return std::make_unique<TakenValues<std::uint8_t>>(column, column.booleans(), count);
    }
    return nullptr;
}

} // namespace

RowSelection::RowSelection(const Keep &keep) : m_words((keep.size() + 63) / 64)
{
    std::size_t row = 0;
    for (; row + 8 <= keep.size(); row += 8)
        m_words[row / 64] |= bitsOf(keep.data() + row) << (row % 64);
    for (; row < keep.size(); ++row)
        m_words[row / 64] |= std::uint64_t(keep[row] != 0) << (row % 64);
    m_begins = partBegins(m_words);
}

std::vector<table::ColumnPtr> RowSelection::columnsOf(const table::Table &table, const Progress &progress) const
{
    std::vector<std::unique_ptr<TakenColumn>> taken;
    for (const table::ColumnPtr &column : table.columns())
        taken.push_back(takenColumn(*column, count()));
    // One task more a column: what is missing.
    const std::size_t parts = m_begins.size() - 1;
    std::vector<table::Validity> validities(taken.size());
    parallelFor(taken.size() * (parts + 1), [&](std::size_t task) {
        const std::size_t c = task / (parts + 1);
        const std::size_t part = task % (parts + 1);
        if (progress.cancelled())
            return;
        if (part == parts)
            validities[c] = takenValidity(table.column(c).validity(), m_words, count());
        else
            taken[c]->take(m_words, part, m_begins[part]);
    });
    std::vector<table::ColumnPtr> columns;
    for (std::size_t c = 0; c < taken.size() && !progress.cancelled(); ++c)
        columns.push_back(taken[c]->finish(std::move(validities[c])));
    return columns;
}

void dropInvalid(Keep &keep, const table::Validity &validity)
{
    if (validity.allValid())
        return;
    std::size_t row = 0;
    for (; row + 8 <= keep.size(); row += 8) {
        const std::uint64_t valid = bytesOf(std::uint8_t(validity.words()[row / 64] >> (row % 64)));
        std::uint64_t eight = 0;
        std::memcpy(&eight, keep.data() + row, sizeof(eight));
        eight &= valid;
        std::memcpy(keep.data() + row, &eight, sizeof(eight));
    }
    for (; row < keep.size(); ++row)
        keep[row] = std::uint8_t(keep[row] != 0 && validity.isValid(row));
}

} // namespace clientele::recipe
