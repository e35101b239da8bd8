// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/joincolumns.h"

#include "models/core/parallel.h"
#include "models/joins/keynames.h"
#include "models/table/rolenames.h"

#include <algorithm>
#include <unordered_map>

namespace clientele::joins {

namespace {

using table::Column;
using table::ColumnPtr;
using table::Role;
using table::Type;

constexpr std::size_t blockRows = 65'536;

table::Validity validityOf(const Column &column, const RowMap &map, std::size_t rows)
{
    std::vector<std::uint64_t> words((rows + 63) / 64);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::uint32_t from = map.at(row);
        if (from != RowMap::none && column.isValid(from))
            words[row / 64] |= std::uint64_t(1) << (row % 64);
    }
    return {std::move(words), rows};
}

template <class Value>
std::vector<Value> valuesOf(std::span<const Value> values, const RowMap &map, std::size_t rows)
{
    std::vector<Value> result(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (const std::uint32_t from = map.at(row); from != RowMap::none)
            result[row] = values[from];
    }
    return result;
}

bool isIdLike(const Column &column, const QString &table)
{
    return keyName(column.name(), table).hasIdWord;
}

ColumnPtr sumOf(const Column &column, const std::vector<std::uint32_t> &keyOfRow, std::size_t keys)
{
    std::vector<std::int64_t> whole(keys);
    std::vector<double> real(keys);
    std::vector<std::uint64_t> words((keys + 63) / 64);
    bool overflows = column.type() == Type::Real;
    for (std::size_t row = 0; row < keyOfRow.size(); ++row) {
        const std::uint32_t key = keyOfRow[row];
        if (key == RowMap::none || !column.isValid(row))
            continue;
        words[key / 64] |= std::uint64_t(1) << (key % 64);
        real[key] += *column.number(row);
        if (column.type() == Type::Integer)
            overflows |= __builtin_add_overflow(whole[key], column.integers()[row], &whole[key]);
    }
    const QString name = QStringLiteral("%1 (sum)").arg(column.name());
    table::Validity validity(std::move(words), keys);
    return overflows ? Column::reals(name, std::move(real), std::move(validity))
                     : Column::integers(name, std::move(whole), std::move(validity));
}

} // namespace

void overRows(std::size_t rows, const Progress &progress, const std::function<void(std::size_t, std::size_t)> &work)
{
    parallelFor((rows + blockRows - 1) / blockRows, [&](std::size_t block) {
        if (!progress.cancelled())
            work(block * blockRows, std::min(rows, (block + 1) * blockRows));
    });
}

ColumnPtr gathered(const ColumnPtr &column, const RowMap &map, std::size_t rows, const QString &name)
{
    if (map.isIdentity && name == column->name())
        return column;
    table::Validity validity = validityOf(*column, map, rows);
    switch (column->type()) {
    case Type::Integer:
        return Column::integers(name, valuesOf(column->integers(), map, rows), std::move(validity));
    case Type::Real:
        return Column::reals(name, valuesOf(column->reals(), map, rows), std::move(validity));
    case Type::Date:
        return Column::dates(name, valuesOf(column->dates(), map, rows), std::move(validity), column->isDateOnly());
    case Type::Boolean:
        return Column::booleans(name, valuesOf(column->booleans(), map, rows), std::move(validity));
    case Type::Text:
        break;
    }
    return Column::text(name, valuesOf(column->codes(), map, rows), column->dictionaryPtr(), std::move(validity));
}

ColumnPtr coalesced(const ColumnPtr &first, const RowMap &firstMap, const ColumnPtr &second, const RowMap &secondMap,
                    std::size_t rows, const QString &name)
{
    const auto fromSecond = [&](std::size_t row) { return firstMap.at(row) == RowMap::none; };
    const ColumnPtr one = gathered(first, firstMap, rows, name);
    const ColumnPtr other = gathered(second, secondMap, rows, name);
    std::vector<std::uint64_t> words((rows + 63) / 64);
    for (std::size_t row = 0; row < rows; ++row)
        words[row / 64] |= std::uint64_t((fromSecond(row) ? other : one)->isValid(row)) << (row % 64);
    table::Validity validity(std::move(words), rows);
    if (first->type() == Type::Integer && second->type() == Type::Integer) {
        std::vector<std::int64_t> values(one->integers().begin(), one->integers().end());
        for (std::size_t row = 0; row < rows; ++row)
            values[row] = fromSecond(row) ? other->integers()[row] : values[row];
        return Column::integers(name, std::move(values), std::move(validity));
    }
    if (first->isNumeric() && second->isNumeric()) {
        std::vector<double> values(rows);
        for (std::size_t row = 0; row < rows; ++row)
            values[row] = (fromSecond(row) ? other : one)->number(row).value_or(0);
        return Column::reals(name, std::move(values), std::move(validity));
    }
    // Of two types, or of text: as they are written.
    auto dictionary = std::make_shared<table::Dictionary>();
    std::unordered_map<std::string, std::uint32_t> known;
    std::vector<std::uint32_t> codes(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (!validity.isValid(row))
            continue;
        std::string text = (fromSecond(row) ? other : one)->plainText(row);
        const auto [place, isNew] = known.try_emplace(std::move(text), dictionary->size());
        if (isNew)
            dictionary->append(place->first);
        codes[row] = place->second;
    }
    return Column::text(name, std::move(codes), std::move(dictionary), std::move(validity));
}

