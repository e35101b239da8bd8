// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/tablebuilder.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include <sys/mman.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace clientele::sources {

using Kind = ColumnFormat::Kind;
using table::Column;
using table::ColumnPtr;
using table::Validity;

namespace {

// Room for all rows, on large pages where the system has them: faulting in small ones takes as long as copying.
template <class Value>
void reserveLarge(std::vector<Value> &values, std::size_t count)
{
    values.reserve(count);
#ifdef MADV_HUGEPAGE
    constexpr std::size_t page = 4096;
    constexpr std::size_t worthIt = 4 << 20;
    const std::size_t bytes = count * sizeof(Value);
    const std::size_t toPage = (page - reinterpret_cast<std::uintptr_t>(values.data()) % page) % page;
    if (bytes > toPage + worthIt) // a hint: it may fail
        ::madvise(reinterpret_cast<char *>(values.data()) + toPage, (bytes - toPage) / page * page, MADV_HUGEPAGE);
#endif
}

// Assigning {} would keep the memory.
template <class Value>
void freeMemory(std::vector<Value> &values)
{
    values = std::vector<Value>();
}

std::size_t rowsOf(const std::vector<ColumnPiece *> &pieces)
{
    std::size_t rows = 0;
    for (const ColumnPiece *piece : pieces)
        rows += piece->rows;
    return rows;
}

Validity joinValidity(const std::vector<ColumnPiece *> &pieces, std::size_t rows)
{
    bool anyMissing = false;
    for (const ColumnPiece *piece : pieces)
        anyMissing |= !piece->valid.empty();
    if (!anyMissing)
        return {};
    std::vector<std::uint64_t> words((rows + 63) / 64 + 1);
    std::size_t row = 0;
    for (const ColumnPiece *piece : pieces) {
        for (std::size_t done = 0; done < piece->rows; done += 64) {
            std::uint64_t bits = piece->valid.empty() ? ~std::uint64_t(0) : piece->valid[done / 64];
            const std::size_t count = std::min<std::size_t>(64, piece->rows - done);
            if (count < 64)
                bits &= (std::uint64_t(1) << count) - 1;
            const std::size_t shift = (row + done) % 64;
            words[(row + done) / 64] |= bits << shift;
            if (shift > 0)
                words[(row + done) / 64 + 1] |= bits >> (64 - shift);
        }
        row += piece->rows;
    }
    return {std::move(words), rows};
}

// Values of missing rows are zero, also where a piece has none at all.
template <class Value, class Member>
std::vector<Value> joinValues(const std::vector<ColumnPiece *> &pieces, std::size_t rows, Member member)
{
    std::vector<Value> values;
    reserveLarge(values, rows);
    for (ColumnPiece *piece : pieces) {
        auto &part = piece->*member;
        if (piece->format.kind == Kind::Empty)
            values.resize(values.size() + piece->rows);
        else
            values.insert(values.end(), part.begin(), part.begin() + std::ptrdiff_t(piece->rows));
        freeMemory(part);
    }
    return values;
}

std::vector<double> joinReals(const std::vector<ColumnPiece *> &pieces, std::size_t rows)
{
    std::vector<double> values;
    reserveLarge(values, rows);
    for (ColumnPiece *piece : pieces) {
        if (piece->format.kind == Kind::Real)
            values.insert(values.end(), piece->reals.begin(), piece->reals.begin() + std::ptrdiff_t(piece->rows));
        else if (piece->format.kind == Kind::Integer)
            values.insert(values.end(), piece->integers.begin(), piece->integers.begin() + std::ptrdiff_t(piece->rows));
        else
            values.resize(values.size() + piece->rows);
        freeMemory(piece->reals);
        freeMemory(piece->integers);
    }
    return values;
}

// The codes of one column in the dictionary of the whole table, of blocks that share their texts or not.
class JoinedTexts final
{
public:
    /// The codes become those of the dictionary; texts keep the order of their first appearance.
    void take(ColumnPiece &piece, std::vector<std::uint32_t> &codes)
    {
        const auto [place, isFirst] = m_known.try_emplace(piece.texts.get());
        std::vector<std::uint32_t> &known = place->second;
        known.resize(piece.texts->size(), unknown);
        if (isFirst && piece.texts.use_count() == 1) { // they are all this block's, in the order of its rows
            for (std::size_t i = 0; i < known.size(); ++i)
                known[i] = codeOf(piece.texts->at(i));
        }
        const auto isValid = [&](std::size_t row) {
            return piece.valid.empty() || ((piece.valid[row / 64] >> (row % 64)) & 1U) != 0;
        };
        for (std::size_t row = 0; row < piece.rows; ++row) {
            if (!isValid(row)) {
                codes.push_back(0);
                continue;
            }
            std::uint32_t &code = known[piece.codes[row]];
            if (code == unknown)
                code = codeOf(piece.texts->at(piece.codes[row]));
            codes.push_back(code);
        }
        freeMemory(piece.codes);
        if (piece.texts.use_count() == 1) // no other block needs them
            m_known.erase(piece.texts.get());
        piece.texts.reset();
    }
    [[nodiscard]] std::shared_ptr<table::Dictionary> finish()
    {
        m_dictionary->shrinkToFit();
        return std::move(m_dictionary);
    }

private:
    static constexpr std::uint32_t unknown = std::numeric_limits<std::uint32_t>::max();

