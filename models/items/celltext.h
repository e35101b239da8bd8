// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/table/table.h"

#include <vector>

namespace clientele::items {

/// Rows of a table in the order they are shown; null: all, as they stand in the file.
using RowOrder = std::shared_ptr<const std::vector<std::uint32_t>>;

/// How each cell of a table reads. A column's figures share their decimals, so that they stand under one another; ids,
/// codes and years carry no thousands separators; dates are ISO 8601 with a blank before the time.
/// Cheap to make (looks at some rows of each column), cheap to copy, safe to read from several threads.
class CellText final
{
public:
    CellText() = default;
    CellText(table::TablePtr table, Format format);

    [[nodiscard]] const table::TablePtr &table() const { return m_table; }
    [[nodiscard]] const Format &format() const { return m_format; }

    /// Empty when the value is missing.
    [[nodiscard]] QString display(std::size_t row, std::size_t column) const;
    /// What is searched: display() without thousands separators, with a point and a plain minus; UTF-8.
    [[nodiscard]] std::string searchable(std::size_t row, std::size_t column) const;
    /// For another program: every digit, the decimal sign of the locale, no thousands separators.
    [[nodiscard]] QString forClipboard(std::size_t row, std::size_t column) const;

    /// True where figures identify instead of count: no separators, and left-aligned as text.
    [[nodiscard]] bool isIdentifier(std::size_t column) const { return m_columns[column].identifier; }
    /// Decimals of a column of real numbers; 0 of any other.
    [[nodiscard]] int decimals(std::size_t column) const { return m_columns[column].decimals; }

private:
    struct Shape
    {
        bool identifier = false;
        int decimals = 0;
        bool time = false;    ///< dates: some have a time of day
        bool seconds = false; ///< ... with seconds
    };
    [[nodiscard]] Shape shapeOf(std::size_t column) const;
    [[nodiscard]] std::string dateText(std::size_t row, std::size_t column) const;
    /// "true" and "false" in the person's language.
    [[nodiscard]] static QString yesNo(bool value);

    table::TablePtr m_table;
    Format m_format;
    std::vector<Shape> m_columns;
};

} // namespace clientele::items
