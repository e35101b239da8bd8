// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/appendtables.h"

#include "models/sources/columnnames.h"
#include "models/sources/importguesses.h"
#include "models/sources/textcodes.h"
#include "models/sources/words.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace clientele::sources {

namespace {

using table::Column;
using table::ColumnPtr;
using table::Type;

std::vector<QString> namesOf(const table::Table &table)
{
    std::vector<QString> names;
    for (const ColumnPtr &column : table.columns())
        names.push_back(column->name());
    return names;
}

table::Validity joinValidity(const std::vector<const Column *> &parts, std::size_t rows)
{
    std::vector<std::uint64_t> words((rows + 63) / 64);
    std::size_t row = 0;
    for (const Column *part : parts) {
        for (std::size_t i = 0; i < part->size(); ++i, ++row)
            words[row / 64] |= std::uint64_t(part->isValid(i) ? 1 : 0) << (row % 64);
    }
    return {std::move(words), rows};
}

template <class Value, class Values>
std::vector<Value> joinValues(const std::vector<const Column *> &parts, std::size_t rows, Values values)
{
    std::vector<Value> joined;
    joined.reserve(rows);
    for (const Column *part : parts) {
        const auto some = values(*part);
        joined.insert(joined.end(), some.begin(), some.end());
    }
    return joined;
}

ColumnPtr joinTexts(const std::vector<const Column *> &parts, std::size_t rows, table::Validity validity)
{
    auto dictionary = std::make_shared<table::Dictionary>();
    CodeTable known;
    std::vector<std::uint32_t> codes;
    codes.reserve(rows);
    for (const Column *part : parts) {
        std::vector<std::uint32_t> newCodes(part->dictionary().size());
        for (std::uint32_t old = 0; old < part->dictionary().size(); ++old) {
            const std::string_view text = part->dictionary().at(old);
            const auto [code, isNew] = known.codeOf(
                hashText(text), [&](std::uint32_t other) { return sameText(dictionary->at(other), text); });
            if (isNew)
                dictionary->append(text);
            newCodes[old] = code;
        }
        for (std::size_t row = 0; row < part->size(); ++row)
            codes.push_back(part->isValid(row) ? newCodes[part->codes()[row]] : 0U);
    }
    dictionary->shrinkToFit();
    return Column::text(parts.front()->name(), std::move(codes), std::move(dictionary), std::move(validity));
}

ColumnPtr joinReals(const std::vector<const Column *> &parts, std::size_t rows, table::Validity validity)
{
    std::vector<double> joined;
    joined.reserve(rows);
    for (const Column *part : parts) {
        if (part->type() == Type::Real)
            joined.insert(joined.end(), part->reals().begin(), part->reals().end());
        else
            joined.insert(joined.end(), part->integers().begin(), part->integers().end());
    }
    return Column::reals(parts.front()->name(), std::move(joined), std::move(validity));
}

/// @returns nullptr where the types do not go together.
ColumnPtr join(const std::vector<const Column *> &parts)
{
    std::size_t rows = 0;
    bool sameType = true;
    bool numbers = true;
    for (const Column *part : parts) {
        rows += part->size();
        sameType &= part->type() == parts.front()->type();
        numbers &= part->isNumeric();
    }
    if (!sameType && !numbers)
        return nullptr;
    const QString name = parts.front()->name();
    table::Validity validity = joinValidity(parts, rows);
    if (!sameType)
        return joinReals(parts, rows, std::move(validity));
    switch (parts.front()->type()) {
    case Type::Integer:
        return Column::integers(name, joinValues<std::int64_t>(parts, rows, [](auto &c) { return c.integers(); }),
                                std::move(validity));
    case Type::Real:
        return joinReals(parts, rows, std::move(validity));
    case Type::Date:
        return Column::dates(
            name, joinValues<table::Microseconds>(parts, rows, [](auto &c) { return c.dates(); }), std::move(validity),
            std::all_of(parts.begin(), parts.end(), [](const Column *part) { return part->isDateOnly(); }));
    case Type::Boolean:
        return Column::booleans(name, joinValues<std::uint8_t>(parts, rows, [](auto &c) { return c.booleans(); }),
                                std::move(validity));
    case Type::Text:
        break;
    }
    return joinTexts(parts, rows, std::move(validity));
}

ColumnPtr withoutValues(const Column &like, std::size_t rows)
{
    const table::Validity none(std::vector<std::uint64_t>((rows + 63) / 64), rows);
    switch (like.type()) {
    case Type::Integer:
        return Column::integers(like.name(), std::vector<std::int64_t>(rows), none);
    case Type::Real:
        return Column::reals(like.name(), std::vector<double>(rows), none);
    case Type::Date:
        return Column::dates(like.name(), std::vector<table::Microseconds>(rows), none, like.isDateOnly());
    case Type::Boolean:
        return Column::booleans(like.name(), std::vector<std::uint8_t>(rows), none);
    case Type::Text:
        break;
    }
    return Column::text(like.name(), std::vector<std::optional<std::string>>(rows));
}

// Gives each source the columns that only others have, those of the first one in front.
Result<void> uniteColumns(std::vector<Source> &sources)
{
    std::vector<ColumnPtr> all;
    for (const Source &source : sources) {
        for (const ColumnPtr &column : source.table->columns()) {
            if (std::none_of(all.begin(), all.end(),
                             [&](const ColumnPtr &known) { return known->name() == column->name(); }))
                all.push_back(column);
        }
    }
    for (Source &source : sources) {
        std::vector<ColumnPtr> columns;
        for (const ColumnPtr &column : all) {
            const auto own = source.table->indexOf(column->name());
            columns.push_back(own ? source.table->columnPtr(*own) : withoutValues(*column, source.table->rows()));
        }
        auto table = table::Table::make(std::move(columns));
        if (!table)
            return tl::make_unexpected(table.error());
        source.table = std::move(*table);
    }
    return {};
}

void appendAccount(ImportAccount &all, const ImportAccount &one, const QString &name)
{
    all.bytes += one.bytes;
    all.sha256.clear();
    all.files.insert(all.files.end(), one.files.begin(), one.files.end());
    all.rows += one.rows;
    all.rejected += one.rejected;
    for (RejectedRow row : one.rejectedRows) {
        row.input = row.input.isEmpty() ? name : row.input;
        all.rejectedRows.push_back(std::move(row));
    }
    all.warnings += one.warnings;
    all.questions.insert(all.questions.end(), one.questions.begin(), one.questions.end());
    if (!all.dateOrder)
        all.dateOrder = one.dateOrder;
}

} // namespace

