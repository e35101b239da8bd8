// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/temporal.h"

#include <array>
#include <cstdio>

namespace clientele::table {

namespace {

std::int64_t daysFromCivil(int year, int month, int day)
{
    const std::int64_t y = month <= 2 ? year - 1 : year;
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int64_t yearOfEra = y - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

} // namespace

Microseconds fromCivil(const CivilTime &time)
{
    const std::int64_t seconds = time.hour * 3600LL + time.minute * 60LL + time.second;
    return daysFromCivil(time.year, time.month, time.day) * microsPerDay + seconds * microsPerSecond + time.microsecond;
}

CivilTime toCivil(Microseconds time)
{
    std::int64_t days = time / microsPerDay;
    std::int64_t rest = time % microsPerDay;
    if (rest < 0) {
        rest += microsPerDay;
        --days;
    }
    days += 719'468;
    const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
    const std::int64_t dayOfEra = days - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    CivilTime civil;
    civil.day = int(dayOfYear - (153 * shifted + 2) / 5 + 1);
    civil.month = int(shifted < 10 ? shifted + 3 : shifted - 9);
    civil.year = int(yearOfEra + era * 400 + (civil.month <= 2 ? 1 : 0));
    const std::int64_t seconds = rest / microsPerSecond;
    civil.hour = int(seconds / 3600);
    civil.minute = int(seconds / 60 % 60);
    civil.second = int(seconds % 60);
    civil.microsecond = int(rest % microsPerSecond);
    return civil;
}

int daysInMonth(int year, int month)
{
    static constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[std::size_t(month - 1)];
}

std::string toIso(Microseconds time, bool dateOnly)
{
    const CivilTime civil = toCivil(time);
    std::array<char, 48> buffer{};
    int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", civil.year, civil.month, civil.day);
    if (!dateOnly) {
        length += std::snprintf(buffer.data() + length, buffer.size() - std::size_t(length), "T%02d:%02d:%02d",
                                civil.hour, civil.minute, civil.second);
        if (civil.microsecond != 0)
            length +=
                std::snprintf(buffer.data() + length, buffer.size() - std::size_t(length), ".%06d", civil.microsecond);
    }
    return {buffer.data(), std::size_t(length)};
}

} // namespace clientele::table
