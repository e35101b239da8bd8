// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clientele::sources {

/// Where a field stands in its block of text, the quotes around it left out.
struct Field
{
    static constexpr std::uint32_t quotedBit = 1U << 31;
    static constexpr std::uint32_t doubledBit = 1U << 30; ///< holds doubled quotes

    std::uint32_t begin = 0;
    std::uint32_t bits = 0;

    [[nodiscard]] std::uint32_t size() const { return bits & (doubledBit - 1); }
    [[nodiscard]] bool isQuoted() const { return (bits & quotedBit) != 0; }
    [[nodiscard]] bool hasDoubledQuotes() const { return (bits & doubledBit) != 0; }
};

/// Bytes that may be read, never used, behind the end of a block.
inline constexpr std::size_t blockPadding = 64;

/// A row that does not fit, by its place in the block.
struct BadRow
{
    enum class Why { FieldCount, TextAfterQuote, OpenQuote, BadEncoding, NulCharacter, WrongType };

    std::size_t begin = 0;
    std::size_t end = 0;
    Why why = Why::FieldCount;
    std::size_t fields = 0; ///< FieldCount: how many there are
    std::size_t column = 0; ///< WrongType
    std::string value;      ///< WrongType
};

/// The rows of a block that have as many fields as there are columns, row after row.
struct Records
{
    std::vector<Field> fields;
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t lines = 0;             ///< line ends in the block
    std::size_t trailingBlankRows = 0; ///< one column: empty lines at the end, which are rows only if more follows
    std::vector<std::size_t>
        rowEnds; ///< one a row, only when Tokenizer was asked for any number of columns: index into fields
    std::vector<BadRow> bad;

    [[nodiscard]] const Field &field(std::size_t row, std::size_t column) const
    {
        return fields[row * columns + column];
    }
};

/// Finds the fields of delimited text (RFC 4180; LF, CRLF and CR end a row).
///
/// A quote opens a field only as its first character; elsewhere it is text. A field whose closing quote is missing, or
/// is followed by anything but a delimiter or the row's end, spoils its row up to the first line end behind its opening
/// quote; reading goes on there.
class Tokenizer final
{
public:
    explicit Tokenizer(char delimiter) : m_delimiter(delimiter) {}

    /// @param text begins with a row, and ends with one too unless the file ends; blockPadding bytes behind it are
    /// readable.
    /// @param columns fields a row must have; 0: any number.
    void tokenize(std::string_view text, std::size_t columns, Records &records);

private:
    struct Quoted
    {
        std::size_t close = 0;
        std::size_t next = 0; ///< index of the mark behind the closing quote
        bool doubled = false;
        bool closed = false;
    };

    void findMarks(std::string_view text);
    [[nodiscard]] Quoted closingQuote(std::string_view text, std::size_t mark, Records &records) const;
    void endRow(std::size_t end, Records &records);
    std::size_t skipSpoiltRow(std::string_view text, std::size_t mark, BadRow::Why why, Records &records);
    std::size_t takeQuoted(std::string_view text, std::size_t mark, Records &records);
    std::size_t takeLineEnd(std::string_view text, std::size_t mark, Records &records);

    char m_delimiter;
    std::vector<std::uint32_t> m_marks; // offsets of delimiters, quotes and line ends
    std::size_t m_markCount = 0;
    std::size_t m_rowBegin = 0;   // offset
    std::size_t m_fieldBegin = 0; // offset
    std::size_t m_fieldCount = 0; // in records.fields, rejected rows taken back
    std::size_t m_rowFirstField = 0;
    bool m_fieldTaken = false; // a quoted field ended the text
};

/// The end of the last whole row of a text that begins with a row, by the rules of Tokenizer; 0 where none ends for
/// certain.
/// @param text goes on behind its end.
class RowBoundary final
{
public:
    [[nodiscard]] std::size_t lastRowEnd(std::string_view text, char delimiter);

private:
    struct Span
    {
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Span> m_outside; // stretches outside of quotes
};

[[nodiscard]] std::string_view withSingleQuotes(std::string_view raw, std::string &scratch);

/// The field's value, doubled quotes made single. @param scratch holds it where it had any.
[[nodiscard]] inline std::string_view valueOf(std::string_view text, const Field &field, std::string &scratch)
{
    const std::string_view raw(text.data() + field.begin, field.size());
    return field.hasDoubledQuotes() ? withSingleQuotes(raw, scratch) : raw;
}

/// Takes rows out of the records and puts them among the bad ones.
/// @param rows ascending. @param like why; where is filled in. @param place the field that is to blame, where it is
/// one.
void rejectRows(std::string_view text, Records &records, const std::vector<std::size_t> &rows, const BadRow &like,
                std::optional<std::size_t> place = std::nullopt);

/// Line ends in a text: LF, CRLF and CR count one each.
[[nodiscard]] std::size_t countLineEnds(std::string_view text);

} // namespace clientele::sources
