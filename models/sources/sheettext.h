// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/textinput.h"

#include <cstdint>
#include <map>
#include <optional>

namespace clientele::sources {

/// Makes the table of a sheet out of its cells, as text for the parser of text files.
///
/// Blank rows are left out. The header is the first row that is about as full as those below it: a title above the
/// table is left out, and told. The table is as wide as its header, and goes on to the right as far as half of its
/// first rows do. What stands right of it makes its row one with too many fields.
class SheetText final
{
public:
    enum class Kind : std::uint8_t { Text, Number, Error };

    explicit SheetText(char decimal) : m_decimal(decimal) {}

    /// Of the number cells.
    [[nodiscard]] char decimal() const { return m_decimal; }
    /// A cell of the current row. @param column from 0.
    void addCell(std::size_t column, std::string_view text, Kind kind);
    /// A formula without a stored result.
    void addUncalculated() { ++m_uncalculated; }
    /// @param row from 0; rows come in order. @param repeat as so many rows.
    /// @returns false where rows are not in order, or the sheet is larger than spreadsheets are.
    [[nodiscard]] bool endRow(std::size_t row, std::size_t repeat = 1);
    /// The names of the columns, once the header was found.
    [[nodiscard]] const std::optional<QStringList> &header() const { return m_header; }
    /// @returns nullptr where the sheet has no cells. @param name of the sheet, for warnings.
    [[nodiscard]] std::shared_ptr<MemoryText> finish(const QString &name);

    static constexpr std::size_t mostRows = 1'048'576;
    static constexpr std::size_t mostColumns = 16'384;

private:
    struct Cell
    {
        std::uint32_t column = 0;
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
        bool isNumber = false;
    };
    struct Row
    {
        std::vector<Cell> cells; // ascending columns, none empty
        std::string bytes;
        std::size_t number = 0;

        [[nodiscard]] std::string_view text(const Cell &cell) const
        {
            return std::string_view(bytes).substr(cell.begin, cell.size);
        }
        void clear()
        {
            cells.clear();
            bytes.clear();
        }
    };

    void findTable();
    [[nodiscard]] std::size_t headerAmongFirst() const;
    void takeHeader(const Row &row);
    void write(const Row &row);
    void writeField(std::string_view text);
    QStringList warnings(const QString &name) const;

    char m_decimal;
    Row m_row;
    bool m_unordered = false;
    std::vector<Row> m_first; // until the header is found
    std::optional<QStringList> m_header;
    std::size_t m_left = 0;  // the table's first column
    std::size_t m_width = 0; // its columns
    std::size_t m_next = 0;  // the row behind the last one
    std::size_t m_lines = 0; // written
    std::size_t m_rowsAbove = 0;
    std::string m_rowAbove; // the first of them
    std::size_t m_uncalculated = 0;
    std::map<std::string, std::size_t, std::less<>> m_errors; // "#N/A" and how often
    std::shared_ptr<MemoryText> m_text = std::make_shared<MemoryText>();
};

} // namespace clientele::sources