RowMap firstOnly(const RowMap &map, std::size_t rows, std::size_t tableRows)
{
    std::vector<std::uint8_t> seen(tableRows);
    RowMap first;
    first.rows.resize(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::uint32_t from = map.at(row);
        const bool isFirst = from != RowMap::none && seen[from] == 0;
        first.rows[row] = isFirst ? from : RowMap::none;
        if (isFirst)
            seen[from] = 1;
    }
    return first;
}

bool isAdditive(const Column &column, Role role)
{
    if (!column.isNumeric())
        return false;
    if (role == Role::Quantity || role == Role::Amount || role == Role::Monetary)
        return true;
    if (role != Role::None)
        return false;
    static const QStringList words = {
        QStringLiteral("amount"),   QStringLiteral("total"),    QStringLiteral("tax"),       QStringLiteral("shipping"),
        QStringLiteral("freight"),  QStringLiteral("discount"), QStringLiteral("revenue"),   QStringLiteral("sales"),
        QStringLiteral("cost"),     QStringLiteral("fee"),      QStringLiteral("payment"),   QStringLiteral("quantity"),
        QStringLiteral("refund"),   QStringLiteral("margin"),   QStringLiteral("profit"),    QStringLiteral("value"),
        QStringLiteral("betrag"),   QStringLiteral("summe"),    QStringLiteral("umsatz"),    QStringLiteral("kosten"),
        QStringLiteral("versand"),  QStringLiteral("rabatt"),   QStringLiteral("steuer"),    QStringLiteral("menge"),
        QStringLiteral("montant"),  QStringLiteral("remise"),   QStringLiteral("taxe"),      QStringLiteral("importe"),
        QStringLiteral("impuesto"), QStringLiteral("envio"),    QStringLiteral("descuento"), QStringLiteral("valor")};
    const KeyName name = keyName(column.name(), {});
    return !name.hasIdWord && std::any_of(name.stem.begin(), name.stem.end(), [&](const QString &word) {
        return words.contains(word) || std::any_of(words.begin(), words.end(), [&](const QString &ending) {
                   return ending.size() > 4 && word.endsWith(ending);
               });
    });
}

table::TablePtr summed(const NamedTable &named, const std::vector<std::size_t> &keyColumns,
                       const std::vector<std::uint32_t> &keyOfRow, std::size_t keys)
{
    RowMap first;
    first.rows.assign(keys, RowMap::none);
    std::vector<std::int64_t> counts(keys);
    for (std::size_t row = 0; row < keyOfRow.size(); ++row) {
        const std::uint32_t key = keyOfRow[row];
        if (key == RowMap::none)
            continue;
        if (counts[key]++ == 0)
            first.rows[key] = std::uint32_t(row);
    }
    std::vector<ColumnPtr> columns;
    for (const std::size_t key : keyColumns)
        columns.push_back(gathered(named.table->columnPtr(key), first, keys, named.table->column(key).name()));
    columns.push_back(Column::integers(QStringLiteral("%1 (rows)").arg(named.name), std::move(counts)));
    for (std::size_t i = 0; i < named.table->columnCount(); ++i) {
        const Column &column = named.table->column(i);
        const bool isKey = std::find(keyColumns.begin(), keyColumns.end(), i) != keyColumns.end();
        if (!isKey && column.isNumeric() && !isIdLike(column, named.name))
            columns.push_back(sumOf(column, keyOfRow, keys));
    }
    auto table = table::Table::make(std::move(columns));
    return table ? *table : nullptr; // names end differently, so that none is there twice but by odd names
}

} // namespace clientele::joins
