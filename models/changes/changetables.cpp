// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/changes/changetables.h"

#include <QCoreApplication>

#include <span>

namespace clientele::changes {

using table::TablePtr;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DataChanges)
};

template <class Value>
std::vector<Value> picked(std::span<const Value> values, const std::vector<std::uint32_t> &rows)
{
    std::vector<Value> some;
    some.reserve(rows.size());
    for (const std::uint32_t row : rows)
        some.push_back(values[row]);
    return some;
}

table::Validity pickedValidity(const table::Column &column, const std::vector<std::uint32_t> &rows)
{
    if (column.validity().allValid())
        return {};
    std::vector<std::uint64_t> words((rows.size() + 63) / 64);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (column.isValid(rows[i]))
            words[i / 64] |= std::uint64_t(1) << (i % 64);
    }
    return {std::move(words), rows.size()};
}

table::ColumnPtr pickedColumn(const table::Column &column, const std::vector<std::uint32_t> &rows)
{
    using table::Column;
    table::Validity validity = pickedValidity(column, rows);
    switch (column.type()) {
    case table::Type::Integer:
        return Column::integers(column.name(), picked(column.integers(), rows), std::move(validity));
    case table::Type::Real:
        return Column::reals(column.name(), picked(column.reals(), rows), std::move(validity));
    case table::Type::Date:
        return Column::dates(column.name(), picked(column.dates(), rows), std::move(validity), column.isDateOnly());
    case table::Type::Boolean:
        return Column::booleans(column.name(), picked(column.booleans(), rows), std::move(validity));
    case table::Type::Text:
        break;
    }
    return Column::text(column.name(), picked(column.codes(), rows), column.dictionaryPtr(), std::move(validity));
}

/// A name that no column of the key has.
QString freeName(QString name, const QStringList &taken)
{
    while (taken.contains(name))
        name += QLatin1Char('_');
    return name;
}

/// Texts that come one after another, each coded once.
class TextColumn final
{
public:
    void append(const table::Column &column, std::size_t row)
    {
        if (column.isValid(row)) {
            m_texts.emplace_back(column.plainText(row));
        } else {
            m_texts.emplace_back(std::nullopt);
        }
    }
    void append(std::string text) { m_texts.emplace_back(std::move(text)); }
    [[nodiscard]] table::ColumnPtr finish(const QString &name) const { return table::Column::text(name, m_texts); }

private:
    std::vector<std::optional<std::string>> m_texts;
};

} // namespace

TablePtr editedCells(const table::Table &before, const table::Table &after, const RowChanges &changes)
{
    std::vector<ColumnPair> compared;
    for (const ColumnEdits &edits : changes.edits)
        compared.push_back({before.find(edits.column), after.find(edits.column)});
    std::vector<std::uint32_t> rows;
    TextColumn names;
    TextColumn earlier;
    TextColumn later;
    for (const RowPair &pair : changes.edited) {
        if (rows.size() + compared.size() > mostEditedCells)
            break;
        for (const ColumnPair &columns : compared) {
            if (isSameCell(columns, pair.before, pair.after))
                continue;
            rows.push_back(pair.after);
            names.append(columns.after->name().toStdString());
            earlier.append(*columns.before, pair.before);
            later.append(*columns.after, pair.after);
        }
    }
    std::vector<table::ColumnPtr> columns;
    std::vector<table::Role> roles;
    QStringList taken;
    for (const QString &key : changes.key.columns) {
        const std::size_t place = *after.indexOf(key);
        columns.push_back(pickedColumn(after.column(place), rows));
        roles.push_back(after.role(place));
        taken << key;
    }
    const std::pair<QString, const TextColumn *> added[] = {
        {Text::tr("Column"), &names}, {Text::tr("Before"), &earlier}, {Text::tr("After"), &later}};
    for (const auto &[name, texts] : added) {
        const QString free = freeName(name, taken);
        columns.push_back(texts->finish(free));
        roles.push_back(table::Role::None);
        taken << free;
    }
    return table::Table::make(std::move(columns), std::move(roles)).value();
}

} // namespace clientele::changes
