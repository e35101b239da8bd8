// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/sheetnumbers.h"

#include "models/table/column.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace clientele::sources {

namespace {

// Letters of a format code without literal texts, conditions, colours and languages; only of its first section.
std::string meaningOf(std::string_view code, bool &elapsed)
{
    std::string letters;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            elapsed |= !inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos;
            i = close;
        } else {
            letters.push_back(c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c);
        }
    }
    return letters;
}

// Plain digits with at most one point, as appendNumber() writes them itself.
bool isShortest(std::string_view raw)
{
    constexpr std::size_t mostDigits = 15;
    if (raw.empty())
        return false;
    const std::size_t begin = raw.front() == '-' ? 1 : 0;
    if (begin == raw.size() || (raw[begin] == '0' && raw.size() > begin + 1 && raw[begin + 1] != '.') || raw == "-0")
        return false;
    std::size_t points = 0;
    for (std::size_t i = begin; i < raw.size(); ++i) {
        if (raw[i] == '.')
            ++points;
        else if (raw[i] < '0' || raw[i] > '9')
            return false;
    }
    if (points == 0)
        return true; // codes of many digits stay exact
    return points == 1 && raw[begin] != '.' && raw.back() != '.' && raw.back() != '0' && raw.size() <= mostDigits;
}

void appendTwo(std::int64_t value, std::string &out)
{
    if (value < 10)
        out.push_back('0');
    out += std::to_string(value);
}

// @param milliseconds of a time of day, or more.
void appendClock(std::int64_t milliseconds, std::string &out)
{
    appendTwo(milliseconds / 3'600'000, out);
    out.push_back(':');
    appendTwo(milliseconds / 60'000 % 60, out);
    out.push_back(':');
    appendTwo(milliseconds / 1000 % 60, out);
    if (const std::int64_t rest = milliseconds % 1000; rest != 0) {
        out.push_back('.');
        out += std::to_string(1000 + rest).substr(1);
    }
}

} // namespace

CellFormat builtinFormat(std::size_t id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return CellFormat::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return CellFormat::Time;
    return id == 46 ? CellFormat::Duration : CellFormat::Number;
}

CellFormat formatOfCode(std::string_view code)
{
    bool elapsed = false;
    const std::string letters = meaningOf(code, elapsed);
    if (letters == "general")
        return elapsed ? CellFormat::Duration : CellFormat::Number;
    const auto has = [&](const char *some) { return letters.find_first_of(some) != std::string::npos; };
    if (has("yd"))
        return CellFormat::Date;
    if (elapsed)
        return CellFormat::Duration;
    if (has("hs"))
        return CellFormat::Time;
    return has("m") ? CellFormat::Date : CellFormat::Number;
}

void appendNumber(std::string_view raw, char decimal, std::string &out)
{
    const std::size_t begin = out.size();
    double value = 0;
    if (isShortest(raw)) {
        out += raw;
    } else {
        const auto read = std::from_chars(raw.data(), raw.data() + raw.size(), value);
        if (raw.empty() || read.ec != std::errc() || read.ptr != raw.data() + raw.size() || !std::isfinite(value))
            out += raw;
        else
            out += table::shortestText(value);
    }
    if (decimal != '.')
        std::replace(out.begin() + std::ptrdiff_t(begin), out.end(), '.', decimal);
}

bool appendSerial(std::string_view raw, CellFormat format, bool from1904, std::string &out)
{
    constexpr double lastDay = 2'958'466; // the first day of the year 10000
    constexpr std::int64_t day = 86'400'000;
    double serial = 0;
    const auto read = std::from_chars(raw.data(), raw.data() + raw.size(), serial);
    if (read.ec != std::errc() || read.ptr != raw.data() + raw.size() || !(serial >= 0 && serial < lastDay))
        return false;
    const std::int64_t milliseconds = std::llround(serial * double(day));
    if (format == CellFormat::Duration || (format == CellFormat::Time && milliseconds < day)) {
        appendClock(milliseconds, out);
        return true;
    }
    using std::chrono::days;
    using std::chrono::sys_days;
    using namespace std::chrono_literals;
    std::int64_t number = milliseconds / day;
    sys_days first = sys_days(1904y / 1 / 1);
    if (!from1904) {
        if (number == 0)
            return false; // 1900-01-00
        first = sys_days(1899y / 12 / 30);
        number += number < 60 ? 1 : 0;
    }
    const std::chrono::year_month_day date(first + days(number));
    if (int(date.year()) > 9999)
        return false;
    out += std::to_string(int(date.year()));
    out.push_back('-');
    appendTwo(unsigned(date.month()), out);
    out.push_back('-');
    appendTwo(unsigned(date.day()), out);
    if (milliseconds % day != 0) {
        out.push_back('T');
        appendClock(milliseconds % day, out);
    }
    return true;
}

} // namespace clientele::sources
