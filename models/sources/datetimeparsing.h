// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"
#include "models/table/temporal.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace clientele::sources {

/// Sets of date orders as bits.
namespace dateorders {
inline constexpr std::uint8_t dmy = 1;
inline constexpr std::uint8_t mdy = 2;
inline constexpr std::uint8_t ymd = 4;
[[nodiscard]] constexpr std::uint8_t bit(DateOrder order)
{
    return std::uint8_t(1U << unsigned(order));
}
static_assert(bit(DateOrder::DayMonthYear) == dmy && bit(DateOrder::MonthDayYear) == mdy &&
              bit(DateOrder::YearMonthDay) == ymd);
} // namespace dateorders

/// A field taken apart as a date with an optional time, before it is known which part is the day.
///
/// Three parts joined by "-", "/", "." or blanks (or commas after a month's name): day and month of one or two digits
/// or the month's name (English, German, French, Spanish, Portuguese, full or short), a year of two or four digits
/// (1000 to 9999; two digits: 69–99 are 19xx, 00–68 are 20xx as in POSIX); then, after "T" or blanks, hours and minutes
/// with optional seconds, fraction, am/pm, and "Z", "UTC" or an offset such as +02:00.
struct DateReading
{
    std::uint8_t orders = 0; ///< the orders in which it is a day of the calendar; 0: not a date
    std::array<int, 3> parts{};
    table::Microseconds timeOfDay = 0;
    char separator = 0;
    bool twoDigitYear = false;
    bool finerThanMicroseconds = false;
    std::optional<int> offsetMinutes; ///< as written; the time is left as it stands
};

/// @param text without blanks around it.
[[nodiscard]] DateReading readDate(std::string_view text);
/// The same of an ISO date with a four-digit year; any other text has orders == 0.
[[nodiscard]] DateReading readIsoDate(std::string_view text);
/// @param order one of reading.orders.
[[nodiscard]] table::Microseconds toMicroseconds(const DateReading &reading, DateOrder order);

} // namespace clientele::sources
