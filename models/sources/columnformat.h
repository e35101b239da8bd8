// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/datetimeparsing.h"

#include <cstdint>
#include <optional>

namespace clientele::sources {

/// How the fields of a column are read.
struct ColumnFormat
{
    enum class Kind : std::uint8_t { Empty, Boolean, Integer, Real, Date, Text };

    Kind kind = Kind::Empty;
    char decimal = '.';                        ///< Integer (thousands, "13085.0"), Real
    DateOrder order = DateOrder::YearMonthDay; ///< Date
    bool yesNo = false;                        ///< Boolean: yes and no, not true and false
    bool anyWord = false;                      ///< Boolean, asked for: all words, 0 and 1 too
    bool serial = false;                       ///< Date, asked for: days as spreadsheets count them (serialdates.h)

    friend bool operator==(const ColumnFormat &, const ColumnFormat &) = default;
};

/// What every value of a column, or of a part of it, allows. Parts are added up; the sum does not depend on their
/// order.
struct Evidence
{
    static constexpr std::uint16_t pointNumber = 1;   ///< a number with decimal point
    static constexpr std::uint16_t commaNumber = 2;   ///< a number with decimal comma
    static constexpr std::uint16_t pointIntegral = 4; ///< an integer with decimal point
    static constexpr std::uint16_t commaIntegral = 8; ///< an integer with decimal comma
    static constexpr std::uint16_t trueFalse = 16;
    static constexpr std::uint16_t yesNo = 32;
    static constexpr unsigned dateShift = 6; ///< the bits of dateorders from here on
    static constexpr std::uint16_t dates = 7U << dateShift;
    static constexpr std::uint16_t numbers = pointNumber | commaNumber | pointIntegral | commaIntegral;
    static constexpr std::uint16_t everything = numbers | trueFalse | yesNo | dates;

    enum class Offset : std::uint8_t { Unseen, None, One, Differ };

    std::uint16_t possible = everything;
    bool any = false;   ///< there is a value
    bool blank = false; ///< there is a field of blanks only: missing among numbers, dates and yes/no; itself in text
    bool signs = false; ///< a number has a decimal or thousands sign
    bool wide = false;  ///< an integer that a double cannot hold
    bool time = false;  ///< a date has a time of day other than midnight
    bool finerThanMicroseconds = false;
    bool twoDigitYear = false;
    bool slash = false; ///< a date is joined by "/"
    bool dot = false;   ///< a date is joined by "."
    Offset offset = Offset::Unseen;
    int offsetMinutes = 0;

    void add(const Evidence &other);
    /// One more value.
    void addDate(const DateReading &reading);
    /// Numbers are known to be written with this decimal sign.
    void setDecimal(char decimal);

private:
    void addOffset(Offset kind, int minutes);
};

/// What is known besides the column's own values.
struct FormatHints
{
    std::optional<char> decimal;                     ///< asked for
    std::optional<DateOrder> order;                  ///< asked for
    char likelyDecimal = '.';                        ///< where a column allows both
    DateOrder likelyOrder = DateOrder::MonthDayYear; ///< of dates with "/" that allow several
    std::optional<DateOrder> orderOfOthers;          ///< what other date columns prove
};

struct FormatChoice
{
    ColumnFormat format;
    bool decimalIsGuess = false;
    bool orderIsGuess = false;
};

/// The type that every value fits; text where there is no other.
[[nodiscard]] FormatChoice chooseFormat(const Evidence &evidence, const FormatHints &hints);

/// What one value allows. @param text without blanks around it, not empty.
[[nodiscard]] Evidence evidenceOf(std::string_view text);

/// 0 or 1 for one of the words that the format reads, any case; std::nullopt: none of them.
[[nodiscard]] std::optional<std::uint8_t> readBoolean(std::string_view text, const ColumnFormat &format);

} // namespace clientele::sources
