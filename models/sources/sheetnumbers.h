// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace clientele::sources {

/// What a number format makes of a number.
enum class CellFormat : unsigned char { Number, Date, Time, Duration };

/// @param id of a format that spreadsheets know without its code.
[[nodiscard]] CellFormat builtinFormat(std::size_t id);
/// @param code as in "yyyy-mm-dd", "0.00 %", "[h]:mm". Date: it shows a day, month or year; Time: hours of a day;
/// Duration: elapsed hours.
[[nodiscard]] CellFormat formatOfCode(std::string_view code);

/// Appends a number as it is written shortest: "71053" for 71053.0, "1.1" for 1.1000000000000001. What is no number
/// stays as it is.
void appendNumber(std::string_view raw, char decimal, std::string &out);

/// Appends a date or time: "2011-12-09T12:50:00", "2011-12-09" at midnight, "12:50:00" for a time of day or elapsed
/// hours. Rounded to milliseconds, which is as exact as sheets are.
/// @param from1904 the day 0 is 1904-01-01, else 1899-12-31 with a 1900-02-29 that never was.
/// @returns false, and appends nothing, where the number is outside of the years 1900 to 9999.
bool appendSerial(std::string_view raw, CellFormat format, bool from1904, std::string &out);

} // namespace clientele::sources
