// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnchoices.h"

#include "models/items/celltext.h"

#include <QCoreApplication>

namespace clientele::items {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ColumnChoices)
};

QString firstValues(const CellText &cells, std::size_t column)
{
    constexpr std::size_t looked = 200;
    constexpr qsizetype shown = 3;
    constexpr qsizetype longest = 30;
    QStringList values;
    const std::size_t rows = std::min(looked, cells.table()->rows());
    for (std::size_t row = 0; row < rows && values.size() < shown; ++row) {
        QString value = cells.display(row, column);
        if (value.size() > longest)
            value = value.left(longest) + QChar(0x2026);
        if (!value.isEmpty() && !values.contains(value))
            values << value;
    }
    return values.join(QStringLiteral(", "));
}

} // namespace

QString inWords(const recipe::ColumnRef &missing)
{
    return missing.name.isEmpty() ? Text::tr("a column with the role “%1”").arg(table::displayName(missing.role))
                                  : Text::tr("the column “%1”").arg(missing.name);
}

std::vector<ColumnChoice> columnChoices(const recipe::ColumnRef &missing, const table::TablePtr &table,
                                        const table::Column *was, const Format &format)
{
    const CellText cells(table, format);
    std::vector<ColumnChoice> choices;
    for (const recipe::ColumnMatch &match : recipe::columnMatches(missing, *table, was)) {
        const table::Role role = table->role(match.column);
        choices.push_back({table->column(match.column).name(),
                           role == table::Role::None ? QString() : table::displayName(role),
                           firstValues(cells, match.column), match.isLikely()});
    }
    return choices;
}

} // namespace clientele::items
