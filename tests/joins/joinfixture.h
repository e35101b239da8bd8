// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joins/jointables.h"

namespace clientele::jointest {

using joins::Amounts;
using joins::Kind;
using joins::Link;
using joins::NamedTable;
using joins::Plan;
using joins::Several;
using table::ColumnPtr;

using Texts = std::vector<std::optional<std::string>>;

inline NamedTable named(const QString &name, std::vector<ColumnPtr> columns)
{
    return {name, *table::Table::make(std::move(columns))};
}

// Row by row, missing as "-".
inline QStringList rowsOf(const table::Table &table)
{
    QStringList rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const ColumnPtr &column : table.columns())
            cells << (column->isValid(row) ? QString::fromStdString(column->plainText(row)) : QStringLiteral("-"));
        rows << cells.join(QLatin1Char(' '));
    }
    return rows;
}

inline QStringList namesOf(const table::Table &table)
{
    QStringList names;
    for (const ColumnPtr &column : table.columns())
        names << column->name();
    return names;
}

inline Plan planOf(const QString &main, std::vector<Link> links, Amounts amounts = Amounts::Once)
{
    return {main, std::move(links), amounts};
}

inline Link link(const QString &left, const QString &leftKey, const QString &right, const QString &rightKey,
                 Kind kind = Kind::Left, Several several = Several::First)
{
    return {left, leftKey, right, rightKey, kind, several, false};
}

} // namespace clientele::jointest
