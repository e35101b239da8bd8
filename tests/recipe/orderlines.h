// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/table.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace clientele::tests {

using Texts = std::vector<std::optional<std::string>>;

inline table::Validity valid(const std::vector<int> &flags)
{
    std::vector<std::uint64_t> words((flags.size() + 63) / 64);
    for (std::size_t i = 0; i < flags.size(); ++i)
        words[i / 64] |= std::uint64_t(flags[i]) << (i % 64);
    return {words, flags.size()};
}

inline table::Microseconds at(int year, int month, int day, int hour = 0, int second = 0)
{
    return table::fromCivil({year, month, day, hour, 0, second, 0});
}

/// Order lines with every role that a step asks for, repeats, missing cells, and names and texts full of signs.
inline table::TablePtr orderLines()
{
    const std::string hostile = "x'; DROP TABLE \"lines\"; --";
    return *table::Table::make(
        {table::Column::text("Invoice",
                             Texts{"536365", "C536366", "c12", "C", "C12a", std::nullopt, "536365", "536365"}),
         table::Column::text("StockCode",
                             Texts{"85123A", "POST", "71053", "M", "C2", std::nullopt, "85123A", "85123A"}),
         table::Column::integers("Quantity", {6, -1, 0, 12, 24, 3, 6, 6}, valid({1, 1, 1, 1, 1, 0, 1, 1})),
         table::Column::reals("Unit price", {2.55, 0, -1.5, 18, 4.25, 0.1, 2.55, 2.55},
                              valid({1, 1, 1, 1, 0, 1, 1, 1})),
         table::Column::integers("Customer ID", {17850, 17850, 13047, 0, 13047, 12583, 17850, 17850},
                                 valid({1, 1, 1, 0, 1, 1, 1, 1})),
         table::Column::dates("InvoiceDate",
                              {at(2010, 12, 1, 8), at(2011, 12, 9, 12, 50), at(2011, 1, 2), at(2012, 1, 1, 23),
                               at(2011, 2, 28), at(2012, 2, 29), at(2010, 12, 1, 8), at(2010, 12, 1, 8)}),
         table::Column::text("say \"hi\" %1",
                             Texts{" a  b ", "\t", hostile, "Ä\u00a0 ö", "a b", std::nullopt, " a  b ", "A B"}),
         table::Column::integers("Birth year", {1980, 1893, 2001, 0, 1957, 1980, 1980, 1980},
                                 valid({1, 1, 1, 0, 1, 1, 1, 1})),
         table::Column::booleans("Paid", {1, 0, 1, 0, 1, 0, 1, 1}, valid({1, 1, 0, 1, 1, 1, 1, 1})),
         table::Column::text("Nothing", Texts(8, std::nullopt)),
         table::Column::integers("One", std::vector<std::int64_t>(8, 7))});
}

inline QStringList rowsOf(const table::Table &table)
{
    QStringList rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const table::ColumnPtr &column : table.columns()) {
            const QString text = QString::fromStdString(column->plainText(row));
            cells << (!column->isValid(row) ? QString("<missing>") : text == QLatin1String("-0") ? QString("0") : text);
        }
        rows << cells.join(QChar(1));
    }
    rows.sort();
    return rows;
}

/// Names, types, roles and the shape of dates.
inline QString headOf(const table::Table &table)
{
    QStringList columns;
    for (std::size_t i = 0; i < table.columnCount(); ++i)
        columns << QString("%1:%2:%3:%4")
                       .arg(table.column(i).name(), table::toString(table.column(i).type()),
                            table::token(table.role(i)), table.column(i).isDateOnly() ? "day" : "");
    return columns.join(QString(", "));
}

/// Where they differ; empty: nowhere.
inline QString difference(const table::Table &memory, const table::Table &other)
{
    if (headOf(memory) != headOf(other))
        return QString("columns %1\ninstead of %2").arg(headOf(other), headOf(memory));
    const QStringList a = rowsOf(memory);
    const QStringList b = rowsOf(other);
    if (a.size() != b.size())
        return QString("%1 rows instead of %2").arg(b.size()).arg(a.size());
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            return QString("row %1\ninstead of %2")
                .arg(QString(b[i]).replace(QChar(1), '|'), QString(a[i]).replace(QChar(1), '|'));
    }
    return {};
}

} // namespace clientele::tests
