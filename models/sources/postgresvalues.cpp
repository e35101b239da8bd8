// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/postgresvalues.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace clientele::sources {

namespace {

// The numbers of the built-in types never change: they are part of the protocol.
// @source PostgreSQL 15, src/include/catalog/pg_type.dat
constexpr unsigned typeBool = 16;
constexpr unsigned typeBytea = 17;
constexpr unsigned typeInt8 = 20;
constexpr unsigned typeInt2 = 21;
constexpr unsigned typeInt4 = 23;
constexpr unsigned typeOid = 26;
constexpr unsigned typeFloat4 = 700;
constexpr unsigned typeFloat8 = 701;
constexpr unsigned typeMoney = 790;
constexpr unsigned typeBpchar = 1042;
constexpr unsigned typeDate = 1082;
constexpr unsigned typeTimestamp = 1114;
constexpr unsigned typeTimestamptz = 1184;
constexpr unsigned typeNumeric = 1700;

bool digitsAt(std::string_view text, std::size_t place, std::size_t count, int &value)
{
    if (place + count > text.size())
        return false;
    value = 0;
    for (std::size_t i = place; i < place + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        value = value * 10 + (text[i] - '0');
    }
    return true;
}

// "HH:MM:SS[.ffffff]" from the eleventh character on; true where there is none.
bool readClock(std::string_view text, table::CivilTime &time)
{
    constexpr std::size_t clock = 11;
    if (text.size() < clock)
        return true;
    if (!digitsAt(text, clock, 2, time.hour) || !digitsAt(text, clock + 3, 2, time.minute) ||
        !digitsAt(text, clock + 6, 2, time.second) || text[clock + 2] != ':' || text[clock + 5] != ':')
        return false;
    if (text.size() > clock + 8 && text[clock + 8] == '.') {
        int scale = 100'000;
        for (std::size_t i = clock + 9; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i, scale /= 10)
            time.microsecond += (text[i] - '0') * scale;
    }
    return true;
}

// The digits that count: "-0012.50" → "125".
std::string significantDigits(std::string_view number)
{
    std::string digits;
    for (const char c : number.substr(0, number.find_first_of("eE"))) {
        if (c >= '0' && c <= '9' && !(digits.empty() && c == '0'))
            digits.push_back(c);
    }
    while (!digits.empty() && digits.back() == '0')
        digits.pop_back();
    return digits;
}

std::optional<double> readReal(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// "-$1,234.56" in the session's C locale.
std::optional<double> readMoney(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || c == '.' || c == '-')
            digits.push_back(c);
    }
    return readReal(digits);
}

} // namespace

PostgresKind postgresKind(unsigned oid, int modifier)
{
    switch (oid) {
    case typeBool:
        return PostgresKind::Boolean;
    case typeBytea:
        return PostgresKind::Binary;
    case typeInt8:
    case typeInt2:
    case typeInt4:
    case typeOid:
        return PostgresKind::Integer;
    case typeFloat4:
    case typeFloat8:
        return PostgresKind::Real;
    case typeMoney:
        return PostgresKind::Money;
    case typeBpchar:
        return PostgresKind::Padded;
    case typeDate:
    case typeTimestamp:
    case typeTimestamptz:
        return PostgresKind::Date;
    case typeNumeric: {
        // numeric(p, 0) with few enough digits is an integer.
        const int precision = ((modifier - 4) >> 16) & 0xffff;
        const int scale = (modifier - 4) & 0x7ff;
        return modifier >= 4 && scale == 0 && precision <= 18 ? PostgresKind::Integer : PostgresKind::Numeric;
    }
    default:
        return PostgresKind::Text;
    }
}

bool isTimeWithZone(unsigned oid)
{
    return oid == typeTimestamptz;
}

std::optional<table::Microseconds> readIsoTimestamp(std::string_view text)
{
    table::CivilTime time;
    const bool isDate = text.size() >= 10 && digitsAt(text, 0, 4, time.year) && digitsAt(text, 5, 2, time.month) &&
                        digitsAt(text, 8, 2, time.day) && text[4] == '-' && text[7] == '-' && time.year > 0 &&
                        time.month >= 1 && time.month <= 12 && time.day >= 1 &&
                        time.day <= table::daysInMonth(time.year, time.month);
    if (!isDate || text.ends_with("BC") || !readClock(text, time))
        return std::nullopt;
    if (time.hour > 23 || time.minute > 59 || time.second > 59)
        return std::nullopt;
    return table::fromCivil(time);
}

bool losesDigits(std::string_view number, double value)
{
    constexpr std::size_t alwaysKept = 15; // digits
    const std::string digits = significantDigits(number);
    if (digits.size() <= alwaysKept)
        return false;
    std::string written(digits.size() + 16, '\0');
    const int size = std::snprintf(written.data(), written.size(), "%.*e", int(digits.size()) - 1, value);
    written.resize(std::size_t(size));
    return significantDigits(written) != digits;
}

void addPostgresValue(TableMaker &maker, std::size_t column, PostgresKind kind, std::string_view text)
{
    switch (kind) {
    case PostgresKind::Integer: {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc() && end == text.data() + text.size())
            return maker.addInteger(column, value);
        return maker.addUnusable(column); // numeric's NaN
    }
    case PostgresKind::Real:
    case PostgresKind::Numeric: {
        const auto value = readReal(text);
        if (!value)
            return maker.addUnusable(column);
        if (kind == PostgresKind::Numeric && losesDigits(text, *value))
            maker.noteRounded(column);
        return maker.addReal(column, *value);
    }
    case PostgresKind::Money: {
        const auto value = readMoney(text);
        return value ? maker.addReal(column, *value) : maker.addUnusable(column);
    }
    case PostgresKind::Boolean:
        return maker.addBoolean(column, text.starts_with('t'));
    case PostgresKind::Date: {
        const auto value = readIsoTimestamp(text);
        return value ? maker.addDate(column, *value) : maker.addUnusable(column);
    }
    case PostgresKind::Padded: // char(n): blanks at the end carry no meaning
        while (text.ends_with(' '))
            text.remove_suffix(1);
        return maker.addText(column, text);
    case PostgresKind::Binary:
        return maker.addBinary(column);
    case PostgresKind::Text:
        return maker.addText(column, text);
    }
}

} // namespace clientele::sources