    std::uint32_t codeOf(std::string_view text)
    {
        const auto [code, isNew] = m_table.codeOf(
            hashText(text), [&](std::uint32_t other) { return sameText(m_dictionary->at(other), text); });
        if (isNew)
            m_dictionary->append(text);
        return code;
    }

    std::shared_ptr<table::Dictionary> m_dictionary = std::make_shared<table::Dictionary>();
    CodeTable m_table;
    std::unordered_map<const TextList *, std::vector<std::uint32_t>> m_known;
};

ColumnPtr joinTexts(const QString &name, const std::vector<ColumnPiece *> &pieces, std::size_t rows, Validity validity)
{
    JoinedTexts joined;
    std::vector<std::uint32_t> codes;
    reserveLarge(codes, rows);
    for (ColumnPiece *piece : pieces) {
        if (piece->format.kind == Kind::Empty)
            codes.resize(codes.size() + piece->rows);
        else
            joined.take(*piece, codes);
    }
    return Column::text(name, std::move(codes), joined.finish(), std::move(validity));
}

} // namespace

bool isUsable(const ColumnPiece &piece, const ColumnFormat &format)
{
    const Kind kind = piece.format.kind;
    if (kind == Kind::Empty)
        return true;
    const bool isNumber = kind == Kind::Integer || kind == Kind::Real;
    if (isNumber && (format.kind == kind || (kind == Kind::Integer && format.kind == Kind::Real)))
        return !piece.evidence.signs || piece.format.decimal == format.decimal;
    if (kind != format.kind)
        return false;
    if (kind == Kind::Date)
        return piece.format.order == format.order && piece.format.serial == format.serial;
    return kind != Kind::Boolean || piece.format == format;
}

namespace {

// The pieces of one column lie between those of the others: what becomes free there is given back by hand, or large
// data need twice their memory while they are read.
void giveBack([[maybe_unused]] std::size_t rows)
{
#ifdef __GLIBC__
    constexpr std::size_t worthIt = 2'000'000;
    if (rows > worthIt)
        ::malloc_trim(0);
#endif
}

ColumnPtr joined(const QString &name, const ColumnFormat &format, const Evidence &evidence,
                 const std::vector<ColumnPiece *> &pieces, std::size_t rows)
{
    Validity validity = joinValidity(pieces, rows);
    switch (format.kind) {
    case Kind::Integer:
        return Column::integers(name, joinValues<std::int64_t>(pieces, rows, &ColumnPiece::integers),
                                std::move(validity));
    case Kind::Real:
        return Column::reals(name, joinReals(pieces, rows), std::move(validity));
    case Kind::Date: {
        auto values = joinValues<table::Microseconds>(pieces, rows, &ColumnPiece::integers);
        const bool serialTime = format.serial && std::any_of(values.begin(), values.end(), [](table::Microseconds one) {
                                    return one % table::microsPerDay != 0;
                                });
        return Column::dates(name, std::move(values), std::move(validity), !evidence.time && !serialTime);
    }
    case Kind::Boolean:
        return Column::booleans(name, joinValues<std::uint8_t>(pieces, rows, &ColumnPiece::booleans),
                                std::move(validity));
    case Kind::Empty:
    case Kind::Text:
        break;
    }
    return joinTexts(name, pieces, rows, std::move(validity));
}

} // namespace

ColumnPtr joinPieces(const QString &name, const ColumnFormat &format, const Evidence &evidence,
                     const std::vector<ColumnPiece *> &pieces)
{
    const std::size_t rows = rowsOf(pieces);
    ColumnPtr column = joined(name, format, evidence, pieces, rows);
    giveBack(rows);
    return column;
}

} // namespace clientele::sources
