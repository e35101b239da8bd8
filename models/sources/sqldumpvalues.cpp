// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sqldumpvalues.h"

#include "models/sources/postgresvalues.h"

#include <algorithm>
#include <charconv>

namespace clientele::sources {

using Kind = SqlColumn::Kind;

namespace {

template <class Number>
std::optional<Number> readWhole(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    Number value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

void addNumber(TableMaker &maker, std::size_t column, bool asReal, const SqlValue &value)
{
    const auto integer = readWhole<std::int64_t>(value.text);
    if (integer && !asReal)
        return maker.addInteger(column, *integer);
    const auto real = readWhole<double>(value.text);
    if (!real) {
        // "1e999" and "NaN" are numbers in a dump, but none that can be counted with.
        if (value.kind == SqlValue::Kind::Number || value.text == "NaN" || value.text.ends_with("Infinity"))
            return maker.addUnusable(column);
        return maker.addText(column, value.text);
    }
    if (losesDigits(value.text, *real))
        maker.noteRounded(column);
    maker.addReal(column, *real);
}

void addBoolean(TableMaker &maker, std::size_t column, const SqlValue &value)
{
    const std::string_view text = value.text;
    if (text == "t" || text == "true" || text == "1" || text == "TRUE")
        return maker.addBoolean(column, true);
    if (text == "f" || text == "false" || text == "0" || text == "FALSE")
        return maker.addBoolean(column, false);
    maker.addText(column, text);
}

void addDate(TableMaker &maker, std::size_t column, const SqlValue &value)
{
    if (value.kind == SqlValue::Kind::Number)
        return addNumber(maker, column, false, value); // seconds since 1970, as SQLite may keep them
    const std::string_view text = value.text;
    if (text.starts_with("0000-00-00") || text == "infinity" || text == "-infinity" || text.ends_with(" BC"))
        return maker.addUnusable(column);
    maker.addText(column, text);
}

} // namespace

SqlColumn::Kind sqlColumnKind(std::string_view type)
{
    const std::string_view word = type.substr(0, type.find_first_of(" (["));
    const auto isOneOf = [&](std::initializer_list<std::string_view> names) {
        return std::find(names.begin(), names.end(), word) != names.end();
    };
    if (type.ends_with(']'))
        return Kind::Text; // an array
    if (type.starts_with("tinyint(1)") || isOneOf({"bool", "boolean"}))
        return Kind::Boolean;
    if (isOneOf({"int", "integer", "bigint", "smallint", "tinyint", "mediumint", "serial", "bigserial", "smallserial",
                 "int2", "int4", "int8", "year", "bit"}))
        return Kind::Integer;
    if (isOneOf({"real", "float", "double", "numeric", "decimal", "dec", "number", "float4", "float8"}))
        return Kind::Real;
    if (isOneOf({"date", "datetime", "timestamp", "timestamptz", "smalldatetime", "datetime2"}))
        return Kind::Date;
    if (isOneOf({"blob", "bytea", "binary", "varbinary", "tinyblob", "mediumblob", "longblob"}))
        return Kind::Binary;
    if (isOneOf({"text",       "varchar",  "char",     "character", "nvarchar", "nchar", "tinytext",
                 "mediumtext", "longtext", "clob",     "uuid",      "json",     "jsonb", "enum",
                 "set",        "time",     "interval", "inet",      "bpchar",   "string"}))
        return Kind::Text;
    return Kind::AsGiven;
}

void setSqlColumns(TableMaker &maker, const std::vector<SqlColumn> &columns, bool textsMayBeDates)
{
    std::vector<QString> names;
    std::vector<ColumnMaker::Meaning> meanings;
    for (const SqlColumn &column : columns) {
        names.push_back(column.name);
        const bool isDate = column.kind == Kind::Date ||
                            (textsMayBeDates && (column.kind == Kind::Text || column.kind == Kind::AsGiven));
        meanings.push_back(isDate ? ColumnMaker::Meaning::Dates : ColumnMaker::Meaning::AsGiven);
    }
    maker.setColumns(names, meanings);
}

void addSqlValue(TableMaker &maker, std::size_t column, Kind kind, const SqlValue &value)
{
    if (value.kind == SqlValue::Kind::Null)
        return maker.addMissing(column);
    if (value.kind == SqlValue::Kind::Binary || kind == Kind::Binary)
        return maker.addBinary(column);
    switch (kind) {
    case Kind::Integer:
    case Kind::Real:
        if (value.kind == SqlValue::Kind::Boolean)
            return maker.addInteger(column, value.text == "1" ? 1 : 0);
        return addNumber(maker, column, kind == Kind::Real, value);
    case Kind::Boolean:
        return addBoolean(maker, column, value);
    case Kind::Date:
        return addDate(maker, column, value);
    case Kind::AsGiven:
        if (value.kind == SqlValue::Kind::Number)
            return addNumber(maker, column, false, value);
        if (value.kind == SqlValue::Kind::Boolean)
            return addBoolean(maker, column, value);
        break;
    case Kind::Text:
    case Kind::Binary:
        break;
    }
    maker.addText(column, value.text);
}

} // namespace clientele::sources
