// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/recipeproperties.h"

#include "models/recipe/evaluation.h"
#include "models/recipe/expression.h"
#include "models/recipe/replay.h"

#include <limits>

namespace clientele::fuzz {

namespace {

using table::Column;
using table::Role;

// A few rows of every type with what rules are about: nothing, zero, the largest, no character of ASCII.
table::TablePtr smallTable(const QString &integerName)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const table::Validity fourOfFive({0b10111}, 5);
    return *table::Table::make({Column::integers(integerName, {0, -1, 7, 0, most}, fourOfFive),
                                Column::reals(QStringLiteral("x"), {0, -2.5, 1e308, 0, 3}, fourOfFive),
                                Column::text(QStringLiteral("t"), {"C1", "a ", std::nullopt, "\u00e4\u20ac", ""}),
                                Column::dates(QStringLiteral("d"), {0, -1, 1'323'434'400'000'000, 0, 0}, fourOfFive),
                                Column::booleans(QStringLiteral("b"), {1, 0, 1, 0, 1}, fourOfFive)},
                               {Role::Quantity, Role::UnitPrice, Role::Order, Role::OrderDate, Role::None});
}

bool sameColumns(const Column &a, const Column &b)
{
    for (std::size_t row = 0; row < a.size(); ++row) {
        if (a.isValid(row) != b.isValid(row) || a.plainText(row) != b.plainText(row))
            return false;
    }
    return a.type() == b.type() && a.size() == b.size();
}

} // namespace

QString wrongWithExpressions(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    static const table::TablePtr table = smallTable(QStringLiteral("i"));
    static const table::TablePtr renamed = smallTable(QStringLiteral("an [odd] name"));
    const recipe::Schema schema = recipe::schemaOf(*table);
    if (recipe::completions(text, text.size() / 2, schema).begin > text.size())
        return QStringLiteral("a completion begins outside");
    const auto parsed = recipe::parseExpression(text, schema);
    if (!parsed) {
        const recipe::ExpressionError &error = parsed.error();
        if (error.position < 0 || error.position > text.size() || error.length < 1 || error.what.isEmpty() ||
            error.remedy.isEmpty())
            return QStringLiteral("an error points nowhere, or says nothing");
        return {};
    }
    const auto values = recipe::evaluateColumn(text, QStringLiteral("r"), *table);
    if (!values || values->column->type() != parsed->type() || values->column->size() != table->rows())
        return QStringLiteral("an expression gives something else than it says");
    for (const recipe::SqlDialect dialect : {recipe::SqlDialect::Sqlite, recipe::SqlDialect::PostgreSql})
        static_cast<void>(recipe::toSql(*parsed, schema, dialect));
    const QString other = recipe::withColumnRenamed(text, QStringLiteral("i"), QStringLiteral("an [odd] name"));
    if (other.size() > recipe::longestExpression)
        return {};
    const auto same = recipe::evaluateColumn(other, QStringLiteral("r"), *renamed);
    if (!same || !sameColumns(*same->column, *values->column))
        return QStringLiteral("an expression changes with a column's name");
    return {};
}

QString wrongWithRecipes(const QByteArray &bytes)
{
    const auto read = recipe::fromJson(bytes);
    if (!read)
        return read.error().what.isEmpty() ? QStringLiteral("a recipe is refused without a reason") : QString();
    const auto again = recipe::fromJson(recipe::toJson(*read));
    if (!again || recipe::toJson(*again) != recipe::toJson(*read))
        return QStringLiteral("a recipe is not read as it is written");
    if (read->entries.size() > 20)
        return {};
    const auto replayed = recipe::replay(*read, smallTable(QStringLiteral("i")));
    if (!replayed && replayed.error().error.what.isEmpty())
        return QStringLiteral("a step fails without a reason");
    if (replayed && !replayed->table)
        return QStringLiteral("a recipe ends without a table");
    return {};
}

} // namespace clientele::fuzz
