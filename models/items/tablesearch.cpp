// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/tablesearch.h"

#include "models/items/textfold.h"

#include <algorithm>

namespace clientele::items {

namespace {

/// "1,234.50" as the locale writes it becomes "1234.50", the minus a plain one.
std::string figureNeedle(QString text, const QLocale &locale)
{
    text.replace(QChar(0x2212), QLatin1Char('-'));
    const QString group = locale.groupSeparator();
    const QString decimal = locale.decimalPoint();
    QString plain;
    for (const QChar c : text) {
        if (decimal == c)
            plain += QLatin1Char('.');
        else if (group != c && c != QChar(0x00a0) && c != QChar(0x202f))
            plain += c;
    }
    return plain.toStdString();
}

class Matcher final
{
public:
    Matcher(const CellText &cells, const Search &search)
        : m_cells(cells), m_text(fold(search.text.toStdString())),
          m_figure(figureNeedle(search.text.trimmed(), cells.format().locale())),
          m_isFigure(!m_figure.empty() && m_figure.find_first_not_of("0123456789.-") == std::string::npos),
          m_isDate(m_text.find_first_not_of("0123456789-:. ") == std::string::npos)
    {
        m_known.resize(cells.table()->columnCount());
    }

    [[nodiscard]] bool matches(std::size_t row, std::size_t column)
    {
        const table::Column &values = m_cells.table()->column(column);
        if (!values.isValid(row))
            return false;
        switch (values.type()) {
        case table::Type::Text:
            return textMatches(values, column, values.codes()[row]);
        case table::Type::Integer:
        case table::Type::Real:
            return m_isFigure && m_cells.searchable(row, column).find(m_figure) != std::string::npos;
        case table::Type::Date:
            return m_isDate && m_cells.searchable(row, column).find(m_text) != std::string::npos;
        default:
            return fold(m_cells.searchable(row, column)).find(m_text) != std::string::npos;
        }
    }

private:
    enum Known : std::uint8_t { Unknown, No, Yes };

    /// Each different text is looked at once.
    bool textMatches(const table::Column &values, std::size_t column, std::uint32_t code)
    {
        std::vector<std::uint8_t> &known = m_known[column];
        if (known.empty())
            known.resize(values.dictionary().size(), Unknown);
        if (known[code] == Unknown)
            known[code] = fold(values.dictionary().at(code)).find(m_text) != std::string::npos ? Yes : No;
        return known[code] == Yes;
    }

    const CellText &m_cells;
    std::string m_text;
    std::string m_figure;
    bool m_isFigure; // else no number can have it
    bool m_isDate;
    std::vector<std::vector<std::uint8_t>> m_known; // by column, by code
};

} // namespace

Result<std::optional<CellPlace>> findNext(const CellText &cells, const RowOrder &order, const Search &search,
                                          const Progress &progress)
{
    const std::size_t rows = !cells.table() ? 0 : order ? order->size() : cells.table()->rows();
    const std::size_t width = search.columns.size();
    if (rows == 0 || width == 0 || search.text.isEmpty())
        return std::nullopt;

    Matcher matcher(cells, search);
    const auto found = std::find(search.columns.begin(), search.columns.end(), search.from.column);
    const std::size_t startColumn = found == search.columns.end() ? 0 : std::size_t(found - search.columns.begin());
    const std::size_t total = rows * width;
    std::size_t at = std::min(search.from.row, rows - 1) * width + startColumn;
    for (std::size_t step = search.includeFrom ? 0 : 1; step <= total; ++step) {
        if (step % 65'536 == 0 && progress.cancelled())
            return cancelled();
        const std::size_t place = search.backwards ? (at + total - step % total) % total : (at + step) % total;
        const std::size_t row = order ? (*order)[place / width] : place / width;
        const std::size_t column = search.columns[place % width];
        if (matcher.matches(row, column))
            return CellPlace{place / width, column};
    }
    return std::nullopt;
}

} // namespace clientele::items
