// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace clientele::table {

/// A date with time as the file wrote it, without a zone: microseconds since 1970-01-01T00:00:00.
using Microseconds = std::int64_t;

inline constexpr Microseconds microsPerSecond = 1'000'000;
inline constexpr Microseconds microsPerDay = 86'400 * microsPerSecond;

struct CivilTime
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int microsecond = 0;

    friend bool operator==(const CivilTime &, const CivilTime &) = default;
};

/// Proleptic Gregorian calendar. Fields must be in range. @source Hinnant, "chrono-Compatible Low-Level Date
/// Algorithms".
[[nodiscard]] Microseconds fromCivil(const CivilTime &time);
[[nodiscard]] CivilTime toCivil(Microseconds time);
[[nodiscard]] int daysInMonth(int year, int month);

/// "2011-12-09T12:50:00", with a fraction only when there is one. @param dateOnly leaves the time out: "2011-12-09".
[[nodiscard]] std::string toIso(Microseconds time, bool dateOnly = false);

} // namespace clientele::table
