// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/datetimeparsing.h"

#include <utility>

namespace clientele::sources {

namespace {

struct MonthName
{
    std::string_view name; // lower case, UTF-8
    int month;
};

// English, German, French, Spanish, Portuguese: full names, and the short ones that are not their first letters.
constexpr MonthName monthNames[] = {
    {"january", 1},   {"jan", 1},       {"januar", 1},     {"jänner", 1},    {"jän", 1},       {"janvier", 1},
    {"janv", 1},      {"enero", 1},     {"ene", 1},        {"janeiro", 1},   {"february", 2},  {"feb", 2},
    {"februar", 2},   {"février", 2},   {"fevrier", 2},    {"févr", 2},      {"fevr", 2},      {"fév", 2},
    {"febrero", 2},   {"fevereiro", 2}, {"fev", 2},        {"march", 3},     {"mar", 3},       {"märz", 3},
    {"maerz", 3},     {"mär", 3},       {"mrz", 3},        {"mars", 3},      {"marzo", 3},     {"março", 3},
    {"marco", 3},     {"april", 4},     {"apr", 4},        {"avril", 4},     {"avr", 4},       {"abril", 4},
    {"abr", 4},       {"may", 5},       {"mai", 5},        {"mayo", 5},      {"maio", 5},      {"june", 6},
    {"jun", 6},       {"juni", 6},      {"juin", 6},       {"junio", 6},     {"junho", 6},     {"july", 7},
    {"jul", 7},       {"juli", 7},      {"juillet", 7},    {"juil", 7},      {"julio", 7},     {"julho", 7},
    {"august", 8},    {"aug", 8},       {"août", 8},       {"aout", 8},      {"aoû", 8},       {"agosto", 8},
    {"ago", 8},       {"september", 9}, {"sep", 9},        {"sept", 9},      {"septembre", 9}, {"septiembre", 9},
    {"setiembre", 9}, {"setembro", 9},  {"set", 9},        {"october", 10},  {"oct", 10},      {"oktober", 10},
    {"okt", 10},      {"octobre", 10},  {"octubre", 10},   {"outubro", 10},  {"out", 10},      {"november", 11},
    {"nov", 11},      {"novembre", 11}, {"noviembre", 11}, {"novembro", 11}, {"december", 12}, {"dec", 12},
    {"dezember", 12}, {"dez", 12},      {"décembre", 12},  {"decembre", 12}, {"déc", 12},      {"diciembre", 12},
    {"dic", 12},      {"dezembro", 12},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

// Takes what it reads off the front of the text.
class DateParser final
{
public:
    explicit DateParser(std::string_view text) : m_text(text) {}

    DateReading run()
    {
        if (!takePart(0) || !takeSeparator(0) || !takePart(1) || !takeSeparator(1) || !takePart(2))
            return {};
        if (!m_text.empty() && !takeTime())
            return {};
        findOrders();
        return m_reading;
    }

private:
    // Up to four digits, or a month's name. @returns false where there is neither.
    bool takePart(std::size_t index)
    {
        int value = 0;
        int digits = 0;
        while (!m_text.empty() && isDigit(m_text.front()) && digits < 5) {
            value = value * 10 + (m_text.front() - '0');
            m_text.remove_prefix(1);
            ++digits;
        }
        if (digits == 0)
            return m_namePlace < 0 && index < 2 && takeMonthName(index);
        m_reading.parts[index] = value;
        m_digits[index] = digits;
        return digits <= 4 && digits != 3;
    }

    bool takeMonthName(std::size_t index)
    {
        std::array<char, 16> lower{};
        std::size_t size = 0;
        while (size < m_text.size() && isLetter(m_text[size])) {
            if (size == lower.size())
                return false;
            char c = m_text[size];
            if (c >= 'A' && c <= 'Z')
                c = char(c - 'A' + 'a');
            // The capital letters of two bytes that begin or stand in month names: Ä É Ç Û.
            if (size > 0 && lower[size - 1] == '\xc3' && static_cast<unsigned char>(c) >= 0x80 &&
                static_cast<unsigned char>(c) < 0x9f)
                c = char(static_cast<unsigned char>(c) + 0x20);
            lower[size++] = c;
        }
        const std::string_view name(lower.data(), size);
        for (const MonthName &month : monthNames) {
            if (month.name == name) {
                m_reading.parts[index] = month.month;
                m_namePlace = int(index);
                m_text.remove_prefix(size);
                return true;
            }
        }
        return false;
    }

    bool takeSeparator(std::size_t index)
    {
        if (m_text.empty())
            return false;
        const char sign = m_text.front();
        if (sign == '-' || sign == '/') {
            m_text.remove_prefix(1);
        } else {
            // "4. September 2012", "Sep 4, 2012", "4 sept. 2012", "04.09.2012"
            std::size_t size = 0;
            while (size < m_text.size() && (m_text[size] == ' ' || m_text[size] == '.' || m_text[size] == ','))
                ++size;
            const bool plainPoint = size == 1 && sign == '.';
            const bool plainBlank = size == 1 && sign == ' ';
            if (size == 0 || size > 2 || (size == 2 && m_text[1] != ' ') || (size == 1 && !plainPoint && !plainBlank))
                return false;
            m_usesBlanks |= !plainPoint;
            m_text.remove_prefix(size);
        }
        if (index == 0)
            m_reading.separator = sign;
        // Numbers alone are joined by one sign, the same twice.
        else if (m_namePlace < 0 && (sign != m_reading.separator || m_usesBlanks))
            return false;
        return true;
    }

    bool takeNumber(int most, int &value)
    {
        int digits = 0;
        value = 0;
        while (digits < 2 && !m_text.empty() && isDigit(m_text.front())) {
            value = value * 10 + (m_text.front() - '0');
            m_text.remove_prefix(1);
            ++digits;
        }
        return digits > 0 && value <= most;
    }

    bool takeIf(char sign)
    {
        if (m_text.empty() || m_text.front() != sign)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    void skipBlanks()
    {
        while (takeIf(' ')) {
        }
    }

    bool takeTime()
    {
        if (m_text.front() == 'T' || m_text.front() == 't') {
            m_text.remove_prefix(1);
        } else {
            takeIf(','); // "9/4/2012, 10:05 PM"
            if (m_text.empty() || m_text.front() != ' ')
                return false;
            skipBlanks();
        }
        int hour = 0;
        int minute = 0;
        int second = 0;
        if (!takeNumber(23, hour) || !takeIf(':') || !takeNumber(59, minute))
            return false;
        int micros = 0;
        if (takeIf(':')) {
            if (!takeNumber(59, second))
                return false;
            if (!m_text.empty() && (m_text.front() == '.' || m_text.front() == ',') && !takeFraction(micros))
                return false;
        }
        if (!takeHalfOfDay(hour) || !takeOffset() || !m_text.empty())
            return false;
        m_reading.timeOfDay = (hour * 3600LL + minute * 60LL + second) * table::microsPerSecond + micros;
        return true;
    }

    bool takeFraction(int &micros)
    {
        m_text.remove_prefix(1);
        int digits = 0;
        while (!m_text.empty() && isDigit(m_text.front())) {
            if (digits < 6)
                micros = micros * 10 + (m_text.front() - '0');
            else if (m_text.front() != '0')
                m_reading.finerThanMicroseconds = true;
            m_text.remove_prefix(1);
            ++digits;
        }
        for (int i = digits; i < 6; ++i)
            micros *= 10;
        return digits > 0;
    }

    // "AM", "pm", "p.m.": false where the hour contradicts it.
    bool takeHalfOfDay(int &hour)
    {
        std::string_view rest = m_text;
        while (!rest.empty() && rest.front() == ' ')
            rest.remove_prefix(1);
        if (rest.empty())
            return true;
        const char half = char(rest.front() | 0x20);
        if (half != 'a' && half != 'p')
            return true;
        rest.remove_prefix(1);
        const bool dotted = !rest.empty() && rest.front() == '.';
        if (dotted)
            rest.remove_prefix(1);
        if (rest.empty() || char(rest.front() | 0x20) != 'm')
            return false;
        rest.remove_prefix(1);
        if (dotted && !rest.empty() && rest.front() == '.')
            rest.remove_prefix(1);
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (half == 'p' ? 12 : 0);
        m_text = rest;
        return true;
    }

    bool takeOffset()
    {
        skipBlanks();
        if (m_text.empty())
            return true;
        if (m_text == "Z" || m_text == "z" || m_text == "UTC" || m_text == "GMT") {
            m_text = {};
            m_reading.offsetMinutes = 0;
            return true;
        }
        const char sign = m_text.front();
        int hours = 0;
        int minutes = 0;
        if (sign != '+' && sign != '-')
            return false;
        m_text.remove_prefix(1);
        if (!takeNumber(18, hours))
            return false;
        takeIf(':');
        if (!m_text.empty() && !takeNumber(59, minutes))
            return false;
        m_reading.offsetMinutes = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
        return true;
    }

    static bool isDay(int year, int month, int day)
    {
        return month >= 1 && month <= 12 && day >= 1 && day <= table::daysInMonth(year, month);
    }

    void consider(DateOrder order, std::size_t year, std::size_t month, std::size_t day)
    {
        if (m_digits[year] != 2 && m_digits[year] != 4)
            return;
        const bool isNamed = m_namePlace == int(month);
        if (m_digits[day] > 2 || m_digits[day] == 0 || (!isNamed && (m_digits[month] > 2 || m_digits[month] == 0)))
            return;
        if (isDay(fullYear(year), m_reading.parts[month], m_reading.parts[day]))
            m_reading.orders |= dateorders::bit(order);
    }

    int fullYear(std::size_t place) const
    {
        const int year = m_reading.parts[place];
        return m_digits[place] == 4 ? year : year + (year < 69 ? 2000 : 1900);
    }

    // Where the month has a name, its place tells the order; a year of four digits does so, too.
    void findOrders()
    {
        if (m_namePlace != 0 && m_digits[0] != 4)
            consider(DateOrder::DayMonthYear, 2, 1, 0);
        if (m_namePlace != 1)
            consider(DateOrder::MonthDayYear, 2, 0, 1);
        if (m_namePlace < 0 || (m_namePlace == 1 && m_digits[0] == 4))
            consider(DateOrder::YearMonthDay, 0, 1, 2);
        const std::size_t year = m_digits[0] == 4 ? 0 : 2;
        m_reading.twoDigitYear = m_digits[year] != 4;
        if (m_digits[year] == 4 && m_reading.parts[year] < 1000)
            m_reading.orders = 0;
    }

    std::string_view m_text;
    DateReading m_reading;
    std::array<int, 3> m_digits{};
    int m_namePlace = -1;
    bool m_usesBlanks = false;
};

} // namespace

DateReading readDate(std::string_view text)
{
    if (text.size() < 6 || text.size() > 64 || !(isDigit(text.front()) || isLetter(text.front())))
        return {};
    return DateParser(text).run();
}

DateReading readIsoDate(std::string_view text)
{
    const bool looksLikeOne = text.size() >= 10 && text[4] == '-' && text[7] == '-';
    DateReading reading = looksLikeOne ? readDate(text) : DateReading();
    if ((reading.orders & dateorders::ymd) == 0 || reading.twoDigitYear)
        reading.orders = 0;
    return reading;
}

table::Microseconds toMicroseconds(const DateReading &reading, DateOrder order)
{
    std::size_t year = 2;
    std::size_t month = 1;
    std::size_t day = 0;
    if (order == DateOrder::MonthDayYear)
        std::swap(month, day);
    else if (order == DateOrder::YearMonthDay)
        std::swap(year, day);
    table::CivilTime civil;
    civil.year = reading.parts[year];
    if (reading.twoDigitYear)
        civil.year += civil.year < 69 ? 2000 : 1900;
    civil.month = reading.parts[month];
    civil.day = reading.parts[day];
    return table::fromCivil(civil) + reading.timeOfDay;
}

} // namespace clientele::sources
