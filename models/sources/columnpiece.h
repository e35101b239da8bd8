// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/columnformat.h"
#include "models/sources/records.h"
#include "models/sources/textcodes.h"

#include <string>
#include <vector>

namespace clientele::sources {

/// The values of one column in one block of a file.
struct ColumnPiece
{
    ColumnFormat format;
    Evidence evidence;
    std::size_t rows = 0;
    std::vector<std::int64_t> integers; ///< Integer, and Date in microseconds
    std::vector<double> reals;
    std::vector<std::uint8_t> booleans;
    std::vector<std::uint32_t> codes;      ///< Text: into texts
    std::shared_ptr<const TextList> texts; ///< distinct; those of other blocks may be among them
    std::vector<std::uint64_t> valid;      ///< one bit a row; empty: all are
};

/// Reads the column pieces of one block after another; keeps its working memory.
class PieceReader final
{
public:
    /// @param missingWords fields that mean missing besides the empty one.
    explicit PieceReader(std::vector<std::string> missingWords) : m_missingWords(std::move(missingWords)) {}

    /// In all of these a column without a place in the file (CsvFile::noPlace) is missing in every row.
    ///
    /// Reads the column as the format says or, where a value does not fit it, as what fits all of its values here.
    [[nodiscard]] ColumnPiece read(std::string_view text, const Records &records, std::size_t column,
                                   const ColumnFormat &likely, const FormatHints &hints);
    /// Reads the column as the format says. @param misfits gets the rows whose value does not fit; they count as
    /// missing.
    [[nodiscard]] ColumnPiece readAs(std::string_view text, const Records &records, std::size_t column,
                                     const ColumnFormat &format, std::vector<std::size_t> &misfits);
    /// What the values allow. With votes: how many values allow each bit of Evidence::possible.
    [[nodiscard]] Evidence judge(std::string_view text, const Records &records, std::size_t column,
                                 std::vector<std::size_t> *votes = nullptr);

private:
    struct Reading;

    template <class Take>
    void eachValue(const Reading &reading, ColumnPiece &piece, Take take);
    void readIntegers(const Reading &reading, ColumnPiece &piece);
    void readReals(const Reading &reading, ColumnPiece &piece);
    void readDates(const Reading &reading, ColumnPiece &piece);
    void readSerialDates(const Reading &reading, ColumnPiece &piece);
    void readBooleans(const Reading &reading, ColumnPiece &piece);
    void readTexts(const Reading &reading, ColumnPiece &piece);
    void readEmpty(const Reading &reading, ColumnPiece &piece);
    bool readInto(const Reading &reading, ColumnPiece &piece);
    [[nodiscard]] TextCoder &coderFor(std::size_t column);
    [[nodiscard]] bool isMissingWord(std::string_view value) const;

    std::vector<std::string> m_missingWords;
    std::string m_scratch;
    std::vector<std::unique_ptr<TextCoder>> m_coders; // by column
};

} // namespace clientele::sources