Result<Source> appendSources(std::vector<Source> sources, const std::vector<QString> &names, bool unite)
{
    if (sources.size() == 1)
        return std::move(sources.front());
    ColumnDifferences differences(names.front(), namesOf(*sources.front().table));
    for (std::size_t i = 1; i < sources.size(); ++i)
        (void)differences.compare(names[i], namesOf(*sources[i].table));
    if (const auto error = differences.error(); error && !unite)
        return tl::make_unexpected(*error);
    if (auto united = unite ? uniteColumns(sources) : Result<void>(); !united)
        return tl::make_unexpected(united.error());
    std::vector<ColumnPtr> columns;
    for (const ColumnPtr &first : sources.front().table->columns()) {
        std::vector<const Column *> parts;
        parts.reserve(sources.size());
        for (const Source &source : sources)
            parts.push_back(source.table->find(first->name()));
        columns.push_back(join(parts));
        if (columns.back())
            continue;
        QStringList types;
        for (std::size_t i = 0; i < parts.size(); ++i)
            types.append(QStringLiteral("%1: %2").arg(names[i], table::toString(parts[i]->type())));
        return fail(Error::Code::Input, Words::tr("“%1” has another type in each input").arg(first->name()),
                    types.join(QStringLiteral("; ")), Words::tr("Open them one by one"));
    }
    ImportAccount account = sources.front().account;
    for (RejectedRow &row : account.rejectedRows)
        row.input = row.input.isEmpty() ? names.front() : row.input;
    for (std::size_t i = 1; i < sources.size(); ++i)
        appendAccount(account, sources[i].account, names[i]);
    account.warnings += warningsOf(differences.found(), names.front());
    auto table = table::Table::make(std::move(columns));
    if (!table)
        return tl::make_unexpected(table.error());
    return Source{std::move(*table), std::move(account)};
}

Result<table::TablePtr> withFileNames(const table::TablePtr &table, const std::vector<ReadFile> &files,
                                      const QString &columnName)
{
    if (columnName.isEmpty())
        return table;
    auto dictionary = std::make_shared<table::Dictionary>();
    std::vector<std::uint32_t> codes;
    codes.reserve(table->rows());
    QHash<QString, std::uint32_t> known;
    for (const ReadFile &file : files) {
        const QString name =
            QFileInfo(file.path).fileName() + (file.part.isEmpty() ? QString() : QLatin1Char('#') + file.part);
        const auto next = std::uint32_t(dictionary->size());
        const std::uint32_t code = known.value(name, next);
        if (code == next) {
            dictionary->append(name.toStdString());
            known.insert(name, code);
        }
        codes.insert(codes.end(), file.rows, code);
    }
    std::vector<ColumnPtr> columns = table->columns();
    columns.push_back(Column::text(columnName, std::move(codes), std::move(dictionary)));
    return table::Table::make(std::move(columns));
}

} // namespace clientele::sources
